import { allocate } from "../allocation/allocate.ts";
import { fundFor } from "../allocation/fund.ts";
import { proposals } from "../allocation/proposals.ts";
import type { CivilDate } from "../domain/calendar.ts";
import type { Stage, Strategy } from "../domain/choices.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { SheetRef } from "../domain/place.ts";
import type { Plan } from "../domain/plan.ts";
import type { Rupiah } from "../domain/rupiah.ts";
import { judgeBkm } from "../eligibility/judge-bkm.ts";
import { judgeKsm } from "../eligibility/judge-ksm.ts";
import { profileTable } from "../intake/catalogue/board-tables.ts";
import type { TableName } from "../intake/catalogue/catalogue.ts";
import type { KelurahanReading } from "../intake/read-kelurahan.ts";
import type { Policy } from "../policy/settings.ts";
import type { KelurahanReport, ReportCommand } from "../report/run.ts";

/** The tables that each command judges by; a missing optional table leaves verdicts open but is no fault of its own. */
export const tablesOf: {
  readonly [C in ReportCommand]: { readonly required: readonly TableName[]; readonly optional: readonly TableName[] };
} = {
  "check-bkm": { required: ["profile", "secretariat", "audits"], optional: ["aspects", "decisions"] },
  "screen-ksm": {
    required: ["members"],
    optional: ["ksm", "households", "loans", "instalments", "decisions", "profile"],
  },
  allocate: {
    required: ["profile", "secretariat", "audits", "ksm", "members"],
    optional: ["aspects", "households", "loans", "instalments", "decisions"],
  },
};

export interface PlanWish {
  readonly stage: Stage | undefined;
  readonly strategy: Strategy;
  readonly fund: Rupiah | undefined;
  readonly draft: boolean;
}

export interface Judged {
  readonly report: KelurahanReport;
  readonly findings: readonly Finding[];
}

/** Judges one kelurahan as the command asks, and plans its loans where `wish` is given. */
export function judge(
  command: ReportCommand,
  { kelurahan, files, findings }: KelurahanReading,
  policy: Policy,
  asOf: CivilDate,
  wish: PlanWish | undefined,
): Judged {
  const name = kelurahan.profile?.kelurahan.value ?? "";
  const bkm = command === "screen-ksm" ? undefined : judgeBkm(kelurahan, policy, asOf);
  const screening = command === "check-bkm" ? undefined : judgeKsm(kelurahan, policy, asOf);
  const all = [...findings, ...(bkm?.findings ?? []), ...(screening?.findings ?? [])];
  const parts = {
    kelurahan: name,
    files,
    ...(bkm === undefined ? {} : { bkm }),
    ...(screening === undefined ? {} : { ksm: screening.ksm }),
  };
  if (wish === undefined || bkm === undefined || screening === undefined) return { report: parts, findings: all };
  if (bkm.verdict !== "eligible" && !wish.draft) return { report: parts, findings: all };
  const place: SheetRef = { file: files[0] ?? "", sheet: "" };
  const stage = wish.stage ?? kelurahan.profile?.stage.value;
  if (stage === undefined) {
    const at = kelurahan.profile?.stage.cell ?? place;
    return { report: parts, findings: [...all, finding("plan/no-stage", at, {})] };
  }
  const { fund, findings: fundFindings } = fundFor(stage, kelurahan.profile, wish.fund, policy, place);
  if (fund === undefined) {
    const key = stage === "awal" ? "blmCeiling" : "availableFund";
    const at = kelurahan.profile?.[key].cell ?? place;
    const column = profileTable.columns[key].header;
    return { report: parts, findings: [...all, ...fundFindings, finding("plan/no-fund", at, { column })] };
  }
  const plan: Plan = allocate(
    {
      proposals: proposals(screening.ksm, policy),
      stage,
      strategy: wish.strategy,
      fund,
      draft: bkm.verdict !== "eligible",
      place: kelurahan.profile?.kelurahan.cell ?? place,
    },
    policy,
  );
  return { report: { ...parts, plan }, findings: [...all, ...fundFindings, ...plan.findings] };
}
