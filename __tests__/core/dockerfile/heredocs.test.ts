import { describe, expect, it } from 'vitest';
import { parseHeredocWord } from '../../../src/core/dockerfile/heredocs.ts';
import { lex } from './reading.ts';

describe('a word that opens a here-document', () => {
  it.each<[string, readonly [word: string, name: string, chomp: boolean] | undefined]>([
    ['<<EOF', ['<<EOF', 'EOF', false]],
    ['<<-EOF', ['<<-EOF', 'EOF', true]],
    ['3<<EOF', ['<<EOF', 'EOF', false]],
    ['<< \tEOF', ['<<EOF', 'EOF', false]],
    ['<<"EOF"', ['<<"EOF"', 'EOF', false]],
    ["<<-'E F'", ["<<-'E F'", 'E F', true]],
    ['<<E\\OF', ['<<E\\OF', 'EOF', false]],
    ['<<$A', ['<<$A', '$A', false]],
    ['<<EOF)', ['<<EOF)', 'EOF)', false]],
    ['<<', undefined],
    ['<<-', undefined],
    ['<<""', undefined],
    ['<<<EOF', undefined],
    ['<<E<F', undefined],
    ['<<E F', undefined],
    ['a<<EOF', undefined],
    ['<EOF', undefined],
    ['<<"EOF', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(parseHeredocWord(text)).toEqual(expected && { word: expected[0], name: expected[1], chomp: expected[2] });
  });
});

const heredocs = (text: string) => {
  const { instructions, found } = lex(text);
  return [
    ...instructions.map((step) => [step.keyword, ...step.heredocs.map(({ name, body }) => [name, body])]),
    ...found,
  ];
};

describe('here-documents', () => {
  it.each<[string, readonly unknown[]]>([
    ['RUN <<EOF\na\n b\nEOF\nRUN x', [['RUN', ['EOF', 'a\n b\n']], ['RUN']]],
    ['RUN <<EOF\nEOF', [['RUN', ['EOF', '']]]],
    ['RUN <<EOF\r\na\r\nEOF\r\r\n', [['RUN', ['EOF', 'a\r\n']]]],
    ['RUN <<A <<-B\n\ta\nA\n\tb\n\t\tB\n', [['RUN', ['A', '\ta\n'], ['B', '\tb\n']]]],
    ['RUN <<A\n\tA\nA\n', [['RUN', ['A', '\tA\n']]]],
    ['RUN <<A\n A\nA \nA\n', [['RUN', ['A', ' A\nA \n']]]],
    ['run cat \\\n <<A >x\na\nA\n', [['RUN', ['A', 'a\n']]]],
    ['COPY <<A <<B /d/\na\nA\nb\nB\n', [['COPY', ['A', 'a\n'], ['B', 'b\n']]]],
    ['ADD --link <<A /d/\nA\n', [['ADD', ['A', '']]]],
    ['ONBUILD RUN <<A\na\nA\n', [['ONBUILD', ['A', 'a\n']]]],
    ['ONBUILD COPY <<A /d\na\nA\n', [['ONBUILD', ['A', 'a\n']]]],
    ['RUN <<A\n# a\n\\\nA\n', [['RUN', ['A', '# a\n\\\n']]]],
    ['RUN ["a", "<<A"]\nRUN x', [['RUN'], ['RUN']]],
    ['ONBUILD RUN ["a", "<<A"]\nRUN x', [['ONBUILD'], ['RUN']]],
    ['CMD <<A\nRUN x', [['CMD'], ['RUN']]],
    ['ENV a=<<A\nRUN x', [['ENV'], ['RUN']]],
    ['ONBUILD CMD <<A\nRUN x', [['ONBUILD'], ['RUN']]],
    ['RUN echo "<<A"\nRUN x', [['RUN'], ['RUN']]],
    ['RUN a<<A\nRUN x', [['RUN'], ['RUN']]],
    ['RUN a <<<A\nRUN x', [['RUN'], ['RUN']]],
    ['RUN echo $((1<<2))\nRUN x', [['RUN'], ['RUN']]],
    ['RUN a < b\nRUN x', [['RUN'], ['RUN']]],
    ["RUN it's a < b\nRUN x", [['RUN'], ['RUN']]],
    ["RUN it's a <<\nRUN x", [['RUN'], ['RUN']]],
    ["RUN it's a <<<b\nRUN x", [['RUN'], ['RUN']]],
    ['RUN --network=none <<A\nA\n', [['RUN', ['A', '']]]],
  ])('%j', (text, expected) => {
    expect(heredocs(text)).toEqual(expected);
  });

  const lost =
    'dockerfile-heredoc: BuildKit finds no here-document in this line: quotes do not match, or it does not know a ${} form (close the quotes, or move the text into the here-document)';
  it.each<[string, readonly unknown[]]>([
    ["RUN true <<A # it's\nCMD x", [['RUN'], ['CMD'], `1:1 ${lost}`]],
    ['RUN ${A^^}<<-A\nCMD x', [['RUN'], ['CMD'], `1:1 ${lost}`]],
    ['CMD x\nRUN "<< A', [['CMD'], ['RUN'], `2:1 ${lost}`]],
    ['RUN ${a:- <<\\"E }\nCMD x', [['RUN'], ['CMD'], `1:1 ${lost}`]],
    [
      'RUN a \\\n<<A\nb',
      [['RUN', ['A', 'b\n']], '2:1 dockerfile-heredoc: here-document "<<A" is not closed: expected a line "A"'],
    ],
    [
      'RUN <<-"A" <<B\nb',
      [
        ['RUN', ['A', 'b\n'], ['B', '']],
        '1:1 dockerfile-heredoc: here-document "<<-\\"A\\"" is not closed: expected a line "A"',
        '1:1 dockerfile-heredoc: here-document "<<B" is not closed: expected a line "B"',
      ],
    ],
    [
      'RUN <<A\na\ncurl https://u:p@h/x\nA\n',
      [
        ['RUN', ['A', 'a\ncurl https://u:p@h/x\n']],
        '3:1 credentials-in-url: a URL carries credentials (use a secret mount: https://docs.docker.com/build/building/secrets/)',
      ],
    ],
  ])('%j is refused', (text, expected) => {
    expect(heredocs(text)).toEqual(expected);
  });
});
