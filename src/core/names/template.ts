/** What a template may name, in double braces as in docker/metadata-action. */
export const TEMPLATE_FIELDS = ['name', 'version', 'hash', 'commit', 'date'] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** A text with places for what is known of an environment and its run: `{{name}}-{{version}}`. */
export interface Template {
  readonly parts: readonly (string | { readonly field: TemplateField })[];
}

/** A template, or the field that is not known. */
export type TemplateReading =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly unknown: string };

export function parseTemplate(text: string): TemplateReading {
  const parts: (string | { readonly field: TemplateField })[] = [];
  for (const [index, piece] of text.split(/\{\{([^{}]*)\}\}/).entries()) {
    if (index % 2 === 0) {
      if (piece !== '') parts.push(piece);
      continue;
    }
    const field = TEMPLATE_FIELDS.find((known) => known === piece.trim());
    if (field === undefined) return { ok: false, unknown: piece.trim() };
    parts.push({ field });
  }
  return { ok: true, template: { parts } };
}

/** Values of the fields; what is missing or empty has none. */
export type TemplateValues = Readonly<Partial<Record<TemplateField, string>>>;

/** The text with its fields filled in; `undefined` where one of them has no value. */
export function expandTemplate({ parts }: Template, values: TemplateValues): string | undefined {
  const texts = parts.map((part) => (typeof part === 'string' ? part : values[part.field] || undefined));
  return texts.includes(undefined) ? undefined : texts.join('');
}

/** True for a template that names one of the fields. */
export function namesField({ parts }: Template, fields: readonly TemplateField[]): boolean {
  return parts.some((part) => typeof part !== 'string' && fields.includes(part.field));
}
