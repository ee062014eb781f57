/** Where commands are looked for, if an image does not say it. */
const DEFAULT_PATH = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** The variables of an image, as its configuration lists them, and with what arguments add while it is built. */
export class Variables {
  #env: readonly string[];
  readonly #values = new Map<string, string>();

  constructor(env: readonly string[]) {
    this.#env = env.some((text) => nameOf(text) === 'PATH') ? env : [...env, DEFAULT_PATH];
    this.beginStage();
  }

  get env(): readonly string[] {
    return this.#env;
  }

  /** Arguments of a stage below stay, except where a variable of the image has their name. */
  beginStage(): void {
    for (const text of this.#env) this.#values.set(nameOf(text), text.slice(nameOf(text).length + 1));
  }

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** Sets a variable of the image. Of several that the base has under one name, the first gets the value. */
  set(name: string, value: string): void {
    const at = this.#env.findIndex((text) => nameOf(text) === name);
    const text = `${name}=${value}`;
    this.#env = at < 0 ? [...this.#env, text] : this.#env.with(at, text);
    this.#values.set(name, value);
  }

  /** Sets an argument, which is no part of the image. */
  declare(name: string, value: string): void {
    this.#values.set(name, value);
  }
}

function nameOf(text: string): string {
  return text.split('=', 1)[0] ?? '';
}
