import type { CivilDate } from "../domain/calendar.ts";
import type { FundSource } from "../domain/choices.ts";
import type { Finding } from "../domain/finding.ts";
import type { SheetRef } from "../domain/place.ts";
import type { Projected } from "../domain/projection.ts";
import type { Kelurahan } from "../domain/records.ts";
import type { PlannedLending } from "../fund/planned-lending.ts";
import { type ProjectionWish, project } from "../fund/project.ts";
import type { Policy } from "../policy/settings.ts";
import { type FundBooks, fundBooks } from "./fund-books.ts";

export interface ProjectWish extends ProjectionWish {
  readonly source?: FundSource | undefined;
}

/** The fund over the next months, and what is asked about it. Of loans from several sources it is that of PPMK money. */
export function projectFund(
  kelurahan: Kelurahan,
  policy: Policy,
  asOf: CivilDate,
  wish: ProjectWish,
  place: SheetRef,
  plan?: PlannedLending,
  books: FundBooks = fundBooks(kelurahan, policy, asOf),
): { readonly projected: Projected; readonly findings: readonly Finding[] } {
  const sources = books
    .of(undefined)(asOf)
    .all.map(({ standing }) => standing.loan.record.source.value ?? "lainnya");
  const isMixed = new Set(sources).size > 1;
  const source = wish.source ?? (isMixed ? "ppmk" : undefined);
  const list = books.directory.groups.map(({ code, roster }) => ({
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
    plan,
    place,
  });
}
