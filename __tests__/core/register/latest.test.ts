import { afterEach, describe, expect, it } from 'vitest';
import type { CommitHistory } from '../../../src/core/model/commit-history.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { latestTag, namedTag } from '../../../src/core/oci/records.ts';
import { openWorkshop, outcomeOf, type Workshop } from '../../fakes/fake-builder.ts';
import { digestText } from '../../fakes/images.ts';

let shop: Workshop;
let opened: Workshop | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const commit = (letter: string) => letter.repeat(40);

const NAMED = { id: 'a/Dockerfile', name: 'train' } as const;

/** Commits on one line, oldest first; others are not known. */
function line(letters: string): CommitHistory & { readonly asked: string[] } {
  const asked: string[] = [];
  const at = (id: string) => letters.indexOf(id[0] ?? ' ');
  return {
    asked,
    isAncestor: async (ours, theirs) => {
      asked.push(`${ours[0]}<${theirs[0]}`);
      return at(ours) < 0 || at(theirs) < 0 ? undefined : at(ours) < at(theirs);
    },
    isOnBranch: async () => true,
    hint: 'fetch more',
  };
}

const CONFIG = (version: string, name = 'train') =>
  `environments:\n  - path: a/Dockerfile\n    name: ${name}\n    version: "${version}"\n`;

async function open() {
  shop = await openWorkshop({ 'a/Dockerfile': 'FROM {base}\nRUN a\n', 'terrarium.yml': CONFIG('1') });
  opened = shop;
}

interface Run {
  readonly at: string;
  /** What the definition runs. */
  readonly content?: string;
  readonly version?: string;
  readonly name?: string;
  readonly history?: CommitHistory;
  readonly force?: readonly string[];
}

/** A run of a commit, from its files; answers the digest of its image, and its findings. */
async function run({ at, content = 'a', version = '1', name, history = line('abcdef'), force = [] }: Run) {
  await shop.write('a/Dockerfile', `FROM {base}\nRUN ${content}\n`);
  await shop.write('terrarium.yml', CONFIG(version, name));
  const provenance = { commit: at === '' ? '' : commit(at), run: `https://example.com/run/${at}` };
  const applied = await shop.run({ force }, { provenance, history });
  const digest = digestText(outcomeOf(applied, 'a/Dockerfile'));
  return { digest, found: applied.diagnostics.map(({ severity, code }) => `${severity} ${code}`), applied };
}

const digestOf = async (tag = '') => (await shop.registry.headManifest(shop.repository, tag))?.digest;
const latest = async () => {
  const [environment] = environmentsOf(await shop.define());
  if (environment === undefined) throw new Error('nothing is defined');
  return digestOf(latestTag(environment));
};

