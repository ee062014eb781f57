import { join } from 'node:path';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import type { KnownWheel, LayerMemo } from '../../core/assemble/stored-layers.ts';
import { once } from '../../core/model/once.ts';
import type { ChosenWheel } from '../../core/wheels/choose-wheel.ts';
import type { InstallScheme } from '../../core/wheels/installed-files.ts';
import { type LoadedWheel, loadWheel } from './load-wheel.ts';
import type { PackageIndex } from './package-index.ts';

/** Wheels of one installation: each is downloaded at most once, and open only while it is used. */
export interface WheelLoader {
  /** What is known of a wheel, without downloading it where an earlier run told. */
  readonly known: (wheel: ChosenWheel) => Promise<KnownWheel>;
  readonly use: <T>(wheels: readonly ChosenWheel[], work: (loaded: readonly LoadedWheel[]) => Promise<T>) => Promise<T>;
  /** Waits for what was begun, and begins nothing more. */
  readonly stop: () => Promise<void>;
}

/** Downloads wheels into a folder, each once. */
export function wheelLoader(
  { index, indexes }: { readonly index: PackageIndex; readonly indexes: readonly string[] },
  scheme: InstallScheme,
  folder: string,
  memo: LayerMemo,
): WheelLoader {
  const learned = new Map<string, KnownWheel>();
  const begun = new Set<Promise<unknown>>();
  let isStopped = false;
  const track = <T>(promise: Promise<T>): Promise<T> => {
    begun.add(promise);
    return promise.finally(() => begun.delete(promise));
  };
  const fetched = once(async (wheel: ChosenWheel) => {
    const file = join(folder, `${wheel.sha256}.whl`);
    await index.download({ ...wheel, url: wheel.url ?? (await urlOf(index, indexes, wheel)) }, file);
    return file;
  });
  const load = async (wheel: ChosenWheel): Promise<LoadedWheel> => {
    if (isStopped) throw new Error('The installation has failed');
    const loaded = await loadWheel(wheel, await fetched(wheel), scheme);
    learned.set(wheel.sha256, loaded.known);
    return loaded;
  };
  const use: WheelLoader['use'] = (wheels, work) =>
    track(
      (async () => {
        const loading = await Promise.allSettled(wheels.map(load));
        const loaded = loading.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
        try {
          for (const one of loading) if (one.status === 'rejected') throw one.reason;
          return await work(loaded);
        } finally {
          for (const wheel of loaded) await wheel.close();
        }
      })(),
    );
  return {
    use,
    known: async (wheel) => {
      const told = memo.wheels.get(wheel.sha256) ?? learned.get(wheel.sha256);
      return told ?? use([wheel], async ([one]) => (one as LoadedWheel).known);
    },
    stop: async () => {
      isStopped = true;
      while (begun.size > 0) await Promise.allSettled(begun);
    },
  };
}

// Known from before, and not asked for until now.
async function urlOf(index: PackageIndex, indexes: readonly string[], wheel: ChosenWheel): Promise<string> {
  const listed = (await index.files(indexes, wheel)).find(({ sha256 }) => sha256 === wheel.sha256);
  if (listed === undefined) throw needsBuildKit(`no index has ${wheel.file} with its sha256`);
  return listed.url;
}
