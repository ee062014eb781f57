import { parseJson } from '../model/json.ts';
import type {
  CondaPackage,
  PlatformPackages,
  PythonPackage,
  ResolvedPackages,
  SystemPackage,
} from '../model/packages.ts';
import { listOf, objectOf, oneOf, type Parse } from '../model/shape.ts';

/** Parses resolved packages from a registry, where anyone who can write tags can write any content. */
export function parsePackages(bytes: Uint8Array, definitionHash: string): ResolvedPackages | undefined {
  const packages = parseDocument(parseJson(bytes));
  return packages?.definitionHash === definitionHash ? packages : undefined;
}

/** A text in a record; longer than any path, which is the longest of them. */
const MAX_TEXT = 8192;

const parseShort: Parse<string> = (value) =>
  typeof value === 'string' && value.length <= MAX_TEXT && value.isWellFormed() ? value : undefined;

const parseConda = objectOf<CondaPackage>(
  {
    name: parseShort,
    version: parseShort,
    build: parseShort,
    subdir: parseShort,
    channel: parseShort,
    url: parseShort,
    digest: parseShort,
    md5: parseShort,
    prefix: parseShort,
  },
  // Earlier records have none.
  ['md5'],
);

/** Parses one distribution. */
export const parsePythonPackage: Parse<PythonPackage> = objectOf<PythonPackage>({
  name: parseShort,
  version: parseShort,
  installer: parseShort,
  location: parseShort,
  source: parseShort,
});

const parseSystem = objectOf<SystemPackage>({
  type: oneOf('apk', 'deb', 'rpm'),
  name: parseShort,
  version: parseShort,
  architecture: parseShort,
});

/** Parses the packages of one platform. */
export const parsePlatformPackages: Parse<PlatformPackages> = objectOf<PlatformPackages>({
  platform: parseShort,
  distribution: parseShort,
  conda: listOf(parseConda),
  python: listOf(parsePythonPackage),
  system: listOf(parseSystem),
});

const parseDocument = objectOf<ResolvedPackages>({
  formatVersion: oneOf('1'),
  definitionHash: parseShort,
  platforms: listOf(parsePlatformPackages),
});
