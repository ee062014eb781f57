import type { PinRule } from '../subject/rule.ts';

/** Several specs for Python: the solver has to meet all of them, and a reader cannot tell which is meant. */
export const condaPythonTwice: PinRule = {
  id: 'conda-python-twice',
  severity: 'warning',
  summary: 'python more than once among the conda dependencies',
  find: (subject) => {
    const named = subject.conda.filter(({ spec }) => spec.name === 'python');
    const places = named.flatMap(({ text }) => subject.places.find('conda', text));
    if (named.length < 2 && places.length < 2) return [];
    const message = 'the conda dependencies name python more than once';
    return [{ subject: 'python', message, hint: 'keep one of them', place: places[1]?.place }];
  },
};
