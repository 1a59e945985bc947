import { cellOr } from "../domain/field.ts";
import type { CellRef } from "../domain/place.ts";
import type { HouseholdRecord, MemberRecord } from "../domain/records.ts";
import { areaNumber } from "./area-number.ts";

/** So many cells are named: who corrects them will ask again. */
const mostNamed = 12;

/**
 * Where a household of the PS-2 list that may be the member's has no readable No KK: in the same RT and RW as far as both
 * sides state them, or anywhere where the digits that Excel left of it are the member's. The list then does not say that
 * the member is outside.
 */
export function unreadCards(households: readonly HouseholdRecord[]): (member: MemberRecord) => readonly CellRef[] {
  const unread = households.filter(({ familyCard }) => familyCard.state !== "value");
  const byKey = new Map<string, CellRef[]>();
  const add = (key: string, cell: CellRef) => {
    const cells = byKey.get(key) ?? [];
    if (cells.length < mostNamed) byKey.set(key, [...cells, cell]);
  };
  for (const { rt, rw, familyCard, at } of unread) {
    const cell = cellOr(familyCard, at);
    add(areaKey(areaNumber(rt), areaNumber(rw)), cell);
    add(anywhere, cell);
    const digits = cell.text.replaceAll(/\D/g, "");
    if (digits.length >= digitsKept) add(digits.slice(0, digitsKept), cell);
  }
  return ({ rt, rw, familyCard }) => {
    if (unread.length === 0) return [];
    const [ownRt, ownRw] = [areaNumber(rt), areaNumber(rw)];
    if (ownRt === undefined || ownRw === undefined) return byKey.get(anywhere) ?? [];
    const keys = [
      areaKey(ownRt, ownRw),
      areaKey(ownRt, undefined),
      areaKey(undefined, ownRw),
      areaKey(undefined, undefined),
    ];
    const cells = [(familyCard.value ?? "").slice(0, digitsKept), ...keys].flatMap((key) => byKey.get(key) ?? []);
    return [...new Set(cells)].slice(0, mostNamed);
  };
}

/** Of a number, as which Excel stored it. */
const digitsKept = 15;

const anywhere = "*";
const areaKey = (rt: string | undefined, rw: string | undefined) => `${rt ?? ""}/${rw ?? ""}`;
