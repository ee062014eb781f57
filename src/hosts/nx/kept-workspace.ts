import { isAbsolute, join } from 'node:path';
import { openMemoStore } from '../../adapters/memo-store.ts';
import { isRecord } from '../../core/model/json.ts';
import { formatReads, openRecordable, parseReads, type WorkspaceSource } from '../recorded-reads.ts';
import { VERSION } from '../version.ts';
import type { PluginOptions } from './options.ts';
import { readWorkspace, type Workspace } from './workspace.ts';

/** Options that are tried beside each other, and versions. */
const MOST = { bytes: 256 * 1024 * 1024, files: 8 };

/**
 * The environments of a workspace: those of the last time where nothing that they were read from changed. They are kept beside the files
 * of Nx's own plugins, for each version and its options apart.
 */
export async function keptWorkspace(
  root: string,
  options: PluginOptions,
): Promise<{ readonly workspace: Workspace; readonly source: WorkspaceSource }> {
  const folder = keptFolder(root);
  const name = JSON.stringify([VERSION, options]);
  const source = await openRecordable(root);
  if (folder === undefined) return { workspace: await readWorkspace(root, source, options), source };
  const store = openMemoStore(folder, MOST);
  const kept = store.get(name);
  const reads = isRecord(kept) ? parseReads(kept.reads) : undefined;
  if (isRecord(kept) && reads !== undefined && (await source.compare(reads)) === 'alike')
    return { workspace: kept.workspace as Workspace, source };
  const recorded = source.record();
  const workspace = await readWorkspace(root, recorded.source, options);
  await store.keep(name, { reads: formatReads(recorded.reads()), workspace });
  return { workspace, source };
}

// Where Nx keeps its own: https://nx.dev/docs/reference/environment-variables
function keptFolder(root: string): string | undefined {
  const { env } = process;
  if (env.NX_CACHE_PROJECT_GRAPH === 'false') return undefined;
  const folder = env.NX_WORKSPACE_DATA_DIRECTORY || env.NX_PROJECT_GRAPH_CACHE_DIRECTORY || '.nx/workspace-data';
  return join(isAbsolute(folder) ? folder : join(root, folder), 'terrarium');
}
