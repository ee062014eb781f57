import { HARMLESS_SETTINGS } from '../wheels/pip-settings.ts';
import { type FolderNode, findNode, followPath } from './file-tree.ts';

/** Where pip reads settings of a system and of root. https://pip.pypa.io/en/stable/topics/configuration/#location */
export const PIP_SETTINGS = /^\/(?:etc\/(?:xdg\/pip\/)?pip\.conf|root\/(?:\.pip|\.config\/pip)\/pip\.conf)$/;

/** A setting of pip that a base has and that may change what is installed; `undefined` if there is none. */
export function pipSetting(image: FolderNode, env: readonly string[]): string | undefined {
  const variables = env.flatMap((variable) => {
    const name = /^PIP_([A-Z0-9_]+)=./.exec(variable)?.[1];
    return name === undefined ? [] : [name.toLowerCase().replaceAll('_', '-')];
  });
  return [...variables, ...fileSettings(image)].find((name) => !HARMLESS_SETTINGS.includes(name));
}

function fileSettings(image: FolderNode): readonly string[] {
  const paths = ['/etc/pip.conf', '/etc/xdg/pip/pip.conf', '/root/.pip/pip.conf', '/root/.config/pip/pip.conf'];
  return paths.flatMap((path) => {
    const node = findNode(image, followPath(image, path));
    if (node === undefined) return [];
    const text = node.kind === 'file' && node.bytes !== undefined ? new TextDecoder().decode(node.bytes) : undefined;
    // What was not read may say anything.
    if (text === undefined) return [path];
    return text.split(/\r?\n/).flatMap((line) => {
      if (/^\s*(?:[#;].*|\[[^\]]*\]\s*)?$/.test(line)) return [];
      return [/^([A-Za-z-]+)[ \t]*[=:]/.exec(line)?.[1]?.toLowerCase() ?? path];
    });
  });
}
