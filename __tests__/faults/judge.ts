import { TerrariumError } from '../../src/core/model/errors.ts';
import { formatImage } from '../../src/core/names/reference.ts';
import { imageText } from '../fakes/images.ts';
import { type Marks, readImageWhole } from './image-reader.ts';
import { type Checkout, type WholeRun, wholeRun } from './whole-run.ts';

type Item = WholeRun['items'][number];

const marksOf = ({ hash, key }: Item): Marks => ({ hash, key });

/** The tags that jobs would pull by. */
export function tagsOf(items: readonly Item[]): readonly { readonly tag: string; readonly marks: Marks }[] {
  return items.map((item) => ({ tag: `env-${item.key}`, marks: marksOf(item) }));
}

export function isRun(value: unknown): value is WholeRun {
  return typeof value === 'object' && value !== null && 'outcomes' in value;
}

/** What is wrong with what a run reported: every image must be there in full, by digest and by its tag; every failure be told. */
export async function judgeOutcomes(address: string, { outcomes }: WholeRun): Promise<readonly string[]> {
  const judged = outcomes.map(async (outcome) => {
    if (outcome.status === 'failed')
      return outcome.error instanceof TerrariumError ? [] : [`not told: ${outcome.error}`];
    if (!('image' in outcome)) return [];
    if (outcome.image.kind !== 'pushed') return [`${formatImage(outcome.image)} is not by digest`];
    const { repository, digest } = outcome.image;
    const references = [digest, `img-${digest.slice('sha256:'.length)}`];
    const readings = await Promise.all(
      references.map((reference) => readImageWhole(address, repository.path, reference, marksOf(outcome.item))),
    );
    return readings.flatMap((reading) =>
      reading.kind === 'whole' && reading.digest === digest
        ? []
        : [`${formatImage(outcome.image)} is ${JSON.stringify(reading)}`],
    );
  });
  return (await Promise.all(judged)).flat();
}

/** What is wrong after one more run, without faults: it must succeed, and report what the tags hold. */
export async function judgeConvergence(address: string, checkout: Checkout, path: string): Promise<readonly string[]> {
  const run = await wholeRun(checkout, path, 'a run without faults');
  const unfinished = run.outcomes.filter(({ status }) => status !== 'built' && status !== 'reused');
  const wrong = [
    ...(await judgeOutcomes(address, run)),
    ...unfinished.map(({ status }) => `a run without faults: ${status}`),
  ];
  for (const { tag, marks } of tagsOf(run.items)) {
    const reading = await readImageWhole(address, path, tag, marks);
    const images = run.outcomes.map(imageText);
    if (reading.kind !== 'whole' || !images.some((image) => image.endsWith(reading.digest)))
      wrong.push(`${tag} is ${JSON.stringify(reading)}, and not what was reported`);
  }
  return wrong;
}
