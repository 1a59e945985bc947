import { absent, type Field } from "../domain/field.ts";
import type { Finding } from "../domain/finding.ts";
import type { FindingSink } from "../domain/finding-fold.ts";
import type { Cell } from "../workbook/model.ts";
import { catalogue } from "./catalogue/catalogue.ts";
import type { Column, ValueType } from "./catalogue/column.ts";
import { cellReaders } from "./cells/read-cell.ts";
import type { CellReader } from "./cells/reading.ts";
import type { FoundTable } from "./found-table.ts";
import { combinedKey } from "./headers.ts";
import type { FoundHeader } from "./match-table.ts";
import { type MoneyUnit, readInUnit } from "./money-unit.ts";

/** What the rows of one table have in common, and what was found while they were read. */
export interface TableContext {
  readonly table: FoundTable;
  readonly sources: readonly Source[];
  /** A record of absent fields. Copied for each row and filled: that costs less than to grow one key by key. */
  readonly empty: Readonly<Record<string, Field<unknown>>>;
  /** Amounts and dates that may be read in two ways, with their readings. */
  readonly ambiguous: ReadonlyMap<Cell, Finding>;
  /** The KSM's cell above, for rows that leave it blank. */
  readonly carried: ReadonlyMap<number, Cell>;
  readonly findings: FindingSink;
}

/** Where the field of one key is read from. */
export interface Source {
  readonly key: string;
  readonly column: Column;
  readonly from: "own" | "part" | "title" | "ticks" | "contested";
  /** The sheet's column; 0 where it has none. */
  readonly at: number;
  /** Which side of the combined column, 0 or 1. */
  readonly part: number;
  /** A cell that is merged over several rows stands for all of them. An amount is never spread. */
  readonly spreads: boolean;
  readonly ditto: boolean;
  /** The table's `filledOnce`: a cell above may name it for this row too. */
  readonly carries: boolean;
  readonly ticks: readonly FoundHeader[];
  readonly read: CellReader<unknown>;
}

const mergeableTypes: ReadonlySet<ValueType> = new Set(["text", "ksmKind", "yesNo"]);
/** An identity number is never the same as another's. */
const ownTypes: ReadonlySet<ValueType> = new Set(["nik", "familyCard"]);

/** What the rows of the table have in common, worked out once. */
export function tableContext(
  table: FoundTable,
  { units, contested, ambiguous, carried, findings }: CommonToRows,
): TableContext {
  const keys = ["at", ...Object.keys(catalogue[table.name].columns)];
  const empty = Object.fromEntries(keys.map((key) => [key, absent]));
  return { table, sources: sourcesOf(table, units, contested), empty, ambiguous, carried, findings };
}

interface CommonToRows extends Pick<TableContext, "ambiguous" | "carried" | "findings"> {
  readonly units: ReadonlyMap<string, MoneyUnit>;
  /** The keys of amounts that two columns contest. */
  readonly contested: ReadonlyMap<string, unknown>;
}

function sourcesOf(
  table: FoundTable,
  units: CommonToRows["units"],
  contested: CommonToRows["contested"],
): readonly Source[] {
  const { combined, titledBy, filledOnce, columns } = catalogue[table.name];
  const combinedAt = table.headers.get(combinedKey)?.column ?? 0;
  const parts: readonly string[] = combinedAt === 0 ? [] : (combined?.parts ?? []);
  return Object.entries<Column>(columns).flatMap(([key, column]): Source[] => {
    const at = table.headers.get(key)?.column ?? 0;
    const part = parts.indexOf(key);
    const isTitled = key === titledBy && table.title !== undefined;
    const ticks = table.ticks.get(key) ?? [];
    const unit = units.get(key)?.rupiah;
    const isContested = contested.has(key);
    const from = isContested
      ? "contested"
      : at > 0
        ? "own"
        : part >= 0
          ? "part"
          : ticks.length > 0
            ? "ticks"
            : isTitled
              ? "title"
              : undefined;
    if (from === undefined) return [];
    return [
      {
        key,
        column,
        from,
        at: from === "part" ? combinedAt : at,
        part,
        spreads: from === "part" || mergeableTypes.has(column.type),
        ditto: !ownTypes.has(column.type),
        carries: key === filledOnce,
        ticks,
        read: unit === undefined ? cellReaders[column.type] : readInUnit(unit),
      },
    ];
  });
}
