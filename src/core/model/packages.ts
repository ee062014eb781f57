/** A conda package as described by `conda-meta`. Missing values are empty. */
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
  /** 32 hex digits, beside a sha256; absent where the installer did not write it. */
  readonly md5?: string | undefined;
  /** Absolute path of the conda environment. */
  readonly prefix: string;
}

/** A Python distribution as described by its `.dist-info` or `.egg-info`. */
export interface PythonPackage {
  /** Normalized: https://packaging.python.org/en/latest/specifications/name-normalization/ */
  readonly name: string;
  readonly version: string;
  /** `pip`, `conda`, `uv`, ...; empty if unknown. */
  readonly installer: string;
  /** Absolute path of the folder that it is imported from. */
  readonly location: string;
  /** Its origin if it did not come from an index: a URL, with the commit for a repository. */
  readonly source: string;
}

/** True for what is not listed as a package of conda as well. */
export function isNoConda({ installer }: Pick<PythonPackage, 'installer'>): boolean {
  return installer !== 'conda';
}

/** A package of the Linux distribution. `version` is complete, including epoch and release. */
export interface SystemPackage {
  readonly type: 'apk' | 'deb' | 'rpm';
  readonly name: string;
  readonly version: string;
  readonly architecture: string;
}

/** The packages of one platform of an image. Lists are sorted. */
export interface PlatformPackages {
  readonly platform: string;
  /** `ID` and `VERSION_ID` of os-release, such as `debian 12`; empty if there is none. */
  readonly distribution: string;
  readonly conda: readonly CondaPackage[];
  readonly python: readonly PythonPackage[];
  readonly system: readonly SystemPackage[];
}

/** The packages of an image: the resolved packages of its definition. schemas/packages.schema.json */
export interface ResolvedPackages {
  readonly formatVersion: '1';
  readonly definitionHash: string;
  readonly platforms: readonly PlatformPackages[];
}
