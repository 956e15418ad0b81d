import type { Command } from '../src/discord/command.js';
import { ask } from './ask.js';
import { help } from './help.js';
import { mou } from './mou.js';
import { register } from './register.js';

/** Every command, in the order in which Discord gets them. */
export const commands: readonly Command[] = [mou, ask, help, register];
