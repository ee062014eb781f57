import { describe, expect, it } from 'vitest';
import { defaultConfig, parseConfig } from '../../../src/core/config/config.ts';
import { define } from '../../../src/pipeline.ts';
import { dedent } from '../../dedent.ts';
import { memoryTree } from '../../fakes/memory-tree.ts';

// Texts that once had one hash for two meanings, or a meaning that no tool gives them.

async function hashOf(files: Readonly<Record<string, string>>, id: string, config = ''): Promise<string> {
  const { config: parsed } =
    config === '' ? { config: defaultConfig('terrarium.yml') } : parseConfig(config, 'terrarium.yml');
  const { definitions } = await define(memoryTree({ files }), parsed);
  const item = definitions.find(({ origin }) => origin.id === id)?.item;
  return item?.ok ? item.value.hash : `refused: ${item?.diagnostics.map((diagnostic) => diagnostic.code).join()}`;
}

const dockerfile = (text: string, config?: string) => hashOf({ Dockerfile: text }, 'Dockerfile', config);
const TWO_PLATFORMS = dedent`
  environments:
    - path: Dockerfile
      platforms: [linux/amd64, linux/arm64]
`;

describe('a stage that is named through an argument', () => {
  const file = (step: string) => dedent`
    ARG B=base
    FROM python:3.12 AS base
    RUN ${step}
    FROM $B
  `;

  it('is part of the hash', async () => {
    expect(await dockerfile(file('one'))).toMatch(/^[0-9a-f]{64}$/);
    expect(await dockerfile(file('one'))).not.toBe(await dockerfile(file('two')));
  });

  it('is refused where it differs from platform to platform', async () => {
    const text = dedent`
      FROM python:3.12 AS base-amd64
      FROM debian:12 AS base-arm64
      FROM base-$TARGETARCH
    `;
    expect(await dockerfile(text, TWO_PLATFORMS)).toBe('refused: dockerfile-argument');
  });
});

