import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { ApplyPorts } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { readCommand } from '../command.ts';
import { type BuildxOptions, builderFlag, environmentOf } from './buildx.ts';

/** Below this, a cache that can be pruned is; an image of machine learning needs some. */
const COMFORTABLE = 8 * 2 ** 30;
/** Below this, a context could not even be copied. */
const NEEDED = 256 * 2 ** 20;

/** Where an engine on this machine keeps what it builds, if it has its usual place. */
const ENGINE_FOLDER = '/var/lib/docker';

/**
 * Looks for free space before a build, on the disks of contexts and of a local engine. With `prunes`, for machines that are
 * thrown away, it empties the builder's cache where little is left.
 */
export function roomMaker(
  options: BuildxOptions,
  prunes: boolean,
  freeBytes: () => Promise<number> = freeBytesHere,
): NonNullable<ApplyPorts['makeRoom']> {
  return async (onLine) => {
    const before = await freeBytes();
    if (before < COMFORTABLE && prunes) {
      onLine(`${gigabytes(before)} are free: pruning the builder's cache`);
      await readCommand('docker', ['buildx', 'prune', ...builderFlag(options), '--force'], environmentOf(options));
    }
    const left = before < COMFORTABLE && prunes ? await freeBytes() : before;
    if (left >= NEEDED) return;
    throw new TerrariumError('disk-full', `${gigabytes(left)} are free on this machine: nothing was built`, {
      hint: 'free space, as docker system prune does',
    });
  };
}

async function freeBytesHere(): Promise<number> {
  const disks = await Promise.all([tmpdir(), ENGINE_FOLDER].map((folder) => statfs(folder).catch(() => undefined)));
  return Math.min(...disks.flatMap((disk) => (disk === undefined ? [] : [disk.bavail * disk.bsize])));
}

function gigabytes(bytes: number): string {
  return `${(bytes / 2 ** 30).toFixed(1)} GiB`;
}
