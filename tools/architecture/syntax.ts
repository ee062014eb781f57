import { parseSync } from 'oxc-parser';

/** A node of an ESTree with TypeScript, as far as it is looked at. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [member: string]: unknown;
}

/** A function of the sources. */
export interface FunctionMeasure {
  readonly path: string;
  readonly name: string;
  /** Lines from its first to its last. */
  readonly lines: number;
  readonly parameters: number;
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Every node of a source text, outer ones first, with the one around it. */
export function nodesOf(path: string, text: string): readonly (readonly [SyntaxNode, SyntaxNode | undefined])[] {
  const found: (readonly [SyntaxNode, SyntaxNode | undefined])[] = [];
  const visit = (value: unknown, parent: SyntaxNode | undefined): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, parent);
    if (!isNode(value)) return;
    found.push([value, parent]);
    for (const member of Object.values(value)) visit(member, value);
  };
  visit(parseSync(path, text).program, undefined);
  return found;
}

/** Functions with a block for a body: those without one are expressions. */
export function functionsOf(path: string, text: string): readonly FunctionMeasure[] {
  return nodesOf(path, text).flatMap(([node, parent]) => {
    const body = node.body;
    if (!FUNCTIONS.has(node.type) || !isNode(body) || body.type !== 'BlockStatement') return [];
    const lines = text.slice(node.start, node.end).split('\n').length;
    return [{ path, name: nameOf(node, parent), lines, parameters: (node.params as readonly unknown[]).length }];
  });
}

/** Names of the functions that are called, each call once. */
export function callsOf(path: string, text: string): readonly string[] {
  return nodesOf(path, text).flatMap(([node]) => {
    const callee = node.callee;
    return node.type === 'CallExpression' && isNode(callee) && callee.type === 'Identifier'
      ? [String(callee.name)]
      : [];
  });
}

/** Object literals that have all of these keys. */
export function literalsWith(keys: readonly string[], path: string, text: string): number {
  const found = nodesOf(path, text).filter(([node]) => {
    if (node.type !== 'ObjectExpression') return false;
    const names = (node.properties as readonly SyntaxNode[]).flatMap(({ key }) =>
      isNode(key) && typeof key.name === 'string' ? [key.name] : [],
    );
    return keys.every((key) => names.includes(key));
  });
  return found.length;
}

function nameOf(node: SyntaxNode, parent: SyntaxNode | undefined): string {
  for (const candidate of [node.id, parent?.id, parent?.key])
    if (isNode(candidate) && typeof candidate.name === 'string') return candidate.name;
  return '(anonymous)';
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
