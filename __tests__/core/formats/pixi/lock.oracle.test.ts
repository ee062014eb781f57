import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pixiLock } from '../../../../src/core/formats/pixi/lock.ts';
import { normalizeName } from '../../../../src/core/specifiers/requirement.ts';
import { askPython, oracleCases, oracles } from '../../../oracle/oracle.ts';
import { fileOf } from '../reading.ts';

/** `[kind, name, location, md5, sha256]` of rattler. */
type Package = readonly [string, string, string, string | null, string | null];
type Answer = Readonly<Record<string, Readonly<Record<string, readonly Package[]>>>> | null;

const PLATFORMS = ['linux-64', 'linux-aarch64', 'osx-64'];
const MD5 = `a${'0'.repeat(31)}`;
const SHA = ['b', 'c'].map((digit) => digit.repeat(64));
const COMMIT = `${'1'.repeat(39)}a`;
const rarely = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: usual, weight: 40 }, { arbitrary: odd, weight: 1 });

const CONDA = ['linux-64', 'noarch', 'osx-64'].flatMap((subdir) =>
  ['a', 'b', 'python'].map(
    (name) => [name, `https://conda.anaconda.org/conda-forge/${subdir}/${name}-1.0-0.conda`] as const,
  ),
);
type Source = readonly [string, string];
const PYPI: readonly Source[] = [
  ['six', 'https://files.example/six-1.16.0-py3-none-any.whl'],
  ['Six_Pack', 'https://files.example/six_pack-1.0.tar.gz'],
  ['x', `git+https://github.com/x/y.git?tag=v1#${COMMIT}`],
  ['y', `git+https://github.com/x/y?rev=main&subdirectory=a/b#${COMMIT}`],
];
const PYPI_OLD: readonly Source[] = [
  ['d', 'direct+https://files.example/d-1.0.zip'],
  ['g', `git+https://github.com/x/y.git@${COMMIT}`],
];
const ODD: readonly Source[] = [
  ['l', './local'],
  ['m', 'git+https://github.com/x/y.git'],
];

interface Described {
  readonly kind: 'conda' | 'pypi';
  readonly name: string;
  readonly url: string;
  readonly md5: string | undefined;
  readonly sha256: string | undefined;
  readonly depends: readonly string[];
  readonly listed: boolean;
}

const described = (version: number): fc.Arbitrary<Described> => {
  const common = {
    md5: fc.option(fc.constant(MD5), { nil: undefined }),
    listed: rarely(fc.constant(true), fc.constant(false)),
  };
  const depends = fc.array(fc.constantFrom('a >=1', 'b', 'python 3.*', '__glibc'), { maxLength: 2 });
  const sha256 = rarely<string | undefined>(fc.constantFrom(...SHA), fc.constant(undefined));
  const conda = fc.constantFrom(...CONDA).chain(([name, url]) =>
    fc.record({
      kind: fc.constant('conda' as const),
      name: fc.constant(name),
      url: fc.constant(url),
      depends,
      sha256,
      ...common,
    }),
  );
  const sources = rarely(fc.constantFrom(...PYPI, ...(version < 6 ? PYPI_OLD : [])), fc.constantFrom(...ODD));
  const pypi = sources.chain(([name, url]) =>
    fc.record({
      kind: fc.constant('pypi' as const),
      name: fc.constant(name),
      url: fc.constant(url),
      depends: fc.constant([]),
      sha256: /^https/.test(url) ? sha256 : fc.constant(undefined),
      ...common,
      md5: fc.constant(undefined),
    }),
  );
  return fc.oneof({ arbitrary: conda, weight: 2 }, { arbitrary: pypi, weight: 1 });
};

function entryOf(version: number, found: Described): Readonly<Record<string, unknown>> {
  const { kind, name, url, md5, sha256, depends } = found;
  const subdir = url.split('/').at(-2);
  const digests = { ...(md5 === undefined ? {} : { md5 }), ...(sha256 === undefined ? {} : { sha256 }) };
  const old =
    kind === 'conda'
      ? { kind, name, version: '1.0', build: '0', subdir, noarch: false }
      : { kind, name, version: '1.0' };
  const place = version < 6 ? { ...old, [url.startsWith('.') ? 'path' : 'url']: url } : { [kind]: url };
  if (kind === 'conda') return { ...place, ...digests, depends };
  return { ...place, ...(version < 6 ? {} : { name, version: '1.0' }), ...digests };
}

const lock = fc.constantFrom(4, 5, 6, 7).chain((version) =>
  fc
    .tuple(
      fc.uniqueArray(described(version), { selector: ({ url }) => url, maxLength: 6 }),
      fc.uniqueArray(fc.constantFrom(...PLATFORMS), { minLength: 1, maxLength: 2 }),
      rarely(fc.constant(version), fc.constantFrom(3, 99)),
    )
    .map(([packages, platforms, written]) => {
      const own = (platform: string) =>
        packages.filter(
          ({ kind, url }) => kind === 'pypi' || url.includes(`/${platform}/`) || url.includes('/noarch/'),
        );
      const selectors = (platform: string) =>
        `      ${platform}:${own(platform).length === 0 ? ' []' : ''}\n${own(platform)
          .map(({ kind, url }) => `        - ${kind}: ${JSON.stringify(url)}\n`)
          .join('')}`;
      const listed = packages
        .filter((found) => found.listed)
        .map((found) => `  - ${JSON.stringify(entryOf(version, found))}\n`);
      const names = version < 7 ? '' : `platforms:\n${platforms.map((name) => `  - name: ${name}\n`).join('')}`;
      const environment = `  default:\n    channels: []\n    packages:\n${platforms.map(selectors).join('')}`;
      return `version: ${written}\n${names}environments:\n${environment}packages:${listed.length === 0 ? ' []' : ''}\n${listed.join('')}`;
    }),
);

