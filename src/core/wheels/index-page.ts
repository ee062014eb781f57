import { isRecord, parseJson } from '../model/json.ts';

/** A file that an index lists. */
export interface IndexFile {
  readonly file: string;
  readonly url: string;
  /** In hexadecimal; `undefined` where the index does not say. */
  readonly sha256: string | undefined;
  /** Bytes; `undefined` where the index does not say. */
  readonly size: number | undefined;
  /** Specifiers of Python; empty for any. */
  readonly requiresPython: string;
  readonly yanked: boolean;
}

/** More files than any project has. */
const MAX_FILES = 200_000;

/**
 * Reads the page of a project, `undefined` where it is none. Files without a URL of HTTP are left out.
 * https://packaging.python.org/en/latest/specifications/simple-repository-api/
 */
export function parseIndexPage(bytes: Uint8Array, mediaType: string, page: URL): readonly IndexFile[] | undefined {
  const files = /\bjson\b/.test(mediaType) ? jsonFiles(bytes) : htmlFiles(new TextDecoder().decode(bytes));
  return files?.slice(0, MAX_FILES).flatMap((file) => {
    const url = URL.canParse(file.url, page.href) ? new URL(file.url, page) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) return [];
    const fragment = /^#sha256=([0-9a-f]{64})$/.exec(url.hash)?.[1];
    url.hash = '';
    return [{ ...file, url: url.href, sha256: file.sha256 ?? fragment }];
  });
}

function jsonFiles(bytes: Uint8Array): readonly IndexFile[] | undefined {
  const content = parseJson(bytes);
  if (!isRecord(content) || !Array.isArray(content.files)) return undefined;
  return content.files.flatMap((entry: unknown) => {
    if (!isRecord(entry) || typeof entry.filename !== 'string' || typeof entry.url !== 'string') return [];
    const sha256 = isRecord(entry.hashes) ? entry.hashes.sha256 : undefined;
    const requires = entry['requires-python'];
    return [
      {
        file: entry.filename,
        url: entry.url,
        sha256: typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined,
        size: typeof entry.size === 'number' && Number.isSafeInteger(entry.size) ? entry.size : undefined,
        requiresPython: typeof requires === 'string' ? requires : '',
        yanked: entry.yanked !== undefined && entry.yanked !== false,
      },
    ];
  });
}

const ANCHOR = /<a\s([^<>]*)>([^<>]*)<\/a>/gi;

function htmlFiles(text: string): readonly IndexFile[] {
  return [...text.matchAll(ANCHOR)].flatMap(([, attributes = '', file = '']) => {
    const url = attribute(attributes, 'href');
    if (url === undefined) return [];
    return [
      {
        file: unescapeHtml(file).trim(),
        url,
        sha256: undefined,
        size: undefined,
        requiresPython: attribute(attributes, 'data-requires-python') ?? '',
        yanked: /(?:^|\s)data-yanked(?:[\s=]|$)/i.test(attributes),
      },
    ];
  });
}

function attribute(attributes: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : unescapeHtml(value);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

function unescapeHtml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#x27);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}
