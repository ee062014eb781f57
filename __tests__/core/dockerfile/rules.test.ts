import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';

/** What is found of one instruction in a stage, without its place. */
function mistakes(instruction: string, head = ''): readonly string[] {
  return read(`${head}FROM a\n${instruction}\n`).found.map((text) => text.replace(/^\d+:\d+ dockerfile-/, ''));
}

describe('an instruction that BuildKit takes', () => {
  it.each([
    'RUN a',
    'RUN ["a"]',
    'RUN --mount=type=cache,target=/c --mount=type=ssh --network=none --security=insecure --device=a/b=c,required a',
    'RUN --network=host a',
    'RUN --network=default --security=sandbox a',
    'CMD []',
    'CMD a',
    'ENTRYPOINT ["a"]',
    'ENTRYPOINT []',
    'SHELL ["a", "b"]',
    'COPY a b',
    'COPY a b c/',
    'COPY ["a b", "c"]',
    'COPY --from=x --chown="${A}:${B}" --chmod=0755 --link --parents --exclude=a --exclude=b a b',
    'COPY --link=TRUE --parents=false a b',
    'ADD --chown=1 --chmod=1 --link --keep-git-dir=true --checksum=sha256:a --unpack=false --exclude=x a b',
    'COPY <<A b\nA',
    'COPY <<A <<"B" c/\nA\nB',
    'ENV a=b c="d e"',
    'ENV a b c',
    'ENV a  b=c',
    'ENV a=b=c',
    'LABEL a=b',
    'LABEL a b',
    'LABEL "a b"=c',
    'ARG A',
    'ARG A=b B "C=d"',
    'ARG --anything A',
    'STOPSIGNAL --anything 9',
    'EXPOSE 80 90/udp',
    'VOLUME /a /b',
    'VOLUME ["/a"]',
    'USER a b',
    'WORKDIR /a b',
    'MAINTAINER a b',
    'HEALTHCHECK NONE',
    'HEALTHCHECK none',
    'HEALTHCHECK NONE []',
    'HEALTHCHECK --anything NONE',
    'HEALTHCHECK CMD a',
    'HEALTHCHECK cmd ["a"]',
    'HEALTHCHECK --interval=30s --timeout=1m --start-period=0 --start-interval=5s --retries=3 CMD a',
    'ONBUILD RUN a',
    'ONBUILD COPY a b',
    'ONBUILD ARG --anything A',
  ])('%s', (instruction) => {
    expect(mistakes(instruction)).toEqual([]);
  });
});

