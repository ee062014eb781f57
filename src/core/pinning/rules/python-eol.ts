import { pythonEnd } from '../../specifiers/ended-releases.ts';
import { externalBases } from '../subject/external-bases.ts';
import type { OpenPin, PinRule, PinSubject } from '../subject/rule.ts';

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
  const ended = line === undefined ? undefined : pythonEnd(line);
  if (ended === undefined) return [];
  const message = `Python ${line} gets no security fixes since ${ended}`;
  return [{ subject: `python ${line}`, message, hint: 'move to a line that is maintained', place }];
}
