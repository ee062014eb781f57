import { join, posix } from 'node:path';
import type { LayerEntry } from '../../core/assemble/layer-draft.ts';
import type { PlatformBuild } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { writeLayer } from '../assemble/write-layer.ts';
import { listFolder } from '../checkout/folders.ts';
import { createFile } from '../files/write-file.ts';
import { SCRIPT } from './task-file.ts';

/** An archive in a file. */
export interface TaskArchive {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** The folder of the context in every archive. */
export const CONTEXT = 'context';

/** Seconds since 1970 of every member: equal builds are equal archives. */
const INSTANT = 946_684_800;

/** Writes what a run is given: the script, the Dockerfile with its ignore file, and the context, as a tar with gzip. */
export async function writeTaskArchive(
  build: Pick<PlatformBuild, 'contextDirectory' | 'dockerfile'>,
  script: string,
  folder: string,
): Promise<TaskArchive> {
  const own = join(folder, SCRIPT);
  await createFile(own, script);
  const path = join(folder, 'source.tar.gz');
  const files = [
    memberOf(SCRIPT, own),
    memberOf('Dockerfile', build.dockerfile),
    memberOf('Dockerfile.dockerignore', `${build.dockerfile}.dockerignore`),
  ];
  const { size } = await writeLayer([...files, ...contextOf(build.contextDirectory)], '/', path, 'gzip');
  return { path, size };
}

const ATTRIBUTES = { mode: 0o644, uid: 0, gid: 0, time: INSTANT, target: '', source: '' };

function memberOf(name: string, file: string): LayerEntry {
  return { ...ATTRIBUTES, path: `/${name}`, kind: 'file', source: file };
}

function contextOf(directory: string): readonly LayerEntry[] {
  const onUnreadable = (error: unknown): never => {
    throw error;
  };
  const found = listFolder(directory, () => false, onUnreadable);
  for (const { path, kind, target } of found) if (kind === 'link') requireLinkInside(path, target);
  const folders = new Set(found.flatMap(({ path }) => foldersAbove(path)));
  const members = [
    ...[...folders].map((path): LayerEntry => ({ ...ATTRIBUTES, path: at(path), kind: 'folder', mode: 0o755 })),
    ...found.map(({ path, kind, executable, target }): LayerEntry => {
      const mode = kind === 'link' ? 0o777 : executable ? 0o755 : 0o644;
      return { ...ATTRIBUTES, path: at(path), kind, mode, target, source: join(directory, path) };
    }),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [{ ...ATTRIBUTES, path: `/${CONTEXT}`, kind: 'folder', mode: 0o755 }, ...members];
}

// The engine unpacks nothing of an archive that has one, and does not say which. https://github.com/moby/go-archive/blob/main/archive.go
function requireLinkInside(path: string, target: string): void {
  if (target.startsWith('/') || !/^\.\.(?:\/|$)/.test(posix.join(CONTEXT, posix.dirname(path), target))) return;
  const message = `the link ${JSON.stringify(path)} leads out of the context, and ACR Tasks unpack no such link`;
  throw new TerrariumError('needs-buildkit', message, { hint: 'name it in .dockerignore, or builder: buildkit' });
}

function at(path: string): string {
  return `/${CONTEXT}/${path}`;
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
