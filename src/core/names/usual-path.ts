/** Bytes of a path and of a name that engines take. https://man7.org/linux/man-pages/man3/pathconf.3.html */
const MAX_PATH = 3500;
const MAX_NAME = 255;

// Layers mean something else by names with this prefix. https://github.com/opencontainers/image-spec/blob/v1.1.0/layer.md#whiteouts
function isUsualName(name: string): boolean {
  const isPlain =
    name !== '' && name !== '.' && name !== '..' && !name.startsWith('.wh.') && Buffer.byteLength(name) <= MAX_NAME;
  return isPlain && !/[\\\p{Cc}]/u.test(name);
}

/** True for a relative path in an archive that stays in its folder, and that every engine unpacks as it is written. */
export function isUsualPath(path: string): boolean {
  return path.split('/').every(isUsualName) && Buffer.byteLength(path) <= MAX_PATH;
}
