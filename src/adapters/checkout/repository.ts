import { join } from 'node:path';
import { lazy } from '../../core/model/once.ts';
import type { CheckoutState, HasContent } from '../../core/model/tree.ts';
import { unanswered } from '../git.ts';
import { attributesOf, type Conversions, conversionsAt, keptBy } from '../git-attributes.ts';
import { withoutDrivers } from '../git-config.ts';
import { compareRepository, listRepository } from '../git-files.ts';
import { modesOfIndex } from '../git-modes.ts';
import { contentChecker, sizeOnDisk } from './clean-files.ts';
import { checkoutReader } from './state.ts';

/** What git knows of a checkout. It is listed once, and its configuration is read once. */
export interface Repository {
  /** Tracked, and untracked but not ignored; `undefined` where git has no answer. */
  readonly files: () => Promise<readonly string[] | undefined>;
  /** Whether tracked files are executable, where the disk does not tell. */
  readonly modes: () => Promise<ReadonlyMap<string, boolean>>;
  /** As `ReadTree` has them. */
  readonly hasContent: (paths: readonly string[]) => Promise<HasContent>;
  /** Of a folder without links, relative to the base. */
  readonly state: (folder: string) => Promise<Omit<CheckoutState, 'isPointer'>>;
  /** Those of files whose contents were compared were asked together. */
  readonly conversions: Conversions;
}

export interface RepositoryOptions {
  /** True where contents will be compared, so that the first listing is. */
  readonly compares: boolean;
  /** Bytes of files that are known already, by path. */
  readonly sizes: ReadonlyMap<string, number>;
}

export function openRepository(base: string, { compares, sizes }: RepositoryOptions): Repository {
  const { config, attributes } = conversionsAt(base);
  const compared = lazy(async () => compareRepository(base, withoutDrivers(await config())));
  // What cannot be compared can be listed.
  const first = async () => (compares ? compared().catch(unanswered) : undefined);
  const listing = lazy(async () => (await first()) ?? listRepository(base));
  const known = new Map<string, ReadonlyMap<string, string>>();
  return {
    files: async () => {
      const listed = await listing();
      return listed && [...listed.tracked.keys(), ...listed.untracked];
    },
    modes: lazy(() => modesOfIndex(base, { listing, config })),
    hasContent: async (paths) => {
      const inside = paths.filter((path) => !LEADS_OUT.test(path));
      const asked = attributesOf(base, inside).catch(unanswered);
      const [listed, found] = await Promise.all([compared().catch(unanswered), asked]);
      if (listed === undefined || found === undefined) return () => false;
      for (const path of inside) known.set(path, found.get(path) ?? NO_ATTRIBUTES);
      const isKept = keptBy(await config());
      const sizeOf = (path: string) => sizes.get(path) ?? sizeOnDisk(join(base, path));
      const isPathKept = (path: string) => {
        const own = known.get(path);
        return own !== undefined && isKept(own);
      };
      return contentChecker(listed, sizeOf, isPathKept);
    },
    state: checkoutReader(base, listing),
    conversions: { config, attributes: async (path) => known.get(path) ?? attributes(path) },
  };
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
/** git gives no answer at all where one path leads out of the repository. */
const LEADS_OUT = /(?:^|\/)\.{0,2}(?:\/|$)/;
