import fc from 'fast-check';

// Dockerfiles as they are written, and ones that are slightly wrong.

const pick = (...choices: readonly string[]) => fc.constantFrom(...choices);
const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));
const words = (word: fc.Arbitrary<string>, by: fc.Arbitrary<string>, maxLength: number, minLength = 1) =>
  fc
    .array(fc.tuple(word, by), { minLength, maxLength })
    .map((list) => list.map(([text, space], index) => (index === list.length - 1 ? text : text + space)).join(''));
/** One of the first mostly, one of the second sometimes. */
const mostly = (usual: fc.Arbitrary<string>, rare: fc.Arbitrary<string>, weight = 40) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: rare });

/** Between words of an instruction: continuations with comments and blank lines in them, too. */
const space = fc.oneof(
  { weight: 60, arbitrary: fc.constant(' ') },
  {
    weight: 1,
    arbitrary: pick('  ', '\t', ' \\\n', ' \\\n\t', '\\\n ', ' \\ \n  ', ' \\\r\n ', ' \\\n# note\n ', ' \\\n\n '),
  },
  {
    weight: 1,
    arbitrary: pick(
      ' \\\n  # note \\\n ',
      '\r',
      '\v',
      '\u00a0',
      ' \\\n\u00a0',
      ' `\n ',
      ' \\\\\n',
      '\\',
      ' \\\n \\\n ',
    ),
  },
);
const shellWord = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z./=$:;&|*-]{1,6}$/) },
  {
    weight: 2,
    arbitrary: pick(
      '"a b"',
      "'a b'",
      '"a$B"',
      '\\"',
      "it\\'s",
      '"',
      "'",
      '\\ ',
      '$A',
      '${A:-b}',
      '${A',
      '\\\\',
      'é',
      '"a\\"b"',
    ),
  },
  {
    weight: 1,
    arbitrary: pick('<<', '<', '<<<x', '$((1<<2))', '1<<2', 'a<<b', '${A:0:2}', '--x', '#', '# x', '\\$', '`'),
  },
);
const shellText = words(shellWord, space, 4);
const name = mostly(fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,3}$/), pick('', '1', '"A"', '$A', 'a-b', 'é', 'A\\ B'));
const value = mostly(
  pick('1', 'a', '"a b"', "'a b'", '$A', '${B:-x}', 'a\\ b', '', '""', '"$A"'),
  pick('"a', "a'b", 'a=b', '${', '\\', 'é\u00a0', '`', '"a\\"b"', 'a"b"c'),
);
const pair = mostly(joined(name, fc.constant('='), value), fc.oneof(name, fc.constant('='), fc.constant('=x')), 60);
const path = mostly(
  pick('a', 'a/b', './a', '/x/', '*.txt', 'a b', 'src/', '.', '$A/x', '"a"'),
  pick('"a b"', 'a\\ b', '[a', 'é', '\u00a0', '--x', "it's", '<<', 'https://h/x.tar', 'git@h:a/b.git', '\\'),
  60,
);
const json = mostly(
  fc.array(fc.oneof(path, shellWord), { maxLength: 3 }).map((list) => JSON.stringify(list)),
  pick(
    '[]',
    '["a" , "b"]',
    '["a", 1]',
    '[1]',
    "['a']",
    '["a"',
    '["a"]]',
    '[a]',
    '["\\ud800"]',
    '["\\u00e9", "b"]',
    '[null]',
    '["a"] x',
    '[ "a", "b" ]',
  ),
);
const reference = mostly(
  pick('a', 'a:1', 'h.io/a/b:c', 'base', 'build', 'scratch', 'x', '$A', '${A:-b}', '0'),
  pick('"a"', 'A', '$', 'a@sha256:00', '1', "'x'", 'a\\b', '-1'),
);
const flag = (flags: fc.Arbitrary<string>) =>
  mostly(flags, pick('--x', '--x=1', '--', '--=', '--é', '-x', '"--x"'), 80);
const quoted = (text: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 30, arbitrary: text },
    { weight: 8, arbitrary: text.map((inner) => `"${inner}"`) },
    { weight: 4, arbitrary: text.map((inner) => `'${inner}'`) },
    { weight: 4, arbitrary: text.map((inner) => `${inner.slice(0, 1)}"${inner.slice(1)}"`) },
    { weight: 1, arbitrary: text.map((inner) => `${inner}\\ x`) },
    { weight: 1, arbitrary: text.map((inner) => `"${inner}`) },
  );
