import { posix } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { workTree } from '../../../adapters/checkout/work-tree.ts';
import { parseConfig } from '../../../core/config/config.ts';
import { resolvePath } from '../../../core/names/path.ts';
import { CONDA_BASE, PYTHON_BASE } from '../../../core/normalize/default-bases.ts';
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
  { directory, name, format = 'conda', base, config = 'terrarium.yml' }: EnvironmentOptions,
): Promise<void> {
  const folder = resolvePath('.', directory);
  if (!folder.ok) throw new Error(`directory ${JSON.stringify(directory)}: ${folder.reason}`);
  const called = name ?? posix.basename(folder.path === '.' ? tree.root : folder.path);
  const files = FILES[format]({ name: called, base: base ?? DEFAULT_BASES[format] });
  const written = Object.entries(files).map(([file, text]) => [posix.join(folder.path, file), text] as const);
  for (const [path] of written) if (tree.exists(path)) throw new Error(`${path} is there already`);
  for (const [path, text] of written) tree.write(path, text);
  const [path = ''] = written.map(([first]) => first);
  const entry = {
    path,
    name: called,
    ...(format === 'dockerfile' || format === 'azureml' ? {} : { base: base ?? DEFAULT_BASES[format] }),
  };
  await select(tree, config, entry, format === 'azureml');
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
  const { config } = parseConfig(text, path);
  const isSelected = ({ glob, path: own }: (typeof config.environments)[number]) =>
    glob === undefined ? own === entry.path : glob(entry.path);
  if (config.environments.some(isSelected) || (isDeclared && config.environments.length === 0)) return;
  const { definitions } = await outline(await workTree(tree.root), config);
  const declared = definitions.flatMap(({ origin }) => (origin.selection === 'declared' ? [{ path: origin.id }] : []));
  tree.write(path, withEntries(text, [...declared, entry]));
}

function withEntries(text: string, entries: readonly Entry[]): string {
  const document = parseDocument(text);
  if (!isSeq(document.get('environments'))) document.set('environments', document.createNode([]));
  const list = document.get('environments');
  if (!isSeq(list)) throw new Error('environments is no list');
  list.flow = false;
  for (const entry of entries) list.add(document.createNode(entry));
  return document.toString();
}
