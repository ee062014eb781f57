/** A command of the CLI: takes the arguments behind its name, answers the exit code. */
export type Command = (args: readonly string[]) => Promise<number>;
