import { defineCommand, everywhere, requiredName } from '../src/discord/command.js';
import { completeFollow, runFollow } from '../src/discord/following/commands.js';

const options = [
  requiredName('name'),
  // Text and announcement channels.
  { type: 7, name: 'channel', channel_types: [0, 5] },
  { type: 3, name: 'digest', choices: [{ value: 'now' }, { value: 'daily' }, { value: 'weekly' }] },
] as const;

/** `/follow`: news of a country, body, field or topic, here or in direct messages. */
export const follow = defineCommand(
  {
    name: 'follow',
    ...everywhere,
    options: [
      { type: 1, name: 'country', options },
      { type: 1, name: 'body', options },
      { type: 1, name: 'field', options },
      { type: 1, name: 'topic', options },
    ],
  },
  { run: runFollow, complete: completeFollow },
);
