import { notPinned } from '../../model/unpinned.ts';
import { formatRepository } from '../../names/reference.ts';
import { externalBases } from '../subject/external-bases.ts';
import type { PinRule } from '../subject/rule.ts';

/** `FROM python:latest`: a tag that is meant to move. */
export const baseLatest: PinRule = {
  id: 'base-latest',
  severity: 'warning',
  summary: 'a base image with the tag latest',
  find: (subject) =>
    externalBases(subject)
      .filter(({ reference }) => reference.tag === 'latest' && reference.digest === undefined)
      .map(({ text, reference, place, fixes }) => ({
        subject: text,
        message: notPinned('base image', text, 'the tag latest moves'),
        hint: `write ${formatRepository(reference)}:<version>, or ${text}@sha256:<digest>`,
        place,
        fixes,
      })),
};
