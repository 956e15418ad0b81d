// @ts-check
// Dates and times as Discord writes them, in the locale of the person in front of the page. No DOM here.

/** @typedef {import('./markdown.js').TimeStyle} TimeStyle */

/** @type {Record<Exclude<TimeStyle, 'R'>, Intl.DateTimeFormatOptions>} */
const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

/** Units of relative time, with their length in seconds and the distance up to which each is used. */
const UNITS = /** @type {const} */ ([
  ['second', 1, 45],
  ['minute', 60, 45 * 60],
  ['hour', 3600, 22 * 3600],
  ['day', 86_400, 26 * 86_400],
  ['month', 2_629_800, 320 * 86_400],
  ['year', 31_557_600, Infinity],
]);

/**
 * What `<t:seconds:style>` shows.
 *
 * @param {number} seconds since 1970
 * @param {TimeStyle} style
 * @param {string} locale
 * @param {number} [now] milliseconds since 1970
 */
export function timeText(seconds, style, locale, now = Date.now()) {
  if (style !== 'R') return new Intl.DateTimeFormat(locale, STYLES[style]).format(seconds * 1000);
  const away = seconds - now / 1000;
  const [unit, length] = UNITS.find(([, , upTo]) => Math.abs(away) < upTo) ?? UNITS[5];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(away / length), unit);
}

/**
 * The time beside an author's name: the hour for today, the day too for other days.
 *
 * @param {Date} date
 * @param {string} locale
 * @param {Date} [now]
 */
export function stamp(date, locale, now = new Date()) {
  const days = (startOfDay(now) - startOfDay(date)) / 86_400_000;
  const hour = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(date);
  if (Math.round(days) === 0) return hour;
  if (Math.round(days) === 1) {
    const yesterday = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day');
    return `${yesterday.charAt(0).toLocaleUpperCase(locale)}${yesterday.slice(1)} ${hour}`;
  }
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }).format(date);
}

/**
 * @param {Date} date
 * @param {string} locale
 */
export function shortTime(date, locale) {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(date);
}

/**
 * @param {Date} date
 * @param {string} locale
 */
export function longDate(date, locale) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}

/** @param {Date} date */
export function startOfDay(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
