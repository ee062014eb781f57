import { directoryOf, resolvePath } from '../../names/path.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';
import { logicalLines, MAX_LINES, withoutComment } from './lines.ts';
import { type PipOption, parsePipOptions } from './options.ts';

/** Paths that `-r` and `-c` lines name, resolved against the directory; each once. */
export function pipIncludes(lines: readonly string[], directory: string): readonly string[] {
  const paths = lines.flatMap((line) => {
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

/** Files that a requirements file includes, directly or through others. */
export function* reachedFiles(from: SourceFile, files: Files): Iterable<string> {
  const seen = new Set([from.path]);
  const queue = [...from.read(includesIn)];
  // The queue grows during the loop. A definition with more lines than this is refused.
  for (const next of queue) {
    if (seen.has(next)) continue;
    seen.add(next);
    yield next;
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
