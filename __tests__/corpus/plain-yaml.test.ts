import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/core/text/yaml.ts';
import { readPlainYaml } from '../../src/core/text/yaml-plain.ts';

const corpus = process.env.TERRARIUM_CORPUS;

it.skipIf(corpus === undefined)('reads plain files of the corpus as the library does, places included', () => {
  let plain = 0;
  const paths = globSync('**/*.{yml,yaml}', { cwd: corpus ?? '' });
  for (const path of paths) {
    const text = readFileSync(join(corpus ?? '', path), 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
    const root = readPlainYaml(text);
    if (root === undefined) continue;
    plain += 1;
    expect(readDocument(text, false), path).toEqual({ ok: true, root });
  }
  expect(plain).toBeGreaterThan(paths.length / 3);
});
