import fc from 'fast-check';

// A generator of TOML documents by the grammar, and of texts that are nearly TOML.

const bare = fc.constantFrom('a', 'b', 'c', 'd', 'name', 'x-y', '1', '1e3', 'true', '__proto__', 'constructor', '_');
const keyPart = fc.oneof(
  { weight: 8, arbitrary: bare },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom('k', 'l', 'm'), fc.nat(99)).map((parts) => parts.join('')) },
  fc.constantFrom('"q"', "'q'", '"a.b"', '"\\u00e9"', '""', "''", '"a\\tb"', '"\\e"', '"""m"""'),
);
const blank = fc.constantFrom(...Array<string>(12).fill(''), ' ', '\t', '  ');
const key = fc
  .tuple(fc.array(keyPart, { minLength: 1, maxLength: 3 }), fc.constantFrom('.', '.', ' . ', '.\t'))
  .map(([parts, dot]) => parts.join(dot));

const numbers = [
  ...[
    '0',
    '1',
    '+1',
    '-17',
    '1_000',
    '1__0',
    '_1',
    '01',
    '0x1F',
    '0xg',
    '-0x1',
    '0o17',
    '0b101',
    '0b2',
    '9223372036854775808',
  ],
  ...[
    '1.0',
    '+3.14',
    '-0.0',
    '1.',
    '.5',
    '5e+22',
    '1e06',
    '-2E-2',
    '6.626e-34',
    '1_0.5e1_0',
    'inf',
    '-inf',
    '+nan',
    'nan',
    'Inf',
  ],
  ...['true', 'false', 'True', 'TRUE', 'yes'],
  ...[
    '1979-05-27T07:32:00Z',
    '1979-05-27 07:32:00',
    '1979-05-27T00:32:00.999999-07:00',
    '1979-05-27',
    '07:32:00',
    '00:32:00.5',
  ],
  ...[
    '07:32',
    '1979-05-27T07:32',
    '1979-5-27',
    '1979-02-30',
    '2000-02-29',
    '24:00:00',
    '23:59:60',
    '1979-05-27 ',
    '1979-05-27T07:32:00+25:00',
  ],
  ...['1987-07-05t17:45:00z', '0000-01-01', '1979-05-27 07', 'abc', '-', ''],
];
const piece = fc.constantFrom(
  'a',
  'b c',
  '#',
  '=',
  '[',
  ']',
  'é',
  '\u{1F600}',
  ' ',
  '\t',
  "'",
  '"',
  '\\\\',
  '\\"',
  '\\n',
  '\\u00e9',
  '\\U0001F600',
  '\\ud800',
  '\\e',
  '\\x41',
  '\\/',
  '\\q',
  '\n',
  '\\\n  ',
  '\\  \n\n  ',
  '""',
  "''",
  '\u0007',
  '\u0085',
  '\u2028',
);
const plainPiece = fc.constantFrom('a', 'b c', '#', '=1.0', ']', 'é', ' ', '\t', '\\\\', '\\"', '\\n', '\\u00e9', '.');
const inner = fc
  .oneof(
    { weight: 3, arbitrary: fc.array(plainPiece, { maxLength: 4 }) },
    { weight: 1, arbitrary: fc.array(piece, { maxLength: 4 }) },
  )
  .map((pieces) => pieces.join(''));
const text = fc.oneof(
  { weight: 6, arbitrary: inner.map((content) => `"${content.replace(/(?<!\\)"/g, '')}"`) },
  { weight: 2, arbitrary: inner.map((content) => `'${content.replaceAll("'", '')}'`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('', '\n'), inner, fc.constantFrom('', '', '"', '""', '\\\n'))
      .map(([head, content, tail]) => `"""${head}${content}${tail}"""`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('', '\n'), inner, fc.constantFrom('', '', "'", "''"))
      .map(([head, content, tail]) => `'''${head}${content}${tail}'''`),
  },
);

const between = fc.constantFrom(...Array<string>(8).fill(', '), ',', ' ,', ',\n  ', ',  # c\n', '\n,');

function value(level: number): fc.Arbitrary<string> {
  const simple = fc.oneof({ weight: 5, arbitrary: text }, { weight: 3, arbitrary: fc.constantFrom(...numbers) });
  if (level === 0) return simple;
  const list = fc
    .tuple(fc.array(value(level - 1), { maxLength: 3 }), between, fc.constantFrom('', '', ',', '\n', ' # c\n'))
    .map(([items, separator, end]) => `[${items.join(separator)}${items.length === 0 && end === ',' ? '' : end}]`);
  const table = fc
    .tuple(
      fc.array(pair(level - 1), { maxLength: 3 }),
      fc.constantFrom(', ', ', ', ', ', ',', ',\n'),
      fc.constantFrom('', '', '', '', ' ', ',', '\n'),
    )
    .map(([pairs, separator, end]) => `{${pairs.join(separator)}${end}}`);
  return fc.oneof({ weight: 6, arbitrary: simple }, { weight: 2, arbitrary: list }, { weight: 2, arbitrary: table });
}

function pair(level: number): fc.Arbitrary<string> {
  return fc
    .tuple(key, fc.constantFrom(' = ', ' = ', ' = ', '=', '=\t', ' =\n'), value(level))
    .map((parts) => parts.join(''));
}

const comment = fc.constantFrom(...Array<string>(10).fill(''), ' # c', '# "', ' #\u0007');
const header = fc
  .tuple(blank, fc.constantFrom('[', '[', '[['), blank, key)
  .map(([margin, open, space, name]) => `${margin}${open}${space}${name}${space}${open === '[' ? ']' : ']]'}`);
const line = fc
  .tuple(
    blank,
    fc.oneof(
      { weight: 8, arbitrary: pair(2) },
      { weight: 4, arbitrary: header },
      { weight: 2, arbitrary: fc.constant('') },
    ),
    comment,
  )
  .map((parts) => parts.join(''));

const EDITS = [...' \t\n.,="\'[]{}#\\0aT:-_', '\r', '\u0000', '\u007F', '"""', '[[', '\uFEFF'];

const document = fc
  .tuple(
    fc.constantFrom(...Array<string>(20).fill(''), '\uFEFF'),
    fc.array(line, { maxLength: 6 }),
    fc.constantFrom(...Array<string>(6).fill('\n'), '\r\n'),
    fc.boolean(),
  )
  .map(([start, lines, end, last]) => `${start}${lines.join('\n').replaceAll('\n', end)}${last ? end : ''}`);

/** Documents of every style, and one in five with a random edit that may make it no TOML. */
export const tomlDocument: fc.Arbitrary<string> = fc
  .tuple(
    document,
    fc.nat(),
    fc.constantFrom(...EDITS),
    fc.constantFrom(...Array<string>(8).fill('none'), 'insert', 'replace'),
  )
  .map(([whole, at, edit, how]) => {
    const place = at % (whole.length + 1);
    return how === 'none' ? whole : whole.slice(0, place) + edit + whole.slice(how === 'insert' ? place : place + 1);
  });
