import { parseGlob } from '../../../src/core/text/glob.ts';

/** Paths that no glob has, or that one of them takes away. */
export function unmatched(inputs: readonly string[], paths: readonly string[]): readonly string[] {
  const globsOf = (texts: readonly string[]) => texts.flatMap((text) => parseGlob(text) ?? []);
  const included = globsOf(inputs.filter((input) => !input.startsWith('!')));
  const excluded = globsOf(inputs.flatMap((input) => (input.startsWith('!') ? [input.slice(1)] : [])));
  return paths.filter((path) => !included.some((glob) => glob(path)) || excluded.some((glob) => glob(path)));
}
