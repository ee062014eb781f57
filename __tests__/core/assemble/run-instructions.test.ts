import { describe, expect, it } from 'vitest';
import type { RuntimeConfig } from '../../../src/core/assemble/image-draft.ts';
import { runInstructions } from '../../../src/core/assemble/run-instructions.ts';
import { stageChain } from '../../../src/core/assemble/stage-chain.ts';

function run(text: string, base: RuntimeConfig = {}, given: Readonly<Record<string, string>> = {}, target = '') {
  const values = new Map(Object.entries(given));
  const chain = stageChain({ text, target, platform: 'linux/amd64', arguments: values });
  return { base: chain.base, ...runInstructions(chain.stages, base, { ...chain, given: values }) };
}

/** Settings without the variable that every image has. */
function config(lines: string, base?: RuntimeConfig): RuntimeConfig {
  const { Env, ...rest } = run(`FROM a\n${lines}\n`, base).config;
  return JSON.stringify(Env) === JSON.stringify([PATH]) ? rest : { ...rest, Env };
}

const PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

describe('instructions that run nothing', () => {
  it('change settings of the base, and keep those that BuildKit keeps', () => {
    const base = { Env: ['PATH=/bin', 'A=1', 'A=3', 'C'], Cmd: ['sh'], Hostname: 'h', Labels: { a: '1' } };
    expect(config('ENV A=2 B=$A\nLABEL b=$B', base)).toEqual({
      Env: ['PATH=/bin', 'A=2', 'A=3', 'C', 'B=3'],
      Cmd: ['sh'],
      Labels: { a: '1', b: '3' },
    });
  });

  it('see arguments as they are given, else as they are declared', () => {
    const text =
      'ARG G=global\nFROM $G\nARG G\nARG A=$G-own\nENV X=$A Y=$TARGETARCH\nARG TARGETARCH\nENV Z=$TARGETARCH\n';
    expect(run(text).config.Env).toEqual([PATH, 'X=global-own', 'Y=', 'Z=amd64']);
    expect(run(text).base).toBe('global');
    expect(run(text, {}, { A: 'given' }).config.Env).toEqual([PATH, 'X=given', 'Y=', 'Z=amd64']);
  });

  it('give commands a shell, and an entry point takes away the command of what is below', () => {
    expect(config('CMD a b')).toEqual({ Cmd: ['/bin/sh', '-c', 'a b'] });
    expect(config('SHELL ["x"]\nENTRYPOINT a', { Cmd: ['b'] })).toEqual({
      Shell: ['x'],
      Entrypoint: ['x', 'a'],
      Cmd: undefined,
    });
    expect(config('CMD ["c"]\nENTRYPOINT ["a"]', { Cmd: ['b'] })).toEqual({ Entrypoint: ['a'], Cmd: ['c'] });
  });

  it('collect ports and volumes', () => {
    const { ExposedPorts, Volumes } = config('ENV P="80 443"\nEXPOSE $P 9-10/UDP $NONE\nVOLUME /a /b\nVOLUME ["/c d"]');
    expect(Object.keys(ExposedPorts ?? {})).toEqual(['80/tcp', '443/tcp', '9/udp', '10/udp']);
    expect(Object.keys(Volumes ?? {})).toEqual(['/a', '/b', '/c d']);
  });

  it('describe health checks in nanoseconds', () => {
    expect(config('HEALTHCHECK --interval=1m --retries=2 CMD a b').Healthcheck).toEqual({
      Test: ['CMD-SHELL', 'a b'],
      Interval: 60e9,
      Retries: 2,
    });
    expect(config('HEALTHCHECK CMD ["a", "b"]').Healthcheck).toEqual({ Test: ['CMD', 'a', 'b'] });
    expect(config('HEALTHCHECK NONE').Healthcheck).toEqual({ Test: ['NONE'] });
  });

  it('write one layer for each folder and copy, owned as they say', () => {
    const { layers, history } = run(
      'FROM a\nUSER u:g\nWORKDIR x\nWORKDIR y\nCOPY --chown=1:2 --chmod=0640 a b c/\nCOPY --link d .\nADD e /f\n',
    );
    expect(layers).toEqual([
      { kind: 'folder', path: '/x', owner: 'u:g' },
      { kind: 'folder', path: '/x/y', owner: 'u:g' },
      expect.objectContaining({ sources: ['a', 'b'], destination: '/x/y/c/', owner: '1:2', mode: 0o640, apart: false }),
      expect.objectContaining({ sources: ['d'], destination: '/x/y/', owner: '', mode: undefined, apart: true }),
      expect.objectContaining({ sources: ['e'], destination: '/f', unpacks: true }),
    ]);
    expect(history.map(({ isEmpty }) => isEmpty)).toEqual([true, false, false, false, false, false]);
  });

  it('go through the stages below the one that is built', () => {
    const text =
      'FROM a AS one\nENV A=1\nCMD ["one"]\nFROM one AS two\nENV B=$A\nENTRYPOINT ["two"]\nFROM one\nENV C=1\n';
    expect(run(text, {}, {}, 'two').config).toEqual({ Env: [PATH, 'A=1', 'B=1'], Cmd: undefined, Entrypoint: ['two'] });
    expect(run(text).config.Env).toEqual([PATH, 'A=1', 'C=1']);
  });

  it.each([
    'RUN x',
    'COPY <<E /a\nx\nE',
    'COPY --from=other a /',
    'COPY --parents a /',
    'COPY --exclude=b a /',
    'COPY --chmod=u+x a /',
    'ADD --checksum=sha256:a https://x/y /',
    'ADD https://x.org/y /',
    'ADD git@github.com:a/b.git /',
    'COPY [ab] /',
    'COPY --link --chown=name a /',
    'EXPOSE 70000',
    'EXPOSE 2-1',
    'EXPOSE 127.0.0.1:80:80',
    'STOPSIGNAL FOO',
  ])('refuse what has to be run, or is not known here: %s', (line) => {
    expect(() => config(line)).toThrow(expect.objectContaining({ code: 'needs-buildkit' }));
  });

  it('refuse a base for another platform', () => {
    expect(run('FROM --platform=$TARGETPLATFORM a\nENV A=1\n').base).toBe('a');
    expect(() => run('FROM --platform=linux/arm64 a\nENV A=1\n')).toThrow(/linux\/arm64/);
  });

  it('refuse a base that has instructions for what is built on it', () => {
    expect(() => config('ENV A=1', { OnBuild: ['RUN x'] })).toThrow(
      expect.objectContaining({ code: 'needs-buildkit' }),
    );
    expect(config('ONBUILD RUN x').OnBuild).toEqual(['RUN x']);
    expect(() => run('FROM a AS b\nONBUILD RUN x\nFROM b\nENV A=1\n')).toThrow(/ONBUILD/);
  });

  it('keep arguments in the stages above, except where a variable has their name', () => {
    const text = 'FROM a AS b\nENV X=1\nARG X=2\nARG Y=3\nFROM b\nLABEL x=$X y=$Y\n';
    expect(run(text).config.Labels).toEqual({ x: '1', y: '3' });
  });

  it('know where commands are, and keep folders as they are written', () => {
    expect(config('LABEL p=$PATH').Labels).toEqual({ p: PATH.slice('PATH='.length) });
    expect(config('WORKDIR /app/').WorkingDir).toBe('/app/');
    expect(config('WORKDIR /app/\nWORKDIR ../b/').WorkingDir).toBe('/b');
    expect(config('HEALTHCHECK --interval=1.005s CMD x').Healthcheck).toMatchObject({ Interval: 1_005_000_000 });
    expect(config('STOPSIGNAL sigrtmin+3').StopSignal).toBe('sigrtmin+3');
    expect(() => config('ENV A=1', { WorkingDir: 'relative' })).toThrow(/the base works in/);
  });

  it('copy with a mode onto what is below, also with --link', () => {
    expect(run('FROM a\nCOPY --link --chmod=644 a /b/\n').layers).toEqual([expect.objectContaining({ apart: false })]);
  });
});
