import { describe, expect, it } from 'vitest';
import {
  type BuildxOptions,
  buildArguments,
  builderOf,
  requirePublishing,
} from '../../../src/adapters/buildkit/buildx.ts';
import { childEnvironment } from '../../../src/adapters/environment/child-environment.ts';
import type { BuildRequest } from '../../../src/core/model/builder.ts';
import { buildxOptions } from './buildx-options.ts';
import { platformBuild } from './platform-build.ts';

const OPTIONS = buildxOptions();
const REQUEST: BuildRequest = {
  ...platformBuild({ contextDirectory: '/private/context', dockerfile: '/private/Dockerfile' }),
  repository: { registry: 'ghcr.io', path: 'acme/env' },
};
const HOSTILE = [
  '--privileged',
  '-f',
  '--output=type=local,dest=/',
  'a\nb',
  '$(touch x)',
  '; rm -rf /',
  '',
  '"',
  "'",
  '\u0000',
];

describe('the arguments of a build', () => {
  it('are these', () => {
    const request: BuildRequest = {
      ...REQUEST,
      target: 'run',
      arguments: [['A', '1']],
      labels: [['io.terrarium.scheme', 'x']],
    };
    const options: BuildxOptions = {
      ...OPTIONS,
      builder: 'mine',
      flags: ['--provenance=mode=max', '--sbom=false', '--network=host', '--cache-from=type=gha'],
    };
    expect(buildArguments(options, request, 'type=cacheonly', '/m.json')).toEqual([
      'buildx',
      'build',
      '--builder=mine',
      '--progress=plain',
      '--file=/private/Dockerfile',
      '--platform=linux/amd64',
      '--output=type=cacheonly',
      '--metadata-file=/m.json',
      '--provenance=mode=max',
      '--sbom=false',
      '--network=host',
      '--cache-from=type=gha',
      '--target=run',
      '--build-arg=A=1',
      '--label=io.terrarium.scheme=x',
      '--',
      '/private/context',
    ]);
    expect(buildArguments(OPTIONS, REQUEST, 'type=cacheonly', '/m.json')).toEqual([
      'buildx',
      'build',
      '--progress=plain',
      '--file=/private/Dockerfile',
      '--platform=linux/amd64',
      '--output=type=cacheonly',
      '--metadata-file=/m.json',
      '--provenance=false',
      '--sbom=false',
      '--',
      '/private/context',
    ]);
  });

  it.each(HOSTILE)('keep their shape with %j: every value stands behind its own flag', (value) => {
    const request: BuildRequest = {
      ...REQUEST,
      target: value === '' ? 'x' : value,
      arguments: [[value, value]],
      labels: [[value, value]],
    };
    const options: BuildxOptions = { ...OPTIONS, builder: value };
    const flags = buildArguments(options, request, value, value).slice(2, -2);
    const known = /^--(?:builder|progress|file|platform|output|metadata-file|provenance|sbom|target|build-arg|label)=/;
    expect(flags.map((flag) => known.exec(flag)?.[0])).toEqual([
      '--builder=',
      '--progress=',
      '--file=',
      '--platform=',
      '--output=',
      '--metadata-file=',
      '--provenance=',
      '--sbom=',
      '--target=',
      '--build-arg=',
      '--label=',
    ]);
    expect(buildArguments(options, request, value, value).slice(-2)).toEqual(['--', '/private/context']);
  });
});

describe('the classic driver', () => {
  it('is refused, with the line that makes another builder', () => {
    expect(() => requirePublishing(builderOf('docker', OPTIONS))).toThrow(
      expect.objectContaining({
        code: 'builder-cannot-publish',
        hint: 'docker buildx create --use --name terrarium --driver docker-container',
      }),
    );
    for (const driver of ['docker-container', 'remote', 'kubernetes', 'cloud'])
      expect(() => requirePublishing(builderOf(driver, OPTIONS))).not.toThrow();
  });
});

describe('the environment of a child process', () => {
  it('holds what docker and BuildKit need', () => {
    const env = Object.fromEntries(
      [
        'PATH',
        'HOME',
        'DOCKER_HOST',
        'DOCKER_CONFIG',
        'BUILDX_BUILDER',
        'BUILDKIT_PROGRESS',
        'HTTPS_PROXY',
        'no_proxy',
        'SSL_CERT_FILE',
        'XDG_RUNTIME_DIR',
        'SSH_AUTH_SOCK',
        'ACTIONS_CACHE_URL',
        'ACTIONS_RUNTIME_TOKEN',
        'AWS_ACCESS_KEY_ID',
      ].map((name) => [name, '/x']),
    );
    expect(childEnvironment(env, [])).toEqual(env);
  });

  it.each([
    'GITHUB_TOKEN',
    'INPUT_GITHUB-TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'NPM_TOKEN',
    'NODE_OPTIONS',
    'NODE_AUTH_TOKEN',
    'LD_PRELOAD',
    'GIT_DIR',
    'SECRET_XDG_',
    'MY_DOCKER_PASSWORD',
    'PATHEXT',
    'HOMEPAGE',
  ])('does not hold %s', (name) => {
    expect(childEnvironment({ [name]: 'secret' }, [])).toEqual({});
  });
});
