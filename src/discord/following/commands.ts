import { digests, subjectKinds, type SubjectKind } from '../../state/follows.js';
import type { Call, Command } from '../command.js';
import { UserError } from '../failures.js';
import { choicesOfAutocomplete, nameOfChoice } from '../limits.js';
import { label, shortened } from '../rendering/plain-text.js';
import { choicesFor, resolveOption } from '../resolve-option.js';
import { follow, labelOf, ownFollows, unfollow, unfollowAll, type Asking } from './follow.js';

/** What `/follow` may be given. */
interface FollowOptions {
  readonly name: string;
  readonly channel: string | undefined;
  readonly digest: string | undefined;
}

type Complete = NonNullable<Command['complete']>;

const kindOf = (subcommand: string | undefined): SubjectKind =>
  subjectKinds.find((kind) => kind === subcommand) ?? 'country';

/** Follows what the subcommand says, under any of its names. */
export async function runFollow({ options, subcommand, ...call }: Call<FollowOptions>): Promise<void> {
  const { bot, display, user, reply } = call;
  // The state may have to be waited for, and Discord waits for three seconds.
  await call.defer('private');
  const kind = kindOf(subcommand);
  const digest = digests.find((one) => one === options.digest) ?? 'now';
  const place = options.channel ?? 'here';
  const { id } = resolveOption(options.name, kind, {
    ...{ bot, display, asker: user, visible: 'private' },
    retry: (meant) => ({ use: 'follow', subject: { kind, id: meant }, digest, place }),
  });
  await reply(await follow({ subject: { kind, id }, digest, place }, call), 'private');
}

export const completeFollow: Complete = ({ option, text, subcommand, display, bot }) =>
  option === 'name' ? choicesFor(text, kindOf(subcommand), { bot, display }) : [];

/** The value of the choice that ends all. No name begins so. */
const everything = '*';

/** Ends one follow of the channel or the person, or all. */
export async function runUnfollow({ options, ...call }: Call<{ readonly what: string }>): Promise<void> {
  const { bot, display, where, reply, defer } = call;
  const { following } = display.labels;
  await defer('private');
  if (options.what === everything) {
    await reply(await unfollowAll('here', call), 'private');
    return;
  }
  const here = await followsHere(call);
  const found = here.find((one) => one.id === options.what) ?? named(options.what, here, call);
  if (!found) {
    const lines = [following.noSuchFollow(shortened(options.what, 80))];
    const buttons = [{ label: following.manage, use: { use: 'following', delivery: '' } as const }];
    throw new UserError('unknown-follow', { lines, buttons });
  }
  await reply(await unfollow(found.subject, 'here', { bot, display, where }), 'private');
}

export const completeUnfollow: Complete = async ({ text, where, display, bot }) => {
  const asking = { bot, where, display };
  const { following } = display.labels;
  const here = await followsHere(asking);
  const all = here.length > 1 ? [{ name: label(following.all(here.length), nameOfChoice), value: everything }] : [];
  const typed = text.trim().toLowerCase();
  const each = here.map((one) => ({ name: label(labelOf(one.subject, asking), nameOfChoice), value: one.id }));
  return [...each, ...all].filter(({ name }) => name.toLowerCase().includes(typed)).slice(0, choicesOfAutocomplete);
};

/** What is followed where the command is used: the names are no secret there, who may end them is checked later. */
const followsHere = ({ bot, where }: Asking) =>
  ownFollows(
    where.server?.hasBot === true ? { channel: where.channel, guild: where.server.id } : { user: where.user },
    { bot },
  );

/** The follow whose subject a text names that was typed rather than picked. */
function named(text: string, here: Awaited<ReturnType<typeof followsHere>>, { bot }: Pick<Asking, 'bot'>) {
  const { names } = bot.live.current;
  return here.find(({ subject: { kind, id } }) => {
    const resolution = names.resolve(text, [kind]);
    return resolution.outcome === 'one' && resolution.reference.id === id;
  });
}
