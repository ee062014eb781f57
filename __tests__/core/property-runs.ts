/** How many cases a property is tried with: 200, or 20,000 with `TERRARIUM_TEST_SIZE=nightly`. */
export function propertyRuns(): { readonly numRuns: number } {
  return { numRuns: process.env.TERRARIUM_TEST_SIZE === 'nightly' ? 20_000 : 200 };
}
