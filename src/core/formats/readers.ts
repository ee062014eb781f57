import { azureml } from './azureml.ts';
import { conda } from './conda.ts';
import { dockerfile } from './dockerfile.ts';
import type { FormatReader } from './format.ts';
import { requirements } from './requirements.ts';

/** Every format, in the order in which a file is tried: the more specific first. */
export const READERS: readonly FormatReader[] = [azureml, conda, requirements, dockerfile];
