import { type Finding, type FindingCode, finding, isCell } from "./finding.ts";
import { address, type CellRef, type SheetRef } from "./place.ts";

/** So many findings of one kind in one column stand alone; nobody corrects more of them one by one. */
export const mostAlone = 500;

/** Takes findings one by one. */
export interface FindingSink {
  push(finding: Finding): void;
}

interface Column {
  readonly count: number;
  /** The first cell that does not stand alone. */
  readonly first: CellRef;
  readonly last: CellRef;
}

/**
 * Gathers findings in little memory: beyond the first 500 of a kind in a column, `all` holds one `cell/more-alike` at the
 * next cell, which counts the rest.
 */
export function findingFold(): FindingSink & { readonly all: () => readonly Finding[] } {
  const alone: Finding[] = [];
  const columns = new Map<FindingCode, Map<SheetRef, Column[]>>();
  return {
    push: (one) => {
      const { code, at } = one;
      if (!isCell(at)) {
        alone.push(one);
        return;
      }
      const ofSheet = columnsOf(columns, code, at.sheet);
      const count = (ofSheet[at.column]?.count ?? 0) + 1;
      const first = count <= mostAlone + 1 ? at : (ofSheet[at.column]?.first ?? at);
      ofSheet[at.column] = { count, first, last: at };
      if (count <= mostAlone || code === "cell/more-alike") alone.push(one);
    },
    all: () => [...alone, ...[...columns].flatMap(([code, sheets]) => moreAlike(code, sheets))],
  };
}

function columnsOf(columns: Map<FindingCode, Map<SheetRef, Column[]>>, code: FindingCode, sheet: SheetRef): Column[] {
  const sheets = columns.get(code) ?? new Map<SheetRef, Column[]>();
  columns.set(code, sheets);
  const ofSheet = sheets.get(sheet) ?? [];
  sheets.set(sheet, ofSheet);
  return ofSheet;
}

function moreAlike(code: FindingCode, sheets: ReadonlyMap<SheetRef, readonly Column[]>): Finding[] {
  if (code === "cell/more-alike") return [];
  // The columns of a sheet are a sparse list.
  const crowded = [...sheets.values()]
    .flatMap((columns) => Object.values(columns))
    .filter(({ count }) => count > mostAlone);
  return crowded.map(({ count, first, last }) =>
    finding("cell/more-alike", first, { finding: code, cells: count - mostAlone, last: address(last) }),
  );
}

/** The findings with those beyond the first 500 of a kind in a column counted together. */
export function foldFindings(findings: Iterable<Finding>): readonly Finding[] {
  const fold = findingFold();
  for (const one of findings) fold.push(one);
  return fold.all();
}
