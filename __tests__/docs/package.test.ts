import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));

/** Packages that are imported at run time from some files, and from what these import. */
function importedFrom(starts: readonly string[]): ReadonlySet<string> {
  const [seen, packages, queue] = [new Set<string>(), new Set<string>(), [...starts]];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, from, dynamic] of read(file).matchAll(
      /^(?:import|export) (?!type )[^;]*?from '([^']+)';|import\('([^']+)'\)/gms,
    )) {
      const name = from ?? dynamic ?? '';
      if (name.startsWith('.')) queue.push(join(dirname(file), name));
      else if (!name.startsWith('node:'))
        packages.add(
          name
            .split('/')
            .slice(0, name.startsWith('@') ? 2 : 1)
            .join('/'),
        );
    }
  }
  return packages;
}

describe('the npm package', () => {
  it('has a licence, and says where it comes from', () => {
    expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} Terrarium contributors\n/);
    expect(manifest).toMatchObject({
      license: 'MIT',
      repository: { url: 'git+https://github.com/terrarium-env/terrarium.git' },
      publishConfig: { access: 'public', provenance: true },
    });
    for (const bundle of ['action', 'cli']) expect(read(`dist/${bundle}/licenses.txt`)).toMatch(/\bMIT\b/);
  });

  it('installs what the library and the plugin import, and nothing that only the bundles need', () => {
    const entries = ['src/index.ts', 'src/hosts/nx/plugin.ts', 'src/hosts/nx/run.ts'];
    const generators = ['init', 'environment'].map((name) => `src/hosts/nx/generators/${name}.ts`);
    const imported = [...importedFrom([...entries, ...generators])].filter((name) => !name.startsWith('@nx/'));
    expect(imported.toSorted()).toEqual(Object.keys(manifest.dependencies));
  });
});
