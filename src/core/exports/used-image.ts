import { TerrariumError } from '../model/errors.ts';
import type { CondaPackage, PlatformPackages, PythonPackage, ResolvedPackages } from '../model/packages.ts';
import { isNoConda } from '../model/packages.ts';
import { PREFIX } from '../recipes/recipe.ts';

/** An image, as other tools are told of it. */
export interface UsedImage {
  readonly name: string;
  readonly version: string | undefined;
  /** `repository@digest` */
  readonly image: string;
  /** Variables of what runs in it. */
  readonly variables: Readonly<Record<string, string>>;
  /** What it was found to hold. */
  readonly packages: ResolvedPackages | undefined;
  /** The platform whose packages are listed; `undefined` for the first, or for all where a file has several. */
  readonly platform: string | undefined;
}

/** What every platform that is asked for holds, the first one first; `packages-unread` where that is not recorded. */
export function packagesOf({
  name,
  packages,
  platform,
}: UsedImage): readonly [PlatformPackages, ...PlatformPackages[]] {
  const [first, ...others] = (packages?.platforms ?? []).filter(
    (one) => platform === undefined || one.platform === platform,
  );
  if (first !== undefined) return [first, ...others];
  const which = platform === undefined ? '' : ` for ${platform}`;
  throw new TerrariumError('packages-unread', `what the image of ${name} holds${which} is not written down`, {
    hint: 'terrarium show lists what is',
  });
}

/** The conda packages that we installed; of an image that we installed none in, all. */
export function condaOf({ conda }: PlatformPackages): readonly CondaPackage[] {
  const ours = conda.filter(isOurConda);
  return ours.length > 0 ? ours : conda;
}

/** The Python packages that we installed and that are no conda packages; of an image that we installed none in, all. */
export function pythonOf({ python }: PlatformPackages): readonly PythonPackage[] {
  const ours = python.filter(isOurPython);
  return (ours.length > 0 ? ours : python).filter(isNoConda);
}

/** Packages of both kinds that we installed; of an image that we installed neither in, all. */
export function bothOf({ conda, python }: PlatformPackages): Pick<PlatformPackages, 'conda' | 'python'> {
  const ours = { conda: conda.filter(isOurConda), python: python.filter(isOurPython) };
  const found = ours.conda.length + ours.python.length > 0 ? ours : { conda, python };
  return { conda: found.conda, python: found.python.filter(isNoConda) };
}

function isOurConda({ prefix }: CondaPackage): boolean {
  return prefix === PREFIX;
}

function isOurPython({ location }: PythonPackage): boolean {
  return location.startsWith(`${PREFIX}/`);
}

/** A package of which the record does not have what a file needs. */
export function unknownOrigin(
  { name: environment }: UsedImage,
  { name, version }: { readonly name: string; readonly version: string },
  lacks: string,
  hint?: string,
): TerrariumError {
  const message = `${environment} has ${name} ${version} ${lacks}`;
  return new TerrariumError('packages-unread', message, hint === undefined ? {} : { hint });
}
