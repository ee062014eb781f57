import parse from 'semver/functions/parse.js';
import { type ErrorCode, TerrariumError } from '../../core/model/errors.ts';

/** A program that builds need, and the first version that does what we ask of it. */
interface Requirement {
  readonly name: string;
  readonly code: ErrorCode;
  readonly least: string;
  /** What older ones lack. */
  readonly why: string;
  readonly hint: string;
}

/** https://github.com/docker/buildx/releases/tag/v0.10.0 */
export const BUILDX: Requirement = {
  name: 'buildx',
  code: 'buildx-too-old',
  least: '0.10.0',
  why: 'older ones do not know --provenance and --sbom',
  hint: 'update it: https://github.com/docker/buildx#installing; in a workflow use docker/setup-buildx-action',
};

/** https://github.com/moby/buildkit/releases/tag/v0.11.0 */
export const BUILDKIT: Requirement = {
  name: 'BuildKit',
  code: 'buildkit-too-old',
  least: '0.11.0',
  why: 'older ones write neither attestations nor OCI layouts into folders',
  hint: 'create the builder again with a current image: docker buildx rm <name>, then docker buildx create',
};

/** The first whose own Dockerfile frontend knows `RUN --mount`. https://docs.docker.com/engine/release-notes/20.10/ */
export const DOCKER: Requirement = {
  name: 'Docker Engine',
  code: 'docker-too-old',
  least: '20.10.0',
  why: 'older ones do not know RUN --mount',
  hint: 'update it: https://docs.docker.com/engine/install/',
};

/** Refuses a version that is too old. One that cannot be read, as of a build without a release, is let through. */
export function requireVersion({ name, code, least, why, hint }: Requirement, version = ''): void {
  // Docker 19.03 and older have zeros before their numbers, which only loose reading takes.
  const found = parse(version, { loose: true });
  // `0.0.0` is what programs say that were built without their release.
  if (found === null || found.compareMain('0.0.0') === 0 || found.compareMain(least) >= 0) return;
  throw new TerrariumError(code, `${name} ${version} is too old: expected ${least} or newer, ${why}`, { hint });
}
