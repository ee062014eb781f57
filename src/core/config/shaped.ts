import { RESOURCE_GROUP, SUBSCRIPTION } from '../model/azure-names.ts';
import { quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { decodeText } from '../text/decode.ts';
import type { DataNode } from '../text/node.ts';
import { key } from './key.ts';

/** Reads texts of a form, which become parts of addresses and requests. The form has no flags: the published schema has it as well. */
export function shaped(form: RegExp, expected: string) {
  const decode = (findings: Findings, node: DataNode, what: string): string | undefined => {
    const text = decodeText(findings, node, what);
    if (text === undefined || form.test(text)) return text;
    findings.error('wrong-value', `expected ${expected} for ${what}, received ${quote(text)}`, { at: node.at });
    return undefined;
  };
  return Object.assign(decode, { form });
}

/** Reads whole numbers within bounds. */
export function whole(least: number, most: number) {
  const decode = (findings: Findings, node: DataNode, what: string): number | undefined => {
    const text = decodeText(findings, node, what);
    const value = text !== undefined && /^[0-9]{1,5}$/.test(text) ? Number(text) : undefined;
    if (text === undefined || (value !== undefined && value >= least && value <= most)) return value;
    const message = `expected a whole number from ${least} to ${most} for ${what}, received ${quote(text)}`;
    findings.error('wrong-value', message, { at: node.at });
    return undefined;
  };
  return Object.assign(decode, { bounds: { minimum: least, maximum: most } });
}

/** Keys that say where something of Azure is. */
export const PLACE_KEYS = {
  subscription: key({
    name: 'subscription',
    decode: shaped(SUBSCRIPTION, 'the id of a subscription, a UUID,'),
    otherwise: undefined,
    description: 'Id of the subscription that it is in: a UUID.',
  }),
  resourceGroup: key({
    name: 'resource-group',
    decode: shaped(RESOURCE_GROUP, 'the name of a resource group'),
    otherwise: undefined,
    description: 'Resource group that it is in.',
  }),
} as const;