const boolean = pick('', '=true', '=false', '=TRUE', '="true"', '=', '=1', '=yes');
const field = mostly(
  pick(
    'type=bind',
    'type=cache',
    'type=secret',
    'type=ssh',
    'type=tmpfs',
    'target=/x',
    'source=a',
    'src=$A',
    'id=k',
    'from=a',
    'from=base',
    'from=build',
    'ro',
    'rw',
    'required',
    'sharing=locked',
    'mode=0755',
    'uid=1',
    'size=1m',
    'env=X',
    'dst=/y',
  ),
  pick(
    'x=1',
    'type=x',
    'TYPE=cache',
    'from=$A',
    'from=',
    'ro=maybe',
    'mode=9',
    'sharing=x',
    '"id=a,b"',
    '',
    'target',
    'uid=x',
    'from=a$',
    'a"b',
  ),
  60,
);
const mount = fc.oneof(
  {
    weight: 5,
    arbitrary: pick(
      'type=bind,source=a,target=/x',
      'type=cache,target=/c,sharing=locked,mode=0755,uid=1',
      'type=secret,id=k,required',
      'type=secret,target=/run/k,env=K',
      'type=ssh',
      'type=tmpfs,target=/t,size=1m',
      'from=base,target=/x',
      'type=bind,from=build,src=$A,dst=/y,rw',
      'source=${A:-b},target=/x,ro',
    ),
  },
  fc.array(field, { minLength: 1, maxLength: 4 }).map((fields) => fields.join(',')),
);
const runFlags = flag(
  fc.oneof(
    { weight: 5, arbitrary: joined(fc.constant('--mount='), quoted(mount)) },
    joined(fc.constant('--network='), quoted(pick('none', 'host', 'default', 'x', ''))),
    joined(fc.constant('--security='), pick('insecure', 'sandbox', 'x')),
    joined(
      fc.constant('--device='),
      quoted(pick('a/b=c', 'name=a', 'a,required', 'a,name=b', 'a,b', 'required=x', '')),
    ),
  ),
);
const copyFlags = flag(
  fc.oneof(
    joined(pick('--chown=', '--chmod=', '--exclude='), quoted(pick('1:1', '${A}:b', '0755', '*.md', ''))),
    joined(fc.constant('--from='), quoted(reference)),
    joined(pick('--link', '--parents'), mostly(fc.constant(''), boolean, 4)),
  ),
);
const addFlags = flag(
  fc.oneof(
    joined(pick('--chown=', '--checksum=', '--exclude='), quoted(pick('1:1', 'sha256:00', '*.md'))),
    joined(pick('--link', '--keep-git-dir', '--unpack'), mostly(fc.constant(''), boolean, 4)),
  ),
);
const healthFlags = flag(
  joined(
    pick('--interval=', '--timeout=', '--start-period=', '--start-interval=', '--retries='),
    mostly(
      pick('0', ''),
      pick('30s', '1m30s', '5', '1.5h', '1us', '-1s', 'x', '3', '0s', '10ms', '1h1', '.5s', '99999999h', '+3', '-1'),
      2,
    ),
  ),
);
const flags = (one: fc.Arbitrary<string>, maxLength = 2) =>
  fc.array(joined(one, space), { maxLength }).map((list) => list.join(''));

