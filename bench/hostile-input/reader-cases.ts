import { azuremlAsset } from '../../src/core/formats/azureml/asset.ts';
import { azureml } from '../../src/core/formats/azureml/azureml.ts';
import { azuremlInline } from '../../src/core/formats/azureml/inline.ts';
import { azuremlV1 } from '../../src/core/formats/azureml-v1/azureml-v1.ts';
import { conda } from '../../src/core/formats/conda/environment.ts';
import { condaExplicit } from '../../src/core/formats/conda/explicit.ts';
import { dockerfile } from '../../src/core/formats/dockerfile/dockerfile.ts';
import { mlflow } from '../../src/core/formats/mlflow/python-env.ts';
import { promptflow } from '../../src/core/formats/promptflow/flow.ts';
import { requirements } from '../../src/core/formats/requirements/requirements.ts';
import { terrarium } from '../../src/core/formats/terrarium/terrarium.ts';
import { fill, type HostileCase, lines, readerCases, type Texts } from './case.ts';

const quoted = JSON.stringify;
const MD5 = '0'.repeat(32);

/** Files, each of which includes all of them. */
function knot(size: number, flag: string): Texts {
  const names = Array.from({ length: Math.round(Math.sqrt(size / 10)) }, (_, index) => `r${index}.txt`);
  const text = names.map((name) => `${flag} ${name}\n`).join('');
  return { 'requirements.txt': text, ...Object.fromEntries(names.map((name) => [name, text])) };
}

const often = (size: number, other: string): Texts => ({
  'requirements.txt': fill(size / 2, '-r c.txt\n'),
  'c.txt': other,
});

