import { finding } from "../../src/domain/finding.ts";
import { parseNik } from "../../src/domain/nik.ts";
import type { Plan } from "../../src/domain/plan.ts";
import type { BkmResult, KsmResult } from "../../src/domain/verdict.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { judge } from "../../src/run/judge.ts";
import { cell, date } from "../build/records.ts";
import { verdictsOn, waitingIn } from "../oracle/kelurahan.ts";
import { planOf } from "../oracle/plan.ts";
import type { Village } from "../oracle/village.ts";
import { recordsOf } from "./village-records.ts";

function judged(village: Village) {
  const { asOf, asOfUnreadable, stage, strategy } = village;
  const at = cell("A2", "", "Anggota");
  const own = new Set(village.members.map(({ nik }) => nik));
  const niks = village.elsewhere.flatMap((nik) => (own.has(nik) ? (parseNik(nik) ?? []) : []));
  const across = {
    elsewhere: new Set(niks),
    findings: niks.map(() => finding("member/in-two-kelurahan", at, { name: "", kelurahan: ["Sukamulya"], more: 0 })),
  };
  return judge(
    ["board", "ksm", "plan"],
    { kelurahan: recordsOf(village), files: ["kelurahan.xlsx"], tables: [], met: new Set(), findings: [] },
    ppmk2012,
    asOfUnreadable
      ? { asOf: cell("B8", "04/13/2013", "Profil"), asOfSource: "unreadable" }
      : { asOf: date(asOf), asOfSource: "workbook" },
    { stage, strategy, fund: undefined, draft: false },
    across,
  ).report;
}

const verdictsIn = (bkm: BkmResult | undefined, groups: readonly KsmResult[]) =>
  Object.fromEntries(
    [{ code: "BKM", criteria: bkm?.criteria ?? [] }, ...groups].map(({ code, criteria }) => [
      code,
      Object.fromEntries(criteria.map((one) => [one.code, one.verdict])),
    ]),
  );

const waiting = (groups: readonly KsmResult[]) =>
  Object.fromEntries(
    groups.map(({ code, members }) => [
      code,
      members.flatMap(({ record, waits }) => (waits === undefined ? [] : [record.name.value ?? ""])).toSorted(),
    ]),
  );

/** What a plan comes to: rupiah per member of every candidate, funded or not. */
function figuresOf(plan: Plan | undefined) {
  if (plan === undefined) return null;
  const candidates = [...plan.ksm, ...plan.notFunded.filter(({ order }) => order !== null)];
  const amounts = candidates.map(({ code, members }) => [code, members.map(({ approved }) => approved)] as const);
  return {
    fund: plan.fund,
    first: plan.tranches[0]?.available ?? null,
    provisional: plan.provisional,
    amounts: Object.fromEntries(amounts),
  };
}

/** What the program finds of a kelurahan. */
export function found(village: Village) {
  const { bkm, ksm = [], plan } = judged(village);
  return { verdicts: verdictsIn(bkm, ksm), waiting: waiting(ksm), plan: figuresOf(plan) };
}

/** What the oracle expects of it. */
export function expected(village: Village) {
  const verdicts = verdictsOn(village);
  return { verdicts, waiting: waitingIn(village), plan: planOf(village, verdicts) };
}
