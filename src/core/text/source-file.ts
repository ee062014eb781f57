import type { FileReading } from '../model/tree.ts';

/** A text of the tree. */
export interface SourceFile {
  /** Relative to the root, POSIX. */
  readonly path: string;
  readonly text: string;
  /**
   * The result of a pure reader for the text. The reader is called once, because several formats and each stage need
   * its result.
   */
  readonly read: <T>(reader: (text: string, path: string) => T) => T;
}

/** A file as discovery found it: its text, or why it has none. */
export type SourceReading = (SourceFile & { readonly kind: 'text' }) | Exclude<FileReading, { kind: 'text' }>;

/** Files that discovery read, by path relative to the root. */
export type ReadFiles = ReadonlyMap<string, SourceReading>;

/** What a reader of a format sees of them. */
export type Files = Pick<ReadFiles, 'get'>;

/** Creates the files of one tree. */
export type OpenSource = (path: string, reading: FileReading) => SourceReading;

/** Total characters of texts whose results a run caches: some thousand definition files. */
const MAX_CHARACTERS = 8_000_000;

/** What was made of a reading. Two trees that share the reading of a path share its file, with all that was read of it. */
const opened = new WeakMap<FileReading, SourceReading & { readonly kind: 'text' }>();

/** The files of one run. Beyond 8 million characters of text, the oldest cached results are dropped. */
export function sourceOpener(): OpenSource {
  const kept = new Map<Map<unknown, unknown>, number>();
  let characters = 0;
  const keep = (readings: Map<unknown, unknown>, size: number): void => {
    if (kept.has(readings)) return;
    kept.set(readings, size);
    characters += size;
    for (const [oldest, length] of kept) {
      if (characters <= MAX_CHARACTERS) break;
      oldest.clear();
      kept.delete(oldest);
      characters -= length;
    }
  };
  return (path, reading) => {
    if (reading.kind !== 'text') return reading;
    const known = opened.get(reading);
    if (known?.path === path) return known;
    const { text } = reading;
    const readings = new Map<unknown, unknown>();
    const file: SourceReading & { readonly kind: 'text' } = {
      kind: 'text',
      path,
      text,
      read: (reader) => {
        if (!readings.has(reader)) readings.set(reader, reader(text, path));
        const known = readings.get(reader);
        keep(readings, text.length);
        return known as ReturnType<typeof reader>;
      },
    };
    opened.set(reading, file);
    return file;
  };
}
