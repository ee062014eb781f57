// What a release needs of its tag (docs/releasing.md):
//   node tools/release/main.ts check <tag>             fails where the tag may not be released
//   node tools/release/main.ts write <tag> <folder>   writes notes, formula and tags into a folder whose `assets` has the package
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formulaOf, movingTags, notesOf, npmTag, obstacles } from './release.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const [command = '', tag = '', folder = ''] = process.argv.slice(2);
if (command === 'check') check();
else if (command === 'write' && folder !== '') write();
else throw new Error('expected check <tag>, or write <tag> <folder>');

function check(): void {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  const found = obstacles(tag, version, read('CHANGELOG.md'));
  for (const line of found) console.error(line);
  if (found.length > 0) process.exit(1);
  console.log(`${tag} may be released`);
}

function write(): void {
  const version = tag.slice(1);
  const tarball = join(folder, 'assets', `terrarium-env-terrarium-${version}.tgz`);
  const sha256 = createHash('sha256').update(readFileSync(tarball)).digest('hex');
  const tags = execFileSync('git', ['tag', '--list'], { cwd: ROOT, encoding: 'utf8' }).split('\n');
  const moving = movingTags(tag, tags);
  const files = {
    'notes.md': `${notesOf(read('CHANGELOG.md'), version)}\n`,
    'moving-tags.txt': moving.map((name) => `${name}\n`).join(''),
    'npm-tag.txt': `${npmTag(tag, tags)}\n`,
    'assets/terrarium.rb': formulaOf(read('packaging/homebrew/terrarium.rb'), { version, sha256 }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
