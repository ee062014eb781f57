import type { Section } from '../model/definition.ts';
import { type PinnedVersion, versionStep } from '../specifiers/version-step.ts';
import type { Change } from './change.ts';

/** An element of a list: its name and its text. Several elements may have the same name. */
export interface Named {
  readonly name: string;
  readonly text: string;
  readonly pin?: PinnedVersion;
  /** What is displayed of an element with hashes: nobody reads them. */
  readonly hashed?: { readonly text: string; readonly count: number };
}

type ByName = ReadonlyMap<string, readonly Named[]>;

/**
 * Compares by name; texts with the same name are paired in order. Equal elements in a different order are reported as
 * reordered.
 */
export function diffList(
  section: Section,
  what: string,
  before: readonly Named[],
  after: readonly Named[],
): readonly Change[] {
  const old = byName(before);
  const current = byName(after);
  const names = new Set([...old.keys(), ...current.keys()]);
  const changes = [...names].flatMap((name) => diffNamed(section, name, old.get(name) ?? [], current.get(name) ?? []));
  const shared = (list: readonly Named[]) =>
    list.flatMap(({ name }) => (old.get(name)?.length === current.get(name)?.length ? [name] : []));
  const reordered = JSON.stringify(shared(before)) !== JSON.stringify(shared(after));
  return reordered ? [...changes, { kind: 'reordered', section, what }] : changes;
}

function byName(list: readonly Named[]): ByName {
  return Map.groupBy(list, ({ name }) => name);
}

/** The differences between elements of one name. */
export function diffNamed(
  section: Section,
  what: string,
  before: readonly Named[],
  after: readonly Named[],
): readonly Change[] {
  const gone = without(before, after);
  const fresh = without(after, before);
  return Array.from({ length: Math.max(gone.length, fresh.length) }, (_, index): Change => {
    const [from, to] = [gone[index], fresh[index]];
    if (from === undefined) return { kind: 'added', section, what, value: to === undefined ? '' : shown(to) };
    if (to === undefined) return { kind: 'removed', section, what, value: shown(from) };
    const step = versionStep(from.pin, to.pin);
    return { kind: 'changed', section, what, ...shownChange(from, to), ...(step && { step }) };
  });
}

function shown({ text, hashed }: Named): string {
  return hashed?.text ?? text;
}

function shownChange(from: Named, to: Named): { readonly from: string; readonly to: string } {
  const texts = { from: shown(from), to: shown(to) };
  if (texts.from !== texts.to) return texts;
  const [old, current] = [from.hashed?.count ?? 0, to.hashed?.count ?? 0];
  return old === current
    ? { from: `${texts.from} with ${hashes(old)}`, to: `${texts.to} with other hashes` }
    : { from: `${texts.from} with ${hashes(old)}`, to: `${texts.to} with ${hashes(current)}` };
}

function hashes(count: number): string {
  return count === 0 ? 'no hash' : count === 1 ? '1 hash' : `${count} hashes`;
}

function without(list: readonly Named[], other: readonly Named[]): readonly Named[] {
  const rest = new Map<string, number>();
  for (const { text } of other) rest.set(text, (rest.get(text) ?? 0) + 1);
  return list.filter(({ text }) => {
    const left = rest.get(text) ?? 0;
    rest.set(text, left - 1);
    return left <= 0;
  });
}

/** Elements that are nothing but a value, such as platforms. */
export function asValues(what: string, values: readonly string[]): readonly Named[] {
  return values.map((value) => ({ name: `${what} ${value}`, text: '' }));
}
