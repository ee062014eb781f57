/** A check that a value is one of the choices. It returns a description of the expected values if not. */
export function isOneOf(choices: readonly string[]): (value: string) => string | undefined {
  return (value) => (choices.includes(value) ? undefined : choices.join(' or '));
}

const UNITS: Readonly<Record<string, number>> = {
  ns: 1,
  us: 1e3,
  µs: 1e3,
  μs: 1e3,
  ms: 1e6,
  s: 1e9,
  m: 60e9,
  h: 3600e9,
};
const EXPECTED_INTERVAL = 'a duration of at least 1ms such as 30s or 1m30s';

/**
 * Returns a description of the expected value if a value is not a valid interval. https://pkg.go.dev/time#ParseDuration
 */
export function checkInterval(value: string): string | undefined {
  const nanoseconds = parseDuration(value);
  return nanoseconds === 0 || (nanoseconds >= 1e6 && nanoseconds < 2 ** 63) ? undefined : EXPECTED_INTERVAL;
}

/** Nanoseconds of a duration such as `1m30s`, 0 where there is none; `NaN` for what is no duration. */
export function parseDuration(value: string): number {
  if (value === '' || /^[+-]?0$/.test(value)) return 0;
  const unsigned = value.replace(/^\+/, '');
  const parts = Array.from(unsigned.matchAll(/(\d{1,15}(?:\.\d{0,15})?|\.\d{1,15})(ns|us|µs|μs|ms|s|m|h)/gy));
  if (unsigned === '' || parts.map((part) => part[0]).join('') !== unsigned) return Number.NaN;
  return Math.round(parts.reduce((sum, [, count = '', unit = '']) => sum + Number(count) * (UNITS[unit] ?? 0), 0));
}

/** Returns a description of the expected value if a value is not a valid number of retries. */
export function isRetries(value: string): string | undefined {
  if (value === '' || (/^\+?\d{1,10}$/.test(value) && Number(value) < 2 ** 31)) return undefined;
  return 'a number of retries';
}

/**
 * Returns the error in the value of `RUN --device`, if any. https://docs.docker.com/reference/dockerfile/#run---device
 */
export function checkDevice(value: string): string | undefined {
  if (value === '' || value.includes('"')) return 'expected the name of a device, without quotes';
  let name = '';
  for (const field of value.split(',')) {
    const [key = '', setting] = splitOnce(field);
    if (key.toLowerCase() === 'required') {
      if (setting === undefined || /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(setting)) continue;
      return `expected true or false for required, received ${JSON.stringify(setting)}`;
    }
    if (name !== '') return `expected one name of a device, received ${JSON.stringify(field)}`;
    name = key.toLowerCase() === 'name' && setting !== undefined ? setting : field;
  }
  return undefined;
}

function splitOnce(field: string): readonly [string, string | undefined] {
  const equals = field.indexOf('=');
  return equals < 0 ? [field, undefined] : [field.slice(0, equals), field.slice(equals + 1)];
}
