import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/registry.js';

const read = (file: string) => readFileSync(file, 'utf8');
const documents = ['.', 'docs'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** What GitHub makes of a heading: small letters, hyphens for spaces, no other signs. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const withoutCode = (text: string) => text.replace(/^```[^]*?^```/gm, '');

function isThere(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? document : join(dirname(document), path);
  if (!existsSync(file)) return false;
  const headings = [...withoutCode(read(file)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
  return anchor === undefined || headings.includes(anchor);
}

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('leads nowhere that is not there', () => {
    const links = [...withoutCode(text).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !isThere(document, link))).toEqual([]);
  });

  it('names no npm command that package.json lacks', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** Commands in the menu of a message are not typed. */
const isTyped = (
  definition: RESTPostAPIApplicationCommandsJSONBody,
): definition is RESTPostAPIChatInputApplicationCommandsJSONBody =>
  (definition.type ?? ApplicationCommandType.ChatInput) === ApplicationCommandType.ChatInput;

describe('the README', () => {
  const text = read('README.md');

  it('tells of every command, subcommand and option, and of no other', () => {
    const rows = [...text.matchAll(/^\| `\/(.+?)` \|/gm)].map(([, row = '']) => row.replace(/[[\]]/g, ''));
    const typed = commands.flatMap(({ definition }) => (isTyped(definition) ? [definition] : []));
    const expected = typed.flatMap(({ name, options = [] }) => {
      const subcommands = options.filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
      if (subcommands.length > 0) return subcommands.map((subcommand) => `${name} ${subcommand.name}`);
      return [[name, ...options.map((option) => `${option.name}:`)].join(' ')];
    });
    expect(rows.sort()).toEqual(expected.sort());
  });

  it('gives the two commands of the contract as they are', () => {
    expect(text).toContain('\nnpm ci && npm start\n');
    expect(text).toContain('\nnpm ci && npm test\n');
  });
});

describe('.env.example', () => {
  it('lists the variables that the configuration reads, and no other', () => {
    const listed = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    const known = [...read('src/configuration.ts').matchAll(/^ {2}([A-Z][A-Z_]+): z\b/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(known.sort());
  });
});
