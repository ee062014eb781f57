import type { AzureMlTarget } from '../model/azureml-target.ts';
import { COMPRESSIONS, type Compression } from '../model/compression.ts';
import type { Position } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import type { Reference } from '../model/reference.ts';
import { DEFAULT_PLATFORM } from '../names/platform.ts';
import { checkKeys, decodeBoolean, decodeMap, decodeString, decodeStrings, entryOf } from '../text/decode.ts';
import type { DataNode } from '../text/node.ts';
import { type AcrOptions, decodeAcr } from './acr.ts';
import { decodeAzureMl } from './azureml.ts';
import { BUILDERS, type BuilderKind } from './builder-kind.ts';
import { decodeEntries } from './entry.ts';
import { type Decoded, decodeKeys, defaultsOf, type KeyTable, key, namesOf } from './key.ts';
import {
  decodeCurated,
  decodeOwners,
  decodePath,
  decodePlatforms,
  decodePolicies,
  decodePrefixes,
  decodeRecipes,
  decodeReference,
  decodeRegistryHosts,
  decodeRepositories,
  decodeRepository,
  decodeRunsOn,
  decodeSignatures,
  decodeStepSecrets,
  oneOf,
} from './values.ts';

export const DEFAULT_REGISTRIES = ['docker.io', 'mcr.microsoft.com', 'ghcr.io'] as const;
export const FOLLOW_BASE = ['floating', 'tags', 'never'] as const;
export const BASE_MOVED = ['auto', 'build', 'report'] as const;

/** Keys of `defaults`. */
export const DEFAULTS_KEYS = {
  base: key({
    name: 'base',
    decode: decodeString,
    otherwise: undefined,
    description: 'Base of selected definitions that name none.',
  }),
  platforms: key({
    name: 'platforms',
    decode: decodePlatforms,
    otherwise: [DEFAULT_PLATFORM],
    description: 'Platforms of environments whose entry names none: os/architecture[/variant].',
  }),
  runsOn: key({
    name: 'runs-on',
    decode: decodeRunsOn,
    otherwise: [],
    without: 'by platform',
    description: 'Labels of the runner for environments whose entry names none: one, or a list.',
  }),
  pipCheck: key({
    name: 'pip-check',
    decode: decodeBoolean,
    otherwise: true,
    description: 'Whether pip check must pass in images that packages are installed into.',
  }),
  bytecode: key({
    name: 'bytecode',
    decode: decodeBoolean,
    otherwise: false,
    description:
      'Whether packages of indexes, and those of locks with conda packages alone, are compiled when they are installed: images are larger and start faster, and BuildKit builds them.',
  }),
  secrets: key({
    name: 'secrets',
    decode: decodeStepSecrets,
    otherwise: [],
    description: 'Ids of secrets that the installation of packages needs, for environments whose entry names none.',
  }),
} as const satisfies KeyTable;

/** Settings of environments whose entry does not specify them. */
export interface Defaults extends Decoded<typeof DEFAULTS_KEYS> {
  readonly baseAt: Position | undefined;
}

