import { lazy } from '../../core/model/once.ts';
import type { CheckoutState } from '../../core/model/tree.ts';
import { attributesOf, type Conversions, conversionsAt, keptBy } from '../git/attributes.ts';
import { listRepository } from '../git/files.ts';
import { modesOfIndex } from '../git/modes.ts';
import { unanswered } from '../git/start.ts';
import { checkoutReader } from './state.ts';

/** What git knows of a checkout. It is listed once, and its configuration is read once. */
export interface Repository {
  /** Tracked, and untracked but not ignored; `undefined` where git has no answer. */
  readonly files: () => Promise<readonly string[] | undefined>;
  /** Whether tracked files are executable, where the disk does not tell. */
  readonly modes: () => Promise<ReadonlyMap<string, boolean>>;
  /** Tells of these paths which a checkout writes as git stores them. */
  readonly isKept: (paths: readonly string[]) => Promise<(path: string) => boolean>;
  /** Of a folder without links, relative to the base. */
  readonly state: (folder: string) => Promise<Omit<CheckoutState, 'isPointer'>>;
  /** Attributes that `isKept` asked for are not asked again. */
  readonly conversions: Conversions;
}

export function openRepository(base: string): Repository {
  const { config, attributes } = conversionsAt(base);
  const listing = lazy(() => listRepository(base));
  const known = new Map<string, ReadonlyMap<string, string>>();
  return {
    files: async () => {
      const listed = await listing();
      return listed && [...listed.tracked.keys(), ...listed.untracked];
    },
    modes: lazy(() => modesOfIndex(base, { listing, config })),
    isKept: async (paths) => {
      const inside = paths.filter((path) => !LEADS_OUT.test(path));
      const found = await attributesOf(base, inside).catch(unanswered);
      if (found === undefined) return () => false;
      for (const path of inside) known.set(path, found.get(path) ?? NO_ATTRIBUTES);
      const isKept = keptBy(await config());
      return (path) => {
        const own = known.get(path);
        return own !== undefined && isKept(own);
      };
    },
    state: checkoutReader(base, listing),
    conversions: { config, attributes: async (path) => known.get(path) ?? attributes(path) },
  };
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
/** git gives no answer at all where one path leads out of the repository. */
const LEADS_OUT = /(?:^|\/)\.{0,2}(?:\/|$)/;
