// @ts-check
// Names after an @ in what is being typed. No DOM here.

/** @type {typeof import('./mentions.js').nameBeingTyped} */
export function nameBeingTyped(beforeCaret) {
  return /(?:^|[^\w@])@([\p{L}\p{N}_.-]{0,32})$/u.exec(beforeCaret)?.[1] ?? null;
}

/** @type {typeof import('./mentions.js').withIds} */
export function withIds(text, people) {
  const longestFirst = [...people].sort((a, b) => b.name.length - a.name.length);
  return longestFirst.reduce((result, { id, name }) => {
    const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    return result.replace(new RegExp(`(?<![\\w@<])@${escaped}(?![\\w-])`, 'giu'), `<@${id}>`);
  }, text);
}