/** Keys of `terrarium.yml`. */
export const FILE_KEYS = {
  repository: key({
    name: 'repository',
    decode: decodeRepository,
    otherwise: undefined,
    description: 'Where images are looked for and pushed to.',
  }),
  lookupRepositories: key({
    name: 'lookup-repositories',
    decode: decodeRepositories,
    otherwise: [],
    description: 'Read-only repositories to look in after the target.',
  }),
  stagingRepository: key({
    name: 'staging-repository',
    decode: decodeRepository,
    otherwise: undefined,
    description: 'Where pull requests push.',
  }),
  promote: key({
    name: 'promote',
    decode: decodeBoolean,
    otherwise: false,
    description: 'Whether images that another repository serves are copied to the target.',
  }),
  signatures: key({
    name: 'signatures',
    decode: decodeSignatures,
    otherwise: undefined,
    description: 'Whose attestations an image needs that a run of the default branch reuses.',
  }),
  allowedRegistries: key<readonly string[]>({
    name: 'allowed-registries',
    decode: decodeStrings,
    otherwise: DEFAULT_REGISTRIES,
    description: 'Registry hosts that files may name, beside those of the repositories above.',
  }),
  insecureRegistries: key<readonly string[]>({
    name: 'insecure-registries',
    decode: decodeRegistryHosts,
    otherwise: [],
    description:
      'Hosts of registries that are asked over plain HTTP. No credentials are sent to those that only this file names.',
  }),
  defaults: key<Defaults>({
    name: 'defaults',
    decode: decodeDefaults,
    otherwise: { ...defaultsOf(DEFAULTS_KEYS), baseAt: undefined },
    description: 'What applies to environments whose entry says nothing else.',
  }),
  followBase: key<(typeof FOLLOW_BASE)[number]>({
    name: 'follow-base',
    decode: oneOf(FOLLOW_BASE),
    otherwise: 'floating',
    description: 'Which bases rebuild an environment when they move.',
  }),
  baseMoved: key<(typeof BASE_MOVED)[number]>({
    name: 'base-moved',
    decode: oneOf(BASE_MOVED),
    otherwise: 'auto',
    description: "What a moved base does to an environment that equals the merge base's.",
  }),
  builder: key<BuilderKind>({
    name: 'builder',
    decode: oneOf(BUILDERS),
    otherwise: 'auto',
    description:
      'Who builds images: native without Docker, buildkit, auto, which leaves to BuildKit what has to run, or acr: ACR Tasks.',
  }),
  acr: key<AcrOptions | undefined>({
    name: 'acr',
    decode: decodeAcr,
    otherwise: undefined,
    description: 'Where builder acr builds: a registry of Azure, by its subscription and resource group.',
  }),
  compression: key<Compression>({
    name: 'compression',
    decode: oneOf(COMPRESSIONS),
    otherwise: 'gzip',
    description: 'How layers that are made are compressed. Images that exist are reused either way.',
  }),
  condaInstaller: key({
    name: 'conda-installer',
    decode: decodeReference,
    otherwise: undefined,
    description: 'Image that brings micromamba, for bases without a conda tool.',
  }),
  curated: key<ReadonlyMap<string, Reference>>({
    name: 'curated',
    decode: decodeCurated,
    otherwise: new Map(),
    description: 'Images, by name, of environments that are maintained elsewhere and used as they are.',
  }),
  azureml: key<readonly AzureMlTarget[]>({
    name: 'azureml',
    decode: decodeAzureMl,
    otherwise: [],
    description: 'Workspaces and registries of Azure ML that versions of environments are registered in.',
  }),
  acceptRecipes: key({
    name: 'accept-recipes',
    decode: decodeRecipes,
    otherwise: [],
    description: 'Earlier recipes whose images are reused, such as pip/4.',
  }),
  reservedPrefixes: key({
    name: 'reserved-prefixes',
    decode: decodePrefixes,
    otherwise: [],
    description: 'Prefixes that names may not have, beside AzureML and Microsoft.',
  }),
  policies: key({
    name: 'policies',
    decode: decodePolicies,
    otherwise: {},
    description: 'Severity of the rules of docs/pinning.md.',
  }),
  baseline: key({
    name: 'baseline',
    decode: decodePath,
    otherwise: undefined,
    description: 'File of accepted findings, which terrarium pin --baseline writes.',
  }),
  owners: key({
    name: 'owners',
    decode: decodeOwners,
    otherwise: [],
    description: 'Owners of environments whose entry names none: @user, @organization/team or an e-mail address.',
  }),
  inline: key({
    name: 'inline',
    decode: decodeBoolean,
    otherwise: false,
    description: 'Selects the definitions that stand in jobs, components and deployments.',
  }),
  environments: key({
    name: 'environments',
    decode: decodeEntries,
    otherwise: [],
    description: 'Selects exactly what it names, and declares environments in place.',
  }),
} as const satisfies KeyTable;

function decodeDefaults(findings: Findings, node: DataNode, what: string): Defaults | undefined {
  const map = decodeMap(findings, node, what);
  if (map === undefined) return undefined;
  checkKeys(findings, map, namesOf(DEFAULTS_KEYS), what);
  return { ...decodeKeys(findings, map, DEFAULTS_KEYS), baseAt: entryOf(map, 'base')?.value.at };
}