describe('the newest image', () => {
  it('is that of the newest commit, also where an older one runs later; versions and records are written all the same', async () => {
    await open();
    const newer = await run({ at: 'b', content: 'b', version: '2' });
    const older = await run({ at: 'a', content: 'a', version: '1' });
    expect(await latest()).toBe(newer.digest);
    expect(older.found).toEqual(['note latest-kept']);
    expect(older.applied.diagnostics[0]?.message).toBe(
      `${latestTag({ ...NAMED, sharesName: false })} stays: it is of bbbbbbbbbbbb, which is newer than aaaaaaaaaaaa`,
    );
    expect(await digestOf(namedTag({ ...NAMED, version: '1' }))).toBe(older.digest);
    expect(
      ((await shop.registry.listTags(shop.repository)) ?? []).filter((tag) => tag.startsWith('rec-')),
    ).toHaveLength(2);
  });

  it.each<[string, readonly Run[], Run]>([
    [
      'a definition that was restored',
      [{ at: 'a' }, { at: 'b', content: 'b', version: '2' }, { at: 'c', version: '3' }],
      { at: 'b', content: 'b', version: '2' },
    ],
    [
      'a rebuild of an unchanged definition',
      [{ at: 'a' }, { at: 'c', force: ['all'] }],
      { at: 'b', content: 'b', version: '2' },
    ],
    ['a definition whose version was not raised', [{ at: 'a' }, { at: 'b', content: 'b' }], { at: 'a' }],
    [
      'a version that two commits have',
      [{ at: 'a' }, { at: 'c', content: 'b', version: '2' }],
      { at: 'b', content: 'c', version: '2' },
    ],
  ])('does not go back to a run before %s', async (_, before, late) => {
    await open();
    let digest: string | undefined;
    for (const earlier of before) ({ digest } = await run(earlier));
    expect(await latest()).toBe(digest);
    const { found } = await run(late);
    expect(found).toContain('note latest-kept');
    expect(await latest()).toBe(digest);
  });

  it('moves on with commits that come after, and with those beside', async () => {
    await open();
    await run({ at: 'a' });
    const { digest, found } = await run({ at: 'b', content: 'b', version: '2' });
    expect([found, await latest()]).toEqual([[], digest]);
    const beside = await run({
      at: 'c',
      content: 'c',
      version: '3',
      history: { ...line(''), isAncestor: async () => false },
    });
    expect([beside.found, await latest()]).toEqual([[], beside.digest]);
  });

  it('moves within a commit without asking for its history', async () => {
    await open();
    const history = line('');
    await run({ at: 'a', history });
    const { digest } = await run({ at: 'a', force: ['all'], history });
    expect([history.asked, await latest()]).toEqual([[], digest]);
  });

  it('stays where the order of commits is not known, with a warning that says how to know it', async () => {
    await open();
    const before = await run({ at: 'f', history: line('') });
    const { applied, found } = await run({ at: 'b', content: 'b', version: '2', history: line('abc') });
    expect(found).toEqual(['warning latest-unknown']);
    expect(applied.diagnostics[0]).toMatchObject({
      path: 'a/Dockerfile',
      hint: 'fetch more, or delete the tag',
      message: expect.stringContaining('stays: it is of ffffffffffff'),
    });
    expect(await latest()).toBe(before.digest);
    expect(await digestOf(namedTag({ ...NAMED, version: '2' }))).toBeDefined();
  });

  it.each([
    ['', 'b'],
    ['zz', 'b'],
  ])('moves from an image whose records name no commit: %j', async (none, at) => {
    await open();
    await shop.run({}, { provenance: { commit: none, run: 'command line' }, history: line('b') });
    const { digest, found } = await run({ at, content: 'b', version: '2' });
    expect([found, await latest()]).toEqual([[], digest]);
  });

  it('moves from an image without records', async () => {
    await open();
    await run({ at: 'b' });
    const tags = (await shop.registry.listTags(shop.repository)) ?? [];
    for (const tag of tags.filter((name) => /^(?:rec|lat)-/.test(name)))
      await fetch(`http://${shop.recorded.address}/v2/acme/env/manifests/${tag}`, { method: 'DELETE' });
    const { digest, found } = await run({ at: 'a', content: 'b', version: '2' });
    expect([found, await latest()]).toEqual([[], digest]);
  });

  it('stays for a checkout without a commit', async () => {
    await open();
    const before = await run({ at: 'a' });
    const { found } = await run({ at: '', content: 'b', version: '2', history: line('a') });
    expect([found, await latest()]).toEqual([['warning latest-unknown'], before.digest]);
  });

  it('stays where tags are not listed, and is written where there is none', async () => {
    await open();
    shop.recorded.answer = (request) => (request.includes('/tags/list') ? 403 : undefined);
    const first = await run({ at: 'a' });
    expect([first.found, await latest()]).toEqual([['warning name-refused'], first.digest]);
    const { found } = await run({ at: 'b', content: 'b', version: '2' });
    expect(found).toEqual(['warning name-refused', 'warning latest-unknown']);
    expect(await latest()).toBe(first.digest);
  });

  it('costs no request where it is there already', async () => {
    await open();
    await run({ at: 'a' });
    const history = line('ab');
    const requests = await shop.count(() => run({ at: 'b', history }));
    expect(history.asked).toEqual([]);
    expect(requests.filter((request) => /\/(?:rec|lat)-|--/.test(request))).toEqual([
      expect.stringMatching(/^HEAD .*--latest$/),
      expect.stringMatching(/^HEAD .*--1$/),
    ]);
  });

  it.each([
    [false, 'note latest-kept'],
    [undefined, 'warning latest-unknown'],
  ])('is not that of a tag beside the default branch (%s), also where there is none', async (isOnBranch, code) => {
    await open();
    const history = { ...line('ab'), isOnBranch: async () => isOnBranch };
    const { found, digest } = await run({ at: 'b', history });
    expect([found, await latest()]).toEqual([[code], undefined]);
    expect(await digestOf(namedTag({ ...NAMED, version: '1' }))).toBe(digest);
  });
});

describe('a registry with immutable tags', () => {
  it('gets every version and record; that the newest image stays is a note', async () => {
    await open();
    const first = await run({ at: 'a' });
    shop.recorded.answer = (request) => (/^PUT .*--latest$/.test(request) ? 400 : undefined);
    const { digest, found, applied } = await run({ at: 'b', content: 'b', version: '2' });
    expect(found).toEqual(['note latest-refused']);
    expect(applied.diagnostics[0]?.path).toBe('a/Dockerfile');
    expect(await latest()).toBe(first.digest);
    expect(await digestOf(namedTag({ ...NAMED, version: '2' }))).toBe(digest);
    expect(
      ((await shop.registry.listTags(shop.repository)) ?? []).filter((tag) => tag.startsWith('rec-')),
    ).toHaveLength(2);
    expect(
      ((await shop.registry.listTags(shop.repository)) ?? []).filter((tag) => tag.startsWith('lat-')),
    ).toHaveLength(1);
  });

  it('that refuses everything says it once', async () => {
    await open();
    await shop.run();
    shop.recorded.answer = (request) => (/^PUT /.test(request) ? 400 : undefined);
    expect((await run({ at: 'a' })).found).toEqual(['warning name-refused']);
  });
});

it('names are written in an order that a stopped run leaves right: version, record, newest, its record', async () => {
  await open();
  const requests = await shop.count(() => run({ at: 'a' }));
  const written = requests
    .filter((request) => /^PUT .*\/manifests\//.test(request))
    .map((request) => request.split('/').at(-1));
  expect(written.slice(-4)).toEqual([
    expect.stringMatching(/--1$/),
    expect.stringMatching(/^rec-/),
    expect.stringMatching(/--latest$/),
    expect.stringMatching(/^lat-/),
  ]);
});
