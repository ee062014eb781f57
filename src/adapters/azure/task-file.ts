import type { PlatformBuild } from '../../core/model/builder.ts';
import { shellQuote } from '../../core/text/shell-word.ts';

/** A secret of a build: the id that steps ask for, and its bytes. */
export interface TaskSecret {
  readonly id: string;
  readonly value: Uint8Array;
}

/** Where secrets are mounted for the script. */
const SECRETS = '/run/terrarium-secrets';
/**
 * Label with the tag of a run, which is taken away again: without it, two runs that make equal images push one manifest, and who removes
 * his takes the other's away.
 */
export const RUN_LABEL = 'io.terrarium.run';
/** The script in the archive. */
export const SCRIPT = 'build.sh';

/**
 * The task: our script, in the image of Docker's command line that ACR Tasks build with. The engine renders Go templates over this text
 * and hands commands to a shell, and its own build step reads lines of here-documents as instructions: so it holds nothing of a user, and
 * what a user says stands in the script, which comes with the archive. https://github.com/Azure/acr-builder/blob/main/builder/context.go
 */
export function taskFile(minutes: number, secrets: number): string {
  const names = Array.from({ length: secrets }, (_, index) => secretName(index));
  return [
    'version: v1.0.0',
    ...(secrets === 0 ? [] : ['volumes:', '  - name: terrarium', '    secret:']),
    ...names.map((name) => `      ${name}: "{{.Values.${name}}}"`),
    'steps:',
    '  - id: terrarium',
    '    entryPoint: sh',
    `    cmd: docker ${SCRIPT}`,
    `    timeout: ${minutes * 60}`,
    ...(secrets === 0 ? [] : ['    volumeMounts:', '      - name: terrarium', `        mountPath: ${SECRETS}`]),
    '',
  ].join('\n');
}

/**
 * The values of secrets for a run. The engine takes base64 and writes what it means through a here-document whose text a shell expands:
 * it is given base64 of base64, so that the shell sees letters and digits, and our script decodes the rest.
 */
export function secretValues(secrets: readonly TaskSecret[]) {
  return secrets.map(({ value }, index) => {
    const once = Buffer.from(value).toString('base64');
    return { name: secretName(index), value: Buffer.from(once).toString('base64'), isSecret: true };
  });
}

function secretName(index: number): string {
  return `secret${index}`;
}

/** What the script builds. */
export interface ScriptedBuild extends Pick<PlatformBuild, 'platform' | 'target' | 'arguments' | 'fresh'> {
  /** Repository and tag that are pushed; `undefined` for an image that nobody keeps. */
  readonly push: { readonly repository: string; readonly tag: string } | undefined;
  /** Ids of its secrets. */
  readonly secrets: readonly string[];
  readonly cacheFrom: readonly string[];
  /** Folder of the context in the archive. */
  readonly context: string;
}

/** Builds with BuildKit, and pushes. What a user says is one word of the shell each. */
export function buildScript(build: ScriptedBuild): string {
  const { platform, target, fresh, push, secrets, cacheFrom, context } = build;
  const flags = [
    '--progress=plain',
    '--file=Dockerfile',
    `--platform=${platform}`,
    ...(fresh ? ['--no-cache'] : []),
    ...(target === '' ? [] : [`--target=${target}`]),
    ...build.arguments.map(([name, value]) => `--build-arg=${name}=${value}`),
    ...cacheFrom.map((source) => `--cache-from=${source}`),
    ...(push === undefined ? [] : [`--tag=${push.repository}:${push.tag}`, `--label=${RUN_LABEL}=${push.tag}`]),
  ];
  return [
    'set -eu',
    'export DOCKER_BUILDKIT=1 BUILDX_NO_DEFAULT_ATTESTATIONS=1',
    ...(secrets.length === 0 ? [] : ['umask 077', 'secrets=$(mktemp -d)', `trap 'rm -rf "$secrets"' EXIT`]),
    'set --',
    ...secrets.flatMap((id, index) => [
      `base64 -d <${SECRETS}/${secretName(index)} >"$secrets/${index}"`,
      `set -- "$@" --secret ${shellQuote(`id=${id}`)},src="$secrets/${index}"`,
    ]),
    `docker build "$@" ${[...flags, '--', context].map(shellQuote).join(' ')}`,
    ...(push === undefined ? [] : pushing(`${push.repository}:${push.tag}`)),
    '',
  ].join('\n');
}

function pushing(image: string): readonly string[] {
  const push = `docker push ${shellQuote(image)}`;
  return [`${push} || { sleep 5; ${push}; } || { sleep 20; ${push}; }`];
}
