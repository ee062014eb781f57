import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/adapters/registry/client.ts';
import { findTarget } from '../../src/core/history/change-target.ts';
import { changeVersion } from '../../src/core/history/change-version.ts';
import { UNKNOWN_HISTORY } from '../../src/core/model/commit-history.ts';
import type { ImageKey } from '../../src/core/model/definition.ts';
import type { Repository } from '../../src/core/model/reference.ts';
import { registerNames } from '../../src/core/register/register.ts';
import type { StartedRegistry } from '../adapters/registry/debian-registry.ts';
import { registryKinds } from '../adapters/registry/registry-kinds.ts';
import { PROVENANCE } from '../fakes/fake-builder.ts';
import { markImage } from '../fakes/marked-image.ts';
import { environmentOf } from '../fakes/memory-tree.ts';
import { type Checkout, createCheckout } from '../hosts/action/runner-job.ts';
import { terrariumBeside } from '../hosts/cli/terrarium.ts';
import { faultsOf, validatorOf } from '../schemas/validators.ts';

const ID = 'train/Dockerfile';
const AT_ONCE = 200;
const KEY = 'e'.repeat(64) as ImageKey;
const MARKS = { key: KEY, platforms: ['linux/amd64'] } as const;

const kinds = registryKinds.filter(({ name }) => /docker-registry|distribution/.test(name));

/** A session of its own: each is another run. */
const session = () => createRegistry({ credentials: async () => undefined });
const parallel = <T>(work: (number: number) => Promise<T>) =>
  Promise.all(Array.from({ length: AT_ONCE }, (_, number) => work(number)));

