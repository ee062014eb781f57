/**
 * A text that is written with the indentation of the code around it: the first line end goes, and what all lines are indented by. A
 * last line of blanks leaves a line end. Values are inserted as they are.
 */
export function dedent(parts: TemplateStringsArray, ...values: readonly unknown[]): string {
  const margin = Math.min(...parts.flatMap((part, index) => indentsOf(part, index === parts.length - 1)));
  const texts = parts.map((part) => part.replace(/\n( *)/g, (_, blanks: string) => `\n${blanks.slice(margin)}`));
  const text = texts.reduce((before, part, index) => `${before}${String(values[index - 1])}${part}`);
  if (!text.startsWith('\n')) throw new Error('expected a line end behind the opening backtick');
  return text.slice(1);
}

/** Blanks before the text of each line; the last line of all counts only if there is text in it. */
function indentsOf(part: string, isLast: boolean): readonly number[] {
  const lines = part.split('\n').slice(1);
  const written = lines.filter((line, index) => line.trim() !== '' || (!isLast && index === lines.length - 1));
  return written.map((line) => line.length - line.trimStart().length);
}
