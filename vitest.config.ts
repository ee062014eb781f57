import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { sized } from './__tests__/test-size.ts';

// Properties that try many cases take their time, on a busy machine and under coverage even more.
const testTimeout = sized({ small: 120_000, ci: 600_000, nightly: 7_200_000 });

/** Tests start the command line and the Action hundreds of times: what Node compiled once is kept for them all. */
const env = { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled') };

/** Tests that fill disks, plant files, install packages and count requests of many environments take a minute of everybody's time: CI runs them. */
const LEFT_TO_CI = [
  '__tests__/**/{full-disk,planted,canaries}.process.test.ts',
  '__tests__/adapters/git/contents.process.test.ts',
  '__tests__/docs/packed.process.test.ts',
  '__tests__/faults/tokens.process.test.ts',
  '__tests__/hosts/action/hints.process.test.ts',
  '__tests__/hosts/cli/old-node.process.test.ts',
];

/** Percentages that CI reaches, with some room. Children of tests are not measured: the command line, which tests start, is left out. */
const FLOOR = { lines: 92.5, branches: 87 };

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/hosts/cli/**'],
      reporter: ['text-summary'],
      thresholds: sized<Partial<typeof FLOOR>>({ small: {}, ci: FLOOR, nightly: FLOOR }),
    },
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/**/*.{process,oracle}.test.ts', '__tests__/e2e/**'],
          pool: 'threads',
          isolate: false,
          // Behind the processes: Vitest asks for an order where the numbers of workers differ.
          sequence: { groupOrder: 1 },
          testTimeout,
        },
      },
      {
        test: {
          name: 'process',
          include: ['__tests__/**/*.{process,oracle}.test.ts'],
          exclude: ['__tests__/e2e/**', ...sized({ small: LEFT_TO_CI, ci: [], nightly: [] })],
          globalSetup: ['__tests__/oracle/left-out.ts'],
          pool: 'forks',
          env,
          // Most of their time is retries and pauses, in which another can run; larger sizes compute.
          maxWorkers: sized({ small: 2, ci: 1, nightly: 1 }) * availableParallelism(),
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
          // Alone, behind the others: it needs the whole machine.
          sequence: { groupOrder: 2 },
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
