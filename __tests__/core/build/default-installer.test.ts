import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_INSTALLER } from '../../../src/core/build/default-installer.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { Registry } from '../../../src/core/model/registry.ts';
import { formatReference } from '../../../src/core/names/reference.ts';
import { MEDIA } from '../../../src/core/oci/stored-image.ts';
import { NO_CONDA_TOOL } from '../../../src/core/recipes/conda-step.ts';
import { openWorkshop, outcomeOf, type Workshop } from '../../fakes/fake-builder.ts';

let opened: Workshop | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const FILES = {
  'a/environment.yml': 'channels: [conda-forge]\ndependencies: [numpy]\n',
  'terrarium.yml': 'environments: [{ path: a/environment.yml, base: "{base}" }]\n',
};
const DIGEST = `sha256:${'7'.repeat(64)}` as Digest;

/** A registry that also has the default installer, and what it was asked about that. */
function withInstaller(registry: Registry): { readonly registry: Registry; readonly asked: string[] } {
  const asked: string[] = [];
  const platform = { os: 'linux', architecture: 'amd64' };
  const manifests = [{ mediaType: MEDIA.manifest, digest: DIGEST, size: 1, platform }];
  const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA.index, manifests }));
  const index = { mediaType: MEDIA.index, digest: DIGEST, size: bytes.byteLength };
  const isInstaller = ({ registry: host, path }: { registry: string; path: string }) =>
    host === DEFAULT_INSTALLER.registry && path === DEFAULT_INSTALLER.path;
  return {
    asked,
    registry: {
      ...registry,
      headManifest: async (repository, reference) => {
        if (!isInstaller(repository)) return registry.headManifest(repository, reference);
        asked.push(reference);
        return index;
      },
      getManifest: async (repository, reference) =>
        isInstaller(repository) ? { ...index, bytes } : registry.getManifest(repository, reference),
    },
  };
}

/** A builder on bases that bring a conda tool, or none. */
async function open(hasTool: boolean, files: Readonly<Record<string, string>> = FILES) {
  const shop = await openWorkshop(files);
  opened = shop;
  shop.builder.act = ({ request, dockerfile }) => {
    if (hasTool || dockerfile.includes('/run/terrarium/installer')) return undefined;
    request.onLine(`#7 0.1 ${NO_CONDA_TOOL} in the base image`);
    throw new TerrariumError('build-failed', 'the build failed');
  };
  const { registry, asked } = withInstaller(shop.registry);
  const run = async () => outcomeOf(await shop.apply(await shop.plan(), {}, { registry }), 'a/environment.yml');
  return { shop, asked, run };
}

describe('a conda environment on a base without a conda tool', () => {
  it('is built with the default installer, by digest', async () => {
    const { shop, asked, run } = await open(false);
    expect(await run()).toMatchObject({ status: 'built' });
    expect(asked).toEqual(['2.0.5']);
    expect(shop.builder.seen.map(({ dockerfile }) => /from=(\S+?),/.exec(dockerfile)?.[1])).toEqual([
      undefined,
      formatReference({ ...DEFAULT_INSTALLER, digest: DIGEST }),
    ]);
    expect(shop.builder.seen.map(({ labels }) => labels['io.terrarium.image-key'])).toEqual([
      expect.any(String),
      shop.builder.seen[0]?.labels['io.terrarium.image-key'],
    ]);
  });

  it('is no reason to ask for it where the base brings a tool', async () => {
    const { shop, asked, run } = await open(true);
    expect(await run()).toMatchObject({ status: 'built' });
    expect(asked).toEqual([]);
    expect(shop.builder.seen).toHaveLength(1);
  });

  it('fails where the registry of the default installer is not trusted', async () => {
    const config = `allowed-registries: ["{address}"]\n${FILES['terrarium.yml']}`;
    const { asked, run } = await open(false, { ...FILES, 'terrarium.yml': config });
    expect(await run()).toMatchObject({ status: 'failed', error: { code: 'no-conda-tool' } });
    expect(asked).toEqual([]);
  });

  it('says what is missing where that registry cannot be reached', async () => {
    const shop = await openWorkshop(FILES);
    opened = shop;
    shop.builder.act = ({ request }) => {
      request.onLine(`#7 0.1 ${NO_CONDA_TOOL} in the base image`);
      throw new TerrariumError('build-failed', 'the build failed');
    };
    const unreachable: Registry = {
      ...shop.registry,
      headManifest: async (repository, reference) => {
        if (repository.registry !== DEFAULT_INSTALLER.registry)
          return shop.registry.headManifest(repository, reference);
        throw new TerrariumError('registry-failed', 'received no answer');
      },
    };
    const applied = await shop.apply(await shop.plan(), {}, { registry: unreachable });
    expect(outcomeOf(applied, 'a/environment.yml')).toMatchObject({
      status: 'failed',
      error: {
        code: 'no-conda-tool',
        message:
          'the base has no conda tool, and docker.io/mambaorg/micromamba:2.0.5 cannot be used: received no answer',
      },
    });
  });

  it('is not what other failures are', async () => {
    const { shop, asked, run } = await open(true);
    shop.builder.act = () => {
      throw new TerrariumError('build-failed', 'the build failed');
    };
    expect(await run()).toMatchObject({ status: 'failed', error: { code: 'build-failed' } });
    expect(asked).toEqual([]);
  });
});
