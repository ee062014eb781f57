import type { PinRule } from '../subject/rule.ts';

/** Several specs for Python: the solver has to meet all of them, and a reader cannot tell which is meant. */
export const condaPythonTwice: PinRule = {
  id: 'conda-python-twice',
  severity: 'warning',
  summary: 'python more than once among the conda dependencies',
  find: ({ conda, places }) => {
    const named = conda.filter(({ spec }) => spec.name === 'python');
    return named.slice(1, 2).map(({ text }) => ({
      subject: 'python',
      message: 'the conda dependencies name python more than once',
      hint: 'keep one of them',
      place: places.find('conda', text)[0]?.place,
    }));
  },
};
