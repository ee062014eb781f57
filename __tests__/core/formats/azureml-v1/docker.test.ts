import { describe, expect, it } from 'vitest';
import { CONDA, findingsWith, JSON_PATH, sourceWith } from './cases.ts';

const python = { condaDependencies: CONDA };
const docker = (content: unknown, beside = {}) => findingsWith({ docker: content, python }, beside);
const DEFAULT =
  'write docker.baseImage: the SDK put mcr.microsoft.com/azureml/openmpi4.1.0-ubuntu20.04 there, with the tag of its own release';
const SEVERAL =
  'expected one of baseImage, baseDockerfile (or the file BaseDockerfile) and buildContext, received several; keep one of them';

describe('what an environment depends on', () => {
  it.each([
    [{ baseImage: 'python:3.12' }, 'python:3.12'],
    [{ base_image: `a/b@sha256:${'a'.repeat(64)}` }, `a/b@sha256:${'a'.repeat(64)}`],
    [{ BaseImage: 'python:3.12', Enabled: true, GpuSupport: false }, 'python:3.12'],
    [{ baseImage: 'python:3.12', baseDockerfile: '', buildContext: null }, 'python:3.12'],
    [{ baseImage: 'a:1', baseImageRegistry: { address: 'x.azurecr.io' } }, 'x.azurecr.io/a:1'],
    [{ baseImage: 'a/b:1', baseImageRegistry: { address: 'https://x.azurecr.io/' } }, 'x.azurecr.io/a/b:1'],
    [{ baseImage: 'a/b:1', baseImageRegistry: { address: 'http://localhost:5000' } }, 'localhost:5000/a/b:1'],
    [{ baseImage: 'a/b:1', baseImageRegistry: { address: 'localhost' } }, 'localhost/a/b:1'],
    [{ baseImage: 'x.azurecr.io/b:1', baseImageRegistry: { address: 'X.azurecr.io' } }, 'x.azurecr.io/b:1'],
    [{ baseImage: 'localhost/b:1', baseImageRegistry: { address: 'localhost' } }, 'localhost/b:1'],
    [{ baseImage: 'b:1', baseImageRegistry: { address: 'docker.io' } }, 'docker.io/b:1'],
    [{ baseImage: 'b:1', baseImageRegistry: { address: '', registryIdentity: null } }, 'b:1'],
  ])('%j has the base %s', (content, base) => {
    expect(sourceWith({ docker: content, python })).toMatchObject({ base, dockerfile: undefined });
    expect(docker(content)).toEqual([]);
  });

  it('is one thing', () => {
    expect(findingsWith({ python })).toEqual([
      `error no-image 1:1 expected baseImage or baseDockerfile, received neither; ${DEFAULT}`,
    ]);
    expect(docker({ baseImage: null })).toEqual([
      `error no-image 2:2 expected baseImage or baseDockerfile, received neither; ${DEFAULT}`,
    ]);
    expect(docker({ baseImage: 'a:1', baseDockerfile: 'FROM a:1\n' })).toEqual([
      `error image-and-build 2:2 ${SEVERAL}`,
    ]);
    expect(docker({ baseImage: 'a:1' }, { 'e/BaseDockerfile': 'FROM a:1\n' })).toEqual([
      `error image-and-build 2:2 ${SEVERAL}`,
    ]);
    expect(docker({ baseImage: 'a:1', buildContext: { locationType: 'git' } })[0]).toBe(
      `error image-and-build 2:2 ${SEVERAL}`,
    );
  });

  it.each([
    ['git', 'in another git repository'],
    ['Git', 'in another git repository'],
    ['storageAccount', 'in a storage account'],
  ])('cannot be a context elsewhere: %s', (locationType, where) => {
    const hint =
      'check the content in, and name its Dockerfile as a definition of its own: what changes elsewhere cannot be hashed';
    const location = 'https://x.blob.core.windows.net/c?sv=1';
    expect(docker({ buildContext: { locationType, location, dockerfilePath: 'Dockerfile' } })).toEqual([
      `error path-refused 3:19 docker.buildContext lies ${where}; ${hint}`,
    ]);
  });

  it('is refused where it is misspelt', () => {
    expect(docker({ baseImage: 'a:1', baseImge: 'b' })).toEqual([
      `error unknown-field 4:3 unknown field "baseImge" in docker; write baseImage`,
    ]);
    expect(docker({ buildContext: { locationType: 'git', x: 1 } })[0]).toBe(
      'error unknown-field 5:4 unknown field "x" in buildContext; remove it, or use one of: locationType, location, dockerfilePath',
    );
    expect(docker({ baseImage: 'a:1', baseImageRegistry: { x: 1 } })).toEqual([
      'error unknown-field 5:4 unknown field "x" in baseImageRegistry; remove it, or use one of: address, username, password, registryIdentity',
    ]);
    expect(docker({ baseImage: 'a:1', platform: { x: 1 } })).toEqual([
      'error unknown-field 5:4 unknown field "x" in platform; remove it, or use one of: os, architecture',
    ]);
  });

  it('is a reference, on one registry', () => {
    expect(docker({ baseImage: 'A b' })).toEqual([
      'error reference-syntax 3:16 expected an image reference such as python:3.12-slim for docker.baseImage',
    ]);
    const address = (text: string, baseImage = 'a:1') => docker({ baseImage, baseImageRegistry: { address: text } });
    const wrong =
      'error reference-syntax 5:15 expected the name of a registry such as example.azurecr.io for docker.baseImageRegistry.address';
    expect(address('example')).toEqual([wrong]);
    expect(address('x.azurecr.io/a')).toEqual([wrong]);
    expect(address('x_y.example.$')).toEqual([wrong]);
    expect(address('x.azurecr.io', 'y.azurecr.io/a:1')).toEqual([
      'error wrong-value 5:15 docker.baseImage names another registry than docker.baseImageRegistry.address; remove the address',
    ]);
    expect(sourceWith({ docker: { baseImage: 'a:1', baseImageRegistry: { address: 'example' } }, python }).base).toBe(
      undefined,
    );
  });

  it.each([
    [{ os: 'Linux', architecture: 'amd64' }, []],
    [{ os: 'LINUX', architecture: 'AMD64' }, []],
    [{ os: null }, []],
    [{ os: 'Windows' }, ['error os-not-supported 5:10 expected linux for docker.platform.os, received another one']],
    [
      { os: 'linux', architecture: 'arm64' },
      ['error os-not-supported 6:20 expected amd64 for docker.platform.architecture, received another one'],
    ],
  ])('%j as platform', (platform, expected) => {
    const hint = '; images are built for Linux; platforms are set in terrarium.yml';
    expect(docker({ baseImage: 'a:1', platform })).toEqual(expected.map((text) => text + hint));
  });
});

