import { describe, expect, it } from 'vitest';
import { azureml } from '../../../../src/core/formats/azureml/azureml.ts';
import { dedent } from '../../../dedent.ts';
import { fileOf, findingsOf, parseOne } from '../reading.ts';

const SCHEMA = 'https://azuremlschemas.azureedge.net/latest/environment.schema.json';

describe('an Azure ML environment is recognised', () => {
  it.each<[string, boolean]>([
    [`$schema: ${SCHEMA}\nimage: a\n`, true],
    [`$schema: ${SCHEMA}\nbuild: {path: .}\n`, true],
    [`"$schema": "${SCHEMA}"\n`, true],
    ['$schema: https://azuremlschemas.azureedge.net/development/environment.schema.json#\nx: 1\n', true],
    ['$schema: https://azuremlschemas.azureedge.net/latest/Environment.schema.json?sv=1\nx: 1\n', true],
    ['$schema: ..\\schemas\\environment.schema.json\nx: 1\n', true],
    ['$schema: environment.schema.json\nx: 1\n', true],
    ['$schema: http://azureml/sdk-2-0/Environment.json\nx: 1\n', true],
    ['$schema: http://example.org/environment.json\nname: a\nimage: b\n', false],
    ['$schema: https://example.org/myenvironment.schema.json\nname: a\nimage: b\n', false],
    ['$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\nimage: a\n', false],
    ['name: a\nimage: b\n', true],
    ['version: 1\nimage: b\n', true],
    ['os_type: linux\nimage: b\n', true],
    ['inference_config: {}\nimage: b\n', true],
    ['description: a\nimage: b\n', false],
    ['name: a\nbuild: {path: .}\n', true],
    ['name: a\nbuild: {dockerfile_path: D}\n', false],
    ['image: a\nconda_file: c.yml\nother: 1\n', true],
    ['build: {path: .}\nconda_file: c.yml\nother: 1\n', false],
    ['image: a\n', false],
    ['name: a\nimage: b\nports: [1]\n', false],
    ['name: a\nimage: [b]\n', false],
    ['services: {a: {image: b}}\n', false],
    ['name: a\nbuild: .\n', false],
    ['image: [\n', false],
    ['- image: a\n', false],
    ['x:\n  name: a\n  image: b\n', false],
    [`$schema: ${SCHEMA}\nimage: [\n`, true],
    [`"$schema" : '${SCHEMA}'\nimage: [\n`, true],
    [`$schema: ${SCHEMA}\nname: {{asset.name}}\n`, false],
    [`x: 1\n#$schema: ${SCHEMA}\nimage: [\n`, false],
    ['$schema: https://example.org/a.json\nimage: [\n', false],
    ['name: "{{asset.name}}"\nimage: b\n', false],
    ['name: a\nimage: "b:{{tag}}"\n', false],
    ['name: a\nimage: b\nconda_file: "{{ file }}"\n', false],
    ['name: a\nbuild: {path: "{{image.context.path}}"}\n', false],
    ['name: a\nimage: b\ndescription: "{{text}}"\n', true],
    ['name: "{{a"\nimage: b\n', true],
    ['name: a\nimage: b\ntags: {image: "{{x}}"}\n', true],
  ])('%j: %s', (text, expected) => {
    expect(azureml.recognizes(fileOf(text, 'x.yml'))).toBe(expected);
  });

  it('in YAML files', () => {
    expect(azureml.names('a/b.yaml')).toBe(true);
    expect(azureml.names('a/b.json')).toBe(false);
    expect(azureml.format).toBe('azureml');
  });
});

