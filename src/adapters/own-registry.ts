import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Repository } from '../core/model/reference.ts';
import { inTemporaryFolder } from './files/temporary-folder.ts';
import { serveRegistry } from './registry/server/server.ts';

/**
 * Serves a registry of this process alone while the work runs, and removes what it holds. Others on the machine may reach it, and do not know
 * the name of its repository.
 */
export function inOwnRegistry<T>(work: (repository: Repository, folder: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder('layout', async (folder) => {
    const served = await serveRegistry({ directory: join(folder, 'registry') });
    try {
      return await work({ registry: served.address, path: `terrarium-${randomBytes(16).toString('hex')}` }, folder);
    } finally {
      await served.close();
    }
  });
}
