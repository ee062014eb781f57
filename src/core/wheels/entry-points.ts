/** An entry point that becomes a script: `name = module:object`. */
export interface ScriptEntry {
  readonly name: string;
  readonly module: string;
  /** Attributes, with dots between them. */
  readonly object: string;
}

/** What a wheel's `entry_points.txt` says of scripts; an entry that cannot be read is a reason. */
export type ScriptsReading =
  | { readonly ok: true; readonly console: readonly ScriptEntry[]; readonly gui: readonly ScriptEntry[] }
  | { readonly ok: false; readonly reason: string };

const SECTION = /^\[([^\]]*)\][ \t]*$/;
/** As tools write them. What is spelled in another way is read differently by installers. */
const ENTRY =
  /^(\w[\w.-]{0,99})[ \t]*=[ \t]*([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*):([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)(?: \[[\w-]+(?:,[\w-]+)*\])?[ \t]*$/;

/** https://packaging.python.org/en/latest/specifications/entry-points/#file-format */
export function readScripts(text: string): ScriptsReading {
  const found: Record<string, ScriptEntry[]> = { console_scripts: [], gui_scripts: [] };
  let section: ScriptEntry[] | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const title = SECTION.exec(line)?.[1];
    if (title !== undefined) section = Object.hasOwn(found, title) ? found[title] : undefined;
    else if (section !== undefined) {
      const [, name, module, object] = ENTRY.exec(line) ?? [];
      const isKnown = Object.values(found).some((entries) => entries.some((entry) => entry.name === name));
      if (name === undefined || module === undefined || object === undefined || isKnown)
        return { ok: false, reason: `the entry point ${JSON.stringify(line.slice(0, 100))} cannot be read` };
      section.push({ name, module, object });
    }
  }
  return { ok: true, console: found.console_scripts ?? [], gui: found.gui_scripts ?? [] };
}

/**
 * Scripts of pip itself have the version of the interpreter in their names, whatever the wheel says.
 * https://github.com/pypa/pip/blob/25.0/src/pip/_internal/operations/install/wheel.py (get_console_script_specs)
 */
export function versionedScripts(scripts: readonly ScriptEntry[], version: string): readonly ScriptEntry[] {
  const pip = scripts.find(({ name }) => name === 'pip');
  const easy = scripts.find(({ name }) => name === 'easy_install');
  const others = scripts.filter(
    ({ name }) =>
      !(pip !== undefined && /^pip(?:\d+(?:\.\d+)?)?$/.test(name)) &&
      !(easy !== undefined && /^easy_install(?:-\d+\.\d+)?$/.test(name)),
  );
  const named = (entry: ScriptEntry | undefined, names: readonly string[]) =>
    entry === undefined ? [] : names.map((name) => ({ ...entry, name }));
  return [
    ...named(pip, ['pip', 'pip3', `pip${version}`]),
    ...named(easy, ['easy_install', `easy_install-${version}`]),
    ...others,
  ];
}

/** The text of a script, as distlib writes it for pip. */
export function scriptText({ module, object }: ScriptEntry, interpreter: string): string {
  const [imported = ''] = object.split('.');
  return `#!${interpreter}
# -*- coding: utf-8 -*-
import re
import sys
from ${module} import ${imported}
if __name__ == '__main__':
    sys.argv[0] = re.sub(r'(-script\\.pyw|\\.exe)?$', '', sys.argv[0])
    sys.exit(${object}())
`;
}
