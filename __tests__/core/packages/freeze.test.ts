import { describe, expect, it } from 'vitest';
import { freeze } from '../../../src/core/packages/freeze.ts';
import { conda, pip, platform } from './values.ts';

describe('recorded packages as installers take them', () => {
  it('are those of our own prefix, and of an index', () => {
    const recorded = platform({
      conda: [conda('python', '3.12.4', { build: 'h5148396_1' }), conda('base', '1', { prefix: '/opt/conda' })],
      python: [
        pip('torch', '2.4.0+cu118'),
        pip('numpy', '1.26.4', { installer: 'conda' }),
        pip('local', '1', { source: 'file:///x' }),
        pip('vendored', '1', { location: '/opt/terrarium/env/lib/python3.11/site-packages/ray/thirdparty_files' }),
        pip('odd', '1.0-unsupported'),
        pip('injected', '1.0\n--index-url https://evil.example'),
        pip('six', '1.16.0', { location: '/usr/lib/python3/dist-packages' }),
      ],
    });
    expect(freeze(recorded, ['torch'])).toEqual({ conda: ['python=3.12.4=h5148396_1'], pip: ['torch==2.4.0+cu118'] });
  });

  it.each([[['six --hash=sha256:aa']], [['--require-hashes', 'six']], [[['-r', ['six --hash=sha256:aa']] as const]]])(
    'are no constraints of pip where %j has hashes',
    (entries) => {
      expect(freeze(platform({ python: [pip('six', '1.16.0')] }), entries).pip).toEqual([]);
    },
  );

  it.each([
    platform({ python: [pip('six @ https://evil.example/six.whl', '1.0')] }),
    platform({ python: [pip('-r', '1.0')] }),
    platform({ conda: [conda('evil::six', '1.0')] }),
    platform({ conda: [conda('six', '1.0"]')] }),
    platform({ conda: [conda('six', '1.0', { build: '0 *' })] }),
  ])('that are no names and versions are refused: %#', (recorded) => {
    expect(() => freeze(recorded, ['six'])).toThrow(expect.objectContaining({ code: 'resolution-invalid' }));
  });
});
