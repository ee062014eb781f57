// Words of letters and underscores: a path has another slash. In a block of code GitLab takes a shorter fence in it for its end.
const QUICK_ACTION = /^([ \t]*)\/(?=[A-Za-z_]+(?:\s|$))/gm;

/**
 * A comment in which GitLab finds nothing to do: a line such as `/merge`, also in a block of code, may be a command for whoever
 * owns the token. https://docs.gitlab.com/user/project/quick_actions/
 */
export function withoutQuickActions(body: string): string {
  return body.replace(QUICK_ACTION, '$1\\u{2f}');
}
