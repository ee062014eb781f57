import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { installOrder } from '../../../../src/core/formats/locks/install-order.ts';
import { propertyRuns } from '../../../test-size.ts';

// `a: b c` needs b and c.
const order = (lock: string) =>
  installOrder(
    lock.split(', ').map((line) => {
      const [name = '', ...dependencies] = line.split(/:? /);
      return { name, dependencies, text: name.toUpperCase() };
    }),
  ).join(' ');

describe('the order of installation', () => {
  it.each([
    ['a, b, c', 'A B C'],
    ['b, a', 'B A'],
    ['a: b, b', 'B A'],
    ['a: c, b, c', 'C A B'],
    ['a: b c, c, b', 'C B A'],
    ['a: b, b: c, c: d, d', 'D C B A'],
    ['a: c, b: c, c', 'C A B'],
    ['a: missing, b', 'A B'],
    ['a: b, b: a', 'B A'],
    ['b: a, a: b', 'A B'],
    ['a: a', 'A'],
    ['x: y, y: x z, z', 'Z Y X'],
    ['python: pip, pip: python', 'PYTHON PIP'],
    ['pip: python, python: pip', 'PYTHON PIP'],
    ['python: pip, pip', 'PYTHON PIP'],
    ['other: pip, pip', 'PIP OTHER'],
    ['python: tk, tk', 'TK PYTHON'],
  ])('of %s is %s', (lock, expected) => {
    expect(order(lock)).toBe(expected);
  });

  it('of nothing is nothing', () => {
    expect(installOrder([])).toEqual([]);
  });

  it('of a chain that is deeper than the stack', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => ({
      name: `p${index}`,
      dependencies: [`p${index + 1}`],
      text: String(index),
    }));
    expect(installOrder(chain)).toEqual(chain.map(({ text }) => text).reverse());
  });

  it('has every package once, behind what it needs where nothing runs in a circle', () => {
    const edges = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(edges, fc.boolean(), (all, acyclic) => {
        const packages = all.map((needs, place) => ({
          name: `p${place}`,
          dependencies: needs.filter((need) => !acyclic || need > place).map((need) => `p${need}`),
          text: `p${place}`,
        }));
        const result = installOrder(packages);
        expect(result.toSorted()).toEqual(packages.map(({ name }) => name).toSorted());
        if (!acyclic) return;
        for (const { name, dependencies } of packages) {
          for (const need of dependencies)
            if (result.includes(need)) expect(result.indexOf(need)).toBeLessThan(result.indexOf(name));
        }
      }),
      propertyRuns(),
    );
  });
});
