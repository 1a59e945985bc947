import { cellOr } from "../domain/field.ts";
import type { Nik } from "../domain/nik.ts";
import type { CellRef } from "../domain/place.ts";
import { multiplyRoundedUp } from "../domain/ratio.ts";
import { type Rupiah, rupiah } from "../domain/rupiah.ts";
import type { LoanStanding } from "./loan-standing.ts";

/** What is owed to the PPMK fund on one loan, at most, in rupiah. */
export interface PpmkBalance {
  readonly total: Rupiah;
  /** By the person whose loan or share it is, rounded up; empty for a loan of the group. */
  readonly ofPersons: ReadonlyMap<Nik, Rupiah>;
  /** Cells without which it cannot be told how much, or by whom; what is not known is not among the amounts. */
  readonly unknown: readonly CellRef[];
}

const zero = rupiah(0);

/** The outstanding principal of a loan from the PPMK fund; undefined for other loans. A blank source is not PPMK. */
export function ppmkBalance({ loan, balance }: LoanStanding): PpmkBalance | undefined {
  const { source, principal, at } = loan.record;
  const nobody = new Map<Nik, Rupiah>();
  if (source.state === "invalid") return { total: zero, ofPersons: nobody, unknown: [source.cell] };
  if (source.value !== "ppmk") return undefined;
  if (!Number.isSafeInteger(balance.high)) {
    return { total: zero, ofPersons: nobody, unknown: [cellOr(principal, at)] };
  }
  const total = rupiah(balance.high);
  const [share, ...others] = loan.shares;
  if (share === undefined) return { total, ofPersons: nobody, unknown: [] };
  const unknown = loan.unreadShares;
  if (others.length === 0 && unknown.length === 0) return { total, ofPersons: new Map([[share.nik, total]]), unknown };
  // The ledger may tell the whole of a loan of which one share cannot be read.
  if (principal.state !== "value") return { total, ofPersons: nobody, unknown: [cellOr(principal, at)] };
  const whole = Math.max(1, principal.value);
  const parts = new Map<Nik, Rupiah>();
  for (const {
    nik,
    principal: { value = zero },
  } of loan.shares) {
    const part = multiplyRoundedUp(total, { numerator: value, denominator: whole });
    parts.set(nik, rupiah((parts.get(nik) ?? 0) + part));
  }
  return { total, ofPersons: parts, unknown };
}
