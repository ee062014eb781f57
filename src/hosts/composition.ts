import type { Publishing } from '../adapters/assemble/native-builder.ts';
import {
  type BuildxOptions,
  createBuilder,
  findBuilder,
  removeBuilder,
  smokeTester,
} from '../adapters/buildkit/buildx.ts';
import { roomMaker } from '../adapters/buildkit/disk-space.ts';
import { imageFileReader } from '../adapters/buildkit/image-files.ts';
import { ociPublisher } from '../adapters/buildkit/publish-oci.ts';
import { registryPublisher } from '../adapters/buildkit/publish-registry.ts';
import { materializer } from '../adapters/checkout/materialize.ts';
import { workTree } from '../adapters/checkout/work-tree.ts';
import { buildIntoEngine, currentContext, dockerEngine } from '../adapters/engine/docker-engine.ts';
import { keepingFailed } from '../adapters/engine/keep-failed.ts';
import { createRegistry } from '../adapters/registry/client.ts';
import { dockerCredentials } from '../adapters/registry/credentials.ts';
import { isLoopback } from '../adapters/registry/endpoints.ts';
import type { CredentialSource, CredentialUse, Login } from '../adapters/registry/options.ts';
import { rememberingReads } from '../adapters/registry/remembered-reads.ts';
import { azureRegistryName } from '../core/config/acr.ts';
import type { BuilderKind } from '../core/config/builder-kind.ts';
import type { Config } from '../core/config/config.ts';
import type { ApplyPorts, LocalEngine, PlatformBuild, SmokeTest } from '../core/model/builder.ts';
import type { EnvironmentStore } from '../core/model/environment-store.ts';
import { TerrariumError } from '../core/model/errors.ts';
import { lazy } from '../core/model/once.ts';
import type { Repository } from '../core/model/reference.ts';
import type { Registry, RegistryRemover, VerifyAttestation } from '../core/model/registry.ts';
import type { OnRequestEnd } from '../core/model/request-end.ts';
import { acrRefusals, asksForAttestations, type BuilderRequest, buildFlags } from './builder-options.ts';
import type { HostOptions } from './load-config.ts';

export { type HostOptions, loadConfig } from './load-config.ts';

export { materializer };

/**
 * A registry client with Docker's credentials. Over plain HTTP it sends them to hosts that a flag or an input names, and to loopback: a
 * file of the checkout may be a stranger's.
 */
export function openRegistry(options: HostOptions, { insecureRegistries, acr }: Config): Registry & RegistryRemover {
  const { env, notBelow, signal, onRequest, onRequestEnd } = options;
  const docker = dockerCredentials(env, { notBelow });
  const registry = createRegistry({
    credentials: acr === undefined ? docker : withAzureLogin(docker, options),
    env,
    [options.insecureRegistries === undefined ? 'allowInsecureAnonymous' : 'allowInsecure']: insecureRegistries,
    ...(signal === undefined ? {} : { signal }),
    ...(onRequest === undefined ? {} : { onRequest }),
    ...(onRequestEnd === undefined ? {} : { onRequestEnd }),
  });
  return rememberingReads(registry);
}

/** Where Docker has no login for a registry of Azure, that of who is signed in to Azure. */
function withAzureLogin(docker: CredentialSource, options: HostOptions): CredentialSource {
  const { env, notBelow, signal, onRequestEnd } = options;
  const azure = lazy(async () => {
    const { azureRegistryLogin } = await import('../adapters/azure/registry-login.ts');
    return azureRegistryLogin({ env, notBelow, signal, onRequestEnd });
  });
  const loginOf = async (host: string) => (azureRegistryName(host) === undefined ? undefined : (await azure())(host));
  return Object.assign(
    async (host: string, use?: CredentialUse) => {
      const known = await docker(host, use);
      const login = known === undefined ? await loginOf(host) : undefined;
      return login?.kind === 'login' ? login.credential : known;
    },
    {
      loginOf: async (host: string, use?: CredentialUse): Promise<Login | undefined> => {
        if ((await docker(host, use)) !== undefined) return docker.loginOf?.(host, use);
        const login = await loginOf(host);
        if (login === undefined) return docker.loginOf?.(host, use);
        return { kind: 'azure', words: login.kind === 'none' ? login.words : '' };
      },
    },
  );
}