describe('an Azure ML environment', () => {
  it('includes what it names', () => {
    const includes = (text: string) => azureml.includes(fileOf(text, 'x/e.yml'));
    expect(
      includes(dedent`
        name: a
        image: b
        conda_file: ../c.yml
      `),
    ).toEqual(['c.yml']);
    expect(includes('name: a\nbuild: {path: ctx, dockerfile_path: d/F}\n')).toEqual(['x/ctx/d/F']);
    expect(includes('name: a\nbuild: {path: ctx}\n')).toEqual(['x/ctx/Dockerfile']);
    expect(includes('name: a\nbuild: {path: ctx, dockerfile_path: ""}\n')).toEqual(['x/ctx/Dockerfile']);
    expect(includes('name: a\nbuild: {path: ctx, dockerfile_path: ../../../D}\n')).toEqual([]);
    expect(includes('name: a\nbuild: {path: https://h/c}\n')).toEqual([]);
    expect(includes('name: a\nbuild: {path: [c]}\n')).toEqual([]);
    expect(includes('name: a\nbuild: .\n')).toEqual([]);
    expect(
      includes(dedent`
        name: a
        image: b
        conda_file: {dependencies: [{pip: [-r r.txt]}]}
      `),
    ).toEqual(['x/r.txt']);
    expect(
      includes(dedent`
        name: a
        image: b
        conda_file: ../../c.yml
      `),
    ).toEqual([]);
    expect(
      includes(dedent`
        name: a
        image: b
        conda_file: [c]
      `),
    ).toEqual([]);
    expect(includes('name: [\n')).toEqual([]);
    expect(includes('- a\n')).toEqual([]);
  });

  it('has every field of the schema', () => {
    const text =
      dedent`
        $schema: ${SCHEMA}
        name: train
        version: "1.10"
        description: d
        tags: {a: 1, __proto__: two}
        properties: {p: q}
      ` +
      dedent`
        image: mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04
        conda_file: conda.yml
        os_type: Linux
        datastore: azureml:s
      ` +
      'auto_delete_setting: {condition: created_greater_than, value: 3d}\n';
    const { source, diagnostics, suffix } = parseOne(azureml, text, 'x/e.yml', {
      'x/conda.yml': dedent`
        channels: [a]
        dependencies: [b=1]
        variables: {V: w}
      `,
    });
    expect(diagnostics).toEqual([]);
    expect(suffix).toBe('');
    expect(source).toEqual({
      format: 'azureml',
      standing: 'declared',
      name: 'train',
      nameAt: { line: 2, column: 7 },
      version: '1.10',
      description: 'd',
      tags: expect.anything(),
      variables: { V: 'w' },
      base: 'mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu22.04',
      python: expect.objectContaining({ channels: ['a'], pip: [] }),
      spark: expect.anything(),
      dockerfile: undefined,
      parts: expect.anything(),
      localPackages: [],
      consumes: ['x/conda.yml'],
      azuremlAnonymousVersion: expect.any(Function),
    });
    expect(Object.entries(source.tags)).toEqual([
      ['a', '1'],
      ['__proto__', 'two'],
    ]);
  });

  it('may hold its conda environment', () => {
    const text = dedent`
      name: a
      image: b
      conda_file:
        dependencies: [{pip: [-r r.txt]}]
    `;
    const { source, diagnostics } = parseOne(azureml, text, 'x/e.yml', { 'x/r.txt': 'n==1\n' });
    expect(diagnostics).toEqual([]);
    expect(source.python.pip).toEqual([['-r', ['n==1']]]);
    expect(source.consumes).toEqual(['x/r.txt']);
  });

  it('builds from a context', () => {
    const files = { 'x/ctx/Dockerfile': 'FROM a:1\n', 'x/ctx/d/F': 'FROM b:1\n' };
    expect(parseOne(azureml, 'name: a\nbuild: {path: ./ctx/}\n', 'x/e.yml', files).source.dockerfile).toMatchObject({
      path: 'x/ctx/Dockerfile',
      text: 'FROM a:1\n',
      context: 'x/ctx',
    });
    const named = parseOne(azureml, 'name: a\nbuild: {path: ctx, dockerfile_path: d/F}\n', 'x/e.yml', files);
    expect(named.source.dockerfile).toMatchObject({ path: 'x/ctx/d/F', context: 'x/ctx' });
    expect(named.diagnostics).toEqual([]);
    expect(named.source.azuremlAnonymousVersion?.()).toBeUndefined();
    const empty = parseOne(azureml, 'name: a\nbuild: {path: ctx, dockerfile_path: ""}\n', 'x/e.yml', files);
    expect(empty.source.dockerfile?.path).toBe('x/ctx/Dockerfile');
    expect(findingsOf(empty)).toEqual([]);
  });

  it('has no anonymous version where the SDK has none that lasts', () => {
    const versionOf = (text: string) => parseOne(azureml, text, 'e.yml').source.azuremlAnonymousVersion?.();
    const route = '{port: 1, path: /}';
    const routes = `{liveness_route: ${route}, readiness_route: ${route}, scoring_route: ${route}}`;
    expect(versionOf('name: a\nimage: b:1\n')).toBe('adccd0006a0e8147341a94708b58448f620b4d579b2d5d34a050e8c44888a3b6');
    expect(
      versionOf(dedent`
        name: a
        image: b:1
        inference_config: ${routes}
      `),
    ).toBeUndefined();
    expect(
      versionOf(dedent`
        name: a
        image: b:1
        conda_file: none.yml
      `),
    ).toBeUndefined();
    expect(versionOf('name: a\nimage: B\n')).toBeUndefined();
  });
});

