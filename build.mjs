// Transpiles the TypeScript sources into dist/. Types are checked by `npm run types`, not here, so that a start takes
// a fraction of a second. A file that did not change is not written again: two commands may build at the same time.
//
// `node build.mjs cli ask ...` goes on with dist/src/cli.js in this process: one process hears the signals that npm passes on.
import { mkdirSync, readFileSync, writeFileSync, renameSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const out = join(root, 'dist');

/** Every file below a folder, as paths relative to the root. */
const filesBelow = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    : [];

const sources = ['src', 'commands', 'bench'].flatMap(filesBelow);
const scripts = sources.filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const assets = sources.filter((file) => !file.endsWith('.ts'));

/** What the sources are, by size and time: while that stays, what was built from them does. */
const stampOf = (file) => {
  const { size, mtimeMs } = statSync(join(root, file));
  return `${file} ${size} ${mtimeMs}`;
};
const stampFile = join(out, '.built');
const stamp = [...sources, 'build.mjs', 'package.json'].map(stampOf).join('\n');
const builtFor = (file) => join(out, file.replace(/(?<!\.d)\.ts$/, '.js'));
const isBuilt =
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp &&
  [...scripts, ...assets].every((file) => existsSync(builtFor(file)));
if (!isBuilt) await transpile();

async function transpile() {
  // Loaded only where there is something to do: that takes longer than the work.
  const { build, stop } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: scripts,
    outdir: out,
    outbase: root,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    write: false,
  });

  const wanted = new Map(outputFiles.map((file) => [file.path, file.contents]));
  for (const asset of assets) wanted.set(join(out, asset), readFileSync(join(root, asset)));

  for (const file of filesBelow('dist').map((file) => join(root, file)))
    if (!wanted.has(file) && file !== stampFile && !/\.\d+$/.test(file)) rmSync(file, { force: true });
  for (const [path, contents] of wanted) {
    if (existsSync(path) && readFileSync(path).equals(contents)) continue;
    mkdirSync(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    writeFileSync(unfinished, contents);
    renameSync(unfinished, path);
  }

  writeFileSync(stampFile, stamp);
  await stop();
}

const [entry] = process.argv.splice(2, 1);
if (entry !== undefined) {
  process.setSourceMapsEnabled(true);
  process.argv[1] = join(out, 'src', `${entry}.js`);
  await import(pathToFileURL(process.argv[1]).href);
}
