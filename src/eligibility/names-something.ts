import { codeKey } from "../domain/code-key.ts";
import type { Field } from "../domain/field.ts";

/** Words with which the field says that there is nothing. */
const nothing = new Set([
  "TIDAK",
  "TIDAKADA",
  "TDKADA",
  "TDK",
  "BELUM",
  "BELUMADA",
  "BELUMTAHU",
  "BELUMDIKETAHUI",
  "?",
  "NIHIL",
  "NOL",
  "0",
  "-",
  "—",
  "–",
]);

/** True where a text is stated that does not say that there is nothing. */
export function namesSomething({ value }: Field<string>): boolean {
  return value !== undefined && !nothing.has(codeKey(value));
}
