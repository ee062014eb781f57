import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  cyclesOf,
  fileGraph,
  folderGraph,
  folderSizes,
  resolveSpecifier,
  specifiersOf,
  upwardImports,
} from '../tools/architecture/imports.ts';
import { ROOMS, roomOf } from '../tools/architecture/rooms.ts';
import { readSources } from '../tools/architecture/sources.ts';
import { diagnosticLiterals } from '../tools/architecture/surfaces.ts';
import { dedent } from './dedent.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const MAX_LINES = 300;
const MAX_FILES = 40;
/** Files that may be longer, each with its reason. */
const LONG_FILES: readonly string[] = [];

type Layer = 'core' | 'adapters' | 'pipeline' | 'hosts' | 'index';

function layerOf(path: string): Layer {
  const [first = ''] = path.split('/');
  if (first === 'core' || first === 'adapters' || first === 'hosts') return first;
  return first === 'index.ts' ? 'index' : 'pipeline';
}

const MAY_IMPORT: Readonly<Record<Layer, readonly Layer[]>> = {
  core: ['core'],
  adapters: ['core', 'adapters'],
  pipeline: ['core', 'pipeline'],
  hosts: ['core', 'adapters', 'pipeline', 'hosts', 'index'],
  index: ['core', 'adapters', 'pipeline', 'index'],
};
const CORE_PACKAGES = [
  '@dagrejs/dagre',
  '@renovatebot/pep440',
  'd3-scale',
  'd3-shape',
  'node:crypto',
  'node:path',
  'semver/functions/valid.js',
  'smol-toml',
  'yaml',
];
const PURE: readonly Layer[] = ['core', 'pipeline'];

/** Source text without comments and the contents of strings, so that words in them are not taken for code. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, (match) =>
    match.startsWith('/') ? '' : "''",
  );
}

function checkImport(path: string, specifier: string): readonly string[] {
  const layer = layerOf(path);
  if (!specifier.startsWith('.')) {
    return PURE.includes(layer) && !CORE_PACKAGES.includes(specifier) ? [`${path}: ${layer} imports ${specifier}`] : [];
  }
  const target = resolveSpecifier(path, specifier);
  if (target.startsWith('../')) return [`${path}: imports ${specifier}, which is outside src`];
  return MAY_IMPORT[layer].includes(layerOf(target))
    ? []
    : [`${path}: ${layer} imports ${layerOf(target)} (${specifier})`];
}

const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['a default export', /\bexport\s+default\b|\bas\s+default\b/],
  ['any', /(?::|<|\bas|\||&|=>|,)\s*any\b(?!\s*:)/],
  ['an enum', /\benum\s+\w+\s*\{/],
  ['a namespace', /^\s*(?:export\s+)?namespace\s+\w+\s*\{/m],
];

/** Everything that is wrong with one file of src. */
function check(path: string, text: string): readonly string[] {
  const code = codeOf(text);
  const lines = text.trimEnd().split('\n').length;
  const long = lines > MAX_LINES && !LONG_FILES.includes(path);
  return [
    ...specifiersOf(text).flatMap((specifier) => checkImport(path, specifier)),
    ...FORBIDDEN.flatMap(([what, pattern]) => (pattern.test(code) ? [`${path}: ${what}`] : [])),
    ...(/@ts-(?:ignore|expect-error|nocheck)/.test(text) ? [`${path}: @ts-ignore`] : []),
    ...(/(?:^|[-./])(?:utils?|helpers)\b|manager/i.test(path) ? [`${path}: a name that says nothing`] : []),
    ...(long ? [`${path}: ${lines} lines, at most ${MAX_LINES}`] : []),
  ];
}

/** What a name says again of its folder: `diff/diff-steps`. The file of a room's own function may have its name. */
function repeatsFolder(path: string): boolean {
  return posix.basename(path).startsWith(`${posix.basename(posix.dirname(path))}-`);
}

