import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { createFile } from '../../files/write-file.ts';
import { type ContentId, parseContentId } from './content-id.ts';

/**
 * Where things lie. Content is shared by all repositories; a repository holds small link files to it:
 *
 *     blobs/<algorithm>/<hex>
 *     temporary/<uuid>
 *     repositories/<name>/_layers/<algorithm>/<hex>
 *     repositories/<name>/_manifests/<algorithm>/<hex>      the media type
 *     repositories/<name>/_tags/<tag>                       the digest
 *     repositories/<name>/_referrers/<algorithm>-<hex>/<algorithm>/<hex>   the descriptor
 *     repositories/<name>/_uploads/<uuid>                   the bytes so far
 *
 * No part of a repository's name starts with `_`, so that names and folders cannot meet.
 */
export interface Layout {
  readonly blob: (id: ContentId) => string;
  readonly layer: (name: string, id: ContentId) => string;
  readonly manifest: (name: string, id: ContentId) => string;
  readonly tags: (name: string) => string;
  readonly tag: (name: string, tag: string) => string;
  readonly referrers: (name: string, subject: ContentId) => string;
  readonly referrer: (name: string, subject: ContentId, id: ContentId) => string;
  readonly upload: (name: string, uuid: string) => string;
  readonly repository: (name: string) => string;
  /** Writes a file whole or not at all. */
  readonly write: (file: string, content: Uint8Array | string) => Promise<void>;
}

/** All parts of the names below were checked against their grammar before. */
export function layoutAt(directory: string): Layout {
  const repository = (name: string) => path.join(directory, 'repositories', ...name.split('/'));
  const within = (name: string, ...rest: readonly string[]) => path.join(repository(name), ...rest);
  const referrers = (name: string, { algorithm, hex }: ContentId) => within(name, '_referrers', `${algorithm}-${hex}`);
  return {
    repository,
    blob: ({ algorithm, hex }) => path.join(directory, 'blobs', algorithm, hex),
    layer: (name, { algorithm, hex }) => within(name, '_layers', algorithm, hex),
    manifest: (name, { algorithm, hex }) => within(name, '_manifests', algorithm, hex),
    tags: (name) => within(name, '_tags'),
    tag: (name, tag) => within(name, '_tags', tag),
    referrers,
    referrer: (name, subject, { algorithm, hex }) => path.join(referrers(name, subject), algorithm, hex),
    upload: (name, uuid) => within(name, '_uploads', uuid),
    write: async (file, content) => {
      const temporary = path.join(directory, 'temporary', randomUUID());
      await mkdir(path.dirname(temporary), { recursive: true });
      await createFile(temporary, content);
      await moveInto(temporary, file);
    },
  };
}

export async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await rename(from, to);
}

export async function readIfPresent(file: string): Promise<Buffer | undefined> {
  return await readFile(file).catch(absent);
}

/** Bytes of a file; `undefined` when it does not exist. */
export async function sizeIfPresent(file: string): Promise<number | undefined> {
  const found = await stat(file).catch(absent);
  return found?.size;
}

/** True when there was something to remove. */
export async function removeIfPresent(file: string): Promise<boolean> {
  return await rm(file).then(
    () => true,
    (error) => absent(error) ?? false,
  );
}

/** The names in a folder; none when it does not exist. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(absent)) ?? [];
}

/** The digests that a folder of `<algorithm>/<hex>` holds. */
export async function idsIn(folder: string): Promise<readonly ContentId[]> {
  const lists = await Promise.all(
    (['sha256', 'sha512'] as const).map(async (algorithm) => {
      const names = await namesIn(path.join(folder, algorithm));
      return names.flatMap((hex) => parseContentId(`${algorithm}:${hex}`) ?? []);
    }),
  );
  return lists.flat();
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}
