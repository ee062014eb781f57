import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../../src/hosts/nx/options.ts';

describe('options of the plugin', () => {
  it('have defaults', () => {
    const defaults = {
      hashTargetName: 'env-hash',
      planTargetName: 'env-plan',
      buildTargetName: 'env-build',
      config: undefined,
    };
    expect(parseOptions(undefined)).toEqual(defaults);
    expect(parseOptions({})).toEqual(defaults);
    expect(parseOptions({ buildTargetName: 'image', config: './ci/terrarium.yml' })).toEqual({
      ...defaults,
      buildTargetName: 'image',
      config: 'ci/terrarium.yml',
    });
  });

  it.each<[unknown, RegExp]>([
    ['x', /expected an object/],
    [[], /expected an object/],
    [{ buildTarget: 'x' }, /unknown option "buildTarget", expected one of hashTargetName/],
    [{ buildTargetName: '' }, /expected the name of a target for buildTargetName, such as env-build/],
    [{ buildTargetName: 'a b' }, /expected the name of a target/],
    [{ buildTargetName: 'env-plan' }, /need different names/],
    [{ config: '' }, /expected a path for config/],
  ])('are refused: %j', (options, message) => {
    expect(() => parseOptions(options)).toThrow(message);
  });
});
