import type { HeldPackages, RegisteredName } from '../history/registered-names.ts';
import type { PlatformPackages } from '../model/packages.ts';
import { isNoConda } from '../model/packages.ts';
import type { Repository } from '../model/reference.ts';
import { digestHex } from '../names/digest.ts';
import { formatImage, formatRepository } from '../names/reference.ts';
import type { RecordedName } from '../oci/recorded-names.ts';
import { shownVersion } from './describe-versions.ts';
import { formatMinute } from './units.ts';

const SHORT = 12;
/** Characters of a line of packages. */
const WIDTH = 100;

/** The heads of the columns of `nameCells`. */
export const NAME_COLUMNS: readonly string[] = [
  'NAME',
  'NEWEST',
  'REGISTERED',
  'HASH',
  'IMAGE',
  'VERSIONS',
  'REPOSITORY',
  '',
];

/** A registered name in the columns of a table. Cells hold untrusted text. */
export function nameCells(
  { name, records, archived, newest }: RecordedName,
  repository: Repository,
): readonly string[] {
  const { version, created = '', definitionHash, image } = newest;
  return [
    name,
    shownVersion(version, definitionHash),
    formatMinute(created),
    definitionHash.slice(0, SHORT),
    digestHex(image).slice(0, SHORT),
    `${records}`,
    formatRepository(repository),
    archived ? 'archived' : '',
  ];
}

/** A registered name and what its newest image holds, for people. Lines hold untrusted text. */
export function describeName({ name, newest, packages }: RegisteredName, repository: Repository): readonly string[] {
  const { version, created = '', definitionHash, image } = newest;
  return [
    `${name} ${shownVersion(version, definitionHash)}`,
    ...field(
      'registered',
      [formatMinute(created)].filter((text) => text !== ''),
    ),
    ...field('hash', [definitionHash]),
    ...field('image', [formatImage({ kind: 'pushed', repository, digest: image })]),
    ...describeHeld(packages),
  ];
}

function describeHeld(packages: HeldPackages | undefined): readonly string[] {
  if (packages === undefined) return [];
  if (packages === 'not-written') return field('packages', ['not written down']);
  if (packages === 'not-read') return field('packages', ['not read: there are too many in this listing']);
  const { platforms } = packages;
  return platforms.flatMap((held) => [
    ...(platforms.length > 1 ? field('on', [held.platform]) : []),
    ...describePlatform(held),
  ]);
}

function describePlatform({ conda, python, system }: PlatformPackages): readonly string[] {
  const named = (list: readonly { readonly name: string; readonly version: string }[]) =>
    wrapped(list.map(({ name, version }) => `${name} ${version}`));
  return [
    ...field('conda', named(conda)),
    // What conda installed is listed there.
    ...field('pip', named(python.filter(isNoConda))),
    ...field('system', [`${system.length} ${system.length === 1 ? 'package' : 'packages'}`]),
  ];
}

/** Lines below each other, the first one behind a name; nothing without lines. */
function field(name: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, place) => `  ${(place === 0 ? name : '').padEnd(10)} ${line}`);
}

function wrapped(texts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const [place, text] of texts.entries()) {
    const last = lines.at(-1);
    const word = place === texts.length - 1 ? text : `${text},`;
    if (last === undefined || last.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
