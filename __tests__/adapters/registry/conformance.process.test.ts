import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { serveRegistry } from '../../../src/adapters/registry/server/server.ts';
import { oracles } from '../../oracle/oracle.ts';

const PROGRAM = path.join(oracles ?? '', 'conformance');
const run = promisify(execFile);

// https://github.com/opencontainers/distribution-spec/tree/main/conformance
describe.skipIf(oracles === undefined || !existsSync(PROGRAM))('the embedded registry', () => {
  it('passes the conformance tests of the distribution specification', { timeout: 300_000 }, async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'terrarium-conformance-'));
    const served = await serveRegistry({ directory: path.join(folder, 'data') });
    try {
      const env = {
        OCI_REGISTRY: served.address,
        OCI_TLS: 'disabled',
        OCI_REPO1: 'conformance/one',
        OCI_REPO2: 'conformance/two',
        OCI_RESULTS_DIR: path.join(folder, 'results'),
        OCI_VERSION: '1.1',
        OCI_API_BLOBS_UPLOAD_CANCEL: 'true',
        OCI_API_BLOBS_DIGEST_HEADER: 'true',
        OCI_API_MANIFESTS_DIGEST_HEADER: 'true',
      };
      const { stdout } = await run(PROGRAM, [], { env, cwd: folder, maxBuffer: 1 << 26 });
      const results = [...stdout.matchAll(/^ *OCI Conformance Test.*: (\w+)$/gm)].map(([, result]) => result);
      const junit = await readFile(path.join(folder, 'results/junit.xml'), 'utf8');
      console.log(`conformance: ${results.length} results, ${/tests="[0-9]+"/.exec(junit)?.[0]}`);
      expect([...new Set(results)]).toEqual(['Pass']);
      expect(results.length).toBeGreaterThan(500);
    } finally {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
