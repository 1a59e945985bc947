import { findProfiles } from "../intake/read-profile.ts";
import type { Input } from "./input.ts";

/**
 * The inputs of each kelurahan. Where several workbooks have a profile each is a kelurahan of its own; otherwise all files
 * belong to one.
 */
export function kelurahanGroups(inputs: readonly Input[]): readonly (readonly Input[])[] {
  if (inputs.length === 1) return [inputs];
  const profiles = inputs.filter(({ workbook }) => findProfiles(workbook.sheets).length > 0);
  return profiles.length > 1 ? inputs.map((input) => [input]) : [inputs];
}
