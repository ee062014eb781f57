import { azureml } from './azureml.ts';
import { azuremlAsset } from './azureml-asset.ts';
import { azuremlInline } from './azureml-inline.ts';
import { azuremlV1 } from './azureml-v1.ts';
import { conda } from './conda.ts';
import { condaExplicit } from './conda-explicit.ts';
import { condaLock } from './conda-lock.ts';
import { dockerfile } from './dockerfile.ts';
import type { FormatReader } from './format.ts';
import { pixi } from './pixi.ts';
import { pixiLock } from './pixi-lock.ts';
import { poetryLock } from './poetry-lock.ts';
import { pylock } from './pylock.ts';
import { pyproject } from './pyproject.ts';
import { requirements } from './requirements.ts';
import { uvLock } from './uv-lock.ts';

/** Every format, in the order in which a file is tried: the more specific first. */
export const READERS: readonly FormatReader[] = [
  azuremlV1,
  azureml,
  azuremlAsset,
  azuremlInline,
  condaLock,
  condaExplicit,
  pixiLock,
  pixi,
  conda,
  pyproject,
  uvLock,
  poetryLock,
  pylock,
  requirements,
  dockerfile,
];
