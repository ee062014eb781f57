import { conda, condaFile, entries, every, filesOf, numbers, parentOf, type Scenario } from './run.ts';

export const PULL_REQUESTS: readonly Scenario[] = [
  {
    name: 'pull request, everything changed',
    size: 250,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: every('**/environment.yml'),
      base: {
        files: filesOf(size, (index) => [`e${index}/environment.yml`, conda(index + 1)]),
        config: every('**/environment.yml'),
      },
    }),
  },
  {
    name: 'pull request, everything renamed',
    size: 300,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: every('**/environment.yml'),
      base: {
        files: filesOf(size, (index) => [`old${index}/environment.yml`, conda(index)]),
        config: every('**/environment.yml'),
      },
    }),
  },
  {
    name: 'pull request, everything renamed, as git says',
    size: 300,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: every('**/environment.yml'),
      base: {
        files: filesOf(size, (index) => [`old${index}/environment.yml`, conda(index)]),
        config: every('**/environment.yml'),
      },
      renames: new Map(numbers(size).map((index) => [`e${index}/environment.yml`, `old${index}/environment.yml`])),
    }),
  },
  {
    name: 'pull request, equal ones renamed',
    size: 300,
    make: (size) => ({
      files: filesOf(size, (index) => [`e${index}/environment.yml`, conda(0)]),
      config: every('**/environment.yml'),
      base: {
        files: filesOf(size, (index) => [`old${index}/environment.yml`, conda(0)]),
        config: every('**/environment.yml'),
      },
    }),
  },
];

export const REQUESTS: readonly Scenario[] = [
  {
    name: 'environments by id',
    size: 300,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: every('**/environment.yml'),
      environments: numbers(size).map((index) => `e${index}/environment.yml`),
    }),
  },
  {
    name: 'environments by name',
    size: 300,
    make: (size) => ({
      files: filesOf(size, (index) => [`e${index}/environment.yml`, `name: n${index}\n${conda(index)}`]),
      config: every('**/environment.yml'),
      environments: numbers(size).map((index) => `n${index}`),
    }),
  },
  {
    name: 'environments left out, by glob',
    size: 100,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: every('**/environment.yml'),
      environments: numbers(size).map((index) => `!e${index}/*`),
    }),
  },
  {
    name: 'force of all, by id, along a chain',
    size: 400,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, base: "${parentOf(index - 1)}", pip: ["a==1"] }`),
      force: numbers(size).map((index) => `e${index}`),
    }),
  },
  {
    name: 'force of the first of a chain',
    size: 600,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, base: "${parentOf(index - 1)}", pip: ["a==1"] }`),
      force: ['e0'],
    }),
  },
  {
    name: 'a baseline of all findings',
    size: 400,
    make: (size) => ({
      files: {
        ...filesOf(size, (index) => [`e${index}/environment.yml`, 'channels: [c]\ndependencies: [python]\n']),
        'baseline.json': JSON.stringify({
          formatVersion: 1,
          findings: numbers(size).map((index) => ({
            path: `e${index}/environment.yml`,
            code: 'conda-unpinned',
            subject: 'python',
          })),
        }),
      },
      config: `baseline: baseline.json\n${every('**/environment.yml')}`,
    }),
  },
];
