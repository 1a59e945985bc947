import type { CivilDate } from "../domain/calendar.ts";
import type { FundSource } from "../domain/choices.ts";
import type { Borrower } from "../domain/monitor.ts";
import type { CellRef } from "../domain/place.ts";
import type { Kelurahan, LoanRecord } from "../domain/records.ts";
import type { Policy } from "../policy/settings.ts";
import { type LoanStanding, standingsOf } from "../repayment/loan-standing.ts";
import { type Loan, loansOf } from "../repayment/loans.ts";
import { withAssumedSchedules } from "./assumed-schedule.ts";

/** A loan of the UPK on a day. */
export interface PortfolioLoan {
  readonly standing: LoanStanding;
  readonly ksm: Borrower;
  /** `perhaps`: it may not have been lent yet, may be another fund's, or written off by then. */
  readonly presence: "sure" | "perhaps";
}

export interface Portfolio {
  readonly day: CivilDate;
  /** What is lent and neither repaid nor written off, or may be. */
  readonly running: readonly PortfolioLoan[];
  /** All of its loans, repaid ones too. */
  readonly all: readonly PortfolioLoan[];
  readonly writtenOff: readonly PortfolioLoan[];
  /** Loans of other lenders, which are left out. */
  readonly others: number;
}

export interface PortfolioRequest {
  readonly kelurahan: Kelurahan;
  readonly policy: Policy;
  /** The KSM that a loan names. */
  readonly borrowerOf: (record: LoanRecord) => Borrower;
  /** Loans of one fund alone; of all where it is left out. */
  readonly source?: FundSource | undefined;
}

/** The UPK's loans on any day up to the as-of date, as they could be known then; each day is looked at once. */
export function portfolios(request: PortfolioRequest, asOf: CivilDate): (day: CivilDate) => Portfolio {
  const books = loanBooks(withAssumedSchedules(request.kelurahan, request.policy));
  const known = new Map<CivilDate, Portfolio>();
  return (day) => {
    const portfolio = known.get(day) ?? portfolioOn(request, books, day, asOf);
    known.set(day, portfolio);
    return portfolio;
  };
}

/** The loans with their ledgers, put together once for all days. */
interface LoanBooks {
  /** As they are known now, and as they were before a writing off whose day nobody wrote down. */
  readonly now: readonly Loan[];
  readonly before: readonly Loan[];
  /** Rows of those loans. */
  readonly undated: ReadonlySet<CellRef>;
}

function loanBooks({ loans = [], instalments = [] }: Kelurahan): LoanBooks {
  const undated = new Set(loans.filter(isLostSometime).map(({ at }) => at));
  const now = loansOf(loans, instalments);
  const running = loans.map((loan) => (undated.has(loan.at) ? asRunning(loan) : loan));
  return { now, before: undated.size === 0 ? now : loansOf(running, instalments), undated };
}

function portfolioOn(
  { policy, borrowerOf, source }: PortfolioRequest,
  { now, before, undated }: LoanBooks,
  day: CivilDate,
  asOf: CivilDate,
): Portfolio {
  const isPast = day < asOf;
  const standings = standingsOf(isPast ? before : now, policy, day);
  const ofUpk = standings.filter(({ loan }) => isOfUpk(loan.record));
  const all = ofUpk
    .filter(({ loan, basis }) => isOfSource(loan.record, source) && !(isPast && basis === "summary"))
    .map((standing): PortfolioLoan => {
      const { record, rows } = standing.loan;
      const isOpen =
        record.disbursedOn.value === undefined ||
        (source !== undefined && record.source.state === "invalid") ||
        (isPast && rows.some(({ at }) => undated.has(at)));
      return { standing, ksm: borrowerOf(record), presence: isOpen && isPast ? "perhaps" : "sure" };
    });
  const isLost = ({ standing }: PortfolioLoan) => standing.writtenOff;
  return {
    day,
    all,
    running: all.filter((one) => !isLost(one) && one.standing.balance.high > 0),
    writtenOff: all.filter(isLost),
    others: standings.length - ofUpk.length,
  };
}

/** Written off on a day that nobody wrote down. */
const isLostSometime = ({ status, writtenOffOn }: LoanRecord) =>
  status.value === "hapus-buku" && writtenOffOn.value === undefined;

const asRunning = (loan: LoanRecord): LoanRecord =>
  loan.status.state === "value" ? { ...loan, status: { ...loan.status, value: "berjalan" } } : loan;

/** *Pemberi Pinjaman* is UPK, or blank. */
const isOfUpk = ({ lender }: LoanRecord) => lender.value === undefined || /\bupk\b/i.test(lender.value);

function isOfSource({ source: stated }: LoanRecord, source: FundSource | undefined): boolean {
  if (source === undefined || stated.state === "invalid") return true;
  return (stated.value ?? "lainnya") === source;
}
