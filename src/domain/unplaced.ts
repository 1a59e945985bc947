import { groupBy } from "./group-by.ts";
import type { CellRef } from "./place.ts";

/** Rows that do not say whose they are, by each of those that may be meant. */
export type Unplaced<Owner, Row> = ReadonlyMap<Owner, readonly Row[]>;

/** So many leave any verdict open, and people correct them from the top. */
const mostForOne = 24;

/** `mayBe` gives those that a row may belong to, undefined where it may be anyone's; the first rows for each of them. */
export function unplacedOf<Row, Owner>(
  rows: readonly Row[],
  mayBe: (row: Row) => readonly Owner[] | undefined,
  all: readonly Owner[],
): Unplaced<Owner, Row> {
  const anyones: Row[] = [];
  const unplaced = new Map<Owner, Row[]>();
  const add = (owner: Owner, row: Row) => {
    const own = unplaced.get(owner) ?? [];
    if (own.length < mostForOne) unplaced.set(owner, [...own, row]);
  };
  for (const row of rows) {
    const owners = mayBe(row);
    if (owners === undefined) anyones.push(row);
    for (const owner of owners ?? []) add(owner, row);
  }
  for (const row of anyones.slice(0, mostForOne)) for (const owner of all) add(owner, row);
  return unplaced;
}

/**
 * The owners of the rows above and below a row that does not name its own, on a sheet that lists them owner by owner;
 * undefined where the order of the rows says nothing. `rows` are in the order of their places.
 */
export function ownersAround<Row extends { readonly at: CellRef }, Owner>(
  rows: readonly Row[],
  ownerOf: (row: Row) => Owner | undefined,
): (row: Row) => readonly Owner[] | undefined {
  const sheets = groupBy(rows, ({ at: { sheet } }) => `${sheet.file}\n${sheet.sheet}`);
  const around = new Map([...sheets.values()].flatMap((sheet) => aroundOnSheet(sheet, ownerOf)));
  return (row) => around.get(row);
}

function aroundOnSheet<Row, Owner>(
  rows: readonly Row[],
  ownerOf: (row: Row) => Owner | undefined,
): readonly (readonly [Row, readonly Owner[]])[] {
  const owners = rows.map(ownerOf);
  const named = owners.filter((owner) => owner !== undefined);
  const runs = named.filter((owner, index) => owner !== named[index - 1]).length;
  if (named.length === 0 || runs > new Set(named).size) return [];
  const above = lastNamed(owners);
  const below = lastNamed(owners.toReversed()).reverse();
  return rows.map((row, index) => [row, [...new Set([above[index], below[index]])].filter((one) => one !== undefined)]);
}

/** At each place the last owner up to there. */
function lastNamed<Owner>(owners: readonly (Owner | undefined)[]): (Owner | undefined)[] {
  let last: Owner | undefined;
  return owners.map((owner) => {
    last = owner ?? last;
    return last;
  });
}
