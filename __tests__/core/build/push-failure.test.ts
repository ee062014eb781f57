import { describe, expect, it } from 'vitest';
import { pushFailure } from '../../../src/core/build/push-failure.ts';

const PUT = 'unexpected status from PUT request to https://r.example/v2/acme/env/manifests/x';
const failed = (why: string, image = 'r.example/acme/env') =>
  `ERROR: failed to build: failed to solve: failed to push ${image}: ${why}`.split('\n');

describe("an error of BuildKit's push", () => {
  it.each<[string, string, RegExp, boolean]>([
    ['denied: permission_denied: write_package', 'registry-denied', /refuses the push/, true],
    [`${PUT}: 403 Forbidden`, 'registry-denied', /refuses the push/, true],
    [
      'errors:\ndenied: requested access to the resource is denied\nunauthorized: authentication required',
      'registry-auth',
      /login/,
      true,
    ],
    [`${PUT}: 401 Unauthorized`, 'registry-auth', /login/, true],
    [
      "name unknown: The repository with name 'envs' does not exist in the registry with id '1'",
      'registry-not-found',
      /does not have the repository/,
      true,
    ],
    [`${PUT}: 404 Not Found`, 'registry-not-found', /does not have the repository/, true],
    [`${PUT}: 413 Request Entity Too Large`, 'registry-failed', /size of uploads/, true],
    [
      `${PUT}: 412 Precondition Failed: adding 40 MiB of storage resource, which when updated to current usage will exceed the configured upper limit`,
      'registry-failed',
      /no space/,
      true,
    ],
    [`${PUT}: 507 Insufficient Storage`, 'registry-failed', /no space/, true],
    [`${PUT}: 400 Bad Request: unknown: manifest invalid`, 'registry-failed', /refuses what was pushed/, true],
    [`${PUT}: 429 Too Many Requests`, 'registry-failed', /limits requests/, false],
    [
      'failed to do request: Head "https://127.0.0.1:5000/v2/": dial tcp 127.0.0.1:5000: connect: connection refused',
      'registry-unreachable',
      /does not reach/,
      false,
    ],
    ['failed to do request: dial tcp: lookup r.example: no such host', 'registry-unreachable', /does not reach/, false],
    ['http: server gave HTTP response to HTTPS client', 'registry-unreachable', /TLS/, true],
    ['tls: failed to verify certificate: x509: unknown authority', 'registry-unreachable', /certificate/, true],
    ['something else', 'registry-failed', /the push to the registry failed/, false],
  ])('%s', (why, code, message, lasting) => {
    expect(pushFailure(['#9 DONE', ...failed(why)])).toMatchObject({
      code,
      lasting,
      message: expect.stringMatching(message),
    });
  });

  it.each(['r.example/acme/denied', 'r.example/quota/x509', 'r.example/a/forbidden'])(
    'is not read from the name of the image: %s',
    (image) => {
      const why = `unexpected status from PUT request to https://${image}/manifests/x: 500 Internal Server Error`;
      expect(pushFailure(failed(why, image))).toMatchObject({ message: 'the push to the registry failed' });
    },
  );

  it.each([
    'ERROR: failed to solve: process "/bin/sh -c git push" did not complete successfully: exit code: 1',
    '#7 1.0 failed to push 503 Service Unavailable',
    'failed to push r.example/a: denied',
  ])('is none in: %s', (line) => {
    expect(pushFailure([line])).toBeUndefined();
  });
});
