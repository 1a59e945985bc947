import type { Field } from "../domain/field.ts";
import type { RawRecord } from "./read-record.ts";

/**
 * The KSM of a flat roster, where each member's row repeats them: one record for each different set of values, blanks
 * aside. Rows of one KSM that contradict each other stay apart, so that the contradiction is seen.
 */
export function distinctGroups(records: readonly RawRecord[]): readonly RawRecord[] {
  const groups = new Map<string, RawRecord>();
  for (const record of records) {
    const fields = Object.entries(record).filter(
      (entry): entry is [string, Field<unknown>] => entry[0] !== "at" && "state" in entry[1],
    );
    const name = ["code", "name"].map((key) => (record[key] as Field<unknown>).value ?? null);
    if (name.every((part) => part === null)) continue;
    const key = JSON.stringify([
      name,
      fields.map(([, { state, value }]) => (state === "value" ? value : state === "invalid" ? "?" : null)),
    ]);
    if (!groups.has(key)) groups.set(key, record);
  }
  return [...groups.values()];
}
