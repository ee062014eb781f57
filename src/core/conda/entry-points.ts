/** A script that calls a function: `name = module:function`. */
export interface EntryPoint {
  readonly name: string;
  readonly module: string;
  /** Attributes, with dots between them. */
  readonly object: string;
}

const FORM =
  /^[ \t]*([A-Za-z0-9_.][\w.+-]{0,99})[ \t]*=[ \t]*([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)[ \t]*:[ \t]*([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)[ \t]*$/;

/** Parses an entry of `entry_points`; `undefined` if it is none. */
export function parseEntryPoint(text: string): EntryPoint | undefined {
  const [, name, module, object] = FORM.exec(text) ?? [];
  if (name === undefined || module === undefined || object === undefined) return undefined;
  return name.startsWith('.') ? undefined : { name, module, object };
}

/** The text of a script. https://github.com/conda/rattler/blob/main/crates/rattler/src/install/entry_point.rs */
export function entryPointText({ module, object }: EntryPoint, interpreter: string): string {
  const [imported = ''] = object.split('.');
  return `#!${interpreter}
# -*- coding: utf-8 -*-
import re
import sys

from ${module} import ${imported}

if __name__ == '__main__':
\tsys.argv[0] = re.sub(r'(-script\\.pyw?|\\.exe)?$', '', sys.argv[0])
\tsys.exit(${object}())
`;
}
