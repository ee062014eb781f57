import { describe, expect, it } from 'vitest';
import { dedent } from '../../dedent.ts';
import { diagnosticsOf, environmentOf, type Workspace } from '../../fakes/memory-tree.ts';

function build(dockerfile: string, files: Record<string, string> = {}, more: Partial<Workspace> = {}): Workspace {
  return { files: { 'svc/Dockerfile': dockerfile, ...files }, ...more };
}

async function paths(workspace: Workspace): Promise<readonly string[]> {
  return (await environmentOf(workspace, 'svc/Dockerfile')).definition.context.map(({ path }) => path);
}

describe('what --exclude keeps from being copied', () => {
  const files = Object.fromEntries(
    ['README.md', 'a/x.md', 'a/y', 'a/docs', 'docs/z', 'docs/deep/w', 'sub/docs/v', 'keep.txt'].map((path) => [
      `svc/${path}`,
      path,
    ]),
  );

  // What BuildKit v0.32.2 wrote into an image for these lines.
  it.each([
    ['COPY --exclude=*.md --exclude=docs . /all/', 'Dockerfile a/docs a/x.md a/y keep.txt sub/docs/v'],
    ['COPY --exclude=docs --exclude=x* a /a/', 'a/y'],
    ['COPY --exclude=**/docs --exclude=keep.txt sub keep.txt /s/', 'keep.txt'],
    ['COPY --exclude=docs . /x/\nCOPY docs/z /y/', 'Dockerfile README.md a/docs a/x.md a/y docs/z keep.txt sub/docs/v'],
  ])('%s', async (line, expected) => {
    expect((await paths(build(`FROM scratch\n${line}\n`, files))).join(' ')).toBe(expected);
  });

  it.each([
    'COPY --exclude=docs . /x/\nCOPY . /y/',
    'COPY --parents --exclude=docs . /x/',
    `${Array.from({ length: 17 }, (_, index) => `COPY --exclude=a${index} . /x/`).join('\n')}`,
    'COPY --exclude=/docs . /x/',
    'COPY --exclude=!docs . /x/',
    'ARG D=docs\nCOPY --exclude=$D . /x/',
  ])('is all copied by another line, or where the pattern may mean something else: %s', async (line) => {
    expect(await paths(build(`FROM scratch\n${line}\n`, files))).toHaveLength(9);
  });

  it('is nothing missing where an ignore file leaves nothing', async () => {
    const workspace = build('FROM scratch\nCOPY --exclude=a . /x/\n', { 'svc/.dockerignore': '*\n' });
    expect((await diagnosticsOf(workspace, 'svc/Dockerfile')).map(({ code }) => code)).not.toContain('copy-missing');
  });

  it('moves no hash, and is no missing source', async () => {
    const dockerfile = 'FROM scratch\nCOPY --exclude=*.md --exclude=docs . /x/\nCOPY --exclude=** docs /y/\n';
    const hash = async (more: Record<string, string>) =>
      (await environmentOf(build(dockerfile, { ...files, ...more }), 'svc/Dockerfile')).hash;
    expect(await hash({ 'svc/README.md': 'changed', 'svc/docs/z': 'changed' })).toBe(await hash({}));
    expect(await hash({ 'svc/a/x.md': 'changed' })).not.toBe(await hash({}));
  });
});

describe('what ADD takes from elsewhere', () => {
  it.each([
    'ADD https://github.com/k/tini/releases/download/v${VERSION}/tini /tini',
    'ADD "https://h/$VERSION" /x',
    'ADD https://github.com/a/b.git#${REF} /x',
    'ADD git@github.com:a/b.git#${REF} /x',
    'ADD ssh://git@h/$X /x',
  ])('is no file of the context, whatever its arguments are: %s', async (line) => {
    expect(await paths(build(`FROM debian:12\n${line}\n`, { 'svc/a': '' }))).toEqual([]);
  });

  it.each(['ADD $URL /x', 'ADD github.com/$X /x', 'ADD ./https://$X /x', 'COPY a$X /x'])(
    'may be a file where the scheme is not written: %s',
    async (line) => {
      expect(await paths(build(`FROM debian:12\n${line}\n`, { 'svc/a': '' }))).toContain('a');
    },
  );
});

