import {
  type ContextFile,
  type ImageDefinition,
  isLocalPip,
  type PipEntry,
  type Section,
  type Spark,
  type Steps,
} from '../model/definition.ts';
import { isRecord } from '../model/json.ts';
import type { MatchSpec } from '../model/match-spec.ts';
import type { PackageValues } from '../model/part.ts';
import { formatRequirement } from '../specifiers/requirement.ts';
import { formatVersionStep, type PinnedVersion, pinnedVersion } from '../specifiers/version-step.ts';
import { contrast, oneLine } from '../text/contrast.ts';
import type { Change } from './change.ts';
import { diffLocked } from './locked.ts';
import { asValues, diffList, diffNamed, type Named } from './named.ts';
import { SHORT_HASH } from './parents.ts';
import { baseName, diffInstructions, PARENT } from './steps.ts';

/** A definition, and the values of the packages in it. */
export interface ReadDefinition {
  readonly definition: ImageDefinition;
  readonly values: PackageValues;
}

/** Changes between two definitions, in the order of SECTIONS. Only equal definitions have no changes. */
export function diffDefinitions(old: ReadDefinition, current: ReadDefinition): readonly Change[] {
  const [before, after] = [old.definition, current.definition];
  return [
    ...diffSection('base', 'images', [before.bases, after.bases], () => diffBases(before, after)),
    ...diffSection('steps', 'steps', [before.steps, after.steps], () => diffSteps(before, after)),
    ...diffSection('context', 'files', [before.context, after.context], () =>
      diffContext(before.context, after.context),
    ),
    ...diffSection('python', 'packages', [before.python, after.python], () => diffPython(old, current)),
    ...diffSection('spark', 'packages', [before.spark, after.spark], () => diffSpark(before.spark, after.spark)),
    ...diffSection('platforms', 'platforms', [before.platforms, after.platforms], () =>
      diffList('platforms', 'platforms', asValues('platform', before.platforms), asValues('platform', after.platforms)),
    ),
  ];
}

/** One plain line: `python: numpy ==1.26.4 -> ==2.0.1 (major upgrade)`. It contains untrusted text. */
export function formatChange(change: Change): string {
  const { kind, section, what } = change;
  if (kind === 'reordered') return `${section}: ${what} reordered`;
  if (kind !== 'changed') return oneLine(`${section}: ${kind} ${what} ${change.value}`);
  const { from, to } = contrast(oneLine(change.from), oneLine(change.to));
  const subject = section === 'base' && what === PARENT ? `${what} changed` : what;
  const step = change.step === undefined ? '' : ` (${formatVersionStep(change.step)})`;
  return oneLine(`${section}: ${subject} ${from} -> ${to}${step}`);
}

// Names are compared first, so that a difference that is not displayed still counts as a change.
function diffSection(
  section: Section,
  what: string,
  [before, after]: readonly [unknown, unknown],
  diff: () => readonly Change[],
): readonly Change[] {
  if (JSON.stringify(before, sortKeys) === JSON.stringify(after, sortKeys)) return [];
  const changes = diff();
  return changes.length > 0 ? changes : [{ kind: 'reordered', section, what }];
}

function sortKeys(_key: string, value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const short = (hash: string) => hash.replace(/^sha256:/, '').slice(0, SHORT_HASH);

// Images of one repository count as the same base with another tag; parents are always environments of this tree.
function diffBases(before: ImageDefinition, after: ImageDefinition): readonly Change[] {
  const [old, current] = [nameBases(before), nameBases(after)];
  const replaced = old.length === 1 && current.length === 1 && old[0]?.name !== current[0]?.name;
  if (replaced) return diffNamed('base', 'base', old.map(inFull), current.map(inFull));
  return diffList('base', 'base images', old, current);
}

function nameBases({ bases, platforms }: ImageDefinition): readonly Named[] {
  const named = bases.map((base, index): Named => {
    // If the image's platform differs from the target platform, `--platform` requested it.
    const own = platforms[index % Math.max(1, platforms.length)] === base.platform ? '' : ` for ${base.platform}`;
    const name = baseName(base);
    const version = name === PARENT ? short(base.parent) : base.reference.slice(name.length) || NO_TAG;
    return { name, text: `${version}${own}` };
  });
  return [...new Map(named.map((base) => [JSON.stringify(base), base])).values()];
}

const NO_TAG = '(no tag)';

function inFull({ name, text }: Named): Named {
  if (name === PARENT) return { name, text: `environment ${text}` };
  return { name, text: text.startsWith(NO_TAG) ? `${name}${text.slice(NO_TAG.length)}` : `${name}${text}` };
}

function diffSteps(before: ImageDefinition, after: ImageDefinition): readonly Change[] {
  const [old, current] = [nameSettings(before.steps), nameSettings(after.steps)];
  return [...diffList('steps', 'settings', old, current), ...diffInstructions(before, after)];
}

function nameSettings({ arguments: values, contexts, secrets, syntax, ...steps }: Steps): readonly Named[] {
  return [
    ...(syntax === '' ? [] : [{ name: 'syntax', text: syntax }]),
    ...(steps.escape === '' ? [] : [{ name: 'escape', text: steps.escape }]),
    ...values.map(([name, text]) => ({ name: `build argument ${name}`, text: `=${text}` })),
    ...contexts.map(([name, text]) => ({ name: `build context ${name}`, text })),
    ...asValues('secret', secrets),
  ];
}

function diffContext(before: readonly ContextFile[], after: readonly ContextFile[]): readonly Change[] {
  const old = new Map(before.map((file) => [file.path, file]));
  const current = new Map(after.map((file) => [file.path, file]));
  const paths = [...new Set([...old.keys(), ...current.keys()])].sort();
  return paths.flatMap((path) => diffFile(path, old.get(path), current.get(path)));
}

function diffFile(path: string, before: ContextFile | undefined, after: ContextFile | undefined): readonly Change[] {
  const section = 'context';
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ kind: 'added', section, what: 'file', value: path }];
  if (after === undefined) return [{ kind: 'removed', section, what: 'file', value: path }];
  const pairs = [
    ['', contentOf(before), contentOf(after)],
    [' mode', modeOf(before), modeOf(after)],
  ] as const;
  return pairs.flatMap(([what, from, to]) =>
    from === to ? [] : [{ kind: 'changed', section, what: `${path}${what}`, from, to }],
  );
}

