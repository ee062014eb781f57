import { describe, expect, it } from 'vitest';
import { parseOwnRepository } from '../../../src/core/names/reference.ts';

describe('a repository that images are pushed to', () => {
  it.each([
    'ghcr.io',
    'myregistry.azurecr.io',
    'MyRegistry.AzureCR.io',
    'localhost',
    'localhost:5000',
    'r.example:443',
  ])('is not the host alone: %s', (text) => {
    expect(parseOwnRepository(text)).toBeUndefined();
  });

  it.each([
    ['ghcr.io/Acme/Env', { registry: 'ghcr.io', path: 'acme/env' }],
    ['localhost/env', { registry: 'localhost', path: 'env' }],
    ['acme/env', { registry: 'docker.io', path: 'acme/env' }],
    ['environments', { registry: 'docker.io', path: 'library/environments' }],
  ])('%s', (text, repository) => {
    expect(parseOwnRepository(text)).toEqual(repository);
  });
});
