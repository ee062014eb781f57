import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestWheel, wheelOf } from '../../__tests__/adapters/wheels/wheels.ts';

/** Packages to build an image of, and what is changed of them. */
export interface Packages {
  readonly lock: string;
  /** What is changed, the line that it replaces, and its new line. */
  readonly changes: readonly (readonly [string, RegExp, string])[];
  readonly close: () => void;
}

const PACKAGES = 100;
const FILES = 100;
/** Of a file: hexadecimal noise, which compresses to a little more than half. */
const BYTES = 100_000;

/** A gigabyte of files in 100 packages, on an index of this machine. Two more are changed: a small one, and one of 40 MB. */
export async function generatedPackages(): Promise<Packages> {
  const wheels = new Map<string, TestWheel>();
  const { server, url } = await serve(wheels);
  const publish = (name: string, version: string, files: number) => {
    const wheel = generate(name, version, files);
    wheels.set(wheel.file, wheel);
    return `${name}==${version} --hash=sha256:${wheel.sha256}`;
  };
  const lines = Array.from({ length: PACKAGES }, (_, one) => publish(`generated${one}`, '1.0', FILES));
  const changed = [
    ['small (0.3 MB)', 'small', 5],
    ['large (40 MB)', 'large', 700],
  ] as const;
  for (const [, name, files] of changed) lines.push(publish(name, '1.0', files));
  return {
    lock: `--index-url ${url}/simple/\n${lines.join('\n')}\n`,
    changes: changed.map(([title, name, files]) => [title, new RegExp(`${name}==.*`), publish(name, '1.1', files)]),
    close: () => server.close(),
  };
}

function generate(name: string, version: string, files: number): TestWheel {
  const members = Array.from({ length: files }, (_, file) => ({
    name: `${name}/part${file}.py`,
    text: `# ${randomBytes(BYTES / 2).toString('hex')}\n`,
  }));
  return wheelOf(name, version, members);
}

async function serve(wheels: ReadonlyMap<string, TestWheel>) {
  const server = createServer((request, response) => {
    const [, kind = '', name = ''] = (request.url ?? '').split('/');
    if (kind === 'files') return void response.end(wheels.get(name)?.bytes);
    const own = [...wheels.keys()].filter((file) => file.startsWith(`${name}-`));
    response.setHeader('content-type', 'text/html');
    response.end(
      own.map((file) => `<a href="/files/${file}#sha256=${wheels.get(file)?.sha256}">${file}</a>`).join('\n'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
