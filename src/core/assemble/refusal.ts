import { TerrariumError } from '../model/errors.ts';

/** Says what an image needs a builder for that runs steps. */
export function needsBuildKit(what: string): TerrariumError {
  return new TerrariumError('needs-buildkit', `${CANNOT}${what}`, {
    hint: 'build it with BuildKit: builder: buildkit',
  });
}

const CANNOT = 'an image cannot be assembled here: ';

/** What a failure says that BuildKit is needed for; `undefined` for another failure, or none. */
export function needOf(failure: unknown): string | undefined {
  const isNeed = failure instanceof TerrariumError && failure.code === 'needs-buildkit';
  return isNeed ? failure.message.slice(CANNOT.length) : undefined;
}
