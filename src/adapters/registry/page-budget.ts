/** What the pages of one list may take together. */
export interface PageLimits {
  readonly pages: number;
  /** Bytes of their bodies. */
  readonly bytes: number;
  readonly milliseconds: number;
}

/** A million tags fit: registries give 1,000 on a page, of at most 128 characters each. */
export const PAGE_LIMITS: PageLimits = { pages: 1000, bytes: 64 * 1024 * 1024, milliseconds: 60_000 };

/** Counts the pages of one list. Each answer is why it is not read on, `undefined` where it is. */
export interface PageBudget {
  /** Before a page is requested, also again. */
  readonly onRequest: (target: URL) => string | undefined;
  /** Milliseconds that are left. */
  readonly left: () => number;
  /** After a page was read: its bytes, and how many of its entries no earlier page had. */
  readonly onPage: (target: URL, page: PageSize) => string | undefined;
}

interface PageSize {
  readonly bytes: number;
  readonly entries: number;
  readonly fresh: number;
}

/** A budget that starts now. A list that comes back to a page it had, or repeats its entries, would have no end. */
export function createPageBudget(clock: () => number, limits = PAGE_LIMITS): PageBudget {
  const deadline = clock() + limits.milliseconds;
  const read = new Set<string>();
  let pages = 0;
  let bytes = 0;
  return {
    left: () => deadline - clock(),
    onRequest: (target) => {
      if (pages >= limits.pages) return `the list has more than ${limits.pages} pages`;
      if (deadline <= clock()) return `the list took more than ${limits.milliseconds / 1000} seconds`;
      return keysOf(target).some((key) => read.has(key)) ? 'the list leads back to a page that it had' : undefined;
    },
    onPage: (target, page) => {
      for (const key of keysOf(target)) read.add(key);
      pages += 1;
      bytes += page.bytes;
      if (bytes > limits.bytes) return `the list is larger than ${limits.bytes} bytes`;
      return page.entries > 0 && page.fresh === 0 ? 'the list repeats the entries of earlier pages' : undefined;
    },
  };
}

// A page is known by its address, and by the entry after which it begins.
// https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-tags
function keysOf({ href, searchParams }: URL): readonly string[] {
  const last = searchParams.get('last');
  return last === null || last === '' ? [href] : [href, `last=${last}`];
}
