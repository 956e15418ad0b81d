// @ts-check
// Names after an @ in what is being typed. No DOM here.

/** @typedef {{ id: string, name: string }} Person */

/**
 * The beginning of a name that stands between an @ and the caret.
 *
 * @param {string} beforeCaret
 * @returns {string | null} null where no name is being typed
 */
export function nameBeingTyped(beforeCaret) {
  return /(?:^|[^\w@])@([\p{L}\p{N}_.-]{0,32})$/u.exec(beforeCaret)?.[1] ?? null;
}

/**
 * Puts ids in the place of names: `@Accord hello` becomes `<@1> hello`.
 *
 * @param {string} text
 * @param {readonly Person[]} people
 */
export function withIds(text, people) {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length);
  return longestFirst.reduce((result, { id, name }) => {
    const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return result.replace(new RegExp(`(?<![\\w@<])@${escaped}(?![\\w-])`, 'giu'), `<@${id}>`);
  }, text);
}
