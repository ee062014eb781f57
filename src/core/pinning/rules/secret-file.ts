import { posix } from 'node:path';
import { quote } from '../../model/diagnostic.ts';
import { copiesCredentials } from '../../names/credential-file.ts';
import { placeInStep, stepsOf } from '../subject/dockerfile-steps.ts';
import type { OpenPin, PinRule, PinSubject } from '../subject/rule.ts';

/** Files that exist to store credentials. */
const NAMES =
  /^(?:\.env(?:\.(?!example$|sample$|template$|dist$)[A-Za-z0-9_-]+)?|\.netrc|_netrc|\.pypirc|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519)|\.dockercfg|\.htpasswd)$/;
const PATHS = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.azure\/accessTokens\.json)$/;

/** A credentials file in the build context: COPY puts it into a layer. */
export const secretFile: PinRule = {
  id: 'secret-file',
  severity: 'warning',
  summary: 'a file of credentials among the files that the steps copy',
  find: (subject) => [...inFiles(subject), ...inSteps(subject)],
};

function inFiles({ environment }: PinSubject): readonly OpenPin[] {
  return environment.files
    .filter(({ path }) => NAMES.test(posix.basename(path)) || PATHS.test(path))
    .map(({ path }) => ({
      subject: path,
      message: `the build context hands ${quote(path)} to the image`,
      hint: 'name it in .dockerignore, and mount it as a secret',
    }));
}

// No context holds what actions leave in the workspace. A step that copies it is meant for another builder, or forgotten.
function inSteps({ environment }: PinSubject): readonly OpenPin[] {
  const steps = [...stepsOf(environment, 'COPY'), ...stepsOf(environment, 'ADD')];
  return steps.flatMap((placed) => {
    if (placed.step.flags.some((flag) => flag.startsWith('--from='))) return [];
    return placed.step.words
      .slice(0, -1)
      .filter(copiesCredentials)
      .map((source) => ({
        subject: source,
        message: `the step copies the credentials ${quote(source)}, which are left out of every context`,
        hint: 'mount them: RUN --mount=type=secret,id=<id>',
        place: placeInStep(environment, placed, placed.lexed?.text.indexOf(source) ?? 0, source.length),
      }));
  });
}
