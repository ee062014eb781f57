import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryOf } from '../../src/core/text/decode.ts';
import { readYaml } from '../../src/core/text/yaml.ts';

const corpus = process.env.TERRARIUM_CORPUS;

/** Every distinct text of a `dependencies` list of the corpus; none without `TERRARIUM_CORPUS`. */
export function corpusSpecs(): readonly string[] {
  if (corpus === undefined) return [];
  const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ya?ml$/.test(file));
  return [...new Set(files.flatMap((file) => specsOf(readFileSync(join(corpus, file), 'utf8'))))];
}

function specsOf(text: string): readonly string[] {
  if (!/^dependencies\s*:/m.test(text)) return [];
  const reading = readYaml(text, '');
  const list = reading.ok && reading.root.kind === 'map' ? entryOf(reading.root, 'dependencies')?.value : undefined;
  return list?.kind === 'list' ? list.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])) : [];
}
