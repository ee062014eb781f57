import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuildxOptions, builderOf } from '../../../src/adapters/buildkit/buildx.ts';
import { ociPublisher } from '../../../src/adapters/buildkit/publish-oci.ts';
import { registryPublisher } from '../../../src/adapters/buildkit/publish-registry.ts';
import { serveRegistry } from '../../../src/adapters/registry/server/server.ts';
import { MEDIA, readImage } from '../../../src/core/oci/stored-image.ts';
import { testClient } from '../registry/scripted-server.ts';
import { buildxOptions } from './buildx-options.ts';
import { platformBuild } from './platform-build.ts';

let folder = '';
let served: Awaited<ReturnType<typeof serveRegistry>>;
const requests: string[] = [];
const { registry } = testClient({ onRequest: (method, url) => requests.push(`${method} ${url.pathname}`) });
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terrarium-oci-'));
  await mkdir(join(folder, 'bin'));
  await mkdir(join(folder, 'layout/blobs/sha256'), { recursive: true });
  served = await serveRegistry({ directory: join(folder, 'registry') });
  requests.length = 0;
});
afterEach(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

/** A `docker` that writes the prepared layout where the exporter is to write. */
async function docker(): Promise<BuildxOptions> {
  const script = `for a in "$@"; do case "$a" in
  --metadata-file=*) echo '{}' > "\${a#--metadata-file=}";;
  --output=type=oci,dest=*) d=\${a#--output=type=oci,dest=}; cp -r ${folder}/layout/. "\${d%,tar=false,*}";;
esac; done`;
  await writeFile(join(folder, 'bin/docker'), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, 'bin/docker'), 0o755);
  return buildxOptions({ env: { PATH: `${folder}/bin:/usr/bin:/bin` } });
}
async function blob(mediaType: string, content: unknown, stored?: string) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const hex = createHash('sha256').update(text).digest('hex');
  await writeFile(join(folder, 'layout/blobs/sha256', hex), stored ?? text);
  return { mediaType, digest: `sha256:${hex}`, size: Buffer.byteLength(text) };
}
const index = (content: unknown) => writeFile(join(folder, 'layout/index.json'), JSON.stringify(content));
const image = async (architecture: string) => {
  const config = await blob('application/vnd.oci.image.config.v1+json', { os: 'linux', architecture, config: {} });
  const layers = [await blob('application/vnd.oci.image.layer.v1.tar', `layer of ${architecture}`)];
  return blob(MEDIA.manifest, { schemaVersion: 2, mediaType: MEDIA.manifest, config, layers });
};
async function publish() {
  const build = ociPublisher(builderOf('remote', await docker()), registry);
  return build({ ...platformBuild(), repository: { registry: served.address, path: 'acme/env' } });
}

describe('pushing an OCI layout', () => {
  it('puts blobs, then the manifest by digest, and no tag', async () => {
    const root = await image('amd64');
    await index({ schemaVersion: 2, manifests: [root] });
    expect(await publish()).toEqual(root);
    expect(requests.at(-1)).toBe(`PUT /v2/acme/env/manifests/${root.digest}`);
    const repository = { registry: served.address, path: 'acme/env' };
    expect(await readImage(registry, repository, root.digest)).toMatchObject({ kind: 'image' });
    expect((await registry.listTags(repository)) ?? []).toEqual([]);
  });

  it('puts the manifests of an index before the index', async () => {
    const manifests = [
      { ...(await image('amd64')), platform: { os: 'linux', architecture: 'amd64' } },
      { ...(await image('arm64')), platform: { os: 'linux', architecture: 'arm64' } },
    ];
    const root = await blob(MEDIA.index, { schemaVersion: 2, mediaType: MEDIA.index, manifests });
    await index({ schemaVersion: 2, manifests: [root] });
    expect(await publish()).toEqual(root);
    const puts = requests.filter((request) => /^PUT .*manifests/.test(request));
    expect(puts.map((request) => request.split('/').at(-1))).toEqual([
      ...manifests.map(({ digest }) => digest),
      root.digest,
    ]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['names no image', () => index({ schemaVersion: 2, manifests: [] })],
    ['names two images', async () => index({ manifests: [await image('amd64'), await image('arm64')] })],
    ['names something else', () => index({ manifests: ['x'] })],
    ['names a path', () => index({ manifests: [{ mediaType: MEDIA.manifest, digest: 'sha256:../../x', size: 1 }] })],
    ['is no list', () => index({ manifests: {} })],
    ['is no JSON', () => writeFile(join(folder, 'layout/index.json'), 'x')],
    [
      'has a damaged manifest',
      async () => index({ manifests: [await blob(MEDIA.manifest, { schemaVersion: 2 }, '{"schemaVersion":3}')] }),
    ],
    ['has a manifest without a layer list', async () => index({ manifests: [await blob(MEDIA.manifest, 'null')] })],
    ['has a broken descriptor', async () => index({ manifests: [await blob(MEDIA.manifest, { layers: [{}] })] })],
  ])('is refused, and pushes no manifest, when it %s', async (_, prepare) => {
    await prepare();
    await expect(publish()).rejects.toMatchObject({ code: 'builder-lost' });
    expect(requests.filter((request) => request.startsWith('PUT'))).toEqual([]);
  });

  it('is refused when a layer is not as long as it is said to be', async () => {
    const config = await blob('application/vnd.oci.image.config.v1+json', {});
    const layer = await blob('application/vnd.oci.image.layer.v1.tar', 'a layer', 'a');
    const root = await blob(MEDIA.manifest, { schemaVersion: 2, mediaType: MEDIA.manifest, config, layers: [layer] });
    await index({ manifests: [root] });
    await expect(publish()).rejects.toMatchObject({ code: 'image-invalid' });
    expect(requests.filter((request) => /^PUT .*manifests/.test(request))).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['is not there', async () => undefined],
    [
      'lacks its manifest',
      () => index({ manifests: [{ mediaType: MEDIA.manifest, digest: `sha256:${'a'.repeat(64)}`, size: 1 }] }),
    ],
  ])('is a failure of the builder, no bug of ours, when it %s', async (_, prepare) => {
    await prepare();
    await expect(publish()).rejects.toMatchObject({ code: 'builder-lost' });
  });
});

describe('pushing by BuildKit', () => {
  it('fails where the builder does not say what it pushed', async () => {
    const build = registryPublisher(builderOf('remote', await docker()));
    await expect(
      build({ ...platformBuild(), repository: { registry: served.address, path: 'acme/env' } }),
    ).rejects.toMatchObject({ code: 'builder-lost' });
  });
});
