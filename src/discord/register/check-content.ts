import { formatFault, formatWarning, type CheckReport } from '../../records/check.js';
import type { Fault } from '../../records/register.js';
import { warningKinds } from '../../records/warnings/remark.js';
import type { Display } from '../display/display.js';
import { clean, shortened } from '../rendering/plain-text.js';
import type { ViewContent } from '../views/content.js';
import { fileOfLines, firstLines, type Listed } from './lines-and-file.js';
import { code } from './moments.js';

/** Characters for faults and for warnings: both lists have room on one card. */
const room = { faults: 1_900, warnings: 1_300 };
const longestFault = 400;

/** What is wrong with the data folder and what is doubtful in it, as `npm run check` prints it. */
export function checkContent({ faults, warnings, records }: CheckReport, display: Display): ViewContent {
  const { labels } = display;
  const { operators } = labels;
  const wrong = faults.map((fault) => listedFault(fault));
  const doubtful = warnings.map((warning) => ({ ...listedFault(warning), plain: formatWarning(warning) }));
  const shown = { faults: firstLines(wrong, room.faults), warnings: firstLines(doubtful, room.warnings) };
  const left = wrong.length + doubtful.length - shown.faults.length - shown.warnings.length;
  const kinds = warningKinds.flatMap((kind) => {
    const count = warnings.filter((warning) => warning.kind === kind).length;
    return count > 0 ? [`${code(kind)} × ${count}`] : [];
  });
  return {
    accent: faults.length > 0 ? 'failure' : warnings.length > 0 ? 'nothing' : 'documents',
    above: `🧪 ${operators.check}`,
    headline: {
      text: operators.checkHeadline({ records, faults: faults.length, warnings: warnings.length }),
    },
    parts: [
      { title: operators.faults, lines: shown.faults },
      {
        title: operators.warnings,
        lines: [...(kinds.length > 0 ? [{ text: kinds.join(' · ') }] : []), ...shown.warnings],
      },
      { lines: left > 0 ? [{ text: `-# ${labels.more(left)} · ${operators.allInFile}` }] : [] },
    ],
    files: left > 0 ? [fileOfLines('check.txt', [...wrong, ...doubtful])] : [],
  };
}

/** `file:line:column: what is wrong`, as `npm run check` prints it, with the place in a fixed width. */
export function listedFault(fault: Fault): Listed {
  const plain = formatFault(fault);
  const place = `${fault.file}:${fault.line}:${fault.column}:`;
  return { line: `- ${code(clean(place))} ${shortened(plain.slice(place.length), longestFault)}`, plain };
}
