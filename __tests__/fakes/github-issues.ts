import { exampleOf } from './github-description.ts';

/** An issue as GitHub's REST API serves it. https://docs.github.com/en/rest/issues/issues */
export interface Issue {
  readonly number: number;
  readonly title: string;
  body: string;
  state: string;
  readonly user: { readonly login: string };
}

type Body = Readonly<Record<string, unknown>>;

/** Those that a list shows, the newest first. */
export function listIssues(issues: readonly Issue[], { searchParams }: URL): readonly Issue[] {
  const [state, creator] = [searchParams.get('state') ?? 'open', searchParams.get('creator')];
  const shown = issues.filter((issue) => state === 'all' || issue.state === state);
  return shown.filter(({ user }) => creator === null || user.login === creator).toReversed();
}

export function openIssue(issues: Issue[], user: object, { title, body }: Body): Issue {
  const number = issues.length + 1;
  const opened = {
    ...exampleOf('issue'),
    number,
    id: number,
    title,
    body,
    state: 'open',
    user,
    pull_request: undefined,
  };
  issues.push(opened as unknown as Issue);
  return structuredClone(opened) as unknown as Issue;
}

/** The issue with what was changed; `undefined` if it is not there. */
export function changeIssue(issues: readonly Issue[], number: number, { body, state }: Body): Issue | undefined {
  const issue = issues.find((one) => one.number === number);
  if (issue === undefined) return undefined;
  if (typeof body === 'string') issue.body = body;
  if (typeof state === 'string') issue.state = state;
  return structuredClone(issue);
}
