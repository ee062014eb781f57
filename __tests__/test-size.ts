const SIZES = ['small', 'ci', 'nightly', 'mutation'] as const;
type TestSize = (typeof SIZES)[number];

/** How much the tests try: `TERRARIUM_TEST_SIZE`, or `small` (CONTRIBUTING.md has what each size means). */
export const testSize: TestSize = parseTestSize(process.env.TERRARIUM_TEST_SIZE || 'small');

/** The value for the size of this run; mutation tests are as small tests where they have none of their own. */
export function sized<T>(values: Readonly<Record<Exclude<TestSize, 'mutation'>, T>> & { readonly mutation?: T }): T {
  return values[testSize] ?? values.small;
}

/** How many cases a property is tried with. */
export function propertyRuns(): { readonly numRuns: number } {
  return { numRuns: sized({ small: 100, ci: 2000, nightly: 100_000, mutation: 20 }) };
}

function parseTestSize(text: string): TestSize {
  const size = SIZES.find((name) => name === text);
  if (size === undefined) throw new Error(`TERRARIUM_TEST_SIZE: expected ${SIZES.join(', ')}, found ${text}`);
  return size;
}
