import { describe, expect, it } from 'vitest';
import { formatPlan, parsePlan, planDocument } from '../../../src/core/plan/file.ts';
import { image, pinned, reference } from '../../fakes/images.ts';
import { item, planOf } from '../../hosts/action/plan-items.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const FORMS = [`ghcr.io/acme/env@${DIGEST}`, 'localhost/terrarium:env-0', 'ghcr.io/acme/env'];

describe('images of a plan file', () => {
  it.each(FORMS)('are texts, and come back: %s', (text) => {
    const plan = planOf([item('a', { image: image(text) })]);
    expect(planDocument(plan).items[0]?.image).toBe(text);
    expect(parsePlan(formatPlan(plan))).toEqual(plan);
  });

  it('are bases and installers by reference, platform and digest', () => {
    const { digest } = pinned(`python@${DIGEST}`);
    const base = { reference: reference('python:3.12'), platform: 'linux/amd64', digest };
    const plan = planOf([item('a', { bases: [base], installers: [base] })]);
    const text = `{"reference":"docker.io/library/python:3.12","platform":"linux/amd64","digest":"${DIGEST}"}`;
    expect(formatPlan(plan)).toContain(`"bases":[${text}],"installers":[${text}]`);
    expect(parsePlan(formatPlan(plan))).toEqual(plan);
  });

  it('leave the order of members as it is', () => {
    const one = item('a', { image: image('ghcr.io/acme/env') });
    expect(Object.keys(planDocument(planOf([one])).items[0] ?? {})).toEqual(Object.keys(one));
  });
});
