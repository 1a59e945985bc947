import { address, type CellRef } from "../domain/place.ts";
import type { Lang } from "./lang.ts";
import { andText } from "./list-text.ts";
import { maskNumbers } from "./mask-numbers.ts";

/** Cells as something to look at: `Siti (Anggota!C14)`; a blank one by its place alone. */
export function placesText(cells: readonly CellRef[], lang: Lang): string {
  return andText(
    cells.map((cell) => {
      const place = `${cell.sheet.sheet}!${address(cell)}`;
      return cell.text === "" ? place : `${maskNumbers(cell.text)} (${place})`;
    }),
    lang,
  );
}
