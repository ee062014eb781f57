import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { triggersOf } from '../../../src/core/dockerfile/onbuild.ts';
import { parseDockerfile } from '../../../src/core/dockerfile/parse.ts';
import { type DockerSteps, normalizeDockerfile } from '../../../src/core/dockerfile/steps.ts';
import type { ParsedInstruction } from '../../../src/core/dockerfile/syntax.ts';
import { isClean } from '../../../src/core/model/diagnostic.ts';
import { Findings } from '../../../src/core/model/findings.ts';
import { formatBaseImage } from '../../../src/core/names/base-image.ts';
import { askGo, oracleCases, oracles } from '../../oracle/oracle.ts';
import { type Reason, reasonOf, STRUCTURE } from './reasons.ts';
import { dockerfileText } from './texts.ts';

interface Answer {
  readonly ok: boolean;
  readonly error?: string;
  readonly images: readonly string[] | null;
  readonly context: boolean;
  readonly paths: readonly string[] | null;
  readonly steps: readonly string[] | null;
}
interface Case {
  readonly text: string;
  readonly args: Readonly<Record<string, string>>;
  readonly target: string | undefined;
  /** Instructions behind ONBUILD of the image `parent`. */
  readonly triggers: readonly string[];
}

const pick = (...choices: readonly string[]) => fc.constantFrom(...choices);
const word = pick(
  '$A',
  '${B}',
  '${C:-c}',
  'x$A',
  '${A%z}',
  '${B#b}',
  '${A/z/y}',
  '${C:+d}',
  '$E',
  '$TARGETARCH',
  '${TARGETVARIANT:-v}',
  'a b',
  'plain',
  '"$A"',
  "'$A'",
  '\\$A',
  '$U',
  '${U:-u}',
  '$TARGETSTAGE',
  '$PATH',
);
const value = pick('1', 'z', 'bb', '', '$A', '${B}2', '${C-c}', '"a b"', '$U', '${U:-w}', '$TARGETARCH');
const variable = pick('A', 'B', 'C', 'E', 'TARGETARCH', 'TARGETSTAGE');
const stageName = pick('one', 'two', 'three', 'One');
const source = pick('one', 'two', 'three', 'TWO', '0', '1', '2', 'image:1', 'scratch', '7', 'parent', 'one');
const files = pick(
  'file',
  'a/b',
  './c/',
  '/abs',
  'd/../e',
  '*.txt',
  'f/*',
  '../up',
  '.',
  'https://h/x',
  'git@h:a/b.git',
  'https://h/a.git',
  'https://h/a.git#main:sub',
);
const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));
const mount = fc.oneof(
  joined(pick('type=bind,'), pick('source=', 'src='), fc.oneof(word, files), pick(',target=/m')),
  joined(pick('from='), source, pick(',target=/m', ',type=bind,target=/m,source=x', ',type=cache,target=/m')),
  pick(
    'type=cache,target=/c',
    'type=secret,id=s',
    'type=tmpfs,target=/t',
    'target=/m',
    'from=,target=/m',
    'type=${U:-bind},target=/m,source=k',
  ),
);
const step = fc.oneof(
  { weight: 3, arbitrary: joined(pick('ARG '), variable, fc.oneof(pick(''), joined(pick('='), value))) },
  { weight: 3, arbitrary: joined(pick('ENV '), variable, pick('='), value) },
  joined(pick('ENV '), variable, pick(' '), value),
  {
    weight: 4,
    arbitrary: joined(pick('COPY ', 'ADD ', 'COPY --link '), fc.oneof(word, files), pick(' ', ' other '), pick('/d/')),
  },
  joined(
    pick('COPY '),
    fc.oneof(word, files).map((text) => JSON.stringify([text, '/d/'])),
  ),
  { weight: 3, arbitrary: joined(pick('COPY --from=', 'COPY --from='), source, pick(' /x /y')) },
  { weight: 2, arbitrary: joined(pick('RUN --mount='), mount, pick(' r1', ' r2')) },
  joined(pick('RUN '), pick('one', 'two', 'three')),
  joined(pick('COPY --parents '), pick('a/**/b', 'a/./b/*.txt', 'a/b', '$A/[x]/y'), pick(' /d/')),
);
const instruction = fc.oneof({ weight: 6, arbitrary: step }, joined(pick('ONBUILD '), step));
const base = fc.oneof(
  pick(
    'img',
    'img:2',
    'parent',
    'one',
    'two',
    '$G',
    'img:${G:-3}',
    '${G%1}',
    'scratch',
    'One',
    'img-$TARGETARCH',
    '${H/i/i}',
  ),
);
const from = joined(
  pick('FROM ', 'FROM ', 'FROM ', 'FROM --platform=linux/arm64 ', 'FROM --platform=$TARGETPLATFORM '),
  base,
  fc.oneof(pick(''), joined(pick(' AS '), stageName)),
);
const text = fc
  .tuple(
    pick('', '', '', '# escape=`\n'),
    fc.array(
      joined(
        pick('ARG '),
        pick('G', 'H', 'A', 'TARGETARCH'),
        fc.oneof(pick(''), joined(pick('='), pick('img1', 'two', '$G', 'one', 'i'))),
      ),
      { maxLength: 2 },
    ),
    fc.array(fc.tuple(from, fc.array(instruction, { maxLength: 4 })), { minLength: 1, maxLength: 4 }),
  )
  .map(
    ([head, globals, stages]) =>
      `${head}${[...globals, ...stages.flatMap(([first, rest]) => [first, ...rest])].join('\n')}\n`,
  );
