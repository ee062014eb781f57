import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const MAX_LINES = 300;
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
const CORE_PACKAGES = ['node:crypto', 'node:path', 'smol-toml', 'yaml'];
const PURE: readonly Layer[] = ['core', 'pipeline'];

/** Source text without comments and the contents of strings, so that words in them are not taken for code. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, (match) =>
    match.startsWith('/') ? '' : "''",
  );
}

function importsOf(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/[^\n]*/gm, '');
  const pattern =
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm;
  return [...code.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function checkImport(path: string, specifier: string): readonly string[] {
  const layer = layerOf(path);
  if (!specifier.startsWith('.')) {
    return PURE.includes(layer) && !CORE_PACKAGES.includes(specifier) ? [`${path}: ${layer} imports ${specifier}`] : [];
  }
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
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
    ...importsOf(text).flatMap((specifier) => checkImport(path, specifier)),
    ...FORBIDDEN.flatMap(([what, pattern]) => (pattern.test(code) ? [`${path}: ${what}`] : [])),
    ...(/@ts-(?:ignore|expect-error|nocheck)/.test(text) ? [`${path}: @ts-ignore`] : []),
    ...(/(?:^|[-./])(?:utils?|helpers)\b|manager/i.test(path) ? [`${path}: a name that says nothing`] : []),
    ...(long ? [`${path}: ${lines} lines, at most ${MAX_LINES}`] : []),
  ];
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();

describe('the architecture of src', () => {
  it('is read at all', () => {
    expect(files).toContain('pipeline.ts');
    expect(files.length).toBeGreaterThan(40);
    expect(importsOf(readFileSync(`${SRC}pipeline.ts`, 'utf8'))).toContain('./core/hash.ts');
  });

  it.each(files)('%s', (path) => {
    expect(check(path, readFileSync(SRC + path, 'utf8'))).toEqual([]);
  });

  it('lists no long file that is short or gone', () => {
    const stale = LONG_FILES.filter(
      (path) => !files.includes(path) || readFileSync(SRC + path, 'utf8').split('\n').length <= MAX_LINES,
    );
    expect(stale).toEqual([]);
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

  it.each<[string, string]>([
    [
      'core/a.ts',
      "import { createHash } from 'node:crypto';\nimport { parse } from 'yaml';\nimport { posix } from 'node:path';",
    ],
    ['core/formats/a.ts', "import { x } from '../names/b.ts';"],
    [
      'adapters/a.ts',
      "import { x } from '../core/b.ts';\nimport { y } from './c.ts';\nimport fs from 'node:fs';\nimport { z } from 'mdast-util-gfm';",
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
