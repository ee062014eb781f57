import type { Diagnostic } from '../../model/diagnostic.ts';
import { finding } from '../../model/findings.ts';
import { notPinned } from '../../model/unpinned.ts';
import { findTemplatePins, type TemplatePin } from '../../names/template-pin.ts';

/**
 * Warns about versions that a release script fills in: what is released depends on the day. They also appear in files
 * of the build context, so this rule reads texts, while the others read definitions.
 */
export function templatePinWarnings(path: string, text: string): readonly Diagnostic[] {
  return findTemplatePins(text).map(({ pin, text: subject, line, column }) => {
    const message = notPinned(kindOf(pin), subject, whyOf(pin));
    return finding('warning', 'template-pin', message, { path, at: { line, column }, hint: hintOf(pin) });
  });
}

function kindOf(pin: TemplatePin): string {
  return pin.kind === 'image' ? 'base image' : 'package';
}

function whyOf(pin: TemplatePin): string {
  if (pin.kind === 'package') return 'its newest version is filled in at release';
  return pin.pattern === undefined
    ? 'the tag that equals latest is filled in at release'
    : 'its newest matching tag is filled in at release';
}

function hintOf(pin: TemplatePin): string {
  if (pin.kind === 'package') return `write ${pin.name}${pin.extras}==<version>`;
  return `write ${pin.image}:<tag>: with the template it can be hashed, but not built here`;
}
