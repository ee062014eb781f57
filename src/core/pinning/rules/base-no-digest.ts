import { notPinned } from '../../model/unpinned.ts';
import { externalBases } from '../subject/external-bases.ts';
import type { PinRule } from '../subject/rule.ts';

/** `FROM python:3.12-slim`: a tag that its owner may move. `follow-base` can follow it. */
export const baseNoDigest: PinRule = {
  id: 'base-no-digest',
  severity: 'note',
  summary: 'a base image with a tag and no digest',
  find: (subject) =>
    externalBases(subject)
      .filter(({ reference: { tag, digest } }) => tag !== undefined && tag !== 'latest' && digest === undefined)
      .map(({ text, place, fixes }) => ({
        subject: text,
        message: notPinned('base image', text, 'a tag may move'),
        hint: `write ${text}@sha256:<digest>; terrarium pin --write does it`,
        place,
        fixes,
      })),
};
