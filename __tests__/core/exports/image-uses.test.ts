import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { IMAGE_USES } from '../../../src/core/exports/image-uses.ts';
import type { UsedImage } from '../../../src/core/exports/used-image.ts';
import type { ResolvedPackages } from '../../../src/core/model/packages.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';

const SITE = '/opt/terrarium/env/lib/python3.12/site-packages';
const conda = (name: string, prefix: string, url = `https://c.example/linux-64/${name}-1-0.conda`) => ({
  ...{ name, version: '1', build: '0', subdir: 'linux-64', channel: 'c', url, digest: 'a'.repeat(64), prefix },
});
const python = (name: string, location: string, source = '', installer = 'uv') => ({
  ...{ name, version: '1.0', installer, location, source },
});

const packages: ResolvedPackages = {
  formatVersion: '1',
  definitionHash: '0'.repeat(64),
  platforms: [
    {
      ...{ platform: 'linux/amd64', distribution: 'debian 12', system: [] },
      conda: [conda('own', '/opt/terrarium/env'), conda('base', '/opt/conda')],
      python: [
        python('six', SITE),
        python('own', SITE, 'git+https://g.example/own@c'),
        python('numpy', SITE, '', 'conda'),
        python('pip', '/usr/lib/python3/dist-packages'),
      ],
    },
    { platform: 'linux/arm64', distribution: '', system: [], conda: [], python: [python('six', '/usr/lib')] },
  ],
};

const IMAGE = `ghcr.io/acme/env@sha256:${'b'.repeat(64)}`;
const used: UsedImage = {
  ...{ name: 'train', version: '2', image: IMAGE, variables: { A: 'b: c' }, packages, platform: undefined },
};
const text = (use: string, more: Partial<UsedImage> = {}) => IMAGE_USES[use]?.({ ...used, ...more }) ?? '';

describe('a file for another tool', () => {
  it('of Azure ML is an environment that is the image, which we read as well', async () => {
    const asset = text('azureml');
    expect(parse(asset)).toMatchObject({ name: 'train', version: '2', image: IMAGE });
    const { definition, name, version } = await environmentOf({ files: { 'env.yml': asset } }, 'env.yml');
    expect([name, version, definition.bases[0]?.reference]).toEqual(['train', '2', IMAGE]);
    expect(parse(text('azureml', { version: undefined }))).not.toHaveProperty('version');
  });

  it('of dev containers and Kubernetes sets image and variables', () => {
    expect(JSON.parse(text('devcontainer'))).toEqual({ name: 'train', image: IMAGE, containerEnv: { A: 'b: c' } });
    expect(JSON.parse(text('devcontainer', { variables: {} }))).toEqual({ name: 'train', image: IMAGE });
    const [container] = parse(text('kubernetes')).spec.template.spec.containers;
    expect(container).toEqual({ name: 'train', image: IMAGE, env: [{ name: 'A', value: 'b: c' }] });
    const odd = parse(text('kubernetes', { name: 'a/B.yml', variables: {} })).spec.template.spec.containers[0];
    expect(odd).toEqual({ name: expect.stringMatching(/^a-b-yml-[0-9a-f]{6}$/), image: IMAGE });
  });

  it('lists what we installed, with its versions; of an image without that, everything', () => {
    expect(text('requirements')).toBe(`# ${IMAGE} for linux/amd64\nown @ git+https://g.example/own@c\nsix==1.0\n`);
    expect(text('requirements', { platform: 'linux/arm64' })).toBe(`# ${IMAGE} for linux/arm64\nsix==1.0\n`);
    const url = `https://c.example/linux-64/own-1-0.conda#${'a'.repeat(64)}`;
    expect(text('conda-explicit')).toBe(`# ${IMAGE} for linux/amd64\n@EXPLICIT\n${url}\n`);
  });

  it('is refused where nothing is written down, and no name of a stranger is another line', () => {
    expect(() => text('requirements', { packages: undefined })).toThrow('is not written down');
    expect(() => text('requirements', { platform: 'linux/s390x' })).toThrow('for linux/s390x is not written down');
    for (const one of [
      python('--index-url=https://evil.example/#', SITE),
      python('a\u2028-r x', SITE),
      { ...python('a', SITE), version: '1 ; x' },
      python('a', SITE, 'https://x/ --pre'),
    ]) {
      const evil = { ...packages.platforms[0], python: [one] } as never;
      expect(() => text('requirements', { packages: { ...packages, platforms: [evil] } })).toThrow('no line can name');
    }
    const nowhere = { ...packages.platforms[0], conda: [conda('own', '/opt/terrarium/env', '')] } as never;
    expect(() => text('conda-explicit', { packages: { ...packages, platforms: [nowhere] } })).toThrow('from nowhere');
  });
});