describe('a default that is not known', () => {
  it.each([
    [
      'an argument without a value',
      dedent`
        ARG A=x$U
        FROM scratch
        ARG A
        RUN echo $A
      `,
    ],
    ['a substitution that is not read', 'ARG A=${V#v}\nFROM scratch\nARG A\nRUN echo $A\n'],
  ])('is refused: %s', async (_title, text) => {
    expect(await dockerfile(text)).toBe('refused: dockerfile-argument');
  });

  it('is refused where it differs from platform to platform', async () => {
    const text = dedent`
      ARG A=$TARGETARCH
      FROM scratch
      ARG A
      RUN echo $A
    `;
    expect(await dockerfile(text, TWO_PLATFORMS)).toBe('refused: dockerfile-argument');
    expect(await dockerfile(text)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('secrets', () => {
  it('count in stages that are built only', async () => {
    const file = (id: string) =>
      dedent`
        FROM debian:12 AS unused
        RUN --mount=type=secret,id=${id} true
        FROM debian:12
        RUN true
      `;
    expect(await dockerfile(file('a'))).toBe(await dockerfile(file('b')));
  });
});

describe('a here-document', () => {
  it('keeps its line ends, which the image gets', async () => {
    const file = (end: string) => dedent`
      FROM debian:12
      COPY <<EOF /x
      a${end}EOF
    `;
    expect(await dockerfile(file('\n'))).not.toBe(await dockerfile(file('\r\n')));
  });
});

describe('pip lines', () => {
  const conda = (line: string) =>
    hashOf(
      {
        'conda.yml': dedent`
          channels: [c]
          dependencies:
            - pip:
                - ${line}
        `,
      },
      'conda.yml',
    );

  it.each([
    ['a second line behind a URL', '"foo @ https://h/x\\n-r secret.txt"'],
    ['a space in a URL', '"https://h/x y"'],
    ['a marker of two texts', '"a; \\"a\\" \\"b\\""'],
    ['an open parenthesis', '"a; (os_name == \\"nt\\""'],
  ])('are refused: %s', async (_title, line) => {
    expect(await conda(line)).toBe('refused: requirement-syntax');
  });

  it('keep spaces inside a marker text', async () => {
    expect(await conda('\'a; platform_version == "( x"\'')).not.toBe(await conda('\'a; platform_version == "(x"\''));
  });
});

describe('channels', () => {
  it.each(['../../local', '-x', './here', 'a/../b'])('are no local paths or options: %s', async (channel) => {
    expect(await hashOf({ 'conda.yml': `channels: ["${channel}"]\ndependencies: [a]\n` }, 'conda.yml')).toBe(
      channel.startsWith('.') ? 'refused: channel-local' : 'refused: channel-syntax',
    );
  });

  it('are none in front of a package either', async () => {
    expect(await hashOf({ 'conda.yml': 'channels: [c]\ndependencies: ["../up::numpy"]\n' }, 'conda.yml')).toBe(
      'refused: match-spec-syntax',
    );
  });
});

describe('YAML', () => {
  it('holds one document', async () => {
    expect(
      await hashOf(
        {
          'conda.yml': dedent`
            channels: [c]
            dependencies: [a]
            ---
            x: 1
          `,
        },
        'conda.yml',
      ),
    ).toBe('refused: yaml-syntax');
  });
});

describe('terrarium.yml', () => {
  it.each([
    [
      'one reference provided twice',
      dedent`
        environments:
          - {path: a/Dockerfile, provides: [x/y]}
          - {path: b/Dockerfile, provides: [x/y]}
      `,
      'provides-conflict',
    ],
    ['a glob that provides', 'environments:\n  - {path: "*/Dockerfile", provides: [x/y]}\n', 'provides-conflict'],
    [
      'something else than a reference',
      'environments:\n  - {path: a/Dockerfile, provides: ["X y"]}\n',
      'reference-syntax',
    ],
    ['a path above the root', 'environments:\n  - {path: ../Dockerfile}\n', 'path-refused'],
  ])('refuses %s', (_title, text, code) => {
    expect(parseConfig(text, 'terrarium.yml').diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  it('names a file by one path', () => {
    expect(parseConfig('environments:\n  - path: a/../conda.yml\n', 'terrarium.yml').config.environments[0]?.path).toBe(
      'conda.yml',
    );
  });
});

describe('a parent that an Azure ML file names', () => {
  it('is missed there, not in a configuration that does not exist', async () => {
    const files = {
      'a.yml': dedent`
        $schema: https://x/environment.schema.json
        name: a
        image: environment:nobody
      `,
    };
    const { definitions } = await define(memoryTree({ files }), defaultConfig('terrarium.yml'));
    expect(definitions[0]?.item.diagnostics[0]).toMatchObject({ code: 'parent-unknown', path: 'a.yml', line: 1 });
  });
});

describe('lines that pip would read otherwise', () => {
  const CHARACTERS = ['\u001c', '\u0085', '\u2028', '\u000c', '\u000b'];

  it.each(CHARACTERS.map((char) => [JSON.stringify(char), char] as const))(
    'are refused with %s',
    async (_name, char) => {
      const code = 'refused: requirement-syntax';
      expect(await hashOf({ 'requirements.txt': `--trusted-host a${char}evil\n` }, 'requirements.txt')).toBe(code);
      expect(await hashOf({ 'requirements.txt': `# a comment${char}evil\n` }, 'requirements.txt')).toBe(code);
    },
  );

  it('are refused with a backslash that would join two elements', async () => {
    const text = 'channels: [c]\ndependencies:\n  - pip: ["a @ https://h/x.whl\\\\", "numpy==1.0"]\n';
    expect(await hashOf({ 'conda.yml': text }, 'conda.yml')).toBe('refused: requirement-syntax');
  });

  it('are not multiplied by files that include each other', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, level) => [`r${level}.txt`, `-r r${level + 1}.txt\n`.repeat(10)]),
    );
    const all = { ...files, 'r12.txt': 'a==1\n', 'requirements.txt': '-r r0.txt\n' };
    expect(await hashOf(all, 'requirements.txt')).toContain('include-limit');
  });
});

describe('credentials', () => {
  it.each([
    'pkg @ https://h/x.whl?sig=SECRET',
    '-ihttps://user:pw@h/simple',
    'name@https://user:pw@h/x.whl',
    '--extra-index-url https://token@h/simple',
  ])('are found anywhere in a line: %s', async (line) => {
    expect(await hashOf({ 'requirements.txt': `${line}\n` }, 'requirements.txt')).toBe('refused: credentials-in-url');
  });

  it.each(['ADD https://user:pw@h/x /x', 'RUN pip install -i https://user:pw@h/s a', 'ENV A=https://h/?token=abc'])(
    'are found in a Dockerfile: %s',
    async (step) => {
      expect(await dockerfile(`FROM debian:12\n${step}\n`)).toBe('refused: credentials-in-url');
    },
  );

  it('are no variables, and no account that everybody has', async () => {
    const steps = 'RUN git clone https://x:$TOKEN@h/x\nRUN git clone ssh://git@h/x\n';
    expect(await dockerfile(`FROM debian:12\n${steps}`)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('never stand in a message', async () => {
    const { definitions } = await define(
      memoryTree({ files: { Dockerfile: 'FROM https://user:PASSWORD@h/x\n' } }),
      defaultConfig('terrarium.yml'),
    );
    expect(JSON.stringify(definitions[0]?.item.diagnostics)).not.toContain('PASSWORD');
  });
});

describe('a Dockerfile that BuildKit reads otherwise', () => {
  it.each<[string, string, string]>([
    ['an escape directive behind a blank', ' # escape=`\nFROM a:1\n', 'dockerfile-directive'],
    [
      'a here-document beside an open quote',
      dedent`
        FROM a:1
        RUN true <<#x # it's
        ADD x /x
        #x
      `,
      'dockerfile-heredoc',
    ],
    ['a mount key in upper case', 'FROM a:1\nRUN --mount=FROM=evil/x,target=/m true\n', 'dockerfile-flag'],
    [
      'a mount key that is given twice',
      'FROM a:1\nRUN --mount=type=cache,type=bind,target=/m true\n',
      'dockerfile-flag',
    ],
    ['a quoted flag', 'FROM a:1\nRUN --"mount=from=evil/x,target=/m" true\n', 'dockerfile-flag'],
    ['a no-break space', 'FROM a:1\nCOPY a\u00a0b /d/\n', 'dockerfile-space'],
    ['an argument for BuildKit itself', 'FROM a:1\nARG BUILDKIT_SYNTAX=evil/f\n', 'build-arg-reserved'],
  ])('is refused: %s', async (_title, text, code) => {
    expect(await dockerfile(text)).toContain(code);
  });

  it('has no here-documents in the JSON form', async () => {
    const text = dedent`
      FROM a:1
      RUN ["sh", "-c", "echo <<x "]
      RUN b
      x
    `;
    expect(await dockerfile(text)).toBe('refused: dockerfile-syntax');
  });

  it('does not grow without end by arguments that double', async () => {
    const lines = Array.from({ length: 40 }, (_, index) => `ARG A${index + 1}=$A${index}$A${index}`).join('\n');
    expect(
      await dockerfile(dedent`
        ARG A0=xxxxxxxxxx
        ${lines}
        FROM $A40
      `),
    ).toBe('refused: dockerfile-argument');
  });
});

describe('globs', () => {
  it('are refused where their braces multiply', () => {
    const text = `environments:\n  - path: "${'{a,b,c,d,e,f,g,h}'.repeat(60)}"\n`;
    expect(parseConfig(text, 'terrarium.yml').diagnostics.map(({ code }) => code)).toEqual(['glob-limits']);
  });
});
