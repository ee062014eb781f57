import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hasDockerRegistry } from '../adapters/registry/debian-registry.ts';
import type { Fault } from '../faults/fault.ts';
import { openProxiedRegistry, type ProxiedRegistry } from '../faults/proxied-registry.ts';
import { Workspace } from './workspace.ts';

const parts = inject('parts');
const remote = parts?.rig?.builders.remote;

describe.skipIf(remote === undefined || !hasDockerRegistry)("BuildKit's push to a registry that hesitates", () => {
  let site: ProxiedRegistry;
  beforeAll(async () => {
    site = await openProxiedRegistry();
  });
  afterAll(() => site.close());

  const build = async (name: string, fault: Fault, times: number) => {
    const files = {
      'app/Dockerfile': 'FROM scratch\nCOPY file /\n',
      'app/file': name,
      'terrarium.yml': 'environments: [{ path: app/Dockerfile }]\n',
    };
    const workspace = new Workspace(files, [`--repository=${site.address}/${name}/env`, `--builder=${remote}`]);
    const of = `PUT /v2/${name}/env/manifests/sha256:`;
    await site.plan(Array.from({ length: times }, (_, at) => ({ at, fault, of })));
    const run = workspace.build();
    await site.plan([]);
    const again = workspace.build();
    workspace.remove();
    return { run, again };
  };

  it('is repeated after a limit of requests, from the cache of the builder', async () => {
    const { run, again } = await build('limited', '429', 5);
    expect(run.code, run.stderr).toBe(0);
    expect(run.rows[0]?.status).toBe('built');
    expect(again.rows[0]).toMatchObject({ status: 'reused', image: run.rows[0]?.image });
  });

  it('is repeated where another push is in its way, which the registry tells with two errors', async () => {
    const { run, again } = await build('beside', 'unknown-blobs', 1);
    expect(run.code, run.stderr).toBe(0);
    expect(again.rows[0]).toMatchObject({ status: 'reused', image: run.rows[0]?.image });
  });

  it('is not repeated where it is refused, and leaves nothing that a later run would take', async () => {
    const { run, again } = await build('refused', '403', 20);
    expect(run.code).toBe(1);
    expect(again.rows[0]?.status).toBe('built');
  });
});
