import type { Picture } from '../../pictures/picture.js';
import { filterRecords, type RecordFilters } from '../../profiles/filters.js';
import type { Bot } from '../running-bot.js';
import type { Display } from '../display/display.js';
import { UserError } from '../failures.js';
import { shortened } from '../rendering/plain-text.js';
import type { Posting } from '../sending.js';
import { bodyContent } from './body-view.js';
import { compareContent } from './compare-view.js';
import type { Charted } from './charted.js';
import type { ViewContent } from './content.js';
import { countryContent } from './country-view.js';
import { exportContent } from './export-view.js';
import { describeFilters } from './filters.js';
import { latestContent, searchContent } from './list-views.js';
import { mapContent } from './map-view.js';
import { digestContent } from './news-view.js';
import { viewPosting } from './posting.js';
import { recordContent } from './record-view.js';
import { timelineContent } from './timeline-view.js';
import { decodeView, encodeView, type View } from './view.js';
import { wordsFor } from './words.js';

export interface Opening {
  readonly bot: Pick<Bot, 'live' | 'pictures' | 'state' | 'links'>;
  readonly display: Display;
  /** Id of the user who asked. */
  readonly asker: string;
  readonly private: boolean;
  /** Where the page begins; default at the beginning. */
  readonly position?: string;
  /** Said above the lines: how a misspelt name was read. Markdown. */
  readonly notes?: readonly string[];
}

/** A view as a message, with what a question that leans on it is about. */
export interface Opened {
  readonly posting: Posting;
  readonly about: ViewContent['about'];
}

/**
 * A view of the register as it is now.
 *
 * @throws UserError where the register holds nothing of what it shows (any more), with buttons that drop one of its conditions
 */
export async function openView(view: View, opening: Opening): Promise<Opened> {
  const edition = opening.bot.live.current;
  const { display, asker, private: isPrivate, position, notes = [] } = opening;
  const content = await contentOf(view, opening);
  if (!content) throw nothing(view, opening);
  const parts = [{ lines: notes.map((text) => ({ text: `-# ${text}` })) }, ...content.parts];
  const { links } = opening.bot;
  const options = { edition, links, display, asker, private: isPrivate, position };
  const posting = viewPosting({ ...content, parts }, view, options);
  return { posting, about: content.about };
}

/** Fonts and shapes take a fifth of a second and 30 MB: who never asks for a picture need not have them. */
const drawing = () => import('../../pictures/pictures.js');

async function contentOf(view: View, { bot, display, asker }: Opening): Promise<ViewContent | null> {
  const edition = bot.live.current;
  const drawn = async <Chart>(charted: Charted<Chart> | null, draw: (chart: Chart) => Promise<Picture>) => {
    if (!charted) return null;
    const { chart, content, altText } = charted;
    const key = JSON.stringify([edition.register.version, encodeView(view), display.code]);
    const { png } = await bot.pictures.get(key, () => draw(chart));
    return { ...content, picture: { name: `${view.view}.png`, bytes: png, description: altText } };
  };
  switch (view.view) {
    case 'record':
      return recordContent(edition, view.id, display, asker);
    case 'country':
      return drawn(countryContent(edition, view.country, display), async (chart) =>
        (await drawing()).profilePicture(chart),
      );
    case 'compare':
      return compareContent(edition, view, display);
    case 'body':
      return bodyContent(edition, view.body, display);
    case 'search':
      return searchContent(edition, view, display);
    case 'latest':
      return latestContent(edition, view, display);
    case 'timeline':
      return drawn(timelineContent(edition, view, display), async (chart) => (await drawing()).timelinePicture(chart));
    case 'map':
      return drawn(mapContent(edition, view, display), async (chart) => (await drawing()).mapPicture(chart));
    case 'export':
      return exportContent(edition, view, display);
    case 'news':
      return digestContent(
        edition,
        { delivery: view.delivery, told: await bot.state.deliveries.told(view.delivery) },
        display,
      );
  }
}

/** What of a view can be left out: any of its filters that is not the view itself. */
const optional = ['with', 'field', 'topic', 'kind', 'type', 'body', 'year', 'from', 'to', 'country'] as const;

function nothing(view: View, { bot, display, asker, private: isPrivate }: Opening): UserError {
  const { views } = display.labels;
  const edition = bot.live.current;
  if (view.view === 'news') throw new UserError('news-gone', { lines: [display.labels.following.newsGone] });
  if (view.view === 'record' || view.view === 'body')
    return new UserError('gone', { lines: [views.gone(shortened(view.view === 'record' ? view.id : view.body, 100))] });
  if (view.view === 'country' || view.view === 'compare')
    return new UserError('nothing-to-show', {
      lines: [
        views.nothingOf(
          wordsFor(edition, display).name('country', view.view === 'country' ? view.country : view.first),
        ),
      ],
    });
  const filters = filtersOf(view);
  const buttons = optional.flatMap((part) => {
    const { [part]: left, ...rest } = view as Readonly<Record<string, string | undefined>>;
    const wider = left === undefined ? null : decodeView(encodeView(rest as unknown as View));
    if (!wider || filterRecords(edition, filtersOf(wider)).records.length === 0) return [];
    const dropped = part === 'year' ? (left ?? '') : describeFilters(edition, { [part]: left }, display);
    return [
      {
        label: views.without(dropped),
        use: { use: 'view', display: display.code, asker, position: 's0', view: wider } as const,
      },
    ];
  });
  const lines = [views.nothingOf(shortened(describeFilters(edition, filters, display), 300))];
  return new UserError('nothing-to-show', { lines, buttons }, isPrivate ? 'private' : 'public');
}

function filtersOf(view: View): RecordFilters {
  const {
    country,
    with: partner,
    body,
    field,
    topic,
    kind,
    type,
    from,
    to,
    year,
    text,
  } = view as Readonly<Record<string, string | undefined>>;
  return {
    country,
    with: partner,
    body,
    field,
    topic,
    kind: kind as RecordFilters['kind'],
    type: type as RecordFilters['type'],
    from: year ?? from,
    to: year ?? to,
    text,
  };
}
