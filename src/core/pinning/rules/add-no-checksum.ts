import { notPinned } from '../../model/unpinned.ts';
import { type PlacedStep, placeInStep, stepsOf } from '../subject/dockerfile-steps.ts';
import type { OpenPin, PinRule, PinSubject } from '../subject/rule.ts';

/** `ADD https://...`: the file at that URL may change. https://docs.docker.com/reference/dockerfile/#add */
export const addNoChecksum: PinRule = {
  id: 'add-no-checksum',
  severity: 'warning',
  summary: 'ADD of a URL without a checksum or commit',
  find: (subject) => stepsOf(subject.environment, 'ADD').flatMap((placed) => openSources(subject, placed)),
};

function openSources({ environment }: PinSubject, placed: PlacedStep): readonly OpenPin[] {
  const { step, lexed } = placed;
  if (step.flags.some((flag) => flag.startsWith('--checksum='))) return [];
  return step.words.slice(0, -1).flatMap((word): readonly OpenPin[] => {
    const git = isGit(word);
    if (git ? isCommit(word) : !/^https?:\/\//i.test(word)) return [];
    const why = git ? 'it has no commit' : 'it has no hash';
    const hint = git
      ? 'write #<commit> with 40 hex digits behind the repository'
      : 'write ADD --checksum=sha256:<hash>';
    const place = placeInStep(environment, placed, lexed?.text.indexOf(word) ?? 0, word.length);
    return [{ subject: word, message: notPinned('URL', word, why), hint, place }];
  });
}

function isGit(word: string): boolean {
  return (
    /^(?:git|ssh):\/\/|^[A-Za-z0-9_.-]+@[A-Za-z0-9.-]+:/.test(word) || /^https?:\/\/[^#?]+\.git(?:[#?]|$)/i.test(word)
  );
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

// `#<ref>:<folder>`, or `?commit=<commit>`; a variable may contain a commit.
function isCommit(word: string): boolean {
  const fragment = /#([^:]*)/.exec(word)?.[1] ?? '';
  const query = /[?&](?:commit|checksum)=([^&#]*)/.exec(word)?.[1] ?? '';
  return [fragment, query].some((text) => COMMIT.test(text) || text.includes('$'));
}
