import { isPyString } from './pyyaml-scalar.ts';

/** The styles in which PyYAML's emitter may write a string. */
export interface ScalarAnalysis {
  readonly plain: boolean;
  readonly singleQuoted: boolean;
  readonly multiline: boolean;
}

const BREAK = /[\n\x85\u2028\u2029]/;
/** Characters that need double quotes, because the emitter writes ASCII only. */
const SPECIAL = /[^\n\x20-\x7E]/;
const INDICATOR = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[?:-](?: |$))|:(?: |$)| #/;

/** https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/emitter.py#L624 */
export function analyzeScalar(text: string): ScalarAnalysis {
  const multiline = BREAK.test(text);
  const quotable = !SPECIAL.test(text) && !/ \n|\n /.test(text);
  const plain =
    quotable && !multiline && !/^ | $/.test(text) && !INDICATOR.test(text) && text !== '' && isPyString(text);
  return { plain, singleQuoted: quotable, multiline };
}
