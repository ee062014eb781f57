// Writes the TypeScript modules of Python scripts, and of the files of the site, for the bundle carries no other files: `npm run embed`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync, transformSync } from 'esbuild';

const RECIPES = new URL('../src/core/recipes/', import.meta.url);

for (const [script, module, name] of [
  ['split_layers.py', 'split-layers.ts', 'SPLIT_SCRIPT'],
  ['install_with_uv.py', 'install-with-uv.ts', 'UV_SCRIPT'],
] as const) {
  const text = readFileSync(new URL(script, RECIPES), 'utf8');
  writeFileSync(new URL(module, RECIPES), moduleOf(script, name, text));
}

const SITE = new URL('../src/core/site/', import.meta.url);

const bundle = buildSync({
  entryPoints: [fileURLToPath(new URL('../src/hosts/browser/main.ts', import.meta.url))],
  ...{
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
  },
});
writeFileSync(
  new URL('script.ts', SITE),
  textModule('src/hosts/browser', 'SITE_SCRIPT', bundle.outputFiles[0]?.text ?? ''),
);
writeFileSync(
  new URL('style.ts', SITE),
  textModule(
    'style.css',
    'STYLE',
    transformSync(readFileSync(new URL('style.css', SITE), 'utf8'), { loader: 'css', minify: true }).code,
  ),
);

function textModule(source: string, name: string, text: string): string {
  const code = text.trimEnd().replace(/[\\`]|\$\{/g, '\\$&');
  return `/** The text of \`${source}\`. Written by \`npm run embed\`. */
export const ${name} = \`${code}
\`;
`;
}

/** A module that exports the script without the comment at its head. */
function moduleOf(script: string, name: string, text: string): string {
  const code = text.replace(/^(?:#.*\n)+/, '').replace(/[\\`]|\$\{/g, '\\$&');
  return `/** The text of \`${script}\` behind its first comment. Written by \`npm run embed\`. */
export const ${name} = \`${code}\`;
`;
}
