import { quote } from '../../model/diagnostic.ts';
import { placeInStep, stepsOf } from '../subject/dockerfile-steps.ts';
import type { OpenPin, PinRule, PinSubject } from '../subject/rule.ts';
import { isSecretVariable } from '../subject/secret-texts.ts';

/**
 * A secret in ENV, in the default of an ARG, or in the variables of a definition: everyone with access to the image or
 * the file can read it.
 */
export const secretInVariable: PinRule = {
  id: 'secret-in-variable',
  severity: 'warning',
  summary: 'a secret in ENV, ARG or the variables of a definition',
  find: (subject) => [...inSteps(subject, 'ENV'), ...inSteps(subject, 'ARG'), ...inVariables(subject)],
};

function inSteps({ environment }: PinSubject, keyword: 'ENV' | 'ARG'): readonly OpenPin[] {
  return stepsOf(environment, keyword).flatMap((placed) => {
    const text = placed.step.words.join(' ');
    return pairsOf(text).flatMap(({ name, value, start }) => {
      if (!isSecretVariable(name, value)) return [];
      const place = placeInStep(environment, placed, start, name.length);
      return [secretPin(name, `${keyword} ${name}`, 'mount it: RUN --mount=type=secret,id=<id>', place)];
    });
  });
}

function inVariables({ environment, places }: PinSubject): readonly OpenPin[] {
  return Object.entries(environment.variables).flatMap(([name, value]) =>
    isSecretVariable(name, value)
      ? [
          secretPin(
            name,
            `variable ${name}`,
            'take it from a secret store when the job runs',
            places.key('variable', name),
          ),
        ]
      : [],
  );
}

function secretPin(name: string, what: string, hint: string, place: OpenPin['place']): OpenPin {
  return { subject: name, message: `${quote(what)} looks like a secret`, hint, place };
}

// `NAME=value NAME2="a b"`, and the older form `NAME value`.
function pairsOf(text: string): readonly { readonly name: string; readonly value: string; readonly start: number }[] {
  const pairs = [...text.matchAll(/(?<=^|\s)([A-Za-z_][A-Za-z0-9_]*)=("(?:[^"\\]|\\.){0,4000}"|'[^']{0,4000}'|\S*)/g)];
  if (pairs.length > 0) return pairs.map(({ index, 1: name = '', 2: value = '' }) => ({ name, value, start: index }));
  const [, name = '', value = ''] = /^\s*([A-Za-z_][A-Za-z0-9_]*)\s+(\S.*)$/s.exec(text) ?? [];
  return name === '' ? [] : [{ name, value, start: text.indexOf(name) }];
}
