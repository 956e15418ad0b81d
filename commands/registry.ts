import type { Command } from '../src/discord/command.js';
import { about } from './about.js';
import { ask } from './ask.js';
import { body } from './body.js';
import { compare } from './compare.js';
import { country } from './country.js';
import { exportFile } from './export.js';
import { follow } from './follow.js';
import { following } from './following.js';
import { forgetMe } from './forget-me.js';
import { findRecords } from './find-records.js';
import { help } from './help.js';
import { latest } from './latest.js';
import { map } from './map.js';
import { mou } from './mou.js';
import { record } from './record.js';
import { register } from './register.js';
import { search } from './search.js';
import { timeline } from './timeline.js';
import { unfollow } from './unfollow.js';

/** Every command, in the order in which Discord gets them. */
export const commands: readonly Command[] = [
  mou,
  ask,
  country,
  compare,
  body,
  record,
  search,
  latest,
  timeline,
  map,
  exportFile,
  findRecords,
  follow,
  following,
  unfollow,
  help,
  about,
  forgetMe,
  register,
];
