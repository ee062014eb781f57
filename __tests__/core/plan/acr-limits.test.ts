import { describe, expect, it } from 'vitest';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { acrLimits, acrRefusal } from '../../../src/core/plan/acr-limits.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { define } from '../../../src/pipeline.ts';
import { configOf, memoryTree } from '../../fakes/memory-tree.ts';

async function limits(
  config: string,
  action: PlanItem['action'] = 'build',
  refusals: readonly string[] = [],
  flags = {},
) {
  const files = { 'a/Dockerfile': 'FROM a:1\nRUN a\n', 'b/Dockerfile': 'FROM a:1\nRUN b\n' };
  const text = `${config}environments:\n  - path: a/Dockerfile\n  - { path: b/Dockerfile, platforms: [linux/s390x] }\n`;
  const read = { ...configOf(text), ...flags };
  const environments = environmentsOf(await define(memoryTree({ files }), read));
  const items = environments.map(({ hash }) => ({ hash, action }) as PlanItem);
  return acrLimits(environments, items, read, refusals);
}

const ACR =
  'repository: acmeregistry.azurecr.io/envs\nbuilder: acr\nacr: { subscription: 00000000-1111-4222-8333-444444444444, resource-group: a }\n';

describe('what ACR Tasks do not do', () => {
  it('is told of the file that asks for it', async () => {
    expect(await limits(ACR)).toMatchObject([
      { severity: 'error', code: 'acr-platform', path: 'b/Dockerfile', hint: 'builder: buildkit builds it' },
    ]);
  });

  it('is told of layers once', async () => {
    expect(await limits(`${ACR}compression: zstd\n`)).toMatchObject([
      { code: 'acr-platform' },
      { severity: 'note', code: 'acr-compression', path: 'terrarium.yml' },
    ]);
  });

  it('is told of what the run asks of its builder', async () => {
    expect(await limits(ACR, 'build', ['ACR Tasks take no ssh'])).toMatchObject([
      { severity: 'error', code: 'needs-buildkit', message: 'ACR Tasks take no ssh', path: 'terrarium.yml' },
      { code: 'acr-platform' },
    ]);
    expect(await limits(ACR, 'reuse', ['ACR Tasks take no ssh'])).toEqual([]);
  });

  it('is told of what a flag needs of the file, too', async () => {
    const told = await limits('repository: ghcr.io/acme/envs\n', 'build', [], { builder: 'acr' });
    expect(told).toMatchObject([
      { severity: 'error', code: 'acr-repository', path: 'terrarium.yml' },
      { severity: 'error', code: 'field-missing', message: 'expected acr beside builder: acr', path: 'terrarium.yml' },
      { code: 'acr-platform' },
    ]);
    expect(await limits(ACR.replace('builder: acr\n', ''), 'build', [], { builder: 'acr' })).toHaveLength(1);
  });

  it('is nothing to another builder, or where nothing is built', async () => {
    expect(await limits('compression: zstd\n')).toEqual([]);
    expect(await limits(`${ACR}compression: zstd\n`, 'reuse')).toEqual([]);
  });

  it('is every platform but two', () => {
    expect(['linux/amd64', 'linux/arm64'].map(acrRefusal)).toEqual([undefined, undefined]);
    expect(acrRefusal('windows/amd64')).toContain('windows/amd64');
  });
});
