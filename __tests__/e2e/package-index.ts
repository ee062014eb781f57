import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32 } from 'node:zlib';
import { sha256Hex } from '../../src/core/names/sha256.ts';
import { dedent } from '../dedent.ts';

/** User and password that a server asks for. */
export interface Account {
  readonly user: string;
  readonly password: string;
}

export interface Served {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  /** Requests that were answered. */
  readonly answered: () => number;
  readonly close: () => Promise<void>;
}

/** A package index (PEP 503) of empty packages, on loopback. A release is there from when it is published, and is answered. */
export async function servePackageIndex(
  account?: Account,
): Promise<Served & { readonly publish: (name: string, version: string, data?: Buffer) => Buffer }> {
  const wheels = new Map<string, Buffer>();
  const served = await serve(account, (path, reply) => {
    const file = /^\/files\/(.+\.whl)$/.exec(path)?.[1] ?? '';
    const wheel = wheels.get(file);
    if (wheel !== undefined) return reply.end(wheel);
    const name = /^\/simple\/([a-z0-9-]+)\/$/.exec(path)?.[1]?.replaceAll('-', '_');
    const links = [...wheels.keys()].filter((wheelName) => wheelName.split('-')[0] === name);
    if (links.length === 0) return reply.writeHead(404).end();
    return reply
      .setHeader('content-type', 'text/html')
      .end(
        links
          .map((link) => `<a href="/files/${link}#sha256=${sha256Hex(wheels.get(link) ?? '')}">${link}</a>`)
          .join('\n'),
      );
  });
  return {
    ...served,
    publish: (name, version, data) => {
      const wheel = wheelOf(name, version, data);
      wheels.set(`${name}-${version}-py3-none-any.whl`, wheel);
      return wheel;
    },
  };
}

/** The rig's conda channel, but for packages that are hidden, such as releases that are yet to come. */
export async function serveChannel(
  origin: string,
  account?: Account,
): Promise<Served & { readonly hidden: Set<string> }> {
  const hidden = new Set<string>();
  const served = await serve(account, async (path, reply) => {
    const answer = await fetch(`${origin}${path}`);
    if (!answer.ok) return reply.writeHead(answer.status).end();
    if (!path.endsWith('/repodata.json')) return reply.end(Buffer.from(await answer.arrayBuffer()));
    const data = (await answer.json()) as Record<string, Record<string, unknown>>;
    for (const kind of ['packages', 'packages.conda'])
      data[kind] = Object.fromEntries(
        Object.entries(data[kind] ?? {}).filter(([file]) => ![...hidden].some((name) => file.startsWith(name))),
      );
    return reply.end(JSON.stringify(data));
  });
  return { ...served, hidden };
}

/** Files by their paths, on loopback. */
export async function serveFiles(files: ReadonlyMap<string, Buffer>): Promise<Served> {
  return serve(undefined, (path, reply) => {
    const bytes = files.get(path);
    return bytes === undefined ? reply.writeHead(404).end() : reply.end(bytes);
  });
}

async function serve(
  account: Account | undefined,
  answer: (path: string, reply: ServerResponse) => unknown,
): Promise<Served> {
  let answered = 0;
  const expected = account && `Basic ${Buffer.from(`${account.user}:${account.password}`).toString('base64')}`;
  const server = createServer((request: IncomingMessage, reply) => {
    if (expected !== undefined && request.headers.authorization !== expected) {
      reply.writeHead(401, { 'www-authenticate': 'Basic realm="packages"' }).end();
      return;
    }
    answered += 1;
    Promise.resolve(answer(request.url ?? '', reply)).catch(() => reply.writeHead(500).end());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    answered: () => answered,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

// https://packaging.python.org/en/latest/specifications/binary-distribution-format/
function wheelOf(name: string, version: string, data?: Buffer): Buffer {
  const info = `${name}-${version}.dist-info`;
  const files: Readonly<Record<string, string | Buffer>> = {
    [`${name}.py`]: `version = "${version}"\n`,
    [`${info}/METADATA`]: dedent`
      Metadata-Version: 2.1
      Name: ${name}
      Version: ${version}
    `,
    [`${info}/WHEEL`]: dedent`
      Wheel-Version: 1.0
      Generator: test
      Root-Is-Purelib: true
      Tag: py3-none-any
    `,
    [`${info}/RECORD`]: '',
    ...(data === undefined ? {} : { [`${name}_data.bin`]: data }),
  };
  return zip(files);
}

/** A zip archive whose entries are stored. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(content)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x2821, 8);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, data]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, central, name]));
    entries.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...entries, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}
