import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipMember {
  readonly name: string;
  readonly text?: string;
  readonly bytes?: Buffer;
  readonly mode?: number;
  readonly stored?: boolean;
  /** What is written in place of the compressed bytes. */
  readonly raw?: Buffer;
  /** What the archive says of its size. */
  readonly size?: number;
}

/** A zip archive. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
export function zipOf(members: readonly ZipMember[]): Buffer {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const { name, text = '', bytes, mode = 0o100644, stored = false, raw, size } of members) {
    const plain = bytes ?? Buffer.from(text);
    const data = raw ?? (stored ? plain : deflateRawSync(plain));
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size ?? plain.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(at, 10);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, tail, path]));
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

export interface TestWheel {
  readonly file: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** A wheel of these files, with the metadata that it needs. */
export function wheelOf(
  name: string,
  version: string,
  files: readonly ZipMember[],
  { tag = 'py3-none-any', requires = [] as readonly string[], entryPoints = '', wheel = 'Wheel-Version: 1.0\n' } = {},
): TestWheel {
  const info = `${name}-${version}.dist-info`;
  const metadata = ['Metadata-Version: 2.1', `Name: ${name}`, `Version: ${version}`];
  const members: readonly ZipMember[] = [
    ...files,
    {
      name: `${info}/METADATA`,
      text: `${[...metadata, ...requires.map((text) => `Requires-Dist: ${text}`)].join('\n')}\n\nBody`,
    },
    { name: `${info}/WHEEL`, text: wheel },
    ...(entryPoints === '' ? [] : [{ name: `${info}/entry_points.txt`, text: entryPoints }]),
  ];
  const rows = members.map(({ name: path, text = '' }) => {
    const digest = createHash('sha256').update(text).digest('base64url');
    return `${path},sha256=${digest},${text.length}\n`;
  });
  const record = { name: `${info}/RECORD`, text: `${rows.join('')}${info}/RECORD,,\n` };
  const bytes = zipOf([...members, record]);
  return {
    file: `${name}-${version}-${tag}.whl`,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
