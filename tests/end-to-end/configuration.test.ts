import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration, variables } from '../../src/configuration.js';

const problems = (environment: Record<string, string>): string[] => {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.message.split('\n');
  }
};

describe('the configuration', () => {
  it('has a default for everything, and an empty variable is one that is not set', () => {
    const defaults = readConfiguration({});
    expect(defaults).toMatchObject({
      token: undefined,
      apiUrl: undefined,
      dataFolder: 'data',
      operators: [],
      logLevel: 'info',
    });
    expect(readConfiguration(Object.fromEntries(variables.map((name) => [name, ' '])))).toEqual(defaults);
  });

  it('takes the address of a Discord-compatible server with or without version and slash', () => {
    for (const written of [
      'https://chat.example.org/api',
      'https://chat.example.org/api/',
      'https://chat.example.org/api/v10',
    ])
      expect(readConfiguration({ DISCORD_TOKEN: 't', DISCORD_API_URL: written }).apiUrl).toBe(
        'https://chat.example.org/api',
      );
  });

  it('takes operators joined by commas', () => {
    const { operators } = readConfiguration({ ACCORD_OPERATORS: '1100005000000000001, 1100005000000000002,' });
    expect(operators).toEqual(['1100005000000000001', '1100005000000000002']);
  });

  it('names every problem at once, each in a line', () => {
    const lines = problems({
      DISCORD_API_URL: 'nowhere',
      ACCORD_OPERATORS: 'olga',
      LOG_LEVEL: 'loud',
      ACCORD_LOCAL_PORT: '99999',
    });
    for (const name of ['DISCORD_API_URL', 'ACCORD_OPERATORS', 'LOG_LEVEL', 'ACCORD_LOCAL_PORT'])
      expect(lines.filter((line) => line.startsWith(`${name} must be`))).toHaveLength(1);
  });

  it('asks for the token where an address is given', () => {
    expect(problems({ DISCORD_API_URL: 'https://chat.example.org/api' })).toEqual([
      'DISCORD_API_URL is set, and DISCORD_TOKEN is not: set the token of your bot on that server.',
    ]);
  });
});

describe('.env.example', () => {
  it('lists every variable, each empty and with a sentence above', async () => {
    const lines = (await readFile('.env.example', 'utf8')).split('\n');
    const listed = lines.flatMap((line, i) =>
      /^\w+=/.test(line) ? [{ name: line.slice(0, -1), above: lines[i - 1] ?? '' }] : [],
    );
    expect(listed.map(({ name }) => name)).toEqual(variables);
    for (const { above } of listed) expect(above).toMatch(/^# .+/);
  });
});
