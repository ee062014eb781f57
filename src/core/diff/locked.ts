import type { LockedPackages } from '../model/definition.ts';
import { parseCondaUrl } from '../specifiers/conda-url.ts';
import { type PinnedVersion, versionStep } from '../specifiers/version-step.ts';
import type { Change } from './change.ts';

/**
 * A locked package with texts of increasing detail: a difference is shown in the first text that differs. What differs only in
 * its content has another hash, which is not displayed.
 */
interface Named {
  readonly name: string;
  readonly texts: readonly string[];
  readonly content: string;
  readonly pin?: PinnedVersion;
}

/** Differences between two locks, per package. A difference that all subdirs share is listed once. */
export function diffLocked(before: readonly LockedPackages[], after: readonly LockedPackages[]): readonly Change[] {
  const old = new Map(before.map((part) => [part.subdir, part]));
  const shared = after.filter(({ subdir }) => old.has(subdir));
  const current = new Set(shared.map(({ subdir }) => subdir));
  const changes = shared.flatMap((part) =>
    diffPart(old.get(part.subdir) ?? part, part).map((change) => [part.subdir, change] as const),
  );
  const same = Map.groupBy(changes, ([, change]) => JSON.stringify(change));
  return [
    ...before.filter(({ subdir }) => !current.has(subdir)).map((part) => countOf('removed', part)),
    ...after.filter(({ subdir }) => !current.has(subdir)).map((part) => countOf('added', part)),
    ...[...same.values()].flatMap((all) =>
      all.length === shared.length
        ? all.slice(0, 1).map(([, change]) => change)
        : all.map(([subdir, change]) => ({ ...change, what: `${change.what} for ${subdir}` })),
    ),
  ];
}

/** Packages in the order in which they are installed: `numpy 1.26.4`, `pip six 1.16.0`. */
export function nameLocked(part: LockedPackages): readonly string[] {
  return [...namesOf(part).values()].map(({ name, texts }) => `${name} ${texts[0]}`);
}

function countOf(kind: 'added' | 'removed', { conda, pip, subdir }: LockedPackages): Change {
  const value = `${conda.length} of conda, ${pip.length} of pip`;
  return { kind, section: 'python', what: `locked packages for ${subdir}`, value };
}

function diffPart(before: LockedPackages, after: LockedPackages): readonly Change[] {
  const [old, current] = [namesOf(before), namesOf(after)];
  const names = new Set([...old.keys(), ...current.keys()]);
  const changes = [...names].flatMap((name) => diffPackage(name, old.get(name), current.get(name)));
  const order = (one: Packages, other: Packages) => [...one.keys()].filter((name) => other.has(name)).join(' ');
  if (order(old, current) === order(current, old)) return changes;
  return [...changes, { kind: 'reordered', section: 'python', what: 'locked packages' }];
}

type Packages = ReadonlyMap<string, Named>;

// No tool locks a package twice; if a file does, its entries are numbered.
function namesOf({ conda, pip }: LockedPackages): Packages {
  const counts = new Map<string, number>();
  const all = [...conda.map(nameConda), ...pip.map(namePip)].map((found) => {
    const count = (counts.get(found.name) ?? 0) + 1;
    counts.set(found.name, count);
    return count === 1 ? found : { ...found, name: `${found.name} (${count})` };
  });
  return new Map(all.map((found) => [found.name, found]));
}

function diffPackage(name: string, before: Named | undefined, after: Named | undefined): readonly Change[] {
  const section = 'python';
  if (before === undefined) return [{ kind: 'added', section, what: name, value: after?.texts[0] ?? '' }];
  if (after === undefined) return [{ kind: 'removed', section, what: name, value: before.texts[0] ?? '' }];
  const level = before.texts.findIndex((text, index) => text !== after.texts[index]);
  if (level < 0 && before.content === after.content) return [];
  const step = versionStep(before.pin, after.pin);
  const [from = '', to = ''] = level < 0 ? otherHash(before) : [before.texts[level], after.texts[level]];
  return [{ kind: 'changed', section, what: name, from, to, ...(step && { step }) }];
}

function otherHash({ texts: [version = ''] }: Named): readonly [string, string] {
  return [version, `${version} with another hash`];
}

function nameConda(text: string): Named {
  const reading = parseCondaUrl(text);
  if (!reading.ok) return { name: text, texts: [text], content: text };
  const { name, version, build, url } = reading.value;
  const texts = [version, `${version} ${build}`, url];
  return { name, texts, content: text, pin: { scheme: 'conda', version, exact: true } };
}

// `name @ url[ --hash=sha256:<hex>]`
function namePip(text: string): Named {
  const [body = ''] = text.split(' --hash=', 1);
  const [name = '', url = ''] = body.split(' @ ');
  const version = versionOf(url);
  const texts = [version, url];
  const pin: PinnedVersion = { scheme: 'pep440', version, exact: true };
  return { name: `pip ${name}`, texts, content: text, ...(COMMIT.test(version) ? {} : { pin }) };
}

// An abbreviated commit may look like a number.
const COMMIT = /^[0-9a-f]{12}$/;

// https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
function versionOf(url: string): string {
  const commit = /@([0-9a-f]{12})[0-9a-f]{28}(?:#|$)/.exec(url)?.[1];
  if (commit !== undefined) return commit;
  const file =
    url
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) ?? '';
  if (file.endsWith('.whl')) return file.split('-')[1] ?? url;
  const source = /^(.*)\.(?:tar\.gz|tar\.bz2|zip)$/s.exec(file)?.[1]?.split('-');
  return source === undefined || source.length < 2 ? url : (source.at(-1) ?? url);
}
