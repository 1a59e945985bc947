import type { TakenTable } from "../domain/taken-table.ts";
import { catalogue, type TableName } from "./catalogue/catalogue.ts";
import { type FoundTable, firstHeader, headerNames } from "./found-table.ts";
import { type GivenPs2, judgePs2List } from "./ps2-list.ts";
import type { FoundProfile } from "./read-profile.ts";

/** What a table was taken for; `rows` are its records where it was read. */
export function takenTable(table: FoundTable, rows: number | null, given: GivenPs2): TakenTable {
  const { name, headers, ticks } = table;
  const taken = {
    table: name,
    name: catalogue[name].sheet,
    at: firstHeader(table),
    columns: headerNames(name, [...headers.keys(), ...ticks.keys()]),
  };
  if (name !== "households") return { ...taken, by: table.told ? "told" : "headers", words: "", rows };
  const { reason, words } = judgePs2List(table, given);
  return { ...taken, by: reason, words, rows: reason === "negated" ? null : rows };
}

/** The form that the profile was read from. */
export function takenProfile({ labels, sheet }: FoundProfile, isWanted: boolean): TakenTable {
  const at = labels.values().next().value?.label ?? { sheet: sheet.ref, row: 1, column: 1, text: "" };
  const columns = headerNames("profile", labels.keys());
  return {
    table: "profile",
    name: sheetName("profile"),
    at,
    columns,
    by: "labels",
    words: "",
    rows: isWanted ? 1 : null,
  };
}

/** The loans of cards, whose ledgers are tables of their own. */
export function takenCards(cards: readonly TakenTable["at"][]): readonly TakenTable[] {
  const [at] = cards;
  if (at === undefined) return [];
  return [{ table: "loans", name: sheetName("loans"), at, columns: [], by: "cards", words: "", rows: cards.length }];
}

const sheetName = (name: TableName) => catalogue[name].sheet;
