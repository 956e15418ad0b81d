/** Why a user's action cannot be done; the message is for the chat page. */
export class ActionError extends Error {
  constructor(
    message: string,
    /** The HTTP status that goes with it. */
    readonly status: 400 | 403 | 404 | 409 = 400,
  ) {
    super(message);
  }
}
