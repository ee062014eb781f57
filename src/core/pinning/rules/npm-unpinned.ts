import valid from 'semver/functions/valid.js';
import { NO_VERSION, openInstalls } from '../subject/installed-packages.ts';
import type { PinRule } from '../subject/rule.ts';

/** `RUN npm install -g yarn`: the version that the registry offers on the day of the build. hadolint: DL3016 */
export const npmUnpinned: PinRule = {
  id: 'npm-unpinned',
  severity: 'warning',
  summary: 'npm, yarn or pnpm install of a package without a version',
  find: (subject) =>
    openInstalls(subject, {
      programs: /^(?:npm|pnpm|yarn)$/,
      commands: [['install'], ['i'], ['add'], ['global', 'add']],
      valued: new Set(['--prefix', '--registry', '--cache', '--loglevel', '-w', '--workspace']),
      kind: 'npm package',
      openWord: (text) => {
        const { spec } = split(text);
        return isPinned(text) ? undefined : { name: text, why: spec === '' ? NO_VERSION : `${spec} leaves a choice` };
      },
      hint: (text) => `write ${split(text).name}@<version>`,
    }),
};

/** Folders, archives, repositories and links to other packages of the workspace: no registry chooses their version. */
const ELSEWHERE =
  /^(?:[./~]|[^@:/]+\/|git@|(?:https?|ssh|git(?:\+\w+)?|git(?:hub|lab)|bitbucket|gist|file|link|portal|patch|workspace|catalog):)|\.(?:tgz|tar\.gz)$/;
/** Registry prefix of a package: `npm:left-pad@1.3.0`, also as the target of an alias. */
const REGISTRY = /^(?:npm|jsr):/;

/** A package, what it is an alias of, and a registry before each: npm takes no alias of an alias. */
const MAX_TURNS = 4;

// https://docs.npmjs.com/cli/commands/npm-install
function isPinned(text: string): boolean {
  let rest = text;
  for (let turn = 0; turn < MAX_TURNS; turn += 1) {
    if (ELSEWHERE.test(rest)) return true;
    if (REGISTRY.test(rest)) {
      rest = rest.replace(REGISTRY, '');
      continue;
    }
    const { spec } = split(rest);
    if (valid(spec.replace(/^=/, '')) !== null) return true;
    if (!/^[^@]*[:/]/.test(spec)) return false;
    rest = spec;
  }
  return false;
}

/** The name and the part after its `@`; the `@` of a scope does not count. */
function split(text: string): { readonly name: string; readonly spec: string } {
  const at = text.indexOf('@', 1);
  return at < 0 ? { name: text, spec: '' } : { name: text.slice(0, at), spec: text.slice(at + 1) };
}
