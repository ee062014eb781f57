import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requirements } from '../../../../src/core/formats/requirements/requirements.ts';
import { isLocalPip, type PipEntry } from '../../../../src/core/model/definition.ts';
import { requirementFiles } from '../../../../src/core/recipes/pip.ts';
import { isArchive } from '../../../../src/core/specifiers/requirement-path.ts';
import { askPython, oracleCases, oracles } from '../../../oracle/oracle.ts';
import { fileOf, filesOf } from '../reading.ts';
import { corpusPipFiles } from './corpus-pip.ts';
import { LOCAL, nestedFile, pipFile } from './pip-lines.ts';

/** What pip made of a file. */
type Read =
  | { readonly ok: false; readonly error: string }
  | ({ readonly ok: true } & Readonly<Record<string, unknown>>);
interface Answer {
  readonly original: Read;
  readonly canonical?: Read;
  readonly named?: readonly boolean[];
}
interface Case {
  readonly text: string;
  readonly nested: string;
}

/** Where Terrarium refuses what pip reads: each with the reason that stands behind it. */
const STRICTER: readonly (readonly [string, RegExp])[] = [
  ['what pip ignores is no part of what was meant', /^pip-option: pip ignores /],
  ['one of two equal options is ignored by pip', /^pip-option: --[a-z-]+ stands twice/],
  ['an abbreviation that is another option in another pip', /^pip-option: "--[a-z-]+" may be /],
  ['an option that only some releases of pip have', /^pip-option: pip (?:no longer reads|knows no (?:option|feature))/],
  ['an index or a folder of wheels that is not in the build', /^pip-option: expected a URL for /],
  ['a value that shells and pip split differently', /^pip-option: the value of --[a-z-]+ is not read/],
  ['a host that is none', /^pip-option: expected a host/],
  ['a digest that matches nothing', /^pip-option: expected --hash/],
  ['a setting without a key', /^pip-option: expected --config-settings/],
  ['a value that the next reader would cut', /^pip-option: pip would read a comment/],
  ['names that say nothing', /^pip-option: expected names/],
  ['an environment variable, whose value is not known', /^pip-variable: /],
  ['credentials', /^credentials-in-url: /],
  ['a path out of the repository, or a URL of another file', /^path-refused: /],
  ['a path through a folder that may not exist', /^local-package: .* leads through a folder/],
  ['a path that a shell or a Dockerfile reads otherwise', /^local-package: the path of /],
  ['a constraint that pip refuses when it installs', /^local-package: a local package is no constraint/],
  ['an editable archive', /^requirement-syntax: pip installs no archive as editable/],
  ['characters that end a line or cannot be seen', /^requirement-syntax: the line /],
  ['backslashes, which are escapes in some places', /^requirement-syntax: \S+ ".*" holds a backslash/],
  ['a name by PEP 508, which pip reads more loosely', /^requirement-syntax: .*expected a requirement such as/],
  ['a folder that does not exist is no requirement', /^requirement-syntax: .*received a local path/],
  ['commas and brackets that hold nothing', /^requirement-syntax: .*specifier ".*" is not understood/],
  ['extras by PEP 508', /^requirement-syntax: .*expected extras/],
  ['a semicolon without a marker', /^requirement-syntax: .*the marker behind ";"/],
  ['a host that only some releases of Python take', /^requirement-syntax: .*expected a host name/],
  ['a URL that pip does not fetch', /^requirement-syntax: .*expected a URL that pip knows/],
  ['brackets that pip takes for extras', /^requirement-syntax: .*brackets at the end/],
  ['escapes that are no text', /^requirement-syntax: .*percent escapes/],
  ['a wheel that no installer takes', /^requirement-syntax: .*expected a wheel/],
  ['text in another encoding', /^requirement-encoding: /],
];

const known = new Set(LOCAL);

function read(text: string, nested: string) {
  const files = filesOf({ 'nested.txt': nested });
  const [definition] = requirements.parse(fileOf(text, 'requirements.txt'), files).definitions;
  if (definition === undefined) throw new Error('no definition');
  const errors = definition.diagnostics.filter(({ severity }) => severity === 'error');
  const { python, localPackages } = definition.source;
  const missing = localPackages.some(({ path }) => !known.has(path) && !isArchive(path));
  return { pip: python.pip, missing, reasons: errors.map(({ code, message }) => `${code}: ${message}`) };
}

