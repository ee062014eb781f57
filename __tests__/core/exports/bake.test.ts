import { describe, expect, it } from 'vitest';
import { bakeFile } from '../../../src/core/exports/bake.ts';
import { wholeDockerfile } from '../../../src/core/exports/dockerfile.ts';
import { dedent } from '../../dedent.ts';
import { exported } from './tree.ts';

const FILES = {
  'base/Dockerfile': 'FROM python:3.12\nARG A\nRUN echo ${A} $${A} %{A} && x\nCOPY f /f\n',
  'base/f': 'f',
  'mid/requirements.txt': 'six\n',
  'top/Dockerfile': 'FROM --platform=linux/arm64 mid\nENV A=1\n',
  'other/requirements.txt': 'idna\n',
};
const CONFIG = dedent`
  defaults: { platforms: [linux/amd64, linux/arm64] }
  environments:
    - { path: base/Dockerfile, name: v1.0, build-args: { A: "\${x}%{y}" } }
    - { path: mid/requirements.txt, name: mid, base: "environment:v1.0", secrets: [netrc] }
    - { path: top/Dockerfile, name: default, platforms: [linux/amd64], build-contexts: { mid: "environment:mid" } }
    - { path: other/requirements.txt, name: mid-linux-amd64, base: "python:3.12", platforms: [linux/amd64] }
`;

/** What HCL makes of a text: https://github.com/hashicorp/hcl/blob/v2.23.0/json/spec.md#strings */
function evaluated(text: string): string {
  expect(text.replaceAll(/\$\$\{|%%\{/g, '')).not.toMatch(/[$%]\{/);
  return text.replaceAll(/([$%])\1\{/g, '$1{');
}

async function baked(ids: readonly string[]) {
  const { tree, find } = await exported({ files: FILES, config: CONFIG });
  const file = JSON.parse(bakeFile(ids.map(find), tree));
  return { tree, find, file };
}

describe('a file of bake', () => {
  it('has a target for each platform of the environments and of their parents', async () => {
    const { file } = await baked(['top/Dockerfile']);
    expect(file.group).toEqual({
      default: { targets: ['default_'] },
      'v1-0': { targets: ['v1-0-linux-amd64', 'v1-0-linux-arm64'] },
      mid: { targets: ['mid-linux-amd64', 'mid-linux-arm64'] },
    });
    expect(Object.keys(file.target)).toEqual([
      'v1-0-linux-amd64',
      'v1-0-linux-arm64',
      'mid-linux-amd64',
      'mid-linux-arm64',
      'default_',
    ]);
    for (const name of [...Object.keys(file.group), ...Object.keys(file.target)]) expect(name).toMatch(/^[\w-]+$/);
  });

  it('has in each target the Dockerfile of the environment, which nothing is filled into', async () => {
    const { file, tree, find } = await baked(['top/Dockerfile', 'other/requirements.txt']);
    for (const [name, id, platform] of [
      ['v1-0-linux-amd64', 'base/Dockerfile', 'linux/amd64'],
      ['mid-linux-arm64', 'mid/requirements.txt', 'linux/arm64'],
      ['default_', 'top/Dockerfile', 'linux/amd64'],
      ['mid-linux-amd64_', 'other/requirements.txt', 'linux/amd64'],
    ] as const) {
      const { text } = wholeDockerfile({ environment: find(id), platform }, tree);
      expect(evaluated(file.target[name]['dockerfile-inline'])).toBe(text);
      expect(file.target[name].platforms).toEqual([platform]);
    }
    expect(evaluated(file.target['v1-0-linux-amd64']['dockerfile-inline'])).toContain('RUN echo ${A} $${A} %{A}');
  });

  it('has context, arguments and secrets of a build, and parents as targets', async () => {
    const { file } = await baked(['top/Dockerfile']);
    const { 'dockerfile-inline': _, ...base } = file.target['v1-0-linux-arm64'];
    expect(base).toEqual({ context: 'base', platforms: ['linux/arm64'], args: { A: '$${x}%%{y}' } });
    const { 'dockerfile-inline': __, ...mid } = file.target['mid-linux-arm64'];
    expect(mid).toEqual({
      context: '.',
      platforms: ['linux/arm64'],
      contexts: { 'localhost/terrarium:v1.0': 'target:v1-0-linux-arm64' },
      secret: ['id=netrc'],
    });
    expect(file.target.default_['dockerfile-inline']).toContain('FROM --platform=linux/arm64 localhost/terrarium:mid');
  });

  it('is refused where one parent is used for two platforms', async () => {
    const top = 'FROM --platform=linux/arm64 mid AS arm\nFROM mid\nCOPY --from=arm /a /a\n';
    const { tree, find } = await exported({ files: { ...FILES, 'top/Dockerfile': top }, config: CONFIG });
    expect(() => bakeFile([find('top/Dockerfile')], tree)).toThrow('uses mid/requirements.txt of two platforms');
  });

  it('names a parent as BuildKit looks for it', async () => {
    const config = dedent`
      environments:
        - { path: base/Dockerfile, name: latest, build-args: { A: "1" } }
        - { path: mid/requirements.txt, name: mid, base: "environment:latest" }
    `;
    const { tree, find } = await exported({ files: { ...FILES, 'top/Dockerfile': 'FROM scratch\nENV A=1\n' }, config });
    const { target } = JSON.parse(bakeFile([find('mid/requirements.txt')], tree));
    expect(target.mid.contexts).toEqual({ 'localhost/terrarium': 'target:latest' });
    expect(target.mid['dockerfile-inline']).toContain('FROM localhost/terrarium:latest');
  });
});
