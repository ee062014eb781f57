import { describe, expect, it } from 'vitest';
import { decidingLines, exitCode, failedOutput } from '../../../src/core/build/failed-output.ts';

// As BuildKit 0.32 prints it.
const GENERATED = `#4 [internal] load build context
#4 DONE 0.1s

#7 [terrarium-install 1/1] RUN --mount=type=bind,source=.terrarium,target=/run/terrarium/definition     sh /run/terrarium/definition/install.sh
#5 0.100 another step
#7 3.618 error    no pythn
#7 3.619 
#7 ERROR: process "/bin/sh -c sh /run/terrarium/definition/install.sh" did not complete successfully: exit code: 7
------
 > [terrarium-install 1/1] RUN --mount=type=bind,source=.terrarium,target=/run/terrarium/definition:
3.618 error    no pythn
------
Dockerfile:4
--------------------
   3 |     USER root
   4 | >>> RUN --mount=type=bind,source=.terrarium,target=/run/terrarium/definition
--------------------
ERROR: failed to build: failed to solve: process "/bin/sh -c sh /run/terrarium/definition/install.sh" did not complete successfully: exit code: 7`.split(
  '\n',
);

describe('the last lines of a failed build', () => {
  it('are those of the step that failed, and none of a generated file', () => {
    expect(failedOutput(GENERATED, 20)).toEqual(['error    no pythn', '', 'exit code: 7']);
    expect(failedOutput(GENERATED, 1)).toEqual(['exit code: 7']);
    expect(exitCode(GENERATED)).toBe(7);
  });

  it('are those around an excerpt, however long that is', () => {
    const excerpt = Array.from({ length: 30 }, (_, at) => `   ${at} | >>> echo`);
    const output = ['#7 0.1 a', '#7 0.2 b', '#7 ERROR: x', ...excerpt, '-----', 'ERROR: failed'];
    expect(decidingLines(output, 2)).toEqual(['#7 0.2 b', '#7 ERROR: x', '-----', 'ERROR: failed']);
    expect(decidingLines(['a', '#7 ERROR: x'], 20)).toEqual(['a', '#7 ERROR: x']);
    expect(decidingLines(['a', 'b'], 1)).toEqual(['b']);
  });

  it('are what BuildKit says of a step without a command', () => {
    const output = ['#6 [2/2] COPY a /', '#6 ERROR: failed to calculate checksum: "/a": not found', 'ERROR: failed'];
    expect(failedOutput(output, 20)).toEqual(['failed to calculate checksum: "/a": not found']);
    expect(exitCode(output)).toBeUndefined();
  });

  it('are the error of the builder where no step began', () => {
    const error = 'ERROR: failed to build: failed to solve: granting entitlement network.host is not allowed';
    expect(failedOutput(['#1 [internal] load', '#1 DONE 0.0s', error, 'reply of a registry'], 20)).toEqual([
      error,
      'reply of a registry',
    ]);
  });

  it('are none where nothing was printed', () => {
    expect(failedOutput([], 20)).toEqual([]);
    expect(failedOutput(['#1 [internal] load', '#1 CACHED', ''], 20)).toEqual([]);
  });

  it('are any lines of what is no BuildKit', () => {
    expect(failedOutput(['a', 'b'], 1)).toEqual(['b']);
  });
});
