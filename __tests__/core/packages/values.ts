import type {
  CondaPackage,
  PlatformPackages,
  PythonPackage,
  ResolvedPackages,
} from '../../../src/core/model/packages.ts';

export const PREFIX = '/opt/terrarium/env';

export const conda = (name: string, version: string, more: Partial<CondaPackage> = {}): CondaPackage => ({
  name,
  version,
  build: '0',
  subdir: 'linux-64',
  channel: 'conda-forge',
  url: '',
  digest: '',
  prefix: PREFIX,
  ...more,
});
export const pip = (name: string, version: string, more: Partial<PythonPackage> = {}): PythonPackage => ({
  name,
  version,
  installer: 'pip',
  location: `${PREFIX}/lib/python3.11/site-packages`,
  source: '',
  ...more,
});
export const platform = (part: Partial<PlatformPackages> = {}): PlatformPackages => ({
  platform: 'linux/amd64',
  distribution: 'debian 12',
  conda: [],
  python: [],
  system: [],
  ...part,
});
export const resolved = (...platforms: readonly PlatformPackages[]): ResolvedPackages => ({
  formatVersion: '1',
  definitionHash: 'd'.repeat(64),
  platforms,
});