describe('mistakes in an Azure ML environment', () => {
  it.each<[string, readonly string[]]>([
    [
      'name: a\nimage: b\nfoo: c\n',
      [
        'e.yml:3:1 error unknown-field: unknown field "foo" in an Azure ML environment (remove it, or use one of: $schema, name, version, description, tags, properties, image, conda_file, build, os_type, inference_config, datastore, auto_delete_setting)',
      ],
    ],
    [
      'name: a\nimage: b\nbuild: {path: .}\n',
      [
        'e.yml:3:1 error image-and-build: expected image or build, received both (remove one of them)',
        'e.yml:3:8 error file-missing: build.dockerfile_path names "Dockerfile", which does not exist (correct the path, or add the file)',
      ],
    ],
    ['name: a\n', ['e.yml:1:1 error no-image: expected image or build, received neither (add "image: <reference>")']],
    [
      'name: a\nbuild: {path: .}\nconda_file: c.yml\n',
      [
        'e.yml:3:1 error conda-without-image: conda_file needs image (install conda packages in the Dockerfile)',
        'e.yml:3:13 error file-missing: conda_file names "c.yml", which does not exist (correct the path, or add the file)',
        'e.yml:2:8 error file-missing: build.dockerfile_path names "Dockerfile", which does not exist (correct the path, or add the file)',
      ],
    ],
    [
      'name: a\nconda_file: bad.yml\n',
      [
        'e.yml:1:1 error no-image: expected image or build, received neither (add "image: <reference>")',
        'bad.yml:2:1 error yaml-syntax: *',
      ],
    ],
    [
      'name: a\nimage: b\nconda_file: odd.yml\n',
      ['odd.yml:1:1 error wrong-type: expected a conda environment: a map with dependencies'],
    ],
    [
      'name: a\nimage: b\nos_type: windows\n',
      ['e.yml:3:10 error os-not-supported: expected os_type linux, received "windows" (images are built for Linux)'],
    ],
    ['name: a\nimage: b\nos_type: LINUX\n', []],
    [
      'name: a\nimage: b\nconda_file: /abs.yml\n',
      [
        'e.yml:3:13 error path-refused: conda_file "/abs.yml": expected a relative POSIX path (name a file below the root)',
      ],
    ],
    [
      'name: a\nimage: b\nconda_file: https://h/c.yml\n',
      [
        'e.yml:3:13 error path-refused: conda_file "https://h/c.yml": expected a local path, received a URL (check the content in: what changes elsewhere cannot be hashed)',
      ],
    ],
    [
      'name: a\nimage: b\nconda_file: [c]\n',
      ['e.yml:3:13 error wrong-type: expected a string for conda_file, received a list'],
    ],
    [
      'name: a\nimage: A b\n',
      ['e.yml:2:8 error reference-syntax: expected an image reference such as python:3.12-slim, received "A b"'],
    ],
    [
      'name: a\nbuild: {dockerfile_path: D}\n',
      ['e.yml:2:1 error field-missing: expected build.path (add "path: ." for the folder of this file)'],
    ],
    ['name: a\nbuild: .\n', ['e.yml:2:8 error wrong-type: expected a map for build, received "."']],
    [
      'name: a\nbuild: {path: [.]}\n',
      ['e.yml:2:15 error wrong-type: expected a string for build.path, received a list'],
    ],
    [
      'name: a\nbuild: {path: .., x: y}\n',
      [
        'e.yml:2:19 error unknown-field: unknown field "x" in build (remove it, or use one of: path, dockerfile_path)',
        'e.yml:2:8 error path-refused: build.path "..": the path leaves the root (name a file below the root)',
      ],
    ],
    [
      'name: a\nbuild: {path: ok, dockerfile_path: ../../D}\n',
      [
        'e.yml:2:8 error path-refused: build.dockerfile_path "../../D": the path leaves the root (name a file below the root)',
      ],
    ],
    [
      'name: a\nbuild: {path: ok, dockerfile_path: [D]}\n',
      ['e.yml:2:36 error wrong-type: expected a string for build.dockerfile_path, received a list'],
    ],
    [
      'name: a\nimage: b\ndependencies: [c]\n',
      [
        'e.yml:3:1 error conda-as-environment: expected an Azure ML environment, received a conda file: "dependencies" belongs into the file that conda_file names (move it to conda.yml and write "conda_file: conda.yml")',
      ],
    ],
    [
      'channels: [c]\n',
      [
        'e.yml:1:1 error conda-as-environment: expected an Azure ML environment, received a conda file: "channels" belongs into the file that conda_file names (move it to conda.yml and write "conda_file: conda.yml")',
      ],
    ],
    ['- a\n', ['e.yml:1:1 error wrong-type: expected a map for an Azure ML environment, received a list']],
    ['name: [\n', ['e.yml:2:1 error yaml-syntax: *']],
    [
      'name: a\nimage: b\nautoRebuild: Disabled\n',
      [
        'e.yml:3:1 error unknown-field: unknown field "autoRebuild" in an Azure ML environment (remove it: follow-base in terrarium.yml says when a moved base rebuilds the image)',
      ],
    ],
    [
      'name: a\nimage: b\nosType: Linux\n',
      ['e.yml:3:1 error unknown-field: unknown field "osType" in an Azure ML environment (write os_type)'],
    ],
    [
      'name: a\nimage: b\nlatest_version: 3\n',
      ['e.yml:3:1 warning field-ignored: latest_version is written by the service and not read (remove it)'],
    ],
    [
      'name: a\nimage: b\nid: azureml:/x\n',
      ['e.yml:3:1 warning field-ignored: id is written by the service and not read (remove it)'],
    ],
    [
      'name: a\nimage: b\nproperties: [x]\n',
      ['e.yml:3:13 warning wrong-type: expected a map for properties, received a list'],
    ],
    [
      'name: a\nimage: b\ndatastore: [x]\n',
      ['e.yml:3:12 warning wrong-type: expected a string for datastore, received a list'],
    ],
    [
      'name: a\nimage: b\nauto_delete_setting: x\n',
      ['e.yml:3:22 warning wrong-type: expected a map for auto_delete_setting, received "x"'],
    ],
    [
      'name: a.b\nimage: b\n',
      [
        'e.yml:1:7 warning name-dots: the name "a.b" has dots, which not every release of Azure ML takes (write "-" or "_" instead)',
      ],
    ],
    [
      'name: a\nimage: b\nversion: 1.10\n',
      [
        'e.yml:3:10 warning version-number: the version is taken as it is written, "1.10", which Azure ML reads as 1.1 (quote it: "1.10")',
      ],
    ],
    [
      'name: a\nimage: b\nversion: 017\n',
      [
        'e.yml:3:10 warning version-number: the version is taken as it is written, "017", which Azure ML reads as 15 (quote it: "017")',
      ],
    ],
    [
      'name: a\nimage: b\nversion: 2020-01-01\n',
      [
        'e.yml:3:10 warning version-number: the version is taken as it is written, "2020-01-01", which Azure ML does not read as text (quote it: "2020-01-01")',
      ],
    ],
    ['name: a\nimage: b\nversion: 7\n', []],
    ['name: a\nimage: b\nversion: 1.5\n', []],
    ['name: a\nimage: b\nversion: "1.10"\n', []],
    ['name: a\nimage: b\nversion: v1\n', []],
    [
      'name: a\nimage: b\nversion: [1]\n',
      ['e.yml:3:10 error wrong-type: expected a string or a number for version, received a list'],
    ],
    [
      'name: [a.b]\nimage: b\n',
      ['e.yml:1:7 error wrong-type: expected a string or a number for name, received a list'],
    ],
  ])('%j', (text, expected) => {
    const found = findingsOf(
      parseOne(azureml, text, 'e.yml', { 'bad.yml': 'a: [\n', 'odd.yml': '- a\n', 'ok/Dockerfile': 'FROM a\n' }),
    );
    const wild = expected.map((line) => (line.endsWith('*') ? expect.stringContaining(line.slice(0, -1)) : line));
    expect(found).toEqual(wild);
  });

  it.each([
    'https://h.example/c.tar.gz',
    'https://github.com/a/b.git#0123456:ctx',
    'git@github.com:a/b.git',
    'ssh://git@h.example/a.git',
    'azureml://datastores/d/paths/c',
  ])('a remote context, %s', (path) => {
    const found = parseOne(
      azureml,
      dedent`
        name: a
        build:
          path: ${path}
      `,
      'e.yml',
    );
    expect(findingsOf(found)).toEqual([
      `e.yml:3:9 error remote-context: build.path ${JSON.stringify(path.replace('//git@', '//***@'))} is remote: it can change while this file stays the same, so that no hash can stand for it (check the build context in, and name its folder)`,
    ]);
  });

  it('a Dockerfile that the service does not take', () => {
    const lines = `FROM a\n${`#${'é'.repeat(499)}\n`.repeat(102)}`;
    const text = (size: number) => `${lines}#${'x'.repeat(size - 102_008)}`;
    const read = (size: number) =>
      findingsOf(parseOne(azureml, 'name: a\nbuild: {path: c}\n', 'e.yml', { 'c/Dockerfile': text(size) }));
    expect(read(102_400)).toEqual([]);
    expect(read(102_401)).toEqual([
      'c/Dockerfile:1:1 warning service-limit: Azure ML takes Dockerfiles of at most 102400 bytes, this one has 102401 (move steps into a script that it copies)',
    ]);
  });
});