const cases: fc.Arbitrary<Case> = fc.record({
  text: fc.oneof({ weight: 4, arbitrary: text }, dockerfileText),
  args: fc.dictionary(pick('A', 'B', 'C', 'G', 'H'), pick('z', 'img9', 'a/b', '', 'two'), { maxKeys: 2 }),
  target: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, stageName),
  // An image whose trigger copies from that image would keep BuildKit going for ever.
  triggers: fc.array(
    step.filter((line) => !line.includes('parent')),
    { maxLength: 2 },
  ),
});

/** Why we refuse what BuildKit builds. */
const STRICTER: readonly Reason[] = [
  ...STRUCTURE,
  [
    'an argument without a value, for which BuildKit takes nothing',
    'dockerfile-argument',
    /has no value$|uses an argument without a value/,
  ],
  [
    'a number that BuildKit takes for an image, or for an image that another line named',
    'dockerfile-stage',
    /is no number/,
  ],
  [
    'an instruction of the parent that copies from the stage where it takes effect',
    'dockerfile-stage',
    /does not stand above$/,
  ],
  ['an instruction of the parent that copies from an image', 'dockerfile-onbuild', /which is no stage of this file$/],
];

/** What BuildKit refuses of a stage that is not built, which we do not read further than its structure. */
const UNREACHED =
  /invalid reference format|should not be blank|invalid stage index|circular dependency|failed to process|unsupported modifier|empty platform|failed to parse platform/;

/** What only the build refuses. */
const LATER: readonly (readonly [reason: string, error: RegExp])[] = [
  ['values of --chmod, --checksum and the like', /chmod|checksum|invalid (?:mode|syntax)/],
  [
    'ports, signals, platforms, mount targets, devices',
    /port|invalid signal|platform|mount target|no wildcard|device|proto/i,
  ],
  ['addresses of repositories', /git|url|query|keep-git-dir|inconsistent/i],
  ['an ENV, LABEL or VOLUME that becomes empty', /can not be an empty|names can not be blank/],
];

function ours({ text: file, args, target, triggers }: Case) {
  const findings = new Findings('Dockerfile');
  const parent = parseDockerfile(
    findings,
    `FROM parents-base\n${triggers.map((line) => `ONBUILD ${line}\n`).join('')}`,
  );
  if (!isClean(findings.diagnostics)) return { ok: false as const, error: undefined };
  const inherited = triggersOf(parent, undefined);
  const none: readonly ParsedInstruction[] = [];
  const steps = normalizeDockerfile(findings, parseDockerfile(findings, file), {
    buildArgs: args,
    contexts: {},
    target,
    platforms: ['linux/amd64'],
    triggers: (name) => (name === 'parent' ? inherited : none),
  });
  const error = findings.diagnostics.find(({ severity }) => severity === 'error');
  return steps === undefined || error !== undefined ? { ok: false as const, error } : { ok: true as const, steps };
}

