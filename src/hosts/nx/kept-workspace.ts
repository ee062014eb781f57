import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { linkReader } from '../../adapters/checkout/links.ts';
import { workTree } from '../../adapters/checkout/work-tree.ts';
import { replaceFile } from '../../adapters/files/write-file.ts';
import { isRecord, parseJson } from '../../core/model/json.ts';
import { VERSION } from '../version.ts';
import type { PluginOptions } from './options.ts';
import { isCurrent, type Reads, recording } from './recorded-reads.ts';
import { readWorkspace, type Workspace, type WorkspaceSource } from './workspace.ts';

/** A workspace as it was read, and everything that it was read from. */
interface Kept {
  readonly reads: Reads;
  readonly workspace: Workspace;
}

/**
 * The environments of a workspace: from the file of the last time where nothing that they were read from changed. That file is beside
 * those of Nx's own plugins, and is another one for other options and for another version.
 */
export async function keptWorkspace(root: string, options: PluginOptions): Promise<Workspace> {
  const open = async (): Promise<WorkspaceSource> => ({ root, tree: await workTree(root), links: linkReader(root) });
  const file = keptFile(root, options);
  const kept = file === undefined ? undefined : readKept(file);
  const source = await open();
  if (kept !== undefined && (await isCurrent(source, kept.reads))) return kept.workspace;
  const recorded = recording(source);
  const workspace = await readWorkspace(recorded.source, options);
  if (file !== undefined) await writeKept(file, { reads: await recorded.reads(), workspace });
  return workspace;
}

// Where Nx keeps its own: https://nx.dev/docs/reference/environment-variables
function keptFile(root: string, options: PluginOptions): string | undefined {
  const { env } = process;
  if (env.NX_CACHE_PROJECT_GRAPH === 'false') return undefined;
  const folder = env.NX_WORKSPACE_DATA_DIRECTORY || env.NX_PROJECT_GRAPH_CACHE_DIRECTORY || '.nx/workspace-data';
  const name = createHash('sha256')
    .update(JSON.stringify([VERSION, options]))
    .digest('hex')
    .slice(0, 16);
  return join(isAbsolute(folder) ? folder : join(root, folder), `terrarium-${name}.json`);
}

function readKept(file: string): Kept | undefined {
  const kept = parseJson(readOptional(file) ?? '');
  return isKept(kept) ? kept : undefined;
}

function readOptional(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is Kept {
  if (!isRecord(value) || !isRecord(value.reads) || !isRecord(value.workspace)) return false;
  const { listing, texts, links, folders } = value.reads;
  const { environments, errors } = value.workspace;
  return typeof listing === 'string' && [texts, links, folders, environments, errors].every(Array.isArray);
}

// What is not kept is read again: a folder that cannot be written is no mistake.
async function writeKept(file: string, kept: Kept): Promise<void> {
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    await replaceFile(file, `${file}.${process.pid}.tmp`, `${JSON.stringify(kept)}\n`, 0o600);
  } catch {
    return;
  }
}
