import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { condaLock } from '../../../../src/core/formats/conda/lock.ts';
import { normalizeName } from '../../../../src/core/specifiers/requirement.ts';
import { askPython, oracleCases, oracles } from '../../../oracle/oracle.ts';
import { fileOf } from '../reading.ts';

interface Installed {
  readonly conda: readonly string[];
  readonly pip: readonly string[];
}
/** What conda-lock installs, by category and platform. */
type Answer = Readonly<Record<string, Readonly<Record<string, Installed>>>> | null;

const PLATFORMS = ['linux-64', 'linux-aarch64', 'osx-64'];
const CHANNELS = ['https://conda.anaconda.org/conda-forge', 'http://127.0.0.1:8080'];
const md5 = fc.constantFrom('0'.repeat(31), '1'.repeat(31)).map((digits) => `a${digits}`);
const sha256 = fc.constantFrom('b', 'c').map((digit) => digit.repeat(64));
const name = fc.constantFrom('a', 'b', 'c', 'python', 'pip', 'Six_Pack', '__glibc');
const rarely = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: usual, weight: 60 }, { arbitrary: odd, weight: 1 });

const condaUrl = (platform: string) =>
  rarely(
    fc
      .tuple(
        fc.constantFrom(...CHANNELS),
        fc.constantFrom(platform, platform, 'noarch'),
        name,
        fc.constantFrom('.conda', '.tar.bz2'),
      )
      .map(([channel, subdir, file, end]) => `${channel}/${subdir}/${file}-1.0-0${end}`),
    fc.constantFrom(
      'https://h/win-64/a-1-0.conda',
      'https://h/a.conda',
      'https://u:p@h/linux-64/a-1-0.conda',
      'file:///a-1-0.conda',
    ),
  );
const pipUrl = rarely(
  fc.constantFrom(
    'https://files.example/six-1.16.0-py3-none-any.whl',
    'https://files.example/a-1.0.tar.gz',
    'https://files.example/a-1.0.zip#subdirectory=x',
    `https://files.example/a-1.0.zip#sha256=${'b'.repeat(64)}`,
    `git+https://github.com/x/y.git@${'1'.repeat(39)}a`,
  ),
  fc.constantFrom('git+https://github.com/x/y.git@main', 'file:///src/a', './a', 'https://u:p@h/a.whl'),
);

const packageOf = fc.constantFrom(...PLATFORMS).chain((platform) =>
  fc.constantFrom('conda', 'conda', 'pip').chain((manager) =>
    fc.record(
      {
        name,
        version: rarely<unknown>(fc.constant('1.0'), fc.constant(1)),
        manager: rarely<unknown>(fc.constant(manager), fc.constant('npm')),
        platform: fc.constant(platform),
        dependencies: rarely<unknown>(
          fc.dictionary(name, fc.constantFrom('', '>=1'), { maxKeys: 3 }),
          fc.constant({ a: 1 }),
        ),
        url: manager === 'conda' ? condaUrl(platform) : pipUrl,
        hash: rarely<unknown>(
          manager === 'conda'
            ? fc.record({ md5, sha256 }, { requiredKeys: ['md5'] })
            : fc.record({ md5, sha256 }, { requiredKeys: [] }),
          fc.constantFrom({}, { sha1: 'x' }, { md5: 'x', sha256: 'y' }),
        ),
        category: fc.constantFrom('main', 'main', 'dev', 'extra/x'),
        optional: rarely<unknown>(fc.boolean(), fc.constant('maybe')),
        ...(manager === 'pip'
          ? {
              source: rarely<unknown>(
                fc.constant(undefined),
                pipUrl.map((url) => ({ type: 'url', url })),
              ),
            }
          : {}),
      },
      { requiredKeys: ['name', 'version', 'manager', 'platform', 'url', 'hash', 'optional'] },
    ),
  ),
);

// JSON is YAML; every package once a line keeps positions apart.
const lock = fc
  .tuple(
    fc.array(packageOf, { maxLength: 6 }),
    rarely(fc.constant('version: 1\n'), fc.constantFrom('', 'version: 3\n', 'version: "1"\n')),
  )
  .map(([packages, version]) => {
    const head = 'metadata:\n  content_hash: {}\n  channels: []\n  platforms: []\n  sources: []\n';
    const lines = packages.map((entry) => `- ${JSON.stringify(entry)}\n`).join('');
    return `${version}${head}package:${lines === '' ? ' []' : ''}\n${lines}`;
  });

