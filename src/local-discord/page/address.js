// @ts-check
// Who sits in front of the page, in which language, in which channel: kept in the address, so that it survives a
// reload and two windows can be two people.

/** @typedef {{ user: string, locale: string, channel: string }} Place */

/** @returns {Place} */
export function readPlace() {
  const hash = new URLSearchParams(location.hash.slice(1));
  return { user: hash.get('user') ?? '', locale: hash.get('locale') ?? '', channel: hash.get('channel') ?? '' };
}

/** @param {Place} place */
export function writePlace(place) {
  const hash = new URLSearchParams(Object.entries(place).filter(([, value]) => value !== ''));
  history.replaceState(null, '', `#${hash.toString()}`);
}

/**
 * The first of the browser's languages that the page speaks, for a first visit.
 *
 * @param {readonly string[]} locales
 */
export function preferredLocale(locales) {
  for (const language of navigator.languages) {
    const { language: base, script, region } = new Intl.Locale(language).maximize();
    const wanted = base === 'zh' ? (script === 'Hant' || region === 'TW' ? 'zh-TW' : 'zh-CN') : `${base}-${region}`;
    const fits = locales.find((locale) => locale === wanted) ?? locales.find((locale) => locale.startsWith(`${base}-`));
    if (fits) return fits;
  }
  return locales[0] ?? 'en-US';
}
