import { type AsOf, isKnown, unreadableDate } from "../domain/as-of.ts";
import { sameNumber } from "../domain/codes-differ.ts";
import { type Doubt, doubtOf } from "../domain/doubt.ts";
import { cellOr } from "../domain/field.ts";
import { overlapDoubt } from "../domain/overlap.ts";
import { type CellRef, compareText } from "../domain/place.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { Criterion, NearMiss, Verdict } from "../domain/verdict.ts";
import type { Policy, Settings } from "../policy/settings.ts";
import { instalmentsToPay } from "../repayment/instalments-to-pay.ts";
import type { LoanStanding } from "../repayment/loan-standing.ts";
import { type RateVerdict, rateVerdict, shortfall } from "../repayment/rate.ts";
import type { Span } from "../repayment/span.ts";
import { codeCell, type KsmFacts } from "./ksm-facts.ts";
import { amountsToDate } from "./repayment-summary.ts";

/**
 * G.4: "Pernah mendapat pinjaman dari UPK atau lembaga keuangan lain dengan tingkat pengembalian pinjaman > 90%"
 * (Buku Pedoman Teknis PPMK, G, fourth bullet). Exactly 90% fails. What is compared, and of which loans: A-6.
 */
export function judgeRepayment(ksm: KsmFacts, { settings }: Policy, asOf: AsOf): Criterion<"G.4"> {
  if (!isKnown(asOf)) return withoutDay(settings, asOf);
  const { loans } = ksm;
  const percent = settings.g4.morePercentThan;
  const amounts = loans.length === 0 ? null : amountsToDate(decisiveLoans(loans, settings));
  const base = {
    code: "G.4",
    actual: amounts === null ? null : { loans: loans.length, ...amounts },
    required: { morePercentThan: percent },
  } as const;
  const others = otherReadings(ksm, settings);
  const onlyFails = others.every((reading) => verdictOn(reading, settings) === "fail");
  if (loans.length === 0 && (ksm.anonymous || onlyFails)) {
    const nearMiss: NearMiss = ksm.anonymous
      ? { kind: "fill-cells", cells: [codeCell(ksm)] }
      : ksm.tables.loans
        ? { kind: "first-loan", settle: cellsOfUnplaced(ksm) }
        : { kind: "give-table", table: "Pinjaman" };
    const verdict = nearMiss.kind === "first-loan" ? "fail" : "undetermined";
    return { ...base, verdict, evidence: [codeCell(ksm)], assumptions: [], nearMiss };
  }
  const compared = comparedLoans(loans, settings);
  const verdict = verdictOn(loans, settings);
  const evidence = loans.flatMap((loan) => loan.evidence);
  if (loans.length === 0 || others.some((reading) => verdictOn(reading, settings) !== verdict)) {
    const cells = cellsOfUnplaced(ksm);
    return {
      ...base,
      verdict: "undetermined",
      evidence: [...evidence, ...cells],
      assumptions: ["A-6"],
      nearMiss: { kind: "fill-cells", cells },
      ...disputed([...doubtsOf(loans), ...doubtsOfOwner(ksm)]),
      settledBy: wordsThatSettle(ksm, settings),
    };
  }
  return {
    ...base,
    verdict,
    evidence,
    assumptions: ["A-6"],
    nearMiss: verdict === "pass" ? null : nearMissOf(verdict, compared, percent, settleWith(ksm, settings)),
    ...(verdict === "undetermined" ? disputed(doubtsOf(loans)) : {}),
  };
}

const disputed = (doubts: readonly Doubt[]) => (doubts.length === 0 ? {} : { doubts });

/** Whose a loan is, a person may know: under an older name, or from before the founding. */
const doubtsOfOwner = ({ code, possible, unplaced }: KsmFacts): readonly Doubt[] => [
  ...unplaced.loans.flatMap(({ loan: { record } }): Doubt[] =>
    record.ksm.state === "value"
      ? [
          {
            code: sameNumber(record.ksm.value, code) ? "loan/codes-differ" : "loan/unknown-ksm",
            cells: [record.ksm.cell],
            decidable: true,
          },
        ]
      : [],
  ),
  ...possible.map(({ doubt }) => doubt),
];

/**
 * The answers of a person that settle it: those that some loans give, of the ones that may be the group's by their name or
 * day, whatever the cells leave open that nobody can decide.
 */
