import { type Finding, finding } from "../domain/finding.ts";
import { nearest } from "../domain/nearest.ts";
import { type GivenPs2, isGivenSheet } from "../intake/ps2-list.ts";
import type { Input } from "./input.ts";

/** That none of the files has a sheet that was given as the PS-2 list. */
export function unknownSheets({ sheets }: GivenPs2, inputs: readonly Input[]): readonly Finding[] {
  const refs = inputs.flatMap(({ workbook }) => workbook.sheets.map(({ ref }) => ref));
  const names = [...new Set(refs.map(({ sheet }) => sheet))];
  const unknown = sheets.filter((name) => !refs.some((ref) => isGivenSheet(name, ref)));
  const at = { file: inputs[0]?.path ?? "", sheet: "" };
  return unknown.map((name) =>
    finding("ps2/no-such-sheet", at, { name, suggestion: nearest(name, names) ?? null, sheets: names }),
  );
}
