import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { dedent } from '../dedent.ts';
import { Workspace } from './workspace.ts';

const parts = inject('parts');
const unique = `f${process.pid}${Date.now().toString(36)}`;
const opened: Workspace[] = [];

function open(repository: string, more: readonly string[] = []): Workspace {
  const base = parts?.rig?.bases.busybox ?? parts?.base;
  const files = {
    'app/Dockerfile': `FROM ${base}\nRUN echo ${repository} > /x\n`,
    'terrarium.yml': 'environments:\n  - path: app/Dockerfile\n',
  };
  const workspace = new Workspace(files, [`--repository=${parts?.registry}/${unique}/${repository}`, ...more]);
  opened.push(workspace);
  return workspace;
}

afterAll(() => {
  for (const workspace of opened) workspace.remove();
});

describe.skipIf(parts === undefined)('what a build needs and does not find', () => {
  it('names the missing docker', () => {
    const run = open('no-docker').build(['--builder=buildkit'], { PATH: '/nonexistent' });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('[buildx-missing]');
    expect(run.stderr).toContain('install Docker with buildx');
  });

  it('names it at the environment that needs it, with what that needs it for', () => {
    const run = open('no-docker-auto').build([], { PATH: '/nonexistent' });
    expect(run.code).toBe(1);
    const [row] = run.rows;
    expect(row?.detail).toContain('line 2 is "RUN echo no-docker-auto > /x"; and there is no docker command');
    expect(row?.detail).toContain('install Docker with buildx');
  });

  it('names the missing buildx', () => {
    const bin = mkdtempSync(join(tmpdir(), 'terrarium-bin-'));
    writeFileSync(
      join(bin, 'docker'),
      dedent`
        #!/bin/sh
        echo "docker: 'buildx' is not a docker command." >&2
        exit 1
      `,
    );
    chmodSync(join(bin, 'docker'), 0o755);
    const run = open('no-buildx').build(['--builder=buildkit'], { PATH: `${bin}:${process.env.PATH}` });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('docker has no buildx [buildx-missing]');
  });

  it('names an engine that is not running', () => {
    const run = open('no-engine').build(['--builder=buildkit'], { DOCKER_HOST: 'unix:///nonexistent/docker.sock' });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('[engine-not-running]');
    expect(run.stderr).toContain('start Docker');
  });

  it.skipIf(parts?.rig === undefined)('refuses the classic driver with the line that makes a better one', () => {
    const run = open('classic').build(['--builder=default']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('[builder-cannot-publish]');
    expect(run.stderr).toContain('docker buildx create --use --name terrarium --driver docker-container');
  });

  it('names a builder that does not exist', () => {
    const run = open('no-builder').build(['--builder=nobody']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('[engine-not-running]');
    expect(run.stderr).toContain('nobody');
  });

  it('still plans without any of it', () => {
    const workspace = open('plan-only');
    const run = workspace.run(['plan', '--json', ...workspace.flags], { PATH: '/nonexistent' });
    expect(run.code, run.stderr).toBe(0);
    expect(JSON.parse(run.stdout).items[0]).toMatchObject({ action: 'build', reason: 'new' });
  });

  it('stops before the first of too many builds', () => {
    const workspace = open('too-many', [`--builder=${parts?.builders.at(-1)?.name}`]);
    mkdirSync(join(workspace.root, 'other'));
    workspace.write('other/Dockerfile', 'FROM scratch\nCOPY x /x\n');
    workspace.write('other/x', '');
    workspace.write('terrarium.yml', 'environments:\n  - path: "*/Dockerfile"\n');
    const run = workspace.build(['--max-builds=1']);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('2 builds are more than max-builds (1): nothing was built');
  });
});
