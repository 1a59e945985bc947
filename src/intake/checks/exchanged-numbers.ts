import { cellsOf, type Field } from "../../domain/field.ts";
import { type Finding, finding } from "../../domain/finding.ts";
import { groupBy } from "../../domain/group-by.ts";
import type { SheetRef } from "../../domain/place.ts";
import type { HouseholdRecord, Kelurahan, MemberRecord } from "../../domain/records.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import type { FoundTable } from "../found-table.ts";

export interface ReadNumbers {
  readonly members: Kelurahan["members"];
  readonly findings: readonly Finding[];
}

type Numbers = Pick<MemberRecord | HouseholdRecord, "nik" | "familyCard">;

/** Fewer may be slips in single cells. */
const fewest = 2;

/**
 * Rosters whose *NIK* meets the *No KK* of the PS-2 list, or the reverse, more often than it meets its own: the headers
 * are exchanged on one of the two sheets. Which one is not guessed: neither column of these members counts as read.
 */
export function exchangedNumbers({ members, households }: Kelurahan, tables: readonly FoundTable[]): ReadNumbers {
  if (members === undefined || households === undefined) return { members, findings: [] };
  const niks = numbersOf(households, "nik");
  const cards = numbersOf(households, "familyCard");
  const meet = (persons: readonly Numbers[], inNik: ReadonlySet<string>, inCard: ReadonlySet<string>) =>
    persons.filter(({ nik, familyCard }) => inNik.has(digitsOf(nik)) || inCard.has(digitsOf(familyCard))).length;
  const exchanged = [...groupBy(members, ({ at }) => at.sheet)].flatMap(([sheet, persons]) => {
    const crossed = meet(persons, cards, niks);
    return crossed < fewest || crossed <= meet(persons, niks, cards)
      ? []
      : [{ sheet, crossed, members: persons.length }];
  });
  const sheets = new Set(exchanged.map(({ sheet }) => sheet));
  return {
    members: sheets.size === 0 ? members : members.map((one) => (sheets.has(one.at.sheet) ? unread(one) : one)),
    findings: exchanged.flatMap(({ sheet, ...counts }) => toldAtHeader(sheet, counts, tables)),
  };
}

function toldAtHeader(
  sheet: SheetRef,
  { crossed, members }: { readonly crossed: number; readonly members: number },
  tables: readonly FoundTable[],
): readonly Finding[] {
  const headersIn = (name: "members" | "households") => {
    const table = tables.find((one) => one.name === name && (name === "households" || one.sheet.ref === sheet));
    return ["nik", "familyCard"].flatMap((key) => table?.headers.get(key)?.cell ?? []);
  };
  const [at = sheet, ...own] = headersIn("members");
  const args = { table: catalogue.members.sheet, list: catalogue.households.sheet, crossed, members };
  return [finding("header/numbers-exchanged", at, args, [...own, ...headersIn("households")])];
}

/** As it stands in the cell: a No KK under *NIK* is often no NIK. */
function digitsOf(field: Field<string>): string {
  return field.value ?? cellsOf(field)[0]?.text.replaceAll(/\D/g, "") ?? "";
}

const numberLength = 16;

function numbersOf(persons: readonly Numbers[], number: keyof Numbers): ReadonlySet<string> {
  return new Set(persons.map((person) => digitsOf(person[number])).filter(({ length }) => length === numberLength));
}

function unread(member: MemberRecord): MemberRecord {
  return { ...member, nik: asUnread(member.nik), familyCard: asUnread(member.familyCard) };
}

function asUnread<T>(field: Field<T>): Field<T> {
  return field.state === "value" ? { state: "invalid", value: undefined, cell: field.cell } : field;
}
