import { describe, expect, it } from 'vitest';
import { OFFLINE } from '../../src/adapters/registry/offline.ts';
import type { BuilderKind } from '../../src/core/config/builder-kind.ts';
import { readInputs } from '../../src/hosts/action/inputs.ts';
import { BUILDER_OPTIONS, buildFlags, withoutAttestations } from '../../src/hosts/builder-options.ts';
import { BUILDER, readArguments } from '../../src/hosts/cli/command/arguments.ts';
import { builderOptions } from '../../src/hosts/cli/command/planning.ts';
import { openBuilder } from '../../src/hosts/composition.ts';

// As the runner sets them.
function env(inputs: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

describe('options of the builder', () => {
  const flags = (inputs: Readonly<Record<string, string>>) => buildFlags(readInputs(env(inputs)).builderRequest);

  it('are arguments of a build, as they are given', () => {
    expect(flags({})).toEqual(['--provenance=false', '--sbom=false']);
    const given = {
      network: 'host',
      sbom: 'true',
      secrets: 'a=1\nb=2',
      'cache-from': 'type=gha,scope=a\n\ntype=local,src=b',
    };
    expect(flags({ ...given, builder: 'mine' })).toEqual([
      '--network=host',
      '--provenance=false',
      '--sbom=true',
      '--secret=id=a,env=TERRARIUM_SECRET_0',
      '--secret=id=b,env=TERRARIUM_SECRET_1',
      '--cache-from=type=gha,scope=a',
      '--cache-from=type=local,src=b',
    ]);
    expect(readInputs(env({ builder: 'mine' })).builderRequest.builder).toBe('mine');
  });

  it('name the builder, or say how to build', () => {
    const request = (builder: string) => readInputs(env({ builder })).builderRequest;
    for (const kind of ['native', 'auto', 'buildkit', 'acr'])
      expect(request(kind)).toMatchObject({ kind, builder: undefined });
    expect(request('mine')).toMatchObject({ kind: 'buildkit', builder: 'mine' });
    expect(readInputs({}).builderRequest).toMatchObject({ kind: undefined, builder: undefined });
  });

  it('leave images that are attested to BuildKit', async () => {
    const open = (inputs: Readonly<Record<string, string>>, builder: BuilderKind = 'buildkit') =>
      openBuilder(
        { request: readInputs(env(inputs)).builderRequest, env: {}, notBelow: [] },
        { builder, signatures: undefined, acr: undefined, repository: undefined },
        OFFLINE,
        () => Promise.reject(new Error('opened')),
      );
    await expect(open({ builder: 'native', sbom: 'true' })).rejects.toMatchObject({ code: 'needs-buildkit' });
    await expect(open({ builder: 'auto', provenance: 'mode=max' })).rejects.toThrow('opened');
    await expect(open({ builder: 'auto', provenance: 'false' })).resolves.toHaveProperty('build');
    await expect(open({ builder: 'native' })).resolves.toHaveProperty('build');
    await expect(open({})).rejects.toThrow('opened');
    await expect(open({}, 'native')).resolves.toHaveProperty('build');
    await expect(open({ builder: 'mine' }, 'native')).rejects.toThrow('opened');
  });

  it('are refused before the first build where ACR Tasks take none of them', async () => {
    const acr = {
      ...{ subscription: 'a', resourceGroup: 'b', registry: undefined, agentPool: undefined },
      cpu: undefined,
      timeout: 60,
    };
    const open = (inputs: Readonly<Record<string, string>>, configured: typeof acr | undefined = acr) =>
      openBuilder(
        { request: readInputs(env(inputs)).builderRequest, env: {}, notBelow: [] },
        { builder: 'acr', signatures: undefined, acr: configured, repository: undefined },
        OFFLINE,
        () => Promise.reject(new Error('opened')),
      );
    await expect(open({ network: 'host' })).rejects.toMatchObject({ code: 'needs-buildkit' });
    await expect(open({ ssh: 'default' })).rejects.toThrow('no ssh');
    await expect(open({ 'cache-to': 'type=inline' })).rejects.toThrow('no cache-to');
    await expect(open({ provenance: 'mode=max' })).rejects.toMatchObject({ code: 'needs-buildkit' });
    await expect(open({ builder: 'buildkit' })).rejects.toThrow('opened');
    await expect(open({ 'cache-from': 'type=gha' })).rejects.toThrow('type=gha');
    const without = openBuilder(
      { request: readInputs(env({ builder: 'acr' })).builderRequest, env: {}, notBelow: [] },
      { builder: 'auto', signatures: undefined, acr: undefined, repository: undefined },
      OFFLINE,
      () => Promise.reject(new Error('opened')),
    );
    await expect(without).rejects.toMatchObject({ code: 'config-invalid' });
  });

  it('attest nothing where an engine is to hold the image', () => {
    const { builderRequest } = readInputs(env({ network: 'host', provenance: 'mode=max', sbom: 'true' }));
    expect(buildFlags(withoutAttestations(builderRequest))).toEqual([
      '--network=host',
      '--provenance=false',
      '--sbom=false',
    ]);
  });

  it.each(['--privileged', 'a\nb', '; rm -rf /', '"'])('stay behind their own flag: %j', (value) => {
    const args = readArguments(
      BUILDER,
      BUILDER_OPTIONS.map(({ name }) => `--${name}=${name === 'secret' ? 'id=a,src=b' : value}`),
    );
    expect(buildFlags(builderOptions(args, new AbortController().signal).request)).toEqual([
      `--network=${value}`,
      `--provenance=${value}`,
      `--sbom=${value}`,
      '--secret=id=a,src=b',
      `--ssh=${value}`,
      `--cache-from=${value}`,
      `--cache-to=${value}`,
    ]);
  });

  it('are the flags of terrarium build', () => {
    const args = readArguments(BUILDER, ['--cache-to=type=inline', '--network', 'none', '--cache-to', 'type=gha']);
    expect(buildFlags(builderOptions(args, new AbortController().signal).request)).toEqual([
      '--network=none',
      '--provenance=false',
      '--sbom=false',
      '--cache-to=type=inline',
      '--cache-to=type=gha',
    ]);
  });
});
