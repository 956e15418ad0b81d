/** A moment in the reader's own time: date and hour (Discord docs, reference, "Message Formatting"). */
export const momentOf = (date: Date): string => `<t:${Math.floor(date.getTime() / 1000)}:f>`;

/** The same with how long ago it was. */
export const sinceOf = (date: Date): string => `<t:${Math.floor(date.getTime() / 1000)}:R> (${momentOf(date)})`;

/** A day in the reader's own time. */
export const dayOf = (date: Date): string => `<t:${Math.floor(date.getTime() / 1000)}:d>`;

/** An id, a version, a place in a file: in a fixed width. */
export const code = (text: string): string => `\`${text.replaceAll('`', '')}\``;
