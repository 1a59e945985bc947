import { codeKey } from "../domain/code-key.ts";
import { type Rupiah, rupiah, sumRupiah } from "../domain/rupiah.ts";
import type { KsmResult, LoanResult } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";

/** PPMK principal that tahap awal has lent already, at most. */
export interface LentBefore {
  readonly amount: Rupiah;
  /** KSM that had it, each of which holds one of the places of J.7. */
  readonly places: number;
}

/**
 * What was disbursed of the PPMK fund by the as-of date, repaid since or not; also on loans of no known KSM. A loan that
 * may be one counts, as what is too much cannot be taken back: without a readable source, or without *Tanggal Cair*. One
 * without a readable principal counts with the ceiling of J.4.
 */
export function lentBefore(
  judged: readonly KsmResult[],
  ofOthers: readonly LoanResult[],
  { settings: { j4 } }: Policy,
): LentBefore {
  const own = judged.flatMap(({ loans = [] }) => loans).filter(isPpmk);
  const strange = ofOthers.filter(isPpmk);
  const principals = [...own, ...strange].map(({ record }) => record.principal.value ?? rupiah(j4.ksmCeiling));
  const named = strange.map(({ record: { ksm, at } }) => (ksm.state === "value" ? codeKey(ksm.value) : at));
  return { amount: sumRupiah(principals), places: judged.filter(hasPpmkLoan).length + new Set(named).size };
}

/** The KSM had money of the PPMK fund, or may have had. */
export const hasPpmkLoan = ({ loans = [] }: KsmResult): boolean => loans.some(isPpmk);

/** The day on which it had money of the PPMK fund is not known: it may be this year's (J.8). */
export const hasUndatedPpmkLoan = ({ loans = [] }: KsmResult): boolean =>
  loans.some((loan) => isPpmk(loan) && loan.record.disbursedOn.state !== "value");

const isPpmk = ({ record: { source } }: LoanResult) => source.value === "ppmk" || source.state === "invalid";
