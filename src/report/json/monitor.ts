import type { Bounds, Indicator, Monitor } from "../../domain/monitor.ts";
import { address, type CellRef } from "../../domain/place.ts";
import { toDecimal } from "../../domain/ratio.ts";
import type { JsonCell, JsonMonitor } from "../contract/documents.ts";

type Masking = (text: string) => string;

/** The portfolio as the contract has it. */
export function jsonMonitor(monitor: Monitor, mask: Masking): Omit<JsonMonitor, "kelurahan" | "tables"> {
  const cellOf = (cell: CellRef) => jsonCell(cell, mask);
  return {
    portfolio: monitor.portfolio,
    upk: monitor.upk,
    ratios: monitor.ratios.map((one) => jsonIndicator(one, mask)),
    collectibility: monitor.collectibility,
    movements: monitor.movements,
    ageing: monitor.ageing,
    months: monitor.months.map(({ par, lar, rr, ...row }) => ({
      ...row,
      par: jsonIndicator(par, mask),
      lar: jsonIndicator(lar, mask),
      rr: jsonIndicator(rr, mask),
    })),
    visits: monitor.visits.map(({ ksm, loan, members, cell, ...visit }) => ({
      ...visit,
      ksm: mask(ksm.code),
      name: mask(ksm.name),
      loan: mask(loan),
      members: members.map(mask),
      cell: cellOf(cell),
    })),
    cash: monitor.cash.map(({ cell, ...row }) => ({ ...row, cell: cellOf(cell) })),
  };
}

function jsonIndicator({ ratio, missing: _missing, ...one }: Indicator, mask: Masking) {
  return {
    ...one,
    numerator: jsonBounds(one.numerator),
    denominator: jsonBounds(one.denominator),
    ratio: ratio === null ? null : ([toDecimal(ratio.low), toDecimal(ratio.high)] as const),
    evidence: one.evidence.map((cell) => jsonCell(cell, mask)),
  };
}

const jsonBounds = ({ low, high }: Bounds) => [low, Number.isFinite(high) ? high : null] as const;

function jsonCell(cell: CellRef, mask: Masking): JsonCell {
  return { file: cell.sheet.file, sheet: cell.sheet.sheet, cell: address(cell), text: mask(cell.text) };
}
