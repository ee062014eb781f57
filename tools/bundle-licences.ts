// Completes licenses.txt of a bundle: `node tools/bundle-licences.ts dist/cli`. A package may have another package.json beside its
// modules, with its name and nothing else: ncc takes that one, and finds no licence.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

for (const folder of process.argv.slice(2)) {
  const file = join(folder, 'licenses.txt');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/^(@[a-z0-9-]+\/[a-z0-9.-]+)\n\n/gm, (_, name: string) => entryOf(name)),
  );
}

function entryOf(name: string): string {
  const root = join('node_modules', name);
  const { license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly license: string };
  return `${name}\n${license}\n${readFileSync(join(root, 'LICENSE'), 'utf8').trimEnd()}\n\n`;
}
