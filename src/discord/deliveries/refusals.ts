import { DiscordAPIError, HTTPError, RESTJSONErrorCodes as Codes } from 'discord.js';

/** Why Discord takes no messages for a channel or a person, as it is stored with the pause. */
export type PauseReason = 'gone' | 'no-access' | 'no-permission' | 'closed' | 'refused';

const reasons: Readonly<Record<number, PauseReason>> = {
  [Codes.UnknownChannel]: 'gone',
  [Codes.UnknownUser]: 'closed',
  [Codes.UnknownGuild]: 'no-access',
  [Codes.MissingAccess]: 'no-access',
  [Codes.MissingPermissions]: 'no-permission',
  [Codes.CannotSendMessagesToThisUser]: 'closed',
  [Codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds]: 'closed',
};

/** Why Discord will not take a message, however often it is sent; undefined where trying again may help. */
export function refusalOf(error: unknown): PauseReason | undefined {
  if (!(error instanceof DiscordAPIError)) return undefined;
  const known = reasons[Number(error.code)];
  if (known !== undefined) return known;
  return error.status === 403 || error.status === 404 ? 'refused' : undefined;
}

/** Whether a person cannot be written to. */
export const isClosed = (error: unknown): boolean => refusalOf(error) === 'closed';

/** Whether Discord may have taken the message though this was the answer: none came, or one of a failing server. */
export const isUnclear = (error: unknown): boolean =>
  error instanceof HTTPError || !(error instanceof DiscordAPIError) || error.status >= 500;
