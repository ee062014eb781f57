import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(import.meta.resolve('yaml-language-server/bin/yaml-language-server'));

/** A document that an editor shows. */
export interface Document {
  readonly uri: string;
  readonly text: string;
}

/** Both count from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What is wrong with a document. */
export interface Finding {
  readonly message: string;
  readonly range: { readonly start: Position };
}

/** A message of the protocol. https://microsoft.github.io/language-server-protocol/ */
interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** An editor that speaks with the real yaml-language-server. */
export class Editor {
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, (result: unknown) => void>();
  readonly #published = new Map<string, (findings: readonly Finding[]) => void>();
  #buffer = Buffer.alloc(0);
  #next = 1;
  #settings = {};
  #configured: () => void = () => undefined;

  constructor() {
    const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    child.stdout.on('data', (chunk: Buffer) => {
      this.#buffer = Buffer.concat([this.#buffer, chunk]);
      this.#readMessages();
    });
    this.#child = child;
  }

  /** `schemas` are globs of files by the URL of their schema, as settings of an editor have them. Nothing is fetched. */
  async open(schemas: Readonly<Record<string, string>>): Promise<void> {
    this.#settings = { schemas, schemaStore: { enable: false }, completion: true, hover: true, validate: true };
    const textDocument = {
      completion: { completionItem: { snippetSupport: true } },
      hover: {},
      publishDiagnostics: {},
    };
    const capabilities = { textDocument, workspace: { configuration: true } };
    await this.#ask('initialize', { processId: null, rootUri: null, capabilities });
    this.#tell('initialized', {});
    // It asks for its settings then.
    const asked = new Promise<void>((resolve) => {
      this.#configured = resolve;
    });
    this.#tell('workspace/didChangeConfiguration', { settings: {} });
    await asked;
  }

  /** Shows a document; answers what is wrong with it. */
  show({ uri, text }: Document): Promise<readonly Finding[]> {
    const published = new Promise<readonly Finding[]>((resolve) => this.#published.set(uri, resolve));
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return published;
  }

  /** What may be written there. */
  async complete(uri: string, position: Position): Promise<readonly { readonly label: string }[]> {
    const list = await this.#ask('textDocument/completion', { textDocument: { uri }, position });
    return (list as { readonly items: readonly { readonly label: string }[] }).items;
  }

  /** What is told of what is written there, in Markdown; empty where nothing is. */
  async hover(uri: string, position: Position): Promise<string> {
    const told = await this.#ask('textDocument/hover', { textDocument: { uri }, position });
    return (told as { readonly contents: { readonly value: string } } | null)?.contents.value ?? '';
  }

  #answer(params: unknown): readonly unknown[] {
    const { items } = params as { readonly items: readonly { readonly section: string }[] };
    this.#configured();
    return items.map(({ section }) => (section === 'yaml' ? this.#settings : {}));
  }

  close(): void {
    this.#child.kill();
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = this.#next++;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#pending.set(id, resolve));
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #readMessages(): void {
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('utf8', 0, end))?.[1]);
      if (this.#buffer.length < end + 4 + length) return;
      const body = this.#buffer.toString('utf8', end + 4, end + 4 + length);
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#receive(JSON.parse(body) as Message);
    }
  }

  #receive({ id, method, params, result }: Message): void {
    if (method === undefined) {
      this.#pending.get(Number(id))?.(result);
      return;
    }
    if (id !== undefined)
      this.#send({ id, result: method === 'workspace/configuration' ? this.#answer(params) : null });
    if (method !== 'textDocument/publishDiagnostics') return;
    const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: readonly Finding[] };
    this.#published.get(uri)?.(diagnostics);
  }
}
