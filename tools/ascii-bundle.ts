// Escapes what is not ASCII in the files of a bundle: `node tools/ascii-bundle.ts dist/cli`. V8 keeps a file whose characters fit
// into one byte in half the memory, and reads and hashes it faster; one arrow in a comment is enough to lose that.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = process.argv.slice(2);
for (const folder of folders)
  for (const name of readdirSync(folder)) if (name.endsWith('.js')) rewrite(join(folder, name));

function rewrite(path: string): void {
  const source = readFileSync(path, 'utf8');
  // In a raw template an escape is six characters of text. There is none with such a character, and this says so if one comes.
  const raw = /String\.raw`[^`]*[^\0-\x7f]/.exec(source);
  if (raw !== null) throw new Error(`${path} has a raw template with a character that is not ASCII: ${raw[0]}`);
  // Git stores the one line end, whichever a package has.
  writeFileSync(path, source.replaceAll('\r\n', '\n').replace(/[^\0-\x7f]/g, escapeUnit));
}

/** `\uXXXX` of one UTF-16 unit: it means the same in strings, templates, regular expressions and names. */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
