import { posix } from 'node:path';
import { isNode, isSeq, parseDocument } from 'yaml';
import { workTree } from '../../../adapters/checkout/work-tree.ts';
import { type Config, parseConfig } from '../../../core/config/config.ts';
import { isEnvironmentName } from '../../../core/names/environment-name.ts';
import { resolvePath } from '../../../core/names/path.ts';
import { parseReference } from '../../../core/names/reference.ts';
import { CONDA_BASE, PYTHON_BASE } from '../../../core/normalize/default-bases.ts';
import { isGlob } from '../../../core/text/glob.ts';
import { yamlText } from '../../../core/text/yaml-scalar.ts';
import { outline } from '../../../pipeline.ts';
import type { GeneratorTree } from './tree.ts';

export type EnvironmentFormat = 'azureml' | 'conda' | 'requirements' | 'dockerfile';

export interface EnvironmentOptions {
  /** Folder of the environment, relative to the workspace. */
  readonly directory: string;
  /** Name that it is registered under; the name of the folder without one. */
  readonly name?: string;
  readonly format?: EnvironmentFormat;
  /** Image that it is built on. */
  readonly base?: string;
  readonly config?: string;
}

/** Writes the files of a new environment, and selects it in `terrarium.yml` where nothing there does. */
export async function environment(
  tree: GeneratorTree,
  { directory, name, format = 'conda', base = DEFAULT_BASES[format], config = 'terrarium.yml' }: EnvironmentOptions,
): Promise<void> {
  const folder = resolvePath('.', directory);
  if (!folder.ok) throw new Error(`directory ${JSON.stringify(directory)}: ${folder.reason}`);
  if (isGlob(folder.path)) throw new Error(`directory ${JSON.stringify(directory)} would be a pattern in ${config}`);
  const called = name ?? posix.basename(folder.path === '.' ? tree.root : folder.path);
  if (!isEnvironmentName(called))
    throw new Error(`${JSON.stringify(called)} is no name of an environment: pass --name`);
  if (parseReference(base) === undefined) throw new Error(`${JSON.stringify(base)} is no image reference`);
  const files = FILES[format]({ name: called, base });
  const written = Object.entries(files).map(([file, text]) => [posix.join(folder.path, file), text] as const);
  for (const [path] of written) if (tree.exists(path)) throw new Error(`${path} is there already`);
  const [[path] = ['']] = written;
  const needsBase = format === 'conda' || format === 'requirements';
  await select(tree, config, { path, name: called, ...(needsBase ? { base } : {}) }, format === 'azureml');
  for (const [file, text] of written) tree.write(file, text);
}

const DEFAULT_BASES: Readonly<Record<EnvironmentFormat, string>> = {
  azureml: CONDA_BASE,
  conda: CONDA_BASE,
  requirements: PYTHON_BASE,
  dockerfile: PYTHON_BASE,
};

interface Filled {
  readonly name: string;
  readonly base: string;
}

const CONDA_FILE = ['channels: [conda-forge]', 'dependencies:', '  - python=3.12', '  - pip', ''].join('\n');

/** Files by format, the definition first. */
const FILES: Readonly<Record<EnvironmentFormat, (filled: Filled) => Readonly<Record<string, string>>>> = {
  azureml: ({ name, base }) => ({
    'environment.yml': `name: ${yamlText(name)}\nimage: ${yamlText(base)}\nconda_file: conda.yml\n`,
    'conda.yml': CONDA_FILE,
  }),
  conda: () => ({ 'conda.yml': CONDA_FILE }),
  requirements: () => ({ 'requirements.txt': '# One package a line, with its version: numpy==2.1.3\n' }),
  dockerfile: ({ base }) => ({ Dockerfile: `FROM ${base}\n` }),
};

type Entry = Readonly<Record<string, string>> & { readonly path: string };

// The first entry ends the time in which definitions that name themselves are selected without one: they get entries, too.
async function select(tree: GeneratorTree, path: string, entry: Entry, isDeclared: boolean): Promise<void> {
  const text = tree.read(path, 'utf-8') ?? '';
  const config = configOf(text, path);
  if (config.environments.some(selects(entry)) || (isDeclared && config.environments.length === 0)) return;
  const { definitions } = await outline(await workTree(tree.root), config);
  const declared = definitions.flatMap(({ origin }) => (origin.selection === 'declared' ? [{ path: origin.id }] : []));
  const edited = withEntries(text, [...declared, entry]);
  const made = edited === undefined ? undefined : parseConfig(edited, path);
  const isRight = made?.diagnostics.every(({ severity }) => severity !== 'error') === true;
  if (edited === undefined || !isRight || !made?.config.environments.some(selects(entry)))
    throw new Error(`${path} cannot be edited here: add ${formatEntry(entry)} to its environments`);
  tree.write(path, edited);
}

function configOf(text: string, path: string): Config {
  const { config, diagnostics } = parseConfig(text, path);
  const broken = diagnostics.find(({ severity }) => severity === 'error');
  if (broken !== undefined) throw new Error(`${path}:${broken.line ?? 1}: ${broken.message}`);
  return config;
}

function selects({ path }: Entry): (entry: Config['environments'][number]) => boolean {
  return (entry) => (entry.glob === undefined ? entry.path === path : entry.glob(path));
}

function formatEntry(entry: Entry): string {
  const fields = Object.entries(entry).map(([key, value]) => `${key}: ${yamlText(value)}`);
  return `{ ${fields.join(', ')} }`;
}

/** The text with entries behind the others, and everything else as it is; `undefined` where the list is none that can be added to. */
function withEntries(text: string, entries: readonly Entry[]): string | undefined {
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  const whole = text === '' || text.endsWith('\n') ? text : `${text}${end}`;
  const lines = (indent: string) => entries.map((entry) => `${indent}- ${formatEntry(entry)}${end}`).join('');
  const document = parseDocument(whole);
  if (!document.has('environments')) return `${whole}environments:${end}${lines('  ')}`;
  const list = document.get('environments', true);
  if (!isSeq(list) || list.range == null) return undefined;
  const [start, close] = list.range;
  if (/^\[\s*\]$/.test(whole.slice(start, close))) {
    const before = whole.slice(0, start).trimEnd();
    return `${before}${end}${lines('  ')}${whole.slice(whole.indexOf('\n', close) + 1)}`;
  }
  const last = list.items.at(-1);
  if (list.flow === true || !isNode(last) || last.range == null) return undefined;
  const indent = whole.slice(whole.lastIndexOf('\n', start - 1) + 1, start);
  if (indent.trim() !== '') return undefined;
  // The end of the last line of the last entry, with the comment there.
  const behind = whole.indexOf('\n', Math.max(last.range[1] - 1, 0)) + 1;
  return `${whole.slice(0, behind)}${lines(indent)}${whole.slice(behind)}`;
}
