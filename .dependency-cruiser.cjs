// The floors of docs/architecture.md as rules: a file imports only from floors below its own, and there are no cycles.
const floors = [['records'], ['names'], ['search'], ['edition'], ['questions'], ['answers']];
const below = (name) => {
  const at = floors.findIndex((floor) => floor.includes(name));
  return floors.slice(0, at).flat().concat(floors[at]);
};

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    ...floors.flat().map((name) => ({
      name: `${name}-imports-only-from-below`,
      severity: 'error',
      from: { path: `^src/${name}/` },
      to: { path: '^(src|commands)/', pathNot: `^src/(${below(name).join('|')})/` },
    })),
    {
      name: 'local-discord-knows-nothing-of-records',
      comment: 'The stand-in for Discord must behave the same for any bot.',
      severity: 'error',
      from: { path: '^src/local-discord/' },
      to: { path: '^(src|commands)/', pathNot: '^src/local-discord/' },
    },
    {
      name: 'discord-does-not-import-from-above',
      severity: 'error',
      from: { path: '^src/discord/' },
      to: { path: '^(commands/|src/local-discord/|src/main|src/cli|src/configuration)' },
    },
    {
      name: 'only-discord-knows-discord',
      severity: 'error',
      from: { path: `^src/(${floors.flat().join('|')})/` },
      to: { path: 'node_modules/discord' },
    },
    {
      name: 'commands-do-not-import-from-above',
      severity: 'error',
      from: { path: '^commands/' },
      to: { path: '^src/(main|cli|configuration|local-discord)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'], conditionNames: ['import', 'node', 'default'] },
  },
};