/** What changes the content of files, by the names of `node:fs`. */
const WRITERS =
  /^(?:appendFile|copyFile|cp|createWriteStream|f?truncate|mkdtemp|rename|writeFile|writev?)(?:Sync)?$|^(?:default|\*)/;
const WRITE_CALL = /\.(?:appendFile|createWriteStream|writeFile|writev?)(?:Sync)?\(/g;

/** Files that write by themselves, each with its reason: everything else calls `adapters/files/write-file.ts`, which writes all or fails. */
const MAY_WRITE: Readonly<Record<string, string>> = {
  'adapters/actions-cache.ts': 'makes a folder for the runner',
  'adapters/engine/keep-failed.ts': 'moves a build that would be removed',
  'adapters/files/decompress-zstd.ts': 'a stream in memory',
  'adapters/files/write-file.ts': 'the one place',
  'adapters/files/temporary-folder.ts': 'makes folders',
  'adapters/wheels/fetch-uv.ts': 'makes a folder, and moves a file that is written',
  'adapters/git/dialogue.ts': 'requests to git, on its standard input',
  'adapters/registry/server/layout.ts': 'moves files that are written',
  'adapters/registry/server/manifests.ts': 'calls the layout',
  'adapters/registry/server/uploads.ts': 'calls the layout, and cuts off a body that was too long',
  'hosts/action/toolkit.ts': 'the log of a step, and the toolkit for the job summary',
  'hosts/cli/command/output.ts': 'findings, on the standard error output',
  'hosts/nx/generators/environment.ts': 'a change that Nx makes',
  'hosts/nx/generators/init.ts': 'a change that Nx makes',
  'hosts/cli/main.ts': 'help, and the failure that ends the run',
};

/** Ways in which a file writes past `adapters/files/write-file.ts`. */
function directWrites(text: string): readonly string[] {
  const imports = [...text.matchAll(/import\s+([^;]*?)\s+from\s+'node:fs(?:\/promises)?'/g)].flatMap(
    ([, names = '']) => (names.startsWith('{') ? names.slice(1, -1).split(',') : [`* ${names}`]),
  );
  const imported = imports.map((name) => name.trim().split(/\s+as\s+/)[0] ?? '').filter((name) => WRITERS.test(name));
  return [...imported, ...[...codeOf(text).matchAll(WRITE_CALL)].map(([call]) => call)];
}

const sources = readSources(`${ROOT}src`);
const graph = fileGraph(sources);
const files = [...sources.keys()];

describe('the architecture of src', () => {
  it('is read at all', () => {
    expect(files).toContain('pipeline.ts');
    expect(files.length).toBeGreaterThan(40);
    expect(specifiersOf(sources.get('pipeline.ts') ?? '')).toContain('./core/hash/hash.ts');
  });

  it.each(files)('%s', (path) => {
    expect(check(path, sources.get(path) ?? '')).toEqual([]);
  });

  it('lists no long file that is short or gone', () => {
    const stale = LONG_FILES.filter((path) => (sources.get(path) ?? '').split('\n').length <= MAX_LINES);
    expect(stale).toEqual([]);
  });

  it('has the rooms of the list in src/core, and no file beside them', () => {
    const core = files.filter((path) => path.startsWith('core/'));
    expect(core.filter((path) => roomOf(path) === undefined)).toEqual([]);
    expect(new Set(core.map(roomOf))).toEqual(new Set(ROOMS.map(({ name }) => name)));
  });

  it('imports no higher room from a lower one', () => {
    expect(upwardImports(graph)).toEqual([]);
  });

  it('has no cycle of files, types included, and none of folders', () => {
    expect(cyclesOf(graph)).toEqual([]);
    expect(cyclesOf(folderGraph(graph))).toEqual([]);
  });

  it(`has at most ${MAX_FILES} files in a folder`, () => {
    expect(folderSizes(files).filter(([, size]) => size > MAX_FILES)).toEqual([]);
  });

  it('makes every diagnostic in the findings of core/model, where it is redacted', () => {
    const literals = [...sources].filter(([path, text]) => diagnosticLiterals(path, text) > 0);
    expect(literals.map(([path]) => path)).toEqual([]);
  });

  it('writes files in one place, which goes on where a write took only part of its bytes', () => {
    const writing = [...sources].filter(([, text]) => directWrites(text).length > 0).map(([path]) => path);
    expect(writing.sort()).toEqual(Object.keys(MAY_WRITE).sort());
  });

  it('has no name that repeats its folder', () => {
    expect(files.filter(repeatsFolder)).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(`${ROOT}ARCHITECTURE.md`, 'utf8');

  it('lists the rooms in their order', () => {
    const [, table = ''] = /^## Rooms$([\s\S]*?)^## /m.exec(text) ?? [];
    const rows = [...table.matchAll(/^\| `([a-z]+)` \| (.+?) \|$/gm)].map(([, name, holds]) => ({ name, holds }));
    expect(rows).toEqual(ROOMS);
  });
});

describe('__tests__', () => {
  const tests = [...readSources(`${ROOT}__tests__`).keys()].filter((path) => path.endsWith('.test.ts'));
  const mirrored = tests.filter((path) => /^(?:core|adapters|hosts)\//.test(path));

  it('mirrors the folders of src', () => {
    expect(mirrored.length).toBeGreaterThan(150);
    expect(mirrored.filter((path) => !existsSync(`${ROOT}src/${posix.dirname(path)}`))).toEqual([]);
  });

  it('has a test in each room', () => {
    const tested = new Set(mirrored.map(roomOf));
    expect(ROOMS.filter(({ name }) => !tested.has(name))).toEqual([]);
  });
});

describe('the graph of imports', () => {
  const graphOf = (texts: Record<string, string>) => fileGraph(new Map(Object.entries(texts)));

  it('refuses an import from a lower room to a higher one', () => {
    const up = graphOf({ 'core/names/a.ts': "import type { A } from '../plan/b.ts';", 'core/plan/b.ts': '' });
    expect(upwardImports(up)).toEqual(['core/names/a.ts -> core/plan/b.ts']);
    const down = graphOf({ 'core/plan/b.ts': "import type { A } from '../names/a.ts';", 'core/names/a.ts': '' });
    expect(upwardImports(down)).toEqual([]);
  });

  it('finds cycles of files and of folders', () => {
    const cycle = graphOf({
      'core/a/a.ts': "import { b } from '../b/b.ts';",
      'core/b/b.ts': "const { c } = await import('./c.ts');",
      'core/b/c.ts': "export type { A } from '../a/a.ts';",
    });
    expect(cyclesOf(cycle)).toEqual([['core/a/a.ts', 'core/b/b.ts', 'core/b/c.ts']]);
    expect(cyclesOf(folderGraph(cycle))).toEqual([['core/a', 'core/b']]);
    const folders = graphOf({
      'core/a/a.ts': "import { b } from '../b/b.ts';",
      'core/b/b.ts': '',
      'core/b/c.ts': "import { d } from '../a/d.ts';",
      'core/a/d.ts': '',
    });
    expect(cyclesOf(folders)).toEqual([]);
    expect(cyclesOf(folderGraph(folders))).toEqual([['core/a', 'core/b']]);
  });

  it('counts diagnostics that are made by hand', () => {
    const literal = "const a = { severity: 'error', code, message: text, path };";
    expect(diagnosticLiterals('core/plan/a.ts', literal)).toBe(1);
    expect(diagnosticLiterals('core/model/findings.ts', literal)).toBe(0);
    expect(diagnosticLiterals('core/plan/a.ts', "const a = finding('error', code, message, { path });")).toBe(0);
  });

  it('knows a name that repeats its folder', () => {
    expect(repeatsFolder('core/diff/diff-steps.ts')).toBe(true);
    expect(repeatsFolder('core/diff/steps.ts')).toBe(false);
  });
});

describe('the checker', () => {
  it.each<[string, string, string]>([
    ['core/a.ts', "import { readFile } from 'node:fs';", 'imports node:fs'],
    ['core/a.ts', "import fs = require('node:fs');\nconst x = require('node:fs');", 'imports node:fs'],
    ['core/a.ts', "const x = await import('node:net');", 'imports node:net'],
    ['core/a.ts', "import {\n  a,\n  b,\n} from '../adapters/work-tree.ts';", 'core imports adapters'],
    ['core/formats/a.ts', "import type { A } from '../../pipeline.ts';", 'core imports pipeline'],
    ['core/a.ts', "import '../hosts/cli/main.ts';", 'core imports hosts'],
    ['core/a.ts', "export * from '../adapters/work-tree.ts';", 'core imports adapters'],
    ['core/a.ts', "import { x } from '@actions/core';", 'imports @actions/core'],
    ['adapters/a.ts', "import { x } from '../hosts/cli/main.ts';", 'adapters imports hosts'],
    ['adapters/registry/a.ts', "import { x } from '../../pipeline.ts';", 'adapters imports pipeline'],
    ['pipeline.ts', "import { x } from './adapters/work-tree.ts';", 'pipeline imports adapters'],
    ['pipeline.ts', "import { x } from 'node:fs';", 'pipeline imports node:fs'],
    ['index.ts', "export { x } from './hosts/cli/main.ts';", 'index imports hosts'],
    ['hosts/cli/a.ts', "import { x } from '../../../rig/rig.ts';", 'outside src'],
    ['core/a.ts', 'export default function f() {}', 'a default export'],
    ['core/a.ts', 'export { f as default };', 'a default export'],
    ['core/a.ts', 'const a: any = 1;', 'any'],
    ['core/a.ts', 'const a = b as any;', 'any'],
    ['core/a.ts', 'const a = new Map<string, any>();', 'any'],
    ['core/a.ts', 'export enum A { B }', 'an enum'],
    ['core/a.ts', 'const enum A { B }', 'an enum'],
    ['core/a.ts', '// @ts-ignore\nf();', '@ts-ignore'],
    ['core/utils/a.ts', '', 'says nothing'],
    ['core/string-helpers.ts', '', 'says nothing'],
    ['adapters/BuildManager.ts', '', 'says nothing'],
    ['core/a.ts', 'x();\n'.repeat(MAX_LINES + 1), '301 lines'],
  ])('refuses in %s: %s', (path, text, message) => {
    expect(check(path, text).join('\n')).toContain(message);
  });

  it.each([
    "import { readFile, writeFile } from 'node:fs/promises';",
    "import {\n  createWriteStream,\n} from 'node:fs';",
    "import { writeSync as say } from 'node:fs';",
    "import fs from 'node:fs';",
    "import * as fs from 'node:fs/promises';",
    'await handle.write(bytes);',
    'await handle.writeFile(bytes);',
  ])('knows a file that writes: %j', (text) => {
    expect(directWrites(text)).not.toEqual([]);
  });

  it('knows a file that reads', () => {
    expect(directWrites("import { open, readFile, type WriteStream } from 'node:fs';\n// file.write(bytes)\n")).toEqual(
      [],
    );
  });

  it.each<[string, string]>([
    [
      'core/a.ts',
      "import { createHash } from 'node:crypto';\nimport { parse } from 'yaml';\nimport { posix } from 'node:path';",
    ],
    ['core/formats/a.ts', "import { x } from '../names/b.ts';"],
    [
      'adapters/a.ts',
      dedent`
        import { x } from '../core/b.ts';
        import { y } from './c.ts';
        import fs from 'node:fs';
        import { z } from 'mdast-util-gfm';`,
    ],
    ['hosts/cli/main.ts', "import { x } from '../../pipeline.ts';\nimport { y } from '../../adapters/b.ts';"],
    [
      'core/a.ts',
      "// any default export, import { x } from 'node:fs'\nconst text = 'export default any enum';\nconst many = 1;",
    ],
    ['core/a.ts', 'x();\n'.repeat(MAX_LINES)],
  ])('accepts in %s: %s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });
});
