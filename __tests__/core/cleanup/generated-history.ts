import fc from 'fast-check';
import type { Entry } from '../../../src/core/cleanup/inventory.ts';
import type { Roots } from '../../../src/core/cleanup/keep.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { sha256Hex } from '../../../src/core/names/sha256.ts';

const DAY = 86_400_000;
const BRANCHES = ['main', 'topic', 'old'] as const;
type Branch = (typeof BRANCHES)[number];

/** Something that happens to a repository of images and its branches. */
export type Step =
  | { readonly kind: 'edit'; readonly branch: Branch; readonly definition: number }
  | { readonly kind: 'drop'; readonly branch: Branch }
  | {
      readonly kind: 'build';
      readonly branch: Branch;
      readonly again: boolean;
      readonly platforms: number;
      readonly on: boolean;
    }
  | { readonly kind: 'register'; readonly branch: Branch }
  | { readonly kind: 'tag'; readonly branch: Branch }
  /** Gives a label to the version that was registered so many versions ago, or takes it away. */
  | { readonly kind: 'label'; readonly label: string; readonly ago: number | undefined }
  /** From now on, all that labels say is damaged, or it is so no more. */
  | { readonly kind: 'damage' }
  | { readonly kind: 'wait'; readonly days: number }
  | { readonly kind: 'clean'; readonly keptDays: number; readonly keptVersions?: number | undefined };

export function stepsOf(): fc.Arbitrary<readonly Step[]> {
  const branch = fc.constantFrom(...BRANCHES);
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), branch, definition: fc.nat(5) }),
    fc.record({ kind: fc.constant('drop' as const), branch }),
    fc.record({
      ...{ kind: fc.constant('build' as const), branch, again: fc.boolean() },
      ...{ platforms: fc.integer({ min: 1, max: 3 }), on: fc.boolean() },
    }),
    fc.record({ kind: fc.constant('register' as const), branch }),
    fc.record({ kind: fc.constant('tag' as const), branch }),
    fc.record({
      ...{ kind: fc.constant('label' as const), label: fc.constantFrom('prod', 'staging') },
      ago: fc.option(fc.nat(4), { nil: undefined }),
    }),
    fc.record({ kind: fc.constant('damage' as const) }),
    fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 20 }) }),
    fc.record({
      ...{ kind: fc.constant('clean' as const), keptDays: fc.constantFrom(0, 7, 30) },
      keptVersions: fc.constantFrom(undefined, 1, 2),
    }),
  );
  return fc.array(step, { minLength: 5, maxLength: 60, size: 'max' });
}

/** A manifest of the model. It knows nothing of tags but their texts. */
interface Manifest {
  readonly digest: Digest;
  readonly definition: string;
  readonly base: Digest | undefined;
  readonly children: readonly Digest[];
  readonly isRecordOf: Digest | undefined;
  readonly describes: Digest | undefined;
}

export interface History {
  readonly play: (step: Step) => void;
  readonly now: () => number;
  readonly state: (keptVersions: number | undefined) => {
    readonly entries: readonly Entry[];
    readonly roots: Roots;
    readonly needed: ReadonlySet<Digest>;
  };
  readonly remove: (digests: readonly Digest[]) => void;
  /** Parts of what is there that are not. */
  readonly dangling: () => readonly Digest[];
  /** Images that are there, and that nothing needs. */
  readonly unneeded: (keptVersions: number | undefined) => readonly Digest[];
  marks: ReadonlyMap<Digest, number>;
}

