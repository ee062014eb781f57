import fc from 'fast-check';

// A generator of YAML documents by the grammar, with every style of node, and of texts that are nearly YAML.

const WORDS = [
  'a',
  'b',
  'key',
  'x-y',
  'two words',
  'x#y',
  'a:b',
  'é',
  '--x',
  'a b  c',
  'pkg>=1.0',
  'v1',
  '1.2.3',
  '10.1-rc1',
];
const TYPED = [
  ...[
    '1',
    '0',
    '3.10',
    '1e3',
    '1_000',
    '0x1F',
    '0o17',
    '017',
    '08',
    '.5',
    '-.5',
    '.',
    '._',
    '-_',
    '12:30',
    '190:20:30.5',
  ],
  ...['yes', 'no', 'on', 'Off', 'y', 'true', 'False', 'null', '~', 'Null', '.inf', '-.INF', '.nan', '+1', '-1', '0b10'],
  ...[
    '2024-01-02',
    '2024-1-2',
    '2024-01-02T10:00:00Z',
    '2024-01-02 10:00:00',
    '=',
    '<<',
    '1.',
    '1.e+5',
    '1e+5',
    '1_0e5',
    '_1',
  ],
];
const ODD = [
  '-',
  '?',
  ':',
  '-a',
  '?a',
  ':a',
  'a:',
  'a #c',
  '#c',
  '"',
  "'",
  '@a',
  '`a',
  '%a',
  '!a',
  '&',
  '*',
  '|',
  '>',
  '[',
  '{',
  '}',
  ']',
];

interface Place {
  /** Columns before the node's own lines. */
  readonly indent: number;
  readonly flow: boolean;
  readonly level: number;
}

const word = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 12, arbitrary: fc.constantFrom(...TYPED) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom(...'ab01 .:_-#+[]{},&*!|>\'"%@~=?\\'), maxLength: 6 }) },
);
const name = fc.constantFrom('a', 'b', 'c', 'd', 'n1', 'x-y', 'x_y');
const blank = fc.oneof({ weight: 200, arbitrary: fc.constantFrom(' ', ' ', '  ') }, fc.constantFrom('   ', '\t', ''));
const comment = fc.oneof(
  { weight: 300, arbitrary: fc.constantFrom('', '', '', ' # c', '  # c: d', ' #', ' # "') },
  fc.constantFrom('#c', '\t# c'),
);
const lineEnd = fc
  .tuple(
    comment,
    fc.oneof({ weight: 9, arbitrary: fc.constant('\n') }, fc.constantFrom('\n\n', '\n  \n', '\n# c\n', '\n    # c\n')),
  )
  .map((parts) => parts.join(''));

const doubleQuoted = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(
        '\\n',
        '\\t',
        '\\"',
        '\\\\',
        '\\x41',
        '\\u00e9',
        '\\U0001F600',
        '\\/',
        '\\e',
        '\\0',
        '\\N',
        '\\_',
        '\\L',
        '\\ ',
        '\\ud83d\\ude00',
        '\\q',
        ' ',
        '\t',
        '\n  ',
        '\n\n   ',
        '\\\n   ',
      ),
    ),
    { maxLength: 4 },
  )
  .map((parts) => `"${parts.map((part) => (part.startsWith('\\') ? part : part.replace(/["\\]/g, ''))).join('')}"`);
const singleQuoted = fc
  .array(fc.oneof(word, fc.constantFrom("''", ' ', '\\', '"', '\n  ', '\n\n  ')), { maxLength: 4 })
  .map((parts) => `'${parts.map((part) => (part === "''" ? part : part.replaceAll("'", ''))).join('')}'`);

function plain({ indent }: Place): fc.Arbitrary<string> {
  const margin = ' '.repeat(indent + 1);
  const several = fc
    .tuple(word, fc.constantFrom(`\n${margin}`, `\n\n${margin}`, ` \n${margin}  `, `\n${margin.slice(1)}`), word)
    .map((parts) => parts.join(''));
  return fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: several });
}

function block({ indent }: Place): fc.Arbitrary<string> {
  const header = fc
    .tuple(fc.constantFrom('|', '>'), fc.constantFrom('', '', '-', '+', '2', '1-', '-2', '', '', '', '0'), comment)
    .map((parts) => parts.join(''));
  const line = fc.tuple(
    fc.constantFrom('', '', '', ' ', '  ', '\t', '-'),
    fc.constantFrom('', 'x', 'x y', '# c', 'a: b', '- a', '\t', ' ', '...', '---', '"'),
  );
  const body = fc.array(line, { minLength: 0, maxLength: 5 });
  return fc.tuple(header, body, fc.constantFrom(1, 2, 2, 3)).map(([head, lines, more]) => {
    const margin = ' '.repeat(indent + more);
    return [
      head,
      ...lines.map(([lead, text]) =>
        text === '' && lead === '' ? '' : `${lead === '-' ? margin.slice(1) : margin + lead}${text}`,
      ),
    ].join('\n');
  });
}

