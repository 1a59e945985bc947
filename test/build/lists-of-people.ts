import type { CellInput } from "./sheets.ts";

/** A sheet with a list of people: its name, and its rows with six invented persons. */
export interface PeopleList {
  readonly sheet: string;
  readonly rows: readonly (readonly CellInput[])[];
}

const names = ["Tarsono", "Wartini", "Sukirman", "Darsinah", "Kasno", "Poniyem"];

/** Six persons in no list of anywhere. */
export const people = names.map((name, index) => ({
  name,
  nik: `99990101018000${String(index + 1).padStart(2, "0")}`,
  card: `99980101018000${String(index + 1).padStart(2, "0")}`,
}));

type Person = (typeof people)[number];

/** A list with these titles above its header; `row` fills in a person's row. */
export function peopleList(
  sheet: string,
  titles: readonly string[],
  header: readonly string[],
  row: (person: Person, index: number) => readonly CellInput[],
): PeopleList {
  return { sheet, rows: [...titles.map((title) => [title]), header, ...people.map(row)] };
}
