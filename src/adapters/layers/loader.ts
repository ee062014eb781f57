import type { InstalledPackage } from '../../core/layers/join-files.ts';
import type { PackageEntry } from './write-packages.ts';

/** A package that is open, and what it is installed as. It has to be closed. */
export interface LoadedPackage<K> extends InstalledPackage<PackageEntry> {
  readonly known: K;
  readonly close: () => Promise<void>;
}

/** Packages of one installation: each is open only while it is used. */
export interface PackageLoader<P, K> {
  /** What is known of a package, without downloading it where an earlier run told. */
  readonly known: (wanted: P) => Promise<K>;
  readonly use: <T>(wanted: readonly P[], work: (loaded: readonly LoadedPackage<K>[]) => Promise<T>) => Promise<T>;
  /** Waits for what was begun, and begins nothing more. */
  readonly stop: () => Promise<void>;
}

/** How packages of one kind are loaded. */
export interface LoadingPorts<P, K> {
  /** Equal for packages of equal files. */
  readonly identity: (wanted: P) => string;
  /** What an earlier run told of a package. */
  readonly told: (wanted: P) => K | undefined;
  readonly load: (wanted: P) => Promise<LoadedPackage<K>>;
}

/** Loads packages as they are asked for. */
export function packageLoader<P, K>({ identity, told, load }: LoadingPorts<P, K>): PackageLoader<P, K> {
  const learned = new Map<string, K>();
  const begun = new Set<Promise<unknown>>();
  let isStopped = false;
  const track = <T>(promise: Promise<T>): Promise<T> => {
    begun.add(promise);
    return promise.finally(() => begun.delete(promise));
  };
  const open = async (wanted: P): Promise<LoadedPackage<K>> => {
    if (isStopped) throw new Error('The installation has failed');
    const loaded = await load(wanted);
    learned.set(identity(wanted), loaded.known);
    return loaded;
  };
  const use: PackageLoader<P, K>['use'] = (packages, work) =>
    track(
      (async () => {
        const loading = await Promise.allSettled(packages.map(open));
        const loaded = loading.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
        try {
          for (const one of loading) if (one.status === 'rejected') throw one.reason;
          return await work(loaded);
        } finally {
          for (const one of loaded) await one.close();
        }
      })(),
    );
  return {
    use,
    known: async (wanted) => {
      const before = told(wanted) ?? learned.get(identity(wanted));
      return before ?? use([wanted], async ([one]) => (one as LoadedPackage<K>).known);
    },
    stop: async () => {
      isStopped = true;
      while (begun.size > 0) await Promise.allSettled(begun);
    },
  };
}
