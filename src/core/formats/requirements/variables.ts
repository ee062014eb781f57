const VARIABLE = '\\$\\{[A-Z0-9_]+\\}';
const PLACEHOLDER = '\\$(?:\\{[A-Za-z0-9_]+\\}|[A-Za-z_][A-Za-z0-9_]*)';

/**
 * A pip line without the variables that stand for the credentials of a URL: as its user and password, or as the whole value of
 * a parameter. https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables
 */
export function withoutSecretVariables(text: string): string {
  const anonymous = text.replace(userinfo(VARIABLE), '$1');
  return anonymous.replace(/\?[^#\s'"]*/g, (query) => query.replace(PARAMETER, '$1'));
}

/** True when a URL has a user in which something stands beside a variable, or beside a placeholder of a template. */
export function hasMixedUser(text: string): boolean {
  return /:\/\/[^\s/?#'"@$]*\$[^\s/?#'"@]*@/.test(text.replace(userinfo(PLACEHOLDER), '$1'));
}

const PARAMETER = new RegExp(`([?&][A-Za-z0-9._~-]{1,100}=)${VARIABLE}(?=&|$)`, 'g');

// A variable alone as user or password; a user may also be written out.
function userinfo(variable: string): RegExp {
  const user = `${variable}(?::${variable})?|[A-Za-z0-9._~-]{0,100}:${variable}`;
  return new RegExp(`([A-Za-z][A-Za-z0-9+.-]{0,20}://)(?:${user})@`, 'g');
}
