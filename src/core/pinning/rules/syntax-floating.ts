import { notPinned } from '../../model/unpinned.ts';
import type { PinRule } from '../subject/rule.ts';

/** `# syntax=docker/dockerfile:1`: the newest matching frontend reads the Dockerfile. */
export const syntaxFloating: PinRule = {
  id: 'syntax-floating',
  severity: 'note',
  summary: 'a # syntax directive without a digest',
  find: ({ environment: { image } }) => {
    const { syntax } = image.steps;
    if (image.dockerfile === undefined || syntax === '' || syntax.includes('@sha256:')) return [];
    const { path, text, syntax: reference } = image.dockerfile;
    const match = /^\uFEFF?(?:#[^\n]*\n)*?#[ \t]*syntax[ \t]*=[ \t]*(\S+)/i.exec(text);
    const start = match === null ? 0 : match[0].length - (match[1] ?? '').length;
    const written = match?.[1] ?? '';
    const place = { path, start, end: start + written.length };
    const behind = { path, start: place.end, end: place.end };
    return [
      {
        subject: syntax,
        message: notPinned('Dockerfile frontend', syntax, 'its tag moves'),
        hint: `write ${syntax}@sha256:<digest>`,
        place,
        fixes:
          written === '' || reference === undefined
            ? []
            : [{ place: behind, before: '@', after: '', replacement: { kind: 'digest', reference } }],
      },
    ];
  },
};
