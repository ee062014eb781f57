import { afterAll, describe, expect, inject, it } from 'vitest';
import { dedent } from '../dedent.ts';
import { type Row, Workspace } from './workspace.ts';

const parts = inject('parts');
const { rig } = parts ?? {};
const builder = parts?.builders.at(-1)?.name ?? '';
const unique = `b${process.pid}${Date.now().toString(36)}`;
const opened: Workspace[] = [];
afterAll(() => {
  for (const workspace of opened) workspace.remove();
});

/** What a failed build says, beside what every row has. */
interface FailedRow extends Row {
  readonly code: string;
  readonly complaint: readonly string[];
  readonly blamed: readonly {
    readonly path: string;
    readonly at: { line: number; column: number };
    readonly excerpt: readonly string[];
  }[];
  readonly tail: readonly string[];
}

function build(files: Readonly<Record<string, string>>, entries: readonly string[], ...more: readonly string[]) {
  const flags = [`--repository=${parts?.registry}/${unique}/env`, `--builder=${builder}`, ...more];
  const config = `conda-installer: ${rig?.bases.conda}\nenvironments:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;
  const workspace = new Workspace({ ...files, 'terrarium.yml': config }, flags);
  opened.push(workspace);
  const run = workspace.build();
  expect(run.code, run.stdout + run.stderr).toBe(1);
  const rows = run.rows as readonly FailedRow[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** Code, place, and what is written there. */
function told(row: FailedRow | undefined) {
  const [{ path, at, excerpt } = { path: '', at: { line: 0, column: 0 }, excerpt: [] }] = row?.blamed ?? [];
  return [row?.code, `${path}:${at.line}:${at.column}`, excerpt[0]];
}

const python = `base: ${rig?.bases.python}`;
const CONDA = `channels: ["${rig?.condaChannel}"]`;

describe.skipIf(rig === undefined)('a failed build', { timeout: 300_000 }, () => {
  it('is told at the line that asks for a package, by pip, uv and conda', () => {
    const rows = build(
      {
        'pip/requirements.txt': '# a comment\nsix==1.16.0\n  requests==99.99.99  # a typo\n',
        'inc/requirements.txt': 'six==1.16.0\n-r more/other.txt\n',
        'inc/more/other.txt': '\nno-such-package-zzzq==1.0\n',
        'lock/requirements.txt': `six==1.16.0 \\\n    --hash=sha256:${'1'.repeat(64)}\n`,
        'conda/conda.yml': `${CONDA}\ndependencies:\n  - pythn=3.11\n`,
        'both/conda.yml': `${CONDA}\ndependencies:\n  - python\n  - pip\n  - pip:\n    - six==1.16.0\n    - no-such-package-zzzq==2.0\n`,
      },
      ['pip', 'inc', 'lock']
        .map((name) => `{ path: ${name}/requirements.txt, ${python} }`)
        .concat(['conda', 'both'].map((name) => `{ path: ${name}/conda.yml, ${python} }`)),
    );
    expect(told(rows.get('pip/requirements.txt'))).toEqual([
      'package-missing',
      'pip/requirements.txt:3:3',
      '3 |   requests==99.99.99  # a typo',
    ]);
    expect(told(rows.get('inc/requirements.txt')).slice(0, 2)).toEqual(['package-missing', 'inc/more/other.txt:2:1']);
    expect(told(rows.get('lock/requirements.txt')).slice(0, 2)).toEqual([
      'package-hash-mismatch',
      'lock/requirements.txt:1:1',
    ]);
    expect(told(rows.get('conda/conda.yml'))).toEqual(['package-missing', 'conda/conda.yml:3:5', '3 |   - pythn=3.11']);
    expect(told(rows.get('both/conda.yml')).slice(0, 2)).toEqual(['package-missing', 'both/conda.yml:7:7']);
    const shown = JSON.stringify([...rows.values()]);
    for (const generated of ['--mount=type=bind', 'source=.terrarium', '>>>', '(from -r'])
      expect(shown.replaceAll(/"tail":\[.*?\]/g, '')).not.toContain(generated);
  });

  it('is told at the instruction of the Dockerfile, whatever step of ours is behind it', () => {
    const rows = build(
      {
        'docker/Dockerfile': dedent`
          FROM ${rig?.bases.busybox} AS one
          RUN echo hi > /hi

          FROM ${rig?.bases.busybox}
          COPY --from=one /hi /hi
          RUN <<EOF
          set -e
          ls /nonexistent
          EOF
        `,
        'gone/Dockerfile': `FROM ${rig?.bases.busybox}\nCOPY --from=${rig?.bases.busybox} /nonexistent /x\n`,
        'typo/environment.yml': dedent`
          $schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json
          name: typo
          build: { path: ., dockerfile_path: Dockerfile }
        `,
        'typo/Dockerfile': `FROM ${rig?.bases.busybox}\nRUN true && \\\n    no-such-command\n`,
      },
      ['path: docker/Dockerfile', 'path: gone/Dockerfile', 'path: typo/environment.yml'],
    );
    expect(told(rows.get('docker/Dockerfile'))).toEqual(['step-failed', 'docker/Dockerfile:6:1', '6 | RUN <<EOF']);
    expect(rows.get('docker/Dockerfile')?.tail).toEqual([
      'ls: /nonexistent: No such file or directory',
      'exit code: 1',
    ]);
    expect(told(rows.get('gone/Dockerfile')).slice(0, 2)).toEqual(['step-failed', 'gone/Dockerfile:2:1']);
    expect(told(rows.get('typo/environment.yml'))).toEqual([
      'step-failed',
      'typo/Dockerfile:2:1',
      '2 | RUN true && \\',
    ]);
    expect(rows.get('typo/environment.yml')?.detail).toContain('exit code 127');
  });

  it('tells once what fails all of them', () => {
    const file = (word: string) => `FROM ${rig?.bases.busybox}\nRUN echo ${word}\n`;
    const files = { 'a/Dockerfile': file('a'), 'b/Dockerfile': file('b') };
    const remote = parts?.builders.find(({ name }) => name === rig?.builders.remote)?.name;
    const flags = [`--builder=${remote}`, '--network=host'];
    const rows = build(files, ['path: a/Dockerfile', 'path: b/Dockerfile'], ...flags);
    expect([...rows.values()].map(({ code }) => code)).toEqual(['entitlement-missing', 'entitlement-missing']);
    expect(rows.get('a/Dockerfile')?.detail).toContain('--allow-insecure-entitlement network.host');
    expect(rows.get('b/Dockerfile')).toMatchObject({ detail: 'same cause as a/Dockerfile', tail: [] });
  });
});
