import type { FundSource } from "../domain/choices.ts";
import type { Finding } from "../domain/finding.ts";
import type { SheetRef } from "../domain/place.ts";
import type { Projected } from "../domain/projection.ts";
import type { Kelurahan } from "../domain/records.ts";
import { type ProjectionWish, project } from "../fund/project.ts";
import type { Policy } from "../policy/settings.ts";
import type { FundBooks } from "./fund-books.ts";
import { type PlanAhead, plannedLending } from "./plan-ahead.ts";

export interface ProjectWish extends ProjectionWish {
  readonly source?: FundSource | undefined;
  /** A plan whose loans and tranches come in as they are. */
  readonly plan?: PlanAhead | undefined;
}

export const usualProjection: ProjectWish = { months: 36 };

/** The fund over the next months, and what is asked about it. Of loans from several sources it is that of PPMK money. */
export function projectFund(
  kelurahan: Kelurahan,
  policy: Policy,
  books: FundBooks,
  { plan, ...wish }: ProjectWish,
  place: SheetRef,
): { readonly projected: Projected; readonly findings: readonly Finding[] } {
  const { asOf } = books;
  const sources = books
    .of(undefined)(asOf)
    .all.map(({ standing }) => standing.loan.record.source.value ?? "lainnya");
  const isMixed = new Set(sources).size > 1;
  const source = wish.source ?? (isMixed ? "ppmk" : undefined);
  const list = books.directory().groups.map(({ code, roster }) => ({
    code,
    members: roster.filter(({ leftOn }) => leftOn.value === undefined || leftOn.value > asOf).length,
  }));
  return project({
    kelurahan,
    policy,
    asOf,
    portfolioOn: books.of(source),
    otherMoney: source === undefined ? 0 : sources.filter((one) => one !== source).length,
    list,
    wish,
    plan: plan === undefined ? undefined : plannedLending(plan, kelurahan.profile, asOf),
    place,
  });
}
