import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../src/adapters/checkout/work-tree.ts';
import { parseConfig } from '../../src/core/config/config.ts';
import { parseDockerfile } from '../../src/core/dockerfile/parse.ts';
import { normalizeDockerfile } from '../../src/core/dockerfile/steps.ts';
import { type WholeDockerfile, wholeDockerfile } from '../../src/core/exports/dockerfile.ts';
import type { HashedEnvironment } from '../../src/core/model/environment.ts';
import { TerrariumError } from '../../src/core/model/errors.ts';
import { Findings } from '../../src/core/model/findings.ts';
import { define } from '../../src/pipeline.ts';
import { treeOf } from '../core/exports/tree.ts';
import { corpus, repositories } from './repositories.ts';

const EVERYTHING =
  'environments: [{ path: "**/*Dockerfile*" }, { path: "**/*.{yml,yaml,txt,json}", base: "python:3.12" }]\n';

const outcomes = new Map<string, number>();

/** `read`, why it is refused, or what is wrong. */
function outcomeOf(render: () => WholeDockerfile, { image }: HashedEnvironment, platform: string): string {
  const findings = new Findings('Dockerfile');
  try {
    const whole = render();
    const steps = normalizeDockerfile(findings, parseDockerfile(findings, whole.text), {
      buildArgs: Object.fromEntries(whole.arguments.filter(([name]) => !/^(?:BUILD|TARGET)/.test(name))),
      expectedArgs: [],
      contexts: {},
      target: whole.target === '' ? undefined : whole.target,
      platforms: [platform],
      triggers: () => [],
    });
    const errors = findings.diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return `wrong: ${errors.map(({ message }) => message).join('; ')}`;
    // Every step of the definition is one of the whole.
    const written = new Set(steps?.steps.stages.flatMap(({ instructions }) => instructions.map(textOf)));
    const lost = image.steps.stages
      .flatMap(({ instructions }) => instructions.map(textOf))
      .find((one) => !written.has(one));
    return lost === undefined ? 'read' : `wrong: without ${lost}`;
  } catch (error) {
    if (error instanceof TerrariumError) return error.message.endsWith('has no base image') ? 'no base' : error.code;
    throw error;
  }
}

/** Without flags, in which stages have numbers. */
function textOf({
  keyword,
  words,
  heredocs,
}: HashedEnvironment['image']['steps']['stages'][number]['instructions'][number]) {
  return JSON.stringify([keyword, words, heredocs]);
}

describe.skipIf(corpus === undefined).each(repositories)('%s', (repository) => {
  it('has definitions of which we read the whole Dockerfile', async () => {
    const root = await workTree(join(corpus ?? '', repository));
    const { config } = parseConfig(EVERYTHING, 'terrarium.yml');
    const tree = treeOf(await define(root, config));
    const wrong: string[] = [];
    for (const environment of tree.environments.values()) {
      for (const platform of environment.image.platforms) {
        const outcome = outcomeOf(() => wholeDockerfile({ environment, platform }, tree), environment, platform);
        if (outcome.startsWith('wrong')) wrong.push(`${environment.id}: ${outcome}`);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe.skipIf(corpus === undefined)('the corpus', () => {
  it('has hundreds of them', () => {
    const { read = 0, ...refused } = Object.fromEntries(outcomes);
    expect(read).toBeGreaterThan(300);
    expect(Object.keys(refused).filter((why) => !['no base', 'template-base'].includes(why))).toEqual([]);
  });
});
