import { pino } from 'pino';
import type { Client } from 'discord.js';
import { commands } from '../../commands/registry.js';
import type { Card } from '../../src/discord/rendering/components.js';
import type { OptionValue, Visibility } from '../../src/discord/command.js';
import { Budgets, noLimits } from '../../src/discord/budgets.js';
import { Conversations } from '../../src/discord/conversations.js';
import { decodeUse } from '../../src/discord/custom-id.js';
import type { Display } from '../../src/discord/display/display.js';
import { UserError } from '../../src/discord/failures.js';
import { GapNotes } from '../../src/discord/gap-notes.js';
import { noticeCard } from '../../src/discord/rendering/notice-card.js';
import type { Bot } from '../../src/discord/running-bot.js';
import type { Posting } from '../../src/discord/sending.js';
import { SourceLinks } from '../../src/discord/source-links.js';
import { openView } from '../../src/discord/views/open-view.js';
import type { View } from '../../src/discord/views/view.js';
import type { Edition } from '../../src/edition/edition.js';
import { noMetrics } from '../../src/metrics/metrics.js';
import { PictureCache } from '../../src/pictures/picture-cache.js';
import type { State } from '../../src/state/state.js';
import type { Where } from '../../src/discord/where.js';
import { everyPart } from './card-parts.js';

/** The smallest PNG: one pixel. Drawing takes long, and what a card says does not hang on it. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

class Undrawn extends PictureCache {
  override get() {
    return Promise.resolve({ png: new Uint8Array(onePixel), width: 1, height: 1 });
  }
}

const asker = '1100005000000000001';
const logger = pino({ level: 'silent' });

export const inDirectMessages: Where = { user: asker, channel: '1', isDirect: true, server: undefined };
const nothingStored = {
  follows: { of: () => Promise.resolve([]) },
  deliveries: { told: () => Promise.resolve([]) },
} as unknown as State;

/** One who uses commands and buttons, without Discord between. Pictures are not drawn. */
export class Reader {
  readonly bot: Bot;

  constructor(
    edition: Edition,
    readonly display: Display,
    readonly pictures: PictureCache = new Undrawn(0),
  ) {
    this.bot = {
      client: {} as Client<true>,
      live: { current: edition, folder: 'data' },
      conversations: new Conversations(),
      gaps: new GapNotes({ note: () => Promise.resolve() }, logger),
      links: new SourceLinks({ unreachable: () => Promise.resolve([]) }, () => undefined),
      budgets: new Budgets(noLimits),
      state: nothingStored,
      metrics: noMetrics,
      pictures,
      logger,
      version: '0.0.0',
      startedAt: new Date(),
      today: () => '2026-11-26',
    } as Bot;
  }

  /** Uses a command. @returns the message that answers it, also where it says what to change */
  async command(name: string, options: Readonly<Record<string, OptionValue>> = {}, message?: string): Promise<Posting> {
    const command = commands.find(({ definition }) => definition.name === name);
    if (!command) throw new Error(`No command is called "${name}".`);
    const answers: Posting[] = [];
    const run = () =>
      command.run({
        options,
        subcommand: undefined,
        display: this.display,
        user: asker,
        channel: '1',
        server: null,
        where: inDirectMessages,
        bot: this.bot,
        ...(message !== undefined && { message: { text: message, posted: '2026-11-25' } }),
        reply: (answer) => {
          answers.push('card' in answer ? answer : { card: answer, files: [] });
          return Promise.resolve('1');
        },
        defer: () => Promise.resolve(),
      });
    const refused = await this.#orSaid(run);
    const [answer = refused] = answers;
    if (!answer) throw new Error(`/${name} answered nothing.`);
    return answer;
  }

  /** Opens a view as a button does. */
  async open(view: View, position = 's0', visible: Visibility = 'public'): Promise<Posting> {
    let opened: Posting | undefined;
    const refused = await this.#orSaid(async () => {
      const { bot, display } = this;
      opened = (await openView(view, { bot, display, asker, private: visible === 'private', position })).posting;
    });
    const answer = opened ?? refused;
    if (!answer) throw new Error('Nothing was opened.');
    return answer;
  }

  /** The message and all pages after it, by the button that turns forwards. */
  async pages(first: Posting): Promise<Posting[]> {
    const pages = [first];
    for (let next = turnsTo(first.card, '▶️'); next;) {
      const page = await this.open(next.view, next.position);
      pages.push(page);
      if (pages.length > 500) throw new Error('The pages do not end.');
      next = turnsTo(page.card, '▶️');
    }
    return pages;
  }

  async #orSaid(run: () => Promise<void>): Promise<Posting | undefined> {
    try {
      await run();
      return undefined;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { card: noticeCard({ accent: 'unclear', ...error.notice }, this.display), files: [] };
    }
  }
}

/** The page to which the button with an arrow turns; null where the card has no such button, or it is off. */
export function turnsTo(card: Card, arrow: '▶️' | '◀️'): { readonly view: View; readonly position: string } | null {
  for (const { custom_id: id, emoji, disabled } of everyPart(card)) {
    if (typeof id !== 'string' || disabled === true || (emoji as { name?: string } | undefined)?.name !== arrow)
      continue;
    const use = decodeUse(id);
    if (use?.use !== 'view') throw new Error(`"${id}" turns no page of a view.`);
    return use;
  }
  return null;
}
