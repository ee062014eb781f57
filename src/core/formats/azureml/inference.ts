import { quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { checkKeys, decodeMap, decodeString, entryOf } from '../../text/decode.ts';
import type { DataMap, DataNode } from '../../text/node.ts';

const ROUTES = ['liveness_route', 'readiness_route', 'scoring_route'];
const KEYS = ['port', 'path'];

/**
 * Checks `inference_config`: three routes, each with a port and a path. They are deployment settings and are never
 * hashed.
 */
export function checkInference(findings: Findings, node: DataNode): void {
  const config = decodeMap(findings, node, 'inference_config');
  if (config === undefined) return;
  checkKeys(findings, config, ROUTES, 'inference_config');
  for (const name of ROUTES) {
    const route = required(findings, config, name, 'inference_config');
    if (route !== undefined) checkRoute(findings, route, `inference_config.${name}`);
  }
}

function checkRoute(findings: Findings, node: DataNode, where: string): void {
  const route = decodeMap(findings, node, where);
  if (route === undefined) return;
  checkKeys(findings, route, KEYS, where);
  const port = required(findings, route, 'port', where);
  const path = required(findings, route, 'path', where);
  if (port !== undefined) checkPort(findings, port, where);
  if (path !== undefined) decodeString(findings, path, `${where}.path`);
}

function checkPort(findings: Findings, node: DataNode, where: string): void {
  const text = node.kind === 'scalar' ? node.text : '';
  if (/^[0-9]{1,5}$/.test(text)) return;
  const received = node.kind === 'scalar' ? quote(text) : `a ${node.kind}`;
  const message = `expected a port for ${where}.port, received ${received}`;
  findings.error('wrong-value', message, { at: node.at, hint: 'write a number, such as 5001' });
}

function required(findings: Findings, map: DataMap, key: string, where: string): DataNode | undefined {
  const entry = entryOf(map, key);
  if (entry === undefined)
    findings.error('field-missing', `expected ${where}.${key}`, { at: map.at, hint: `add "${key}:"` });
  return entry?.value;
}
