import { jsonText } from "../report/json/json-text.ts";

/** The document on standard output. */
export function printJson(document: unknown): void {
  for (const piece of jsonText(document)) process.stdout.write(piece);
}
