import { describe, expect, it } from 'vitest';
import { azuremlInline } from '../../../../src/core/formats/azureml/inline.ts';
import { dedent } from '../../../dedent.ts';
import { fileOf, findingsOf, parseFile } from '../reading.ts';

const LATEST = 'https://azuremlschemas.azureedge.net/latest';
const ENV = '{image: b:1}';

describe('what names or holds an environment of Azure ML', () => {
  it.each<[string, boolean]>([
    [`$schema: ${LATEST}/commandJob.schema.json\nenvironment: ${ENV}\n`, true],
    [`$schema: ${LATEST}/commandJob.schema.json\nenvironment: whatever\n`, true],
    [`$schema: ${LATEST}/schedule.schema.json\ncreate_job: {environment: ${ENV}}\n`, true],
    [`$schema: ${LATEST}/autoMLJob.schema.json#\nenvironment: ${ENV}\n`, true],
    [`$schema: ${LATEST}/deploymentTemplate.schema.json\nenvironment: ${ENV}\n`, true],
    [`$schema: ${LATEST}/xschedule.schema.json1\nenvironment: ${ENV}\n`, false],
    [`$schema: ${LATEST}/commandJobs.schema.json\nenvironment: ${ENV}\n`, false],
    ['$schema: ../pipelineComponent.schema.json\nenvironment: azureml:a:1\n', true],
    [`$schema: ${LATEST}/commandJob.schema.json\ncommand: x\n`, false],
    [`$schema: ${LATEST}/commandJob.schema.json\nenvironment:\n`, false],
    [`$schema: ${LATEST}/commandJob.schema.json\nenvironment: ~\n`, false],
    [`$schema: ${LATEST}/commandJob.schema.json\nenvironment: "~"\n`, true],
    [`$schema: ${LATEST}/model.schema.json\nenvironment: ${ENV}\n`, false],
    [`command: python a.py\nenvironment: ${ENV}\n`, true],
    ['command: python a.py\nenvironment: azureml:a:1\n', true],
    ['command: python a.py\nenvironment: azureml://registries/r/environments/e/labels/latest\n', true],
    [`type: Command\nenvironment: ${ENV}\n`, true],
    [
      dedent`
        type: spark
        entry: {file: a.py}
        conf: {x: 1}
        environment: ${ENV}
      `,
      true,
    ],
    [`endpoint_name: e\nmodel: azureml:m:1\nenvironment: ${ENV}\n`, true],
    [`code_configuration: {code: .}\nenvironment: ${ENV}\n`, true],
    [`type: pipeline\njobs: {a: {component: {type: command, environment: ${ENV}}}}\n`, true],
    [`jobs: {a: {type: parallel, task: {environment: ${ENV}, entry_script: x}}}\n`, true],
    [`type: sweep\ntrial: {command: x, environment: ${ENV}}\n`, true],
    ['command: x\nenvironment: {build: {path: .}}\n', true],
    ['command: x\nenvironment: {build: .}\n', false],
    ['command: x\nenvironment: {image: [b]}\n', false],
    ['command: x\nenvironment: {name: a}\n', false],
    ['command: x\nenvironment: {image: b, url: c}\n', false],
    ['command: x\nenvironment: {image: b, autoRebuild: Disabled, id: x}\n', true],
    ['command: x\nenvironment: [azureml:a:1]\n', false],
    [`environment: ${ENV}\n`, false],
    [`type: environment\nenvironment: ${ENV}\n`, false],
    [`type: [command]\nenvironment: ${ENV}\n`, false],
    // GitHub workflows
    [
      dedent`
        on: push
        jobs:
          a:
            runs-on: x
            environment: production
            steps: [{run: a}]
      `,
      false,
    ],
    [
      dedent`
        jobs:
          a:
            runs-on: x
            environment:
              name: production
              url: https://x
      `,
      false,
    ],
    ['jobs: {a: {container: {image: b}, environment: {image: b}}}\n', false],
    // GitLab, CircleCI, Docker Compose, Kubernetes, MLproject
    [
      dedent`
        deploy:
          script: [a]
          environment:
            name: production
      `,
      false,
    ],
    [
      dedent`
        jobs:
          build:
            docker: [{image: b}]
            environment:
              FOO: bar
      `,
      false,
    ],
    [
      dedent`
        services:
          web:
            image: b
            command: x
            environment:
              image: b
      `,
      false,
    ],
    [
      dedent`
        services:
          web:
            image: b
            command: x
            environment: [A=b]
      `,
      false,
    ],
    [
      dedent`
        web:
          image: b
          command: x
          environment: {A: b}
      `,
      false,
    ],
    [
      dedent`
        kind: Pod
        spec:
          containers:
            - command: [x]
              environment: {image: b}
      `,
      false,
    ],
    // Azure ML v1
    [
      dedent`
        script: a.py
        framework: Python
        environment:
          name: a
          python: {userManagedDependencies: false}
          docker: {baseImage: b}
      `,
      false,
    ],
    ['- environment: azureml:a:1\n  command: x\n', false],
    ['environment: [\n', false],
    [`$schema: ${LATEST}/commandJob.schema.json\nenvironment: [\n`, true],
    [`$schema: ${LATEST}/commandJob.schema.json\nx: {{y}}\nenvironment: [\n`, false],
    [`$schema: ${LATEST}/commandJob.schema.json\ncommand: [\n`, false],
    [`$schema: ${LATEST}/model.schema.json\nenvironment: [\n`, false],
    ['# environment: x\ncommand: azureml:a:1\n', false],
  ])('%j: %s', (text, expected) => {
    expect(azuremlInline.recognizes(fileOf(text, 'x.yml'))).toBe(expected);
  });

  it('stands in YAML files', () => {
    expect([azuremlInline.names('a.yaml'), azuremlInline.names('a.json')]).toEqual([true, false]);
    expect(azuremlInline.format).toBe('azureml-inline');
  });

  it('includes the files that environments name', () => {
    const text =
      dedent`
        command: x
        environment: {image: b, conda_file: ../c.yml}
        trial: {command: y, environment: file:env.yml}
      ` +
      dedent`
        task: {environment: azureml:a:1}
        component: {command: z, environment: [a]}
        jobs: {a: {environment: file:../../x.yml}}
      `;
    expect(azuremlInline.includes(fileOf(text, 'x/job.yml'))).toEqual(['c.yml', 'x/env.yml']);
    expect(azuremlInline.includes(fileOf('a: [', 'x/job.yml'))).toEqual([]);
  });
});

