import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Text of a file, by its path relative to the repository. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function exists(path: string): boolean {
  return existsSync(join(ROOT, path));
}

/** Names in a folder of the repository. */
export function namesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder)).sort();
}

/** Every page that is published: those at the root, of docs, and the rig's. */
export function pages(): readonly string[] {
  const top = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' });
  const below = docs.map((name) => `docs/${name.replaceAll('\\', '/')}`).filter((name) => name.endsWith('.md'));
  return [...top, ...below, 'rig/README.md'].sort();
}

/** Paths and texts of everything in src. */
export function sources(): readonly { readonly path: string; readonly text: string }[] {
  const names = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const paths = names.map((name) => `src/${name.replaceAll('\\', '/')}`).filter((name) => name.endsWith('.ts'));
  return paths.sort().map((path) => ({ path, text: read(path) }));
}

export interface Section {
  readonly title: string;
  readonly text: string;
}

/** Sections below headings of exactly this level, each up to the next heading of that level or above. */
export function sectionsOf(text: string, level: number): readonly Section[] {
  const lines = text.split('\n');
  const marker = `${'#'.repeat(level)} `;
  const sections: { title: string; lines: string[] }[] = [];
  let open: { title: string; lines: string[] } | undefined;
  let fenced = false;
  for (const line of lines) {
    if (line.startsWith('```')) fenced = !fenced;
    if (!fenced && /^#+ /.test(line) && line.indexOf(' ') <= level) {
      open = line.startsWith(marker) ? { title: line.slice(marker.length), lines: [] } : undefined;
      if (open !== undefined) sections.push(open);
    } else open?.lines.push(line);
  }
  return sections.map(({ title, lines: own }) => ({ title, text: own.join('\n') }));
}

/** Cells of the rows of every table in a text, without heads; a first cell in backticks loses them. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  const bodies = rows.filter((_line, index) => !isRule(rows[index]) && !isRule(rows[index + 1]));
  return bodies.map((line) =>
    line
      .replace(/^\||\|\s*$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

function isRule(line: string | undefined): boolean {
  return line !== undefined && /^\|(?:\s*:?-+:?\s*\|)+\s*$/.test(line);
}

/** The text of a code span, or the cell as it is. */
export function plain(cell: string | undefined): string {
  return (cell ?? '').replace(/^`(.*)`$/, '$1');
}
