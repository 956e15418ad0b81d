// Transpiles the TypeScript sources into dist/. Types are checked by `npm run types`, not here, so that a start takes
// a fraction of a second. A file that did not change is not written again: two commands may build at the same time.
//
// `node build.mjs cli ask ...` goes on with dist/src/cli.js in this process: one process hears the signals that npm passes on.
// `node build.mjs main` first bundles what it runs. `node build.mjs`, without more, also has a start leave behind what makes the
// next ones quick (docs/performance.md).
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
  renameSync,
  existsSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
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
  const stats = statSync(join(root, file), { throwIfNoEntry: false });
  return `${file} ${stats?.size} ${stats?.mtimeMs}`;
};
const stampFile = join(out, '.built');
// The last one is written whenever packages are installed.
const others = ['build.mjs', 'package.json', 'node_modules/.package-lock.json'];
const stamp = [...sources, ...others].map(stampOf).join('\n');
const builtFor = (file) => join(out, file.replace(/(?<!\.d)\.ts$/, '.js'));
const isBuilt =
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp &&
  [...scripts, ...assets].every((file) => existsSync(builtFor(file)));
/** The text with escapes for what is left in regular expressions: V8 keeps text with other characters in twice the room. */
const ascii = (text) => text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A map to one place for a whole file of a package: that of all their lines is large, and stacks need lines of ours alone. */
const noMap = Buffer.from('{"version":3,"sources":["0"],"mappings":"AAAA"}').toString('base64');

const [entry] = process.argv.splice(2, 1);
const bundleFile = join(out, 'accord.cjs');
const toBundle = (entry === undefined || entry === 'main') && !(isBuilt && existsSync(bundleFile));
if (!isBuilt || toBundle) {
  // Loaded only where there is something to do: that takes longer than the work.
  const esbuild = await import('esbuild');
  if (!isBuilt) await transpile(esbuild);
  if (toBundle) await bundle(esbuild);
  await esbuild.stop();
}

async function transpile({ build }) {
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
  for (const [path, contents] of wanted)
    if (!existsSync(path) || !readFileSync(path).equals(contents)) write(path, contents);
  writeFileSync(stampFile, stamp);
}

function write(path, contents) {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}

/**
 * Bundles dist/accord.cjs: src/accord.ts with all that it imports, packages included. Left out are those with native code and
 * large ones that few starts need. What is imported when it is needed is run when it is needed, here too.
 */
async function bundle({ build }) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/accord.ts'],
    outfile: bundleFile,
    bundle: true,
    format: 'cjs',
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
    platform: 'node',
    target: 'node20',
    external: [
      ...['libsql', '@resvg/resvg-js', 'fontkit', 'opencc-js/cn2t', 'pg'],
      // Packages that others use where they are installed, which they are not.
      ...['bufferutil', 'utf-8-validate', 'zlib-sync'],
    ],
    // Names of functions stay, for stacks and for whoever looks at `name`.
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    lineLimit: 400,
    // Tagged templates could tell a character from its escape, which `ascii` writes.
    supported: { 'template-literal': false },
    sourcemap: 'external',
    sourcesContent: false,
    plugins: [{ name: 'accord', setup: ownPlaces }],
    write: false,
  });
  for (const { path, text } of outputFiles) write(path, Buffer.from(path === bundleFile ? ascii(text) : text));
}

/** Lets sources in the bundle find files where they find them otherwise, and leaves packages out of the map. */
function ownPlaces({ onLoad }) {
  onLoad({ filter: /[/\\](src|commands)[/\\].*\.ts$/ }, ({ path }) => {
    const built = JSON.stringify(relative(root, path).replaceAll('\\', '/').replace(/ts$/, 'js'));
    const url = `require('node:url').pathToFileURL(require('node:path').join(__dirname, ${built})).href`;
    return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', url), loader: 'ts' };
  });
  onLoad({ filter: /[/\\]node_modules[/\\].*\.[cm]?js$/ }, ({ path }) => ({
    contents: `${readFileSync(path, 'utf8')}\n//# sourceMappingURL=data:application/json;base64,${noMap}`,
    loader: 'js',
  }));
}

/** Starts the bundle once, with a Discord of its own, so that it keeps its compiled code and the register as it was read. */
function prepare() {
  const state = mkdtempSync(join(tmpdir(), 'accord-build-'));
  const own = { DISCORD_TOKEN: '', DATABASE_URL: '', HTTP_PORT: '', ACCORD_LOCAL_PORT: '0', ACCORD_STATE_DIR: state };
  spawnSync(process.execPath, ['--max-semi-space-size=2', join(out, 'src', 'main.js'), '--prepare'], {
    cwd: root,
    env: { ...process.env, ...own, LOG_LEVEL: 'silent' },
    timeout: 60_000,
  });
  // Whatever came of it: a start that finds nothing prepared takes longer, and prepares for the next.
  rmSync(state, { recursive: true, force: true });
}

const kept = ['accord.code', 'accord.edition'].map((name) => join(out, name));
if (entry === undefined && !kept.every((file) => existsSync(file))) prepare();
if (entry !== undefined) {
  process.setSourceMapsEnabled(true);
  process.argv[1] = join(out, 'src', `${entry}.js`);
  await import(pathToFileURL(process.argv[1]).href);
}
