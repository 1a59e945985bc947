import { cellsOf } from "../domain/field.ts";
import type { CellRef } from "../domain/place.ts";
import type { Profile } from "../domain/records.ts";

/** The cell of the profile that is nearest to a fact that stands nowhere: that of the BKM's level, or its name. */
export function nearestProfileCell(profile: Profile | undefined): readonly CellRef[] {
  if (profile === undefined) return [];
  const { bkmLevel, bkm, kelurahan, assessedOn } = profile;
  return cellsOf(bkmLevel, bkm, kelurahan, assessedOn).slice(0, 1);
}
