const RUNS: Readonly<Record<string, number>> = { nightly: 100_000, mutation: 20 };

/** How many cases a property is tried with: 2,000; `TERRARIUM_TEST_SIZE` makes it 100,000 (`nightly`) or 20 (`mutation`). */
export function propertyRuns(): { readonly numRuns: number } {
  return { numRuns: RUNS[process.env.TERRARIUM_TEST_SIZE ?? ''] ?? 2000 };
}
