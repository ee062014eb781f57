import type { LocalEngine } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { isRecord, parseJson } from '../../core/model/json.ts';
import type { ImageConfig } from '../../core/model/registry.ts';
import { stoppedBy } from '../../core/model/stopped.ts';
import { platformText } from '../../core/names/platform.ts';
import { parseImageConfig } from '../../core/oci/stored-image.ts';
import { dockerMissing, engineFailure } from '../buildkit/builder-failure.ts';
import {
  type Builder,
  type BuildxOptions,
  environmentOf,
  lastLine,
  runBuild,
  type Surroundings,
  succeeded,
} from '../buildkit/buildx.ts';
import { DOCKER, requireVersion } from '../buildkit/least-versions.ts';
import { readCommand, runCommand } from '../command.ts';
import { childEnvironment } from '../environment/child-environment.ts';

const VERSION = '{{.Server.Os}}/{{.Server.Arch}}{{range .Server.Components}} {{.Name}}={{.Version}}{{end}}';

/** Name of Docker's current context, which is also that of its classic builder. */
export async function currentContext({ env, notBelow }: Surroundings): Promise<string | undefined> {
  const shown = await readCommand('docker', ['context', 'show'], childEnvironment(env, notBelow));
  return succeeded(shown) ? lastLine(shown.output) : undefined;
}

/** An engine that holds images, whoever builds them. */
export interface DockerEngine extends Omit<LocalEngine, 'build'> {
  /** Loads an archive, with the name that it gives its image. */
  readonly load: (file: string, onLine: (line: string) => void) => Promise<void>;
}

/** The engine of this machine, by its command. */
export async function dockerEngine(options: BuildxOptions): Promise<DockerEngine> {
  const env = environmentOf(options);
  const version = await readCommand('docker', ['version', `--format=${VERSION}`], env);
  if (version.kind === 'missing') throw dockerMissing();
  if (!succeeded(version)) throw engineFailure(version.output);
  const [platform = '', ...components] = lastLine(version.output).split(' ');
  requireVersion(DOCKER, engineVersion(components.join(' ')));
  const [os = '', architecture = ''] = platform.split('/');
  return {
    platform: platformText(os, architecture, undefined),
    inspect: (name) => inspectImage(name, env),
    remove: async (name) => {
      await readCommand('docker', ['image', 'rm', '--force', '--', name], env);
    },
    tag: async (image, name) => {
      const tagged = await readCommand('docker', ['image', 'tag', '--', image, name], env);
      if (!succeeded(tagged)) throw engineFailure(tagged.output);
    },
    pull: async ({ name, platform, onLine }) => {
      const last = await runImageCommand(['pull', `--platform=${platform}`, '--', name], options, onLine);
      if (last === undefined) return;
      throw new TerrariumError('image-unloaded', `${name} could not be pulled: ${last}`, {
        hint: 'docker pulls with its own logins: run docker login for this registry',
      });
    },
    load: async (file, onLine) => {
      const last = await runImageCommand(['load', `--input=${file}`], options, onLine);
      if (last !== undefined) throw new TerrariumError('image-unloaded', `the image could not be loaded: ${last}`);
    },
  };
}

/**
 * Builds by a builder of the classic `docker` driver into its engine. Only this driver finds there what an earlier build left: others use
 * registries only. https://docs.docker.com/build/builders/drivers/
 */
export function buildIntoEngine(builder: Builder): LocalEngine['build'] {
  if (builder.driver !== 'docker') {
    const message = `a builder of driver ${JSON.stringify(builder.driver)} does not build into the local engine`;
    throw new TerrariumError('builder-cannot-load', message, {
      hint: 'leave out builder, or name the one of docker context ls',
    });
  }
  return async ({ name, ...request }) => {
    await runBuild(builder, request, `type=docker,name=${name}`);
    return { checked: false };
  };
}

/** Runs `docker image`; answers the last line of its output where it failed. */
async function runImageCommand(
  args: readonly string[],
  options: BuildxOptions,
  onLine: (line: string) => void,
): Promise<string | undefined> {
  const { signal } = options;
  let last = '';
  const result = await runCommand('docker', ['image', ...args], {
    env: environmentOf(options),
    onLine: (line) => {
      last = line;
      onLine(line);
    },
    ...(signal === undefined ? {} : { signal }),
  });
  if (result.kind === 'killed') throw stoppedBy(signal, `docker was stopped (${result.signal})`);
  return succeeded(result) ? undefined : last;
}

// Podman counts its versions apart, and the client of Docker takes them for an engine's.
function engineVersion(components: string): string | undefined {
  return /\bPodman\b/.test(components) ? undefined : /\bEngine=(\S+)/.exec(components)?.[1];
}

/** What the engine of this machine says of an image; `undefined` where it has none of that name. */
export function imageInEngine(name: string, { env, notBelow }: Surroundings): Promise<ImageConfig | undefined> {
  return inspectImage(name, childEnvironment(env, notBelow));
}

async function inspectImage(name: string, env: NodeJS.ProcessEnv): Promise<ImageConfig | undefined> {
  const image = await inspect('image', name, env);
  return image && configOf(image);
}

/** The configuration, as `docker image inspect` says it. https://docs.docker.com/reference/api/engine/ */
function configOf(image: Record<string, unknown>): ImageConfig | undefined {
  const { Os: os, Architecture: architecture, Variant: variant, Config: config } = image;
  return parseImageConfig({ os, architecture, variant, config });
}

/** What an engine says of the image of a container. */
export interface ContainerImage {
  /** `repository@digest` of the registries that it was pulled from or pushed to. */
  readonly digests: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

/** The image of a container, by its id or name; `undefined` where the engine has no such container. https://docs.docker.com/reference/api/engine/ */
export async function containerImage(
  name: string,
  { env, notBelow }: Surroundings,
): Promise<ContainerImage | undefined> {
  const own = childEnvironment(env, notBelow);
  const container = await inspect('container', name, own);
  if (container === undefined) return undefined;
  const image = (await inspect('image', String(container.Image ?? ''), own)) ?? {};
  const { RepoDigests: digests } = image;
  return {
    digests: Array.isArray(digests) ? digests.filter((one) => typeof one === 'string') : [],
    labels: configOf(image)?.labels ?? {},
  };
}

/** What `docker inspect` says of one thing; `undefined` where the engine has none of that name. */
async function inspect(
  kind: 'container' | 'image',
  name: string,
  env: NodeJS.ProcessEnv,
): Promise<Record<string, unknown> | undefined> {
  const inspected = await readCommand('docker', [kind, 'inspect', '--format={{json .}}', '--', name], env);
  if (inspected.kind === 'missing') throw dockerMissing();
  if (!succeeded(inspected)) {
    if (/no such (?:container|image)/i.test(inspected.output)) return undefined;
    throw engineFailure(inspected.output);
  }
  // Warnings may stand before it.
  const line = inspected.output.split('\n').find((text) => text.startsWith('{')) ?? '';
  const value = parseJson(new TextEncoder().encode(line));
  return isRecord(value) ? value : undefined;
}