describe.each(kinds)('versions and what is changed of them on $name', { timeout: 500_000 }, ({ present, start }) => {
  let folder = '';
  let served: StartedRegistry;
  let checkout: Checkout;
  let path = '';
  const repository = (): Repository => ({ registry: served.address, path });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'terrarium-changes-'));
    served = await start(folder);
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(() => {
    checkout = createCheckout();
  });
  afterEach(() => checkout.remove());

  const terrarium = (...args: readonly string[]) => terrariumBeside({ cwd: checkout.workspace }, ...args);
  const done = async (...args: readonly string[]) => {
    const { code, out, err } = await terrarium(...args);
    expect(code, err).toBe(0);
    return out;
  };
  const json = async (schema: string, ...args: readonly string[]) => {
    const document = JSON.parse(await done(...args, '--json'));
    expect(faultsOf(validatorOf(schema), document)).toEqual([]);
    return document;
  };

  /** A repository of images, and the checkout of a version. */
  function write(at: string, version: string): void {
    path = at;
    checkout.write({
      [ID]: `FROM scratch\nENV A=${version}\n`,
      'terrarium.yml': `repository: ${served.address}/${at}\nenvironments:\n  - {path: ${ID}, name: train, version: "${version}"}\n`,
    });
    checkout.commit();
  }

  it.skipIf(!present)(
    'are registered, compared, fetched, archived, restored, labelled, and kept by what names them',
    async () => {
      for (const version of ['1', '2', '3']) {
        write('acme/round', version);
        await done('build', '--register', '--builder=native');
      }
      const { versions } = await json('versions', 'versions', 'train');
      expect(versions.map((one: { readonly version: string }) => one.version)).toEqual(['3', '2', '1']);
      expect(await done('get', 'train:1', '--to=got')).toContain('got: ');
      expect(await done('diff', 'train:1', 'train:2')).toContain('A=');
      await done('archive', 'train:1');
      expect(await done('versions', 'train')).not.toMatch(/^1 /m);
      expect(await done('versions', 'train', '--all')).toMatch(/^1 +archived/m);
      await done('restore', 'train:1');
      await done('update', 'train:1', '--label=prod', '--tag=team=ranking', '--description=for GPUs');
      expect((await json('history', 'history', 'train')).versions[2]).toMatchObject({
        ...{ version: '1', archived: false, labels: ['prod'], tags: { team: 'ranking' }, description: 'for GPUs' },
      });
      expect(await done('show', 'train@prod')).toContain('train 1, from');
      const cleaning = ['gc', '--keep-days=0', '--keep-versions=1', '--remove'];
      const { images, kept } = await json('gc', ...cleaning);
      expect(images).toMatchObject([{ digest: versions[1].image.split('@')[1], goes: true }]);
      expect(kept).toContainEqual({
        digest: versions[2].image.split('@')[1],
        reason: { kind: 'label', name: 'train', version: '1', label: 'prod' },
      });
      const { versions: after } = await json('history', 'history', 'train');
      expect(after.map((one: { readonly stored: unknown }) => one.stored !== null)).toEqual([true, false, true]);
      expect(after[2]).toMatchObject({ labels: ['prod'], description: 'for GPUs' });
      await done('update', 'train', '--unlabel=prod');
      expect((await json('gc', ...cleaning)).images).toMatchObject([{ digest: versions[2].image.split('@')[1] }]);
      // What was said of a version is history, also where its image is gone.
      expect((await json('history', 'history', 'train')).versions[2]).toMatchObject({
        ...{ stored: null, labels: [], tags: { team: 'ranking' } },
      });
    },
  );

  it.skipIf(!present)('are all there where 200 runs register one name at once', async () => {
    write('acme/at-once', '1');
    const environment = await environmentOf(
      { files: { [ID]: 'FROM scratch\nENV A=1\n' }, config: `environments: [{ path: ${ID}, name: train }]\n` },
      ID,
    );
    const { hash } = environment;
    const digest = await markImage(session(), repository(), `env-${KEY}`, { ...MARKS, hash });
    const image = { kind: 'pushed', repository: repository(), digest } as const;
    const naming = { provenance: PROVENANCE, history: UNKNOWN_HISTORY };
    const findings = await parallel((number) =>
      registerNames(
        session(),
        repository(),
        [{ environment: { ...environment, version: `${number}` }, image, key: KEY }],
        naming,
      ),
    );
    // Nobody knows which of their commits is newer.
    expect(findings.flatMap(({ diagnostics }) => diagnostics).filter(({ code }) => code !== 'latest-unknown')).toEqual(
      [],
    );
    const { versions, damaged, unread } = await json('versions', 'versions', 'train');
    expect([damaged, unread]).toEqual([[], 0]);
    const all = new Set(versions.map((one: { readonly version: string }) => one.version));
    expect([versions.length, all.size]).toEqual([AT_ONCE, AT_ONCE]);
  });

  it.skipIf(!present)(
    'have all labels that 200 runs give at once, and those that were moved name one version',
    async () => {
      for (const version of ['1', '2']) {
        write('acme/labels', version);
        await done('build', '--register', '--builder=native');
      }
      const change = async (version: string, label: string) => {
        const registry = session();
        const versionsOf = (name: string) => ({ name, latest: `${name}--latest` });
        const target = await findTarget(registry, repository(), `train:${version}`, versionsOf);
        const edits = { archived: undefined, description: undefined, tags: new Map(), labels: [label], unlabels: [] };
        return changeVersion(registry, repository(), target, edits, { run: 'x', now: Date.now() });
      };
      const written = await parallel((number) => change(`${(number % 2) + 1}`, `l${number}`));
      expect(written.flat()).toHaveLength(AT_ONCE);
      const labelled = (document: { readonly versions: readonly { readonly labels: readonly string[] }[] }) =>
        document.versions.map(({ labels }) => labels.length);
      const document = await json('versions', 'versions', 'train');
      expect([document.damaged, labelled(document)]).toEqual([[], [AT_ONCE / 2, AT_ONCE / 2]]);
      await Promise.all(['1', '2', '1', '2'].map((version) => change(version, 'moved')));
      const { versions } = await json('versions', 'versions', 'train');
      const naming = versions.filter(({ labels }: { readonly labels: readonly string[] }) => labels.includes('moved'));
      expect(naming).toHaveLength(1);
      await change('2', 'moved');
      expect(await done('show', 'train@moved')).toContain('train 2, from');
    },
  );
});
