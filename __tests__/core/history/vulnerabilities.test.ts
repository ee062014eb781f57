import { describe, expect, it } from 'vitest';
import { parseAdvisories, vulnerabilitiesOf } from '../../../src/core/history/vulnerabilities.ts';

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));

/** An advisory as https://ossf.github.io/osv-schema/ has them. */
const advisory = (events: readonly object[], more: object = {}, affected: object = {}) => ({
  schema_version: '1.7.0',
  id: 'PYSEC-2026-1',
  modified: '2026-01-01T00:00:00Z',
  affected: [
    {
      package: { ecosystem: 'PyPI', name: 'Zope.Interface', purl: 'pkg:pypi/zope-interface' },
      ranges: [{ type: 'ECOSYSTEM', events }],
      ...affected,
    },
  ],
  ...more,
});

function found(record: unknown, version: string, name = 'zope-interface') {
  const advisories = parseAdvisories(bytes(record));
  if (advisories === undefined) throw new Error('no advisories');
  return vulnerabilitiesOf(advisories, { name, version }).map(({ id, fixed }) => [id, fixed]);
}

describe('advisories', () => {
  const events = [{ introduced: '0' }, { fixed: '1.2' }, { introduced: '2.0' }, { fixed: '2.5.post1' }];

  it.each([
    ['1.1', '1.2'],
    ['1.2rc1', '1.2'],
    ['1.2', undefined],
    ['1.9', undefined],
    ['2.0', '2.5.post1'],
    ['2.5', '2.5.post1'],
    ['2.5.post1', undefined],
    ['3!0', undefined],
  ])('say of %s that it is fixed in %s', (version, fixed) => {
    const shuffled = [events[3], events[0], events[2], events[1]] as readonly object[];
    for (const order of [events, shuffled])
      expect(found(advisory(order), version)).toEqual(fixed === undefined ? [] : [['PYSEC-2026-1', fixed]]);
  });

  it('end with the last version that is affected, or never', () => {
    const last = advisory([{ introduced: '1' }, { last_affected: '1.5' }]);
    expect([found(last, '1.5'), found(last, '1.5.1'), found(last, '0.9')]).toEqual([
      [['PYSEC-2026-1', undefined]],
      [],
      [],
    ]);
    expect(found(advisory([{ introduced: '0' }]), '99')).toHaveLength(1);
  });

  it('are of releases, whatever build of one is there', () => {
    const last = advisory([{ introduced: '0' }, { last_affected: '2.1.0' }], {}, { versions: ['3.0'] });
    expect([found(last, '2.1.0+cu118').length, found(last, '3.0+cpu').length, found(last, '2.1.1+cpu').length]).toEqual(
      [1, 1, 0],
    );
  });

  it('may list versions, also ones that no range has and that are no versions of PEP 440', () => {
    const listed = advisory([{ introduced: '5' }, { fixed: '6' }], {}, { versions: ['0.1', '2004d'] });
    expect(found(listed, '0.1')).toEqual([['PYSEC-2026-1', '6']]);
    expect(found(listed, '2004d')).toEqual([['PYSEC-2026-1', undefined]]);
    expect(found(listed, '0.2')).toEqual([]);
  });

  it('count for their package and ecosystem, unless they were withdrawn; commits are no versions', () => {
    expect(found(advisory(events), '1.1', 'zope')).toEqual([]);
    expect(found(advisory(events, { withdrawn: '2026-02-01T00:00:00Z' }), '1.1')).toEqual([]);
    expect(found(advisory(events, {}, { package: { ecosystem: 'npm', name: 'zope-interface' } }), '1.1')).toEqual([]);
    expect(found(advisory(events, {}, { ranges: [{ type: 'GIT', events }] }), '1.1')).toEqual([]);
  });

  it('are one, a list, or one a line', () => {
    const one = advisory(events);
    const other = { ...one, id: 'GHSA-x' };
    expect(found([one, other], '1.1')).toHaveLength(2);
    expect(found(`${JSON.stringify(one)}\n\n${JSON.stringify(other)}\n`, '1.1')).toHaveLength(2);
    for (const wrong of ['', 'x', '{}', '[1]', '{"id": 1}', `${JSON.stringify(one)}\nx\n`, 'null'])
      expect(parseAdvisories(bytes(wrong)), wrong).toBeUndefined();
  });

  it('that are malformed say nothing', () => {
    for (const affected of [
      7,
      [null],
      [{}],
      [{ package: { ecosystem: 'PyPI', name: 7 } }],
      [
        {
          package: { ecosystem: 'PyPI', name: 'zope-interface' },
          ranges: [{ type: 'ECOSYSTEM', events: [null, { introduced: {} }, { fixed: '<b>' }] }],
          versions: 7,
        },
      ],
    ])
      expect(found({ id: 'X', affected }, '1.1')).toEqual([]);
  });
});
