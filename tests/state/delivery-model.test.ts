import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Delivery } from '../../src/state/deliveries.js';
import { digests, type Digest, type Subject, type Subscriber } from '../../src/state/follows.js';
import type { State } from '../../src/state/state.js';
import { describeOnBothEngines } from './engines.js';
import {
  accreditation,
  ada,
  ben,
  cambodia,
  day,
  follow,
  hour,
  later,
  load,
  news,
  record,
  uzbekistan,
  wednesday,
} from './samples.js';

const subscribers = [ada, ben, news];
const subjects = [cambodia, uzbekistan, accreditation];
/** What each record is about. */
const about: readonly (readonly Subject[])[] = [[cambodia], [uzbekistan, accreditation], [cambodia, accreditation]];

type Step =
  | { readonly do: 'follow'; readonly who: number; readonly what: number; readonly digest: Digest }
  | { readonly do: 'unfollow' | 'pause' | 'resume'; readonly who: number; readonly what: number }
  | { readonly do: 'load'; readonly contents: readonly (string | undefined)[] }
  | { readonly do: 'claim'; readonly most: number }
  | { readonly do: 'deliver' | 'fail' | 'give back'; readonly which: number }
  | { readonly do: 'crash' }
  | { readonly do: 'wait'; readonly hours: number };

const who = fc.nat(subscribers.length - 1);
const what = fc.nat(subjects.length - 1);
const content = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined, freq: 4 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('follow' as const), who, what, digest: fc.constantFrom(...digests) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constantFrom('unfollow' as const, 'pause' as const, 'resume' as const),
        who,
        what,
      }),
    },
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constant('load' as const), contents: fc.tuple(content, content, content) }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('claim' as const), most: fc.integer({ min: 1, max: 4 }) }) },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constantFrom('deliver' as const, 'deliver' as const, 'fail' as const, 'give back' as const),
        which: fc.nat(9),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ do: 'crash' as const }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 200 }) }) },
  ),
  { minLength: 8, maxLength: 40, size: 'max' },
);

const keyOf = (subscriber: Subscriber): string => ('user' in subscriber ? subscriber.user : subscriber.channel);
const piecesOf = ({ subscriber, pieces }: Delivery): readonly string[] =>
  pieces.map(({ recordId, hash }) => `${keyOf(subscriber)} ${recordId} ${hash}`);

/** What should be so, in memory: who follows what, what the register holds, and who is owed what for which follows. */
class Model {
  private readonly follows = new Map<string, Set<Subject>>();
  private readonly paused = new Set<string>();
  private readonly contents = new Map<number, string>();
  private readonly owed = new Map<string, { readonly for: Set<Subject>; isSent: boolean }>();

  follow(subscriber: Subscriber, subject: Subject): void {
    const key = keyOf(subscriber);
    this.paused.delete(key);
    this.follows.set(key, (this.follows.get(key) ?? new Set()).add(subject));
  }

  unfollow(subscriber: Subscriber, subject: Subject): void {
    const key = keyOf(subscriber);
    this.follows.get(key)?.delete(subject);
    for (const [piece, owed] of this.owed)
      if (piece.startsWith(`${key} `) && owed.for.delete(subject) && owed.for.size === 0 && !owed.isSent)
        this.owed.delete(piece);
  }

  pause(subscriber: Subscriber): void {
    if ((this.follows.get(keyOf(subscriber))?.size ?? 0) > 0) this.paused.add(keyOf(subscriber));
  }

  resume(subscriber: Subscriber): void {
    this.paused.delete(keyOf(subscriber));
  }

  load(contents: readonly (string | undefined)[], isBaseline: boolean): void {
    contents.forEach((hash, index) => {
      if (hash === undefined || this.contents.get(index) === hash) return;
      this.contents.set(index, hash);
      if (isBaseline) return;
      for (const [key, followed] of this.follows) {
        const reasons = (about[index] ?? []).filter((subject) => followed.has(subject));
        const piece = `${key} r${index} ${hash}`;
        if (reasons.length > 0 && !this.paused.has(key) && !this.owed.has(piece))
          this.owed.set(piece, { for: new Set(reasons), isSent: false });
      }
    });
  }