describe('inference_config', () => {
  const ROUTE = '{port: 5001, path: /x}';
  it.each<[string, readonly string[]]>([
    [`{liveness_route: ${ROUTE}, readiness_route: ${ROUTE}, scoring_route: {port: "80", path: /s}}`, []],
    ['x', ['e.yml:3:19 warning wrong-type: expected a map for inference_config, received "x"']],
    [
      `{liveness_route: ${ROUTE}, readiness_route: ${ROUTE}}`,
      ['e.yml:3:19 warning field-missing: expected inference_config.scoring_route (add "scoring_route:")'],
    ],
    [
      `{liveness_route: {port: 1}, readiness_route: {path: /}, scoring_route: ${ROUTE}}`,
      [
        'e.yml:3:36 warning field-missing: expected inference_config.liveness_route.path (add "path:")',
        'e.yml:3:64 warning field-missing: expected inference_config.readiness_route.port (add "port:")',
      ],
    ],
    [
      `{liveness_route: {port: a, path: 1}, readiness_route: {port: [1], path: /, x: y}, scoring_route: 3, more: 1}`,
      [
        'e.yml:3:119 warning unknown-field: unknown field "more" in inference_config (remove it, or use one of: liveness_route, readiness_route, scoring_route)',
        'e.yml:3:43 warning wrong-value: expected a port for inference_config.liveness_route.port, received "a" (write a number, such as 5001)',
        'e.yml:3:52 warning yaml-type: expected a string for inference_config.liveness_route.path, received "1", which YAML reads as a number (quote it: "1")',
        'e.yml:3:94 warning unknown-field: unknown field "x" in inference_config.readiness_route (remove it, or use one of: port, path)',
        'e.yml:3:80 warning wrong-value: expected a port for inference_config.readiness_route.port, received a list (write a number, such as 5001)',
        'e.yml:3:116 warning wrong-type: expected a map for inference_config.scoring_route, received "3"',
      ],
    ],
    [
      `{liveness_route: ${ROUTE}, readiness_route: ${ROUTE}, scoring_route: {port: 123456, path: /}}`,
      [
        'e.yml:3:123 warning wrong-value: expected a port for inference_config.scoring_route.port, received "123456" (write a number, such as 5001)',
      ],
    ],
    [
      `{liveness_route: ${ROUTE}, readiness_route: ${ROUTE}, scoring_route: {port: 5.0, path: /}}`,
      [
        'e.yml:3:123 warning wrong-value: expected a port for inference_config.scoring_route.port, received "5.0" (write a number, such as 5001)',
      ],
    ],
    [
      `{liveness_route: ${ROUTE}, readiness_route: ${ROUTE}, scoring_route: {port: -5, path: /}}`,
      [
        'e.yml:3:123 warning wrong-value: expected a port for inference_config.scoring_route.port, received "-5" (write a number, such as 5001)',
      ],
    ],
  ])('%s', (config, expected) => {
    const found = parseOne(
      azureml,
      dedent`
        name: a
        image: b
        inference_config: ${config}
      `,
      'e.yml',
    );
    expect(findingsOf(found)).toEqual(expected);
  });
});
