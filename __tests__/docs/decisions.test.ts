import { describe, expect, it } from 'vitest';
import { pages, read, rowsOf } from './repository.ts';

const FOLDER = 'docs/decisions/';
const decisions = pages().filter((path) => path.startsWith(FOLDER) && path !== `${FOLDER}README.md`);

describe('docs/decisions', () => {
  it('are numbered without a gap, and each has its number in its title', () => {
    const numbers = decisions.map((path) => path.slice(FOLDER.length, FOLDER.length + 4));
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
    expect(decisions.map((path) => read(path).slice(0, 8))).toEqual(numbers.map((number) => `# ${number}: `));
  });

  it('are all in the index, in order, with their titles and a line each', () => {
    const rows = rowsOf(read(`${FOLDER}README.md`));
    const expected = decisions.map((path) => {
      const name = path.slice(FOLDER.length);
      const [title = ''] = read(path).split('\n');
      return [`[${name.slice(0, 4)}](${name})`, title.slice('# 0000: '.length)];
    });
    expect(rows.map(([link, title]) => [link, title])).toEqual(expected);
    expect(rows.filter(([, , line]) => !line)).toEqual([]);
  });
});
