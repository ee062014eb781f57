import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exists, pages, read, sources } from './repository.ts';

/** Text without fenced and inline code. */
function proseOf(text: string): string {
  return text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, 'code');
}

/** Anchors of the headings, as GitHub makes them. */
function anchorsOf(text: string): ReadonlySet<string> {
  const headings = text.replace(/^```[\s\S]*?^```/gm, '').match(/^#+ .*$/gm) ?? [];
  const seen = new Map<string, number>();
  const anchors = headings.map((heading) => {
    const words = heading.replace(/^#+ /, '').toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
  return new Set(anchors);
}

function faultOf(page: string, target: string): readonly string[] {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? page : posix.normalize(posix.join(posix.dirname(page), path));
  if (file.startsWith('..') || !exists(file)) return [`${page}: ${target} does not exist`];
  if (anchor === undefined || anchorsOf(read(file)).has(anchor)) return [];
  return [`${page}: ${target} has no such heading`];
}

describe('links', () => {
  it.each(pages())('of %s lead somewhere', (page) => {
    const targets = [...proseOf(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    const relative = targets.filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target));
    expect(relative.flatMap((target) => faultOf(page, target))).toEqual([]);
  });

  it('in messages of the sources lead somewhere', () => {
    const found = sources().flatMap(({ path, text }) =>
      [...text.matchAll(/\b((?:docs|schemas)\/[\w./-]+\.(?:md|json)(?:#[\w-]+)?)/g)].map((match) => ({
        path,
        target: match[1] ?? '',
      })),
    );
    expect(found.length).toBeGreaterThan(3);
    expect(
      found.flatMap(({ path, target }) => faultOf('README.md', target).map((fault) => `${path}: ${fault}`)),
    ).toEqual([]);
  });
});

describe('pages', () => {
  it.each(pages())('%s names no machine', (page) => {
    expect(read(page)).not.toMatch(/\/(?:work|root|home|tmp)\//);
    expect(read(page)).not.toMatch(/\b(?:TODO|FIXME)\b/);
  });
});
