import type { Stage } from "../domain/choices.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef, SheetRef } from "../domain/place.ts";
import type { PlannedKsm } from "../domain/plan.ts";
import type { LoanResult } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import type { Candidate } from "./assess.ts";
import { tiesIn } from "./order.ts";
import type { KsmProposal } from "./proposals.ts";

/** KSM that only their code tells apart. */
export function tieFindings(candidates: readonly Candidate[], { settings }: Policy): readonly Finding[] {
  const inOrder = candidates.map(({ proposal }) => proposal);
  return tiesIn(inOrder, settings.a10.order).map(({ first, others }) =>
    finding(
      "ksm/tie",
      first.at,
      { ksm: [first, ...others].map(({ code }) => code) },
      others.map(({ at }) => at),
    ),
  );
}

/** Members of funded KSM who get less than the share of their assessed amount at which A-13 warns. */
export function halfServedFindings(funded: readonly PlannedKsm[], { settings }: Policy): readonly Finding[] {
  const percent = settings.a13.warnBelowPercentOfAssessed;
  return funded
    .flatMap(({ members }) => members)
    .filter(({ approved, assessed }) => 100 * approved < percent * assessed)
    .map(({ at, name, assessed, approved }) => finding("plan/half-served", at, { name, assessed, approved }));
}

/** Members who propose a loan while an earlier one from the PPMK fund is still running. */
export function runningLoanFindings(candidates: readonly Candidate[]): readonly Finding[] {
  return candidates
    .flatMap(({ members }) => members.map(({ proposal }) => proposal))
    .filter(({ debt, requested }) => debt.amount > 0 && requested > 0)
    .map(({ at, name, debt }) =>
      finding("plan/running-loan", at, { name, owed: debt.amount, estimated: debt.estimated }),
    );
}

/**
 * PPMK loans whose day of disbursement nobody wrote down: where tahap awal asks, they count as lent in it; as this year's
 * (J.8) they do not. A day that cannot be read is reported where it is read.
 */
export function perhapsDisbursedFindings(loans: readonly LoanResult[], stage: Stage): readonly Finding[] {
  const undated = loans.filter(({ record }) => record.source.value === "ppmk");
  const withoutColumn = new Set(
    undated.flatMap(({ record }) => (record.disbursedOn.state === "absent" ? [record.at.sheet] : [])),
  );
  return [
    ...[...withoutColumn].map((sheet) => finding("plan/perhaps-disbursed", sheet, { loan: null, stage })),
    ...undated.flatMap(({ record: { disbursedOn, code, ksm } }) =>
      disbursedOn.state === "blank"
        ? [finding("plan/perhaps-disbursed", disbursedOn.cell, { loan: code.value ?? ksm.value ?? "", stage })]
        : [],
    ),
  ];
}

/** A year of perguliran that does not reach the KSM of J.8, those counted that were lent to before this plan. */
export function tooFewKsmFindings(
  proposals: readonly KsmProposal[],
  funded: readonly PlannedKsm[],
  place: CellRef | SheetRef,
  { settings }: Policy,
): readonly Finding[] {
  const earlier = proposals.filter((proposal) => proposal.lentToThisYear).map(({ code }) => code);
  const perhaps = proposals.filter((proposal) => proposal.perhapsLentToThisYear).map(({ code }) => code);
  const reached = new Set([...earlier, ...funded.map(({ code }) => code)]);
  const atMost = new Set([...reached, ...perhaps]).size;
  const minimum = settings.j8.minimumKsmPerYear;
  return reached.size < minimum ? [finding("plan/too-few-ksm", place, { minimum, reached: reached.size, atMost })] : [];
}