/** Readers of what people write. */
export const READER_CASES: readonly HostileCase[] = [
  ...readerCases(requirements, 'requirements.txt', {
    places: {
      'a line': (hostile) => hostile,
      'behind a name': (hostile) => `a${hostile}`,
      'a version': (hostile) => `a==${hostile}`,
      extras: (hostile) => `a[${hostile}]==1`,
      'a marker': (hostile) => `a ; ${hostile}`,
      'a value of a marker': (hostile) => `a ; python_version == "${hostile}"`,
      'a URL': (hostile) => `a @ https://h/${hostile}`,
      'a VCS URL': (hostile) => `-e git+https://h/${hostile}#egg=a`,
      'an index': (hostile) => `--index-url https://${hostile}`,
      'an option': (hostile) => `--${hostile}`,
      'a hash': (hostile) => `a==1 --hash=${hostile}`,
      'a setting': (hostile) => `a==1 --config-settings "${hostile}`,
      'a file': (hostile) => `-r ${hostile}`,
      'a folder': (hostile) => `./${hostile}`,
      'a comment': (hostile) => `a # ${hostile}`,
      'a template': (hostile) => `a=={{${hostile}`,
    },
    texts: {
      lines: (size) => lines(size, (index) => `a${index}==1\n`),
      'lines with mistakes': (size) => fill(size, 'a b\n'),
      'blank lines': (size) => fill(size, '\n'),
      continuations: (size) => fill(size, 'a \\\n'),
      hashes: (size) => `a==1 ${fill(size, `--hash=sha256:${'a'.repeat(64)} \\\n`)}`,
      'a long marker': (size) => `a ; os_name == "a"${fill(size, ' and os_name == "a"')}`,
      'a deep marker': (size) => `a ; ${fill(size / 2, '(')}os_name == "a"${fill(size / 2, ')')}`,
      'many bounds': (size) => `a>1${fill(size, ',>1')}`,
      'many extras': (size) => `a[a${fill(size, ',a')}]`,
      'files that include all of them': (size) => knot(size, '-r'),
      'constraints that include all of them': (size) => knot(size, '-c'),
      'a long comment, often': (size) => often(size, `#${fill(size / 2, 'a')}`),
      'a continued line, often': (size) => often(size, fill(size / 2, 'a \\\n')),
      'a long name, often': (size) => often(size, fill(size / 2, 'a')),
      'blank lines, often': (size) => often(size, fill(size / 2, '\n')),
      'files that do not exist': (size) => lines(size, (index) => `-r ${index}.txt\n`),
    },
  }),
  ...readerCases(mlflow, 'python_env.yaml', {
    places: {
      'a line': (hostile) => `dependencies:\n- ${quoted(hostile)}\n`,
      'a version of Python': (hostile) => `python: ${quoted(hostile)}\ndependencies: [a]\n`,
    },
    texts: {
      lines: (size) => `dependencies:\n${lines(size, (index) => `- a${index}==1\n`)}`,
      'files that do not exist': (size) => `dependencies:\n${lines(size, (index) => `- -r ${index}.txt\n`)}`,
    },
  }),
  ...readerCases(promptflow, 'flow.dag.yaml', {
    places: {
      'a file': (hostile) => `environment: { python_requirements_txt: ${quoted(hostile)} }\n`,
      'an image': (hostile) => `environment: { python_requirements_txt: a.txt, image: ${quoted(hostile)} }\n`,
    },
    texts: {
      nodes: (size) =>
        `environment: { python_requirements_txt: a.txt }\nnodes:\n${lines(size, (index) => `- ${index}\n`)}`,
    },
  }),
  ...readerCases(conda, 'environment.yml', {
    places: {
      'a package': (hostile) => condaOf(hostile),
      'a version': (hostile) => condaOf(`a=${hostile}`),
      'a version and a build': (hostile) => condaOf(`a 1 ${hostile}`),
      'what is in brackets': (hostile) => condaOf(`a[${hostile}]`),
      'a version in brackets': (hostile) => condaOf(`a[version='${hostile}']`),
      'a channel of a package': (hostile) => condaOf(`${hostile}::a`),
      'a URL': (hostile) => condaOf(`https://h/${hostile}/a-1-0.conda`),
      'a channel': (hostile) => `channels: [${quoted(hostile)}]\ndependencies: [a]`,
      'a pip line': (hostile) => `channels: [c]\ndependencies: [{pip: [${quoted(hostile)}]}]`,
      'a name': (hostile) => `name: ${quoted(hostile)}\nchannels: [c]\ndependencies: [a]`,
      'a selector': (hostile) => `dependencies:\n  - a # [${hostile.replaceAll('\n', ' ')}`,
      'a variable': (hostile) => `dependencies: [a]\nvariables: {a: ${quoted(hostile)}}`,
    },
    texts: {
      packages: (size) => `channels: [c]\ndependencies:\n${lines(size, (index) => `  - a${index}=1\n`)}`,
      channels: (size) => `channels:\n${lines(size, (index) => `  - c${index}\n`)}dependencies: [a]`,
      'equal channels': (size) => `channels:\n${fill(size, '  - c\n')}dependencies: [a]`,
      'many bounds': (size) => condaOf(`a >1${fill(size, ',>1')}`),
      'many alternatives': (size) => condaOf(`a >1${fill(size, '|>1')}`),
      'bounds in brackets': (size) => condaOf(`a ${fill(size / 2, '(')}>1${fill(size / 2, ')')}`),
      'files that include all of them': (size) => {
        const { 'requirements.txt': text = '', ...files } = knot(size, '-r');
        const included = text
          .trimEnd()
          .split('\n')
          .map((line) => quoted(line));
        return { 'environment.yml': `channels: [c]\ndependencies: [a, {pip: [${included.join(', ')}]}]`, ...files };
      },
      'unknown keys': (size) => `dependencies: [a]\n${lines(size, (index) => `k${index}: v\n`)}`,
      variables: (size) => `dependencies: [a]\nvariables:\n${lines(size, (index) => `  k${index}: v\n`)}`,
    },
  }),
  ...readerCases(condaExplicit, 'linux-64.lock', {
    places: {
      'a line': (hostile) => `@EXPLICIT\n${hostile}`,
      'a URL': (hostile) => `@EXPLICIT\nhttps://h/${hostile}`,
      'a package': (hostile) => `@EXPLICIT\nhttps://h/linux-64/${hostile}.conda#${MD5}`,
      'a digest': (hostile) => `@EXPLICIT\nhttps://h/linux-64/a-1-0.conda#${hostile}`,
      'a platform': (hostile) => `# platform: ${hostile}\n@EXPLICIT\n`,
    },
    texts: {
      packages: (size) => `@EXPLICIT\n${lines(size, (index) => `https://h/linux-64/a${index}-1-0.conda#${MD5}\n`)}`,
      platforms: (size) => `${fill(size, '# platform: linux-64\n')}@EXPLICIT\n`,
      'lines before the packages': (size) => `${fill(size, 'https://h/a\n')}@EXPLICIT\n`,
    },
  }),
  ...readerCases(azureml, 'environment.yml', {
    places: {
      'an image': (hostile) => `name: a\nimage: ${quoted(hostile)}`,
      'a template in an image': (hostile) => `name: a\nimage: ${quoted(`a:{{${hostile}`)}`,
      'a digest': (hostile) => `name: a\nimage: ${quoted(`a@sha256:${hostile}`)}`,
      'a folder': (hostile) => `name: a\nbuild: {path: ${quoted(hostile)}}`,
      'a name': (hostile) => `name: ${quoted(hostile)}\nimage: a:1`,
      'a description': (hostile) => `name: a\nimage: a:1\ndescription: ${quoted(hostile)}`,
      'a conda file': (hostile) => `name: a\nimage: a:1\nconda_file: ${quoted(hostile)}`,
      'a package': (hostile) => `name: a\nimage: a:1\nconda_file: {dependencies: [${quoted(hostile)}]}`,
    },
    texts: {
      tags: (size) => `name: a\nimage: a:1\ntags:\n${lines(size, (index) => `  k${index}: v\n`)}`,
      'a long key': (size) => `image: a\n${fill(size, 'k')}: b\n`,
      packages: (size) => `image: a:1\nconda_file:\n  dependencies:\n${lines(size, (index) => `  - a${index}=1\n`)}`,
    },
  }),
  ...readerCases(azuremlAsset, 'asset.yaml', {
    places: {
      'a name': (hostile) =>
        `name: ${quoted(hostile)}\nversion: 1\ntype: environment\nspec: spec.yaml\nextra_config: c.yaml`,
      'a version': (hostile) =>
        `name: a\nversion: ${quoted(hostile)}\ntype: environment\nspec: spec.yaml\nextra_config: c.yaml`,
    },
    texts: {
      'a template in its Dockerfile': (size) => assetOf(`FROM a:{{${fill(size, '{{')}`),
      'templates in its Dockerfile': (size) => assetOf(`FROM a\n${fill(size, 'RUN {{a}}\n')}`),
    },
  }),
  ...readerCases(azuremlInline, 'job.yml', {
    places: {
      'a reference': (hostile) => `command: a\nenvironment: ${quoted(hostile)}`,
      'a name': (hostile) => `command: a\nenvironment: ${quoted(`azureml:${hostile}`)}`,
      'a reference to a registry': (hostile) => `command: a\nenvironment: ${quoted(`azureml://registries/${hostile}`)}`,
      'an image': (hostile) => `command: a\nenvironment: {image: ${quoted(hostile)}}`,
      'a schema': (hostile) => `$schema: ${quoted(hostile)}\nenvironment: {image: a:1}`,
    },
    texts: {
      jobs: (size) =>
        `type: pipeline\njobs:\n${lines(size, (index) => `  j${index}: {type: command, environment: {image: "a:1"}}\n`)}`,
      references: (size) =>
        `type: pipeline\njobs:\n${lines(size, (index) => `  j${index}: {type: command, environment: "azureml:a:1"}\n`)}`,
      'jobs with packages of one file': (size) =>
        `x: &a {image: "a:1", conda_file: {dependencies: [${fill(size / 2, 'a,')}]}}\ntype: pipeline\njobs:\n${lines(size / 2, (index) => `  j${index}: {type: command, environment: *a}\n`)}`,
    },
  }),
  ...readerCases(azuremlV1, 'azureml_environment.json', {
    places: {
      'an image': (hostile) => quoted({ name: 'a', docker: { baseImage: hostile }, python: {} }),
      'a Dockerfile': (hostile) => quoted({ name: 'a', docker: { baseDockerfile: `FROM ${hostile}` }, python: {} }),
      'a package': (hostile) => v1Of({ dependencies: [hostile] }),
      'a pip line': (hostile) => v1Of({ dependencies: [{ pip: [hostile] }] }),
      'a variable': (hostile) =>
        quoted({ name: 'a', docker: { baseImage: 'a:1' }, environmentVariables: { a: hostile } }),
    },
    texts: {
      packages: (size) => v1Of({ dependencies: fill(size / 4, 'a').split('') }),
      keys: (size) =>
        `{"name": "a", "docker": {"baseImage": "a:1"}, ${lines(size, (index) => `"k${index}": 1,`)}"python": {}}`,
    },
  }),
  ...readerCases(terrarium, 'terrarium.yml', {
    places: {
      'a pip line': (hostile) => inPlace(`pip: [${quoted(hostile)}]`),
      'a package': (hostile) => inPlace(`conda: {channels: [c], dependencies: [${quoted(hostile)}]}`),
      'a file': (hostile) => inPlace(`requirements: ${quoted(hostile)}`),
      'a Spark package': (hostile) => inPlace(`spark: {packages: [${quoted(hostile)}]}`),
      'a repository of Spark': (hostile) => inPlace(`spark: {packages: ["g:a:1"], repositories: [${quoted(hostile)}]}`),
    },
    texts: {
      'pip lines': (size) => inPlace(`pip: [${lines(size, (index) => `a${index},`)}]`),
      'Spark packages': (size) => inPlace(`spark: {packages: [${lines(size, (index) => `"g:a${index}:1",`)}]}`),
      'one Spark package, often': (size) => inPlace(`spark: {packages: [${fill(size, '"g:a:1",')}]}`),
    },
  }),
  ...readerCases(dockerfile, 'Dockerfile', {
    places: {
      'an image': (hostile) => `FROM ${hostile}`,
      'a command': (hostile) => `FROM a\nRUN ${hostile}`,
      'a default': (hostile) => `ARG A\nFROM \${A:-${hostile}`,
      'a pattern of a variable': (hostile) => `ARG A=aaaaaaaa\nFROM \${A##${hostile}}`,
      'a variable': (hostile) => `FROM a\nENV a=${hostile}`,
      'a source': (hostile) => `FROM a\nCOPY ${hostile} /a`,
      'a flag': (hostile) => `FROM a\nCOPY --${hostile} a b`,
      'a mount': (hostile) => `FROM a\nRUN --mount=${hostile} a`,
      'a list': (hostile) => `FROM a\nCMD [${hostile}`,
      'a directive': (hostile) => `# syntax=${hostile}\nFROM a`,
      'a comment': (hostile) => `#${hostile}\nFROM a`,
      'a here-document': (hostile) => `FROM a\nRUN <<E\n${hostile}\nE`,
      'an instruction': (hostile) => `FROM a\n${hostile}`,
    },
    texts: {
      continuations: (size) => `FROM a\nRUN ${fill(size, 'a \\\n')}b\n`,
      'continued comments': (size) => `FROM a\nRUN a \\\n${fill(size, '# b\n')}c\n`,
      'here-documents': (size) => `FROM a\nRUN ${fill(size, '<<A ')}\n`,
      'quoted values': (size) => `FROM a\nENV ${fill(size, 'a="b" ')}\n`,
      instructions: (size) => `FROM a\n${fill(size, 'RUN a\n')}`,
      stages: (size) => lines(size, (index) => `FROM a AS s${index}\n`),
      'stages of stages': (size) =>
        lines(size, (index) => `FROM ${index === 0 ? 'a' : `s${index - 1}`} AS s${index}\n`),
      'copies of stages': (size) => `FROM a AS s\n${fill(size, 'COPY --from=s a b\n')}`,
      'copies of a stage with a long name': (size) =>
        `${fill(size / 4, 'FROM a AS s\n').slice(0, 12_000)}FROM a\n${fill((size * 3) / 4, `COPY --from=${'A'.repeat(5000)} a b\n`)}`,
      arguments: (size) => `${lines(size, (index) => `ARG A${index}=\${A${index - 1}}\n`)}FROM a`,
      'arguments that double': (size) =>
        `${lines(size, (index) => `ARG A${index}=$A${index - 1}$A${index - 1}\n`)}FROM a`,
      'stages with arguments': (size) => `ARG A=1\n${lines(size, (index) => `FROM a AS s${index}\nARG A\nRUN $A\n`)}`,
      'blank lines': (size) => `FROM a\n${fill(size, '\n')}`,
    },
  }),
];

function condaOf(text: string): string {
  return `channels: [c]\ndependencies: [${quoted(text)}]`;
}

function inPlace(content: string): string {
  return `environments: [{name: a, base: "a:1", ${content}}]`;
}

function v1Of(condaDependencies: unknown): string {
  return quoted({ name: 'a', docker: { baseImage: 'a:1' }, python: { condaDependencies } });
}

function assetOf(text: string): Texts {
  return {
    'asset.yaml': 'name: a\nversion: 1\ntype: environment\nspec: spec.yaml\nextra_config: c.yaml\n',
    'spec.yaml': 'name: "{{asset.name}}"\n',
    'c.yaml':
      'image: {name: a, os: linux, context: {dir: context, dockerfile: Dockerfile, template_files: [Dockerfile]}}\n',
    'context/Dockerfile': text,
  };
}
