import { BUILDERS, type BuilderKind } from '../core/config/builder-kind.ts';
import { quote } from '../core/model/diagnostic.ts';
import type { BuildSecrets } from './build-secrets.ts';

/** An option of `docker buildx build` that a run passes through: a flag of the CLI, an input of the Action, an argument of buildx. */
export interface BuilderOption {
  /** Of the flag and of the argument; of the input as well, where `inputs` names no others. */
  readonly name: string;
  readonly kind: 'text' | 'list';
  /** Placeholder of the value in `--help`. */
  readonly value: string;
  readonly help: string;
  /** Inputs that the Action has instead. */
  readonly inputs?: readonly string[];
  /** What the Action takes; to a user of the CLI buildx itself says what is wrong. */
  readonly shape?: RegExp;
  /** What `shape` means, for messages. */
  readonly expected?: string;
  /** The argument if the option is not given; without it there is none. */
  readonly otherwise?: string;
  /** True for what an engine cannot store. */
  readonly attests?: boolean;
}

/** Options in the order of `--help` and of action.yml. */
export const BUILDER_OPTIONS: readonly BuilderOption[] = [
  {
    name: 'builder',
    kind: 'text',
    value: '<how>',
    help: 'native, buildkit, auto, acr, or the name of a buildx builder (default: auto)',
    shape: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    expected: 'native, buildkit, auto, acr, or the name of a buildx builder',
  },
  {
    name: 'network',
    kind: 'text',
    value: '<mode>',
    help: 'network of RUN steps',
    shape: /^[a-z]+$/,
    expected: 'a network mode such as host, none or default',
  },
  {
    name: 'provenance',
    kind: 'text',
    value: '<value>',
    help: 'provenance of BuildKit (default: false)',
    otherwise: 'false',
    attests: true,
  },
  {
    name: 'sbom',
    kind: 'text',
    value: '<value>',
    help: 'SBOM of BuildKit (default: false)',
    otherwise: 'false',
    attests: true,
  },
  {
    name: 'secret',
    kind: 'list',
    value: '<id=...>',
    help: 'secret, as docker buildx build takes it (repeatable)',
    inputs: ['secrets', 'secret-envs', 'secret-files'],
  },
  { name: 'ssh', kind: 'list', value: '<agent>', help: 'SSH agent, as docker buildx build takes it (repeatable)' },
  { name: 'cache-from', kind: 'list', value: '<source>', help: 'BuildKit cache to import (repeatable)' },
  { name: 'cache-to', kind: 'list', value: '<target>', help: 'BuildKit cache to export (repeatable)' },
];

/** Inputs of the Action that say something to the builder. */
export const BUILDER_INPUTS: readonly string[] = BUILDER_OPTIONS.flatMap(({ name, inputs }) => inputs ?? [name]);

/** What a run asks of the builder. */
export interface BuilderRequest {
  /** `undefined` leaves it to the configuration. */
  readonly kind: BuilderKind | undefined;
  /** Name of the buildx builder; `undefined` for the current one. */
  readonly builder: string | undefined;
  /** Values by option. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly secrets: BuildSecrets;
}

/** Reads every option as a host has it. */
export function readBuilderRequest(
  secrets: BuildSecrets,
  read: (option: BuilderOption) => readonly string[],
): BuilderRequest {
  const values = new Map(
    BUILDER_OPTIONS.map((option) => [option.name, option.name === 'secret' ? secrets.flags : read(option)]),
  );
  return { ...parseBuilder(values.get('builder')?.[0]), values, secrets };
}

/** Who builds, as a flag or an input names it. */
export function parseBuilder(text: string | undefined): Pick<BuilderRequest, 'kind' | 'builder'> {
  const kind = BUILDERS.find((name) => name === text);
  if (kind !== undefined || text === undefined) return { kind, builder: undefined };
  return { kind: 'buildkit', builder: text };
}

/** True where an image gets attestations, which are those of BuildKit. */
export function asksForAttestations({ values }: BuilderRequest): boolean {
  const given = BUILDER_OPTIONS.filter(({ attests }) => attests).flatMap(({ name }) => values.get(name) ?? []);
  return given.some((value) => value !== 'false');
}

/** What a run asks of its builder that ACR Tasks do not do, a sentence each. */
export function acrRefusals(request: BuilderRequest): readonly string[] {
  const given = (name: string) => request.values.get(name) ?? [];
  const untaken = ['network', 'ssh', 'cache-to'].filter((name) => given(name).length > 0);
  const elsewhere = given('cache-from').filter((source) => /(?:^|,)type=(?!registry(?:,|$))/.test(source));
  return [
    ...(asksForAttestations(request) ? ['ACR Tasks attest nothing: they have no provenance and no sbom'] : []),
    ...untaken.map((name) => `ACR Tasks take no ${name}`),
    ...elsewhere.map((source) => `ACR Tasks import caches of registries, not ${quote(source)}`),
  ];
}

/** The request without what an engine cannot store. */
export function withoutAttestations(request: BuilderRequest): BuilderRequest {
  const attesting = BUILDER_OPTIONS.filter(({ attests }) => attests).map(({ name }) => name);
  return { ...request, values: new Map([...request.values].filter(([name]) => !attesting.includes(name))) };
}

/** Arguments of a build. The builder is none of them: other commands of buildx take it as well. */
export function buildFlags({ values }: BuilderRequest): readonly string[] {
  return BUILDER_OPTIONS.filter(({ name }) => name !== 'builder').flatMap(({ name, otherwise }) => {
    const given = values.get(name) ?? [];
    const all = given.length === 0 && otherwise !== undefined ? [otherwise] : given;
    return all.map((value) => `--${name}=${value}`);
  });
}
