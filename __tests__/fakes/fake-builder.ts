import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { materializer } from '../../src/adapters/checkout/materialize.ts';
import { workTree } from '../../src/adapters/checkout/work-tree.ts';
import type { ApplyPorts, BuildAndPublish, BuildRequest, ProgressEvent } from '../../src/core/model/builder.ts';
import type { DefinitionHash } from '../../src/core/model/definition.ts';
import type { Repository } from '../../src/core/model/reference.ts';
import type { Descriptor, Registry } from '../../src/core/model/registry.ts';
import type { Definitions } from '../../src/core/normalize/definitions.ts';
import { type RepositoryOrder, repositoryOrder } from '../../src/core/oci/repository-order.ts';
import { MEDIA } from '../../src/core/oci/stored-image.ts';
import type { Plan, PlanItem } from '../../src/core/plan/item.ts';
import { type Applied, type ApplyOptions, apply, define, plan } from '../../src/pipeline.ts';
import { digestOf, testClient } from '../adapters/registry/scripted-server.ts';
import { type RecordedRegistry, serveRecorded } from '../hosts/action/recorded-registry.ts';
import { configOf } from './memory-tree.ts';

export interface PushedImage {
  readonly platform?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly user?: string;
  /** `NAME=value` */
  readonly env?: readonly string[];
  /** Makes the image differ from others of equal labels. */
  readonly salt?: string;
  /** `2026-11-28T00:00:00Z` */
  readonly created?: string;
  /** A tag; without one the image is only there by digest. */
  readonly tag?: string;
}

/** Pushes a real image of one empty layer. */
export async function pushImage(registry: Registry, repository: Repository, image: PushedImage): Promise<Descriptor> {
  const { platform = 'linux/amd64', labels = {}, user, env, salt = '', created, tag } = image;
  const [os, architecture, variant] = platform.split('/');
  const tar = Buffer.alloc(1024);
  const config = {
    os,
    architecture,
    ...(variant === undefined ? {} : { variant }),
    ...(created === undefined ? {} : { created }),
    rootfs: { type: 'layers', diff_ids: [digestOf(tar)] },
    history: [{ comment: salt }],
    config: {
      Labels: labels,
      ...(user === undefined ? {} : { User: user }),
      ...(env === undefined ? {} : { Env: env }),
    },
  };
  const put = async (mediaType: string, bytes: Uint8Array): Promise<Descriptor> => {
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
    await registry.putBlob(repository, descriptor, { kind: 'bytes', bytes });
    return descriptor;
  };
  const content = {
    schemaVersion: 2,
    mediaType: MEDIA.manifest,
    config: await put('application/vnd.oci.image.config.v1+json', Buffer.from(JSON.stringify(config))),
    layers: [await put('application/vnd.oci.image.layer.v1.tar+gzip', gzipSync(tar))],
  };
  return putJson(registry, repository, tag, MEDIA.manifest, content);
}

/** Puts a manifest or index as it is given; without a tag under its digest. */
export async function putJson(
  registry: Registry,
  repository: Repository,
  tag: string | undefined,
  mediaType: string,
  content: unknown,
): Promise<Descriptor> {
  const bytes = Buffer.from(JSON.stringify(content));
  const digest = digestOf(bytes);
  await registry.putManifest(repository, tag ?? digest, { mediaType, bytes });
  return { mediaType, digest, size: bytes.byteLength };
}

/** Pushes an index over images that are there. */
export async function pushIndex(
  registry: Registry,
  repository: Repository,
  tag: string | undefined,
  children: readonly (Descriptor & { readonly platform: string; readonly annotations?: Record<string, string> })[],
): Promise<Descriptor> {
  const manifests = children.map(({ platform, ...child }) => {
    const [os, architecture, variant] = platform.split('/');
    return { ...child, platform: { os, architecture, ...(variant === undefined ? {} : { variant }) } };
  });
  return putJson(registry, repository, tag, MEDIA.index, { schemaVersion: 2, mediaType: MEDIA.index, manifests });
}

/** What the builder was asked for. */
export interface SeenBuild {
  readonly request: BuildRequest;
  readonly dockerfile: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Paths below the build context, sorted. */
  readonly files: readonly string[];
}

export interface FakeBuilder {
  readonly build: BuildAndPublish;
  readonly seen: readonly SeenBuild[];
  /** Builds that ran at one time, at most. */
  readonly peak: () => number;
  /** Called for every build before it is pushed: it may wait, print, throw, or answer another image. */
  act: (build: SeenBuild) => Promise<Descriptor | undefined> | Descriptor | undefined;
}

/**
 * Stands for BuildKit: pushes a real small image with the labels of the request by digest, and writes down what it was asked.
 * Like BuildKit it never tags, and two builds of one request give two digests. Its witness are the end-to-end tests
 * (`__tests__/e2e`), which run the same requests with the real one.
 */
export function fakeBuilder(registry: Registry): FakeBuilder {
  const seen: SeenBuild[] = [];
  let running = 0;
  let peak = 0;
  const fake: FakeBuilder = {
    seen,
    peak: () => peak,
    act: () => undefined,
    build: async (request) => {
      running += 1;
      peak = Math.max(peak, running);
      try {
        const labels = Object.fromEntries(request.labels);
        const found = await readdir(request.contextDirectory, { recursive: true, withFileTypes: true });
        const files = found
          .filter((entry) => !entry.isDirectory())
          .map((entry) => join(entry.parentPath, entry.name).slice(request.contextDirectory.length + 1))
          .sort();
        const build = { request, labels, files, dockerfile: await readFile(request.dockerfile, 'utf8') };
        const number = seen.push(build);
        const { platform, repository } = request;
        return (
          (await fake.act(build)) ??
          (await pushImage(registry, repository, { platform, labels, salt: `build ${number} of ${process.pid}` }))
        );
      } finally {
        running -= 1;
      }
    },
  };
  return fake;
}

