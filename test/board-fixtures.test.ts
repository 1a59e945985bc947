import { describe, expect, it } from "vitest";
import type { BoardCase } from "../fixtures/board/cases.ts";
import { type Told, told } from "./build/told.ts";

const board = (name: BoardCase) => told(`board/${name}.xlsx`);
const eligible = { K01: "eligible", K06: "eligible" } as const;
const nothing: Told = { verdicts: eligible, counts: {}, findings: [], messages: [], waiting: [], approved: null };

describe("a board's row that may be the one which contradicts leaves F open, by one finding", () => {
  it.each<[BoardCase, string, string, string]>([
    [
      "audit-reported-before-its-year-ended",
      "F.2 undetermined audit/report-date",
      "audit/report-date Audit!E5",
      "Laporan audit tahun buku 2012 bertanggal 20 Juni 2012, sebelum tahun buku itu berakhir (F.2).",
    ],
    [
      "an-unreadable-month-beside-a-complete-set",
      "F.3 undetermined secretariat/unclear-month",
      "secretariat/unclear-month Sekretariat!B8",
      "Bulan pada baris ini belum jelas. Bila salah satu dari Desember 2012, Januari 2013, dan Februari 2013, hasil F.3 berubah.",
    ],
    [
      "an-unreadable-book-year-beside-a-complete-set",
      "F.2 undetermined audit/unclear-year",
      "audit/unclear-year Audit!B6",
      "Tahun buku baris ini belum jelas. Bila 2012, opininya bertentangan dengan yang sudah tercatat (F.2).",
    ],
  ])("%s", async (name, criterion, finding, message) => {
    expect(await board(name)).toEqual({ ...nothing, bkm: [criterion], findings: [finding], messages: [message] });
  });
});

describe("a Tanggal Penilaian that is filled and cannot be read is no other day", () => {
  it.each<[BoardCase, string]>([
    ["date-of-judgement-04-13-2013", "bulannya lebih dari 12, mungkin hari dan bulannya tertukar"],
    ["date-of-judgement-29-februari-2013", "bulan itu lebih pendek"],
  ])("%s: what depends on the day is open, nothing is lent, one finding", async (name, fault) => {
    expect(await board(name)).toEqual({
      ...nothing,
      verdicts: { K01: "undetermined", K06: "undetermined" },
      counts: { K01: ["G.4 undetermined as-of/unreadable"], K06: ["G.4 undetermined as-of/unreadable"] },
      bkm: ["F.2 undetermined as-of/unreadable", "F.3 undetermined as-of/unreadable"],
      findings: ["as-of/unreadable Profil!C11"],
      messages: [
        `Tanggal Penilaian ini tidak terbaca: ${fault}. Karena itu F.2, F.3, dan G.4 belum dapat ditentukan, dan belum ada yang boleh dipinjami.`,
      ],
    });
  });
});

describe("a decision", () => {
  const useless = (rule: string) =>
    `Keputusan untuk ${rule} ini tidak berpengaruh: yang kurang adalah data atau dokumen, dan keputusan tidak dapat menggantikannya.`;

  it("a-decision-for-an-audit-that-is-not-there: stands for no document", async () => {
    expect(await board("a-decision-for-an-audit-that-is-not-there")).toEqual({
      ...nothing,
      bkm: ["F.2 undetermined"],
      findings: ["decision/no-effect Keputusan!B5"],
      messages: [useless("F.2")],
    });
  });

  it("a-decision-for-a-wdp-reported-later: overrules no document", async () => {
    expect(await board("a-decision-for-a-wdp-reported-later")).toEqual({
      ...nothing,
      bkm: ["F.2 undetermined audit/report-date"],
      findings: ["audit/report-date Audit!E5", "decision/no-effect Keputusan!B5"],
      messages: [
        "Laporan audit tahun buku 2012 bertanggal 20 Juni 2013, sesudah tanggal penilaian 15 Maret 2013 (F.2).",
        useless("F.2"),
      ],
    });
  });

  it("a-decision-for-the-whole-loan-table: stands for no table", async () => {
    expect(await board("a-decision-for-the-whole-loan-table")).toEqual({
      ...nothing,
      verdicts: { K01: "undetermined", K06: "undetermined" },
      counts: { K01: ["G.4 undetermined"], K06: ["G.4 undetermined"] },
      findings: ["decision/no-effect Keputusan!B5"],
      messages: [useless("G.4")],
      approved: {},
    });
  });

  it("a-decision-a-year-later: is about another time", async () => {
    expect(await board("a-decision-a-year-later")).toEqual({
      ...nothing,
      bkm: ["F.2 undetermined"],
      findings: ["decision/too-late Keputusan!F5"],
      messages: ["Tertanggal 15 Maret 2014, sehingga tidak dihitung: yang masih dihitung sampai 14 Mei 2013 (A-23)."],
    });
  });
});

describe("what is honest stands", () => {
  const planned = { K01: 25_000_000, K06: 20_000_000 };

  it("honest-decision: settles what the guideline leaves to judgement (A-2)", async () => {
    expect(await board("honest-decision")).toEqual({ ...nothing, approved: planned });
  });

  it("honest-unreadable-month-of-a-good-class: a row that can lower nothing leaves F.3 as it is", async () => {
    expect(await board("honest-unreadable-month-of-a-good-class")).toEqual({
      ...nothing,
      findings: ["cell/not-a-month Sekretariat!B8"],
      messages: ["Bulan di kolom Bulan tidak ada di kalender: angkanya lebih dari 12."],
      approved: planned,
    });
  });
});
