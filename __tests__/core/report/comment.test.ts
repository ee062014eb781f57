import { describe, expect, it } from 'vitest';
import { commentOf, formatCommentFile, parseCommentFile } from '../../../src/core/report/comment.ts';
import { report, row } from './values.ts';

const news = report({ rows: [row({ status: 'build', reason: 'new' })] });
const quiet = report({ compared: false, rows: [row({ status: 'reuse', reason: undefined, unbuilt: [] })] });

describe('the comment as a file', () => {
  it('is what the Action comments', () => {
    expect(parseCommentFile(formatCommentFile(news))).toEqual({ body: commentOf(news, {}), isNews: true });
  });

  it('says where it tells a reviewer nothing', () => {
    expect(parseCommentFile(formatCommentFile(quiet))).toEqual({ body: commentOf(quiet, {}), isNews: false });
    expect(formatCommentFile(quiet)).toMatch(/^<!-- terrarium nothing-new -->\n## Environments/);
  });

  it('takes any other text as it is', () => {
    for (const body of ['', 'hello', ' <!-- terrarium nothing-new -->\nx', '<!-- terrarium nothing-new -->'])
      expect(parseCommentFile(body)).toEqual({ body, isNews: true });
  });
});
