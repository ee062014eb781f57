import type { SystemPackage } from '../model/packages.ts';
import { recordable, textOf } from './image-text.ts';

/** Tags of a header. https://rpm.org/docs/4.20.x/manual/tags.html */
const TAGS = { name: 1000, version: 1001, release: 1002, epoch: 1003, architecture: 1022 } as const;
const ENTRY = 16;
/** More entries than any package has. */
const MAX_ENTRIES = 10_000;
const MAX_TEXT = 200;

/**
 * Parses a header of rpm's database: two big-endian counts, index entries of 16 bytes, then the data.
 * https://rpm.org/docs/4.20.x/manual/format_header.html
 */
export function readRpmHeader(bytes: Uint8Array): SystemPackage | undefined {
  if (bytes.byteLength < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0);
  const start = 8 + count * ENTRY;
  if (count > MAX_ENTRIES || start > bytes.byteLength) return undefined;
  const offsets = new Map<number, number>();
  for (let index = 0; index < count; index += 1) {
    const at = 8 + index * ENTRY;
    offsets.set(view.getUint32(at), start + view.getUint32(at + 8));
  }
  const text = (tag: number) => textAt(bytes, offsets.get(tag));
  const [name, version, release] = [text(TAGS.name), text(TAGS.version), text(TAGS.release)];
  if (name === undefined || version === undefined || release === undefined) return undefined;
  const at = offsets.get(TAGS.epoch);
  const epoch = at === undefined || at + 4 > bytes.byteLength ? '' : `${view.getUint32(at)}:`;
  return { type: 'rpm', name, version: `${epoch}${version}-${release}`, architecture: text(TAGS.architecture) ?? '' };
}

function textAt(bytes: Uint8Array, at: number | undefined): string | undefined {
  if (at === undefined || at >= bytes.byteLength) return undefined;
  const rest = bytes.subarray(at, at + 4 * MAX_TEXT);
  const end = rest.indexOf(0);
  return recordable(textOf(end < 0 ? rest : rest.subarray(0, end)), MAX_TEXT);
}