const heredocName = mostly(
  pick('EOF', '"EOF"', "'EOF'", 'E-F', 'X1'),
  pick('"E F"', 'E\\OF', '$A', 'EOF)', '', '"E', 'é', '${A:-x}'),
  14,
);
const heredocWord = joined(pick('<<', '<<', '<<-', '3<<', '<< '), heredocName);
const bodyLine = pick('one', '\ttwo', '$A', '', 'EOF x', 'RUN x', '# no', ' EOF', 'a\\', '"', 'x\r');
/** Words with a here-document or two, and the texts behind the line. */
const withHeredocs = (before: fc.Arbitrary<string>, after: fc.Arbitrary<string>) =>
  fc
    .tuple(
      before,
      fc.array(heredocWord, { minLength: 1, maxLength: 2 }),
      after,
      fc.array(bodyLine, { maxLength: 3 }),
      pick('\n', '\n', '\n', '\r\n'),
    )
    .map(([left, list, right, body, end]) => {
      const names = list.map((text) => text.replace(/^\d*<<-?\s*/, '').replace(/["'\\]/g, ''));
      const texts = names.map((text) => [...body, text].map((line) => `${line}${end}`).join(''));
      return `${left}${list.join(' ')}${right}\n${texts.join('')}`.replace(/\n$/, '');
    });

const transfer = (kind: string, one: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 5, arbitrary: joined(fc.constant(kind), space, flags(one), words(path, space, 3), space, path) },
    { weight: 2, arbitrary: joined(fc.constant(kind), space, flags(one), json) },
    {
      weight: 2,
      arbitrary: withHeredocs(
        joined(fc.constant(`${kind} `), flags(one)),
        joined(fc.constant(' '), mostly(pick('/d/'), pick('', '<<X', '/a /b'))),
      ),
    },
  );
const wrong = joined(
  pick(
    'NOPE',
    'FRO',
    'R\\UN',
    'RUN',
    'COPY',
    'LABEL',
    'ARG',
    'ſHELL',
    'CMD --x',
    'ARG --x A',
    'USER --x a',
    'HEALTHCHECK --x NONE',
  ),
  space,
  pick('', 'x'),
);
const usual = fc.oneof(
  {
    weight: 5,
    arbitrary: joined(pick('RUN', 'RUN', 'run', 'Run'), space, flags(runFlags), fc.oneof(shellText, shellText, json)),
  },
  {
    weight: 2,
    arbitrary: withHeredocs(
      joined(fc.constant('RUN '), flags(runFlags), pick('', 'cat ', 'a "b" ', "it's ", '${A^^} ')),
      pick('', ' > /x', ' && y', " # it's"),
    ),
  },
  { weight: 3, arbitrary: transfer('COPY', copyFlags) },
  { weight: 2, arbitrary: transfer('ADD', addFlags) },
  {
    weight: 2,
    arbitrary: joined(pick('ENV', 'LABEL'), space, fc.oneof(words(pair, space, 3), joined(name, space, shellText))),
  },
  { weight: 2, arbitrary: joined(fc.constant('ARG '), words(fc.oneof(pair, name), space, 3)) },
  { weight: 2, arbitrary: joined(pick('CMD', 'ENTRYPOINT', 'VOLUME'), space, fc.oneof(json, json, shellText)) },
  joined(pick('SHELL'), space, mostly(pick('["sh", "-c"]', '["a"]'), json, 6)),
  joined(
    fc.constant('HEALTHCHECK '),
    flags(healthFlags),
    mostly(pick('CMD', 'cmd'), pick('NONE', 'X'), 8),
    space,
    mostly(fc.oneof(shellText, json), fc.constant(''), 8),
  ),
  joined(
    pick('USER', 'WORKDIR', 'STOPSIGNAL', 'MAINTAINER', 'EXPOSE'),
    space,
    fc.oneof(shellText, path, pick('80', '80/tcp 90', '$A')),
  ),
);
const step = mostly(usual, wrong);
const onbuild = joined(
  mostly(pick('ONBUILD ', 'onbuild\t', 'ONBUILD \\\n'), pick('ONBUILD --x ', 'ONBUILD -- ')),
  fc.oneof({ weight: 30, arbitrary: step }, pick('', 'FROM a', 'ONBUILD RUN x', 'MAINTAINER x')),
);
const from = joined(
  pick('FROM', 'FROM', 'FROM', 'from'),
  space,
  mostly(
    fc.constant(''),
    joined(fc.constant('--platform='), quoted(pick('linux/amd64', '$TARGETPLATFORM', 'x')), space),
    4,
  ),
  reference,
  mostly(
    fc.constant(''),
    joined(
      space,
      pick('AS', 'as', 'AS', 'ON'),
      space,
      mostly(pick('base', 'build', 'Final', 'x.y-z_1'), pick('1a', 'é', '', 'a b', '"a"')),
    ),
    2,
  ),
);
const comment = pick('# note', '', '  # note', '\t', '#', '# escape=`', '# a=b', '\u00a0', '#!x');
const head = mostly(
  pick(
    '',
    '',
    '',
    '# syntax=docker/dockerfile:1\n',
    '# escape=`\n',
    '#escape = \\\n',
    '# check=skip=all\n',
    '# note\n',
    '\uFEFF',
    '# syntax=a\n# escape=`\n',
  ),
  pick(
    '# syntax=a b\n',
    '# escape=x\n',
    '# escape=`\n# escape=`\n',
    ' # escape=`\n',
    '#!/bin/sh\n# syntax=a\n',
    '#!/bin/sh\n# escape=`\n',
    '// syntax=a\n',
    '# check=nope\n',
    '# check=error=true;skip=A,B\n',
    '#\u00a0escape=`\n',
    '# unknown=1\n# escape=`\n',
    '# syntax = a\r\n',
    '\n# escape=`\n',
    '{"syntax":"a"}\n',
  ),
  12,
);
const globals = mostly(
  fc.constant(''),
  words(fc.oneof(joined(fc.constant('ARG '), pair), comment), fc.constant('\n'), 2).map((text) => `${text}\n`),
  2,
);
const stage = fc
  .tuple(from, fc.array(fc.oneof({ weight: 14, arbitrary: step }, onbuild, comment), { maxLength: 4 }))
  .map(([first, rest]) => [first, ...rest].join('\n'));

/** A whole file. */
export const dockerfileText: fc.Arbitrary<string> = fc
  .tuple(
    head,
    globals,
    fc.array(stage, { minLength: 1, maxLength: 3 }),
    mostly(pick('\n', '\n', ''), pick('\r\n', ' \\\n', '\\'), 12),
  )
  .map(([start, first, stages, end]) => `${start}${first}${stages.join('\n')}${end}`);