function namedEntries(pip: readonly PipEntry[]): readonly string[] {
  return pip.flatMap((entry): readonly string[] => {
    if (typeof entry !== 'string') return isLocalPip(entry) ? [] : namedEntries(entry[1]);
    return /^[A-Za-z0-9]/.test(entry) && !/^[A-Za-z0-9+.-]+:/.test(entry) ? [entry.split(' --', 1)[0] ?? ''] : [];
  });
}

/** The canonical entries as files again, beside the packages. */
function canonicalFiles(pip: readonly PipEntry[]): Readonly<Record<string, string>> {
  const written = [...requirementFiles(pip, '/opt/terrarium/src')].map(([path, text]): readonly [string, string] => [
    path.slice(path.lastIndexOf('/') + 1),
    text.replaceAll('/opt/terrarium/src/', './').replaceAll('/opt/terrarium/src', '.'),
  ]);
  return Object.fromEntries(written);
}

interface Outcome {
  accepted: number;
  missing: number;
  refusedByBoth: number;
  readonly stricter: Record<string, number>;
  readonly disagreements: string[];
}

function compare(cases: readonly Case[]): Outcome {
  const own = cases.map(({ text, nested }) => read(text, nested));
  const answers = askPython<Answer>(
    'requirements',
    cases.map((one, index) => {
      const { pip = [], reasons = [] } = own[index] ?? {};
      const accepted = reasons.length === 0;
      return { ...one, canonical: accepted ? canonicalFiles(pip) : null, named: accepted ? namedEntries(pip) : [] };
    }),
  );
  const outcome: Outcome = { accepted: 0, missing: 0, refusedByBoth: 0, stricter: {}, disagreements: [] };
  for (const [index, answer] of answers.entries()) {
    const reading = own[index];
    if (reading === undefined) continue;
    const disagreement = count(outcome, reading, answer);
    if (disagreement !== undefined) outcome.disagreements.push(`${disagreement} in ${JSON.stringify(cases[index])}`);
  }
  return outcome;
}

function count(
  outcome: Outcome,
  { pip, missing, reasons }: ReturnType<typeof read>,
  answer: Answer,
): string | undefined {
  const [reason] = reasons;
  if (reason === undefined) {
    outcome[missing ? 'missing' : 'accepted'] += 1;
    if (missing) return undefined;
    if (!answer.original.ok) return `pip refuses: ${answer.original.error}`;
    if (!isDeepStrictEqual(answer.original, answer.canonical))
      return `pip reads ${JSON.stringify(answer.original)}, of ${JSON.stringify(pip)} ${JSON.stringify(answer.canonical)}`;
    return answer.named?.includes(false) ? `no requirement: ${JSON.stringify(pip)}` : undefined;
  }
  if (!answer.original.ok) {
    outcome.refusedByBoth += 1;
    return undefined;
  }
  const found = STRICTER.find(([, pattern]) => pattern.test(reason));
  if (found === undefined) return `refused without a listed reason: ${reason}`;
  outcome.stricter[found[0]] = (outcome.stricter[found[0]] ?? 0) + 1;
  return undefined;
}

function show(title: string, { disagreements, ...counts }: Outcome): void {
  console.log(`${title}: ${JSON.stringify({ ...counts, disagreements: disagreements.length })}`);
  expect(disagreements.slice(0, 20)).toEqual([]);
}

// pip takes its time, and machines that run several tests at once take more.
const PATIENCE = { timeout: 3_600_000 };

describe.skipIf(oracles === undefined)('pip', PATIENCE, () => {
  it('reads what is accepted in the same way, and its canonical text too', () => {
    const cases = fc.sample(fc.record({ text: pipFile, nested: nestedFile }), { numRuns: oracleCases, seed: 508 });
    const outcome = compare(cases);
    show('pip', outcome);
    expect(outcome.accepted).toBeGreaterThan(oracleCases / 5);
    expect(outcome.missing).toBeLessThan(oracleCases / 20);
  });

  it.skipIf(process.env.TERRARIUM_CORPUS === undefined)('reads the lines of real files in the same way', () => {
    const texts = corpusPipFiles(process.env.TERRARIUM_CORPUS ?? '');
    const distinct = new Set(texts.flatMap((text) => [text, ...text.split('\n')]));
    const cases = [...distinct].map((text) => ({ text, nested: 'six\n' }));
    const outcome = compare(cases);
    show(`pip, ${texts.length} real files`, outcome);
    expect(outcome.accepted).toBeGreaterThan(cases.length / 2);
  });
});
