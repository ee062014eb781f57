import { TerrariumError } from '../model/errors.ts';
import type { CondaPackage, PlatformPackages, PythonPackage } from '../model/packages.ts';
import { hasCredentials } from '../names/url.ts';
import { NOARCH } from '../recipes/locked-parts.ts';
import { yamlText } from '../restore/yaml-text.ts';
import { parseCondaUrl, splitCondaUrl } from '../specifiers/conda-url.ts';
import { condaSubdir } from '../specifiers/subdir.ts';
import { bothOf, packagesOf, type UsedImage, unknownOrigin } from './used-image.ts';

/** One package on one platform, as a lock has it. */
interface LockedEntry {
  readonly name: string;
  readonly version: string;
  readonly manager: 'conda' | 'pip';
  readonly platform: string;
  /** Records do not say what depends on what. */
  readonly dependencies: Readonly<Record<string, never>>;
  readonly url: string;
  readonly hash: { readonly md5?: string; readonly sha256?: string };
  readonly build?: string;
  readonly category: 'main';
  readonly optional: false;
}

/**
 * `conda-lock.yml`, version 1, of every platform. `packages-unread` where a package has no URL or digest.
 * https://github.com/conda/conda-lock/blob/v4.0.3/conda_lock/lockfile/v1/models.py
 */
export function condaLock(used: UsedImage): string {
  const parts = packagesOf(used).map((packages) => lockPart(used, packages));
  const entries = parts.flatMap(({ locked }) => locked);
  const channels = entries.flatMap(({ manager, url }) => (manager === 'conda' ? splitCondaUrl(url).channel : []));
  return `# ${used.image}\n${yamlText({
    version: 1,
    metadata: {
      // conda-lock compares it with what is to be locked: ours is the hash of the definition.
      content_hash: Object.fromEntries(parts.map(({ subdir }) => [subdir, used.packages?.definitionHash])),
      channels: [...new Set(channels)].sort().map((url) => ({ url, used_env_vars: [] })),
      platforms: parts.map(({ subdir }) => subdir),
      sources: [],
    },
    package: entries,
  })}`;
}

function lockPart(used: UsedImage, packages: PlatformPackages) {
  const subdir = condaSubdir(packages.platform);
  if (subdir === undefined)
    throw new TerrariumError('packages-unread', `conda has no name for ${packages.platform}`, {
      hint: 'choose another platform with --platform',
    });
  const { conda, python } = bothOf(packages);
  const entries = conda.map((one) => condaEntry(used, one, subdir));
  return { subdir, locked: [...entries, ...python.map((one) => pipEntry(used, one, subdir))] };
}

const SAYS_MD5 =
  'records of images that were built without Docker, and earlier ones, have none: --as conda-explicit needs none';

function condaEntry(used: UsedImage, found: CondaPackage, platform: string): LockedEntry {
  const { name, version, build, url, digest } = found;
  const md5 = digest.length === 32 ? digest : (found.md5 ?? '');
  const reading = parseCondaUrl(`${url}#${digest}`);
  if (!reading.ok || (reading.value.subdir !== platform && reading.value.subdir !== NOARCH))
    throw unknownOrigin(used, found, 'from nowhere that is known');
  if (!/^[0-9a-f]{32}$/.test(md5)) throw unknownOrigin(used, found, 'without an md5, which conda-lock needs', SAYS_MD5);
  const hash = digest === md5 ? { md5 } : { md5, sha256: digest };
  return { ...entryOf({ name, version, manager: 'conda', platform, url, hash }), build };
}

const COMMIT = /^git\+(?:https?|ssh):\/\/[!-~]+@([0-9a-f]{40})$/;
const SAYS_VERSIONS = 'records have names and versions of what comes from an index: --as requirements lists them';

// Where conda-lock has the sha256 of a file, it has the commit of a repository.
function pipEntry(used: UsedImage, found: PythonPackage, platform: string): LockedEntry {
  const { name, version, source } = found;
  const [url, sha256] = COMMIT.exec(source) ?? [];
  if (url === undefined || sha256 === undefined || hasCredentials(url))
    throw unknownOrigin(used, found, 'without the URL and digest that it was installed from', SAYS_VERSIONS);
  return entryOf({ name, version, manager: 'pip', platform, url, hash: { sha256 } });
}

function entryOf(own: Omit<LockedEntry, 'dependencies' | 'category' | 'optional'>): LockedEntry {
  const { url, hash, ...named } = own;
  return { ...named, dependencies: {}, url, hash, category: 'main', optional: false };
}
