import type { PipEntry, Python } from '../../model/definition.ts';
import { quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { remember } from '../../model/once.ts';
import type { Part } from '../../model/part.ts';
import { formatMatchSpec, NAMESPACE, parseMatchSpec } from '../../specifiers/match-spec.ts';
import { decodeList, decodeString, entryOf } from '../../text/decode.ts';
import type { DataEntry, DataMap, DataNode } from '../../text/node.ts';
import type { Files } from '../../text/source-file.ts';
import type { LocalPackage } from '../contract/format.ts';
import { keyPart, sourceText } from '../contract/parts.ts';
import type { PipLine } from '../requirements/lines.ts';
import { parsePipLines } from '../requirements/requirements.ts';
import { type PipTrail, pipTrail } from '../requirements/trail.ts';
import { isEmptyScalar, SECRET } from './channels.ts';
import { reportSelector } from './selectors.ts';

type Dependencies = Pick<Python, 'conda' | 'pip'> & {
  readonly parts: readonly Part[];
  readonly localPackages: readonly LocalPackage[];
};

const SELECTOR = /^sel\((.*)\)$/;
/** Selectors of micromamba, and whether they apply on Linux, the platform of all images. */
const SELECTORS: ReadonlyMap<string, boolean> = new Map([
  ['linux', true],
  ['unix', true],
  ['osx', false],
  ['win', false],
]);

/** True for a map that may appear in a list of dependencies: `pip:`, or `sel(linux):` of micromamba. */
export function isDependencyMap(node: DataMap): boolean {
  return node.entries.length > 0 && node.entries.every(({ key }) => key === 'pip' || SELECTOR.test(key));
}

/** The lines of the pip sections before decoding. */
export function pipNodes(root: DataMap): readonly DataNode[] {
  const dependencies = entryOf(root, 'dependencies')?.value;
  const items = dependencies?.kind === 'list' ? dependencies.items : [];
  return items.flatMap((item) => {
    const pip = item.kind === 'map' ? entryOf(item, 'pip')?.value : undefined;
    return pip?.kind === 'list' ? pip.items : [];
  });
}

/** Reads `dependencies`; `lines` are the lines of the file, because the tree does not contain comments. */
export function parseDependencies(
  findings: Findings,
  root: DataMap,
  files: Files,
  lines: readonly string[],
): Dependencies {
  const entry = entryOf(root, 'dependencies');
  if (entry === undefined) {
    findings.error('field-missing', 'expected dependencies', { at: root.at, hint: 'add "dependencies:"' });
    return { conda: [], pip: [], parts: [], localPackages: [] };
  }
  const items = isEmptyScalar(entry.value) ? [] : (decodeList(findings, entry.value, 'dependencies') ?? []);
  const written = items.flatMap((item) => (item.kind === 'map' ? (entryOf(item, 'pip') ?? []) : []));
  // If there are several pip sections with content, conda uses the last one and micromamba all of them.
  const sections = written.slice(
    Math.max(
      0,
      written.findIndex(({ value }) => !isEmpty(value)),
    ),
  );
  for (const { at } of sections.slice(1))
    findings.error('duplicate-pip', 'expected one pip section', { at, hint: 'merge them' });
  const trail = pipTrail(findings.path);
  const specs = items.flatMap((item) => parseItem(findings, item, lines));
  const pip = sections.slice(0, 1).flatMap((section) => parsePip(findings, section, files, lines, trail));
  const keys = [entry, ...sections.slice(0, 1)].map((key) => keyPart(findings.path, key));
  const { parts, localPackages } = trail;
  return { conda: specs.map(({ text }) => text), pip, parts: [...specs, ...parts, ...keys], localPackages };
}

function parseItem(findings: Findings, item: DataNode, lines: readonly string[]): readonly Part[] {
  reportSelector(findings, item, lines, 'conda');
  if (item.kind !== 'map') return parseSpec(findings, item);
  if (item.entries.length === 0)
    findings.error('wrong-type', 'expected a string for a dependency, received an empty map', { at: item.at });
  return item.entries.flatMap((entry) => (entry.key === 'pip' ? [] : parseSelected(findings, entry)));
}

// https://mamba.readthedocs.io/en/latest/user_guide/micromamba.html#conda-yaml-spec-files
function parseSelected(findings: Findings, { key, at, value }: DataEntry): readonly Part[] {
  const selector = SELECTOR.exec(key)?.[1];
  if (selector === undefined) {
    const hint = 'remove it, or use one of: pip, sel(linux)';
    findings.error('unknown-field', `unknown field ${quote(key)} in a dependency`, { at, hint });
    return [];
  }
  const holds = SELECTORS.get(selector);
  if (holds === undefined) {
    const expected = [...SELECTORS.keys()].map((name) => `sel(${name})`).join(', ');
    findings.error('wrong-value', `expected one of ${expected}, received ${quote(key)}`, { at });
    return [];
  }
  const spec = parseSpec(findings, value);
  return holds ? spec : [];
}

function parseSpec(findings: Findings, node: DataNode): readonly Part[] {
  const text = decodeString(findings, node, 'a dependency');
  if (text === undefined) return [];
  const reading = readSpec(text);
  if (reading.ok) {
    const { spec, canonical } = reading;
    reportNamespace(findings, node, text);
    return [{ kind: 'conda', text: canonical, spec, written: sourceText(findings.path, node) }];
  }
  if (reading.secret)
    findings.error('credentials-in-url', 'a match spec carries credentials', { at: node.at, hint: SECRET });
  else {
    const message = `match spec ${quote(text)}: ${reading.reason}`;
    findings.error('match-spec-syntax', message, { at: node.at, hint: reading.hint });
  }
  return [];
}

const readSpec = remember((text) => {
  const reading = parseMatchSpec(text);
  return reading.ok ? { ...reading, canonical: formatMatchSpec(reading.spec) } : reading;
});

function reportNamespace(findings: Findings, node: DataNode, text: string): void {
  const namespace = NAMESPACE.exec(text.trim())?.[0];
  if (namespace === undefined) return;
  const hint = `write ${text.trim().replace(':', '::')}, or remove ${namespace}`;
  const message = `conda ignores ${quote(namespace)}: a channel ends with two colons`;
  findings.warning('namespace-ignored', message, { at: node.at, hint });
}

function isEmpty(node: DataNode): boolean {
  return isEmptyScalar(node) || (node.kind === 'list' && node.items.length === 0);
}

function parsePip(
  findings: Findings,
  { value }: DataEntry,
  files: Files,
  source: readonly string[],
  trail: PipTrail,
): readonly PipEntry[] {
  if (isEmptyScalar(value)) {
    const hint = 'indent the packages below it, or remove it';
    findings.warning('pip-empty', 'the list of pip is empty: conda installs what stands beside it', {
      at: value.at,
      hint,
    });
    return [];
  }
  const items = decodeList(findings, value, 'pip') ?? [];
  const lines = items.flatMap((item): readonly PipLine[] => {
    reportSelector(findings, item, source, 'pip');
    const text = decodeString(findings, item, 'a requirement')?.trim();
    return text === undefined || text === '' ? [] : [{ text, ...item.at, node: item }];
  });
  return parsePipLines(findings, lines, files, trail);
}
