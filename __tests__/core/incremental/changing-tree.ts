import type { Config } from '../../../src/core/config/config.ts';
import { dependencyGraph } from '../../../src/core/graph/dependency-graph.ts';
import { inputReader } from '../../../src/core/graph/input-globs.ts';
import type { ChangedFiles } from '../../../src/core/incremental/changed-definitions.ts';
import type { KnownTree } from '../../../src/core/incremental/known-tree.ts';
import type { ReadTree } from '../../../src/core/model/tree.ts';
import { EVERYTHING } from '../../../src/core/normalize/asked.ts';
import type { Definition, Definitions } from '../../../src/core/normalize/definitions.ts';
import { type DefinedTree, define, defineAgain, outline } from '../../../src/pipeline.ts';

/** A tree that was defined whole, and the files that were read for it. */
export interface Defined {
  readonly definitions: Definitions;
  readonly known: KnownTree;
  readonly asked: ChangedFiles;
}

/** Defines a tree, and answers what is known of it then, as it would be kept. */
export async function defineWhole(tree: ReadTree, config: Config): Promise<Defined> {
  const { recorded, asked } = recordAsked(tree);
  let known: KnownTree | undefined;
  const onDefined = (defined: DefinedTree) => {
    known = asKept(defined.known());
  };
  const definitions = await define(recorded, config, { onDefined });
  if (known === undefined) throw new Error('nothing is known');
  return { definitions, known, asked };
}

/** What task runners are told of a tree. */
export interface Outlined extends Pick<Defined, 'known' | 'asked'> {
  readonly told: unknown;
}

export async function outlineWhole(tree: ReadTree, config: Config): Promise<Outlined> {
  const { recorded, asked } = recordAsked(tree);
  const { definitions, known } = await outline(recorded, config);
  const readInputs = inputReader(recorded, config.path, { followed: () => [], hasLinks: () => false });
  const nodes = await dependencyGraph(definitions, { asked: EVERYTHING(definitions), readInputs });
  const told = nodes.map(({ environment, bases, ...node }) => {
    const { name, version, documents, argumentFiles } = environment ?? {};
    return [node, name, version, documents?.map(({ path }) => path), argumentFiles];
  });
  return { known: asKept(known()), asked, told: asKept(told) };
}

const asKept = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function recordAsked(tree: ReadTree): { readonly recorded: ReadTree; readonly asked: ChangedFiles } {
  const [texts, contents] = [new Set<string>(), new Set<string>()];
  const recorded: ReadTree = {
    ...tree,
    readText: (path) => {
      texts.add(path);
      return tree.readText(path);
    },
    digestFile: (path) => {
      contents.add(path);
      return tree.digestFile(path);
    },
  };
  return { recorded, asked: { texts, contents, contexts: new Set() } };
}

/** Those of some paths that were read, as a kept run tells of them. */
export function changedOf(
  { asked: { texts, contents } }: Pick<Defined, 'asked'>,
  paths: readonly string[],
): ChangedFiles {
  const among = (some: ReadonlySet<string>) => new Set(paths.filter((path) => some.has(path)));
  return { texts: among(texts), contents: among(contents), contexts: new Set() };
}

/** What defining some of a tree again makes of it; `undefined` where all of it has to be. */
export async function defineChanged(
  { definitions, known }: Defined,
  changed: ChangedFiles,
  { tree, config }: { readonly tree: ReadTree; readonly config: Config },
): Promise<Definitions | undefined> {
  const again = await defineAgain(tree, config, { known, changed });
  if (again === undefined) return undefined;
  const byId = new Map(again.map((definition) => [definition.origin.id, definition]));
  return {
    ...definitions,
    definitions: definitions.definitions.map((before) => byId.get(before.origin.id) ?? before),
  };
}

/** Everything of definitions that can be compared. */
export function comparable({ definitions, diagnostics }: Definitions): unknown {
  return JSON.parse(JSON.stringify([definitions.map(comparableOne), diagnostics]));
}

function comparableOne({ origin, item }: Definition): unknown {
  if (!item.ok) return [origin, item];
  const { unorderedHash, azuremlAnonymousVersion, ...value } = item.value;
  return [origin, { ...item, value }, [...value.accepted], unorderedHash(), azuremlAnonymousVersion?.()];
}
