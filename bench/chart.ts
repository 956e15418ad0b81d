import type { Bar } from './section.js';
import { ms } from './tables.js';

const width = 760;
const barHeight = 18;
const labelWidth = 200;
const colours = ['#1f6feb', '#8c959f', '#bf8700'];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A chart of bars in groups, on a scale of powers of ten: the times lie between a millisecond and a minute. */
export function chart(bars: readonly Bar[], size: number): string {
  const groups = [...new Set(bars.map(({ group }) => group))];
  const least = Math.min(1, ...bars.map(({ value }) => value));
  const most = Math.max(...bars.map(({ value }) => value));
  const lengthOf = (value: number) =>
    ((Math.log10(value) - Math.log10(least)) / (Math.log10(most) - Math.log10(least))) * (width - labelWidth - 110) + 2;
  const parts: string[] = [];
  let y = 34;
  for (const group of groups) {
    parts.push(`<text x="8" y="${y + 13}" font-weight="600">${escaped(group)}</text>`);
    y += 20;
    bars
      .filter((bar) => bar.group === group)
      .forEach(({ label, value }, at) => {
        const length = lengthOf(value);
        parts.push(
          `<text x="20" y="${y + 13}">${escaped(label)}</text>`,
          `<rect x="${labelWidth}" y="${y + 2}" width="${length.toFixed(1)}" height="${barHeight - 4}" fill="${colours[at] ?? '#8c959f'}"/>`,
          `<text x="${(labelWidth + length + 6).toFixed(1)}" y="${y + 13}">${ms(value)}</text>`,
        );
        y += barHeight;
      });
    y += 8;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 8}" font-family="system-ui, sans-serif" font-size="12" fill="#24292f">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="8" y="20" font-size="14" font-weight="600">${size.toLocaleString('en')} records (scale of powers of ten)</text>
${parts.join('\n')}
</svg>
`;
}
