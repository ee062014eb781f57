import { TerrariumError } from '../core/model/errors.ts';
import type { ImageTemplates, TemplateEntry } from '../core/names/image-templates.ts';
import { parseTemplate, TEMPLATE_FIELDS, type Template } from '../core/names/template.ts';
import { LABELS } from '../core/oci/labels.ts';
import { recordTime } from './record-time.ts';

/** What a host was given: an option by its name as the user writes it, and its lines. */
export interface TemplateOption {
  /** `--tag`, or `input tags`. */
  readonly name: string;
  readonly values: readonly string[];
}

export interface TemplateOptions {
  readonly tags: TemplateOption;
  readonly labels: TemplateOption;
  readonly annotations: TemplateOption;
}

/** Reads templates; `undefined` where there are none. What cannot be meant is a `usage` error that names the option. */
export function readTemplates(
  { tags, labels, annotations }: TemplateOptions,
  run: Pick<ImageTemplates, 'commit'>,
): ImageTemplates | undefined {
  const read = {
    tags: tags.values.map((text) => readTemplate(tags, text)),
    labels: labels.values.map((line) => readEntry(labels, line)),
    annotations: annotations.values.map((line) => readEntry(annotations, line)),
  };
  if (Object.values(read).every((list) => list.length === 0)) return undefined;
  return { ...read, commit: run.commit, date: recordTime().slice(0, 10) };
}

function readTemplate({ name }: TemplateOption, text: string): Template {
  const reading = parseTemplate(text);
  if (reading.ok) return reading.template;
  const known = TEMPLATE_FIELDS.map((field) => `{{${field}}}`).join(', ');
  throw new TerrariumError('usage', `${name}: expected one of ${known}, received {{${reading.unknown}}}`);
}

const OWN: readonly string[] = Object.values(LABELS);

function readEntry(option: TemplateOption, line: string): TemplateEntry {
  const at = line.indexOf('=');
  const key = line.slice(0, at).trim();
  if (at < 1 || !/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(key))
    throw new TerrariumError('usage', `${option.name}: expected key=value, received ${JSON.stringify(line)}`);
  if (OWN.includes(key) || key.startsWith('io.terrarium.'))
    throw new TerrariumError('usage', `${option.name}: ${key} is written by Terrarium itself`);
  return [key, readTemplate(option, line.slice(at + 1).trim())];
}
