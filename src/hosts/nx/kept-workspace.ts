import { isAbsolute, join } from 'node:path';
import { type MemoStore, openMemoStore } from '../../adapters/memo-store.ts';
import { isRecord } from '../../core/model/json.ts';
import { keepTree, knownTree } from '../kept-tree.ts';
import {
  formatReads,
  joinReads,
  openRecordable,
  parseReads,
  type Reads,
  type RecordableSource,
  type WorkspaceSource,
} from '../recorded-reads.ts';
import { VERSION } from '../version.ts';
import type { PluginOptions } from './options.ts';
import { isReadAlike, readWorkspace, type Workspace } from './workspace.ts';

/** Options that are tried beside each other, and versions: two files each. */
const MOST = { bytes: 256 * 1024 * 1024, files: 16 };

/**
 * The environments of a workspace: those of the last time where nothing changed that they were read from, or contents that change nothing
 * of what is told of them. They are kept beside the files of Nx's own plugins, for each version and its options apart.
 */
export async function keptWorkspace(
  root: string,
  options: PluginOptions,
): Promise<{ readonly workspace: Workspace; readonly source: WorkspaceSource }> {
  const folder = keptFolder(root);
  const source = await openRecordable(root);
  if (folder === undefined) return { workspace: (await readWorkspace(root, source, options)).workspace, source };
  const place = { root, options, store: openMemoStore(folder, MOST), name: JSON.stringify([VERSION, options]) };
  const kept = parseKept(place.store.get(place.name));
  const before = kept && (await takeKept(kept, source, place));
  return { workspace: before ?? (await readAndKeep(source, place)), source };
}

interface Place {
  readonly root: string;
  readonly options: PluginOptions;
  readonly store: MemoStore;
  readonly name: string;
}

interface Kept {
  readonly reads: Reads;
  readonly workspace: Workspace;
  /** The digest of what is known of its tree, which is kept apart. */
  readonly known: string;
}

function parseKept(value: unknown): Kept | undefined {
  if (!isRecord(value) || typeof value.known !== 'string') return undefined;
  const reads = parseReads(value.reads);
  return reads && { reads, workspace: value.workspace as Workspace, known: value.known };
}

async function takeKept(kept: Kept, source: RecordableSource, place: Place): Promise<Workspace | undefined> {
  const { root, options, store, name } = place;
  const changed = await source.compare(kept.reads);
  if (changed === 'alike') return kept.workspace;
  const known = changed === 'different' ? undefined : knownTree(store, name, kept.known);
  if (changed === 'different' || known === undefined) return undefined;
  const recorded = source.record();
  if (!(await isReadAlike(root, recorded.source, options, { known, changed }))) return undefined;
  const reads = joinReads(kept.reads, changed, recorded.reads());
  if (reads === undefined) return undefined;
  await store.keep(name, { ...kept, reads: formatReads(reads) });
  return kept.workspace;
}

async function readAndKeep(source: RecordableSource, { root, options, store, name }: Place): Promise<Workspace> {
  const recorded = source.record();
  const { workspace, known } = await readWorkspace(root, recorded.source, options);
  const kept = { reads: formatReads(recorded.reads()), workspace, known: await keepTree(store, name, known) };
  await store.keep(name, kept);
  return workspace;
}

// Where Nx keeps its own: https://nx.dev/docs/reference/environment-variables
function keptFolder(root: string): string | undefined {
  const { env } = process;
  if (env.NX_CACHE_PROJECT_GRAPH === 'false') return undefined;
  const folder = env.NX_WORKSPACE_DATA_DIRECTORY || env.NX_PROJECT_GRAPH_CACHE_DIRECTORY || '.nx/workspace-data';
  return join(isAbsolute(folder) ? folder : join(root, folder), 'terrarium');
}
