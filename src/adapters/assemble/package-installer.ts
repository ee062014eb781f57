import type { PackageInstall } from '../../core/model/builder.ts';
import { once } from '../../core/model/once.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Descriptor, Registry } from '../../core/model/registry.ts';
import { formatRepository } from '../../core/names/reference.ts';
import { condaInstaller } from '../conda/install-conda.ts';
import type { Installation, InstallTask, ReadBaseContents } from '../layers/install-task.ts';
import { openMemo } from '../layers/memo.ts';
import { type InstallerOptions, wheelInstaller } from '../wheels/wheel-installer.ts';

export type InstallPackages = (task: InstallTask<PackageInstall>) => Promise<Installation>;

export interface PackageOptions extends InstallerOptions {
  /** True if layers are taken over that other runs left in the repository; whoever may write there vouches for them. */
  readonly trustsRepository: boolean;
}

/** Installs packages for images of a run, which learn from each other and, through the repository, from earlier runs. */
export function packageInstaller(
  registry: Registry,
  readContents: ReadBaseContents,
  options: PackageOptions,
): InstallPackages {
  const [wheels, conda] = [wheelInstaller(options), condaInstaller(options)];
  const memoOf = once(
    (repository: Repository) => openMemo(registry, repository, options.trustsRepository),
    formatRepository,
  );
  return async ({ packages, ...task }) => {
    const { base, repository, onLine } = task;
    const contents = await readContents(base, { target: repository, wantsPython: packages.kind === 'wheels', onLine });
    const memo = await memoOf(repository);
    const store = {
      has: (layer: Descriptor) => registry.hasBlob(repository, layer),
      put: (layer: Descriptor, path: string) => registry.putBlob(repository, layer, { kind: 'file', path }),
    };
    const known = { contents, memo, store };
    try {
      const installation = await (packages.kind === 'wheels'
        ? wheels({ ...task, packages }, known)
        : conda({ ...task, packages }, known));
      await memo.settle(onLine);
      return installation;
    } catch (error) {
      // What was made is not made again by the next run.
      await memo.settle(onLine).catch(() => undefined);
      throw error;
    }
  };
}
