/** Parts of a name beyond this are left out: the file tells its filter itself. */
const longestSelection = 60;

/**
 * A name for a file that tells what is in it and is safe on every system: small letters, digits and hyphens only, no
 * longer than about a hundred characters, never a name that Windows reserves. `accord-cn-kh-2026-11-26-documents.csv`.
 *
 * @param parts what was selected: codes, ids, years.
 * @param date of the register, `YYYY-MM-DD`.
 * @param extension with what comes before it, as `.csv` or `-documents.csv`.
 */
export function fileName(parts: readonly string[], date: string, extension: string): string {
  const asked = slug(parts.join('-')).slice(0, longestSelection).replace(/-$/, '');
  return `${['accord', asked, date].filter((part) => part !== '').join('-')}${extension}`;
}

const slug = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
