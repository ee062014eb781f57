import { type PlacedStep, stepsOf } from './dockerfile-steps.ts';
import { installedByPip } from './pip-requirements.ts';
import type { Loose, PinRule } from './rule.ts';

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** A URL that may answer something else tomorrow: git without a commit, a download without a hash. */
export const urlFloating: PinRule = {
  id: 'url-floating',
  find: (environment) => [
    ...installedByPip(environment.image.python.pip).flatMap(({ requirement, pinned }) =>
      pinned || requirement.url === undefined ? [] : [looseRequirement(requirement.url)],
    ),
    ...stepsOf(environment, 'ADD').flatMap(looseSources),
  ],
};

function looseRequirement(url: string): Loose {
  const vcs = /^(?:git|hg|svn|bzr)\+/.test(url);
  if (vcs)
    return {
      kind: 'URL',
      subject: url,
      why: 'it has no commit',
      hint: 'write @<commit> with 40 hex digits behind the repository',
    };
  return { kind: 'URL', subject: url, why: 'it has no hash', hint: 'write #sha256=<hash> behind the URL' };
}

// https://docs.docker.com/reference/dockerfile/#add
function looseSources({ step, lexed }: PlacedStep): readonly Loose[] {
  if (step.flags.some((flag) => flag.startsWith('--checksum='))) return [];
  return step.words.slice(0, -1).flatMap((word): readonly Loose[] => {
    const git = isGit(word);
    if (git ? isCommit(word) : !/^https?:\/\//i.test(word)) return [];
    const why = git ? 'it has no commit' : 'it has no hash';
    const hint = git
      ? 'write #<commit> with 40 hex digits behind the repository'
      : 'write ADD --checksum=sha256:<hash>';
    const index = lexed?.text.indexOf(word) ?? -1;
    return [{ kind: 'URL', subject: word, why, hint, offset: lexed?.offsets[Math.max(0, index)], inDockerfile: true }];
  });
}

function isGit(word: string): boolean {
  return (
    /^(?:git|ssh):\/\/|^[A-Za-z0-9_.-]+@[A-Za-z0-9.-]+:/.test(word) || /^https?:\/\/[^#?]+\.git(?:[#?]|$)/i.test(word)
  );
}

// `#<ref>:<folder>`, or `?commit=<commit>`; a variable may hold a commit.
function isCommit(word: string): boolean {
  const fragment = /#([^:]*)/.exec(word)?.[1] ?? '';
  const query = /[?&](?:commit|checksum)=([^&#]*)/.exec(word)?.[1] ?? '';
  return [fragment, query].some((text) => COMMIT.test(text) || text.includes('$'));
}
