const lineEnds = /[\t\n\r]/;
const unwritable = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text as it may stand in a file that people open. Control characters but tabs and line breaks, halves of surrogate
 * pairs and characters that turn the direction of what follows (Unicode Technical Report 36, 3.5) are shown as U+FFFD, so
 * that it can be seen that something stood there.
 */
export function plainText(text: string): string {
  return text.replace(unwritable, (character) => (lineEnds.test(character) ? character : '\ufffd'));
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

const notInAddress = /[\s<>"\\^`{|}\u0000-\u001f\u007f-\u009f]/gu;

/** An address, with what RFC 3986 allows nowhere in one written in percent, so that it ends where it ends. */
export function plainAddress(url: string): string {
  return plainText(url).replace(notInAddress, encodeURIComponent);
}
