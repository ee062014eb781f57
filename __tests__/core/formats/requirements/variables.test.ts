import { describe, expect, it } from 'vitest';
import { hasMixedUser, withoutSecretVariables } from '../../../../src/core/formats/requirements/variables.ts';

describe('variables', () => {
  it.each<[string, string]>([
    ['https://${A}@h/x', 'https://h/x'],
    ['https://${A}:${B_1}@h/x', 'https://h/x'],
    ['https://me:${B}@h/x', 'https://h/x'],
    ['https://:${B}@h/x', 'https://h/x'],
    ['a @ git+https://${A}@h/x#egg=a', 'a @ git+https://h/x#egg=a'],
    ['-i https://${A}@h --extra-index-url https://${B}@k', '-i https://h --extra-index-url https://k'],
    ['https://h/x?key=${A}&b=${B}#c', 'https://h/x?key=&b=#c'],
    ['https://h/x?a=1&key=${A}', 'https://h/x?a=1&key='],
    ['"https://h/x?key=${A}"', '"https://h/x?key="'],
    ['https://x${A}@h', 'https://x${A}@h'],
    ['https://${A}x@h', 'https://${A}x@h'],
    ['https://${A}:x@h', 'https://${A}:x@h'],
    ['https://me:x${A}@h', 'https://me:x${A}@h'],
    ['https://${a}@h', 'https://${a}@h'],
    ['https://$A@h', 'https://$A@h'],
    ['https://${A}/x', 'https://${A}/x'],
    ['https://h/${A}@x', 'https://h/${A}@x'],
    ['https://h/x?key=x${A}', 'https://h/x?key=x${A}'],
    ['https://h/x?key=${A}x', 'https://h/x?key=${A}x'],
    ['https://h/x?${A}', 'https://h/x?${A}'],
    ['https://h/x#key=${A}', 'https://h/x#key=${A}'],
    ['https://h/x?y#a&key=${A}', 'https://h/x?y#a&key=${A}'],
    ['a==${A}', 'a==${A}'],
  ])('%j is %j without those of credentials', (text, expected) => {
    expect(withoutSecretVariables(text)).toBe(expected);
  });

  it.each<[string, boolean]>([
    ['https://${A}:${B}@h', false],
    ['https://${lower}@h', false],
    ['https://$LOWER:$other_1@h', false],
    ['https://me:$x@h', false],
    ['https://h/$x@y', false],
    ['https://h', false],
    ['https://u@h', false],
    ['https://u:p$x@h', true],
    ['https://p${X}@h', true],
    ['https://${X}p@h', true],
    ['https://$@h', true],
    ['https://${X:-y}@h', true],
    ['a https://u:${A}@h https://u:p$x@h', true],
  ])('%j has a user beside one: %s', (text, expected) => {
    expect(hasMixedUser(text)).toBe(expected);
  });
});
