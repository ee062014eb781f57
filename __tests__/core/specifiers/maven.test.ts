import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatMavenCoordinate,
  formatMavenVersion,
  mavenLooseness,
  parseMavenCoordinate,
  parseMavenRepository,
  parseMavenVersion,
} from '../../../src/core/specifiers/maven.ts';
import { propertyRuns } from '../../test-size.ts';

function canonical(text: string): string {
  const reading = parseMavenCoordinate(text);
  return reading.ok ? formatMavenCoordinate(reading.coordinate) : `refused: ${reading.reason}`;
}

function version(text: string): string {
  const reading = parseMavenVersion(text);
  return reading.ok ? `${reading.version.kind} ${formatMavenVersion(reading.version)}` : `refused: ${reading.reason}`;
}

const FORM = 'refused: expected group:artifact:version, or group:artifact:packaging[:classifier]:version';
const IDS = 'refused: expected names of letters, digits, dots, dashes and underscores';
const VERSION = 'refused: expected a version such as 1.2.3';
const RANGES = 'refused: expected intervals such as [1.0,2.0), (,1.0] or [1.5]';
const LONG = 'refused: expected at most 500 characters';

describe('a Maven coordinate', () => {
  it.each([
    ['org.apache.spark:spark-sql-kafka-0-10_2.12:3.5.1', 'org.apache.spark:spark-sql-kafka-0-10_2.12:3.5.1'],
    [' a:b:1 ', 'a:b:1'],
    ['a:b:jar:1', 'a:b:1'],
    ['a:b:war:1', 'a:b:war:1'],
    ['a:b:jar:sources:1', 'a:b:jar:sources:1'],
    ['a:b:test-jar:tests:1', 'a:b:test-jar:tests:1'],
    ['a:b: [1.0, 2.0) ', 'a:b:[1.0,2.0)'],
    ['_a:0b:1', '_a:0b:1'],
    ['', FORM],
    ['a', FORM],
    ['a:b', FORM],
    ['a:b:c:d:1:2', FORM],
    ['a::1', IDS],
    [':b:1', IDS],
    ['a:b::1', IDS],
    ['a:b:jar::1', IDS],
    ['-a:b:1', IDS],
    ['.a:b:1', IDS],
    ['a/x:b:1', IDS],
    ['a b:c:1', IDS],
    ['a:b:', VERSION],
    ['a:b:-1', VERSION],
    ['a:b:1 2', VERSION],
    ['a:b:$' + '{v}', VERSION],
    ['a:b:1,2', VERSION],
    [`a:b:${'1'.repeat(500)}`, `a:b:${'1'.repeat(500)}`],
    [`a:b:${'1'.repeat(501)}`, LONG],
  ])('%j is read as %s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });

  it('says what it is made of', () => {
    const soft = (text: string) => ({ kind: 'soft', text });
    expect(parseMavenCoordinate('g:a:1')).toEqual({
      ok: true,
      coordinate: { group: 'g', artifact: 'a', packaging: 'jar', classifier: undefined, version: soft('1') },
    });
    expect(parseMavenCoordinate('g:a:war:x:1')).toEqual({
      ok: true,
      coordinate: { group: 'g', artifact: 'a', packaging: 'war', classifier: 'x', version: soft('1') },
    });
  });
});

describe('a version requirement', () => {
  it.each([
    ['1.0', 'soft 1.0'],
    ['6.2.1.jre8', 'soft 6.2.1.jre8'],
    ['1.0-SNAPSHOT', 'soft 1.0-SNAPSHOT'],
    ['1.0+build.5', 'soft 1.0+build.5'],
    ['LATEST', 'dynamic LATEST'],
    ['RELEASE', 'dynamic RELEASE'],
    ['latest', 'soft latest'],
    ['xLATEST', 'soft xLATEST'],
    ['LATESTx', 'soft LATESTx'],
    ['latest.integration', 'dynamic latest.integration'],
    ['xlatest.integration', 'soft xlatest.integration'],
    ['latest.', 'soft latest.'],
    ['1.+', 'dynamic 1.+'],
    ['[1.0]', 'ranges [1.0]'],
    ['[ 1.0 ]', 'ranges [1.0]'],
    ['[1.0,1.0]', 'ranges [1.0]'],
    ['[1.0,2.0)', 'ranges [1.0,2.0)'],
    ['(1.0,2.0]', 'ranges (1.0,2.0]'],
    ['(,1.0]', 'ranges (,1.0]'],
    ['[1.5,)', 'ranges [1.5,)'],
    ['(,)', 'ranges (,)'],
    ['(,1.0],[1.2,)', 'ranges (,1.0],[1.2,)'],
    ['(,1.0] , [1.2,)', 'ranges (,1.0],[1.2,)'],
    ['(,1.1),(1.1,)', 'ranges (,1.1),(1.1,)'],
    ['[1.0],[1.1],[1.2]', 'ranges [1.0],[1.1],[1.2]'],
    ['', VERSION],
    ['1.0]', VERSION],
    ['[', RANGES],
    ['[]', RANGES],
    ['()', RANGES],
    ['(1.0)', 'refused: expected intervals such as [1.0,2.0), (,1.0] or [1.5]'],
    ['[1.0)', RANGES],
    ['(1.0]', RANGES],
    ['[1.0,1.0)', RANGES],
    ['(1.0,1.0]', RANGES],
    ['[,1.0]', RANGES],
    ['[1.0,]', RANGES],
    ['[1,2,3]', RANGES],
    ['[1 2,3]', RANGES],
    ['[1,2 3]', RANGES],
    ['[1.0', RANGES],
    ['[1.0,2.0', RANGES],
    ['[1.0][1.1]', RANGES],
    ['[1.0],', RANGES],
    ['[1.0],1.1', RANGES],
    ['[1.0],,[1.1]', RANGES],
    ['[1.0]x', RANGES],
    ['[1.0]x,[1.1]', RANGES],
    ['1.0[', VERSION],
    ['[[1.0]', RANGES],
    ['[1.0]]', RANGES],
    [`[${'1'.repeat(500)}]`, LONG],
  ])('%j is read as %s', (text, expected) => {
    expect(version(text)).toBe(expected);
  });

  it('says which ends an interval has', () => {
    const range = (from: string | undefined, fromIncluded: boolean, to: string | undefined, toIncluded: boolean) => ({
      from,
      fromIncluded,
      to,
      toIncluded,
    });
    expect(parseMavenVersion('(,1.0],[1.2]')).toEqual({
      ok: true,
      version: { kind: 'ranges', ranges: [range(undefined, false, '1.0', true), range('1.2', true, '1.2', true)] },
    });
  });

  it.each([
    ['1.0', undefined],
    ['[1.0]', undefined],
    ['1.0-SNAPSHOT', '1.0-SNAPSHOT is published again and again'],
    ['1.0-snapshot', '1.0-snapshot is published again and again'],
    ['1.0-SNAPSHOT.1', undefined],
    ['1.0-20240101.120000-1', undefined],
    ['[1.0-SNAPSHOT]', '[1.0-SNAPSHOT] leaves a choice'],
    ['LATEST', 'LATEST is whatever is newest'],
    ['1.+', '1.+ is whatever is newest'],
    ['[1.0,2.0)', '[1.0,2.0) leaves a choice'],
    ['(,)', '(,) leaves a choice'],
    ['[1.0],[1.1]', '[1.0],[1.1] leaves a choice'],
  ])('%s floats: %s', (text, expected) => {
    const reading = parseMavenVersion(text);
    expect(reading.ok && mavenLooseness(reading.version)).toBe(expected);
  });
});

describe('a Maven repository', () => {
  it.each([
    ['https://mmlspark.azureedge.net/maven', 'https://mmlspark.azureedge.net/maven'],
    ['https://repo.example/maven//', 'https://repo.example/maven'],
    [' http://localhost:8081/a b', undefined],
    [' http://localhost:8081/a ', 'http://localhost:8081/a'],
    ['https://[::1]:80', 'https://[::1]:80'],
    ['https://repo.example', 'https://repo.example'],
    ['https://repo.example/a,b', undefined],
    ['https://', undefined],
    ['xhttps://repo.example', undefined],
    ['ftp://repo.example', undefined],
    ['repo.example', undefined],
    ['', undefined],
  ])('%j -> %s', (text, url) => {
    expect(parseMavenRepository(text)).toEqual(url === undefined ? { ok: false, secret: false } : { ok: true, url });
  });

  it.each(['https://user:hunter2@repo.example/maven', 'https://repo.example/maven?token=hunter2'])(
    'takes no credentials: %s',
    (text) => {
      expect(parseMavenRepository(text)).toEqual({ ok: false, secret: true });
    },
  );
});

describe('coordinates in general', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,5}$/);
  const bound = fc.stringMatching(/^[0-9][A-Za-z0-9.-]{0,4}$/);
  const blank = fc.constantFrom('', ' ', '\t');
  const range = fc
    .tuple(
      fc.constantFrom('[', '('),
      blank,
      fc.option(bound, { nil: '' }),
      fc.constantFrom(',', ''),
      fc.option(bound, { nil: '' }),
      fc.constantFrom(']', ')'),
    )
    .map((parts) => parts.join(''));
  const requirement = fc.oneof(
    bound,
    fc.constantFrom('LATEST', '1.+', '1-SNAPSHOT'),
    fc.array(range, { minLength: 1, maxLength: 3 }).map((all) => all.join(',')),
  );
  const text = fc
    .tuple(fc.array(id, { minLength: 2, maxLength: 4 }), requirement)
    .map(([ids, last]) => [...ids, last].join(':'));

  it('have one canonical text, which is read as the same', () => {
    let accepted = 0;
    fc.assert(
      fc.property(text, (written) => {
        const reading = parseMavenCoordinate(written);
        if (!reading.ok) return;
        accepted += 1;
        const formatted = formatMavenCoordinate(reading.coordinate);
        expect(parseMavenCoordinate(formatted)).toEqual(reading);
        expect(formatted).toBe(
          written
            .replace(/\s/g, '')
            .split(':')
            .filter((part, index, all) => !(part === 'jar' && index === 2 && all.length === 4))
            .join(':')
            .replace(/\[([^,[\]]+),\1\]/g, '[$1]'),
        );
      }),
      propertyRuns(),
    );
    expect(accepted).toBeGreaterThan(propertyRuns().numRuns / 4);
  });

  it('are read without a crash, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (written) => {
        parseMavenCoordinate(written);
        parseMavenVersion(`[${written}`);
        parseMavenRepository(written);
      }),
      propertyRuns(),
    );
  });
});
