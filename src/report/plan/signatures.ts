import { minutesTexts, minutesSentences as say } from "../../messages/minutes-text.ts";
import { putAcross, type SheetDraft, setHeight } from "../../workbook/write/sheet-draft.ts";
import { rowHeight } from "../sheet/row-height.ts";
import { tableStyles } from "../sheet/table-styles.ts";
import { boardOf, type PlanBook } from "./book.ts";
import { minutesLook as look, putParagraph } from "./minutes-look.ts";

const [left, middle, right] = [
  ["A", "C"],
  ["D", "F"],
  ["G", "H"],
] as const;
/** Where one, two or three sign beside each other. */
const places = { 1: [middle], 2: [left, right], 3: [left, middle, right] } as const;
/** Characters within which a role is broken into lines. */
const roleWidth = 34;

/** Place and date, then everyone who signs the meeting's decision; gives the next row. */
export function putMeetingSignatures(sheet: SheetDraft, first: number, book: PlanBook): number {
  const { plan, kelurahan, shown } = book;
  const chairs = plan.ksm.map(({ name }) => say.ksmChair(shown(name)));
  return putSignatures(sheet, first, book, [
    [minutesTexts.upk, say.bkm(boardOf(book)), minutesTexts.facilitator],
    ...inThrees(chairs),
    [say.acknowledged(say.lurah(shown(kelurahan.kelurahan)))],
  ]);
}

/**
 * Rows of at most three who sign beside each other, under a line for place and date; gives the next row. In their place
 * stands that a provisional plan is not to be signed.
 */
export function putSignatures(
  sheet: SheetDraft,
  first: number,
  { plan, kelurahan, shown }: PlanBook,
  groups: readonly (readonly string[])[],
): number {
  if (plan.provisional) return putParagraph(sheet, first, minutesTexts.notToSign, tableStyles.stamp);
  putAcross(sheet, first, ["E", "H"], say.placeAndDate(shown(kelurahan.kelurahan)), look.open);
  setHeight(sheet, first, 24);
  let row = first + 1;
  for (const group of groups) {
    const across = places[group.length === 1 ? 1 : group.length === 2 ? 2 : 3];
    for (const [index, role] of group.entries()) {
      putAcross(sheet, row, across[index] ?? middle, role, look.role);
      putAcross(sheet, row + 2, across[index] ?? middle, minutesTexts.signature, look.open);
    }
    setHeight(sheet, row, rowHeight(...group.map((role) => [role, roleWidth] as const)));
    setHeight(sheet, row + 1, 34);
    setHeight(sheet, row + 2, 17);
    setHeight(sheet, row + 3, 4);
    row += 4;
  }
  return row;
}

function inThrees(roles: readonly string[]): readonly (readonly string[])[] {
  return roles.flatMap((_, index) => (index % 3 === 0 ? [roles.slice(index, index + 3)] : []));
}
