import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { HINTS_PAY_FROM } from '../../../src/adapters/actions-cache.ts';
import { dedent } from '../../dedent.ts';
import { markImage } from '../../fakes/marked-image.ts';
import { payload, TIMEOUT, useActionRig } from './action-rig.ts';
import type { StepResult } from './runner-job.ts';

describe('the Action and hints', { timeout: 2 * TIMEOUT }, () => {
  const rig = useActionRig();
  /** A checkout with as many environments, each of another definition. */
  const write = (count: number) => {
    const paths = Array.from({ length: count }, (_, index) => `e/${index}/Dockerfile`);
    rig.checkout.write({
      'terrarium.yml': dedent`
        repository: ${rig.name}
        environments:
          - path: "e/*/Dockerfile"
      `,
      ...Object.fromEntries(paths.map((path) => [path, `FROM scratch\nLABEL path=${path}\n`])),
    });
    rig.checkout.commit();
  };
  const fillAll = async ({ outputs }: StepResult) => {
    const { items } = JSON.parse(readFileSync(outputs.plan ?? '', 'utf8'));
    for (const { hash, key } of items)
      await markImage(rig.registry.client, rig.repository, `env-${key}`, { hash, key, platforms: ['linux/amd64'] });
  };
  const env = () => rig.cache.env;

  beforeEach(() => {
    rig.cache.requests.length = 0;
  });

  it('save requests where there are many keys', async () => {
    write(HINTS_PAY_FROM);
    await fillAll(await rig.push({ inputs: { mode: 'plan' } }));
    const first = await rig.push({ env: env() });
    expect(first.outputs).toMatchObject({ reused: String(HINTS_PAY_FROM) });
    expect(rig.cache.entries.size).toBe(1);
    rig.registry.requests.length = 0;
    const hinted = await rig.push({ env: env() });
    expect(hinted.outputs).toMatchObject({ reused: String(HINTS_PAY_FROM) });
    const shown = hinted.log.split('\n').filter((line) => !line.startsWith('::debug::'));
    expect(shown.join('\n')).not.toMatch(/tar|Cache/);
    const requests = rig.registry.requests.length;
    rig.registry.requests.length = 0;
    await rig.push({ env: env(), inputs: { cache: 'false' } });
    expect(requests).toBeLessThanOrEqual(rig.registry.requests.length - HINTS_PAY_FROM);
    expect(rig.cache.entries.size).toBe(1);
  });

  it('that cannot be used change nothing, and the log says so once', async () => {
    write(HINTS_PAY_FROM);
    await fillAll(await rig.push({ inputs: { mode: 'plan' } }));
    rig.cache.behave = 'denied';
    const { code, outputs, log } = await rig.push({ env: env() });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ reused: String(HINTS_PAY_FROM) });
    expect(log.match(/^::notice::the Actions cache was not used: /gm)).toHaveLength(1);
  });

  it.each([
    ['a fork', 'pull_request', 'pull-request-fork', {}],
    ['a fork that builds into the engine', 'pull_request', 'pull-request-fork', { push: 'false' }],
    ['Dependabot', 'pull_request', 'pull-request-dependabot', {}],
    ['a comment, which anyone writes', 'issue_comment', 'issue-comment', {}],
  ] as const)('are never asked for in runs of %s', async (_, event, name, inputs) => {
    write(HINTS_PAY_FROM);
    // Without an engine the second stops behind the place where hints are restored.
    await rig.step({ event, payload: payload(name), env: env(), inputs });
    expect(rig.cache.requests).toEqual([]);
  });

  it('are not asked for where there are few keys', async () => {
    write(3);
    await fillAll(await rig.push({ inputs: { mode: 'plan' } }));
    const { code } = await rig.push({ env: env() });
    expect(code).toBe(0);
    expect(rig.cache.requests).toEqual([]);
  });
});
