import type { FolderAttributes } from './file-tree.ts';

/** What an installation writes: root's, of 1980-01-01, as the step of a recipe does it. */
export const INSTALLED: FolderAttributes = { mode: 0o755, uid: 0, gid: 0, time: 315_532_800 };

/**
 * What layers say of `/opt`, which every one of them names: as it is below, but for its time where it is a usual folder. Layers are then the
 * same on every base.
 */
export function optFolder(below: FolderAttributes | undefined): FolderAttributes {
  const isUsual = below === undefined || (below.mode === INSTALLED.mode && below.uid === 0 && below.gid === 0);
  return isUsual ? INSTALLED : below;
}
