import { externalBases } from '../subject/external-bases.ts';
import type { OpenPin, PinRule, PinSubject } from '../subject/rule.ts';

/**
 * The last day, or month, of each Python release line that had ended when this list was last updated. The list changes
 * with releases, not with the clock of a machine. https://devguide.python.org/versions/
 */
const ENDED: ReadonlyMap<string, string> = new Map([
  ['2.6', '2013-10-29'],
  ['2.7', '2020-01-01'],
  ['3.0', '2009-06-27'],
  ['3.1', '2012-04-09'],
  ['3.2', '2016-02-20'],
  ['3.3', '2017-09-29'],
  ['3.4', '2019-03-18'],
  ['3.5', '2020-09-30'],
  ['3.6', '2021-12-23'],
  ['3.7', '2023-06-27'],
  ['3.8', '2024-10-07'],
  ['3.9', '2025-10-31'],
  ['3.10', '2026-10'],
]);

/** A Python release line that no longer gets security fixes. */
export const pythonEol: PinRule = {
  id: 'python-eol',
  severity: 'warning',
  summary: 'a version of Python that has reached its end of life',
  find: (subject) => [...fromConda(subject), ...fromBases(subject)],
};

function fromConda({ conda, places }: PinSubject): readonly OpenPin[] {
  return conda.flatMap(({ text, spec }) => {
    if (spec.name !== 'python') return [];
    // A range is not a single version: `>=3.8` may resolve to 3.13.
    const [, line] = /^(?:==|~=)?(\d+\.\d+)(?:[.a-z][^,|]*)?$/.exec(spec.version ?? '') ?? [];
    return openLine(line, places.find('conda', text)[0]?.place);
  });
}

function fromBases(subject: PinSubject): readonly OpenPin[] {
  return externalBases(subject).flatMap(({ reference: { registry, path, tag }, place }) => {
    const official = registry === 'docker.io' && path === 'library/python';
    return openLine(official ? /^(\d+\.\d+)(?:[.-]|$)/.exec(tag ?? '')?.[1] : undefined, place);
  });
}

function openLine(line: string | undefined, place: OpenPin['place']): readonly OpenPin[] {
  const ended = line === undefined ? undefined : ENDED.get(line);
  if (ended === undefined) return [];
  const message = `Python ${line} gets no security fixes since ${ended}`;
  return [{ subject: `python ${line}`, message, hint: 'move to a line that is maintained', place }];
}
