import { describe, expect, it } from 'vitest';
import { explainFailure } from '../../../src/core/build/explain-failure.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';

const failed = new TerrariumError('build-failed', 'the build failed');
const code = (...tail: readonly string[]) => explainFailure(failed, tail).code;

// Lines as BuildKit 0.32 and Docker 28 write them.
describe('why a build failed', () => {
  it.each<[string, string]>([
    [
      'ERROR: failed to solve: failed to push 127.0.0.1:5000/env: unexpected status from PUT request: 500: no space left on device',
      'registry-failed',
    ],
    [
      'ERROR: failed to build: failed to solve: failed to push 127.0.0.1:5000/env: unexpected status from PUT request: 500 Internal Server Error',
      'registry-failed',
    ],
    ['ERROR: failed to build: failed to solve: write /var/lib/buildkit/x: no space left on device', 'disk-full'],
    ['#5 1.2 OSError: [Errno 28] No space left on device', 'disk-full'],
    [
      'ERROR: failed to build: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
      'builder-lost',
    ],
    [
      'ERROR: failed to build: listing workers for Build: failed to list workers: Unavailable: connection error: desc = "transport: Error while dialing: dial unix /x.sock: connect: connection refused"',
      'builder-lost',
    ],
    ['#9 1.1 terrarium: the recorded packages were not installed', 'resolution-failed'],
    [
      'ERROR: failed to build: failed to solve: granting entitlement network.host is not allowed by build daemon configuration',
      'entitlement-missing',
    ],
    ['#9 1.1 ERROR: granting entitlement network.host is not allowed', 'build-failed'],
    [
      'ERROR: failed to build: failed to solve: h/x:1: failed to resolve source metadata for h/x:1: pull access denied, repository does not exist or may require authorization',
      'registry-auth',
    ],
    ['#9 1.1 terrarium: no conda tool in the base image', 'no-conda-tool'],
    ['ERROR: process "/bin/sh -c false" did not complete successfully: exit code: 1', 'build-failed'],
  ])('%s', (line, expected) => {
    expect(code('#1 something', line)).toBe(expected);
  });

  it('is what it was where it was no build', () => {
    const other = new TerrariumError('smoke-test-failed', 'the test failed');
    expect(explainFailure(other, ['no space left on device'])).toBe(other);
  });

  it.each([
    ['missing', 'package-missing'],
    ['conflict', 'package-conflict'],
    ['hash', 'package-hash-mismatch'],
    ['unbuilt', 'package-build-failed'],
  ] as const)('is what an installer says: %s', (kind, expected) => {
    expect(explainFailure(failed, ['#5 x'], { kind, lines: ['a==1'] }).code).toBe(expected);
  });

  it('is the instruction that failed, with its code', () => {
    const place = { path: 'Dockerfile', at: { line: 2, column: 1 } };
    const placed = new TerrariumError('build-failed', 'the build failed', { place });
    const tail = ['#6 ERROR: process "/bin/sh -c x" did not complete successfully: exit code: 127'];
    expect(explainFailure(placed, tail)).toMatchObject({
      code: 'step-failed',
      message: 'an instruction of the Dockerfile failed with exit code 127',
      place,
    });
    expect(explainFailure(placed, [], { kind: 'missing', lines: [] })).toMatchObject({
      code: 'package-missing',
      place,
    });
  });

  it('holds no word of the output', () => {
    expect(explainFailure(failed, ['no space left on device ::error::evil']).message).not.toContain('evil');
  });
});
