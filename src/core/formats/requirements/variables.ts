const VARIABLE = '\\$\\{[A-Z0-9_]+\\}';
const PLACEHOLDER = '\\$(?:\\{[A-Za-z0-9_]+\\}|[A-Za-z_][A-Za-z0-9_]*)';

/**
 * A pip line without the variables that hold the credentials of a URL: its user and password, or the whole value of a
 * parameter. https://pip.pypa.io/en/stable/reference/requirements-file-format/#using-environment-variables
 */
export function withoutSecretVariables(text: string): string {
  const anonymous = text.replace(VARIABLE_USER, '$1');
  return anonymous.replace(/\?[^#\s'"]*/g, (query) => query.replace(PARAMETER, '$1'));
}

/** True if the user part of a URL mixes a variable, or a placeholder of a template, with other text. */
export function hasMixedUser(text: string): boolean {
  return /:\/\/[^\s/?#'"@$]*\$[^\s/?#'"@]*@/.test(text.replace(PLACEHOLDER_USER, '$1'));
}

const PARAMETER = new RegExp(`([?&][A-Za-z0-9._~-]{1,100}=)${VARIABLE}(?=&|$)`, 'g');

const VARIABLE_USER = userinfo(VARIABLE);
const PLACEHOLDER_USER = userinfo(PLACEHOLDER);

// The whole user or password is one variable; the user may also be plain text.
function userinfo(variable: string): RegExp {
  const user = `${variable}(?::${variable})?|[A-Za-z0-9._~-]{0,100}:${variable}`;
  return new RegExp(`([A-Za-z][A-Za-z0-9+.-]{0,20}://)(?:${user})@`, 'g');
}
