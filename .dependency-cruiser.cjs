// The floors of docs/architecture.md as rules, checked by `npm run floors`: a file imports only from its own floor and from
// those below it. A floor's rule names what it may import; what is not named is forbidden.

/** The floors that know nothing of Discord, from the ground up, each with those below it that it may use. */
const floors = {
  records: [],
  names: ['records'],
  search: ['records', 'names'],
  edition: ['records', 'names', 'search'],
  questions: ['records', 'names', 'search', 'edition'],
  answers: ['records', 'names', 'search', 'edition', 'questions'],
};
const upToAnswers = Object.keys(floors);
const upper = {
  // Beside each other: the terminal's pictures of an answer, Discord's, and the stand-in for Discord, which knows no records.
  terminal: upToAnswers,
  // What must outlive the process: plain data in and out, so that it knows nothing of what it keeps.
  state: [],
  profiles: upToAnswers,
  // Plain data in, PNG out: they know kinds of record, and nothing of questions, answers or Discord.
  pictures: ['records'],
  exports: ['records', 'names', 'edition'],
  // What those who keep the register use in the terminal.
  links: ['records', 'state'],
  'new-record': ['records'],
  metrics: [],
  keeping: ['records', 'names', 'search', 'edition', 'state'],
  discord: [...upToAnswers, 'state', 'keeping', 'metrics', 'profiles', 'exports', 'pictures'],
  'local-discord': [],
};

const folder = (names) => `^src/(${names.join('|')})/`;
const ours = '^(src|commands|bench|tests)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other (a command takes the bot, the bot has commands); what runs may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...Object.entries({ ...floors, ...upper }).map(([name, below]) => ({
      name: `${name}-imports-only-from-below`,
      severity: 'error',
      from: { path: folder([name]) },
      to: { path: ours, pathNot: folder([name, ...below]) },
    })),
    {
      name: 'commands-import-only-from-below',
      severity: 'error',
      from: { path: '^commands/' },
      to: { path: ours, pathNot: `^commands/|${folder([...upToAnswers, 'profiles', 'exports', 'discord'])}` },
    },
    {
      name: 'only-discord-knows-discord',
      comment: 'Questions and answers are the same in a terminal.',
      severity: 'error',
      from: { path: folder([...upToAnswers, 'terminal', 'profiles', 'exports']) },
      to: { path: 'node_modules/(discord|@discordjs)' },
    },
    {
      name: 'the-stand-in-does-not-use-the-client',
      comment: 'A server that shared code with discord.js would agree with its mistakes.',
      severity: 'error',
      from: { path: folder(['local-discord']) },
      to: { path: 'node_modules/(discord\\.js|@discordjs)/' },
    },
    {
      name: 'only-what-is-installed-for-running',
      severity: 'error',
      from: { path: '^(src|commands)/' },
      // What only types are taken from need not be there when it runs.
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'nothing-that-cannot-be-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.js'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
