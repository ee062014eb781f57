import { TerrariumError } from '../../core/model/errors.ts';

const CREATE = 'docker buildx create --use --name terrarium --driver docker-container';
const START = 'start Docker (systemctl start docker, or Docker Desktop), or set builder to a running one';

interface Advice {
  readonly says: RegExp;
  readonly hint: string;
}

const ADVICE: readonly Advice[] = [
  {
    says: /permission denied/i,
    hint: 'add the user to the group of the engine (sudo usermod -aG docker "$USER", then log in again), or set DOCKER_HOST to an engine that it may use',
  },
  {
    says: /TLS data loaded from environment/i,
    hint: 'docker context create terrarium, then docker buildx create --use --name terrarium --driver docker-container terrarium',
  },
  {
    says: /kubernetes|kubeconfig|no configuration has been provided/i,
    hint: 'give the step KUBECONFIG, or run it in a pod whose service account may create pods',
  },
  {
    says: /x509|certificate|tls:/i,
    hint: 'check DOCKER_CERT_PATH and DOCKER_TLS_VERIFY, which name the certificates of the engine',
  },
];

/** Why a builder cannot be used, by what `docker buildx inspect` printed: in its own words, with what helps. */
export function builderFailure(output: string, builder: string | undefined): TerrariumError {
  const words = errorOf(output);
  const named = builder === undefined ? 'the builder' : `builder ${JSON.stringify(builder)}`;
  if (/no builder .{0,200} found/i.test(words)) {
    const hint = `docker buildx ls lists builders; ${CREATE} makes one`;
    return new TerrariumError('engine-not-running', `there is no ${named}`, { hint });
  }
  const hint = ADVICE.find(({ says }) => says.test(words))?.hint ?? START;
  return new TerrariumError('engine-not-running', `${named} does not answer${words === '' ? '' : `: ${words}`}`, {
    hint,
  });
}

/** Why the engine of this machine cannot be asked. */
export function engineFailure(output: string): TerrariumError {
  const words = errorOf(output);
  const hint =
    ADVICE.find(({ says }) => says.test(words))?.hint ?? 'start Docker (systemctl start docker, or Docker Desktop)';
  return new TerrariumError('engine-not-running', `the engine does not answer: ${words}`, { hint });
}

/** That there is no Docker at all. */
export function dockerMissing(): TerrariumError {
  const hint =
    'install Docker with buildx: https://docs.docker.com/engine/install/, or use docker/setup-buildx-action; what runs nothing needs neither: builder: auto';
  return new TerrariumError('buildx-missing', 'there is no docker command', { hint });
}

/** Why no builder could be created. */
export function creationFailure(output: string): TerrariumError {
  const words = errorOf(output);
  const hint = ADVICE.find(({ says }) => says.test(words))?.hint ?? `start Docker, or try it: ${CREATE}`;
  return new TerrariumError('engine-not-running', `no builder could be created: ${words}`, { hint });
}

/** The line of buildx that says what is wrong; headings such as `Nodes:` follow it. */
function errorOf(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const error =
    lines.findLast((line) => /^error:/i.test(line)) ?? lines.findLast((line) => !/^$|^[A-Za-z ]+:$/.test(line));
  return (error ?? '').replace(/^error:\s*/i, '');
}

/** Why there is no buildx. Podman calls itself docker, and has none. */
export function buildxMissing(version: string): TerrariumError {
  const podman = /podman/i.test(version);
  const install =
    'install Docker with buildx: https://docs.docker.com/engine/install/, or use docker/setup-buildx-action';
  const remote =
    'install Docker, or run BuildKit (podman run moby/buildkit) and the docker command with buildx, with a builder of driver remote';
  return new TerrariumError(
    'buildx-missing',
    podman ? 'the docker command is podman, which has no buildx' : 'docker has no buildx',
    {
      hint: podman ? remote : install,
    },
  );
}
