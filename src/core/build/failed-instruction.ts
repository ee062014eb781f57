import { lexDockerfile } from '../dockerfile/lexer.ts';
import type { Place } from '../model/diagnostic.ts';
import { Findings } from '../model/findings.ts';

/**
 * The instruction that failed, by the excerpt that BuildKit prints of the Dockerfile which it was given: ours has the lines of
 * the user's, and generated ones behind them. `undefined` where none of the user's failed.
 */
export function failedInstruction(
  output: readonly string[],
  dockerfile: { readonly path: string; readonly text: string },
): Place | undefined {
  const line = reportedLine(output);
  if (line === undefined) return undefined;
  const { path, text } = dockerfile;
  const lines = text.replace(/\n$/, '').split('\n');
  if (line > lines.length) return undefined;
  const { instructions } = lexDockerfile(new Findings(path), text);
  const found = instructions.findLast((instruction) => instruction.line <= line);
  if (found === undefined) return undefined;
  const column = (lines[found.line - 1] ?? '').search(/\S/) + 1;
  return { path, at: { line: found.line, column: Math.max(column, 1) } };
}

// What a step prints has a prefix: only BuildKit's own lines begin so.
function reportedLine(output: readonly string[]): number | undefined {
  const at = output.findLastIndex(
    (line, index) => /^Dockerfile:\d{1,7}$/.test(line) && /^-{20}$/.test(output[index + 1] ?? ''),
  );
  return at < 0 ? undefined : Number(output[at]?.slice('Dockerfile:'.length));
}
