import { TerrariumError } from '../model/errors.ts';
import { HOSTED, type MatrixRow } from '../plan/matrix.ts';

/** Builds that a report can need: https://docs.gitlab.com/ci/yaml/#needs has at most 50, of which the plan is one. */
const MOST_ROWS = 49;

/**
 * A child pipeline of GitLab: a job for each row, and one that reports behind them. They extend what the template of
 * examples/gitlab has; `stages` and everything else is the template's. JSON of a line is YAML.
 */
export function gitlabJobs(rows: readonly MatrixRow[]): string {
  if (rows.length > MOST_ROWS)
    throw new TerrariumError(
      'usage',
      `GitLab lets a job need ${MOST_ROWS + 1} others, and the report needs ${rows.length} builds and the plan`,
      {
        hint: 'give --size a smaller number, or name fewer runners',
      },
    );
  const builds = rows.map((row) => [`terrarium build ${row.slug}`, buildJob(row)] as const);
  const needs = [PLAN, ...builds.map(([name]) => ({ job: name, artifacts: true }))];
  const jobs = [...builds, ['terrarium report', { extends: '.terrarium-report', needs }] as const];
  return jobs.map(([name, job]) => `${JSON.stringify(name)}: ${JSON.stringify(job)}\n`).join('');
}

/** Of the pipeline that started this one. https://docs.gitlab.com/ci/yaml/#needspipelinejob */
const PLAN = { pipeline: '$TERRARIUM_PARENT', job: 'terrarium-plan' };

function buildJob({ slug, ids, 'runs-on': runner }: MatrixRow) {
  const variables = { TERRARIUM_ENVIRONMENTS: ids, TERRARIUM_SLUG: slug };
  const isGitHubs = runner === HOSTED.amd || runner === HOSTED.arm;
  return { extends: '.terrarium-build', variables, ...(isGitHubs ? {} : { tags: tagsOf(runner) }) };
}

function tagsOf(runner: string): unknown {
  return runner.startsWith('[') ? JSON.parse(runner) : [runner];
}