// Patterns of --parents that cross folders select the folder in front of them.
function folderOf(path: string): string {
  return /\*\*|\[/.test(path) ? path.replace(/\/[^/]*[*[].*$/, '') : path;
}

// What an image that is only copied from has behind ONBUILD takes effect nowhere, but BuildKit counts its stages as reached.
function isIdle({ text: file, triggers }: Case): boolean {
  return file.includes('from=parent') && triggers.some((line) => line.includes('from='));
}

function imagesOf({ slots }: DockerSteps): readonly string[] {
  const names = slots.flatMap(({ images }) =>
    images.map(({ image }) => (image === undefined ? '' : formatBaseImage(image))),
  );
  const tagged = names.map((name) => (/[:@][^/]*$/.test(name) ? name : `${name}:latest`));
  return [...new Set(tagged)].sort();
}

// Commands of RUN in the shell form without here-documents, which need no more than their text.
function commandsOf({ steps }: DockerSteps): readonly string[] {
  return steps.stages.flatMap(({ instructions }) =>
    instructions.flatMap((step) => (step.keyword === 'RUN' ? step.words : [])),
  );
}

const PARENT = 'docker.io/library/parent:latest';
const PINNED = (slot: number) => `pins.example/slot-${slot}:1`;

/** The case with every image replaced in its place, as a build does it. */
function _pinned({ text: file, args, target = '', triggers }: Case, { images, slots }: DockerSteps) {
  let rewritten = file;
  for (const { slot, start, end } of images.toSorted((a, b) => b.start - a.start))
    rewritten = `${rewritten.slice(0, start)}${PINNED(slot)}${rewritten.slice(end)}`;
  const parents = slots.flatMap((slot, index) =>
    slot.images.some(({ image }) => image !== undefined && formatBaseImage(image) === 'docker.io/library/parent')
      ? [[PINNED(index), triggers]]
      : [],
  );
  return {
    kind: 'convert',
    text: rewritten,
    arguments: args,
    target,
    platform: 'linux/amd64',
    triggers: Object.fromEntries(parents),
  };
}

describe.skipIf(oracles === undefined)('stages, arguments and sources, against the conversion of BuildKit', () => {
  it('use the same images, files and commands', () => {
    const asked = fc.sample(cases, { numRuns: oracleCases, seed: 23 });
    const answers = askGo<Answer>(
      'dockerfile',
      asked.map(({ text: file, args, target = '', triggers }) => ({
        kind: 'convert',
        text: file,
        arguments: args,
        target,
        platform: 'linux/amd64',
        triggers: { [PARENT]: triggers },
      })),
    );
    const counts = { accepted: 0, refused: 0, whole: 0 };
    const stricter = new Map<string, number>();
    const later = new Map<string, number>();
    const built: { readonly value: Case; readonly steps: DockerSteps; readonly answer: Answer }[] = [];
    for (const [index, value] of asked.entries()) {
      const answer = answers[index] as Answer;
      const about = JSON.stringify(value);
      const reading = ours(value);
      if (!reading.ok) {
        counts.refused += 1;
        if (!answer.ok) continue;
        const known =
          reading.error === undefined
            ? 'a parent that is refused itself'
            : reasonOf(STRICTER, reading.error, value.text);
        stricter.set(known, (stricter.get(known) ?? 0) + 1);
        continue;
      }
      const { steps } = reading;
      if (!answer.ok) {
        const { stages } = parseDockerfile(new Findings('Dockerfile'), value.text);
        const unreached = steps.steps.stages.length < stages.length;
        const reason =
          unreached && UNREACHED.test(answer.error ?? '')
            ? 'a stage that is not built'
            : isIdle(value) && UNREACHED.test(answer.error ?? '')
              ? 'ONBUILD of an image that is only copied from'
              : LATER.find(([, error]) => error.test(answer.error ?? ''))?.[0];
        const known = reason ?? `none: ${answer.error} ${about}`;
        later.set(known, (later.get(known) ?? 0) + 1);
        continue;
      }
      counts.accepted += 1;
      built.push({ value, steps, answer });
      if (steps.sources === 'all') counts.whole += 1;
      // A --from is not used where only here-documents are copied.
      const unused = value.text.includes('<<') ? imagesOf(steps) : [];
      expect(imagesOf(steps), about).toEqual([...new Set([...(answer.images ?? []), ...unused])].sort());
      // BuildKit asks for a path of the name of a repository, too.
      const isPath = (name: string) => !name.startsWith('git@');
      const paths = (answer.paths ?? []).filter(isPath).map(folderOf);
      // Where the whole context is hashed, BuildKit may know more: a variable that the base has not.
      if (steps.sources === undefined) expect(answer.context, about).toBe(false);
      // For a tmpfs mount BuildKit asks for the whole context, and uses nothing of it.
      else if (steps.sources !== 'all' && !about.includes('tmpfs') && !isIdle(value))
        expect(
          steps.sources
            .map(({ path }) => path)
            .filter(isPath)
            .sort(),
          about,
        ).toEqual([...new Set(paths)].sort());
      expect(commandsOf(steps).length, about).toBe((answer.steps ?? []).length);
    }
    console.log(
      `conversions: ${asked.length}`,
      counts,
      'left to the build',
      Object.fromEntries(later),
      'stricter',
      Object.fromEntries(stricter),
    );
    expect([...later.keys(), ...stricter.keys()].filter((reason) => reason.startsWith('none'))).toEqual([]);
    expect(counts.accepted).toBeGreaterThan(asked.length / 5);
  });
});
