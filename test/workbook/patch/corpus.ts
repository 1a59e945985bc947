import { readdirSync, readFileSync } from "node:fs";
import { address } from "../../../src/domain/place.ts";
import type { Workbook } from "../../../src/workbook/model.ts";
import { patchWorkbook } from "../../../src/workbook/patch/patch-workbook.ts";
import type { CellMark, PatchResult, Tone } from "../../../src/workbook/patch/types.ts";
import { tones } from "../../../src/workbook/patch/types.ts";
import { isFinding, readWorkbook } from "../../../src/workbook/read-workbook.ts";
import type { SheetDraft } from "../../../src/workbook/write/sheet-draft.ts";

const folder = new URL("../../../fixtures/marked/", import.meta.url);

/** The workbooks under fixtures/marked, made by `make.ts` and `make.py` there. */
export const corpus: readonly string[] = readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name));

export const corpusFile = (name: string): Buffer => readFileSync(new URL(name, folder));

export async function readOrFail(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await readWorkbook("buku.xlsx", bytes);
  if (isFinding(workbook)) throw new Error(`${workbook.code} ${JSON.stringify(workbook.args)}`);
  return workbook;
}

/**
 * Marks for every sheet that has cells: on the first three and the last filled cell, on an empty cell beside the table, on
 * one below it, and in every merged range on a cell that does not show.
 */
export function marksFor(workbook: Workbook): CellMark[] {
  return workbook.sheets.flatMap(({ ref, rows, merges }) => {
    const filled = rows.flatMap(({ cells }) => cells);
    const last = filled.at(-1);
    const shown = [...filled.slice(0, 3), ...(last === undefined ? [] : [last])];
    const bottom = last === undefined ? 1 : last.row;
    const places = [
      ...shown.map(({ row, column }) => ({ row, column })),
      { row: 1, column: 9 },
      { row: bottom + 3, column: 2 },
      { row: bottom + 3, column: 5 },
      ...merges.map(({ bottom: row, right: column }) => ({ row, column })),
    ];
    return places.map((place, index) => mark(ref.sheet, place.row, place.column, tones[index % tones.length]));
  });
}

export function mark(sheet: string, row: number, column: number, tone: Tone = "error", note?: string): CellMark {
  return { sheet, row, column, tone, note: note ?? `Kesalahan di baris ${row}\nNIK harus 16 angka <& "lengkap">.` };
}

/** The patched workbook; a refusal fails the test. */
export async function patchOrFail(
  bytes: Uint8Array,
  marks: readonly CellMark[],
  sheets: readonly SheetDraft[] = [],
): Promise<Extract<PatchResult, { ok: true }>> {
  const result = await patchWorkbook(bytes, marks, sheets);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

export interface MarkedCell {
  /** Where the marks show: of a merged range, its first cell. */
  readonly at: string;
  /** The worst of its marks. */
  readonly tone: Tone;
  readonly notes: readonly string[];
}

/** What must become of the marks of one sheet. */
export function markedCells(workbook: Workbook, marks: readonly CellMark[], sheetName: string): MarkedCell[] {
  const merges = workbook.sheets.find(({ ref }) => ref.sheet === sheetName)?.merges ?? [];
  const cells = new Map<string, CellMark[]>();
  for (const wish of marks.filter(({ sheet }) => sheet === sheetName)) {
    const range = merges.find(
      ({ top, left, bottom, right }) =>
        wish.row >= top && wish.row <= bottom && wish.column >= left && wish.column <= right,
    );
    const at = address({ row: range?.top ?? wish.row, column: range?.left ?? wish.column });
    cells.set(at, [...(cells.get(at) ?? []), wish]);
  }
  return [...cells].map(([at, wishes]) => ({
    at,
    tone: tones.find((tone) => wishes.some((wish) => wish.tone === tone)) ?? "info",
    notes: wishes.map(({ note }) => note),
  }));
}
