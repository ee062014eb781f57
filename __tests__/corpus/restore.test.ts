import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../src/adapters/checkout/work-tree.ts';
import { parseConfig } from '../../src/core/config/config.ts';
import { environmentsOf } from '../../src/core/normalize/definitions.ts';
import { define } from '../../src/pipeline.ts';
import { restored } from '../core/restore/restored.ts';
import { corpus, repositories } from './repositories.ts';

const EVERYTHING =
  'environments: [{ path: "**/*Dockerfile*" }, { path: "**/*.{yml,yaml,txt}", base: "python:3.12" }]\n';

const outcomes = new Map<string, number>();

describe.skipIf(corpus === undefined).each(repositories)('%s', (repository) => {
  it('has definitions that come back from what is recorded of them, or say why not', async () => {
    const tree = await workTree(join(corpus ?? '', repository));
    const { config } = parseConfig(EVERYTHING, 'terrarium.yml');
    const wrong: string[] = [];
    for (const environment of environmentsOf(await define(tree, config))) {
      const outcome = await restored(environment);
      if (/^(?:lost|broken|different)/.test(outcome)) wrong.push(`${environment.id}: ${outcome}`);
      else outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(corpus === undefined)('the corpus', () => {
  it('has hundreds of them', () => {
    expect(outcomes.get('same')).toBeGreaterThan(150);
  });
});
