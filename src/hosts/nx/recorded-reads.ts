import { createHash } from 'node:crypto';
import type { FileReading } from '../../core/model/tree.ts';
import type { WorkspaceSource } from './workspace.ts';

/** What was asked of a workspace and what it answered, as digests: equal answers give an equal result. */
export interface Reads {
  /** Digest of the list of files. */
  readonly listing: string;
  readonly texts: readonly (readonly [path: string, digest: string])[];
  readonly links: readonly (readonly [path: string, realPath: string])[];
  readonly folders: readonly (readonly [path: string, hasLinks: boolean])[];
}

/** A source that remembers what was asked of it. Only what a workspace is read through is recorded: the rest throws. */
export function recording(source: WorkspaceSource): {
  readonly source: WorkspaceSource;
  readonly reads: () => Promise<Reads>;
} {
  const texts = new Map<string, string>();
  const links = new Map<string, string>();
  const folders = new Map<string, boolean>();
  const { tree } = source;
  const recorded: WorkspaceSource = {
    root: source.root,
    tree: {
      listFiles: tree.listFiles,
      readText: async (path) => {
        const reading = await tree.readText(path);
        texts.set(path, digestOf(reading));
        return reading;
      },
      listContext: unrecorded,
      digestFile: unrecorded,
    },
    links: {
      realPath: (path) => remembered(links, path, source.links.realPath(path)),
      hasLinks: (folder) => remembered(folders, folder, source.links.hasLinks(folder)),
    },
  };
  const reads = async () => ({
    listing: await listingOf(source),
    texts: [...texts],
    links: [...links],
    folders: [...folders],
  });
  return { source: recorded, reads };
}

/** True where a workspace still answers what it answered then. */
export async function isCurrent(source: WorkspaceSource, { listing, texts, links, folders }: Reads): Promise<boolean> {
  if ((await listingOf(source)) !== listing) return false;
  for (const [path, digest] of texts) if (digestOf(await source.tree.readText(path)) !== digest) return false;
  return (
    links.every(([path, realPath]) => source.links.realPath(path) === realPath) &&
    folders.every(([path, hasLinks]) => source.links.hasLinks(path) === hasLinks)
  );
}

async function listingOf({ tree }: WorkspaceSource): Promise<string> {
  return sha256(JSON.stringify(await tree.listFiles()));
}

function digestOf(reading: FileReading): string {
  return reading.kind === 'text' ? sha256(reading.text) : JSON.stringify(reading);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function remembered<T>(answers: Map<string, T>, name: string, answer: T): T {
  answers.set(name, answer);
  return answer;
}

async function unrecorded(): Promise<never> {
  throw new Error('build contexts are not read here');
}
