import { describe, expect, it } from 'vitest';
import { diffPackages, formatPackageChange } from '../../../src/core/packages/diff-packages.ts';
import { conda, pip, platform, resolved } from './values.ts';

const lines = (...sides: Parameters<typeof diffPackages>) => diffPackages(...sides).map(formatPackageChange);

describe('packages of two images', () => {
  it('are compared by name, with direction and size of the step', () => {
    const before = platform({
      conda: [conda('numpy', '1.26.4'), conda('scipy', '1.14.0')],
      python: [pip('torch', '2.4.0'), pip('six', '1.16.0')],
      system: [{ type: 'deb', name: 'bash', version: '5.2.15-2', architecture: 'amd64' }],
    });
    const after = platform({
      conda: [conda('numpy', '2.0.1'), conda('scipy', '1.14.0', { build: '1' })],
      python: [pip('torch', '2.3.1'), pip('idna', '3.7')],
      system: [{ type: 'deb', name: 'bash', version: '5.2.15-3', architecture: 'amd64' }],
    });
    expect(lines(resolved(before), resolved(after))).toEqual([
      'conda numpy 1.26.4 -> 2.0.1 (major upgrade)',
      'conda scipy 1.14.0 0 -> 1.14.0 1',
      'deb bash 5.2.15-2 -> 5.2.15-3',
      'added pip idna 3.7',
      'removed pip six 1.16.0',
      'pip torch 2.4.0 -> 2.3.1 (minor downgrade)',
    ]);
    expect(diffPackages(resolved(before), resolved(before))).toEqual([]);
  });

  it('that conda installed for Python are told once', () => {
    const side = (version: string) =>
      platform({ conda: [conda('numpy', version)], python: [pip('numpy', version, { installer: 'conda' })] });
    expect(lines(resolved(side('1.0')), resolved(side('1.1')))).toEqual(['conda numpy 1.0 -> 1.1 (minor upgrade)']);
  });

  it('of several platforms are told once where they change alike', () => {
    const side = (a: string, b: string) =>
      resolved(
        platform({ python: [pip('six', a), pip('idna', a)] }),
        platform({ platform: 'linux/arm64', python: [pip('six', a), pip('idna', b)] }),
      );
    expect(lines(side('1', '1'), side('2', '1'))).toEqual([
      'pip idna 1 -> 2 (major upgrade) on linux/amd64',
      'pip six 1 -> 2 (major upgrade)',
    ]);
  });

  it('of one name that lie in two places are compared each with its own place', () => {
    const at = (version: string) => pip('six', version, { location: '/usr/lib/python3/dist-packages' });
    const before = platform({ python: [pip('six', '1'), at('1')] });
    const after = platform({ python: [pip('six', '1'), at('2')] });
    expect(lines(resolved(before), resolved(after))).toEqual([
      'pip six in /usr/lib/python3/dist-packages 1 -> 2 (major upgrade)',
    ]);
  });

  it('with line breaks stay on one line', () => {
    const [line] = lines(resolved(platform()), resolved(platform({ python: [pip('a\nb', '1')] })));
    expect(line).toBe('added pip a b 1');
  });
});
