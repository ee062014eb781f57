import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { TerrariumError } from '../core/errors.ts';

/**
 * Writes a file below the root, never through a link. With `before` it must still hold that text: what was read and what is
 * replaced are one. Failures are `usage` errors.
 */
export async function writeText(root: string, path: string, text: string, before?: string): Promise<void> {
  const name = JSON.stringify(path);
  try {
    const base = await realpath(root);
    const folder = await realpath(dirname(join(base, path)));
    if (relative(base, folder).split('/')[0] === '..')
      throw new TerrariumError('usage', `${name} leads out of the root`);
    const create = before === undefined ? constants.O_CREAT : 0;
    const file = await open(join(folder, basename(path)), constants.O_RDWR | constants.O_NOFOLLOW | create);
    try {
      const found = await file.readFile();
      if (before !== undefined && !found.equals(Buffer.from(before)))
        throw new TerrariumError('usage', `${name} changed while it was read`, { hint: 'run it again' });
      const bytes = Buffer.from(text);
      await file.truncate(0);
      await file.write(bytes, 0, bytes.length, 0);
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof TerrariumError) throw cause;
    throw new TerrariumError('usage', `${name} cannot be written`, { cause, hint: 'it must be a file, and no link' });
  }
}
