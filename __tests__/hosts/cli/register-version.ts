import { expect } from 'vitest';
import type { Digest } from '../../../src/core/model/digest.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import type { Registry } from '../../../src/core/model/registry.ts';
import { formatRepository } from '../../../src/core/names/reference.ts';
import { markImage } from '../../fakes/marked-image.ts';
import type { Checkout } from '../action/runner-job.ts';
import { terrariumBeside } from './terrarium.ts';

/** The file of the environment that is registered. */
export const ID = 'train/Dockerfile';

/** Where versions are registered, and from which checkout. */
export interface Registering {
  readonly checkout: Checkout;
  readonly client: Registry;
  readonly repository: Repository;
}

/** Registers a version of an environment, with an image that a build could have pushed. */
export async function registerVersion(
  { checkout, client, repository }: Registering,
  version: string,
  dockerfile: string,
  called = 'train',
): Promise<Digest> {
  checkout.write({
    [ID]: dockerfile,
    'terrarium.yml': `repository: ${formatRepository(repository)}\nenvironments:\n  - {path: ${ID}, name: ${called}, version: "${version}"}\n`,
  });
  checkout.commit();
  const cwd = checkout.workspace;
  const { hash, key } = JSON.parse((await terrariumBeside({ cwd }, 'plan', '--json')).out).items[0];
  const marks = { hash, key, platforms: ['linux/amd64'] };
  const digest = await markImage(client, repository, `env-${key}`, marks);
  const { code, err } = await terrariumBeside({ cwd }, 'build', '--register');
  expect(code, err).toBe(0);
  return digest;
}
