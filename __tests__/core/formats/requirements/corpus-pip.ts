import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Requirements files of a folder of repositories, and the `pip:` sections of its conda files as if they were such files. */
export function corpusPipFiles(corpus: string): readonly string[] {
  return readdirSync(corpus, { recursive: true, withFileTypes: true }).flatMap((entry): readonly string[] => {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile()) return [];
    if (/requirements[^/]*\.(?:txt|in)$/i.test(path) || /requirements\/[^/]*\.txt$/i.test(path))
      return [readFileSync(path, 'utf8')];
    if (!/\.ya?ml$/.test(entry.name)) return [];
    const text = readFileSync(path, 'utf8');
    return /^\s*-\s*pip:/m.test(text) ? pipSections(text) : [];
  });
}

function pipSections(text: string): readonly string[] {
  try {
    return sectionsOf(parse(text));
  } catch {
    return [];
  }
}

function sectionsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sectionsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'pip' && Array.isArray(inner)
      ? [inner.filter((line) => typeof line === 'string').join('\n')]
      : sectionsOf(inner),
  );
}
