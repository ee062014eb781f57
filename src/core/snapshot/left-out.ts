import { type Diagnostic, quote } from '../model/diagnostic.ts';
import { finding } from '../model/findings.ts';
import type { LeftOut } from '../model/tree.ts';

/** Says of each file of credentials in the tree that no definition and no image has it. */
export function leftOutNotes(files: readonly LeftOut[]): readonly Diagnostic[] {
  return files.map(({ path, because }) => {
    const why = because.kind === 'name' ? `its name is that of ${because.glob}` : `${because.variable} names it`;
    const message = `${quote(path)} is left out of contexts and hashes as credentials: ${why}`;
    return finding('note', 'credential-file', message, { path, hint: 'mount it as a secret where a build needs it' });
  });
}
