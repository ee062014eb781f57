import { conda, condaFile, every, filesOf, numbers, type Scenario } from './run.ts';

export const FILES: readonly Scenario[] = [
  {
    name: 'conda files under one glob, different',
    size: 600,
    make: (size) => ({ files: filesOf(size, condaFile), config: every('**/environment.yml') }),
  },
  {
    name: 'conda files under one glob, equal',
    size: 600,
    make: (size) => ({
      files: filesOf(size, (index) => [`e${index}/environment.yml`, conda(0)]),
      config: every('**/environment.yml'),
    }),
  },
  {
    name: 'conda files of one name, different',
    size: 600,
    make: (size) => ({
      files: filesOf(size, (index) => [`e${index}/environment.yml`, `name: same\n${conda(index)}`]),
      config: every('**/environment.yml'),
    }),
  },
  {
    name: 'conda files, nothing configured',
    size: 600,
    make: (size) => ({ files: filesOf(size, condaFile) }),
  },
  {
    name: 'ids of one slug',
    size: 600,
    make: (size) => ({
      files: filesOf(size, (index) => [`${'a'.repeat(300)}${'-_'[index % 2]}${index}/environment.yml`, conda(index)]),
      config: every('**/environment.yml'),
    }),
  },
  {
    name: 'Azure ML environments',
    size: 300,
    make: (size) => ({
      files: Object.fromEntries(
        numbers(size).flatMap((index) => [
          [
            `e${index}/env.yml`,
            `$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\nname: e${index}\nimage: python:3.12\nconda_file: conda.yml\n`,
          ],
          [`e${index}/conda.yml`, conda(index)],
        ]),
      ),
    }),
  },
  {
    name: 'jobs that use an environment by name',
    size: 500,
    make: (size) => ({
      files: filesOf(size, (index) => [
        `j${index}/job.yml`,
        `$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncommand: a\nenvironment: azureml:e${index}:1\n`,
      ]),
    }),
  },
  {
    name: 'requirements that share one file',
    size: 500,
    make: (size) => ({
      files: {
        ...filesOf(size, (index) => [`e${index}/requirements.txt`, `-r ../base.txt\n-c ../limits.txt\na==${index}\n`]),
        'base.txt': 'b==1\n',
        'limits.txt': 'c==1\n',
      },
      config: every('**/requirements.txt'),
    }),
  },
  {
    name: 'deep folders',
    size: 100,
    make: (size) => ({
      files: filesOf(size, (index) => [`${'d/'.repeat(100)}${index}/${'d/'.repeat(100)}environment.yml`, conda(index)]),
      config: every('**/environment.yml'),
    }),
  },
  {
    name: 'other files beside',
    size: 5000,
    make: (size) => ({
      files: filesOf(size, (index) => (index % 50 === 0 ? condaFile(index) : [`src/${index % 97}/f${index}.py`, ''])),
      config: every('**/environment.yml'),
    }),
  },
  {
    name: 'templates and files that cannot be read',
    size: 500,
    make: (size) => ({
      files: filesOf(size, (index) => [
        `e${index}/environment.yml`,
        index % 2 === 0 ? 'dependencies: [a\n' : 'dependencies:\n- {{ a }}\n',
      ]),
    }),
  },
];
