import type { SolvePackages, SolveTask } from '../../core/history/would-change.ts';
import { limit } from '../../core/model/limit.ts';
import { once } from '../../core/model/once.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { packageIndex } from './package-index.ts';
import { type UvOptions, uvResolver } from './resolve-with-uv.ts';

/** uv itself asks an index for many packages at a time. */
const AT_A_TIME = 2;

/** Solves requirements by the uv that builds use; equal ones once. Nothing is installed. */
export function packageSolver(options: UvOptions): SolvePackages {
  const resolve = uvResolver(packageIndex(options), options);
  const solving = limit(AT_A_TIME);
  const solve = ({ there, ...task }: SolveTask) =>
    inTemporaryFolder('files', (folder) => {
      const preferred = there.map(({ name, version }) => `${name}==${version}`);
      return resolve({ ...task, preferred, folder, onLine: () => undefined });
    });
  return once((task) => solving.run(() => solve(task)), JSON.stringify);
}
