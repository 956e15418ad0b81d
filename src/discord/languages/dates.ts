/** Writes a partial ISO date in words of a locale, no more precisely than it is given. */
export function dateIn(locale: string): (date: string) => string {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const byParts = [
    format({ year: 'numeric' }),
    format({ year: 'numeric', month: 'long' }),
    format({ year: 'numeric', month: 'long', day: 'numeric' }),
  ];
  return (date) => {
    const day = new Date(date);
    const known = byParts[date.split('-').length - 1];
    return known && !Number.isNaN(day.getTime()) ? known.format(day) : date;
  };
}
