import { defineConfig } from 'vitest/config';

// Mutation tests (CONTRIBUTING.md): the tests that mirror the mutated folders, without corpus, processes and the end-to-end ones.
// MUTATION_TESTS narrows them down, `TERRARIUM_TEST_SIZE=mutation` makes properties short.
export default defineConfig({
  test: {
    include: process.env.MUTATION_TESTS?.split(',') ?? [
      '__tests__/core/{formats,names}/**/*.test.ts',
      '__tests__/core/{canonical,hash,vectors}.test.ts',
    ],
    // Tests of the largest inputs reach every line, and take seconds for each mutant.
    exclude: ['__tests__/**/*.{process,oracle}.test.ts', '__tests__/core/formats/lock-limits.test.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    isolate: false,
  },
});
