import type { BaseContents } from '../../core/assemble/base-contents.ts';
import type { Configuration } from '../../core/assemble/image-files.ts';
import type { WheelInstall } from '../../core/model/builder.ts';
import type { Compression } from '../../core/model/compression.ts';
import type { Digest } from '../../core/model/digest.ts';
import { once } from '../../core/model/once.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Descriptor, Registry } from '../../core/model/registry.ts';
import { formatRepository } from '../../core/names/reference.ts';
import { withConfigured } from '../../core/wheels/pip-conf.ts';
import type { WheelSources } from './choose-wheels.ts';
import { type Installation, installWheels } from './install-wheels.ts';
import { openMemo } from './layer-memo.ts';
import { packageIndex } from './package-index.ts';
import { readIndexSecrets, type SecretSources } from './read-index-secrets.ts';
import { type UvOptions, uvResolver } from './resolve-with-uv.ts';

/** A base that packages are installed on. */
export interface WheelBase {
  readonly repository: Repository;
  readonly manifest: Digest;
  readonly configuration: Configuration;
  readonly layers: readonly Descriptor[];
  readonly platform: string;
}

/** Reads what a base holds, once for each of its digests: also by other runs, which find it beside the images of `target`. */
export type ReadBaseContents = (
  base: WheelBase,
  target: Repository,
  onLine: (line: string) => void,
) => Promise<BaseContents>;

export interface InstallerOptions extends Omit<UvOptions, 'netrc'> {
  /** True if layers are taken over that other runs left in the repository; whoever may write there vouches for them. */
  readonly trustsRepository: boolean;
  /** Secrets that the run was given, by id. */
  readonly secrets: SecretSources;
}

/** Wheels to install on a base, for an image of a repository. */
export interface WheelTask {
  readonly wheels: WheelInstall;
  readonly base: WheelBase;
  readonly repository: Repository;
  /** Of the layers that are made. */
  readonly compression: Compression;
  /** A private folder. */
  readonly folder: string;
  readonly onLine: (line: string) => void;
}

export type InstallOnBase = (task: WheelTask) => Promise<Installation>;

/** Installs wheels for images of a run, which learn from each other and, through the repository, from earlier runs. */
export function wheelInstaller(
  registry: Registry,
  readContents: ReadBaseContents,
  options: InstallerOptions,
): InstallOnBase {
  const index = packageIndex(options);
  // uv itself comes from where everybody gets it.
  const access = once(async (ids: string) => {
    const { configured, netrc } = await readIndexSecrets(options.secrets, ids.split(' '));
    const known = { ...options, netrc };
    const sources: WheelSources = { index: packageIndex(known), resolve: uvResolver(index, known) };
    return { sources, configured };
  });
  const memoOf = once(
    (repository: Repository) => openMemo(registry, repository, options.trustsRepository),
    formatRepository,
  );
  return async ({ wheels, base, repository, compression, folder, onLine }) => {
    const contents = await readContents(base, repository, onLine);
    const memo = await memoOf(repository);
    const store = {
      has: (layer: Descriptor) => registry.hasBlob(repository, layer),
      put: (layer: Descriptor, path: string) => registry.putBlob(repository, layer, { kind: 'file', path }),
    };
    const { sources, configured } = await access(wheels.secrets.join(' '));
    const requirements =
      configured === undefined ? wheels.requirements : withConfigured(wheels.requirements, configured);
    const request = {
      wheels: { ...wheels, requirements },
      base: contents,
      baseLayers: base.layers.length,
      memo: memo.current(),
      onLearned: memo.note,
      store,
      compression,
      folder,
      onLine,
    };
    try {
      const installation = await installWheels(sources, request);
      await memo.settle(onLine);
      return installation;
    } catch (error) {
      // What was made is not made again by the next run.
      await memo.settle(onLine).catch(() => undefined);
      throw error;
    }
  };
}