function contentOf({ digest, target }: ContextFile): string {
  return digest === '' ? `link to ${target}` : `content ${short(digest)}`;
}

function modeOf({ executable }: ContextFile): string {
  return executable ? 'executable' : 'not executable';
}

function diffPython(old: ReadDefinition, current: ReadDefinition): readonly Change[] {
  const [before, after] = [old.definition.python, current.definition.python];
  return [
    ...diffList('python', 'channels', asValues('channel', before.channels), asValues('channel', after.channels)),
    ...diffList('python', 'conda packages', nameSpecs(old), nameSpecs(current)),
    ...diffList('python', 'pip packages', namePip(old.values, before.pip), namePip(current.values, after.pip)),
    ...diffLocked(before.locked ?? [], after.locked ?? []),
    ...diffList('python', 'secrets', asValues('secret', before.secrets ?? []), asValues('secret', after.secrets ?? [])),
  ];
}

function nameSpecs({ definition, values }: ReadDefinition): readonly Named[] {
  return definition.python.conda.map((text) => nameSpec(text, values.specs.get(text)));
}

function nameSpec(text: string, spec: MatchSpec | undefined): Named {
  if (spec === undefined) return { name: text, text: '' };
  const { name, version = 'any version', build, channel, subdir, fields, url } = spec;
  const parts = [
    version,
    ...(build === undefined ? [] : [build]),
    ...fields.map(([key, value]) => `${key}=${value}`),
    ...(channel === undefined ? [] : [`from ${channel}${subdir === undefined ? '' : `/${subdir}`}`]),
    ...(url === undefined ? [] : [url]),
  ];
  return withPin({ name, text: parts.join(' ') }, pinnedVersion('conda', version));
}

function withPin(named: Named, pin: PinnedVersion | undefined): Named {
  return pin === undefined ? named : { ...named, pin };
}

// Canonical entries do not contain file names, so nested files are identified by position.
function namePip(values: PackageValues, entries: readonly PipEntry[], within = ''): readonly Named[] {
  const counts = { '-r': 0, '-c': 0 };
  return entries.flatMap((entry): readonly Named[] => {
    if (typeof entry === 'string') return [nameRequirement(values, entry, within)];
    if (isLocalPip(entry)) return [{ name: `pip ${within}${entry[1]}`, text: `${entry[0]} ${entry[2]}`.trim() }];
    const [flag, nested] = entry;
    counts[flag] += 1;
    const place = `${within}${flag} ${counts[flag]} `;
    return [{ name: `pip ${place}`.trimEnd(), text: '' }, ...namePip(values, nested, place)];
  });
}

function nameRequirement({ requirements }: PackageValues, entry: string, within: string): Named {
  const name = (text: string) => `pip ${within}${text}`;
  if (entry.startsWith('-')) {
    const [option = '', ...value] = entry.split(' ');
    return { name: name(option), text: value.join(' ') };
  }
  const [body = '', ...digests] = entry.split(' --hash=');
  const requirement = body.includes(' --config-settings=') ? undefined : requirements.get(entry);
  const named = requirement?.kind === 'named' ? requirement : undefined;
  const subject = named?.name ?? body.split(/[@#\s]/, 1)[0] ?? body;
  const rest = (requirement === undefined ? body : formatRequirement(requirement)).slice(subject.length).trim();
  const text = rest === '' ? 'any version' : rest;
  // What a lock names is a version, and not a choice of versions.
  const version = /^==[^,;\s]+$/.test(text) ? text.slice(2) : text;
  const hashed = digests.length === 0 ? {} : { hashed: { text: version, count: digests.length } };
  const whole = { name: name(subject), text: [text, ...digests].join(' '), ...hashed };
  return withPin(whole, pinnedVersion('pep440', named?.specifier ?? ''));
}

function diffSpark(before: Spark, after: Spark): readonly Change[] {
  return [
    ...diffList(
      'spark',
      'repositories',
      asValues('repository', before.repositories),
      asValues('repository', after.repositories),
    ),
    ...diffList('spark', 'packages', before.packages.map(nameArtifact), after.packages.map(nameArtifact)),
    ...diffList('spark', 'settings', [namePrecache(before)], [namePrecache(after)]),
  ];
}

function namePrecache({ precache }: Spark): Named {
  return { name: 'precache', text: String(precache) };
}

// Maven coordinates: `group:artifact:version`.
function nameArtifact(text: string): Named {
  const at = text.lastIndexOf(':');
  return at < 0 ? { name: text, text: '' } : { name: text.slice(0, at), text: text.slice(at + 1) };
}