describe('the files that steps select', () => {
  const files = {
    'svc/a.txt': '1',
    'svc/b.txt': '2',
    'svc/dir/c': '3',
    'svc/dir/deep/d': '4',
    'svc/dirty': '5',
    'other/x': '6',
  };

  it.each<[string, readonly string[]]>([
    ['COPY a.txt /x', ['a.txt']],
    ['COPY /a.txt ./b.txt /x/', ['a.txt', 'b.txt']],
    ['COPY *.txt /x/', ['a.txt', 'b.txt']],
    ['COPY dir /x', ['dir/c', 'dir/deep/d']],
    ['COPY dir/ /x', ['dir/c', 'dir/deep/d']],
    ['COPY dir/deep/../c /x', ['dir/c']],
    ['COPY ../../a.txt /x', ['a.txt']],
    ['COPY ["a.txt", "/x"]', ['a.txt']],
    ['ADD a.txt https://h/x.tgz git@github.com:a/b.git /x/', ['a.txt']],
    ['COPY . /x', ['Dockerfile', 'a.txt', 'b.txt', 'dir/c', 'dir/deep/d', 'dirty']],
    ['COPY none* /x', []],
    ['COPY --from=other /a /b', []],
    ['COPY <<EOF /x\nEOF', []],
    ['RUN --mount=type=bind,source=dir/deep,target=/x ls', ['dir/deep/d']],
    ['RUN --mount=type=cache,target=/x ls', []],
    ['RUN --mount=type=bind,from=other,source=dir,target=/x ls', []],
    ['RUN --mount=target=/x ls', ['Dockerfile', 'a.txt', 'b.txt', 'dir/c', 'dir/deep/d', 'dirty']],
    ['ENV D=dir\nCOPY $D/c /x', ['dir/c']],
    ['ARG D=a\nCOPY ${D}.txt /x', ['a.txt']],
    ['ARG D\nCOPY ${D:-dir}/c /x', ['Dockerfile', 'a.txt', 'b.txt', 'dir/c', 'dir/deep/d', 'dirty']],
    ['COPY $UNKNOWN /x', ['Dockerfile', 'a.txt', 'b.txt', 'dir/c', 'dir/deep/d', 'dirty']],
  ])('%s', async (step, expected) => {
    expect(await paths(build(`FROM scratch\n${step}\n`, files))).toEqual(expected);
  });

  it('a source that only the build knows is a note', async () => {
    expect(await diagnosticsOf(build('FROM scratch\nCOPY $UNKNOWN /x\n'), 'svc/Dockerfile')).toMatchObject([
      { severity: 'note', code: 'copy-unresolved', line: 2, column: 1 },
    ]);
  });

  it('are sorted by the bytes of their paths', async () => {
    const names = { 'svc/B': '', 'svc/a': '', 'svc/é': '', 'svc/\uffee': '', 'svc/😀': '', 'svc/__proto__': '' };
    expect(await paths(build('FROM scratch\nCOPY . /\n', names))).toEqual([
      'B',
      'Dockerfile',
      '__proto__',
      'a',
      'é',
      '\uffee',
      '😀',
    ]);
  });

  it('carry digests, execute bits and link targets', async () => {
    const { definition } = await environmentOf(
      build(
        'FROM scratch\nCOPY run link /\n',
        { 'svc/run': 'x' },
        { executable: ['svc/run'], links: { 'svc/link': 'run' } },
      ),
      'svc/Dockerfile',
    );
    expect(definition.context).toEqual([
      { path: 'link', digest: '', executable: false, target: 'run' },
      {
        path: 'run',
        digest: 'sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
        executable: true,
        target: '',
      },
    ]);
  });
});

