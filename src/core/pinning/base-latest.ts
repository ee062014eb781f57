import { formatRepository } from '../names/reference.ts';
import { externalBases } from './external-bases.ts';
import type { PinRule } from './rule.ts';

/** `FROM python:latest`: a tag that is meant to move. */
export const baseLatest: PinRule = {
  id: 'base-latest',
  find: (environment) =>
    externalBases(environment)
      .filter(({ reference }) => reference.tag === 'latest' && reference.digest === undefined)
      .map(({ text, reference, offset, inDockerfile }) => ({
        kind: 'base image',
        subject: text,
        why: 'the tag latest moves',
        hint: `write ${formatRepository(reference)}:<version>, or ${text}@sha256:<digest>`,
        offset,
        inDockerfile,
      })),
};
