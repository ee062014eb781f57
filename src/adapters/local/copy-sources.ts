import { mkdir, open, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContextFile } from '../../core/model/definition.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { copyBytes } from '../files/write-file.ts';

/** Copies files as they were hashed: what installs them writes beside them. `context-changed` where one is another by now. */
export async function copySources(files: readonly ContextFile[], from: string, to: string): Promise<void> {
  for (const { path, target, executable, digest } of files) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    if (target !== '') await symlink(target, join(to, path));
    else if (`sha256:${await copyFile(join(from, path), join(to, path), executable)}` !== digest)
      throw new TerrariumError('context-changed', `${JSON.stringify(path)} changed while it was read`, {
        hint: 'run it again when nothing else writes to it',
      });
  }
}

async function copyFile(from: string, to: string, executable: boolean): Promise<string> {
  const source = await open(from);
  try {
    return await copyBytes(source, to, executable ? 0o755 : 0o644);
  } finally {
    await source.close();
  }
}
