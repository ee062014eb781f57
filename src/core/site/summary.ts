import type { Aging } from '../history/outdated.ts';
import type { Digest } from '../model/digest.ts';
import type { ResolvedPackages } from '../model/packages.ts';
import { isNoConda } from '../model/packages.ts';
import { parseDigest } from '../names/digest.ts';
import { isPinRule } from '../pinning/rules.ts';
import { newestOf } from './newest.ts';
import { imageOf, packagesOf, type SiteEnvironment } from './site.ts';

/** What pages about all environments say of one: each page is written while the next environment is read. */
export interface Summary {
  readonly name: string;
  readonly path: string;
  /** True where it is an id: nobody gave it a name. */
  readonly anonymous: boolean;
  readonly archived: boolean;
  /** True where the checkout defines it. */
  readonly isDefined: boolean;
  readonly versions: number;
  readonly version: string | undefined;
  readonly created: string | undefined;
  /** What its newest version has for an image. */
  readonly image: 'there' | 'not-registered' | 'gone' | 'other' | 'unread';
  readonly bytes: number | undefined;
  readonly bases: readonly UsedBase[];
  readonly parents: readonly string[];
  /** How many things its definitions leave open. */
  readonly unpinned: number;
  /** True where a definition has errors. */
  readonly isBroken: boolean;
  /** How many ways in which it has aged, without vulnerabilities. */
  readonly aged: number;
  readonly vulnerabilities: number;
  /** Kind and name, and the version. */
  readonly packages: readonly (readonly [what: string, version: string])[];
}

/** An image from elsewhere, by the name that is written, and the digest that was built on where it is known. */
export interface UsedBase {
  readonly name: string;
  readonly digest: Digest | undefined;
}

const AGED: readonly Aging['kind'][] = ['base-moved', 'base-old', 'ended'];

export function summarize(environment: SiteEnvironment): Summary {
  const { name, path, anonymous, versions, left, unread, state, definitions } = environment;
  const newest = newestOf(versions);
  const image = newest && imageOf(newest);
  const aging = definitions.flatMap((one) => one.aging ?? []);
  const findings = definitions.flatMap((one) => one.findings);
  return {
    ...{ name, path, anonymous, archived: state?.archived === true, isDefined: definitions.length > 0 },
    ...{ versions: versions.length + left, version: newest?.version, created: newest?.created },
    image: newest === undefined ? (unread === undefined ? 'not-registered' : 'unread') : stateOf(newest.image),
    bytes: image?.bytes,
    bases: basesOf(environment),
    parents: [...new Set(definitions.flatMap(({ parents }) => parents))],
    unpinned: findings.filter(({ code }) => isPinRule(code)).length,
    isBroken: findings.some(({ severity }) => severity === 'error'),
    aged: aging.filter(({ kind }) => AGED.includes(kind)).length,
    vulnerabilities: aging.filter(({ kind }) => kind === 'vulnerable').length,
    packages: newest === undefined ? [] : namedPackages(packagesOf(newest)),
  };
}

function stateOf(image: SiteEnvironment['versions'][number]['image']): Summary['image'] {
  return typeof image === 'object' ? 'there' : image;
}

/** What its newest image was built on, else what its definitions name. */
function basesOf({ versions, definitions }: SiteEnvironment): readonly UsedBase[] {
  const newest = newestOf(versions);
  const image = newest && imageOf(newest);
  if (image !== undefined && image.base !== '') return [withoutDigest(image.base, image.baseDigest)];
  const names = definitions.flatMap((one) => one.bases);
  return [...new Set(names)].map((name) => withoutDigest(name, undefined));
}

// A base that is pinned is the base that others follow.
function withoutDigest(name: string, digest: Digest | undefined): UsedBase {
  const at = name.indexOf('@');
  return at < 0 ? { name, digest } : { name: name.slice(0, at), digest: digest ?? parseDigest(name.slice(at + 1)) };
}

/** Packages of an environment that are searched: no image in use has as many of these kinds. */
const MOST_PACKAGES = 5000;

// What is of the distribution, thousands in each image, is in scanners' lists.
function namedPackages(packages: ResolvedPackages | undefined): Summary['packages'] {
  const [first] = packages?.platforms ?? [];
  if (first === undefined) return [];
  const conda = first.conda.map(({ name, version }) => [`conda ${name}`, version] as const);
  const pip = first.python.filter(isNoConda);
  return [...conda, ...pip.map(({ name, version }) => [`pip ${name}`, version] as const)].slice(0, MOST_PACKAGES);
}
