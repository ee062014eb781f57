import { splitOptionWords } from '../../formats/requirements/words.ts';
import type { HashedEnvironment } from '../../model/environment.ts';
import { parseChannel } from '../../names/channel.ts';
import { formatMatchSpec, parseMatchSpec } from '../../names/match-spec.ts';
import { formatMavenCoordinate, parseMavenCoordinate } from '../../names/maven.ts';
import { formatReference, parseReference } from '../../names/reference.ts';
import { formatRequirement, normalizeName, parseRequirement } from '../../names/requirement.ts';
import type { Place } from './place.ts';
import { type Written, type WrittenKey, writtenIn } from './written.ts';

/** Where the parts of an environment are written, each place of it. Canonical texts go in; what is written in another way has none. */
export interface Places {
  readonly conda: (spec: string) => readonly Written[];
  /** By a requirement without its options. */
  readonly pip: (requirement: string) => readonly Written[];
  readonly channel: (channel: string) => readonly Written[];
  readonly spark: (coordinate: string) => readonly Written[];
  /** By a reference in full form. */
  readonly image: (reference: string) => readonly Written[];
  /** The first key of one of these names. */
  readonly key: (...names: readonly string[]) => Place | undefined;
}

type Kind = 'conda' | 'pip' | 'channel' | 'spark' | 'image';

/** Reads the files of an environment at the first question. */
export function placesOf(environment: Pick<HashedEnvironment, 'id' | 'source' | 'documents'>): Places {
  const open = { read: undefined as Read | undefined };
  const read = () => {
    open.read ??= readAll(environment);
    return open.read;
  };
  const find = (kind: Kind) => (text: string) => indexOf(read(), kind).get(text) ?? [];
  const either = (kind: Kind, text: string, name: string) => {
    const found = find(kind)(text);
    return found.length > 0 ? found : find(kind)(name);
  };
  return {
    conda: (spec) => either('conda', spec, nameKey(parseSpecName(spec))),
    pip: (requirement) => either('pip', requirement, nameKey(parsePipName(requirement))),
    channel: find('channel'),
    spark: find('spark'),
    image: find('image'),
    key: (...names) => read().keys.find(({ key }) => names.includes(key))?.place,
  };
}

type Index = ReadonlyMap<string, readonly Written[]>;

interface Read {
  readonly texts: readonly Written[];
  readonly keys: readonly WrittenKey[];
  readonly indexes: Map<Kind, Index>;
}

// Only the file that defines it may hold several definitions.
function readAll({ id, source, documents }: Pick<HashedEnvironment, 'id' | 'source' | 'documents'>): Read {
  const pointer = id.startsWith(`${source}#`) ? id.slice(source.length + 1).replace(/\?.*$/s, '') : '';
  const read = documents.map((document) => writtenIn(document, document.path === source ? pointer : ''));
  return {
    texts: read.flatMap(({ texts }) => texts),
    keys: read.flatMap(({ keys }) => keys),
    indexes: new Map(),
  };
}

function indexOf(read: Read, kind: Kind): Index {
  const known = read.indexes.get(kind);
  if (known !== undefined) return known;
  const index = new Map<string, Written[]>();
  for (const written of read.texts) {
    const key = keyOf(kind, written);
    if (key === undefined) continue;
    const all = index.get(key);
    if (all === undefined) index.set(key, [written]);
    else all.push(written);
  }
  read.indexes.set(kind, index);
  return index;
}

// Files are shared by environments, and their texts with them.
const READINGS = new WeakMap<Written, Map<Kind, string | undefined>>();

function keyOf(kind: Kind, written: Written): string | undefined {
  if (written.text.length > 1000) return undefined;
  const readings = READINGS.get(written) ?? new Map<Kind, string | undefined>();
  READINGS.set(written, readings);
  if (!readings.has(kind)) readings.set(kind, KEYS[kind](written));
  return readings.get(kind);
}

const KEYS: Readonly<Record<Kind, (written: Written) => string | undefined>> = {
  conda: (written) => {
    const { element, text, keys } = written;
    if (!element) return tableKey(written, (name) => name.toLowerCase());
    if (!/^dependencies$|^sel\(/.test(keys.at(-1) ?? '')) return undefined;
    const reading = parseMatchSpec(text.trim());
    return reading.ok ? formatMatchSpec(reading.spec) : undefined;
  },
  pip: (written) => {
    if (!written.element) return tableKey(written, normalizeName);
    return holdsRequirements(written) ? pipKey(written.text) : undefined;
  },
  channel: ({ element, keys, text }) => {
    if (!element || keys.at(-1) !== 'channels') return undefined;
    const reading = parseChannel(text);
    return reading.ok ? reading.channel : undefined;
  },
  spark: ({ text }) => {
    const reading = parseMavenCoordinate(text);
    return reading.ok ? formatMavenCoordinate(reading.coordinate) : undefined;
  },
  image: ({ element, keys, text }) => {
    const reference =
      element || !/^(?:image|base|base_?image)$/i.test(keys.at(-1) ?? '') ? undefined : parseReference(text);
    return reference && formatReference(reference);
  },
};

/** Lists of TOML that pip reads. https://packaging.python.org/en/latest/specifications/pyproject-toml/ and dependency-groups/ */
const TOML_LISTS = /^project\0dependencies$|^project\0optional-dependencies\0[^\0]+$|^dependency-groups\0[^\0]+$/;

function holdsRequirements({ form, keys }: Written): boolean {
  if (form === 'lines') return true;
  return form === 'yaml' ? keys.at(-1) === 'pip' : TOML_LISTS.test(keys.join('\0'));
}

// Tables of TOML have the name as key: `numpy = "^1.26"`, or `numpy = { version = "^1.26" }`.
function tableKey({ form, keys }: Written, normalize: (name: string) => string): string | undefined {
  const at = keys.findLastIndex((key) => /^(?:dev-|pypi-)?dependencies$/.test(key));
  const name = form === 'toml' && at >= 0 ? keys[at + 1] : undefined;
  return name === undefined ? undefined : nameKey(normalize(name));
}

function nameKey(name: string | undefined): string {
  return `name:${name ?? ''}`;
}

function parseSpecName(spec: string): string | undefined {
  const reading = parseMatchSpec(spec);
  return reading.ok ? reading.spec.name : undefined;
}

function parsePipName(requirement: string): string | undefined {
  const reading = parseRequirement(requirement);
  return reading.ok && reading.requirement.kind === 'named' ? reading.requirement.name : undefined;
}

function pipKey(line: string): string | undefined {
  const body = requirementText(line.trim());
  const reading = body === undefined ? undefined : parseRequirement(body);
  return reading?.ok ? formatRequirement(reading.requirement) : undefined;
}

/** The requirement of a pip line without its options; what `--editable` names, too. */
export function requirementText(line: string): string | undefined {
  if (!line.startsWith('-')) return line.split(/ --?[A-Za-z]/, 1)[0];
  const [option, value] = splitOptionWords(line) ?? [];
  return option === '--editable' || option === '-e' ? value : undefined;
}
