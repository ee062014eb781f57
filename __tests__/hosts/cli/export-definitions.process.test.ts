import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dedent } from '../../dedent.ts';
import { terrariumIn } from './terrarium.ts';

const root = mkdtempSync(join(tmpdir(), 'terrarium-exports-'));
afterAll(() => rmSync(root, { recursive: true }));

const files = {
  'base/Dockerfile': 'FROM python:3.12\r\nRUN echo $' + '{HOME}\r\n',
  'train/requirements.txt': 'six==1.16.0\n',
  'many/requirements.txt': 'six==1.16.0\n',
  'broken/Dockerfile': 'FRM python:3.12\n',
  'evil/Dockerfile': 'FROM python:3.12\n# \u001b]0;evil\u0007\n',
  'agent/Dockerfile': 'FROM python:3.12\nRUN echo "##VSO[task.setvariable variable=PATH]x"\n',
  'terrarium.yml': dedent`
    repository: registry.invalid/acme/env
    environments:
      - { path: base/Dockerfile, name: base }
      - { path: train/requirements.txt, name: train, base: "environment:base" }
      - { path: many/requirements.txt, base: "python:3.12", platforms: [linux/amd64, linux/arm64] }
      - { path: broken/Dockerfile }
      - { path: evil/Dockerfile }
      - { path: agent/Dockerfile }
  `,
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const terrarium = (...args: readonly string[]) => terrariumIn({ cwd: root }, ...args);

describe('exports of definitions', () => {
  it('print a Dockerfile without a registry, also as an explanation', () => {
    const { code, out, err } = terrarium('export', 'train', '--as=dockerfile');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('\nFROM localhost/terrarium:base AS terrarium-base\n');
    expect(out).toContain('\nsix==1.16.0\n');
    expect(terrarium('explain', 'train/requirements.txt', '--dockerfile').out).toBe(out);
    expect(terrarium('export', 'base', '--as=dockerfile').out).toContain('RUN echo $' + '{HOME}\r\n');
  });

  it('print the Dockerfile of the first platform, or of another one', () => {
    const architecture = (...args: readonly string[]) =>
      /terrarium-pip-linux-([a-z0-9]+)/.exec(terrarium(...args, '--platform=linux/arm64').out)?.[1];
    expect(terrarium('export', 'many/requirements.txt', '--as=dockerfile').out).toContain('terrarium-pip-linux-amd64-');
    expect(architecture('export', 'many/requirements.txt', '--as=dockerfile')).toBe('arm64');
    expect(architecture('explain', 'many/requirements.txt', '--dockerfile')).toBe('arm64');
  });

  it('print a file of bake, with parents that are not named', () => {
    const { code, out } = terrarium('export', 'train', 'many/**', '--as=bake');
    expect(code).toBe(0);
    const { group, target } = JSON.parse(out);
    expect(group.default.targets).toHaveLength(2);
    expect(target.train.contexts).toEqual({ 'localhost/terrarium:base': 'target:base' });
    expect(target.base['dockerfile-inline']).toContain('RUN echo $$' + '{HOME}\r\n');
  });

  it('print findings where a definition has errors, and no part of a file', () => {
    for (const args of [
      ['broken/Dockerfile', '--as=dockerfile'],
      ['broken/Dockerfile', 'train', '--as=bake'],
    ]) {
      const { code, out, err } = terrarium('export', ...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('broken/Dockerfile:1:1');
    }
  });

  it.each([
    [['export', 'train', '--as=dockerfil'], 'did you mean dockerfile?'],
    [['export', 'trian', '--as=dockerfile'], 'did you mean train?'],
    [['export', 'trian', '--as=bake'], 'did you mean train?'],
    [['export', 'train', 'base', '--as=dockerfile'], 'expected one id or name'],
    [['export', 'train', '--as=dockerfile', '--platform=linux/s390x'], 'it is for linux/amd64'],
    [['export', 'train', '--as=bake', '--platform=linux/amd64'], 'every platform has a target of its own'],
    [['export', 'train', '--as=bake', '--oci=x.tar'], '--as prints a file, and --oci writes one'],
    [['export', 'evil/Dockerfile', '--as=dockerfile'], 'has control characters: "# '],
    [['export', 'agent/Dockerfile', '--as=dockerfile'], 'has a command for Azure Pipelines'],
    [['explain', 'agent/Dockerfile', '--dockerfile'], 'has a command for Azure Pipelines'],
    [['export', 'agent/Dockerfile', '--as=bake'], 'has a command for Azure Pipelines'],
    [['explain', 'train', '--platform=linux/amd64'], '--platform is for --dockerfile'],
  ])('are refused: %j', (args, message) => {
    const { code, out, err } = terrarium(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
