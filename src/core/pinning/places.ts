import { splitOptionWords } from '../formats/requirements-words.ts';
import type { HashedEnvironment } from '../model.ts';
import { parseChannel } from '../names/channel.ts';
import { formatMatchSpec, parseMatchSpec } from '../names/match-spec.ts';
import { formatMavenCoordinate, parseMavenCoordinate } from '../names/maven.ts';
import { formatReference, parseReference } from '../names/reference.ts';
import { formatRequirement, normalizeName, parseRequirement } from '../names/requirement.ts';
import type { Place } from './place.ts';
import { type Written, type WrittenKey, writtenIn } from './written.ts';

/** Where the parts of an environment are written. Canonical texts go in; what is written in another way has no place. */
export interface Places {
  readonly conda: (spec: string) => Written | undefined;
  /** By a requirement without its options. */
  readonly pip: (requirement: string) => Written | undefined;
  readonly channel: (channel: string) => Written | undefined;
  readonly spark: (coordinate: string) => Written | undefined;
  /** By a reference in full form. */
  readonly image: (reference: string) => Written | undefined;
  /** The first key of one of these names. */
  readonly key: (...names: readonly string[]) => Place | undefined;
  /** Texts that stand under a key. */
  readonly under: (key: string) => readonly Written[];
}

type Kind = 'conda' | 'pip' | 'channel' | 'spark' | 'image';

/** Reads the files of an environment at the first question. */
export function placesOf(environment: Pick<HashedEnvironment, 'id' | 'source' | 'documents'>): Places {
  const open = { read: undefined as Read | undefined };
  const read = () => {
    open.read ??= readAll(environment);
    return open.read;
  };
  const find = (kind: Kind) => (text: string) => indexOf(read(), kind).get(text);
  return {
    conda: (spec) => find('conda')(spec) ?? find('conda')(nameKey(parseSpecName(spec))),
    pip: (requirement) => find('pip')(requirement) ?? find('pip')(nameKey(parsePipName(requirement))),
    channel: find('channel'),
    spark: find('spark'),
    image: find('image'),
    key: (...names) => read().keys.find(({ key }) => names.includes(key))?.place,
    under: (key) => read().texts.filter((written) => written.key === key),
  };
}

interface Read {
  readonly texts: readonly Written[];
  readonly keys: readonly WrittenKey[];
  readonly indexes: Map<Kind, ReadonlyMap<string, Written>>;
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

function indexOf(read: Read, kind: Kind): ReadonlyMap<string, Written> {
  const known = read.indexes.get(kind);
  if (known !== undefined) return known;
  const index = new Map<string, Written>();
  for (const written of read.texts) {
    const key = written.text.length > 1000 ? undefined : KEYS[kind](written);
    if (key !== undefined && !index.has(key)) index.set(key, written);
  }
  read.indexes.set(kind, index);
  return index;
}

const KEYS: Readonly<Record<Kind, (written: Written) => string | undefined>> = {
  conda: (written) => {
    if (!written.element) return nameKey(written.key.toLowerCase());
    if (!/^dependencies$|^sel\(/.test(written.key)) return undefined;
    const reading = parseMatchSpec(written.text.trim());
    return reading.ok ? formatMatchSpec(reading.spec) : undefined;
  },
  pip: (written) => {
    if (!written.element) return nameKey(normalizeName(written.key));
    return holdsRequirements(written) ? pipKey(written.text) : undefined;
  },
  channel: ({ element, key, text }) => {
    if (!element || key !== 'channels') return undefined;
    const reading = parseChannel(text);
    return reading.ok ? reading.channel : undefined;
  },
  spark: ({ text }) => {
    const reading = parseMavenCoordinate(text);
    return reading.ok ? formatMavenCoordinate(reading.coordinate) : undefined;
  },
  image: ({ element, text }) => {
    const reference = element ? undefined : parseReference(text);
    return reference && formatReference(reference);
  },
};

// Lists of TOML are called by their groups; in YAML only `pip` holds what pip reads.
function holdsRequirements({ key, place }: Written): boolean {
  return /\.(?:ya?ml|json|runconfig)$/i.test(place.path) ? key === 'pip' : key !== 'channels' && key !== 'platforms';
}

// Tables of TOML have the name as key: `numpy = "^1.26"`.
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