const scalar = (place: Place): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: plain(place) },
    { weight: 2, arbitrary: doubleQuoted },
    { weight: 1, arbitrary: singleQuoted },
  );

function properties(): fc.Arbitrary<string> {
  const anchor = fc.nat(400).map((number) => `&n${number} `);
  const tag = fc.constantFrom(
    '!!str ',
    '!!map ',
    '!!seq ',
    '! ',
    '!x ',
    '!!int ',
    '!!float ',
    '!<tag:yaml.org,2002:str> ',
  );
  return fc.oneof(
    { weight: 60, arbitrary: fc.constant('') },
    { weight: 10, arbitrary: anchor },
    { weight: 2, arbitrary: fc.constant('!!str ') },
    { weight: 1, arbitrary: tag },
    { weight: 1, arbitrary: fc.tuple(anchor, fc.constant('!!str ')).map((parts) => parts.join('')) },
  );
}

const alias = fc.nat(400).map((number) => `*n${number}`);

function flowNode(place: Place): fc.Arbitrary<string> {
  const inner = { ...place, flow: true, level: place.level - 1 };
  const separator = fc.constantFrom(
    ', ',
    ', ',
    ', ',
    ', ',
    ', ',
    ',',
    ' , ',
    `,\n${' '.repeat(place.indent + 1)}`,
    ',\t',
    ',\n',
  );
  const item = fc.tuple(properties(), node(inner)).map((parts) => parts.join(''));
  const pair = fc
    .tuple(
      fc.constantFrom(...Array<string>(20).fill(''), '? '),
      key(inner),
      fc.constantFrom(': ', ': ', ': ', ': ', ': ', ':', ' : ', ':\t'),
      item,
    )
    .map((parts) => parts.join(''));
  const list = fc
    .tuple(fc.array(fc.oneof({ weight: 5, arbitrary: item }, pair), { maxLength: 3 }), separator)
    .map(([items, between]) => `[${items.join(between)}]`);
  const map = fc
    .tuple(
      fc.array(fc.oneof({ weight: 8, arbitrary: pair }, item), { maxLength: 3 }),
      separator,
      fc.constantFrom('', '', ',', ' '),
    )
    .map(([pairs, between, end]) => `{${pairs.join(between)}${end}}`);
  return fc.oneof(list, map);
}

function key(place: Place): fc.Arbitrary<string> {
  const distinct = fc.tuple(fc.constantFrom('k', 'l', 'm', 'n', 'dep'), fc.nat(30)).map((parts) => parts.join(''));
  return fc.oneof(
    { weight: 50, arbitrary: distinct },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        '<<',
        '"<<"',
        'on',
        '1',
        '0x1',
        'true',
        'yes',
        '~',
        'null',
        '""',
        '"1"',
        '2024-01-02',
        '=',
        '? k',
      ),
    },
    { weight: 1, arbitrary: scalar({ ...place, flow: true }) },
    { weight: 1, arbitrary: fc.tuple(properties(), distinct).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: alias },
  );
}

function blockList(place: Place): fc.Arbitrary<string> {
  const margin = ' '.repeat(place.indent);
  const item = fc.tuple(
    fc.constantFrom(...Array<string>(100).fill('- '), '-  ', '-\t', '-'),
    properties(),
    node({ ...place, indent: place.indent + 2, level: place.level - 1 }),
    lineEnd,
  );
  return fc.array(item, { minLength: 1, maxLength: 3 }).map((items) =>
    items
      .map((parts) => `${margin}${parts.join('')}`)
      .join('')
      .trimStart(),
  );
}

function blockMap(place: Place): fc.Arbitrary<string> {
  const margin = ' '.repeat(place.indent);
  const pair = fc.tuple(key(place), fc.constantFrom(':', ':', ':', ' :'), valueBehind(place), lineEnd);
  return fc.array(pair, { minLength: 1, maxLength: 3 }).map((pairs) =>
    pairs
      .map((parts) => `${margin}${parts.join('')}`)
      .join('')
      .trimStart(),
  );
}

