import { describe, expect, it } from 'vitest';
import { type Copying, copyFiles } from '../../../src/core/assemble/copy-files.ts';
import { emptyFolder, type FolderNode, placeFolder, placeNode } from '../../../src/core/assemble/file-tree.ts';
import { LayerDraft } from '../../../src/core/assemble/layer-draft.ts';

/** Paths: those that end in a slash are folders, `a -> b` is a link. */
function tree(...paths: readonly string[]): FolderNode {
  const root = emptyFolder();
  for (const text of paths) {
    const [path = '', target] = text.split(' -> ');
    if (target !== undefined) placeNode(root, path, { kind: 'link', target });
    else if (path.endsWith('/')) placeFolder(root, path, { mode: 0o700, uid: 1, gid: 2, time: 3 });
    else placeNode(root, path, { kind: 'file', executable: path.endsWith('.sh') });
  }
  return root;
}

const CONTEXT = ['a.txt', 'b.txt', 'run.sh', 'folder/x', 'folder/deep/y', 'to-a -> a.txt', 'folder/up -> ../b.txt'];

function copy(image: FolderNode, copying: Partial<Copying>, owner = { uid: 0, gid: 0 }) {
  const draft = new LayerDraft(image, owner);
  copyFiles(draft, {
    context: tree(...CONTEXT),
    sources: ['a.txt'],
    destination: '/',
    mode: undefined,
    line: 1,
    ...copying,
  });
  return draft.entries.map(({ path, kind, mode, uid, target, source }) =>
    [kind, path, mode.toString(8), uid, target || source].filter((part) => part !== '').join(' '),
  );
}

describe('files that are copied', () => {
  it('go into a folder, or get a name', () => {
    expect(copy(tree('opt/'), { destination: '/opt' })).toEqual(['folder /opt 700 1', 'file /opt/a.txt 644 0 a.txt']);
    expect(copy(tree(), { destination: '/opt' })).toEqual(['file /opt 644 0 a.txt']);
    expect(copy(tree(), { destination: '/opt/' })).toEqual(['folder /opt 755 0', 'file /opt/a.txt 644 0 a.txt']);
  });

  it('of a folder go where it is copied to, and links stay links', () => {
    expect(copy(tree(), { sources: ['folder'], destination: '/f' })).toEqual([
      'folder /f 755 0',
      'folder /f/deep 755 0',
      'file /f/deep/y 644 0 folder/deep/y',
      'link /f/up 777 0 ../b.txt',
      'file /f/x 644 0 folder/x',
    ]);
  });

  it('follow links of the image, and of the context where they are named', () => {
    const image = tree('usr/bin/', 'bin -> usr/bin');
    expect(copy(image, { sources: ['run.sh'], destination: '/bin/' })).toEqual([
      'folder /usr 755 0',
      'folder /usr/bin 700 1',
      'file /usr/bin/run.sh 755 0 run.sh',
    ]);
    expect(copy(tree(), { sources: ['to-a'], destination: '/x' })).toEqual(['file /x 644 0 a.txt']);
  });

  it('have the owner and the mode that are given, and so have folders that are missing', () => {
    expect(copy(tree(), { destination: '/n/x', mode: 0o4600 }, { uid: 5, gid: 6 })).toEqual([
      'folder /n 600 5',
      'file /n/x 4600 5 a.txt',
    ]);
  });

  it('are those that a pattern matches, none for one that matches nothing', () => {
    expect(
      copy(tree(), { sources: ['*.txt', 'f*/de*'], destination: '/o/' }).map((line) => line.split(' ')[1]),
    ).toEqual(['/o', '/o/a.txt', '/o/b.txt', '/o/y']);
    expect(copy(tree(), { sources: ['z*'], destination: '/o/' })).toEqual([]);
  });

  it.each([
    [{ sources: ['missing'] }, /is not in the context/],
    [{ sources: ['a.txt'], destination: '/file/x' }, /is no folder/],
    [{ sources: ['folder'], destination: '/file' }, /is no folder/],
    [{ sources: ['to-x'], destination: '/' }, /is not in the context/],
    [{ sources: ['none/*'] }, /is in no folder/],
    [{ sources: ['a.txt/*'] }, /is in no folder/],
  ])('fail as they do with BuildKit: %j', (copying, message) => {
    expect(() => copy(tree('file'), copying)).toThrow(message);
  });

  it('do not replace folders', () => {
    expect(() => copy(tree('x/a.txt/'), { destination: '/x/' })).toThrow(/cannot replace the folder/);
  });

  it('never leave the context or the image', () => {
    expect(copy(tree(), { sources: ['../../a.txt'], destination: '/../../x' })).toEqual(['file /x 644 0 a.txt']);
    expect(() => copy(tree('l -> l'), { destination: '/l/x' })).toThrow(/too many links/);
  });
});
