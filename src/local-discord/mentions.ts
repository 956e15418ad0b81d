import type { APIAllowedMentions, APIUser } from 'discord-api-types/v10';
import { AllowedMentionsTypes } from 'discord-api-types/v10';
import type { World } from './world.js';

/** Whom a message mentions; what stands in a message's fields of these names. */
export interface Mentions {
  readonly users: readonly APIUser[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/** Everything that a text may mention mentions; as for a person's message or a bot's plain one. */
export const allMentions: APIAllowedMentions = {
  parse: [AllowedMentionsTypes.User, AllowedMentionsTypes.Role, AllowedMentionsTypes.Everyone],
};

/** The default of answers to interactions (Discord docs, resources/message, "Allowed Mentions Object"). */
export const onlyUserMentions: APIAllowedMentions = { parse: [AllowedMentionsTypes.User] };

/**
 * Reads `<@user>`, `<@&role>`, `@everyone` and `@here` out of a text, as far as `allowed` lets them count.
 * Unknown users and roles mention nobody.
 */
export function readMentions(world: World, text: string, allowed: APIAllowedMentions): Mentions {
  const parse = allowed.parse ?? [];
  const ids = (pattern: RegExp) => new Set(Array.from(text.matchAll(pattern), (match) => match[1] ?? ''));
  const users = [...ids(/<@!?(\d+)>/g)]
    .filter((id) => parse.includes(AllowedMentionsTypes.User) || allowed.users?.includes(id))
    .flatMap((id) => world.user(id) ?? []);
  const roles = [...ids(/<@&(\d+)>/g)]
    .filter((id) => parse.includes(AllowedMentionsTypes.Role) || allowed.roles?.includes(id))
    .filter((id) => world.guild.roles.some((role) => role.id === id));
  const everyone = parse.includes(AllowedMentionsTypes.Everyone) && /@(?:everyone|here)\b/.test(text);
  return { users, roles, everyone };
}

/** A user who is mentioned anyway, such as the author of the message replied to. */
export const withUser = (mentions: Mentions, user: APIUser): Mentions =>
  mentions.users.some(({ id }) => id === user.id) ? mentions : { ...mentions, users: [...mentions.users, user] };
