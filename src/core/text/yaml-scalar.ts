// Plain scalars that YAML 1.1 (PyYAML, and in the same way conda and Azure ML's tools) and YAML 1.2 (ruamel.yaml) do
// not both read as strings. A plain `-_` or `._` counts as a number, because ruamel.yaml tries to parse it as one and
// fails. https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py#L170
// https://yaml.org/spec/1.2.2/#103-core-schema
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF|y|Y|n|N)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER = /^(?:[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*)|[-+][0-9_]+)$/;
const FLOAT =
  /^(?:[-+]?(?:[0-9][0-9_]*(?::[0-5]?[0-9])*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|\.(?:inf|Inf|INF))|\.(?:nan|NaN|NAN))$/;
const TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t]|$)/;
const TRUE = /^(?:yes|true|on|y)$/i;

export type ScalarType = 'boolean' | 'null' | 'number' | 'timestamp';

/** The type that some YAML reader gives a plain scalar; `undefined` if all of them read a string. */
export function scalarType(text: string): ScalarType | undefined {
  if (NULL.test(text)) return 'null';
  if (BOOLEAN.test(text)) return 'boolean';
  if (INTEGER.test(text) || FLOAT.test(text)) return 'number';
  return TIMESTAMP.test(text) ? 'timestamp' : undefined;
}

/**
 * Identity of a plain key for readers that give it a type: they treat keys of equal identity as duplicates, as `true`
 * equals 1 in Python. `'unknown'` can equal any other key that is not a string; `undefined` is a string.
 */
export function keyIdentity(text: string): string | undefined {
  const type = scalarType(text);
  if (type === undefined) return undefined;
  if (type === 'null') return 'null';
  if (type === 'boolean') return TRUE.test(text) ? '1' : '0';
  return /^(?:0|[1-9][0-9]*)$/.test(text) ? text : 'unknown';
}

// `=` and `<<` have special types in YAML 1.1. Numbers without digits and impossible dates cannot be constructed.
const NO_DIGITS = /^(?:=|<<|[-+]?(?:0[box])?_+|[-+]?\._+(?:[eE][-+]?[0-9]+)?)$/;
const DATE = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})|$)/;
const ZONE = /[-+]([0-9]{1,2})(?::([0-9]{2}))?$/;

/** True for a plain scalar that some YAML reader fails on. */
export function isUnreadable(text: string): boolean {
  if (NO_DIGITS.test(text)) return true;
  const date = DATE.exec(text);
  return (
    date !== null &&
    !isDate(
      date.slice(1).map((part) => Number(part ?? 0)),
      ZONE.exec(text.slice(date[0].length)),
    )
  );
}

function isDate(parts: readonly number[], zone: RegExpExecArray | null): boolean {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const inCalendar = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days;
  return (
    inCalendar && hour < 24 && minute < 60 && second < 60 && Number(zone?.[1] ?? 0) < 24 && Number(zone?.[2] ?? 0) < 60
  );
}

/** A scalar of YAML: plain where no reader takes it for anything else, else in double quotes with `\u` for what cannot be seen. */
export function yamlText(text: string): string {
  if (/^[A-Za-z][\w./-]*$/.test(text) && scalarType(text) === undefined) return text;
  return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