/** What we refuse and rattler reads, and why. */
const STRICTER: readonly (readonly [RegExp, string])[] = [
  [/has no digest/, 'nothing pins the file'],
  [/expected a URL for pip package/, 'a local package is no part of the lock'],
  [/names no commit/, 'a branch moves'],
  [/builds from source/, 'what it builds is not pinned'],
  [/is locked for/, 'a file of another platform'],
  [/are both/, 'which of two environments is meant'],
  [/expected a lock of version/, 'versions 1 to 3 have another form'],
  [/expected at most/, 'size'],
];

// rattler shows a digest behind the URL, and where uv leaves git to its own words.
const plain = (location: string) => location.replace(/#sha256=[0-9a-f]{64}$/, '');
const gitOf = (location: string) => {
  const [, repository, query, commit] =
    /^(git\+[^?#@]*(?:@[^/?#]*\/[^?#@]*)?)(?:\?([^#]*))?#([0-9a-f]{40})$/.exec(location) ?? [];
  const folder = /(?:^|&)subdirectory=([^&]*)/.exec(query ?? '')?.[1];
  return commit === undefined
    ? location
    : `${repository}@${commit}${folder === undefined ? '' : `#subdirectory=${decodeURIComponent(folder)}`}`;
};
const lineOf = ([kind, name, location, md5, sha256]: Package) => {
  if (kind === 'conda') return `${location}#${sha256 === null ? md5 : `sha256:${sha256}`}`;
  const url = gitOf(plain(location).replace(/^direct\+/, ''));
  return `${normalizeName(name)} @ ${url}${sha256 === null ? '' : ` --hash=sha256:${sha256}`}`;
};

// A package of the checkout: what it is made of is in the context.
const isFolder = ([kind, , location]: Package) => kind === 'pypi' && !/^(?:direct\+|git\+)?[a-z]+:/.test(location);
const folderOf = ([, , location]: Package) => posix.normalize(location).replace(/\/$/, '');

function compare(text: string, answer: Answer): 'accepted' | 'both' | 'stricter' {
  const definitions = pixiLock.parse(fileOf(text, 'pixi.lock'), new Map()).definitions;
  const errors = definitions.flatMap(({ diagnostics }) => diagnostics);
  if (errors.length > 0 && answer === null) return 'both';
  for (const { message } of errors)
    expect(
      STRICTER.some(([form]) => form.test(message)),
      message,
    ).toBe(true);
  for (const { suffix, source, diagnostics } of definitions) {
    if (diagnostics.length > 0) continue;
    expect(answer, text).not.toBeNull();
    const theirs = answer?.[suffix === '' ? 'default' : suffix.replace('#/environments/', '')] ?? {};
    const platforms = ['linux-64', 'linux-aarch64'];
    const folders = platforms.flatMap((platform) => (theirs[platform] ?? []).filter(isFolder).map(folderOf));
    const ours = source.localPackages.map(({ path }) => path);
    expect(ours.toSorted(), text).toEqual([...new Set(folders)].filter((folder) => folder !== '.').toSorted());
    for (const platform of platforms) {
      const part = source.python.locked?.find(({ subdir }) => subdir === platform);
      const found = (theirs[platform] ?? []).filter((one) => !isFolder(one)).map(lineOf);
      expect([...(part?.conda ?? []), ...(part?.pip ?? [])].toSorted(), text).toEqual(found.toSorted());
    }
  }
  return errors.length > 0 ? 'stricter' : 'accepted';
}

function compareAll(texts: readonly string[]): Readonly<Record<string, number>> {
  const answers = askPython<Answer>('pixi_lock', texts);
  const counts: Record<string, number> = { accepted: 0, both: 0, stricter: 0 };
  for (const [index, text] of texts.entries()) {
    const outcome = compare(text, answers[index] ?? null);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

describe.skipIf(oracles === undefined)('rattler', () => {
  it('reads the same in every lock that we read', { timeout: 3_600_000 }, () => {
    const counts = compareAll(fc.sample(lock, { numRuns: oracleCases, seed: 20_240_102 }));
    console.log(`rattler: ${oracleCases} locks, ${JSON.stringify(counts)}`);
    expect(counts.accepted).toBeGreaterThan(oracleCases / 4);
    expect(counts.both).toBeGreaterThan(oracleCases / 100);
  });

  it.skipIf(process.env.TERRARIUM_CORPUS === undefined)(
    'reads the same in the locks of the corpus',
    { timeout: 600_000 },
    () => {
      const files = globSync('**/*.{lock,yml}', { cwd: process.env.TERRARIUM_CORPUS ?? '' });
      const texts = files.map((file) => readFileSync(`${process.env.TERRARIUM_CORPUS}/${file}`, 'utf8'));
      const counts = compareAll(texts.filter((text) => pixiLock.recognizes(fileOf(text, ''))));
      console.log(`rattler: locks of the corpus, ${JSON.stringify(counts)}`);
    },
  );
});
