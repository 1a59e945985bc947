import { tableKinds } from "../intake/table-kinds.ts";
import type { Input } from "./input.ts";
import type { RunRequest } from "./run-request.ts";

/**
 * The inputs of each kelurahan. All are of one as long as no kind of table occurs in two of them; else each is a kelurahan of
 * its own. Lists that were given as such (`--ps2`) belong to the others, and may be many.
 */
export function kelurahanGroups(
  inputs: readonly Input[],
  { ps2, columns }: Pick<RunRequest, "ps2" | "columns"> = {},
): readonly (readonly Input[])[] {
  if (inputs.length < 2) return [inputs];
  const others = inputs.filter(({ path }) => ps2?.files.includes(path) !== true);
  const kinds = others.flatMap(({ workbook }) => [...tableKinds(workbook, columns)]);
  return new Set(kinds).size === kinds.length ? [inputs] : inputs.map((input) => [input]);
}
