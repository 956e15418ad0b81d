import { changedParts, vocabularyChanges } from '../../edition/changed-parts.js';
import { idsOf } from '../../edition/reload-report.js';
import { loadRegister } from '../../records/load-register.js';
import { changesBetween, type RegisterChanges } from '../../records/register-changes.js';
import { DataFolderError, type Fault, type Register } from '../../records/register.js';
import { inTurns } from '../../records/turns.js';
import type { Display } from '../display/display.js';
import { clean } from '../rendering/plain-text.js';
import type { Line, ViewContent } from '../views/content.js';
import { listedFault } from './check-content.js';
import { fileOfLines, firstLines, type Listed } from './lines-and-file.js';
import { code } from './moments.js';

/** Characters for each of the lists on the card. */
const room = { added: 600, changed: 900, removed: 500, vocabularies: 400, faults: 900 };

/**
 * What a reload would change, without changing anything.
 *
 * @param served the register in use
 */
export async function diffContent(folder: string, served: Register, display: Display): Promise<ViewContent> {
  try {
    const next = await loadRegister(folder, { previous: served });
    return changesContent(await inTurns(changesBetween(served, next)), { served, next }, display);
  } catch (error) {
    if (!(error instanceof DataFolderError)) throw error;
    const { operators } = display.labels;
    return contentOf(operators.diffFailed, [faultsPart(error.faults, display)], 'failure', display);
  }
}

function changesContent(
  changes: RegisterChanges,
  { served, next }: { readonly served: Register; readonly next: Register },
  display: Display,
): ViewContent {
  const { operators } = display.labels;
  const { added, changed, removed } = idsOf(changes);
  const vocabularies = vocabularyChanges(served, next);
  const ids = (sign: string, list: readonly string[]): Listed[] =>
    list.map((id) => ({ line: `**${sign}** ${code(clean(id))}`, plain: `${sign} ${id}` }));
  const parts = [
    { title: `${operators.added} · ${added.length}`, listed: ids('+', added), room: room.added },
    {
      title: `${operators.changed} · ${changed.length}`,
      listed: changed.map((id) => listedChange(id, served, next)),
      room: room.changed,
    },
    { title: `${operators.removed} · ${removed.length}`, listed: ids('-', removed), room: room.removed },
    ...vocabularies.map((changes) => ({
      title: operators.vocabularies[changes.name],
      listed: [...ids('+', changes.added), ...ids('~', changes.changed), ...ids('-', changes.removed)],
      room: room.vocabularies / vocabularies.length,
    })),
    faultsPart(next.faults, display),
  ];
  const isSame = served.version === next.version;
  const headline = isSame
    ? operators.diffNothing
    : operators.diffHeadline({ added: added.length, changed: changed.length, removed: removed.length });
  return contentOf(headline, parts, next.faults.length > 0 ? 'nothing' : 'records', display);
}

interface ListedPart {
  readonly title: string;
  readonly listed: readonly Listed[];
  readonly room: number;
}

function contentOf(
  headline: string,
  parts: readonly ListedPart[],
  accent: ViewContent['accent'],
  display: Display,
): ViewContent {
  const { labels } = display;
  const { operators } = labels;
  const shown = parts.map(({ listed, room: characters }) => firstLines(listed, characters));
  const left = parts.reduce((sum, { listed }, at) => sum + listed.length - (shown[at]?.length ?? 0), 0);
  const after: Line[] = [
    ...(left > 0 ? [{ text: `-# ${labels.more(left)} · ${operators.allInFile}` }] : []),
    { text: `-# ${operators.diffHint}` },
  ];
  return {
    accent,
    above: `🔀 ${operators.diff}`,
    headline: { text: headline },
    parts: [...parts.map(({ title }, at) => ({ title, lines: shown[at] ?? [] })), { lines: after }],
    files:
      left > 0
        ? [
            fileOfLines(
              'diff.txt',
              parts.flatMap(({ listed }) => listed),
            ),
          ]
        : [],
  };
}

const faultsPart = (faults: readonly Fault[], { labels }: Display): ListedPart => ({
  title: labels.operators.faults,
  listed: faults.map(listedFault),
  room: room.faults,
});

/** A changed record with the parts that differ, by their names in the file. */
function listedChange(id: string, served: Register, next: Register): Listed {
  const [before, after] = [served.recordById.get(id), next.recordById.get(id)];
  const parts = before && after ? changedParts(before, after).join(', ') : '';
  return { line: `**~** ${code(clean(id))} · ${parts}`, plain: `~ ${id}: ${parts}` };
}
