import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';
import { openBlobs } from '../../../src/adapters/git/blobs.ts';
import { openContents } from '../../../src/adapters/git/contents.ts';
import { gitTree } from '../../../src/adapters/git/objects.ts';
import type { ReadTree } from '../../../src/core/model/tree.ts';
import { dedent } from '../../dedent.ts';
import { useRepository } from './repository.ts';

const repository = useRepository();

const ATTRIBUTES = [
  '-crlf',
  '-text',
  '!text',
  'binary',
  'crlf',
  'crlf=input',
  'eol=crlf',
  'eol=lf',
  'eol=other',
  'filter=none',
  'ident',
  'ident text eol=crlf',
  'text',
  'text eol=crlf',
  'text eol=crlf working-tree-encoding=UTF-16LE',
  'text=auto',
  'text=auto eol=crlf',
  'text=auto eol=lf',
  'text=input',
  'working-tree-encoding=UTF-16',
];
const CONTENTS = [
  '',
  '\n',
  '\x1a',
  'a\nb\n',
  'a\r\nb\r\n',
  'a\nb\r\nc\n',
  'a\rb\n',
  'a\r\n',
  'a\r',
  'text\n\x1a',
  'a\x00b\n',
  'a\x7f\n',
  `${'x'.repeat(128)}\x01\n`,
  `${'x'.repeat(127)}\x01\n`,
  'a\b\t\f\x1b\n',
  '$Id$\n$Id: other $\n',
  `${'line\n'.repeat(40_000)}`,
  `${'x'.repeat(65_535)}\r\n`.repeat(3),
];
const CONFIGURATIONS = [
  '',
  '\tautocrlf\n',
  '\tautocrlf = true\n\teol = lf\n',
  '\tautocrlf = 2\n',
  '\tautocrlf = Input\n\teol = crlf\n',
  '\tautocrlf = off\n\teol = CRLF\n',
  '\teol = native\n',
  '\teol = crlf\n\teol = lf\n',
];

/** At size `small` every second. */

describe('the content of a file', () => {
  it.each(CONFIGURATIONS)('is that of a checkout, with [core]%j', async (configuration) => {
    const { root, git, blob } = repository();
    const content = CONTENTS.map(blob);
    const files = ATTRIBUTES.flatMap((attributes, folder) =>
      content
        .map((oid, at) => `100644 ${oid}\t${folder}/ file\n${at}`)
        .concat(
          `100644 ${blob(`* ${attributes}\n.gitattributes !text !eol !crlf !ident !working-tree-encoding\n`)}\t${folder}/.gitattributes`,
        ),
    );
    execFileSync('git', ['-C', root, 'update-index', '-z', '--index-info'], {
      input: files.map((line) => `${line}\0`).join(''),
    });
    git('commit', '-q', '-m', 'x');
    appendFileSync(join(root, '.git/config'), `[core]\n${configuration}`);
    git('checkout-index', '-q', '-a', '-f');
    const [stored, checkout] = [await gitTree(root, git('rev-parse', 'HEAD')), await workTree(root)];
    const paths = await stored.listFiles();
    expect(paths.length).toBe(ATTRIBUTES.length * (CONTENTS.length + 1));
    const contentsOf = ({ digestFile, readText }: ReadTree) =>
      Promise.all(paths.map(async (path) => [path, await digestFile(path), await readText(path)]));
    expect(await contentsOf(stored)).toEqual(await contentsOf(checkout));
  });

  it('is a pointer of Git LFS, or what it points to where the checkout fetched that', async () => {
    const { root, git, write, commit } = repository();
    const [large, digest] = ['large', createHash('sha256').update('large').digest('hex')];
    const pointer = dedent`
      version https://git-lfs.github.com/spec/v1
      oid sha256:${digest}
      size ${large.length}
    `;
    write('.gitattributes', '*.bin filter=lfs -text\n');
    write('a.bin', pointer);
    write('b.bin', `${pointer}ext\n`);
    write('c.txt', pointer);
    const id = commit();
    git('config', 'filter.lfs.process', 'git-lfs filter-process');
    git('config', 'filter.lfs.required', 'true');
    const digests = async () => {
      const tree = await gitTree(root, id);
      return Promise.all(['a.bin', 'b.bin', 'c.txt'].map((path) => tree.digestFile(path)));
    };
    const checkout = await workTree(root);
    const asStored = await Promise.all(['a.bin', 'b.bin', 'c.txt'].map((path) => checkout.digestFile(path)));
    expect(await digests()).toEqual(asStored);
    mkdirSync(join(root, '.git/lfs/objects/58/91'), { recursive: true });
    expect(await digests()).toEqual(asStored);
    write('.git/lfs/objects/58/91/5891b5');
    expect(await digests()).toEqual([`sha256:${digest}`, ...asStored.slice(1)]);
  });

  it('is converted by git for few files alone', async () => {
    const { root, git, write, commit } = repository();
    write('sub/.gitattributes', '* ident\n');
    write('sub/a', '$Id$');
    commit();
    const folder = join(root, 'sub');
    const local = openBlobs(folder);
    const { text } = openContents(folder, { local, all: local }, undefined, 2);
    const oid = git('rev-parse', 'HEAD:sub/a');
    const file = { path: 'a', mode: '100644', oid, size: 4 };
    const read = { kind: 'text', text: `$Id: ${oid} $` };
    expect(await Promise.all([text(file), text(file)])).toEqual([read, read]);
    const message = 'more than 2 files have the attributes ident or working-tree-encoding';
    await expect(text(file)).rejects.toMatchObject({ code: 'git-failed', message });
  });
});