/** Definition files by path; `{address}` stands for the registry, `{base}` for a base image that it holds. */
export type Files = Readonly<Record<string, string>>;

/** A checkout on disk, a registry that writes down what it is asked, and a fake builder. */
export interface Workshop {
  readonly root: string;
  readonly recorded: RecordedRegistry;
  /** A client whose requests are recorded, and which does not really wait between tries. */
  readonly registry: Registry;
  readonly repository: Repository;
  /** Reference of a base image, with a tag that is not followed. */
  readonly base: string;
  readonly builder: FakeBuilder;
  readonly events: ProgressEvent[];
  /** Smoke tests that ran; `failTests` makes them fail. */
  readonly tested: { readonly image: string; readonly platform: string; readonly command: string }[];
  readonly write: (path: string, text: string) => Promise<void>;
  readonly define: () => Promise<Definitions>;
  readonly plan: (options?: Partial<Parameters<typeof plan>[3]>, base?: Definitions) => Promise<Plan>;
  readonly apply: (plan: Plan, options?: Partial<ApplyOptions>, ports?: Partial<ApplyPorts>) => Promise<Applied>;
  /** Plans, verified, and applies. */
  readonly run: (options?: Partial<Parameters<typeof plan>[3]>, more?: Partial<ApplyOptions>) => Promise<Applied>;
  /** Requests of an operation, as `METHOD path` below the repository's path. */
  readonly count: (operation: () => Promise<unknown>) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export const PROVENANCE = { commit: 'c'.repeat(40), run: 'https://example.com/run/1' } as const;

export async function openWorkshop(files: Files): Promise<Workshop> {
  const root = await mkdtemp(join(tmpdir(), 'terrarium-workshop-'));
  const recorded = await serveRecorded();
  const { address } = recorded;
  const { registry } = testClient();
  const repository: Repository = { registry: address, path: 'acme/env' };
  const base = `${address}/base/python:3.12`;
  await pushImage(registry, { registry: address, path: 'base/python' }, { tag: '3.12', salt: 'base' });
  const write = async (path: string, text: string) => {
    await mkdir(join(root, dirname(path)), { recursive: true });
    await writeFile(join(root, path), text.replaceAll('{address}', address).replaceAll('{base}', base));
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);
  const builder = fakeBuilder(registry);
  const events: ProgressEvent[] = [];
  const tested: Workshop['tested'] = [];
  const defineAll = async () => {
    const tree = await workTree(root);
    const config = await tree.readText('terrarium.yml');
    const text = `repository: ${address}/acme/env\n${config.kind === 'text' ? config.text : ''}`;
    return define(tree, configOf(text));
  };
  const orderOf = (head: Definitions): RepositoryOrder => repositoryOrder(head.config, false);
  const planAll: Workshop['plan'] = async (options = {}, before = undefined) => {
    const head = await defineAll();
    // Each run is a process of its own, whose client has written nothing yet.
    return plan(head, before, testClient().registry, {
      order: orderOf(head),
      strength: 'verified',
      environments: [],
      force: [],
      keepMoved: false,
      mayProbe: true,
      hints: new Map(),
      ...options,
    });
  };
  const applyAll: Workshop['apply'] = async (planned, options = {}, ports = {}) => {
    const head = await defineAll();
    const all: ApplyPorts = {
      registry: testClient().registry,
      materialize: materializer(root),
      build: builder.build,
      smokeTest: async ({ image, platform, command }) => {
        tested.push({ image, platform, command });
      },
      onProgress: (event) => events.push(event),
      now: () => 0,
      ...ports,
    };
    return apply(planned, head, all, {
      order: orderOf(head),
      only: undefined,
      jobs: 2,
      maxBuilds: 100,
      provenance: undefined,
      hints: new Map(),
      ...options,
    });
  };
  return {
    root,
    recorded,
    registry,
    repository,
    base,
    builder,
    events,
    tested,
    write,
    define: defineAll,
    plan: planAll,
    apply: applyAll,
    run: async (options, more) => applyAll(await planAll(options), more),
    count: async (operation) => {
      const before = recorded.requests.length;
      await operation();
      return recorded.requests.slice(before);
    },
    close: async () => {
      await recorded.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The item of an id. */
export function itemOf({ items }: Pick<Plan, 'items'>, id: string): PlanItem {
  const found = items.find((item) => item.ids.includes(id));
  if (found === undefined) throw new Error(`${id} is not in the plan`);
  return found;
}

/** The outcome of an id. */
export function outcomeOf({ outcomes }: Pick<Applied, 'outcomes'>, id: string) {
  const found = outcomes.find((outcome) => outcome.item.ids.includes(id));
  if (found === undefined) throw new Error(`${id} has no outcome`);
  return found;
}

export const hashesOf = (planned: Plan, ...ids: readonly string[]): ReadonlySet<DefinitionHash> =>
  new Set(ids.map((id) => itemOf(planned, id).hash));
