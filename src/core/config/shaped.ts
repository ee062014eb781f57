import { quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { decodeText } from '../text/decode.ts';
import type { DataNode } from '../text/node.ts';

/** Texts of a form: they become parts of addresses and requests. */
export function shaped(form: RegExp, expected: string) {
  return (findings: Findings, node: DataNode, what: string): string | undefined => {
    const text = decodeText(findings, node, what);
    if (text === undefined || form.test(text)) return text;
    findings.error('wrong-value', `expected ${expected} for ${what}, received ${quote(text)}`, { at: node.at });
    return undefined;
  };
}
