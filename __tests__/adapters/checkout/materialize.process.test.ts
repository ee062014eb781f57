import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, mkdtemp, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { materializer } from '../../../src/adapters/checkout/materialize.ts';
import type { ContextCopy, Materialized } from '../../../src/core/model/builder.ts';
import type { ContextFile } from '../../../src/core/model/definition.ts';

let root = '';
let made: Materialized | undefined;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'terrarium-root-'));
});
afterEach(async () => {
  await made?.dispose();
  made = undefined;
  await rm(root, { recursive: true });
});

const file = (path: string, text: string, executable = false): ContextFile => ({
  path,
  executable,
  target: '',
  digest: `sha256:${createHash('sha256').update(text).digest('hex')}`,
});
const link = (path: string, target: string): ContextFile => ({ path, executable: false, digest: '', target });
async function write(path: string, text: string, mode = 0o644) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
  await chmod(join(root, path), mode);
}
async function copy(wanted: Partial<ContextCopy>): Promise<Materialized> {
  made = await materializer(root)({
    directory: '.',
    files: [],
    extra: new Map(),
    dockerfile: 'FROM scratch\n',
    ...wanted,
  });
  return made;
}
const mode = async (path: string) => ((await lstat(path)).mode & 0o777).toString(8);

describe('a private copy of a context', () => {
  it('holds exactly the selected files, and the Dockerfile outside', async () => {
    await write('ctx/a', 'a');
    await write('ctx/sub/deep/b', 'b');
    await write('ctx/not-selected', 'x');
    const { contextDirectory, dockerfile } = await copy({
      directory: 'ctx',
      files: [file('a', 'a'), file('sub/deep/b', 'b')],
      extra: new Map([['.terrarium/install.sh', 'true\n']]),
    });
    expect(existsSync(join(contextDirectory, 'not-selected'))).toBe(false);
    expect(await readFile(join(contextDirectory, 'sub/deep/b'), 'utf8')).toBe('b');
    expect(await readFile(join(contextDirectory, '.terrarium/install.sh'), 'utf8')).toBe('true\n');
    expect(await readFile(dockerfile, 'utf8')).toBe('FROM scratch\n');
    expect(dockerfile.startsWith(`${contextDirectory}/`)).toBe(false);
  });

  it('has an ignore file beside the Dockerfile that takes nothing away, whatever stands in the context', async () => {
    await write('.dockerignore', '**/*.sh\n');
    const { dockerfile } = await copy({
      files: [file('.dockerignore', '**/*.sh\n')],
      extra: new Map([['.terrarium/install.sh', 'true\n']]),
    });
    expect(await readFile(`${dockerfile}.dockerignore`, 'utf8')).toBe('# nothing\n');
  });

  it('has modes 0644 and 0755 and one time, whatever the checkout has', async () => {
    await write('private', 'p', 0o600);
    await write('sub/tool', 't', 0o711);
    const { contextDirectory } = await copy({ files: [file('private', 'p'), file('sub/tool', 't', true)] });
    expect(await mode(join(contextDirectory, 'private'))).toBe('644');
    expect(await mode(join(contextDirectory, 'sub/tool'))).toBe('755');
    expect(await mode(join(contextDirectory, 'sub'))).toBe('755');
    for (const path of ['private', 'sub/tool', 'sub', '.'])
      expect((await lstat(join(contextDirectory, path))).mtime).toEqual(new Date('2000-01-01T00:00:00Z'));
  });

  it('has these modes whatever the umask is, folders and generated files too', async () => {
    await write('sub/tool', 't', 0o755);
    const before = process.umask(0o077);
    try {
      const extra = new Map([['.terrarium/x', 'x']]);
      const { contextDirectory } = await copy({ files: [file('sub/tool', 't', true)], extra });
      expect(await mode(join(contextDirectory, 'sub/tool'))).toBe('755');
      expect(await mode(join(contextDirectory, 'sub'))).toBe('755');
      expect(await mode(join(contextDirectory, '.terrarium/x'))).toBe('644');
    } finally {
      process.umask(before);
    }
  });

  it('keeps links as they are, also those that lead nowhere', async () => {
    await write('a', 'a');
    await symlink('a', join(root, 'l'));
    await symlink('../outside', join(root, 'dangling'));
    const { contextDirectory } = await copy({
      files: [file('a', 'a'), link('l', 'a'), link('dangling', '../outside')],
    });
    expect(await readlink(join(contextDirectory, 'l'))).toBe('a');
    expect(await readlink(join(contextDirectory, 'dangling'))).toBe('../outside');
    expect((await lstat(join(contextDirectory, 'l'))).mtime).toEqual(new Date('2000-01-01T00:00:00Z'));
  });

  it.each<[string, ContextFile, () => Promise<unknown>]>([
    ['other bytes', file('a', 'a'), () => write('a', 'b')],
    ['no file', file('a', 'a'), async () => undefined],
    ['another mode', file('a', 'a'), () => write('a', 'a', 0o755)],
    ['no longer executable', file('a', 'a', true), () => write('a', 'a')],
    ['a link to equal bytes', file('a', 'a'), () => write('b', 'a').then(() => symlink('b', join(root, 'a')))],
    ['a folder', file('a', 'a'), () => mkdir(join(root, 'a'))],
    ['another link', link('a', 'x'), () => symlink('y', join(root, 'a'))],
    ['a file for a link', link('a', 'x'), () => write('a', 'x')],
    ['a pipe', file('a', ''), async () => execFileSync('/usr/bin/env', ['mkfifo', join(root, 'a')])],
  ])('is refused where the checkout has %s', async (_, wanted, prepare) => {
    await prepare();
    await expect(copy({ files: [wanted] })).rejects.toMatchObject({ code: 'context-changed' });
  });

  it('leaves nothing behind when it is refused, and when it is disposed of', async () => {
    await write('a', 'a');
    const folder = await mkdtemp(join(tmpdir(), 'terrarium-tmp-'));
    const before = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    try {
      await expect(copy({ files: [file('a', 'b')] })).rejects.toThrow('changed after it was hashed');
      expect(existsSync(folder) && (await import('node:fs')).readdirSync(folder)).toEqual([]);
      const { dispose } = await copy({ files: [file('a', 'a')] });
      expect((await import('node:fs')).readdirSync(folder)).toHaveLength(1);
      await dispose();
      expect((await import('node:fs')).readdirSync(folder)).toEqual([]);
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
      await rm(folder, { recursive: true });
    }
  });

  it('stands in a folder whose name tells its content, because builders tell contexts apart by that name', async () => {
    const nameOf = async (files: readonly ContextFile[], extra = '') => {
      const { contextDirectory } = await copy({ files, extra: new Map([['.terrarium/x', extra]]) });
      return contextDirectory.slice(contextDirectory.lastIndexOf('/') + 1);
    };
    await write('a', '1');
    const first = await nameOf([file('a', '1')]);
    expect(await nameOf([file('a', '1')])).toBe(first);
    expect(await nameOf([file('a', '1')], 'y')).not.toBe(first);
    await write('a', '2');
    expect(await nameOf([file('a', '2')])).not.toBe(first);
  });

  it('fails for a path that is there twice', async () => {
    await write('a', 'a');
    await expect(copy({ files: [file('a', 'a'), file('a', 'a')] })).rejects.toMatchObject({ code: 'snapshot-failed' });
  });

  it('takes names that are unusual', async () => {
    const names = ['-rf', 'a b', "it's", 'new\nline', '$(x)', '\u{1F40D}', '..x', 'a\\b'];
    for (const name of names) await write(name, name);
    const { contextDirectory } = await copy({ files: names.map((name) => file(name, name)) });
    for (const name of names) expect(await readFile(join(contextDirectory, name), 'utf8')).toBe(name);
  });
});

describe('generated files', () => {
  it('follow no link of the context to where they do not belong', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'terrarium-outside-'));
    await symlink(outside, join(root, '.terrarium'));
    const extra = new Map([['.terrarium/install.sh', 'true\n']]);
    await copy({ files: [link('.terrarium', outside)], extra }).catch(() => undefined);
    const written = existsSync(join(outside, 'install.sh'));
    await rm(outside, { recursive: true });
    expect(written).toBe(false);
  });
});
