import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nativeBuilder } from '../../src/adapters/assemble/native-builder.ts';
import { pushLayout } from '../../src/adapters/buildkit/push-layout.ts';
import { materializer } from '../../src/adapters/checkout/materialize.ts';
import { workTree } from '../../src/adapters/checkout/work-tree.ts';
import { createRegistry } from '../../src/adapters/registry/client.ts';
import type { RegistryOptions } from '../../src/adapters/registry/options.ts';
import type { Outcome } from '../../src/core/build/outcome.ts';
import type { BuildAndPublish } from '../../src/core/model/builder.ts';
import type { Descriptor, Registry } from '../../src/core/model/registry.ts';
import { digestHex } from '../../src/core/names/digest.ts';
import { repositoryOrder } from '../../src/core/oci/repository-order.ts';
import { MEDIA } from '../../src/core/oci/stored-image.ts';
import type { PlanItem } from '../../src/core/plan/item.ts';
import { apply, define, plan } from '../../src/pipeline.ts';
import { digestOf } from '../adapters/registry/scripted-server.ts';
import { dedent } from '../dedent.ts';
import { PROVENANCE, pushImage } from '../fakes/fake-builder.ts';
import { configOf } from '../fakes/memory-tree.ts';

/** A checkout with two environments, one of which depends on the other. */
export interface Checkout {
  /** Who builds it: a stand-in for BuildKit that writes layouts, or the native builder. */
  readonly kind: 'layout' | 'native';
  readonly root: string;
  /** The registry's host as the files name it. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function openCheckout(address: string): Promise<Checkout> {
  const files = {
    'parent/Dockerfile': `FROM ${address}/base/python:3.12\nRUN parent\n`,
    'child/Dockerfile': dedent`
      FROM parent
      COPY train.py /
      RUN child
    `,
    'child/train.py': 'print()\n',
    'terrarium.yml': [
      'environments:',
      '  - path: parent/Dockerfile',
      '    name: parent',
      '    version: "1"',
      '  - path: child/Dockerfile',
      '    build-contexts: { parent: "environment:parent/Dockerfile" }',
      '',
    ].join('\n'),
  };
  const root = await writeFiles('terrarium-checkout-', files);
  return { kind: 'layout', root, address, close: () => rm(root, { recursive: true, force: true }) };
}

/** Writes files into a new folder. */
export async function writeFiles(prefix: string, files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), prefix));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), text, { mode: 0o755 });
  }
  return root;
}

/** The base that the checkout depends on. */
export async function pushBase(registry: Registry, address: string): Promise<void> {
  await pushImage(registry, { registry: address, path: 'base/python' }, { tag: '3.12', salt: 'base' });
}

export interface WholeRun {
  readonly items: readonly PlanItem[];
  readonly outcomes: readonly Outcome[];
}

/**
 * Everything that a build does with a registry: plan, push of OCI layouts by our client, verification, tags, names and records.
 * `salt` makes the layers of two runs differ, as those of two builds of BuildKit do.
 */
export async function wholeRun(
  { kind, root, address }: Pick<Checkout, 'kind' | 'root' | 'address'>,
  path: string,
  salt: string,
  client: Partial<RegistryOptions> = {},
  force: readonly string[] = [],
): Promise<WholeRun> {
  const registry = createRegistry({ credentials: async () => undefined, ...client });
  const tree = await workTree(root);
  const text = await tree.readText('terrarium.yml');
  const config = configOf(`repository: ${address}/${path}\n${text.kind === 'text' ? text.text : ''}`);
  const head = await define(tree, config);
  const order = repositoryOrder(config, false);
  const hints = new Map<string, string>();
  const wishes = { environments: [], force, keepMoved: false };
  const planned = await plan(head, undefined, registry, {
    ...wishes,
    order,
    strength: 'verified',
    mayProbe: true,
    hints,
  });
  const ports = {
    registry,
    materialize: materializer(root),
    ...(kind === 'native'
      ? nativeBuilder(registry, {
          env: {},
          notBelow: [],
          signal: client.signal,
          trustsRepository: true,
          secrets: new Map(),
        })
      : { build: layoutBuilder(registry, salt), smokeTest: async () => undefined }),
    onProgress: () => undefined,
    now: () => 0,
  };
  const options = { order, only: undefined, jobs: 2, maxBuilds: 10, provenance: PROVENANCE, hints };
  const { outcomes } = await apply(planned, head, ports, options);
  return { items: planned.items, outcomes };
}

/** Writes an OCI layout as BuildKit does, and pushes it as the `oci` publisher does. */
function layoutBuilder(registry: Registry, salt: string): BuildAndPublish {
  return async ({ platform, labels, repository }) => {
    const layout = await mkdtemp(join(tmpdir(), 'terrarium-layout-'));
    try {
      await writeLayout(layout, platform, Object.fromEntries(labels), salt);
      return await pushLayout(registry, repository, layout);
    } finally {
      await rm(layout, { recursive: true, force: true });
    }
  };
}

async function writeLayout(
  layout: string,
  platform: string,
  labels: Readonly<Record<string, string>>,
  salt: string,
): Promise<void> {
  await mkdir(join(layout, 'blobs/sha256'), { recursive: true });
  const store = async (mediaType: string, bytes: Buffer): Promise<Descriptor> => {
    const digest = digestOf(bytes);
    await writeFile(join(layout, 'blobs/sha256', digestHex(digest)), bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const content = Buffer.concat([Buffer.from(salt), Buffer.alloc(3000, salt.length)]);
  const [os, architecture] = platform.split('/');
  const config = {
    os,
    architecture,
    config: { Labels: labels },
    rootfs: { type: 'layers', diff_ids: [digestOf(content)] },
  };
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA.manifest,
    config: await store('application/vnd.oci.image.config.v1+json', Buffer.from(JSON.stringify(config))),
    layers: [
      await store('application/vnd.oci.image.layer.v1.tar+gzip', gzipSync(content)),
      await store('application/vnd.oci.image.layer.v1.tar+gzip', gzipSync(Buffer.from('shared by all builds'))),
    ],
  };
  const root = await store(MEDIA.manifest, Buffer.from(JSON.stringify(manifest)));
  await writeFile(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [root] }));
}