/**
 * The check of attestations that `signatures` asks for; `undefined` without it. The authorities are read from the checkout: ask
 * for it only where that is trusted.
 */
export async function openVerifier({ signatures }: Config, root: string): Promise<VerifyAttestation | undefined> {
  if (signatures === undefined) return undefined;
  const file = await (await workTree(root)).readText(signatures.trustedRoot);
  if (file.kind !== 'text') {
    throw new TerrariumError('config-invalid', `signatures: ${signatures.trustedRoot} cannot be read`, {
      hint: 'write it with: gh attestation trusted-root',
    });
  }
  const { attestationVerifier } = await import('../adapters/sigstore.ts');
  return attestationVerifier(signatures, file.text);
}

/** The workspaces and registries of Azure ML that `azureml` names. Nothing is asked yet. */
export async function openStores(
  options: HostOptions,
  { azureml, repository }: Pick<Config, 'azureml' | 'repository'>,
): Promise<readonly EnvironmentStore[]> {
  if (azureml.length === 0) return [];
  const { environmentStores } = await import('../adapters/azure/environments.ts');
  return environmentStores(azureml, { ...options, host: repository?.registry });
}

export interface BuilderOptions {
  readonly request: BuilderRequest;
  /** True on machines that are thrown away: the builder's cache is emptied where space runs out. */
  readonly prunes?: boolean | undefined;
  /** Who pushes: BuildKit by default, or our client from an OCI layout. */
  readonly publisher?: 'registry' | 'oci' | undefined;
  /** Registries that a builder which is created asks over plain HTTP, with credentials. */
  readonly insecureHosts?: readonly string[] | undefined;
  readonly env: NodeJS.ProcessEnv;
  /** Folders whose programs and configuration are not used: the workspace. */
  readonly notBelow: readonly string[];
  readonly signal?: AbortSignal | undefined;
  readonly onRequestEnd?: OnRequestEnd | undefined;
}

export type { Publishing };

/** The builder that a run asks for. BuildKit is opened where it is asked for, or, with `auto`, at the first image that needs it. */
export async function openBuilder(
  opening: Opening,
  config: Pick<Config, 'builder' | 'signatures' | 'acr' | 'repository'>,
  registry: Registry & Partial<RegistryRemover>,
  openLater: () => Promise<Publishing>,
): Promise<Publishing> {
  const kind = builderKind(opening.request, config);
  if (kind === 'buildkit') return openLater();
  if (kind === 'acr') return openAcr(opening, config, registry);
  const { nativeBuilder, nativeBuilderFirst } = await import('../adapters/assemble/native-builder.ts');
  const options = installerOptions(opening, config);
  return kind === 'native' ? nativeBuilder(registry, options) : nativeBuilderFirst(registry, options, openLater);
}

type Opening = Pick<BuilderOptions, 'request' | 'env' | 'notBelow' | 'signal' | 'onRequestEnd'>;

/** Who builds, by what a run asks for, else by the configuration. Attestations are BuildKit's. */
function builderKind(request: BuilderRequest, config: Pick<Config, 'builder'>): BuilderKind {
  const { kind = config.builder } = request;
  if (!asksForAttestations(request) || kind === 'acr') return kind;
  if (kind !== 'native') return 'buildkit';
  throw new TerrariumError('needs-buildkit', 'provenance and sbom are what BuildKit attests', {
    hint: 'build with auto or buildkit, or leave them out',
  });
}

async function openAcr(
  { request, env, notBelow, signal, onRequestEnd }: Opening,
  { acr, repository }: Pick<Config, 'acr' | 'repository'>,
  registry: Registry & Partial<RegistryRemover>,
): Promise<Publishing> {
  if (acr === undefined)
    throw new TerrariumError('config-invalid', 'builder acr needs the key acr of terrarium.yml', {
      hint: 'acr: { subscription: <id>, resource-group: <name> }; docs/azure.md',
    });
  const [refusal] = acrRefusals(request);
  if (refusal !== undefined)
    throw new TerrariumError('needs-buildkit', refusal, { hint: 'builder: buildkit does; or leave it out' });
  const { openAcrBuilder } = await import('../adapters/azure/acr-builder.ts');
  const host = repository?.registry;
  const [secrets, cacheFrom] = [request.secrets.sources, request.values.get('cache-from') ?? []];
  return openAcrBuilder(registry, { acr, host, env, notBelow, signal, onRequestEnd, secrets, cacheFrom });
}

