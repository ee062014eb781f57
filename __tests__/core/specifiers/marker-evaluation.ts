/** An environment that markers are asked about. */
export type MarkerEnvironment = Readonly<Record<string, string>>;

/** Environments of several Pythons on several systems. */
export const ENVIRONMENTS: readonly MarkerEnvironment[] = ['3.9.0', '3.9.18', '3.10.4', '3.11.7', '3.12.1'].flatMap(
  (python) =>
    [
      { sys_platform: 'linux', platform_system: 'Linux', os_name: 'posix', platform_machine: 'x86_64' },
      { sys_platform: 'linux', platform_system: 'Linux', os_name: 'posix', platform_machine: 'aarch64' },
      { sys_platform: 'darwin', platform_system: 'Darwin', os_name: 'posix', platform_machine: 'arm64' },
      { sys_platform: 'win32', platform_system: 'Windows', os_name: 'nt', platform_machine: 'AMD64' },
    ].map((system) => ({
      ...system,
      python_full_version: python,
      python_version: python.split('.').slice(0, 2).join('.'),
      implementation_name: 'cpython',
      platform_python_implementation: 'CPython',
    })),
);

/** Evaluates a marker of comparisons of a variable with a text; `true` without one. A small reading of PEP 508 for tests. */
export function evaluateMarker(marker: string | undefined, environment: MarkerEnvironment): boolean {
  if (marker === undefined) return true;
  const tokens = marker.match(/[()]|"[^"]*"|'[^']*'|[^\s()"']+/g) ?? [];
  let at = 0;
  const term = (): boolean => {
    if (tokens[at] === '(') {
      at += 1;
      const inner = disjunction();
      at += 1;
      return inner;
    }
    const [left = '', operator = '', right = ''] = tokens.slice(at, at + 3);
    at += 3;
    const value = environment[left];
    if (value === undefined) throw new Error(`no variable ${left} in ${marker}`);
    return holds(left, value, operator, right.slice(1, -1));
  };
  const chain = (word: string, next: () => boolean): boolean => {
    const values = [next()];
    while (tokens[at] === word) {
      at += 1;
      values.push(next());
    }
    return word === 'or' ? values.includes(true) : !values.includes(false);
  };
  const disjunction = (): boolean => chain('or', () => chain('and', term));
  return disjunction();
}

function holds(variable: string, value: string, operator: string, wanted: string): boolean {
  if (!variable.startsWith('python_')) {
    if (operator !== '==' && operator !== '!=') throw new Error(`${variable} ${operator}`);
    return (value === wanted) === (operator === '==');
  }
  const prefix = wanted.endsWith('.*');
  const parts = (text: string) => text.split('.').map(Number);
  const [have, want] = [parts(value), parts(prefix ? wanted.slice(0, -2) : wanted)];
  const length = prefix ? want.length : 3;
  const difference =
    Array.from({ length }, (_, index) => (have[index] ?? 0) - (want[index] ?? 0)).find((step) => step !== 0) ?? 0;
  const results: Readonly<Record<string, boolean>> = {
    '<': difference < 0,
    '<=': difference <= 0,
    '>': difference > 0,
    '>=': difference >= 0,
    '==': difference === 0,
    '!=': difference !== 0,
  };
  return results[operator] ?? false;
}
