import { lazy } from '../../core/model/once.ts';
import type { CheckoutState } from '../../core/model/tree.ts';
import { readCheckoutConfig } from '../git-config.ts';
import { listRepository } from '../git-files.ts';
import { modesOfIndex } from '../git-modes.ts';
import { cleanFiles } from './clean-files.ts';
import { checkoutReader } from './state.ts';

/** What git knows of a checkout. It is listed once, and its configuration is read once. */
export interface Repository {
  /** Tracked, and untracked but not ignored; `undefined` where git has no answer. */
  readonly files: () => Promise<readonly string[] | undefined>;
  /** Whether tracked files are executable, where the disk does not tell. */
  readonly modes: () => Promise<ReadonlyMap<string, boolean>>;
  /** As `ReadTree` has them. */
  readonly contentNames: () => Promise<ReadonlyMap<string, string>>;
  /** Of a folder without links, relative to the base. */
  readonly state: (folder: string) => Promise<Omit<CheckoutState, 'isPointer'>>;
}

export function openRepository(base: string): Repository {
  const listing = lazy(() => listRepository(base));
  const config = lazy(() => readCheckoutConfig(base));
  return {
    files: async () => {
      const listed = await listing();
      return listed && [...listed.tracked.keys(), ...listed.untracked];
    },
    modes: lazy(() => modesOfIndex(base, { listing, config })),
    contentNames: lazy(() => cleanFiles(base, { listing, config })),
    state: checkoutReader(base, listing),
  };
}
