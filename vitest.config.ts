import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/**/*.process.test.ts', '__tests__/e2e/**'],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'process',
          include: ['__tests__/**/*.process.test.ts'],
          exclude: ['__tests__/e2e/**'],
          pool: 'forks',
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['__tests__/e2e/**/*.e2e.test.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
