import type { CivilDate } from "../domain/calendar.ts";
import type { Field } from "../domain/field.ts";
import type { Indicator } from "../domain/monitor.ts";
import type { Kelurahan, LoanRecord } from "../domain/records.ts";
import { type PortfolioLoan, portfolios } from "../fund/portfolio.ts";
import { arrearsRatios } from "../fund/portfolio-ratios.ts";
import { repaymentShare } from "../fund/repayment-share.ts";
import { maskNumbers } from "../messages/mask-numbers.ts";
import type { Policy } from "../policy/settings.ts";
import type { KelurahanRecord, LoanEntry, RatioEntry } from "../recap/kelurahan-record.ts";

/** The UPK's loans on a day, and its portfolio as `monitor` has it; nothing without a day. */
export function loanEntries(
  kelurahan: Kelurahan,
  policy: Policy,
  asOf: CivilDate | null,
  codeOf: (ksm: Field<string>) => string,
): Pick<KelurahanRecord, "loans" | "portfolio" | "repayment"> {
  if (asOf === null || (kelurahan.loans ?? []).length === 0) return { loans: [], portfolio: null, repayment: null };
  const borrowerOf = ({ ksm }: LoanRecord) => ({ code: codeOf(ksm), name: "" });
  const portfolioOn = portfolios({ kelurahan, policy, borrowerOf }, asOf);
  const portfolio = portfolioOn(asOf);
  const [lar, par, rr] = arrearsRatios(portfolio, policy);
  const { ksm, paidOnTime } = repaymentShare(portfolioOn, asOf);
  return {
    repayment: ksm === 0 ? null : { ksm, paidOnTime: Math.round(paidOnTime * million) },
    loans: portfolio.all.map(loanEntry),
    portfolio: {
      balance: portfolio.running.reduce((sum, { standing }) => sum + standing.balance.low, 0),
      par: pairOf(par),
      lar: pairOf(lar),
      rr: pairOf(rr),
    },
  };
}

const million = 1_000_000;

function loanEntry({ standing, ksm }: PortfolioLoan): LoanEntry {
  const { record } = standing.loan;
  const { low, high } = standing.balance;
  return {
    code: maskNumbers(record.code.value ?? ""),
    ksm: ksm.code,
    source: record.source.value ?? null,
    disbursedOn: record.disbursedOn.value ?? null,
    principal: record.principal.value ?? null,
    balance: low === high ? low : null,
    arrears: standing.arrears?.amount ?? null,
    class: standing.collectibility,
  };
}

/** Null where it is not known exactly. */
function pairOf({ verdict, numerator, denominator }: Indicator): RatioEntry {
  const isExact = numerator.low === numerator.high && denominator.low === denominator.high;
  return verdict === "known" && isExact ? [numerator.low, denominator.low] : null;
}
