import { posix, relative, sep } from 'node:path';
import { isCommitId } from '../../core/names/commit.ts';
import type { LinkTo } from '../../core/report/markdown-rows.ts';
import { percentEncode } from '../../core/text/percent-encoding.ts';
import type { RunContext } from './run-context.ts';

/** Addresses of files at the commit that a report is about; none without a commit. */
export function fileLinks({ runner, permitted }: Pick<RunContext, 'runner' | 'permitted'>): LinkTo {
  const { event, workspace, root, serverUrl, repository } = runner;
  const sha = permitted.pullRequest?.sha || event.checkedOut || event.sha;
  if (!isCommitId(sha)) return () => undefined;
  const folder = relative(workspace, root).split(sep).join('/');
  return (path, line) => {
    const file = posix.join(folder, path);
    if (file === '.' || file.startsWith('..')) return undefined;
    return `${serverUrl}/${repository}/blob/${sha}/${urlPath(file)}${line === undefined ? '' : `#L${line}`}`;
  };
}

/** A path of a tree in a URL, which may stand between the parentheses of a Markdown link. */
function urlPath(path: string): string {
  const parts = path.toWellFormed().split('/').map(percentEncode);
  return parts.join('/').replaceAll('~', '%7E');
}
