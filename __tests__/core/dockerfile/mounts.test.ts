import { describe, expect, it } from 'vitest';
import { readFlags } from '../../../src/core/dockerfile/flags.ts';
import { parseMount } from '../../../src/core/dockerfile/mounts.ts';

function mount(value: string) {
  const text = `--mount=${value}`;
  const offsets = Array.from(text, (_, index) => index);
  const [flag] = readFlags(text, offsets, 0, '\\').flags;
  if (flag === undefined) throw new Error('no flag');
  const reading = parseMount(flag, offsets);
  if (!reading.ok) return reading.why;
  const { type, from, values } = reading.mount;
  return [type, from && text.slice(from.start, from.end), from?.text, Object.fromEntries(values)];
}

describe('a mount', () => {
  it.each<[string, readonly unknown[]]>([
    ['target=/x', ['bind', undefined, undefined, { target: '/x' }]],
    [
      'type=cache,dst=/x,sharing=locked',
      ['cache', undefined, undefined, { type: 'cache', target: '/x', sharing: 'locked' }],
    ],
    [
      'type=bind,src=a,destination=/x,rw',
      ['bind', undefined, undefined, { type: 'bind', source: 'a', target: '/x', rw: 'true' }],
    ],
    ['from=img:1,target=/x', ['bind', 'img:1', 'img:1', { from: 'img:1', target: '/x' }]],
    ['"from=img:1,target=/x"', ['bind', 'img:1', 'img:1', { from: 'img:1', target: '/x' }]],
    ['from="img:1",target=/x', ['bind', 'img:1', 'img:1', { from: 'img:1', target: '/x' }]],
    ['from=,target=/x', ['bind', undefined, undefined, { from: '', target: '/x' }]],
    ['type=TMPFS,size=64m', ['tmpfs', undefined, undefined, { type: 'TMPFS', size: '64m' }]],
    [
      'type=$T,required,size=$S,mode=7',
      [undefined, undefined, undefined, { type: '$T', required: 'true', size: '$S', mode: '7' }],
    ],
    [
      'type=secret,id=a,required=false,env=X',
      ['secret', undefined, undefined, { type: 'secret', id: 'a', required: 'false', env: 'X' }],
    ],
    ['type=secret,target=/a', ['secret', undefined, undefined, { type: 'secret', target: '/a' }]],
    ['type=secret,source=a', ['secret', undefined, undefined, { type: 'secret', source: 'a' }]],
    [
      'type=ssh,required,mode=0600,uid=1,gid=2',
      ['ssh', undefined, undefined, { type: 'ssh', required: 'true', mode: '0600', uid: '1', gid: '2' }],
    ],
    [
      'type=cache,mode=0755,uid=4294967295,gid=$G',
      ['cache', undefined, undefined, { type: 'cache', mode: '0755', uid: '4294967295', gid: '$G' }],
    ],
    ['ro,source=a=b', ['bind', undefined, undefined, { ro: 'true', source: 'a=b' }]],
    ['readonly=1,readwrite=F', ['bind', undefined, undefined, { readonly: '1', readwrite: 'F' }]],
    ['ro=$R', ['bind', undefined, undefined, { ro: '$R' }]],
    ['type=tmpfs,size=1.5gib', ['tmpfs', undefined, undefined, { type: 'tmpfs', size: '1.5gib' }]],
    ['type=tmpfs,size=10', ['tmpfs', undefined, undefined, { type: 'tmpfs', size: '10' }]],
  ])('reads %s', (value, expected) => {
    expect(mount(value)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['', 'it is empty'],
    ['type=bind,', 'unknown key ""'],
    ['x=1', 'unknown key "x"'],
    ['TYPE=cache', 'unknown key "TYPE"'],
    ['constructor=1', 'unknown key "constructor"'],
    ['source=a,src=b', 'source is given twice'],
    ['type=bind,type=cache', 'type is given twice'],
    ['target', 'target needs a value'],
    ['type', 'type needs a value'],
    ['from', 'from needs a value'],
    ['a\\"b=1', 'quotes inside a mount are not read'],
    ['from=a"b"c', 'quotes inside the name behind from are not read'],
    [
      'from=$A',
      'BuildKit expands no arguments in from: write FROM $NAME AS alias before the first use, and from=alias',
    ],
    [
      'type=$T,from=a$A',
      'BuildKit expands no arguments in from: write FROM $NAME AS alias before the first use, and from=alias',
    ],
    ['type=x', 'expected bind, cache, tmpfs, secret, ssh for type, received "x"'],
    ['type=', 'expected bind, cache, tmpfs, secret, ssh for type, received ""'],
    ['required', 'required is no key of a bind mount'],
    ['type=cache,required=1', 'required is no key of a cache mount'],
    ['required,type=secret,id=a', 'required is no key of a bind mount'],
    ['size=1', 'size is no key of a bind mount'],
    ['type=tmpfs,size=x', 'expected a size such as 64m for size, received "x"'],
    ['type=tmpfs,size=1x', 'expected a size such as 64m for size, received "1x"'],
    ['type=tmpfs,size=1mm', 'expected a size such as 64m for size, received "1mm"'],
    ['type=cache,sharing=x', 'expected shared, private or locked for sharing, received "x"'],
    ['sharing=locked', 'sharing is no key of a bind mount'],
    ['type=tmpfs,sharing=$S', 'sharing is no key of a tmpfs mount'],
    ['type=cache,mode=8', 'expected an octal number for mode, received "8"'],
    ['type=cache,mode=', 'expected an octal number for mode, received ""'],
    ['type=cache,mode=40000000000', 'expected an octal number for mode, received "40000000000"'],
    ['type=cache,uid=x', 'expected a number for uid, received "x"'],
    ['type=cache,uid=1x', 'expected a number for uid, received "1x"'],
    ['type=cache,gid=4294967296', 'expected a number for gid, received "4294967296"'],
    ['mode=0755', 'mode is no key of a bind mount'],
    ['type=tmpfs,uid=1', 'uid is no key of a tmpfs mount'],
    ['gid=1', 'gid is no key of a bind mount'],
    ['ro=maybe', 'expected true or false for ro, received "maybe"'],
    ['rw=', 'expected true or false for rw, received ""'],
    ['readonly=x', 'expected true or false for readonly, received "x"'],
    ['readwrite=yes', 'expected true or false for readwrite, received "yes"'],
    ['type=ssh,required=2', 'expected true or false for required, received "2"'],
    ['type=secret', 'a secret mount needs an id'],
    ['type=secret,id=', 'a secret mount needs an id'],
    ['type=secret,env=A', 'a secret mount needs an id'],
    ['type=secret,id=a,source=b', 'a secret mount has a source or an id, not both'],
    ['type=secret,id=a,from=b', 'from is no key of a secret mount'],
    ['type=secret,id=a,sharing=locked', 'sharing is no key of a secret mount'],
  ])('refuses %j: %s', (value, expected) => {
    expect(mount(value)).toBe(expected);
  });

  it.each(['bind', 'cache', 'tmpfs', 'secret', 'ssh'])('may be of type %s', (type) => {
    expect(mount(`type=${type},id=a,target=/x`)).toEqual([type, undefined, undefined, { type, id: 'a', target: '/x' }]);
  });

  it.each(['shared', 'private', 'LOCKED'])('of a cache may be shared as %s', (sharing) => {
    expect(mount(`type=cache,sharing=${sharing}`)).toEqual(['cache', undefined, undefined, { type: 'cache', sharing }]);
  });

  it.each(['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False'])(
    'may say that it is read-only by %s',
    (value) => {
      expect(mount(`ro=${value}`)).toEqual(['bind', undefined, undefined, { ro: value }]);
    },
  );
});