function wordsThatSettle(ksm: KsmFacts, settings: Settings): readonly boolean[] {
  const { loans, possible, unplaced } = ksm;
  const isOpen = ({ loan: { record } }: LoanStanding) => record.ksm.state === "value";
  const open = [
    ...unplaced.loans.filter(isOpen),
    ...possible.flatMap(({ standing, doubt }) => (doubt.decidable ? [standing] : [])),
  ];
  const rest = {
    possible: possible.filter(({ doubt }) => !doubt.decidable),
    unplaced: { ...unplaced, loans: unplaced.loans.filter((loan) => !isOpen(loan)) },
  };
  const verdicts = [[], ...joining(open, settings)].map((theirs): Verdict => {
    const own = [...loans, ...theirs];
    const readings = [own, ...otherReadings({ ...ksm, ...rest, loans: own }, settings)];
    const [first = "undetermined", ...others] = readings.map((reading) => verdictWith(reading, settings));
    return others.every((verdict) => verdict === first) ? first : "undetermined";
  });
  return [...(verdicts.includes("pass") ? [true] : []), ...(verdicts.includes("fail") ? [false] : [])];
}

const verdictWith = (loans: readonly LoanStanding[], settings: Settings): Verdict =>
  loans.length === 0 ? "fail" : verdictOn(loans, settings);

const doubtsOf = (loans: readonly LoanStanding[]): readonly Doubt[] =>
  loans.flatMap(({ disputes, loan: { copies } }) => [
    ...disputes.map((dispute) => doubtOf(dispute, false)),
    ...(copies === undefined ? [] : [overlapDoubt(copies.overlap)]),
  ]);

/** What is due by then cannot be told. */
function withoutDay({ g4 }: Settings, cell: CellRef): Criterion<"G.4"> {
  return {
    code: "G.4",
    verdict: "undetermined",
    actual: null,
    required: { morePercentThan: g4.morePercentThan },
    evidence: [cell],
    assumptions: [],
    nearMiss: { kind: "fill-cells", cells: [cell] },
    doubts: [unreadableDate(cell)],
  };
}

/**
 * The loans as they would be if instalments of no known loan, or loans of no known KSM, that may be the group's were: all
 * those that help, all that harm, and each alone; and by each other copy of the ledger.
 */
function otherReadings(
  { loans, possible, unplaced }: KsmFacts,
  settings: Settings,
): readonly (readonly LoanStanding[])[] {
  const instalments = loans.some(({ withUnplaced }) => withUnplaced !== undefined)
    ? [loans.map((loan) => loan.withUnplaced ?? loan)]
    : [];
  const copies = Array.from({ length: Math.max(0, ...loans.map(({ byCopies = [] }) => byCopies.length)) }, (_, copy) =>
    loans.map((loan) => loan.byCopies?.[copy] ?? loan),
  );
  const doubtful = [...unplaced.loans, ...possible.map(({ standing }) => standing)];
  return [...instalments, ...copies, ...joining(doubtful, settings).map((more) => [...loans, ...more])];
}

/** All of them that help, all that harm, and each alone. */
function joining(doubtful: readonly LoanStanding[], settings: Settings): readonly (readonly LoanStanding[])[] {
  const verdicts = new Map(doubtful.map((loan) => [loan, verdictOn([loan], settings)]));
  const helping = doubtful.filter((loan) => verdicts.get(loan) !== "fail");
  const harming = doubtful.filter((loan) => verdicts.get(loan) !== "pass");
  return [helping, harming, ...doubtful.map((loan) => [loan])].filter(({ length }) => length > 0);
}

/** The cells that would say whose the unplaced loans and instalments are. */
function cellsOfUnplaced({ loans, possible, unplaced }: KsmFacts): readonly CellRef[] {
  return [
    ...loans.flatMap(({ loan }) => loan.unplaced.map((row) => cellOr(row.loan, row.at))),
    ...unplaced.loans.map(({ loan: { record } }) => cellOr(record.ksm, record.at)),
    ...loans.flatMap(({ loan: { copies } }) => (copies === undefined ? [] : overlapDoubt(copies.overlap).cells)),
    ...possible.flatMap(({ doubt: { cells } }) => cells),
  ];
}

function verdictOn(loans: readonly LoanStanding[], settings: Settings): Verdict {
  const verdicts = comparedLoans(loans, settings).map((part) => rateVerdict(part, settings.g4.morePercentThan));
  return verdictOf(verdicts, settings);
}

/**
 * The loans whose rates count, those together whose amounts are added up. Where the last one cannot be told, all that
 * may be it.
 */
