import { TerrariumError } from '../model/errors.ts';
import { parseJson } from '../model/json.ts';
import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { Registry, RegistryReader } from '../model/registry.ts';
import { mapOf, matching, nullOr, objectOf, oneOf, type Parse, parseBoolean, parseText } from '../model/shape.ts';
import { type CanonicalDocument, canonical } from '../names/canonical.ts';
import { sha256Hex } from '../names/sha256.ts';
import type { FindPrefixed } from '../text/sorted-texts.ts';
import type { ArtifactKind } from './artifact.ts';
import { putSealed, readSealed } from './sealed-document.ts';

const CHANGE_TYPE = 'application/vnd.terrarium.change.v1+json';
const CHANGES: ArtifactKind = { type: CHANGE_TYPE, maxBytes: 256 * 1024 };

/** Maximum changes of a name: all of them are read to know its state. */
export const MAX_CHANGES = 1000;
export const MAX_DESCRIPTION = 4096;
export const MAX_VALUE = 256;
/** Maximum tags of a name or a version, and of labels in one change. */
export const MAX_KEYS = 64;
const READ_AT_ONCE = 8;

/** Texts by key; null takes away. */
export type Values = Readonly<Record<string, string | null>>;

/** What was changed of a registered version, or of a whole name: written once, and never changed itself. docs/lookup.md#changes */
export interface Change {
  readonly formatVersion: '1';
  readonly name: string;
  /** Null for the whole name. */
  readonly version: string | null;
  /** `2026-11-30T16:50:00.123Z` */
  readonly at: string;
  readonly run: string;
  readonly archived?: boolean;
  readonly description?: string | null;
  readonly tags?: Values;
  /** Versions by label; in changes of the whole name alone. */
  readonly labels?: Values;
}

/** A change with its tag, which orders those of one time. */
export interface StoredChange {
  readonly tag: string;
  readonly change: Change;
}

/** Changes of a name, with what cannot be one. */
export interface NameChanges {
  readonly changes: readonly StoredChange[];
  /** Tags that hold something else than they say, or nothing that is a change of this name. */
  readonly damaged: readonly string[];
  /** How many there are, where that is more than 1,000: then none is read. */
  readonly unread: number;
}

/** Prefix of the tags of a name's changes. */
export const changePrefix = (name: string) => `chg-${sha256Hex(name).slice(0, 16)}-`;

/** Reads the changes of a name, as often as it is asked, and each once. `find` has the tags of the repository. */
export type ReadChanges = (name: string, find: FindPrefixed) => Promise<NameChanges>;

export function changeReader(registry: RegistryReader, repository: Repository): ReadChanges {
  const known = new Map<string, Change>();
  const read = async (tag: string, name: string) => {
    const change = known.get(tag) ?? (await readChange(registry, repository, tag));
    if (change !== undefined) known.set(tag, change);
    return { tag, change: change?.name === name ? change : undefined };
  };
  return async (name, find) => {
    const listed = find(changePrefix(name));
    if (listed.length > MAX_CHANGES) return { changes: [], damaged: [], unread: listed.length };
    const all = await limit(READ_AT_ONCE).map(listed, (tag) => read(tag, name));
    return {
      changes: all.flatMap(({ tag, change }) => (change === undefined ? [] : [{ tag, change }])),
      damaged: all.flatMap(({ tag, change }) => (change === undefined ? [tag] : [])),
      unread: 0,
    };
  };
}

async function readChange(registry: RegistryReader, repository: Repository, tag: string): Promise<Change | undefined> {
  const bytes = await readSealed(registry, repository, tag, CHANGES);
  return bytes && parseChange(parseJson(bytes));
}

/** Writes a change as an artifact of its own, so that of two at a time none is lost. */
export async function writeChange(registry: Registry, repository: Repository, change: Change): Promise<void> {
  const text = canonical(change as unknown as CanonicalDocument);
  await putSealed(registry, repository, changePrefix(change.name), { kind: CHANGES, text });
}

/** Of a name that has, or would have, more changes than anybody reads. */
export function tooManyChanges(name: string, count: number): TerrariumError {
  return new TerrariumError(
    'usage',
    `${JSON.stringify(name)} is at ${count} changes, and at most ${MAX_CHANGES} are read`,
    {
      hint: `remove tags ${changePrefix(name)}* whose changes are no longer needed, with a tool of the registry`,
    },
  );
}

/** True for a key of a tag, and for a label. */
export function isKey(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(text);
}

/** True for what may be set as a label: `latest` is what the newest version has. */
export function isLabel(text: string): boolean {
  return isKey(text) && text !== 'latest';
}

const textOf =
  (most: number): Parse<string> =>
  (value) =>
    parseText(value) !== undefined && String(value).length <= most ? String(value) : undefined;

const parseTime: Parse<string> = (value) => {
  const text = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)(value);
  const isDay = text !== undefined && Number.isFinite(Date.parse(text)) && new Date(text).toISOString() === text;
  return isDay ? text : undefined;
};

const parseMembers = objectOf<Change>(
  {
    formatVersion: oneOf('1'),
    name: parseText,
    version: nullOr(parseText),
    at: parseTime,
    run: parseText,
    archived: parseBoolean,
    description: nullOr(textOf(MAX_DESCRIPTION)),
    tags: mapOf(isKey, nullOr(textOf(MAX_VALUE)), MAX_KEYS),
    labels: mapOf(isLabel, nullOr(parseText), MAX_KEYS),
  },
  ['archived', 'description', 'tags', 'labels'],
);

/** Parses a change from untrusted JSON; `undefined` if it is none. */
export function parseChange(value: unknown): Change | undefined {
  const change = parseMembers(value);
  return change?.labels === undefined || change.version === null ? change : undefined;
}
