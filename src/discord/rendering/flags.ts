/** More flags than this say nothing: a joint initiative may have a dozen sides. */
const mostFlags = 5;

/**
 * The flag of a country: the two letters of its code as regional indicators (Unicode Technical Standard 51). A regional side
 * has none but the European Union; a globe stands for it.
 */
export function flagOf(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return '🌐';
  return String.fromCodePoint(...Array.from(code, (letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));
}

/** The flags of some sides in their order. They stand before the names of the sides, never instead of them. */
export function flagsOf(codes: readonly string[]): string {
  const shown = codes.slice(0, mostFlags).map(flagOf).join('');
  return codes.length > mostFlags ? `${shown}…` : shown;
}
