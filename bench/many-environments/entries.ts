import { conda, condaFile, entries, filesOf, lines, numbers, type Scenario } from './run.ts';

export const ENTRIES: readonly Scenario[] = [
  {
    name: 'in place, image',
    size: 800,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, image: "python:3.${index}" }`),
    }),
  },
  {
    name: 'in place, packages',
    size: 400,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) =>
          `{ name: e${index}, base: "python:3.12", conda: { channels: [c], dependencies: ["a=1.${index}", { pip: ["b==${index}"] }] } }`,
      ),
    }),
  },
  {
    name: 'in place, mistakes in each',
    size: 500,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, image: "a:1", base: "b:1", pip: ["==="], wrong: 1 }`),
    }),
  },
  {
    name: 'in place, one name',
    size: 1000,
    make: (size) => ({ files: {}, config: entries(size, () => `{ name: same, image: "python:3.12" }`) }),
  },
  {
    name: 'in place, one requirements file',
    size: 700,
    make: (size) => ({
      files: { 'requirements.txt': 'a==1\n' },
      config: entries(size, (index) => `{ name: e${index}, base: "b:${index}", requirements: requirements.txt }`),
    }),
  },
  {
    name: 'in place, definitions of one file',
    size: 300,
    make: (size) => ({
      files: {
        'pyproject.toml': `[project]\nname = "p"\n[dependency-groups]\n${lines(size, (index) => `g${index} = ["a==${index}"]`)}\n`,
      },
      config: entries(
        size,
        (index) => `{ name: e${index}, base: "b:1", requirements: "pyproject.toml#/dependency-groups/g${index}" }`,
      ),
    }),
  },
  {
    name: 'matrix, axes',
    size: 150,
    make: (size) => ({
      files: { 'environment.yml': conda(0) },
      config: `environments:\n  - path: environment.yml\n    name: e-\${{ matrix.a }}\n    base: "b:\${{ matrix.a }}"\n    matrix: { a: [${numbers(Math.min(size, 200)).join(', ')}] }\n${lines(size, (index) => `  - { name: "m${index}-\${{ matrix.x }}", base: "b:\${{ matrix.x }}", pip: ["a==${index}"], matrix: { x: ["1", "2", "3"] } }`)}\n`,
    }),
  },
  {
    name: 'definitions of one file, an entry each',
    size: 300,
    make: (size) => ({
      files: {
        'pyproject.toml': `[project]\nname = "p"\n[dependency-groups]\n${lines(size, (index) => `g${index} = ["a==${index}"]`)}\n`,
      },
      config: entries(size, (index) => `{ path: "pyproject.toml#/dependency-groups/g${index}", base: "b:1" }`),
    }),
  },
  {
    name: 'entries without a definition',
    size: 1000,
    make: (size) => ({
      files: { 'pyproject.toml': `[project]\nname = "p"\ndependencies = ["a==1"]\n` },
      config: entries(size, (index) => `{ path: "pyproject.toml#/dependency-groups/g${index}", base: "b:1" }`),
    }),
  },
  {
    name: 'entries by path, one name',
    size: 500,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: entries(size, (index) => `{ path: e${index}/environment.yml, name: same, base: "python:3.12" }`),
    }),
  },
  {
    name: 'entries by glob, one each',
    size: 150,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: entries(size, (index) => `{ path: "e${index}/*.yml", base: "python:3.12" }`),
    }),
  },
  {
    name: 'globs that match nothing',
    size: 200,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: entries(size, (index) => `{ path: "none${index}/**/*.yml", base: "python:3.12" }`),
    }),
  },
  {
    name: 'policies, owners and secrets of each',
    size: 400,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) =>
          `{ name: e${index}, base: "b:1", pip: ["a"], policies: { pip-unpinned: error }, owners: ["o${index}"], secrets: [s${index}], variables: { A: "${index}" } }`,
      ),
    }),
  },
  {
    name: 'secrets in the file of all',
    size: 300,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) =>
          `{ name: e${index}, base: "b:1", pip: ["a==1"], variables: { TOKEN: ghp_${String(index).padStart(36, 'a1')} } }`,
      ),
    }),
  },
  {
    name: 'allowed registries and base images',
    size: 500,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) => `{ name: e${index}, base: "r${index}.example.com/b:1", pip: ["a==1"] }`,
        `allowed-registries:\n${lines(size, (index) => `  - r${index}.example.com`)}\n`,
      ),
    }),
  },
  {
    name: 'curated environments',
    size: 500,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) => `{ name: e${index}, image: "me/c${index}:1" }`,
        `curated:\n${lines(size, (index) => `  c${index}: "me/c${index}:1"`)}\n`,
      ),
    }),
  },
  {
    name: 'reserved prefixes',
    size: 500,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) => `{ name: e${index}, image: "b:1" }`,
        `reserved-prefixes:\n${lines(size, (index) => `  - p${index}-`)}\n`,
      ),
    }),
  },
];
