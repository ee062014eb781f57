import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { faultsOf, validatorOf } from '../../schemas/validators.ts';
import { type RecordedRegistry, serveRecorded } from '../action/recorded-registry.ts';
import { type Checkout, createCheckout } from '../action/runner-job.ts';
import { terrariumBeside } from './terrarium.ts';

/** A registry for all tests of a file, and for each of them a checkout and a repository of its own. */
export function useRegistryCheckout(path: string) {
  const open: { registry?: RecordedRegistry; checkout?: Checkout } = {};
  let count = 0;
  beforeAll(async () => {
    open.registry = await serveRecorded();
  });
  afterAll(() => open.registry?.close());
  beforeEach(() => {
    count += 1;
    open.checkout = createCheckout();
  });
  afterEach(() => open.checkout?.remove());
  const registry = () => opened(open.registry);
  const checkout = () => opened(open.checkout);
  const terrarium = (...args: readonly string[]) => terrariumBeside({ cwd: checkout().workspace }, ...args);
  return {
    registry,
    checkout,
    repository: () => ({ registry: registry().address, path: `${path}-${count}` }),
    /** The same as a reference. */
    name: () => `${registry().address}/${path}-${count}`,
    terrarium,
    /** What a command prints with `--json`, by its schema. */
    json: async (schema: string, ...args: readonly string[]) => {
      const { out, err } = await terrarium(...args, '--json');
      expect(out, err).not.toBe('');
      const document = JSON.parse(out);
      expect(faultsOf(validatorOf(schema), document)).toEqual([]);
      return document;
    },
  };
}

function opened<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('only tests have it');
  return value;
}
