import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { openState, type StateOptions } from '../../src/state/state.js';
import { hashAt, moment, recordsAt } from './kill-story.js';
import { load } from './samples.js';

/**
 * A process that loads the register, claims what is owed and "sends" it, without end, to be killed at any moment. Discord is
 * a file with a line for each message; like Discord it takes a nonce once. It says on standard output where it stands.
 */
const [, , placeJson, discord] = process.argv as [string, string, string, string];
const state = await openState(JSON.parse(placeJson) as StateOptions);
await state.deliveries.releaseClaims();

const posted = new Set(
  existsSync(discord)
    ? readFileSync(discord, 'utf8')
        .split('\n')
        .map((line) => line.split(' ')[0])
    : [],
);

for (let version = Number((await state.loads.last())?.version ?? 0) + 1; ; version++) {
  const at = moment(version);
  process.stdout.write(`${version}\n`);
  await state.loads.accept(load(String(version), recordsAt(version), { at }));
  for (const delivery of await state.deliveries.claim({ at, by: 'writer', most: 5 })) {
    if (hashAt(version, 3) === String(version)) {
      await state.deliveries.markFailed(delivery, at, 'Discord said 500');
      continue;
    }
    const { nonce, subscriber, pieces } = delivery;
    const who = 'user' in subscriber ? subscriber.user : subscriber.channel;
    const told = pieces.map(({ recordId, hash }) => `${who}:${recordId}:${hash}`).join(' ');
    if (!posted.has(nonce)) appendFileSync(discord, `${nonce} ${told}\n`);
    posted.add(nonce);
    await state.deliveries.markDelivered(delivery.id, at);
  }
}
