import { defineConfig } from 'vitest/config';

// Properties that try 100,000 cases take their time.
const testTimeout = process.env.TERRARIUM_TEST_SIZE === 'nightly' ? 7_200_000 : 120_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/**/*.{process,oracle}.test.ts', '__tests__/e2e/**'],
          pool: 'threads',
          isolate: false,
          testTimeout,
        },
      },
      {
        test: {
          name: 'process',
          include: ['__tests__/**/*.{process,oracle}.test.ts'],
          exclude: ['__tests__/e2e/**'],
          pool: 'forks',
          testTimeout,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['__tests__/e2e/**/*.e2e.test.ts'],
          globalSetup: ['__tests__/e2e/global-setup.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