describe('environments of a pipeline', () => {
  const text = `type: pipeline
environment: azureml:root@latest
jobs:
  prepare:
    command: x
    environment: {image: "a:1"}
  a/b~c:
    type: parallel
    task:
      type: run_function
      environment:
        image: a:2
        conda_file: conda.yml
  inner:
    type: sweep
    trial:
      component:
        command: y
        environment: azureml://registries/r/environments/e/versions/3
  nested:
    component:
      type: pipeline
      jobs:
        deep: {command: z, environment: file:env.yml}
  text: environment
  outer:
    inputs: {environment: azureml:no:1}
`;
  const file = parseFile(azuremlInline, text, 'x/job.yml', {
    'x/conda.yml': 'dependencies: [b]\n',
    'x/env.yml': 'image: c:1\n',
  });

  it('have ids with a JSON pointer', () => {
    expect(file.definitions.map(({ suffix }) => suffix)).toEqual([
      '#/jobs/prepare/environment',
      '#/jobs/a~1b~0c/task/environment',
    ]);
    expect(
      file.definitions.map(({ source }) => [source.format, source.standing, source.base, source.consumes]),
    ).toEqual([
      ['azureml-inline', 'inline', 'a:1', []],
      ['azureml-inline', 'inline', 'a:2', ['x/conda.yml']],
    ]);
    expect(file.definitions.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  it('are used by name or by file', () => {
    expect(file.uses).toEqual([
      { suffix: '#/environment', reference: 'azureml:root@latest', at: { line: 2, column: 14 } },
      {
        suffix: '#/jobs/inner/trial/component/environment',
        reference: 'azureml://registries/r/environments/e/versions/3',
        at: { line: 19, column: 22 },
      },
      {
        suffix: '#/jobs/nested/component/jobs/deep/environment',
        reference: 'file:env.yml',
        at: { line: 24, column: 41 },
      },
    ]);
  });
});

describe('names of inline environments', () => {
  const NAMED = '{name: n.m, version: 1.10, image: "b:1"}';
  const read = (head: string, environment: string) => {
    const { definitions } = parseFile(azuremlInline, `${head}environment: ${environment}\n`, 'j.yml');
    return definitions.map((reading) => [reading.source.name, reading.source.version, findingsOf(reading)]);
  };
  const dropped = (key: string, column: number) =>
    `j.yml:2:${column} warning anonymous-name: ${key} of an environment inside a job or a component is not used: Azure ML registers it without a name (remove name and version, or register the environment and write azureml:<name>:<version>)`;

  it('are dropped in jobs and components', () => {
    expect(read('command: x\n', NAMED)).toEqual([[undefined, undefined, [dropped('name', 15)]]]);
    expect(read('command: x\n', '{version: 1, image: b}')).toEqual([[undefined, undefined, [dropped('version', 15)]]]);
    expect(read('command: x\n', '{name: CliV2AnonymousEnvironment, image: b}')).toEqual([[undefined, undefined, []]]);
    expect(read('command: x\n', '{name: [CliV2AnonymousEnvironment], image: b}')).toEqual([
      [
        undefined,
        undefined,
        [dropped('name', 15), 'j.yml:2:21 error wrong-type: expected a string or a number for name, received a list'],
      ],
    ]);
    expect(read(`$schema: ${LATEST}/commandJob.schema.json\n`, NAMED)[0]?.[0]).toBeUndefined();
    expect(
      read(`{$schema: ${LATEST}/commandJob.schema.json, endpoint_name: x, `, `${NAMED} }`)[0]?.[0],
    ).toBeUndefined();
  });

  it('are kept in deployments', () => {
    const findings = [
      'j.yml:2:21 warning name-dots: the name "n.m" has dots, which not every release of Azure ML takes (write "-" or "_" instead)',
      'j.yml:2:35 warning version-number: the version is taken as it is written, "1.10", which Azure ML reads as 1.1 (quote it: "1.10")',
    ];
    expect(read('endpoint_name: e\n', NAMED)).toEqual([['n.m', '1.10', findings]]);
    for (const kind of ['managedOnlineDeployment', 'deploymentTemplate'])
      expect(read(`$schema: ${LATEST}/${kind}.schema.json\n`, NAMED)).toEqual([['n.m', '1.10', findings]]);
  });
});

describe('mistakes in inline environments', () => {
  const HINT = '(write azureml:<name>:<version>, file:<path>, or the environment itself)';
  const HEAD = `$schema: ${LATEST}/commandJob.schema.json\n`;
  it.each<[string, string]>([
    [
      'production',
      `j.yml:2:14 error environment-reference: expected azureml:<name>:<version> or file:<path>, received "production" ${HINT}`,
    ],
    [
      'a:1',
      `j.yml:2:14 error environment-reference: expected azureml:<name>:<version> or file:<path>, received "a:1" ${HINT}`,
    ],
    [
      '"azureml:"',
      `j.yml:2:14 error environment-reference: expected azureml:<name>:<version> or azureml:<name>@<label>, received "azureml:" ${HINT}`,
    ],
    [
      'file:none.yml',
      'j.yml:2:14 error file-missing: environment names "none.yml", which does not exist (correct the path, or add the file)',
    ],
    [
      'file:../none.yml',
      'j.yml:2:14 error path-refused: environment "../none.yml": the path leaves the root (name a file below the root)',
    ],
    ['[a]', 'j.yml:2:14 error wrong-type: expected a map for an Azure ML environment, received a list'],
    ['{name: a}', 'j.yml:2:14 error no-image: expected image or build, received neither (add "image: <reference>")'],
  ])('%s', (value, expected) => {
    const { definitions, uses } = parseFile(azuremlInline, `${HEAD}environment: ${value}\n`, 'j.yml');
    expect(uses).toEqual([]);
    expect(definitions.map(({ suffix, source }) => [suffix, source.standing, source.format])).toEqual([
      ['#/environment', 'inline', 'azureml-inline'],
    ]);
    expect(definitions.flatMap(findingsOf).filter((line) => line.includes(' error '))).toEqual([expected]);
  });

  it('are told of a file that is no YAML', () => {
    const { definitions } = parseFile(azuremlInline, `${HEAD}environment: [\n`, 'j.yml');
    expect(definitions).toMatchObject([
      { suffix: '', source: { standing: 'inline' }, diagnostics: [{ code: 'yaml-syntax' }] },
    ]);
  });
});