function valueBehind(place: Place): fc.Arbitrary<string> {
  const inline = fc
    .tuple(
      blank,
      properties(),
      fc.oneof(
        { weight: 30, arbitrary: node({ ...place, flow: true, level: place.level - 1 }) },
        { weight: 8, arbitrary: block(place) },
        { weight: 1, arbitrary: alias },
      ),
    )
    .map((parts) => parts.join(''));
  if (place.level <= 0) return inline;
  const below = fc.constantFrom(0, 1, 2, 2, 4).chain((more) => {
    const indent = place.indent + more;
    return fc
      .tuple(
        properties(),
        comment,
        fc.oneof(
          blockMap({ ...place, indent, level: place.level - 1 }),
          blockList({ ...place, indent, level: place.level - 1 }),
        ),
      )
      .map(([props, note, text]) => ` ${props}`.trimEnd() + `${note}\n${' '.repeat(indent)}${text}`.trimEnd());
  });
  const mergeable = fc
    .tuple(fc.array(name, { minLength: 1, maxLength: 3 }))
    .map(([names]) => ` [${names.map((text) => `*${text}`).join(', ')}]`);
  return fc.oneof(
    { weight: 15, arbitrary: inline },
    { weight: 20, arbitrary: below },
    { weight: 1, arbitrary: mergeable },
  );
}

function node(place: Place): fc.Arbitrary<string> {
  if (place.level <= 0) return scalar(place);
  if (place.flow)
    return fc.oneof(
      { weight: 25, arbitrary: scalar(place) },
      { weight: 10, arbitrary: flowNode(place) },
      { weight: 1, arbitrary: alias },
    );
  return fc.oneof(
    { weight: 3, arbitrary: scalar(place) },
    { weight: 2, arbitrary: flowNode(place) },
    { weight: 2, arbitrary: blockMap(place) },
    { weight: 1, arbitrary: blockList(place) },
    { weight: 1, arbitrary: block(place) },
  );
}

// Anchors that later parts of a document refer to, with merge keys: random ones rarely meet.
const merging = fc
  .tuple(
    fc.constantFrom('&a ', '&a !!map ', '&a ', '&a ', '&b '),
    fc.constantFrom('*a', '*b', '[*a, *b]', '{k1: z}', '[{k1: y}, *a]', 'x', '*c'),
    fc.constantFrom('<<', '<<', '"<<"', "'<<'", '!!str <<', 'k9'),
    fc.constantFrom('', '  k1: own\n', '  <<: *b\n', '  1: own\n  k3: own\n'),
    fc.boolean(),
  )
  .map(([anchor, target, mergeKey, own, first]) => {
    const lines = [
      `base: ${anchor}\n  k1: v1\n  k2: [x, y]\n`,
      'more: &b\n  k2: other\n  0x1: d\n  k4: &d !!str 1\n',
      'last: &c {k5: w}\n',
    ];
    const merge = `  ${mergeKey}: ${target}\n`;
    return `${lines.join('')}use:\n${first ? merge + own : own + merge}tail: *d\n`;
  });

const start = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom('', '', '', '---\n', '# c\n', '\uFEFF', '%YAML 1.1\n---\n') },
  fc.constantFrom(
    '---\n',
    '--- ',
    '# c\n',
    '%YAML 1.1\n---\n',
    '%YAML 1.2\n---\n',
    '\uFEFF',
    '\n\n',
    '%TAG ! x:\n---\n',
    '%FOO\n---\n',
    '---\n---\n',
  ),
);
const end = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom('', '', '', '# c', '\n\n') },
  fc.constantFrom('...\n', '---\n', '\n\n', '# c', '...\nx'),
);
const body = fc.oneof(
  { weight: 5, arbitrary: blockMap({ indent: 0, flow: false, level: 3 }) },
  { weight: 1, arbitrary: blockList({ indent: 0, flow: false, level: 3 }) },
  { weight: 1, arbitrary: node({ indent: 0, flow: false, level: 3 }) },
  { weight: 1, arbitrary: merging },
);

const document = fc
  .tuple(
    start,
    body,
    end,
    fc.constantFrom(...Array<string>(20).fill(''), 'crlf', 'crlf', 'crlf', 'cut', 'cut', 'cut', 'cr'),
  )
  .map(([head, text, tail, ends]) => {
    const whole = `${head}${text}${tail}`;
    if (ends === 'crlf') return whole.replaceAll('\n', '\r\n');
    if (ends === 'cr') return whole.replace('\n', '\r');
    return ends === 'cut' ? whole.trimEnd() : whole;
  });

const EDITS = [
  ...' \t\n:-?#&*!|>\'"[]{},%@~=ab01',
  '\u0085',
  '\u2028',
  '\uFEFF',
  '\u0007',
  '\u00A0',
  '  ',
  '\n  ',
  ': ',
  '- ',
  ' #',
  '<<: ',
];

/** Documents of every style, and one in five with a random edit that may make it no YAML. */
export const yamlDocument: fc.Arbitrary<string> = fc
  .tuple(
    document,
    fc.nat(),
    fc.constantFrom(...EDITS),
    fc.constantFrom(...Array<string>(8).fill('none'), 'insert', 'replace'),
  )
  .map(([text, at, edit, how]) => {
    const place = at % (text.length + 1);
    if (how === 'none') return text;
    return text.slice(0, place) + edit + text.slice(how === 'insert' ? place : place + 1);
  });
