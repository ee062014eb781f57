import { isDeepStrictEqual } from 'node:util';
import type { BaseContents } from '../../core/assemble/base-contents.ts';
import type { Configuration } from '../../core/assemble/image-files.ts';
import { addToLayerMemo, EMPTY_MEMO, type LayerMemo, readLayerMemo } from '../../core/assemble/stored-layers.ts';
import type { WheelInstall } from '../../core/model/builder.ts';
import type { Digest } from '../../core/model/digest.ts';
import { limit } from '../../core/model/limit.ts';
import { lazy, once } from '../../core/model/once.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Descriptor, Registry } from '../../core/model/registry.ts';
import { formatRepository } from '../../core/names/reference.ts';
import type { WheelSources } from './choose-wheels.ts';
import { type Installation, installWheels } from './install-wheels.ts';
import { packageIndex } from './package-index.ts';
import { readNetrc, type SecretSource } from './read-netrc.ts';
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
  readonly secrets: ReadonlyMap<string, SecretSource>;
}

/** Wheels to install on a base, for an image of a repository. */
export interface WheelTask {
  readonly wheels: WheelInstall;
  readonly base: WheelBase;
  readonly repository: Repository;
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
  const anonymous: WheelSources = { index, resolve: uvResolver(index, options) };
  const loggedIn = lazy(async (): Promise<WheelSources> => {
    const netrc = await readNetrc(options.secrets);
    // uv itself comes from where everybody gets it.
    return { index: packageIndex({ ...options, netrc }), resolve: uvResolver(index, { ...options, netrc }) };
  });
  const memoOf = once((repository: Repository) => openMemo(registry, repository, options), formatRepository);
  return async ({ wheels, base, repository, folder, onLine }) => {
    const contents = await readContents(base, repository, onLine);
    const memo = await memoOf(repository);
    const store = {
      has: (layer: Descriptor) => registry.hasBlob(repository, layer),
      put: (layer: Descriptor, path: string) => registry.putBlob(repository, layer, { kind: 'file', path }),
    };
    const request = {
      wheels,
      base: contents,
      baseLayers: base.layers.length,
      memo: memo.current(),
      store,
      folder,
      onLine,
    };
    const sources = wheels.logsIn ? await loggedIn() : anonymous;
    const installation = await installWheels(sources, request);
    await memo.add(installation.learned, onLine);
    return installation;
  };
}

interface Memo {
  readonly current: () => LayerMemo;
  readonly add: (learned: LayerMemo, onLine: (line: string) => void) => Promise<void>;
}

async function openMemo(registry: Registry, repository: Repository, options: InstallerOptions): Promise<Memo> {
  const { trustsRepository } = options;
  let known = trustsRepository ? await readLayerMemo(registry, repository) : EMPTY_MEMO;
  const writing = limit(1);
  return {
    current: () => known,
    add: async (learned, onLine) => {
      const added: LayerMemo = {
        choices: newIn(known.choices, learned.choices),
        wheels: newIn(known.wheels, learned.wheels),
        layers: newIn(known.layers, learned.layers),
      };
      known = {
        choices: new Map([...known.choices, ...added.choices]),
        wheels: new Map([...known.wheels, ...added.wheels]),
        layers: new Map([...known.layers, ...added.layers]),
      };
      if (!trustsRepository || added.choices.size + added.wheels.size + added.layers.size === 0) return;
      await writing.run(() => addToLayerMemo(registry, repository, added, onLine));
    },
  };
}

function newIn<T>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...now].filter(([key, value]) => !isDeepStrictEqual(before.get(key), value)));
}
