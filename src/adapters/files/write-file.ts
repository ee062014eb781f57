import { createHash, randomBytes } from 'node:crypto';
import { fstatSync, statSync, truncateSync, writeSync } from 'node:fs';
import { type FileHandle, open, rename, rm, truncate } from 'node:fs/promises';
import { quote } from '../../core/model/diagnostic.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { diskFull } from './disk-full.ts';

// Everything that is written goes through here: a write at the end of a disk may take fewer bytes than it is given, without an error.

/** What is written to: a file handle. */
interface Sink {
  readonly write: (bytes: Uint8Array, offset: number, length: number) => Promise<{ readonly bytesWritten: number }>;
}

/** Bytes that are read before they are written. */
const CHUNK = 256 * 1024;
const STDOUT = 1;

/** Writes all bytes, in as many writes as that takes; answers how many. */
export async function writeAll(sink: Sink, bytes: Uint8Array): Promise<number> {
  let written = 0;
  while (written < bytes.byteLength) {
    const { bytesWritten } = await sink.write(bytes, written, bytes.byteLength - written);
    written += progress(bytesWritten);
  }
  return written;
}

function progress(bytesWritten: number): number {
  if (bytesWritten > 0) return bytesWritten;
  throw incomplete('nothing was written');
}

function incomplete(message: string): Error {
  return Object.assign(new Error(message), { code: 'ENOSPC' });
}

/** Writes a file that is not there yet, never through a link. What cannot be written whole is removed again. */
export async function createFile(path: string, content: string | Uint8Array): Promise<void> {
  await writeTo({ path, flags: 'wx', mode: 0o666 }, (file) => writeAll(file, Buffer.from(content)));
}

/** Writes a file whole or not at all: a stop in the middle leaves it as it was. The temporary file is beside it. */
export async function replaceFile(path: string, temporary: string, content: string, mode: number): Promise<void> {
  await replace({ path: temporary, shown: path, flags: 'wx', mode }, content, (file) => file.sync());
}

/** The same for what may be lost: nobody waits for the disk. */
export async function replaceCache(path: string, temporary: string, content: string, mode: number): Promise<void> {
  await replace({ path: temporary, shown: path, flags: 'wx', mode }, content, async () => undefined);
}

async function replace(
  target: Target & { readonly shown: string },
  content: string,
  settle: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const { path: temporary, shown: path, mode } = target;
  await writeTo(target, async (file) => {
    await file.chmod(mode);
    const written = await writeAll(file, Buffer.from(content));
    await settle(file);
    return written;
  });
  await moveTo(path, temporary);
}

/** Writes a stream to a file, whole or not at all. The temporary file is beside it. */
export async function replaceStream(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.partial`;
  await createFile(temporary, '').catch((cause: NodeJS.ErrnoException) => {
    if (cause instanceof TerrariumError) throw cause;
    throw new TerrariumError('usage', `${quote(temporary)} cannot be written: ${cause.code}`, { cause });
  });
  await writeStream(temporary, 'w', chunks);
  await moveTo(path, temporary);
}

async function writeChunks(file: FileHandle, chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let written = 0;
  for await (const chunk of chunks) written += await writeAll(file, chunk);
  return written;
}

async function moveTo(path: string, temporary: string): Promise<void> {
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw diskFull(error, { path }) ?? error;
  }
}

/** Writes a stream to a file: in the place of what it holds, or behind that, which is kept when the rest cannot be written. */
export async function writeStream(path: string, flags: 'w' | 'a', chunks: AsyncIterable<Uint8Array>): Promise<void> {
  await writeTo({ path, flags, mode: 0o666 }, (file) => writeChunks(file, chunks));
}

/** Copies to a file that is not there yet; answers the sha256, in hex, of the bytes that were written. */
export async function copyBytes(source: FileHandle, to: string, mode: number): Promise<string> {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK, (await source.stat()).size + 1));
  await writeTo({ path: to, flags: 'wx', mode }, async (file) => {
    await file.chmod(mode);
    let written = 0;
    for (;;) {
      const { bytesRead } = await source.read(buffer, 0, buffer.byteLength, null);
      if (bytesRead === 0) return written;
      const chunk = buffer.subarray(0, bytesRead);
      written += await writeAll(file, chunk);
      hash.update(chunk);
    }
  });
  return hash.digest('hex');
}

interface Target {
  readonly path: string;
  /** The name for messages, where it is another one. */
  readonly shown?: string;
  readonly flags: 'wx' | 'w' | 'a';
  readonly mode: number;
}

/** Opens, writes and closes; the work answers how many bytes it wrote, and the file must have as many. */
async function writeTo(target: Target, work: (file: FileHandle) => Promise<number>): Promise<void> {
  const { path, shown = path, flags, mode } = target;
  try {
    const file = await open(path, flags, mode);
    const { size: before } = await file.stat();
    try {
      await closing(file, before, work);
    } catch (error) {
      await undo(target, before);
      throw error;
    }
  } catch (error) {
    throw diskFull(error, { path: shown }) ?? error;
  }
}

// What a file system kept back may fail when the file is closed.
async function closing(file: FileHandle, before: number, work: (file: FileHandle) => Promise<number>): Promise<void> {
  try {
    const written = await work(file);
    const { size } = await file.stat();
    if (size !== before + written) throw incomplete(`${size} bytes are there, ${before + written} were written`);
  } finally {
    await file.close();
  }
}

async function undo({ path, flags }: Target, before: number): Promise<void> {
  if (flags === 'a') await truncate(path, before);
  else await rm(path, { force: true });
}

/** Appends to a file by a function of others: what it cannot append whole is taken away again. */
export function appendWhole(path: string | undefined, append: () => void): void {
  const before = path ? statSync(path, { throwIfNoEntry: false })?.size : undefined;
  try {
    append();
  } catch (error) {
    if (path && before !== undefined) truncateSync(path, before);
    throw diskFull(error, path ? { path } : undefined) ?? error;
  }
}

/** Writes to the standard output. Where that is a file, Node's own stream ends it at the end of a disk without an error. */
export function writeOutput(text: string): void {
  if (!isFile(STDOUT)) {
    process.stdout.write(text);
    return;
  }
  const bytes = Buffer.from(text);
  try {
    for (let written = 0; written < bytes.byteLength; )
      written += progress(writeSync(STDOUT, bytes, written, bytes.byteLength - written));
  } catch (error) {
    throw diskFull(error, { what: 'the standard output' }) ?? error;
  }
}

function isFile(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isFile();
  } catch {
    return false;
  }
}
