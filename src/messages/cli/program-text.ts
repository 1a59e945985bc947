/** What `--help` says beside commands, arguments and options, in one language. */
export interface ProgramText {
  readonly description: string;
  readonly titles: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly exitCodes: string;
    readonly examples: string;
    readonly terms: string;
  };
  readonly words: {
    readonly default: string;
    readonly choices: string;
    readonly environment: string;
    /** The places in a usage line: `[opsi]`, `[perintah]`. */
    readonly options: string;
    readonly command: string;
  };
  /** What stands in the place of an argument or an option's value; words that are the same in any language are left out. */
  readonly values: Readonly<Record<string, string>>;
  readonly exitCodes: readonly { readonly code: 0 | 1 | 2; readonly meaning: string }[];
  readonly examples: readonly { readonly command: string; readonly meaning: string }[];
  /** The field's own words, each explained once. */
  readonly terms: readonly { readonly term: string; readonly meaning: string }[];
}
