import { notPinned } from '../../model/unpinned.ts';
import { externalBases } from '../subject/external-bases.ts';
import type { PinRule } from '../subject/rule.ts';

/** `FROM python`: the image tagged `latest` on the day of the build. */
export const baseNoTag: PinRule = {
  id: 'base-no-tag',
  severity: 'warning',
  summary: 'a base image without a tag',
  find: (subject) =>
    externalBases(subject)
      .filter(({ reference }) => reference.tag === undefined && reference.digest === undefined)
      .map(({ text, place, fixes }) => ({
        subject: text,
        message: notPinned('base image', text, 'it has no tag'),
        hint: `write ${text}:<version>, or ${text}@sha256:<digest>`,
        place,
        fixes,
      })),
};
