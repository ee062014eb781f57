import type { Format } from '../model/environment.ts';
import { azuremlAsset } from './azureml/asset.ts';
import { azureml } from './azureml/azureml.ts';
import { azuremlInline } from './azureml/inline.ts';
import { azuremlV1 } from './azureml-v1/azureml-v1.ts';
import { conda } from './conda/environment.ts';
import { condaExplicit } from './conda/explicit.ts';
import { condaLock } from './conda/lock.ts';
import type { FormatFacts, FormatReader } from './contract/format.ts';
import { dockerfile } from './dockerfile/dockerfile.ts';
import { pylock } from './locks/pylock.ts';
import { uvLock } from './locks/uv-lock.ts';
import { mlflow } from './mlflow/python-env.ts';
import { pixiLock } from './pixi/lock.ts';
import { pixi } from './pixi/pixi.ts';
import { poetryLock } from './poetry/lock.ts';
import { promptflow } from './promptflow/flow.ts';
import { pyproject } from './pyproject/pyproject.ts';
import { requirements } from './requirements/requirements.ts';

/** Every format, in the order in which a file is tried: the more specific first. */
export const READERS: readonly FormatReader[] = [
  azuremlV1,
  promptflow,
  azureml,
  azuremlAsset,
  azuremlInline,
  condaLock,
  condaExplicit,
  pixiLock,
  pixi,
  mlflow,
  conda,
  pyproject,
  uvLock,
  poetryLock,
  pylock,
  requirements,
  dockerfile,
];

/** Facts of a format: those of its first reader. */
export function factsOf(format: Format): FormatFacts {
  return READERS.find((reader) => reader.format === format) ?? {};
}