/** A registry with its branches, as plain as it can be: needs are followed forward from each root. */
export function createHistory(): History {
  const store = new Map<Digest, Manifest>();
  const tags = new Map<string, Digest>();
  const heads = new Map<Branch, number>([['main', 0]]);
  const records: { name: string; version: string; image: Digest; definitionHash: string; created: string }[] = [];
  const labels = new Map<string, string>();
  let isDamaged = false;
  let clock = 1000 * DAY;
  let count = 0;
  const hashOf = (definition: number) => sha256Hex(`definition ${definition}`);
  const add = (own: Partial<Manifest>): Digest => {
    count += 1;
    const digest = `sha256:${sha256Hex(`manifest ${count}`)}` as Digest;
    const none = { definition: '', base: undefined, children: [], isRecordOf: undefined, describes: undefined };
    store.set(digest, { ...none, ...own, digest });
    return digest;
  };
  const current = (branch: Branch) => {
    const definition = heads.get(branch);
    return definition === undefined ? undefined : tags.get(`def-${hashOf(definition)}`);
  };
  /** Once the newest image of a definition was removed, no tag says which of the others is the newest: each may be. */
  const currentOf = (hash: string): readonly Digest[] => {
    const newest = tags.get(`def-${hash}`);
    if (newest !== undefined) return [newest];
    return [...named()].filter((digest) => store.get(digest)?.definition === hash);
  };
  const build = (branch: Branch, step: Extract<Step, { kind: 'build' }>) => {
    const definition = heads.get(branch);
    if (definition === undefined || (current(branch) !== undefined && !step.again)) return;
    const hash = hashOf(definition);
    const base = step.on
      ? [...store.values()].find((one) => one.definition !== '' && one.definition !== hash)
      : undefined;
    const own = { definition: hash, base: base?.digest };
    // Equal platforms of two builds are one manifest.
    const former = current(branch);
    const shared = former === undefined ? undefined : store.get(former)?.children[0];
    const children = Array.from({ length: step.platforms === 1 ? 0 : step.platforms }, (_, at) =>
      at === 0 && shared !== undefined ? shared : add(own),
    );
    const image = add({ ...own, children });
    for (const tag of [`img-${image.slice(7)}`, `env-${sha256Hex(`${hash} ${base?.digest}`)}`, `def-${hash}`])
      tags.set(tag, image);
    tags.set(`pkg-${image.slice(7)}`, add({ describes: image }));
    // What a build replaced and no tag of a shared platform names stays untagged, as in a registry.
  };
  const play = (step: Step) => {
    if (step.kind === 'edit') heads.set(step.branch, step.definition);
    else if (step.kind === 'drop' && step.branch !== 'main') heads.delete(step.branch);
    else if (step.kind === 'build') build(step.branch, step);
    else if (step.kind === 'wait') clock += step.days * DAY;
    else if (step.kind === 'damage') isDamaged = !isDamaged;
    else if (step.kind === 'label') label(step);
    else if (step.kind === 'register' || step.kind === 'tag') {
      const image = current(step.branch);
      if (image === undefined) return;
      if (step.kind === 'tag') tags.set('prod', image);
      else {
        const version = String(records.length).padStart(3, '0');
        const created = new Date(clock).toISOString();
        records.push({ name: 'train', version, image, definitionHash: store.get(image)?.definition ?? '', created });
        tags.set(`rec-${'0'.repeat(16)}-${sha256Hex(version).slice(0, 32)}`, add({ isRecordOf: image }));
        tags.set(`train--${version}`, image);
        tags.set('train--latest', image);
      }
    }
  };
  const label = ({ label: name, ago }: Extract<Step, { kind: 'label' }>) => {
    const version = ago === undefined ? undefined : records.at(-1 - ago)?.version;
    if (version === undefined) labels.delete(name);
    else labels.set(name, version);
  };
  const isKept = (version: string, keptVersions: number | undefined) => {
    const place = records.findIndex((record) => record.version === version);
    const isLast = keptVersions === undefined || records.length - place <= keptVersions;
    return isLast || isDamaged || [...labels.values()].includes(version);
  };
  const needed = (keptVersions: number | undefined): ReadonlySet<Digest> => {
    const reached = new Set<Digest>();
    const follow = (digest: Digest | undefined) => {
      const manifest = digest === undefined ? undefined : store.get(digest);
      if (manifest === undefined || reached.has(manifest.digest)) return;
      reached.add(manifest.digest);
      for (const next of [manifest.base, ...manifest.children]) follow(next);
      // An index is needed as a whole where one of its manifests is built on.
      for (const other of store.values())
        if (manifest.base !== undefined && other.children.includes(manifest.base)) follow(other.digest);
    };
    for (const definition of heads.values()) for (const digest of currentOf(hashOf(definition))) follow(digest);
    for (const { image, version } of records) if (isKept(version, keptVersions)) follow(image);
    for (const [tag, digest] of tags) if (/^(?:prod|train--latest)$/.test(tag)) follow(digest);
    for (const { digest, isRecordOf } of store.values()) if (isRecordOf !== undefined) reached.add(digest);
    return reached;
  };
  const named = () => new Set(tags.values());
  return {
    play,
    marks: new Map(),
    now: () => clock,
    state: (keptVersions) => ({
      ...{ entries: entriesOf(store, tags), needed: needed(keptVersions), roots: rootsOf(keptVersions) },
    }),
    remove: (digests) => {
      for (const digest of digests) store.delete(digest);
      for (const [tag, digest] of tags) if (!store.has(digest)) tags.delete(tag);
    },
    dangling: () => [...store.values()].flatMap(({ children }) => children.filter((child) => !store.has(child))),
    unneeded: (keptVersions) => {
      const all = needed(keptVersions);
      return [...named()].filter((digest) => store.get(digest)?.definition !== '' && !all.has(digest));
    },
  };

  function rootsOf(keptVersions: number | undefined): Roots {
    const definitions = new Map([...heads].map(([branch, definition]) => [hashOf(definition), branch]));
    return {
      definitions,
      records,
      keptVersions,
      // What is damaged says nothing.
      labels: new Map(isDamaged ? [] : [['train', labels]]),
      unlabelled: new Set(isDamaged ? ['train'] : []),
      stored: new Map(),
      isIgnored: () => false,
      damaged: new Set(),
      named: new Set(),
      newestOnly: true,
    };
  }
}

function entriesOf(store: ReadonlyMap<Digest, Manifest>, tags: ReadonlyMap<string, Digest>): readonly Entry[] {
  const byDigest = Map.groupBy(tags, ([, digest]) => digest);
  return [...byDigest].flatMap(([digest, own]): readonly Entry[] => {
    const manifest = store.get(digest);
    if (manifest === undefined) return [];
    const { definition, base, children, isRecordOf, describes } = manifest;
    const subject = isRecordOf ?? describes;
    const bases = [base, ...children.map((child) => store.get(child)?.base)].filter((one) => one !== undefined);
    return [{ digest, definition, bases, children, subject, tags: own.map(([tag]) => tag), blobs: [] }];
  });
}
