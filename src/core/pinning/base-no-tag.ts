import { externalBases } from './external-bases.ts';
import type { PinRule } from './rule.ts';

/** `FROM python`: the registry's newest image, whatever that is on the day of the build. */
export const baseNoTag: PinRule = {
  id: 'base-no-tag',
  find: (environment) =>
    externalBases(environment)
      .filter(({ reference }) => reference.tag === undefined && reference.digest === undefined)
      .map(({ text, offset, inDockerfile }) => ({
        kind: 'base image',
        subject: text,
        why: 'it has no tag',
        hint: `write ${text}:<version>, or ${text}@sha256:<digest>`,
        offset,
        inDockerfile,
      })),
};