function comparedLoans(loans: readonly LoanStanding[], { a6 }: Settings): readonly (readonly LoanStanding[])[] {
  switch (a6.loans) {
    case "total":
      return [loans];
    case "every-loan": {
      const begun = loans.filter(({ due }) => due.high > 0);
      return begun.length === 0 ? [loans] : begun.map((loan) => [loan]);
    }
    case "last-loan": {
      const latest = loans.flatMap(disbursedOn).toSorted(compareText).at(-1);
      return loans
        .filter((loan) => [latest, undefined].includes(loan.loan.record.disbursedOn.value))
        .map((one) => [one]);
    }
  }
}

/** The loans whose amounts are shown: those compared, or those that fail where each must pass. */
function decisiveLoans(loans: readonly LoanStanding[], settings: Settings): readonly LoanStanding[] {
  const compared = comparedLoans(loans, settings);
  const behind = compared.filter((part) => rateVerdict(part, settings.g4.morePercentThan) === "not-above");
  return (settings.a6.loans === "every-loan" && behind.length > 0 ? behind : compared).flat();
}

const disbursedOn = ({ loan }: LoanStanding) => loan.record.disbursedOn.value ?? [];

function verdictOf(verdicts: readonly RateVerdict[], { a6 }: Settings): Verdict {
  if (verdicts.every((verdict) => verdict === "above")) return "pass";
  const failed = (verdict: RateVerdict) => verdict === "not-above";
  const fails = a6.loans === "every-loan" ? verdicts.some(failed) : verdicts.every(failed);
  return fails ? "fail" : "undetermined";
}

/**
 * What is left to settle once the group has paid: the cells of loans and instalments that would then decide, or none
 * where it passes with them too.
 */
function settleWith(ksm: KsmFacts, settings: Settings): readonly CellRef[] {
  const repaid = { ...ksm, loans: ksm.loans.map(withAllPaid) };
  const passes = otherReadings(repaid, settings).every((reading) => verdictOn(reading, settings) === "pass");
  return passes && !mayChangeLoans(ksm) ? [] : cellsOfUnplaced(ksm);
}

/** A payment of another loan, written below an instalment of no known loan, leaves open to which of both it belongs. */
const mayChangeLoans = ({ loans }: KsmFacts) =>
  loans.length > 1 && loans.some(({ loan: { unplaced } }) => unplaced.length > 0);

function withAllPaid(loan: LoanStanding): LoanStanding {
  const missing = Math.max(0, loan.due.high - loan.paid.low);
  const paid = ({ low, high }: Span): Span => ({ low: low + missing, high: high + missing });
  const { withUnplaced } = loan;
  return {
    ...loan,
    paid: paid(loan.paid),
    ...(withUnplaced === undefined ? {} : { withUnplaced: { ...withUnplaced, paid: paid(withUnplaced.paid) } }),
  };
}

function nearMissOf(
  verdict: Verdict,
  compared: readonly (readonly LoanStanding[])[],
  percent: number,
  settle: readonly CellRef[],
): NearMiss {
  const all = compared.flat();
  const behind = compared.filter((part) => rateVerdict(part, percent) === "not-above");
  const missing = behind.map((part) => ({ part, amount: shortfall(part, percent) }));
  if (verdict === "fail" && missing.every(({ amount }) => amount !== null)) {
    const parts = missing.map(({ part, amount }) => instalmentsToPay(part, rupiah(amount ?? 0)));
    return {
      kind: "repay",
      amount: rupiah(missing.reduce((sum, { amount }) => sum + (amount ?? 0), 0)),
      instalments: parts.some(({ length }) => length === 0) ? [] : parts.flat(),
      settle,
    };
  }
  if (all.every(({ due }) => due.high === 0)) {
    const dueDates = all.flatMap(({ nextDue }) => nextDue ?? []).toSorted(compareText);
    return { kind: "first-due-date", dueOn: dueDates[0] ?? null };
  }
  const unknown = all.flatMap((loan) => loan.unknown);
  const undated = all.flatMap(({ loan: { record } }) =>
    record.disbursedOn.state === "value" ? [] : [cellOr(record.disbursedOn, record.at)],
  );
  if (unknown.length + undated.length > 0) {
    return { kind: "fill-cells", cells: [...new Set(unknown.length > 0 ? unknown : undated)] };
  }
  // Loans of one day: which is the last one is for a person to say, by their dates.
  return { kind: "fill-cells", cells: all.map(({ loan: { record } }) => cellOr(record.disbursedOn, record.at)) };
}
