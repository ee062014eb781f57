import { describe, expect, it } from 'vitest';
import {
  findTemplatePins,
  formatTemplatePin,
  parseTemplatePin,
  type TemplatePin,
  templateBase,
} from '../../../src/core/names/template-pin.ts';

describe('a template pin', () => {
  it.each<[string, TemplatePin]>([
    [
      'numpy=={{latest-pypi-version}}',
      { kind: 'package', name: 'numpy', extras: '', operator: '==', flags: undefined },
    ],
    [
      'a.b-c~={{latest-pypi-version}}',
      { kind: 'package', name: 'a.b-c', extras: '', operator: '~=', flags: undefined },
    ],
    [
      'acft[image,x]=={{latest-pypi-version:pre}}',
      { kind: 'package', name: 'acft', extras: '[image,x]', operator: '==', flags: 'pre' },
    ],
    [
      'mcr.microsoft.com/a/b:{{latest-image-tag}}',
      { kind: 'image', image: 'mcr.microsoft.com/a/b', pattern: undefined },
    ],
    [
      'mcr.microsoft.com/a/b:{{latest-image-tag:biweekly\\.\\d{6}\\.\\d{1,2}.*}}',
      { kind: 'image', image: 'mcr.microsoft.com/a/b', pattern: 'biweekly\\.\\d{6}\\.\\d{1,2}.*' },
    ],
    ['h/b:{{latest-image-tag:\\d{8}}}', { kind: 'image', image: 'h/b', pattern: '\\d{8}' }],
  ])('%s', (text, pin) => {
    expect(parseTemplatePin(text)).toEqual(pin);
    expect(formatTemplatePin(pin)).toBe(text);
  });

  it.each([
    'numpy',
    'numpy==1.2',
    'numpy>={{latest-pypi-version}}',
    'numpy=={{latest-pypi-version}}x',
    'numpy=={{latest-pypi-version:}}',
    'x numpy=={{latest-pypi-version}}',
    'a=={{latest-pypi-version}},b=={{latest-pypi-version}}',
    '=={{latest-pypi-version}}',
    'numpy[]=={{latest-pypi-version}}',
    ':{{latest-image-tag}}',
    'a:{{latest-image-tag}',
    'a:{{latest-image-tag:}}',
    'a:{{latest-image-tags}}',
    'a b:{{latest-image-tag}}',
    '"a:{{latest-image-tag}}',
    'a@{{latest-image-tag}}',
    'a:{{image-tag}}',
  ])('is not %s', (text) => {
    expect(parseTemplatePin(text)).toBeUndefined();
  });

  it('may be a base', () => {
    expect(templateBase('mcr.microsoft.com/a/b:{{latest-image-tag:x}}')).toEqual({
      registry: 'mcr.microsoft.com',
      path: 'a/b',
    });
    expect(templateBase('A/B:{{latest-image-tag}}')).toBeUndefined();
    expect(templateBase('$X/b:{{latest-image-tag}}')).toBeUndefined();
    expect(templateBase('numpy=={{latest-pypi-version}}')).toBeUndefined();
    expect(templateBase('python:3.12')).toBeUndefined();
  });

  it('is found with its place', () => {
    const text = `FROM h/b:{{latest-image-tag}} AS x
# numpy=={{latest-pypi-version}}
RUN pip install 'a=={{latest-pypi-version}}' "b[c]~={{latest-pypi-version:pre}}" \\
    d=={{latest-pypi-version}}; x=={{other}} #e=={{latest-pypi-version}}
  - f#=={{latest-pypi-version}}
g=={{latest-pypi-version
`;
    expect(findTemplatePins(text).map((found) => [found.line, found.column, found.text, found.pin.kind])).toEqual([
      [1, 6, 'h/b:{{latest-image-tag}}', 'image'],
      [3, 18, 'a=={{latest-pypi-version}}', 'package'],
      [3, 47, 'b[c]~={{latest-pypi-version:pre}}', 'package'],
      [4, 5, 'd=={{latest-pypi-version}}', 'package'],
      [5, 5, 'f#=={{latest-pypi-version}}', 'package'],
    ]);
    expect(findTemplatePins('numpy==1\n')).toEqual([]);
  });
});
