import type { Section, Task } from './section.js';
import { building } from './sections/building.js';
import { comparing } from './sections/comparing.js';
import { reloading } from './sections/reloading.js';
import { searching } from './sections/searching.js';
import { starting } from './sections/starting.js';
import { throughDiscord } from './sections/through-discord.js';
import { generating } from './sections/generating.js';

/** The process of one section: it is told its name and task, and tells what it found to the process that began it. */
const sections: Readonly<Record<string, Section>> = {
  generating,
  building,
  searching,
  comparing,
  reloading,
  throughDiscord,
  starting,
};

const [name = '', task = ''] = process.argv.slice(2);
const section = sections[name];
if (!section) throw new Error(`There is no section ${name}.`);
const findings = await section(JSON.parse(task) as Task);
await new Promise<void>((sent) => {
  if (process.send) process.send(findings, () => sent());
  else sent();
});
process.exit(0);
