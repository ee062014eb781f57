import { describe, expect, it } from 'vitest';
import { azureRegistryName, registryNameOf } from '../../../src/core/config/acr.ts';
import { parseConfig } from '../../../src/core/config/config.ts';

const SUBSCRIPTION = '00000000-1111-4222-8333-444444444444';
const read = (text: string) => parseConfig(text, 'terrarium.yml');
const found = (text: string) => read(text).diagnostics.map(({ code, line }) => `${code}:${line}`);
const acr = (more: string) => `acr: { subscription: ${SUBSCRIPTION}, resource-group: rg-acme${more} }\n`;

describe('the key acr', () => {
  it('says where images are built', () => {
    const { config, diagnostics } = read(
      `repository: acmeregistry.azurecr.io/envs\nbuilder: acr\n${acr(', agent-pool: pool-1, cpu: 4, timeout: 90')}`,
    );
    expect(diagnostics).toEqual([]);
    expect(config.acr).toEqual({
      subscription: SUBSCRIPTION,
      resourceGroup: 'rg-acme',
      registry: undefined,
      agentPool: 'pool-1',
      cpu: 4,
      timeout: 90,
    });
    expect(registryNameOf('acmeregistry.azurecr.io', config.acr)).toBe('acmeregistry');
  });

  it.each([
    ['acr: { resource-group: a }', 'field-missing:1'],
    [`acr: { subscription: mine, resource-group: a }`, 'wrong-value:1'],
    [acr(', registry: ../x'), 'wrong-value:1'],
    [acr(', agent-pool: "a/b"'), 'wrong-value:1'],
    [acr(', timeout: 4'), 'wrong-value:1'],
    [acr(', cpu: 1e3'), 'wrong-value:1'],
    [acr(', pool: a'), 'unknown-field:1'],
    [`acr: { subscription: ${SUBSCRIPTION}, resource-group: "a/../b" }`, 'wrong-value:1'],
  ])('takes nothing that could be more of an address: %s', (text, code) => {
    expect(found(text)).toEqual([code]);
  });

  it('is for registries of Azure, and for those that it names', () => {
    expect(found(`repository: ghcr.io/acme/envs\nbuilder: acr\n${acr('')}`)).toEqual(['acr-repository:1']);
    expect(found(`staging-repository: ghcr.io/acme/envs\nbuilder: acr\n${acr('')}`)).toEqual(['acr-repository:1']);
    expect(found(`repository: envs.acme.example/a\nbuilder: acr\n${acr(', registry: acmeregistry')}`)).toEqual([]);
    expect(found('repository: ghcr.io/acme/envs\nbuilder: auto\n')).toEqual([]);
    expect(found(`builder: acr\n${acr('')}`)).toEqual([]);
  });

  it('names the registry that repository is in', () => {
    const named = (host: string) => found(`repository: ${host}/a\nbuilder: acr\n${acr(', registry: AcmeRegistry')}`);
    expect(named('acmeregistry.azurecr.io')).toEqual([]);
    expect(named('acmeregistry-a1b2.azurecr.io')).toEqual([]);
    expect(named('otherregistry.azurecr.io')).toEqual(['acr-repository:1']);
  });

  it('belongs to its builder', () => {
    expect(found('repository: acmeregistry.azurecr.io/envs\nbuilder: acr\n')).toEqual(['field-missing:2']);
  });
});

describe('the name of a registry', () => {
  it.each([
    ['acmeregistry.azurecr.io', 'acmeregistry'],
    ['acmeregistry-a1b2c3.azurecr.us', 'acmeregistry'],
    ['acmeregistry.azurecr.cn', 'acmeregistry'],
    ['acme.azurecr.io', undefined],
    ['acmeregistry.azurecr.io:443', undefined],
    ['acmeregistry.azurecr.io.example', undefined],
    ['x.acmeregistry.azurecr.io', undefined],
    ['ghcr.io', undefined],
  ])('of %s is %s', (host, name) => {
    expect(azureRegistryName(host)).toBe(name);
  });
});
