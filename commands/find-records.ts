import { defineCommand, everywhere } from '../src/discord/command.js';
import { findInMessage } from '../src/discord/find-in-message.js';

/** In the menu of a message: the records that it is about. */
export const findRecords = defineCommand(
  { type: 3, name: 'Find records in this message', ...everywhere },
  { run: findInMessage },
);
