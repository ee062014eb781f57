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
 * The script `pip3.<minor>` of pip is that of the interpreter, whatever the wheel says.
 * https://github.com/astral-sh/uv/blob/0.13.9/crates/uv-install-wheel/src/script.rs (EntryPoints::parse)
 */
export function versionedScripts(scripts: readonly ScriptEntry[], version: string): readonly ScriptEntry[] {
  const kept = scripts.filter(({ name }) => !/^pip3\.\d{1,3}$/.test(name));
  const pip3 = kept.find(({ name }) => name === 'pip3');
  return pip3 === undefined ? kept : [...kept, { ...pip3, name: `pip${version}` }];
}

/** Names of an interpreter, which no script of a package may have. */
export function isReservedName(name: string): boolean {
  return /^(?:python|graalpy|pypy)w?(?:[23](?:\.\d+t?)?)?(?:\.(?:py|exe))*$/i.test(name);
}

/**
 * The text of a script.
 * https://github.com/astral-sh/uv/blob/0.13.9/crates/uv-install-wheel/src/wheel.rs (get_script_launcher)
 */
export function scriptText({ module, object }: ScriptEntry, interpreter: string): string {
  const [imported = ''] = object.split('.');
  return `#!${interpreter}
# -*- coding: utf-8 -*-
import sys
from ${module} import ${imported}
if __name__ == "__main__":
    if sys.argv[0].endswith("-script.pyw"):
        sys.argv[0] = sys.argv[0][:-11]
    elif sys.argv[0].endswith(".exe"):
        sys.argv[0] = sys.argv[0][:-4]
    sys.exit(${object}())
`;
}
