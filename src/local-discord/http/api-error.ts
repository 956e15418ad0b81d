/** A refusal in Discord's own shape: `{ "code", "message", "errors"? }` with an HTTP status. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    /** Discord docs, topics/opcodes-and-status-codes, "JSON". 0 is the general error. */
    readonly code: number,
    message: string,
    readonly extra: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  body(): object {
    return { message: this.message, code: this.code, ...this.extra };
  }
}

// The codes and their messages: Discord docs, topics/opcodes-and-status-codes, "JSON Error Codes".
export const unknownChannel = () => new ApiError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new ApiError(404, 10004, 'Unknown Guild');
export const unknownMember = () => new ApiError(404, 10007, 'Unknown Member');
export const unknownMessage = () => new ApiError(404, 10008, 'Unknown Message');
export const unknownUser = () => new ApiError(404, 10013, 'Unknown User');
export const unknownWebhook = () => new ApiError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new ApiError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new ApiError(404, 10063, 'Unknown application command');
export const alreadyAcknowledged = () => new ApiError(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = () => new ApiError(403, 50001, 'Missing Access');
export const notTheAuthor = () => new ApiError(403, 50005, 'Cannot edit a message authored by another user');
export const missingPermissions = () => new ApiError(403, 50013, 'Missing Permissions');
export const emptyMessage = () => new ApiError(400, 50006, 'Cannot send an empty message');
export const invalidWebhookToken = () => new ApiError(401, 50027, 'Invalid Webhook Token');
export const tooLarge = () => new ApiError(413, 40005, 'Request entity too large');
export const unauthorized = () => new ApiError(401, 0, '401: Unauthorized');
/** Something that Discord has and the local Discord has not. */
export const unsupported = (what: string) => new ApiError(400, 0, `The local Discord has no ${what}; Discord has.`);
export const notFound = () => new ApiError(404, 0, '404: Not Found');
