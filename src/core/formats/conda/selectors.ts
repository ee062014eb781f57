import { type Position, quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import type { DataNode } from '../../text/node.ts';

// Words that conda-build uses in selectors:
// https://docs.conda.io/projects/conda-build/en/stable/resources/define-metadata.html#preprocessing-selectors
const WORD = /(?:^|[^a-z0-9_])(?:linux|osx|win|unix|emscripten|x86|arm|aarch|ppc|s390|riscv|py)[a-z0-9]*(?![a-z0-9_])/;
// Selectors that are true on every platform that images are built for.
const ALWAYS = ['linux', 'unix'];

/**
 * Warns about a selector in the comment after a scalar: `- pywin32 # [win]`. conda and micromamba install the package
 * everywhere, but conda-lock leaves it out:
 * https://github.com/conda/conda-lock/blob/v4.0.2/conda_lock/src_parser/selectors.py
 */
export function reportSelector(
  findings: Findings,
  node: DataNode,
  lines: readonly string[],
  section: 'conda' | 'pip',
): void {
  const selector = node.kind === 'scalar' ? selectorBehind(node.text, node.at, lines) : undefined;
  if (selector === undefined || !WORD.test(selector.text) || ALWAYS.includes(selector.text)) return;
  const message = `conda and micromamba do not read the selector ${quote(`[${selector.text}]`)}: they install the package everywhere`;
  findings.warning('selector-ignored', message, {
    at: selector.at,
    hint: section === 'pip' ? PIP_HINT : `remove the line, or write "sel(${systemOf(selector.text)}): <package>"`,
  });
}

const PIP_HINT = `remove the line, or give it a marker: "<package>; sys_platform == 'linux'"`;

function systemOf(selector: string): string {
  return ['linux', 'osx', 'unix'].find((system) => selector.startsWith(system)) ?? 'win';
}

// The scalar takes up at least as many characters as its text has.
function selectorBehind(text: string, at: Position, lines: readonly string[]) {
  const line = lines[at.line - 1]?.slice(0, MAX_LINE) ?? '';
  const start = at.column - 1 + text.length;
  const comment = line.slice(start).search(/(?:^|\s)#/);
  if (comment < 0 || text.includes('\n')) return undefined;
  const from = start + comment;
  const close = line.lastIndexOf(']');
  const open = line.lastIndexOf('[', close);
  if (open < from || /[()]/.test(line.slice(close))) return undefined;
  return { text: line.slice(open + 1, close).trim(), at: { line: at.line, column: open + 1 } };
}

const MAX_LINE = 1000;
