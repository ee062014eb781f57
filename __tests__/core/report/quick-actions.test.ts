import { describe, expect, it } from 'vitest';
import { withoutQuickActions } from '../../../src/core/report/quick-actions.ts';
import { codeBlock } from '../../../src/core/text/safe-text.ts';

describe('a comment for GitLab', () => {
  it.each(['/merge', '/assign @mallory', '  /CLOSE', '\t/label ~x', '/target_branch main'])('has no %j', (line) => {
    for (const text of [line, codeBlock(['```', line, 'more']), `a\n\n${line}\r\nb`])
      expect(withoutQuickActions(text)).not.toMatch(/^\s*\/[a-z_]/im);
  });

  it('is otherwise as it was', () => {
    const text = ['## a / b', '/usr/bin/python: not found', '| /merge |', '- /close', 'x /merge', '//', '/'].join('\n');
    expect(withoutQuickActions(text)).toBe(text);
    expect(withoutQuickActions('/merge')).toBe('\\u{2f}merge');
  });
});
