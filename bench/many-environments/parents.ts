import { condaFile, entries, filesOf, lines, nameOf, parentOf, type Scenario } from './run.ts';

export const PARENTS: readonly Scenario[] = [
  {
    name: 'chain of parents',
    size: 600,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, base: "${parentOf(index - 1)}", pip: ["a==1"] }`),
    }),
  },
  {
    name: 'chain of parents, last one first',
    size: 600,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => {
        const base = index === size - 1 ? 'python:3.12' : `environment:${nameOf(index + 1)}`;
        return `{ name: ${nameOf(index)}, base: "${base}", pip: ["a==1"] }`;
      }),
    }),
  },
  {
    name: 'tree on one parent',
    size: 1000,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) => `{ name: e${index}, base: "${parentOf(index === 0 ? -1 : 0)}", pip: ["a==${index}"] }`,
      ),
    }),
  },
  {
    name: 'tree on one parent by its image',
    size: 1000,
    make: (size) => ({
      files: {},
      config: entries(size, (index) =>
        index === 0
          ? `{ name: e0, base: "python:3.12", provides: ["docker.io/me/base:1"] }`
          : `{ name: e${index}, base: "me/base:1", pip: ["a==${index}"] }`,
      ),
    }),
  },
  {
    name: 'chain by provides',
    size: 600,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) => `{ name: e${index}, base: "me/e${index - 1}:1", provides: ["me/e${index}:1"], pip: ["a==1"] }`,
      ),
    }),
  },
  {
    name: 'many build contexts of one Dockerfile',
    size: 300,
    make: (size) => ({
      files: { Dockerfile: `FROM python:3.12\n${lines(size, (index) => `COPY --from=c${index} /a${index} /b`)}\n` },
      config: `environments:\n${lines(size, (index) => `  - { name: e${index}, base: "python:3.12", pip: ["a==${index}"] }`)}\n  - path: Dockerfile\n    build-contexts:\n${lines(size, (index) => `      c${index}: environment:e${index}`)}\n`,
    }),
  },
  {
    name: 'each on the one before and on the first ones',
    size: 300,
    make: (size) => ({
      files: filesOf(size, (index) => [
        `e${index}.Dockerfile`,
        `FROM a\n${index === 0 ? '' : 'COPY --from=b /x /\nCOPY --from=c /x /\n'}RUN echo ${index}\n`,
      ]),
      config: entries(size, (index) => {
        const from = index === 0 ? 'docker-image://python:3.12' : parentOf(index - 1);
        const contexts = `a: "${from}", b: "${parentOf(0)}", c: "${parentOf(Math.floor(index / 2))}"`;
        return `{ path: e${index}.Dockerfile, name: e${index}, build-contexts: { ${index === 0 ? `a: "${from}"` : contexts} } }`;
      }),
    }),
  },
  {
    name: 'cycle of parents',
    size: 400,
    make: (size) => ({
      files: {},
      config: entries(
        size,
        (index) => `{ name: e${index}, base: "environment:e${(index + 1) % size}", pip: ["a==1"] }`,
      ),
    }),
  },
  {
    name: 'many cycles of two, and what is on them',
    size: 700,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => {
        const base = index % 3 === 0 ? index + 1 : index % 3 === 1 ? index - 1 : Math.max(0, index - 3);
        return `{ name: e${index}, base: "environment:e${base % size}", pip: ["a==1"] }`;
      }),
    }),
  },
  {
    name: 'chain on a parent that fails',
    size: 600,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, base: "environment:e${index - 1}", pip: ["a==1"] }`),
    }),
  },
  {
    name: 'parents that do not exist',
    size: 800,
    make: (size) => ({
      files: {},
      config: entries(size, (index) => `{ name: e${index}, base: "environment:none${index}", pip: ["a==1"] }`),
    }),
  },
  {
    name: 'parent of a name that many have',
    size: 500,
    make: (size) => ({
      files: filesOf(size, condaFile),
      config: entries(size, (index) => `{ path: e${index}/environment.yml, name: same, base: "environment:same" }`),
    }),
  },
];
