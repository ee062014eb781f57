import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, lutimes, mkdir, open, readlink, realpath, symlink, utimes } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ContextCopy, Materialize, Materialized } from '../../core/model/builder.ts';
import type { ContextFile } from '../../core/model/definition.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { lazy } from '../../core/model/once.ts';
import { RECIPE_FOLDER } from '../../core/recipes/recipe.ts';
import { diskFull } from '../files/disk-full.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { copyBytes, createFile } from '../files/write-file.ts';
import { modesOfIndex } from '../git/modes.ts';

/** One instant for every file: late enough for zip archives, which cannot say 1970. */
const INSTANT = new Date('2000-01-01T00:00:00Z');

/** Copies selected files of a checkout into private folders, until the run is stopped. */
export function materializer(root: string, signal?: AbortSignal): Materialize {
  const ofIndex = modeReader(root);
  return async (copy) => {
    const { path, dispose } = await temporaryFolder('context');
    try {
      return { ...(await fill({ root, ofIndex, signal }, path, copy)), dispose };
    } catch (error) {
      await dispose();
      throw error instanceof TerrariumError ? error : notCopied(error);
    }
  };
}

function notCopied(cause: unknown): TerrariumError {
  const message = `the context could not be copied: ${messageOf(cause)}`;
  return diskFull(cause) ?? new TerrariumError('snapshot-failed', message, { cause });
}

/** Whether a file of the checkout is executable, where not its disk but git's index says it. */
type ModeOfIndex = (path: string) => Promise<boolean | undefined>;

function modeReader(root: string): ModeOfIndex {
  const read = lazy(async () => {
    const base = await realpath(root);
    return { base, modes: await modesOfIndex(base) };
  });
  return async (path) => {
    const { base, modes } = await read();
    return modes.get(
      relative(base, await realpath(path))
        .split(sep)
        .join('/'),
    );
  };
}

interface CopiedFrom {
  readonly root: string;
  readonly ofIndex: ModeOfIndex;
  readonly signal: AbortSignal | undefined;
}

async function fill(
  { root, ofIndex, signal }: CopiedFrom,
  folder: string,
  copy: ContextCopy,
): Promise<Omit<Materialized, 'dispose'>> {
  const contextDirectory = join(folder, contextName(copy));
  const dockerfile = join(folder, 'Dockerfile');
  await mkdir(contextDirectory, { mode: 0o755 });
  await createFile(dockerfile, copy.dockerfile);
  // The files are selected already. Beside a Dockerfile this one counts, and not the one of the context, which may hide the
  // generated files. https://docs.docker.com/build/concepts/context/#filename-and-location
  await createFile(`${dockerfile}.dockerignore`, '# nothing\n');
  const directories = new Set<string>([contextDirectory]);
  for (const file of copy.files) {
    signal?.throwIfAborted();
    const to = join(contextDirectory, file.path);
    await makeParents(contextDirectory, to, directories);
    await copyFile(join(root, copy.directory ?? '.', file.path), to, file, ofIndex);
  }
  const taken = copy.files.find(({ path }) => path === RECIPE_FOLDER || path.startsWith(`${RECIPE_FOLDER}/`));
  if (copy.extra.size > 0 && taken !== undefined) {
    throw new TerrariumError('snapshot-failed', `${JSON.stringify(taken.path)} stands where generated files go`);
  }
  for (const [path, text] of copy.extra) {
    const to = join(contextDirectory, path);
    await makeParents(contextDirectory, to, directories);
    await createFile(to, text);
    await chmod(to, 0o644);
    await utimes(to, INSTANT, INSTANT);
  }
  // The umask of the user must not become part of an image.
  for (const directory of directories) {
    await chmod(directory, 0o755);
    await utimes(directory, INSTANT, INSTANT);
  }
  return { contextDirectory, dockerfile };
}

/**
 * Name of the context's folder: another one for other content. buildx shares what a builder has of a context between folders of one
 * name, and BuildKit sends a file again only when its size or time differs: with our one time, a change of equal size would be lost.
 * https://github.com/docker/buildx/blob/v0.36.1/build/opt.go#L867
 */
function contextName({ dockerfile, extra, files }: ContextCopy): string {
  const content = JSON.stringify([dockerfile, [...extra], files]);
  return `context-${createHash('sha256').update(content).digest('hex')}`;
}

async function makeParents(base: string, path: string, directories: Set<string>): Promise<void> {
  const parent = dirname(path);
  if (directories.has(parent) || !parent.startsWith(base)) return;
  await makeParents(base, parent, directories);
  await mkdir(parent, { mode: 0o755, recursive: true });
  directories.add(parent);
}

async function copyFile(from: string, to: string, file: ContextFile, ofIndex: ModeOfIndex): Promise<void> {
  if (file.target !== '') {
    const target = await readlink(from).catch(() => undefined);
    if (target !== file.target) throw changed(file.path);
    await symlink(target, to);
    await lutimes(to, INSTANT, INSTANT);
    return;
  }
  const digest = await copyOpened(from, to, file, ofIndex);
  if (digest !== file.digest) throw changed(file.path);
  await utimes(to, INSTANT, INSTANT);
}

async function copyOpened(from: string, to: string, file: ContextFile, ofIndex: ModeOfIndex): Promise<string> {
  const source = await open(from, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(
    () => undefined,
  );
  if (source === undefined) throw changed(file.path);
  try {
    const stats = await source.stat();
    if (!stats.isFile()) throw changed(file.path);
    const sameMode = ((stats.mode & 0o111) !== 0) === file.executable || (await ofIndex(from)) === file.executable;
    if (!sameMode) throw changed(file.path);
    return `sha256:${await copyBytes(source, to, file.executable ? 0o755 : 0o644)}`;
  } finally {
    await source.close();
  }
}

function changed(path: string): TerrariumError {
  const message = `${JSON.stringify(path)} changed after it was hashed: nothing was built from it`;
  return new TerrariumError('context-changed', message, { hint: 'run again when nothing else writes to the checkout' });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
