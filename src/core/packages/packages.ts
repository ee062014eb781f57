/** A conda package as `conda-meta` has it. Every member is a text; what is not said is empty. */
export interface CondaPackage {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly subdir: string;
  /** As the installer wrote it: a name or a URL, without secrets. */
  readonly channel: string;
  /** Where the package file came from, without secrets. */
  readonly url: string;
  /** 64 hex digits are sha256, 32 are md5. */
  readonly digest: string;
  /** Absolute path of the conda environment. */
  readonly prefix: string;
}

/** A Python distribution as its `.dist-info` or `.egg-info` has it. */
export interface PythonPackage {
  /** Normalized: https://packaging.python.org/en/latest/specifications/name-normalization/ */
  readonly name: string;
  readonly version: string;
  /** `pip`, `conda`, `uv`, ...; empty where nothing says it. */
  readonly installer: string;
  /** Absolute path of the folder that it is imported from. */
  readonly location: string;
  /** Where it came from, when that was no index: a URL with the commit of a repository. */
  readonly source: string;
}

/** A package of the distribution. `version` is in full: epoch and release with it. */
export interface SystemPackage {
  readonly type: 'apk' | 'deb' | 'rpm';
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
}

/** What one platform of an image holds. Lists are sorted. */
export interface PlatformPackages {
  readonly platform: string;
  /** `ID` and `VERSION_ID` of os-release, as `debian 12`; empty where there is none. */
  readonly distribution: string;
  readonly conda: readonly CondaPackage[];
  readonly python: readonly PythonPackage[];
  readonly system: readonly SystemPackage[];
}

/** What an image holds: the resolved packages of its definition. schemas/packages.schema.json */
export interface ResolvedPackages {
  readonly formatVersion: '1';
  readonly definitionHash: string;
  readonly platforms: readonly PlatformPackages[];
}

/** A URL without user, password and conda token, which no record may hold; cut only then, so that no half of one is left. */
export function withoutSecrets(url: string): string {
  return url
    .replace(/^([a-z][a-z0-9+.-]{0,20}:\/\/)[^/@\s]*@/i, '$1')
    .replace(/(:\/\/[^/]+)\/t\/[^/]+/, '$1')
    .replace(/[?#].*$/s, '')
    .slice(0, 500)
    .toWellFormed();
}
