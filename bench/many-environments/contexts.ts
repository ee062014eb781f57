import { entries, filesOf, lines, numbers, type Scenario } from './run.ts';

const dockerfile = (index: number) => [`e${index}.Dockerfile`, `FROM python:3.12\nCOPY f${index}.txt /\n`] as const;

export const CONTEXTS: readonly Scenario[] = [
  {
    name: 'Dockerfiles in one context, a file each',
    size: 150,
    make: (size) => ({
      files: { ...filesOf(size, dockerfile), ...filesOf(size, (index) => [`f${index}.txt`, `${index}`]) },
      config: 'environments:\n  - path: "*.Dockerfile"\n',
    }),
  },
  {
    name: 'Dockerfiles in one context, with an ignore file',
    size: 150,
    make: (size) => ({
      files: {
        ...filesOf(size, dockerfile),
        ...filesOf(size, (index) => [`f${index}.txt`, `${index}`]),
        '.dockerignore': `*.md\n!a*.md\n${lines(20, (index) => `x${index}/**`)}\n`,
      },
      config: 'environments:\n  - path: "*.Dockerfile"\n',
    }),
  },
  {
    name: 'Dockerfiles in one context, a missing file each',
    size: 150,
    make: (size) => ({
      files: {
        ...filesOf(size, (index) => [`c/e${index}.Dockerfile`, `FROM a\nCOPY none${index} /\n`]),
        ...filesOf(size, (index) => [`c/f${index}.txt`, `${index}`]),
      },
      config: 'environments:\n  - path: "**/*.Dockerfile"\n',
    }),
  },
  {
    name: 'Dockerfiles with a context each',
    size: 250,
    make: (size) => ({
      files: Object.fromEntries(
        numbers(size).flatMap((index) => [
          [`e${index}/Dockerfile`, `FROM python:3.12\nCOPY a.txt b /\nCOPY none /\n`],
          [`e${index}/a.txt`, `${index}`],
          [`e${index}/b`, ''],
        ]),
      ),
      config: 'environments:\n  - path: "**/Dockerfile"\n',
    }),
  },
  {
    name: 'Dockerfiles that copy a requirements file each',
    size: 200,
    make: (size) => ({
      files: Object.fromEntries(
        numbers(size).flatMap((index) => [
          [`e${index}/Dockerfile`, `FROM python:3.12\nCOPY requirements.txt /\nRUN pip install -r /requirements.txt\n`],
          [`e${index}/requirements.txt`, `a==${index}\n`],
        ]),
      ),
      config: 'environments:\n  - path: "**/Dockerfile"\n',
    }),
  },
  {
    name: 'Dockerfiles at the root, requirements below',
    size: 150,
    make: (size) => ({
      files: Object.fromEntries(
        numbers(size).flatMap((index) => [
          [`e${index}.Dockerfile`, `FROM python:3.12\nCOPY e${index} /e\nRUN pip install -r /e/requirements.txt\n`],
          [`e${index}/requirements.txt`, `a==${index}\n`],
        ]),
      ),
      config: 'environments:\n  - path: "*.Dockerfile"\n',
    }),
  },
  {
    name: 'a Dockerfile with many stages and sources',
    size: 300,
    make: (size) => ({
      files: {
        Dockerfile: `${lines(size, (index) => `FROM python:3.${index} AS s${index}\nCOPY f${index}.txt /`)}\nFROM a\n${lines(size, (index) => `COPY --from=s${index} /x /y${index}`)}\n`,
        ...filesOf(size, (index) => [`f${index}.txt`, `${index}`]),
      },
      config: 'environments:\n  - path: Dockerfile\n',
    }),
  },
  {
    name: 'one Dockerfile for many entries',
    size: 200,
    make: (size) => ({
      files: { Dockerfile: 'FROM python:3.12 AS a\nCOPY a.txt /\nARG B\nRUN echo $B\n', 'a.txt': '' },
      config: entries(size, (index) => `{ name: e${index}, dockerfile: Dockerfile, build-args: { B: "${index}" } }`),
    }),
  },
];
