import type { Change } from '../diff/change.ts';
import { formatChange } from '../diff/diff.ts';
import { diffKnownDefinitions } from '../diff/known-definitions.ts';
import type { Digest } from '../model/digest.ts';
import type { PlatformPackages } from '../model/packages.ts';
import { isNoConda } from '../model/packages.ts';
import { digestHex } from '../names/digest.ts';
import { formatImage } from '../names/reference.ts';
import { versionStateOf } from '../oci/version-state.ts';
import { diffPackages, formatPackageChange } from '../packages/diff-packages.ts';
import type { DescribedImage, KnownDefinition } from '../packages/find-definition.ts';
import { describeDefinition } from './describe-definition.ts';
import { describeState, shownMarks } from './describe-versions.ts';
import { formatBytes, formatSeconds } from './units.ts';

/** A definition, its image and what that holds, for people. Lines hold untrusted text. */
export function describeKnown({
  title,
  hash,
  image,
  record,
  state: named,
  definition,
  packages,
}: KnownDefinition): readonly string[] {
  const state = record && named && versionStateOf(named, record.version);
  const field = (name: string, value: string) => (value === '' ? [] : [`  ${name.padEnd(10)} ${value}`]);
  return [
    title,
    ...field('hash', hash),
    ...field('image', image === undefined ? 'not found' : formatImage(image.image)),
    ...field('key', image?.key ?? ''),
    ...field('created', shownTime(image?.created)),
    ...field('platforms', image?.platforms.join(', ') ?? ''),
    ...field('base', [image?.base.name, image?.base.digest].filter((text) => text).join(' ')),
    ...(image?.cost === undefined
      ? []
      : field('built in', `${formatSeconds(image.cost.seconds)}, ${formatBytes(image.cost.bytes)} compressed`)),
    ...(record === undefined
      ? []
      : [
          ...field('recorded', `${record.name} ${record.version}, from ${record.source}`),
          ...field('on', record.created?.replace('T', ' ').replace('Z', ' UTC') ?? ''),
          ...field('commit', record.dirty === true ? `${record.commit} (dirty)`.trimStart() : record.commit),
          ...field('run', record.run),
          ...(state === undefined ? [] : [...field('marks', shownMarks(state, false)), ...describeState(state)]),
        ]),
    ...(definition === undefined ? [] : describeDefinition(definition).map((line) => `  ${line}`)),
    ...(packages === undefined
      ? ['  packages   not written down']
      : packages.platforms.flatMap((part) => describePlatform(part).map((line) => `  ${line}`))),
  ];
}

// Images that are the same for equal inputs say no time.
function shownTime(created = ''): string {
  return created.startsWith('1970-01-01T00:00:00') ? '' : created.replace('T', ' ').replace(/(?:\.\d+)?Z$/, ' UTC');
}

function describePlatform({ platform, distribution, conda, python, system }: PlatformPackages): readonly string[] {
  return [
    `packages on ${platform}${distribution === '' ? '' : ` (${distribution})`}`,
    ...conda.map(({ name, version, build, channel }) => `  conda ${name} ${version} ${build} ${channel}`.trimEnd()),
    ...python.filter(isNoConda).map(({ name, version, source }) => `  pip   ${name} ${version} ${source}`.trimEnd()),
    ...system.map(({ type, name, version }) => `  ${type.padEnd(5)} ${name} ${version}`),
  ];
}

/** Which images two definitions have, for people: one definition may have images on several digests of its base. */
export function imageDifference(
  { image: old }: KnownDefinition,
  { image: current }: KnownDefinition,
): readonly string[] {
  if (old === undefined || current === undefined) return [];
  const [from, to] = [old.image.digest, current.image.digest];
  const image = from === to ? `image ${shortDigest(from)}: equal` : `image ${shortDigest(from)} -> ${shortDigest(to)}`;
  const base = diffBaseImages(old.base, current.base);
  if (base === undefined) return [image];
  const describe = ({ name, digest }: DescribedImage['base']) =>
    [name, ...(digest === undefined ? [] : [shortDigest(digest)])].join(' ');
  const told = describe(base.to).replace(base.from.name === base.to.name ? `${base.to.name} ` : '', '');
  return [image, `  base ${describe(base.from)} -> ${told}`];
}

/** The bases that two images depend on, where they are not the same. */
export function diffBaseImages(from: DescribedImage['base'], to: DescribedImage['base']) {
  return from.name === to.name && from.digest === to.digest ? undefined : { from, to };
}

function shortDigest(digest: Digest): string {
  return `sha256:${digestHex(digest).slice(0, 12)}`;
}

/** What differs between two definitions, for people: their images, what they ask for, then what their images hold. */
export function describeDifference(before: KnownDefinition, after: KnownDefinition): readonly string[] {
  return [
    ...imageDifference(before, after),
    ...describeDefined(before, after, diffKnownDefinitions(before, after)),
    ...describeHeld(before, after),
  ];
}

type Defined = Pick<KnownDefinition, 'title' | 'hash' | 'definition'>;

/** What differs between two definitions, for people. `changes` are `undefined` where one of them is not known. */
export function describeDefined(
  before: Defined,
  after: Defined,
  changes: readonly Change[] | undefined,
): readonly string[] {
  const unknown = [before, after].filter(({ definition }) => definition === undefined).map(({ title }) => title);
  return [
    `definition ${before.hash.slice(0, 12)} -> ${after.hash.slice(0, 12)}${changes?.length === 0 ? ': equal' : ''}`,
    ...unknown.map((title) => `  the definition of ${title} is not known`),
    ...(changes ?? []).map((change) => `  ${formatChange(change)}`),
  ];
}

/** What two images hold otherwise, for people. */
export function describeHeld(before: KnownDefinition, after: KnownDefinition): readonly string[] {
  const resolved = before.packages !== undefined && after.packages !== undefined;
  const packages = resolved ? diffPackages(before.packages, after.packages).map(formatPackageChange) : [];
  const unwritten = [before, after].filter(({ packages: held }) => held === undefined).map(({ title }) => title);
  return [
    `packages${resolved && packages.length === 0 ? ': equal' : ''}`,
    ...unwritten.map((title) => `  what ${title} holds is not written down`),
    ...packages.map((line) => `  ${line}`),
  ];
}
