import { describe, expect, it } from 'vitest';
import { parseIndexPage } from '../../../src/core/wheels/index-page.ts';

const PAGE = new URL('https://index.example/simple/demo/');
const HEX = 'a'.repeat(64);
const read = (text: string, type: string) => parseIndexPage(new TextEncoder().encode(text), type, PAGE);

describe('pages of an index', () => {
  it('are read as JSON', () => {
    const files = [
      {
        filename: 'a.whl',
        url: '../../a.whl',
        hashes: { sha256: HEX },
        size: 3,
        'requires-python': '>=3.8',
        yanked: 'why',
      },
      { filename: 'b.whl', url: 'https://files.example/b.whl#sha256=x', hashes: { md5: 'x' }, yanked: false },
      { filename: 'c.whl', url: 'file:///etc/passwd', hashes: {} },
      { filename: 1, url: 'x' },
      null,
    ];
    expect(read(JSON.stringify({ files }), 'application/vnd.pypi.simple.v1+json')).toEqual([
      {
        file: 'a.whl',
        url: 'https://index.example/a.whl',
        sha256: HEX,
        size: 3,
        requiresPython: '>=3.8',
        yanked: true,
      },
      {
        file: 'b.whl',
        url: 'https://files.example/b.whl',
        sha256: undefined,
        size: undefined,
        requiresPython: '',
        yanked: false,
      },
    ]);
    expect(read('{"files": {}}', 'application/json')).toBeUndefined();
    expect(read('no json', 'application/json')).toBeUndefined();
  });

  it('are read as HTML', () => {
    const html = `<!DOCTYPE html><body>
      <a href="../../f/a.whl#sha256=${HEX}" data-requires-python="&gt;=3.8,&lt;4">a.whl</a><br>
      <A class="x" data-yanked HREF='b%20c.whl?x=1&amp;y=2'> b.whl </A>
      <a name="no-link">c.whl</a><a href="javascript:alert(1)">d.whl</a>
    </body>`;
    expect(read(html, 'text/html; charset=utf-8')).toEqual([
      {
        file: 'a.whl',
        url: 'https://index.example/f/a.whl',
        sha256: HEX,
        size: undefined,
        requiresPython: '>=3.8,<4',
        yanked: false,
      },
      {
        file: 'b.whl',
        url: 'https://index.example/simple/demo/b%20c.whl?x=1&y=2',
        sha256: undefined,
        size: undefined,
        requiresPython: '',
        yanked: true,
      },
    ]);
  });
});
