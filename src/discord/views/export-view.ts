import type { Edition } from '../../edition/edition.js';
import { ExportTooLarge, NothingToExport, type Export, type Selection } from '../../exports/export.js';
import { exportRecords } from '../../exports/export-records.js';
import { filterRecords, type RecordFilters } from '../../profiles/filters.js';
import type { Display } from '../display/display.js';
import { UserError } from '../failures.js';
import { bytesOfAttachment } from '../limits.js';
import { shortened } from '../rendering/plain-text.js';
import type { ViewContent } from './content.js';
import { describeFilters } from './filters.js';
import type { ViewOf } from './view.js';

const mostNamed = 10;

/**
 * The filtered records as a file. Null where there are none.
 *
 * @throws UserError where no record fits the format, or the file would be larger than Discord takes
 */
export function exportContent(edition: Edition, view: ViewOf<'export'>, display: Display): ViewContent | null {
  const { view: _view, format, ...filters } = view;
  const { records, uncertain } = filterRecords(edition, filters);
  if (records.length === 0) return null;
  const { views } = display.labels;
  const what = describeFilters(edition, filters, display);
  const { files, omitted } = written(edition, { records, filter: what, nameParts: partsOf(filters) }, format, display);
  return {
    accent: 'plain',
    above: `📎 ${views.export}`,
    headline: {
      text: views.exportHeadline({ what: shortened(what, 400), records: records.length - omitted.length, format }),
    },
    parts: [
      {
        lines: [
          ...(files.length > 1 ? [{ text: views.exportTwo }] : []),
          { text: `-# ${views.exportHolds}` },
          ...(uncertain.size > 0 ? [{ text: `-# ${views.perhapsOutside(uncertain.size)}` }] : []),
          ...(omitted.length > 0
            ? [
                {
                  text: `-# ${views.exportOmitted({
                    count: omitted.length,
                    ids: omitted.slice(0, mostNamed).map(({ id }) => `\`${id}\``),
                  })}`,
                },
              ]
            : []),
        ],
      },
    ],
    files: files.map(({ name, bytes }) => ({ name, bytes })),
  };
}

function written(
  edition: Edition,
  selection: Selection,
  format: ViewOf<'export'>['format'],
  { language, script, labels: { views } }: Display,
): Export {
  try {
    return exportRecords(edition, selection, { format, language, script, maxBytes: bytesOfAttachment });
  } catch (error) {
    if (error instanceof ExportTooLarge)
      throw new UserError('export-too-large', {
        lines: [views.exportTooLarge(megabytes(error.bytes), megabytes(error.maxBytes))],
      });
    if (error instanceof NothingToExport)
      throw new UserError('nothing-to-export', { lines: [views.exportNoDays(error.omitted.length)] });
    throw error;
  }
}

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** What the name of the file tells. */
const partsOf = ({ country, with: partner, body, field, topic, kind, type, from, to }: RecordFilters): string[] =>
  [country, partner, body, field, topic, kind, type, from === to ? from : [from, to].filter(Boolean).join('-')].flatMap(
    (part) => (part ? [part] : []),
  );