/** Finds the builder and says what is missing; nothing is started. */
export async function openBuildKit(options: BuilderOptions, registry: Registry): Promise<Publishing> {
  const buildx = buildxOptions(options);
  const builder = await findBuilder(buildx);
  const build = options.publisher === 'oci' ? ociPublisher(builder, registry) : registryPublisher(builder);
  return {
    build,
    smokeTest: smokeTester(buildx),
    readImageFiles: imageFileReader(buildx),
    makeRoom: roomMaker(buildx, options.prunes ?? false),
    knownPackages: async () => undefined,
  };
}

/** Keeps what failed builds were made from, and says where. */
export function keepFailed({ request }: BuilderOptions, say: (line: string) => void) {
  const kept = { builder: request.builder, flags: buildFlags(request) };
  return <Q extends PlatformBuild, R>(build: (request: Q) => Promise<R>) => keepingFailed(build, kept, say);
}

/** The engine of this machine, and what runs tests on it. */
export interface Local {
  readonly engine: LocalEngine;
  readonly smokeTest: SmokeTest;
  readonly makeRoom: NonNullable<ApplyPorts['makeRoom']>;
}

/** The engine of this machine, for runs that push nothing. Its builder is that of Docker's current context. */
export async function openEngine(
  options: BuilderOptions,
  config: Pick<Config, 'builder' | 'signatures'>,
  registry: Registry,
): Promise<Local> {
  const { request } = options;
  const kind = builderHere(builderKind(request, config));
  const buildx = { ...buildxOptions(options), builder: request.builder ?? (await currentContext(options)) };
  const engine = await dockerEngine(buildx);
  const buildKit = lazy(async () => buildIntoEngine(await findBuilder(buildx)));
  const build = kind === 'buildkit' ? await buildKit() : await assembled();
  return {
    engine: { ...engine, build },
    smokeTest: async (test) => {
      await buildKit();
      await smokeTester(buildx)(test);
    },
    makeRoom: roomMaker(buildx, options.prunes ?? false),
  };

  async function assembled(): Promise<LocalEngine['build']> {
    const { engineBuilder } = await import('../adapters/assemble/engine-builder.ts');
    const { nativeFirst, nativeOnly, neither } = await import('../adapters/assemble/native-builder.ts');
    const native = engineBuilder(registry, installerOptions(options, config), engine);
    return kind === 'native' ? nativeOnly(native) : nativeFirst(native, (need) => buildKit().catch(neither(need)));
  }
}

// Who requires signatures of images does not take over unsigned layers either.
function installerOptions(
  { request, env, notBelow, signal }: Pick<BuilderOptions, 'request' | 'env' | 'notBelow' | 'signal'>,
  { signatures }: Pick<Config, 'signatures'>,
) {
  return { env, notBelow, signal, trustsRepository: signatures === undefined, secrets: request.secrets.sources };
}

function buildxOptions({ request, env, notBelow, signal }: BuilderOptions): BuildxOptions {
  const { builder, secrets } = request;
  const uv = lazy(async () =>
    (await import('../adapters/wheels/uv-for-steps.ts')).uvForSteps({ env, notBelow, signal }),
  );
  return {
    builder,
    flags: buildFlags(request),
    secretEnv: secrets.env,
    uv: async (asked) => (await uv())(asked),
    env,
    notBelow,
    signal,
  };
}

/** Who builds what stays on this machine: machines of Azure do not reach it. */
export function builderHere<K extends BuilderKind>(kind: K): Exclude<K, 'acr'> | 'auto' {
  return kind === 'acr' ? 'auto' : (kind as Exclude<K, 'acr'>);
}

/** A builder of our own, for hosts whose current one cannot publish; the caller removes it. */
export async function createContainerBuilder(
  surroundings: Pick<BuilderOptions, 'env' | 'notBelow' | 'insecureHosts'>,
  target: Pick<Repository, 'registry'>,
): Promise<{ readonly name: string }> {
  const name = `terrarium-${process.pid}-${Date.now().toString(36)}`;
  const { insecureHosts = [] } = surroundings;
  await createBuilder(surroundings, { name, hostNetwork: isLoopback(target.registry), insecureHosts });
  return { name };
}

export { removeBuilder };
