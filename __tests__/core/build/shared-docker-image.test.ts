import { afterEach, describe, expect, it } from 'vitest';
import { LABELS } from '../../../src/core/oci/labels.ts';
import { dedent } from '../../dedent.ts';
import { openWorkshop, outcomeOf, type SeenBuild, type Workshop } from '../../fakes/fake-builder.ts';

let opened: Workshop | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const definition = (name: string, pip: string, steps = 'RUN apt-get update') =>
  JSON.stringify({
    name,
    docker: {
      baseDockerfile: dedent`
        FROM {base}
        ${steps}
        USER app
      `,
    },
    python: { condaDependencies: { dependencies: ['python=3.11', { pip: [pip] }] } },
  });
const file = (name: string) => `${name}/azureml_environment.json`;

async function open(files: Readonly<Record<string, string>>): Promise<Workshop> {
  opened = await openWorkshop({ 'terrarium.yml': 'environments:\n  - path: "*/azureml_environment.json"\n', ...files });
  return opened;
}
const isFirst = ({ dockerfile }: SeenBuild) => dockerfile.includes('RUN apt-get');

describe('definitions with equal Docker steps', () => {
  it.each([1, 4])('share one build of them, with %i jobs', async (jobs) => {
    const shop = await open({
      [file('a')]: definition('a', 'six'),
      [file('b')]: definition('b', 'idna'),
      [file('c')]: definition('c', 'six', 'RUN apt-get install'),
    });
    const { outcomes } = await shop.run({}, { jobs });
    expect(outcomes.map(({ status }) => status)).toEqual(['built', 'built', 'built']);
    const firsts = shop.builder.seen.filter(isFirst);
    expect(firsts).toHaveLength(2);
    expect(shop.builder.seen).toHaveLength(5);
    // They have addresses of their own, and the images on them have those of the whole.
    const [a] = outcomes.map(({ item }) => item);
    expect(firsts.map(({ labels }) => labels[LABELS.definition])).not.toContain(a?.hash);
    const second = shop.builder.seen.find(({ labels }) => labels[LABELS.definition] === a?.hash);
    expect(second?.dockerfile).toMatch(/^FROM \S+\/acme\/env@sha256:[0-9a-f]{64} AS /);
    expect(second?.labels[LABELS.baseDigest]).toBeUndefined();
    expect(firsts[0]?.labels[LABELS.baseDigest]).toMatch(/^sha256:/);
  });

  it('pass the test of an environment that is nothing but them', async () => {
    const shop = await open({
      [file('a')]: definition('a', 'six'),
      'plain/Dockerfile': dedent`
        FROM {base}
        RUN apt-get update
        USER app
      `,
    });
    await shop.write(
      'terrarium.yml',
      dedent`
        environments:
          - path: "*/azureml_environment.json"
          - path: plain/Dockerfile
            test: check it
      `,
    );
    await shop.run({ environments: [file('a')] });
    expect(shop.tested.map(({ command }) => command)).toContain('check it');
    expect((await shop.run()).outcomes.map(({ status }) => status)).toEqual(['reused', 'reused']);
  });

  it('find them in the registry in another run', async () => {
    const shop = await open({ [file('a')]: definition('a', 'six') });
    await shop.run();
    await shop.write(file('b'), definition('b', 'idna'));
    const { outcomes } = await shop.run();
    expect(outcomes.map(({ item, status }) => `${status} ${item.title}`).toSorted()).toEqual(['built b', 'reused a']);
    expect(shop.builder.seen.filter(isFirst)).toHaveLength(1);
  });

  it('build them again by force, once', async () => {
    const shop = await open({ [file('a')]: definition('a', 'six'), [file('b')]: definition('b', 'idna') });
    await shop.run();
    await shop.run({ force: ['all'] });
    expect(shop.builder.seen.filter(isFirst)).toHaveLength(2);
  });

  it('all fail where they fail', async () => {
    const shop = await open({ [file('a')]: definition('a', 'six'), [file('b')]: definition('b', 'idna') });
    const { TerrariumError } = await import('../../../src/core/model/errors.ts');
    shop.builder.act = (build) => {
      if (isFirst(build)) throw new TerrariumError('build-failed', 'apt failed');
      return undefined;
    };
    const { outcomes } = await shop.run();
    expect(outcomes.map(({ status }) => status)).toEqual(['failed', 'failed']);
    expect(shop.builder.seen.filter(isFirst)).toHaveLength(1);
  });

  it('have packages in the stage that is built, which is not always the last one', async () => {
    const steps = 'RUN apt-get update\nONBUILD RUN late\nFROM {base} AS other\nRUN other';
    const text = definition('a', 'six', steps).replace('FROM {base}', 'FROM {base} AS one');
    const config = `environments:\n  - { path: ${file('a')}, target: one }\n`;
    const shop = await open({ [file('a')]: text, 'terrarium.yml': config });
    await shop.run();
    expect(shop.builder.seen).toHaveLength(1);
    const [build] = shop.builder.seen;
    expect(build?.request.target).toBe('one');
    expect(build?.dockerfile).toMatch(/AS one\n.*install\.sh\n.*\nFROM \S+ AS other\nRUN other\n/s);
  });

  it('are not parted where they have ONBUILD, which is for what depends on the whole', async () => {
    const shop = await open({ [file('a')]: definition('a', 'six', 'RUN apt-get update\nONBUILD RUN late') });
    const { outcomes } = await shop.run();
    expect(outcomeOf({ outcomes }, file('a')).status).toBe('built');
    expect(shop.builder.seen).toHaveLength(1);
  });
});
