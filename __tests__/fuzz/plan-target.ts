import { TerrariumError } from '../../src/core/model/errors.ts';
import { environmentsOf } from '../../src/core/normalize/definitions.ts';
import { repositoryOrder } from '../../src/core/oci/repository-order.ts';
import { createPinChecker } from '../../src/core/pinning/check.ts';
import { checkBudget, checkPlan } from '../../src/core/plan/check.ts';
import { formatPlan, parsePlan } from '../../src/core/plan/file.ts';
import { createReport } from '../../src/core/report/report.ts';
import { planOutputs } from '../../src/hosts/action/outputs.ts';
import { collectOutcomes } from '../../src/hosts/reports/collect-outcomes.ts';
import { plan } from '../../src/pipeline.ts';
import { defineAll } from '../fakes/memory-tree.ts';
import { ANSWERING } from './answering-registry.ts';
import { render } from './review-run.ts';
import { type Target, targetOf, textOf } from './target.ts';

const WORKSPACE = {
  files: {
    Dockerfile: 'FROM python:3.12\nRUN pip install six\n',
    'conda.yml': 'name: train\nchannels: [conda-forge]\ndependencies: [python=3.12, {pip: [six]}]\n',
    'child.yml': 'channels: [conda-forge]\ndependencies: [zlib]\n',
  },
  config:
    'repository: ghcr.io/acme/env\ndefaults: {base: "python:3.12"}\nenvironments:\n- path: Dockerfile\n- {path: conda.yml, name: train}\n- {path: child.yml, base: "environment:train"}\n',
};

/** A plan file of another job, with what the action makes of it. */
export async function planTarget(): Promise<Target> {
  const head = await defineAll(WORKSPACE);
  const environments = environmentsOf(head);
  const order = repositoryOrder(head.config, false);
  const request = {
    order,
    environments: [],
    force: [],
    refresh: [],
    keepMoved: false,
    mayProbe: false,
    hints: new Map(),
  };
  const now = await plan(head, undefined, ANSWERING, { ...request, strength: 'present' });
  return targetOf('plan file', [formatPlan(now)], (bytes) => {
    const planned = parsePlan(textOf(bytes));
    refused(() => checkPlan(planned, environments));
    refused(() => checkBudget(planned, undefined, 1));
    formatPlan(planned);
    planOutputs(planned, 'plan.json', { matrixSize: 2, waves: true });
    const { plan: collected, outcomes } = collectOutcomes(planned, now);
    const diagnostics = collected.diagnostics;
    const checker = createPinChecker();
    render(
      createReport({
        plan: collected,
        outcomes,
        origins: [],
        head: environments,
        before: undefined,
        diagnostics,
        checker,
      }),
    );
  });
}

function refused(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
  }
}
