import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import { addAll } from "../domain/add-all.ts";
import { type Finding, type FindingArgs, finding } from "../domain/finding.ts";
import { nearest } from "../domain/nearest.ts";
import { catalogue, type TableName, tableNames } from "./catalogue/catalogue.ts";
import { normaliseLabel } from "./catalogue/label.ts";
import { type ColumnMap, type MappedTable, mapKey } from "./column-map.ts";
import { fieldNames } from "./headers.ts";

/** A map of a hundred tables of fifty columns is shorter. */
const longestText = 512 * 1024;

/** What stands for no table and no field. A bare `-` begins a list in YAML. */
const isNone = (text: string) => ["bukan", "none", "-"].includes(text.toLowerCase());

type LineAt = (node: unknown) => number;

/**
 * A column map (YAML): a list `tables`, each with `table` (its name in the templates; `bukan` or `none` for none of ours;
 * blank leaves it to ppmk), perhaps `sheet`, and `columns` (header: field, blank for none). Every reason why it cannot be used where
 * there is one. `file` only names the place of a finding. Import it lazily: it brings a YAML parser.
 */
export function readColumnMap(file: string, text: string): ColumnMap | readonly Finding[] {
  const at = { file, sheet: "" };
  const unreadable = (args: FindingArgs["map/unreadable"]) => [finding("map/unreadable", at, args)];
  if (text.length > longestText) return unreadable({ reason: "too-large", line: null });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt: LineAt = (node) => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line;
  const [fault] = [...document.errors, ...document.warnings];
  if (fault !== undefined) {
    const reason = fault.code === "DUPLICATE_KEY" ? "duplicate" : "syntax";
    return unreadable({ reason, line: lines.linePos(fault.pos[0]).line });
  }
  const list = isMap(document.contents) ? document.contents.get("tables") : undefined;
  if (!isSeq(list)) return unreadable({ reason: "not-a-map", line: null });
  const findings: Finding[] = [];
  const tables = list.items.flatMap((item): readonly MappedTable[] => {
    const read = isMap(item) ? readTable(item, lineAt) : ({ reason: "not-a-map", line: lineAt(item) } as const);
    if (read === undefined) return [];
    if ("reason" in read) addAll(findings, unreadable(read));
    else if ("faults" in read)
      addAll(
        findings,
        read.faults.map(({ code, args }) => finding(code, at, args)),
      );
    else return [read];
    return [];
  });
  return findings.length > 0 ? findings : { file, tables };
}

type Fault = {
  readonly [C in "map/unknown-table" | "map/unknown-field"]: { readonly code: C; readonly args: FindingArgs[C] };
}["map/unknown-table" | "map/unknown-field"];

type Read = MappedTable | FindingArgs["map/unreadable"] | { readonly faults: readonly Fault[] };

/** Undefined where the table is left to ppmk. */
function readTable(item: YAMLMap<unknown, unknown>, lineAt: LineAt): Read | undefined {
  const line = lineAt(item);
  const columns = item.get("columns", true);
  if (!isMap(columns) || columns.items.length === 0) return { reason: "not-a-map", line };
  const written = textOf(item.get("table", true));
  if (written === "") return undefined;
  const table = isNone(written) ? null : tableCalled(written);
  if (table === undefined) {
    return { faults: [{ code: "map/unknown-table", args: { line, table: written, tables: tableSheets() } }] };
  }
  const pairs = columns.items.map((pair) => ({ header: textOf(pair.key), field: textOf(pair.value), pair }));
  const faults = table === null ? [] : pairs.flatMap(({ field, pair }) => fieldFaults(table, field, pair, lineAt));
  if (faults.length > 0) return { faults };
  return {
    table,
    sheet: textOf(item.get("sheet", true)) || null,
    columns: new Map(
      pairs.map(({ header, field }) => [mapKey(header), table === null ? null : (fieldCalled(table, field) ?? null)]),
    ),
    headers: pairs.map(({ header }) => header),
    line,
  };
}

function fieldFaults(table: TableName, field: string, { key }: Pair, lineAt: LineAt): readonly Fault[] {
  if (field === "" || isNone(field) || fieldCalled(table, field) !== undefined) return [];
  const fields = fieldNames(table).map(([, header]) => header);
  const args = { line: lineAt(key), table: catalogue[table].sheet, field, suggestion: nearest(field, fields) ?? null };
  return [{ code: "map/unknown-field", args: { ...args, fields } }];
}

const textOf = (node: unknown): string =>
  isScalar(node) && node.value !== null ? String(node.source ?? node.value).trim() : "";

type ListName = Exclude<TableName, "profile">;
const listNames = tableNames.filter((name): name is ListName => name !== "profile");
const tableSheets = () => listNames.map((name) => catalogue[name].sheet);

const tableCalled = (text: string): ListName | undefined =>
  listNames.find((name) => normaliseLabel(catalogue[name].sheet) === normaliseLabel(text));

const fieldCalled = (table: TableName, text: string): string | undefined =>
  fieldNames(table).find(([, header]) => normaliseLabel(header) === normaliseLabel(text))?.[0];
