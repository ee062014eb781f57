import type { Digest } from '../model/digest.ts';
import type { ResolvedPackages } from '../model/packages.ts';
import type { SiteDefinition, SiteEnvironment } from './site.ts';

/** What pages about all environments say of one: each page is written while the next environment is read. */
export interface Summary {
  readonly name: string;
  readonly path: string;
  readonly anonymous: boolean;
  readonly archived: boolean;
  /** True where the checkout defines it. */
  readonly isDefined: boolean;
  readonly versions: number;
  readonly version: string | undefined;
  readonly created: string | undefined;
  readonly isThere: boolean;
  readonly bytes: number | undefined;
  readonly bases: readonly UsedBase[];
  readonly parents: readonly string[];
  /** How many things its definitions leave open, or have wrong. */
  readonly findings: number;
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

export function summarize(environment: SiteEnvironment): Summary {
  const { name, path, anonymous, versions, left, state, definitions } = environment;
  const newest = versions.find(({ isLatest }) => isLatest) ?? versions[0];
  const aging = definitions.flatMap((one) => one.aging);
  const vulnerabilities = aging.filter(({ kind }) => kind === 'vulnerable').length;
  return {
    ...{
      name,
      path,
      anonymous,
      archived: state?.archived === true,
      isDefined: definitions.length > 0,
      versions: versions.length + left,
    },
    ...{ version: newest?.version, created: newest?.created, isThere: newest?.image !== undefined },
    bytes: newest?.image?.bytes,
    bases: basesOf(environment),
    parents: [...new Set(definitions.flatMap(({ parents }) => parents))],
    findings: definitions.reduce((sum, { findings }) => sum + findings.length, 0),
    aged: aging.length - vulnerabilities,
    vulnerabilities,
    packages: packagesOf(newest?.image?.packages),
  };
}

/** What its newest image was built on, else what its definitions name. */
function basesOf({ versions, definitions }: SiteEnvironment): readonly UsedBase[] {
  const [newest] = versions.flatMap(({ image }) => image ?? []);
  if (newest !== undefined && newest.base !== '') return [{ name: newest.base, digest: newest.baseDigest }];
  const names = definitions.flatMap((one: SiteDefinition) => one.bases);
  return [...new Set(names)].map((name) => ({ name, digest: undefined }));
}

// What is of the distribution, thousands in each image, is in scanners' lists.
function packagesOf(packages: ResolvedPackages | undefined): Summary['packages'] {
  const [first] = packages?.platforms ?? [];
  if (first === undefined) return [];
  const conda = first.conda.map(({ name, version }) => [`conda ${name}`, version] as const);
  const pip = first.python.filter(({ installer }) => installer !== 'conda');
  return [...conda, ...pip.map(({ name, version }) => [`pip ${name}`, version] as const)];
}
