import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkReader } from '../../src/adapters/checkout/links.ts';
import { workTree } from '../../src/adapters/checkout/work-tree.ts';
import { parseConfig } from '../../src/core/config/config.ts';
import { inputReader } from '../../src/core/graph/input-globs.ts';
import { environmentsOf } from '../../src/core/normalize/definitions.ts';
import { define } from '../../src/pipeline.ts';
import { unmatched } from '../core/graph/unmatched.ts';
import { corpus, repositories } from './repositories.ts';

// Every Dockerfile is built, so that their contexts are read.
const EVERYTHING =
  'environments: [{ path: "**/*Dockerfile*" }, { path: "**/*.{yml,yaml,txt}", base: "python:3.12" }]\n';

let seen = 0;

describe.skipIf(corpus === undefined).each(repositories)('%s', (repository) => {
  it('has every file that is hashed among the inputs', async () => {
    const root = join(corpus ?? '', repository);
    const tree = await workTree(root);
    const { config } = parseConfig(EVERYTHING, 'terrarium.yml');
    const environments = environmentsOf(await define(tree, config));
    const readInputs = inputReader(tree, config.path, linkReader(root));
    const missing: string[] = [];
    for (const environment of environments) {
      const directory = environment.image.context?.directory ?? '.';
      const files = environment.files.map(({ path }) => posix.join(directory, path));
      const documents = environment.documents.map(({ path }) => path);
      const lost = unmatched(await readInputs(environment), [...documents, ...files]);
      missing.push(...lost.map((path) => `${environment.id}: ${path}`));
    }
    expect(missing).toEqual([]);
    seen += environments.length;
  });
});

describe.skipIf(corpus === undefined)('the corpus', () => {
  it('has hundreds of environments for that', () => {
    expect(seen).toBeGreaterThan(300);
  });
});
