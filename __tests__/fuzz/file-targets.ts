import { decodeText } from '../../src/adapters/definition-text.ts';
import { type Config, defaultConfig, parseConfig } from '../../src/core/config/config.ts';
import { followRenames, type Renamed } from '../../src/core/diff/renames.ts';
import type { Diagnostic } from '../../src/core/model/diagnostic.ts';
import type { ReadTree } from '../../src/core/model/tree.ts';
import type { Definitions } from '../../src/core/normalize/definitions.ts';
import { define } from '../../src/pipeline.ts';
import { memoryTree } from '../fakes/memory-tree.ts';
import { mutate, seedsOf } from './mutate.ts';
import { proposeAndMigrate } from './propose-and-migrate.ts';
import { pick } from './random.ts';
import { reviewRun } from './review-run.ts';
import type { Input, Target } from './target.ts';
import { type FileSample, fileSamples, INLINE } from './workspaces.ts';

const CONFIG_PATH = 'terrarium.yml';

/** A target for each kind of file of a pull request: the whole line, from the file to the comment. */
export function fileTargets(): readonly Target[] {
  return Object.entries(fileSamples()).map(([kind, samples]) => {
    const seeds = seedsOf(samples.map(textIn));
    return {
      name: `file: ${kind}`,
      times: 1,
      make: (random) => {
        const sample = pick(random, samples);
        const bytes = mutate(random, Buffer.from(textIn(sample)), seeds);
        return { bytes, read: (input) => readFile(sample, input) };
      },
    };
  });
}

/** Inputs of one size and one character each, for each kind of file. */
export function* extremeInputs(size: number): Generator<Input & { readonly target: string }> {
  for (const [kind, [sample]] of Object.entries(INLINE)) {
    if (sample === undefined) continue;
    // One command at a time: each of them reads the file again.
    const read = (input: Uint8Array) => reviewFile(sample, treeOf(sample, input));
    for (const character of CHARACTERS) {
      const bytes = Buffer.from(character.repeat(size / Buffer.byteLength(character)));
      yield { target: `${kind}, ${size} bytes of ${JSON.stringify(character)}`, bytes, read };
    }
  }
}

const CHARACTERS = [...'a\n []{}-:"\'#\\&*!|,=/@$\0😀'];

const textIn = ({ files, path }: FileSample) => files[path] ?? '';

async function readFile(sample: FileSample, input: Uint8Array): Promise<void> {
  const tree = treeOf(sample, input);
  await proposeAndMigrate(tree, (await configOf(tree)).config);
  await reviewFile(sample, tree);
}

async function reviewFile(sample: FileSample, tree: ReadTree): Promise<void> {
  const { config, diagnostics } = await configOf(tree);
  const defined = await define(tree, config);
  const head = { ...defined, diagnostics: [...diagnostics, ...defined.diagnostics] };
  if (diagnostics.some(({ severity }) => severity === 'error')) return;
  const { base, from } = compared(await baseOf(sample), head);
  await reviewRun(head, base, from);
}

function compared(base: Definitions, head: Definitions): Renamed {
  return followRenames(base, head, new Map([['renamed.yml', 'conda.yml']]));
}

const bases = new WeakMap<FileSample, Promise<Definitions>>();

function baseOf(sample: FileSample): Promise<Definitions> {
  const known = bases.get(sample) ?? defineBase(sample);
  bases.set(sample, known);
  return known;
}

async function defineBase(sample: FileSample): Promise<Definitions> {
  const tree = memoryTree(sample);
  return define(tree, (await configOf(tree)).config);
}

/** The tree with one file as it is read from a disk: bytes are no text yet. */
function treeOf({ files, path }: FileSample, input: Uint8Array): ReadTree {
  const tree = memoryTree({ files: { ...files, [path]: Buffer.from(input).toString() } });
  return {
    ...tree,
    readText: async (asked) => (asked === path ? decodeText(Buffer.from(input)) : tree.readText(asked)),
  };
}

async function configOf(tree: ReadTree): Promise<{ config: Config; diagnostics: readonly Diagnostic[] }> {
  const file = await tree.readText(CONFIG_PATH);
  if (file.kind !== 'text') return { config: defaultConfig(CONFIG_PATH), diagnostics: [] };
  return parseConfig(file.text, CONFIG_PATH);
}