describe('a base Dockerfile', () => {
  const text = 'FROM python:3.12\nRUN x\n';

  it('stands inline', () => {
    const source = sourceWith({ docker: { baseDockerfile: text }, python });
    expect(source.base).toBe(undefined);
    expect(source.dockerfile).toMatchObject({ path: `${JSON_PATH}#docker.baseDockerfile`, text, context: undefined });
    expect(source.dockerfile?.dockerfile.stages.length).toBe(1);
    expect(source.consumes).toEqual([]);
  });

  it('stands in the file beside, which comes first', () => {
    const source = sourceWith({ docker: { baseDockerfile: 'FROM a:1\n' }, python }, { 'e/BaseDockerfile': text });
    expect(source.dockerfile).toMatchObject({ path: 'e/BaseDockerfile', text, context: undefined });
    expect(source.consumes).toEqual(['e/BaseDockerfile']);
  });

  it('has findings at its own lines', () => {
    expect(docker({ baseDockerfile: 'FROM a:1\nRUNN x\n' })[0]).toContain(
      `error dockerfile-syntax ${JSON_PATH}#docker.baseDockerfile:2:1 `,
    );
    expect(docker({}, { 'e/BaseDockerfile': 'FROM a:1\nRUNN x\n' })[0]).toContain(
      'error dockerfile-syntax e/BaseDockerfile:2:1 ',
    );
  });
});