describe('ignored files', () => {
  it('are left out, also where a step names them', async () => {
    const workspace = build('FROM scratch\nCOPY secret /\n', { 'svc/secret': 'x', 'svc/.dockerignore': 'secret\n' });
    expect(await diagnosticsOf(workspace, 'svc/Dockerfile')).toMatchObject([
      { code: 'copy-missing', severity: 'error', path: 'svc/Dockerfile' },
    ]);
  });

  it('a line that is no pattern is an error of the ignore file', async () => {
    const workspace = build('FROM scratch\nCOPY . /\n', { 'svc/.dockerignore': 'a[\n' });
    expect(await diagnosticsOf(workspace, 'svc/Dockerfile')).toMatchObject([
      { code: 'dockerignore-syntax', path: 'svc/.dockerignore' },
      { code: 'reached-file', path: 'svc/Dockerfile' },
    ]);
  });
});

describe('missing sources', () => {
  it('are errors', async () => {
    expect(await diagnosticsOf(build('FROM scratch\nCOPY none /\n'), 'svc/Dockerfile')).toMatchObject([
      {
        code: 'copy-missing',
        severity: 'error',
        message: 'source "none" is not in the context "svc"',
        hint: 'add the file, or correct the source or the ignore file',
      },
    ]);
  });

  it('that stand at the root name the line to add', async () => {
    expect(await diagnosticsOf(build('FROM scratch\nCOPY lib /\n', { 'lib/a': '' }), 'svc/Dockerfile')).toMatchObject([
      { code: 'copy-missing', hint: 'it is at the root: set "context: ." in terrarium.yml' },
    ]);
  });

  it('are none where only stages that are not reached copy them', async () => {
    expect(
      await paths(
        build(dedent`
          FROM a AS x
          COPY none /
          FROM scratch
          COPY Dockerfile /
        `),
      ),
    ).toEqual(['Dockerfile']);
  });

  it('a context that is no folder is an error', async () => {
    const config = 'environments:\n  - {path: svc/Dockerfile, context: nowhere}\n';
    expect(await diagnosticsOf(build('FROM scratch\nCOPY a /\n', {}, { config }), 'svc/Dockerfile')).toMatchObject([
      { code: 'context-missing' },
    ]);
  });

  it('a context outside the root is refused', async () => {
    const config = 'environments:\n  - {path: svc/Dockerfile, context: ..}\n';
    expect(await diagnosticsOf(build('FROM scratch\nCOPY a /\n', {}, { config }), 'svc/Dockerfile')).toMatchObject([
      { code: 'path-refused' },
      { code: 'reached-file' },
    ]);
  });
});

describe('links', () => {
  it('bring what they lead to, step by step', async () => {
    const workspace = build(
      'FROM scratch\nCOPY current/data /x\n',
      { 'svc/v7/data': '7', 'svc/v6/data': '6' },
      { links: { 'svc/current': 'latest', 'svc/latest': './v7' } },
    );
    expect(await paths(workspace)).toEqual(['current', 'latest', 'v7/data']);
  });

  it.each<[string, string]>([
    ['../../etc/passwd', 'link-outside'],
    ['/etc/passwd', 'link-outside'],
    ['..', 'link-outside'],
  ])('to %s are refused', async (target, code) => {
    expect(
      await diagnosticsOf(build('FROM scratch\nCOPY l /x\n', {}, { links: { 'svc/l': target } }), 'svc/Dockerfile'),
    ).toMatchObject([{ code, severity: 'error' }]);
  });

  it('in a circle are refused', async () => {
    const links = { 'svc/a': 'b', 'svc/b': 'a' };
    expect(
      (await diagnosticsOf(build('FROM scratch\nCOPY a /x\n', {}, { links }), 'svc/Dockerfile')).map(
        ({ code }) => code,
      ),
    ).toContain('link-outside');
  });

  it('inside a copied folder stay links', async () => {
    const workspace = build(
      'FROM scratch\nCOPY dir /x\n',
      { 'svc/dir/a': '', 'svc/b': '' },
      { links: { 'svc/dir/l': '../b', 'svc/dir/out': '/etc' } },
    );
    expect(await paths(workspace)).toEqual(['dir/a', 'dir/l', 'dir/out']);
  });
});
