import { isKnown } from "../domain/as-of.ts";
import type { CivilDate } from "../domain/calendar.ts";
import { bkmCriteria, ksmCriteria } from "../domain/criteria.ts";
import type { Finding } from "../domain/finding.ts";
import { address, type CellRef } from "../domain/place.ts";
import type { Kelurahan } from "../domain/records.ts";
import type { Criterion, KsmResult, Verdict } from "../domain/verdict.ts";
import { outputIndicators } from "../eligibility/output-indicators.ts";
import { ksmDirectory } from "../identity/ksm-directory.ts";
import { maskNumbers } from "../messages/mask-numbers.ts";
import type { Policy } from "../policy/settings.ts";
import type { KelurahanRecord, KsmEntry, PlaceEntry } from "../recap/kelurahan-record.ts";
import { type Seal, sealed } from "../recap/seal.ts";
import type { KelurahanReport } from "../result/run-report.ts";
import { assetEntries } from "./asset-entries.ts";
import { ledgerRuns } from "./ledger-runs.ts";
import { loanEntries } from "./loan-entries.ts";
import { personEntries } from "./person-entries.ts";

interface JudgedKelurahan {
  readonly result: KelurahanReport;
  readonly kelurahan: Kelurahan;
  readonly findings: readonly Finding[];
}

/** What is kept of a kelurahan: counts, amounts, cells, and seals of its persons. Numbers like a NIK in codes and names are masked. */
export function recordOf(
  own: Pick<KelurahanRecord, "file" | "files" | "sha256">,
  { result, kelurahan, findings }: JudgedKelurahan,
  policy: Policy,
  seal: Seal,
): KelurahanRecord {
  const { profile } = kelurahan;
  const sheets: string[] = [];
  const place = ({ sheet, row, column }: CellRef): PlaceEntry => {
    const name = maskNumbers(own.files.length > 1 ? `${baseName(sheet.file)} › ${sheet.sheet}` : sheet.sheet);
    const known = sheets.indexOf(name);
    return [known < 0 ? sheets.push(name) - 1 : known, address({ row, column })];
  };
  const ksm = result.ksm ?? [];
  const directory = ksmDirectory(kelurahan);
  const codeOf = (reference: Parameters<typeof directory.find>[0]) =>
    maskNumbers(directory.find(reference)?.code ?? "?");
  const asOf = isKnown(result.asOf) ? result.asOf : null;
  return {
    ...own,
    status: "read",
    kelurahan: maskNumbers(result.kelurahan),
    region: {
      code: profile?.regionCode.value?.replace(/\D/g, "").slice(0, longestCode) ?? "",
      province: maskNumbers(profile?.province.value ?? ""),
      city: maskNumbers(profile?.regency.value ?? ""),
      district: maskNumbers(profile?.district.value ?? ""),
    },
    asOf,
    asOfSource: result.asOfSource,
    stated: profile?.assessedOn.value ?? null,
    bkm: result.bkm?.verdict ?? "undetermined",
    board: verdictsOf(result.bkm?.criteria ?? [], bkmCriteria),
    ksm: ksm.map((one) => ksmEntry(one, result)),
    plan: planEntry(result),
    lent: lentBy(kelurahan, asOf),
    ...loanEntries(kelurahan, policy, asOf, codeOf),
    indicators: indicatorsOf(ksm),
    findings: findings.map(({ code, severity }) => ({ code, severity })),
    persons: personEntries(kelurahan, result.asOf, { seal, place, codeOf }),
    ledger: ledgerRuns(kelurahan.instalments ?? []).map(({ at, rows }) => ({
      seal: sealed.run(seal, rows),
      at: place(at),
    })),
    assets: assetEntries(kelurahan.assets ?? [], asOf, codeOf),
    sheets,
  };
}

/** *Kode Wilayah* of a kelurahan has ten digits; a NIK in its cell has sixteen. */
const longestCode = 10;

const baseName = (path: string) => path.replace(/^.*[/\\]/s, "");

function verdictsOf<C extends Criterion["code"]>(
  criteria: readonly Criterion[],
  wanted: readonly C[],
): Readonly<Partial<Record<C, Verdict>>> {
  const verdicts: Partial<Record<C, Verdict>> = {};
  for (const { code, verdict } of criteria) {
    const known = wanted.find((one) => one === code);
    if (known !== undefined) verdicts[known] = verdict;
  }
  return verdicts;
}

function ksmEntry(ksm: KsmResult, { plan }: KelurahanReport): KsmEntry {
  const { code, name, verdict, criteria, members, ps2, repayment } = ksm;
  const funded = plan?.ksm.find((one) => one.code === code && one.name === name);
  return {
    code: maskNumbers(code),
    verdict,
    criteria: verdictsOf(criteria, ksmCriteria),
    members: members.length,
    inPs2: ps2.confirmed,
    requested: members.reduce((sum, { record }) => sum + (record.requested.value ?? 0), 0),
    approved: funded?.approved ?? 0,
    repayment: repayment === null ? null : { due: repayment.due, paid: repayment.paid },
  };
}

function planEntry({ plan }: KelurahanReport): KelurahanRecord["plan"] {
  if (plan === undefined) return null;
  const { stage, fund, total, ksm, provisional } = plan;
  return { stage, fund, total, ksm: ksm.length, provisional };
}

function lentBy({ loans = [] }: Kelurahan, asOf: CivilDate | null): number {
  const lent = loans.filter(
    ({ source, disbursedOn }) =>
      source.value === "ppmk" && (disbursedOn.value === undefined || asOf === null || disbursedOn.value <= asOf),
  );
  return lent.reduce((sum, { principal }) => sum + (principal.value ?? 0), 0);
}

function indicatorsOf(ksm: readonly KsmResult[]): KelurahanRecord["indicators"] {
  const { livelihoodKsm, partneredKsm, poorParticipants } = outputIndicators(ksm);
  return { "D.1": livelihoodKsm, "D.2": partneredKsm, "D.3": poorParticipants };
}
