import { defineConfig } from 'vitest/config';

// Mutation tests (CONTRIBUTING.md): the tests that mirror the mutated folders, without corpus, processes and the end-to-end ones.
// MUTATION_TESTS narrows them down, `TERRARIUM_TEST_SIZE=mutation` makes properties short.
export default defineConfig({
  test: {
    include: process.env.MUTATION_TESTS?.split(',') ?? [
      '__tests__/core/{formats,names}/**/*.test.ts',
      '__tests__/core/{canonical,hash,vectors}.test.ts',
    ],
    exclude: ['__tests__/**/*.process.test.ts', '__tests__/**/*.oracle.test.ts'],
    pool: 'threads',
    isolate: false,
  },
});