  /** A message is on its way: everything in it must be owed, by somebody who is not paused, and not sent before. */
  claimed(delivery: Delivery): void {
    expect(this.paused.has(keyOf(delivery.subscriber))).toBe(false);
    expect(delivery.pieces.length).toBeGreaterThan(0);
    for (const piece of piecesOf(delivery)) expect([piece, this.owed.get(piece)?.isSent]).toEqual([piece, false]);
  }

  sent(delivery: Delivery): void {
    for (const piece of piecesOf(delivery)) {
      const owed = this.owed.get(piece);
      if (owed !== undefined) owed.isSent = true;
    }
  }

  get unsent(): readonly string[] {
    return [...this.owed].filter(([, { isSent }]) => !isSent).map(([piece]) => piece);
  }
}

async function run(state: State, story: readonly Step[]): Promise<void> {
  const model = new Model();
  let at = wednesday;
  let loads = 0;
  let claimed: Delivery[] = [];
  const take = (which: number): Delivery | undefined => claimed.splice(which % Math.max(1, claimed.length), 1)[0];
  const subscriberAt = (index: number): Subscriber => subscribers[index] ?? ada;
  const subjectAt = (index: number): Subject => subjects[index] ?? cambodia;

  for (const step of story)
    switch (step.do) {
      case 'follow':
        await state.follows.add(follow(subscriberAt(step.who), subjectAt(step.what), { digest: step.digest }), at);
        model.follow(subscriberAt(step.who), subjectAt(step.what));
        break;
      case 'unfollow': {
        const follows = await state.follows.of(subscriberAt(step.who));
        const subject = subjectAt(step.what);
        const found = follows.find((one) => one.subject.kind === subject.kind && one.subject.id === subject.id);
        if (found === undefined) break;
        await state.follows.remove(found.id);
        model.unfollow(subscriberAt(step.who), subject);
        break;
      }
      case 'pause':
        await state.follows.pause(subscriberAt(step.who), 'gone', at);
        model.pause(subscriberAt(step.who));
        break;
      case 'resume':
        await state.follows.resume(subscriberAt(step.who));
        model.resume(subscriberAt(step.who));
        break;
      case 'load': {
        const records = step.contents.flatMap((hash, index) =>
          hash === undefined ? [] : [record(`r${index}`, hash, ...(about[index] ?? []))],
        );
        model.load(step.contents, loads === 0);
        await state.loads.accept(load(String((loads += 1)), records, { at }));
        break;
      }
      case 'claim': {
        const more = await state.deliveries.claim({ at, by: 'test', most: step.most });
        more.forEach((delivery) => model.claimed(delivery));
        // What was claimed again is ours no longer under the old claim.
        claimed = [...claimed.filter(({ id }) => more.every((delivery) => delivery.id !== id)), ...more];
        break;
      }
      case 'deliver': {
        const delivery = take(step.which);
        if (delivery === undefined) break;
        if (await state.deliveries.markDelivered(delivery.id, at)) model.sent(delivery);
        break;
      }
      case 'fail': {
        const delivery = take(step.which);
        if (delivery !== undefined) await state.deliveries.markFailed(delivery, at, '500');
        break;
      }
      case 'give back': {
        const delivery = take(step.which);
        if (delivery !== undefined) await state.deliveries.giveBack(delivery);
        break;
      }
      case 'crash':
        claimed = [];
        await state.deliveries.releaseClaims();
        break;
      case 'wait':
        at = later(step.hours * hour, at);
        break;
    }

  // In the end nothing stands in the way: all that is owed is sent, and nothing else.
  for (const subscriber of subscribers) {
    await state.follows.resume(subscriber);
    model.resume(subscriber);
  }
  at = later(8 * day, at);
  for (;;) {
    const rest = await state.deliveries.claim({ at, by: 'test', most: 3 });
    if (rest.length === 0) break;
    for (const delivery of rest) {
      model.claimed(delivery);
      await state.deliveries.markDelivered(delivery.id, at);
      model.sent(delivery);
    }
  }
  expect(model.unsent).toEqual([]);
  expect(await state.deliveries.waiting(at)).toEqual({ all: 0, due: 0 });
}

describeOnBothEngines('whatever followers, loads and failures do', (engine) => {
  it('each subscriber is sent once all that they are owed, and nothing else', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (story) => {
        const state = await engine().newState();
        await run(state, story);
        await state.close();
      }),
      { numRuns: engine().kind === 'sqlite' ? 60 : 15 },
    );
  });
});