/** What we refuse and conda-lock takes, and why. */
const STRICTER: readonly (readonly [RegExp, string])[] = [
  [/is locked twice/, 'of two entries of one category or with two URLs conda-lock takes one'],
  [/has two digests/, 'one of them is wrong'],
  [/names no commit/, 'a branch moves'],
  [/expected a URL for pip package/, 'what is on the locking machine is not in the build'],
  [
    /has no digest|expected an md5|expected 64 hex digits|is locked for|expected (?:the URL|a file called|https:)/,
    'nothing pins the file, or it is none of the platform',
  ],
  [/is not understood/, 'a name that pip refuses'],
  [/carries credentials/, 'a hash must not hold them'],
  [/expected version 1/, 'a text for a number'],
  [/YAML reads as a number/, 'a number for a text'],
  [/expected true or false/, 'a text for a boolean'],
];

const plain = (line: string) => line.replace(/#(?:sha256:)?[0-9a-f]+$/, '');
// `name @ url#sha256=hex`, and a name as it is written; pip checks no digest of a commit.
const pipOf = (line: string) => {
  const [written = '', url = ''] = line.split(' @ ').map((part) => part.replace(/^(git\+.*)#sha256=.*$/, '$1'));
  return `${normalizeName(written)} @ ${url.replace(/(#sha256=[0-9a-f]{64})\1$/, '$1').replace(/#sha256=(?=[0-9a-f]{64}$)/, ' --hash=sha256:')}`;
};

function compare(text: string, answer: Answer): 'accepted' | 'both' | 'stricter' {
  const definitions = condaLock.parse(fileOf(text, 'conda-lock.yml'), new Map()).definitions;
  const errors = definitions[0]?.diagnostics ?? [];
  if (errors.length > 0 && answer === null) return 'both';
  if (errors.length > 0) {
    for (const { message } of errors)
      expect(
        STRICTER.some(([form]) => form.test(message)),
        message,
      ).toBe(true);
    return 'stricter';
  }
  expect(answer, text).not.toBeNull();
  for (const { suffix, source } of definitions) {
    const category = suffix === '' ? 'main' : suffix.replace('#/category/', '').replaceAll('~1', '/');
    for (const platform of PLATFORMS.slice(0, 2)) {
      const theirs = answer?.[category]?.[platform] ?? { conda: [], pip: [] };
      const ours = source.python.locked?.find(({ subdir }) => subdir === platform) ?? { conda: [], pip: [] };
      expect(ours.conda.map(plain).toSorted(), text).toEqual(theirs.conda.map(plain).toSorted());
      expect(ours.pip.toSorted(), text).toEqual(theirs.pip.map(pipOf).toSorted());
    }
  }
  return 'accepted';
}

function compareAll(texts: readonly string[]): Readonly<Record<string, number>> {
  const answers = askPython<Answer>('conda_lock_file', texts);
  const counts: Record<string, number> = { accepted: 0, both: 0, stricter: 0 };
  for (const [index, text] of texts.entries()) {
    const outcome = compare(text, answers[index] ?? null);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

describe.skipIf(oracles === undefined)('conda-lock itself', () => {
  it('installs the same from every lock that we read', { timeout: 3_600_000 }, () => {
    const counts = compareAll(fc.sample(lock, { numRuns: oracleCases, seed: 20_240_101 }));
    console.log(`conda-lock: ${oracleCases} locks, ${JSON.stringify(counts)}`);
    expect(counts.accepted).toBeGreaterThan(oracleCases / 4);
    expect(counts.both).toBeGreaterThan(oracleCases / 50);
  });

  it.skipIf(process.env.TERRARIUM_CORPUS === undefined)(
    'installs the same from the locks of the corpus',
    { timeout: 600_000 },
    () => {
      const files = globSync('**/*.{yml,yaml}', { cwd: process.env.TERRARIUM_CORPUS ?? '' });
      const texts = files.map((file) => readFileSync(`${process.env.TERRARIUM_CORPUS}/${file}`, 'utf8'));
      const locks = texts.filter((text) => condaLock.recognizes(fileOf(text, '')));
      const counts = compareAll(locks);
      console.log(`conda-lock: ${locks.length} locks of the corpus, ${JSON.stringify(counts)}`);
      expect(counts).toMatchObject({ stricter: 0 });
    },
  );
});
