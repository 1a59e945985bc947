import type { Lang } from "../../messages/lang.ts";

/** What every section of the document needs; `clean` masks a text that comes out of the input. */
export interface MarkdownWriter {
  readonly lang: Lang;
  readonly clean: (text: string) => string;
}
