import { gzipSync, zstdCompressSync } from 'node:zlib';

/** A member of a tar archive; of links, `target` is where they lead. */
export interface Member {
  readonly name: string;
  readonly kind: 'file' | 'link' | 'symlink' | 'folder' | 'fifo';
  readonly text?: string;
  readonly target?: string;
}

const TYPES: Readonly<Record<Member['kind'], string>> = { file: '0', link: '1', symlink: '2', folder: '5', fifo: '6' };

/** An archive with these members and nothing that makes them harmless, compressed as another one is. */
export function archiveOf(members: readonly Member[], like: Uint8Array): Buffer {
  const tar = Buffer.concat([...members.map(memberBytes), Buffer.alloc(1024)]);
  return Buffer.from(like).readUInt16BE(0) === 0x1f8b ? gzipSync(tar) : zstdCompressSync(tar);
}

// https://www.gnu.org/software/tar/manual/html_node/Standard.html
function memberBytes({ name, kind, text = '', target = '' }: Member): Buffer {
  const content = Buffer.from(text);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write(kind === 'folder' ? '0000777\0' : '0000644\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write(TYPES[kind], 156);
  header.write(target, 157, 100);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}
