import { describe, expect, it } from 'vitest';
import type { VersionOutcome } from '../../../src/core/register/write-versions.ts';
import { renderMarkdown } from '../../../src/core/report/markdown.ts';
import { renderPlanText } from '../../../src/core/report/text.ts';
import { report, row } from './values.ts';

const outcome = (part: Partial<VersionOutcome> = {}): VersionOutcome => ({
  id: 'a/Dockerfile',
  name: 'train',
  version: '1',
  target: 'workspace ml-team',
  status: 'registered',
  ...part,
});
const reportOf = (...versions: readonly VersionOutcome[]) => report({ rows: [row({ status: 'built' })], versions });
const markdown = (...versions: readonly VersionOutcome[]) =>
  renderMarkdown(reportOf(...versions), { limit: 60_000, title: 'Environments' });

describe('what a run registered in Azure ML', () => {
  it('is a line each', () => {
    const versions = [outcome(), outcome({ name: 'serve', version: '2' })];
    expect(markdown(...versions)).toContain(
      '### Registered in Azure ML\n\n- `train` `1` in the `workspace ml-team`\n- `serve` `2` in the `workspace ml-team`',
    );
    expect(renderPlanText(reportOf(...versions))).toContain(
      'registered train 1 in the workspace ml-team\nregistered serve 2 in the workspace ml-team\n',
    );
  });

  it('is nothing that was there, is taken or failed: findings tell of those', () => {
    const versions = (['equal', 'kept', 'taken', 'failed'] as const).map((status) => outcome({ status }));
    expect(markdown(...versions)).not.toContain('Azure ML');
    expect(renderPlanText(reportOf(...versions))).not.toContain('registered');
  });

  it('is text that nobody obeys', () => {
    const hostile = outcome({ version: '`</details>\n::error::\u001b[31m' });
    expect(markdown(hostile)).not.toMatch(/\n::error|\u001b|^<\/details>/m);
    expect(renderPlanText(reportOf(hostile))).not.toMatch(/\n::error|\u001b/);
  });
});
