import { describe, expect, it } from "vitest";
import { rupiah } from "../../src/domain/rupiah.ts";
import type { LoanResult, MemberResult, Ps2Candidate } from "../../src/domain/verdict.ts";
import { langs } from "../../src/messages/lang.ts";
import { candidateText, loanHeadText, loanText, memberText } from "../../src/messages/story-text.ts";
import { date, household, loan, member } from "../build/records.ts";
import { foreignWords } from "./foreign-words.ts";

const result = (changes: Partial<LoanResult> = {}): LoanResult => ({
  record: loan({ lender: "UPK", source: "ppmk", disbursedOn: "2012-05-10", principal: 12_000_000 }),
  basis: "ledger",
  due: rupiah(10_000_000),
  paid: rupiah(9_000_000),
  balance: rupiah(3_000_000),
  arrears: { instalments: 1, amount: rupiah(1_000_000), oldestDue: date("2013-03-10") },
  overdueCharge: null,
  collectibility: 2,
  inArrears: false,
  writtenOff: false,
  rescheduled: null,
  ...changes,
});

const amounts = "Jatuh tempo Rp 10.000.000, dibayar Rp 9.000.000, sisa pokok Rp 3.000.000.";
const behind = "Tunggakan pokok Rp 1.000.000 (1 angsuran, sejak 10 Maret 2013).";

describe("a loan", () => {
  it.each<[string, Partial<LoanResult>, string]>([
    ["running", {}, `${amounts} ${behind} Kolektibilitas: 2 Dalam Perhatian Khusus.`],
    [
      "without arrears",
      { arrears: { instalments: 0, amount: rupiah(0), oldestDue: null }, collectibility: 1 },
      `${amounts} Tidak ada tunggakan. Kolektibilitas: 1 Lancar.`,
    ],
    [
      "with overdue jasa",
      { overdueCharge: rupiah(300_000) },
      `${amounts} ${behind} Tunggakan jasa Rp 300.000. Kolektibilitas: 2 Dalam Perhatian Khusus.`,
    ],
    [
      "rescheduled",
      { rescheduled: { on: date("2012-12-01") } },
      `Dijadwal ulang pada 1 Desember 2012. ${amounts} ${behind} Kolektibilitas: 2 Dalam Perhatian Khusus.`,
    ],
    [
      "rescheduled some day",
      { rescheduled: { on: null } },
      `Dijadwal ulang. ${amounts} ${behind} Kolektibilitas: 2 Dalam Perhatian Khusus.`,
    ],
    [
      "written off",
      { writtenOff: true, collectibility: 5 },
      `Dihapusbukukan. ${amounts} ${behind} Kolektibilitas: 5 Macet.`,
    ],
    [
      "not known",
      { arrears: null, collectibility: null, paid: null },
      "Jatuh tempo Rp 10.000.000, dibayar belum diketahui, sisa pokok Rp 3.000.000. Tunggakan belum diketahui. Kolektibilitas: belum diketahui.",
    ],
  ])("%s", (_, changes, text) => {
    expect(loanText(result(changes), "id")).toBe(text);
    for (const lang of langs) expect(foreignWords(loanText(result(changes), lang), lang)).toEqual([]);
  });

  it("is named by lender, fund, day and principal, as far as they are known", () => {
    expect(loanHeadText(result(), "id")).toBe("UPK, dana PPMK, cair 10 Mei 2012, pokok Rp 12.000.000");
    expect(loanHeadText(result(), "en")).toBe("UPK, PPMK fund, paid out on 10 May 2012, principal Rp 12,000,000");
    expect(loanHeadText(result({ record: loan({ principal: 5_000_000 }) }), "id")).toBe("pokok Rp 5.000.000");
  });
});

describe("a member", () => {
  const open: MemberResult = { record: member({ name: "Cucu Solihat" }), ps2: "possible", evidence: [] };
  const record = member({ confirmedPs2: true, confirmedBy: "Faskel Rini", confirmedOn: "2013-03-12" });
  const { confirmedPs2 } = record;
  const settled: MemberResult = { record, ps2: "confirmed", evidence: confirmedPs2.cell ? [confirmedPs2.cell] : [] };
  const candidate: Ps2Candidate = { household: household(), score: 0.94, differingNikDigit: null };

  it.each<[string, MemberResult, string]>([
    ["open", open, "Mungkin terdaftar, perlu dipastikan."],
    ["settled by a person", settled, "Terdaftar di PS-2. Dipastikan oleh Faskel Rini, 12 Maret 2013."],
    ["with a word that did not count", { ...settled, evidence: [] }, "Terdaftar di PS-2."],
  ])("%s", (_, of, text) => {
    expect(memberText(of, "id")).toBe(text);
  });

  it.each([
    [0, 0, ""],
    [500_000, 0, " Sisa pinjaman PPMK Rp 500.000."],
    [0, 333_334, " Bagian rata dari sisa pinjaman PPMK KSM: Rp 333.334 (A-14)."],
    [500_000, 333_334, " Sisa pinjaman PPMK Rp 833.334, termasuk bagian rata Rp 333.334 dari pinjaman KSM (A-14)."],
  ])("who owes %i and shares %i", (own, share, text) => {
    const of: MemberResult = {
      ...open,
      outstandingPpmk: { own: rupiah(own), share: rupiah(share), shareHere: rupiah(share) },
    };
    expect(memberText(of, "id")).toBe(`Mungkin terdaftar, perlu dipastikan.${text}`);
    for (const lang of langs) expect(foreignWords(memberText(of, lang), lang)).toEqual([]);
  });

  it.each<[{ readonly score?: number; readonly differingNikDigit?: number }, MemberResult, string]>([
    [{}, open, "Mungkin sama dengan Cucu Soliha: namanya mirip 94%."],
    [{ score: 1 }, open, "Mungkin sama dengan Cucu Soliha: namanya sama."],
    [
      { score: 1, differingNikDigit: 15 },
      open,
      "Mungkin sama dengan Cucu Soliha: namanya sama, NIK hanya berbeda pada digit ke-15.",
    ],
    [{}, settled, "Dibandingkan dengan Cucu Soliha: namanya mirip 94%."],
  ])("%j is told apart from a household", (changes, of, text) => {
    expect(candidateText({ ...candidate, ...changes }, "Cucu Soliha", of, "id")).toBe(text);
  });
});