describe('an instruction that BuildKit refuses', () => {
  const unknown = '(correct the instruction; a line that continues the one above needs a trailing \\ there)';
  it.each<[string, string]>([
    ['NOPE', `syntax: unknown instruction "NOPE" ${unknown}`],
    ['nope x', `syntax: unknown instruction "NOPE" ${unknown}`],
    ['RUN\u200ba b', `syntax: unknown instruction "RUN\u200ba" ${unknown}`],
    ['uſer b', `syntax: unknown instruction "uſer" ${unknown}`],
    ['RUN', 'syntax: RUN needs an argument'],
    ['RUN []', 'syntax: RUN needs an argument'],
    ['CMD', 'syntax: CMD needs an argument'],
    ['CMD --', 'syntax: CMD needs an argument'],
    ['LABEL', 'syntax: LABEL needs an argument'],
    ['ONBUILD', 'syntax: ONBUILD needs an argument'],
    ['CMD ["a", 1]', 'syntax: the JSON form of CMD holds strings only'],
    ['COPY ["a", 1]', 'syntax: the JSON form of COPY holds strings only'],
    ['SHELL [1]', 'syntax: the JSON form of SHELL holds strings only'],
    ['SHELL a', 'syntax: SHELL needs a JSON array of strings'],
    ['SHELL []', 'syntax: SHELL needs a JSON array of strings'],
    ['COPY a', 'syntax: COPY needs a source and a destination'],
    ['ADD ["a"]', 'syntax: ADD needs a source and a destination'],
    ['COPY []', 'syntax: COPY needs a source and a destination'],
    ['COPY a <<A\nA', 'syntax: a here-document is no destination of COPY'],
    ['ADD ["a", "<<A"]', 'syntax: a here-document is no destination of ADD'],
    [
      'COPY << A /b\nA',
      'syntax: a here-document of COPY is a word of its own: write << and its end word without a space',
    ],
    [
      'ADD <<A << B /b\nA\nB',
      'syntax: a here-document of ADD is a word of its own: write << and its end word without a space',
    ],
    ['ENV a', 'syntax: ENV needs a name and a value: ENV NAME=value'],
    ['LABEL a\u00a0b', 'syntax: LABEL needs a name and a value: LABEL NAME=value'],
    ['ENV a=b c', 'syntax: expected NAME=value in ENV, received "c"'],
    ['ENV a=b =c', 'syntax: expected NAME=value in ENV, received "=c"'],
    ['LABEL =c', 'syntax: expected NAME=value in LABEL, received "=c"'],
    ['ARG A =b', 'syntax: expected NAME or NAME=value in ARG, received "=b"'],
    ['VOLUME []', 'syntax: VOLUME needs an argument'],
    ['VOLUME ["/a", " "]', 'syntax: a VOLUME needs a path'],
    ['HEALTHCHECK NONE a', 'syntax: HEALTHCHECK NONE takes no arguments'],
    ['HEALTHCHECK CMD', 'syntax: HEALTHCHECK CMD needs a command'],
    ['HEALTHCHECK CMD []', 'syntax: HEALTHCHECK CMD needs a command'],
    ['HEALTHCHECK CMD [1]', 'syntax: the JSON form of HEALTHCHECK holds strings only'],
    ['HEALTHCHECK NONE [1]', 'syntax: the JSON form of HEALTHCHECK holds strings only'],
    ['HEALTHCHECK X a', 'syntax: expected HEALTHCHECK CMD or NONE, received "X"'],
    ['HEALTHCHECK NONEX', 'syntax: expected HEALTHCHECK CMD or NONE, received "NONEX"'],
    ['RUN --x a', 'flag: unknown flag "--x" of RUN'],
    ['RUN --constructor=1 a', 'flag: unknown flag "--constructor=1" of RUN'],
    ['CMD --x a', 'flag: unknown flag "--x" of CMD'],
    ['ADD --from=a b c', 'flag: unknown flag "--from=a" of ADD'],
    ['COPY --unpack a b', 'flag: unknown flag "--unpack" of COPY'],
    ['ONBUILD --x RUN a', 'flag: unknown flag "--x" of ONBUILD'],
    ['ONBUILD RUN --x a', 'flag: unknown flag "--x" of RUN'],
    ['COPY --chown=a --chown=b c d', 'flag: flag --chown is given twice'],
    ['COPY --link --link c d', 'flag: flag --link is given twice'],
    ['RUN --network=none --network=none c', 'flag: flag --network is given twice'],
    ['COPY --link=yes c d', 'flag: expected true or false for --link, received "yes"'],
    ['COPY --link= c d', 'flag: expected true or false for --link, received ""'],
    ['COPY --link=truex c d', 'flag: expected true or false for --link, received "truex"'],
    ['COPY --chown c d', 'flag: flag --chown needs a value'],
    ['COPY --exclude c d', 'flag: flag --exclude needs a value'],
    ['RUN --mount c', 'flag: flag --mount needs a value'],
    ['RUN --network=x c', 'flag: expected default or none or host for --network, received "x"'],
    ['RUN --security=x c', 'flag: expected sandbox or insecure for --security, received "x"'],
    ['RUN --device=a,b c', 'flag: expected one name of a device, received "b"'],
    ['HEALTHCHECK --retries=x CMD a', 'flag: expected a number of retries for --retries, received "x"'],
    [
      'HEALTHCHECK --interval=5 CMD a',
      'flag: expected a duration of at least 1ms such as 30s or 1m30s for --interval, received "5"',
    ],
    [
      'HEALTHCHECK --timeout=x CMD a',
      'flag: expected a duration of at least 1ms such as 30s or 1m30s for --timeout, received "x"',
    ],
    [
      'HEALTHCHECK --start-period=x CMD a',
      'flag: expected a duration of at least 1ms such as 30s or 1m30s for --start-period, received "x"',
    ],
    [
      'HEALTHCHECK --start-interval=x CMD a',
      'flag: expected a duration of at least 1ms such as 30s or 1m30s for --start-interval, received "x"',
    ],
    ['FROM', 'syntax: FROM needs an argument'],
    ['FROM a b', 'syntax: expected FROM image or FROM image AS name'],
    ['FROM a AS', 'syntax: expected FROM image or FROM image AS name'],
    ['FROM a ON b', 'syntax: expected FROM image or FROM image AS name'],
    ['FROM a AS b c', 'syntax: expected FROM image or FROM image AS name'],
    ['FROM "a b"', 'syntax: expected FROM image or FROM image AS name'],
    [
      'FROM a AS 1b',
      'syntax: expected a name of letters, digits, dots, dashes and underscores, a letter first, received "1b"',
    ],
    [
      'FROM a AS b!',
      'syntax: expected a name of letters, digits, dots, dashes and underscores, a letter first, received "b!"',
    ],
    ['FROM --platform a', 'flag: flag --platform needs a value'],
    ['FROM --x=a a', 'flag: unknown flag "--x=a" of FROM'],
  ])('%s', (instruction, expected) => {
    expect(mistakes(instruction)).toEqual([expected]);
  });

  it('with the escape character of its file', () => {
    expect(mistakes('ENV a` b=c', '# escape=`\n')).toEqual([]);
    expect(mistakes('ENV x=a\\ b', '# escape=`\n')).toEqual(['syntax: expected NAME=value in ENV, received "b"']);
    expect(mistakes('ARG A=b` =c', '# escape=`\n')).toEqual([]);
    expect(mistakes('ARG `', '# escape=`\n')).toEqual(['syntax: ARG needs an argument']);
  });
});
