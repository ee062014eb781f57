import { directoryOf, resolvePath } from '../../names/path.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';
import { logicalLines, MAX_LINES, withoutComment } from './lines.ts';
import { type PipOption, parsePipOptions } from './options.ts';

/** Paths that `-r` and `-c` lines name, resolved against the directory; each once. */
export function pipIncludes(lines: readonly string[], directory: string): readonly string[] {
  const paths = lines.flatMap((line) => {
    if (!line.includes('-')) return [];
    const { body, options } = splitOptions(withoutComment(line));
    const reading = body === '' && options !== '' ? parsePipOptions(options) : undefined;
    const nested = reading?.ok ? nestedOption(reading.options) : undefined;
    const resolved = nested === undefined ? undefined : resolvePath(directory, nested.value);
    return resolved?.ok ? [resolved.path] : [];
  });
  return [...new Set(paths)];
}

/** Paths that a requirements file includes directly. */
export function includesIn(text: string, path: string): readonly string[] {
  // A file with more lines is refused.
  const lines = logicalLines(text).slice(0, MAX_LINES);
  return pipIncludes(
    lines.map((line) => line.text),
    directoryOf(path),
  );
}

/** Files that a requirements file includes, directly or through others; each once. */
export function reachedFiles(from: SourceFile, files: Files): readonly string[] {
  const reached = new Set([from.path]);
  reach(from.read(includesIn), files, reached);
  return [...reached].slice(1);
}

/** The files of the paths, each followed by those that it includes, directly or through others; each once. */
export function withReached(paths: readonly string[], files: Files): readonly string[] {
  const reached = new Set<string>();
  for (const path of paths) reach([path], files, reached);
  return [...reached];
}

function reach(paths: readonly string[], files: Files, reached: Set<string>): void {
  const queue = [...paths];
  // The queue grows during the loop. A definition with more lines than this is refused.
  for (const next of queue) {
    if (reached.has(next)) continue;
    reached.add(next);
    const file = files.get(next);
    if (file?.kind !== 'text' || queue.length > MAX_LINES) continue;
    for (const other of file.read(includesIn)) queue.push(other);
  }
}

/** Splits a line at its options: pip only looks for them after a blank. */
export function splitOptions(text: string): { readonly body: string; readonly options: string } {
  const at = text.startsWith('-') ? 0 : text.indexOf(' -');
  return at < 0 ? { body: text, options: '' } : { body: text.slice(0, at), options: text.slice(at) };
}

/** The option that names a file: pip follows it only if it is alone in its line. */
export function nestedOption(options: readonly PipOption[]): PipOption | undefined {
  const [option, ...others] = options;
  return others.length === 0 && /^--(?:requirement|constraint)$/.test(option?.name ?? '') ? option : undefined;
}
