import { describe, expect, it } from "vitest";
import { finding } from "../../src/domain/finding.ts";
import { rupiah } from "../../src/domain/rupiah.ts";
import { findingText } from "../../src/messages/finding-text.ts";
import { langs } from "../../src/messages/lang.ts";
import { foreignWords } from "./foreign-words.ts";
import { findingCodes, sampleFindings } from "./sample-findings.ts";

const place = { file: "kelurahan.xlsx", sheet: "Anggota" };

describe.each(findingCodes)("%s", (code) => {
  it.each(langs)("is said in whole sentences of its language (%s)", (lang) => {
    for (const sample of sampleFindings(code)) {
      const { message, help } = findingText(sample, lang);
      for (const text of [message, help]) {
        expect(text).toMatch(/^[^\s].*\S$/s);
        expect(text).not.toMatch(/undefined|NaN|\[object|\$\{| {2}/);
        expect(foreignWords(text, lang)).toEqual([]);
      }
      expect(message).toMatch(/[.!?]$/);
    }
  });

  it("differs between the languages", () => {
    for (const sample of sampleFindings(code)) {
      const id = findingText(sample, "id");
      const en = findingText(sample, "en");
      expect(id.message).not.toBe(en.message);
      expect(id.help).not.toBe(en.help);
    }
  });
});

describe("the sentences", () => {
  it.each([
    [
      {
        ...finding("cell/ambiguous-number", place, { column: "Usulan Pinjaman", readings: ["1500", "1.5"] }),
        lendingWaits: true,
      } as const,
      "Angka di kolom Usulan Pinjaman bisa berarti “1500” atau “1.5”. Anggota ini menunggu: sampai selnya diperbaiki, ia belum diberi pinjaman.",
      "The number in Usulan Pinjaman can mean “1500” or “1.5”. This member waits: nothing is lent until the cell is mended.",
    ],
    [
      finding("total/differs", place, { column: "Usulan Pinjaman", typed: 24_000_000, sum: 25_000_000 }),
      "Jumlah kolom Usulan Pinjaman tertulis 24.000.000, padahal jumlah barisnya 25.000.000.",
      "The total of Usulan Pinjaman says 24,000,000, but its rows add up to 25,000,000.",
    ],
    [
      finding("policy/ceiling-exceeded", place, {
        rule: "J.2",
        ceiling: rupiah(100_000_000),
        amount: rupiah(150_000_000),
      }),
      "Rp 150.000.000 melebihi batas J.2, yaitu Rp 100.000.000.",
      "Rp 150,000,000 is above the ceiling of J.2, Rp 100,000,000.",
    ],
    [
      finding("policy/deviation", place, {
        setting: "j5.memberCeiling",
        kind: "rule",
        guideline: "5000000",
        used: "4000000",
      }),
      "Menyimpang dari pedoman: j5.memberCeiling (Batas pinjaman per anggota) = 4.000.000; pedoman 5.000.000.",
      "Deviates from the guideline: j5.memberCeiling (Ceiling per member) = 4,000,000; guideline 5,000,000.",
    ],
    [
      finding("bkm/level-contradiction", place, { stated: "mandiri", computed: "berdaya" }),
      "Tingkat Kinerja BKM tertulis Mandiri, tetapi dari tabel Kinerja BKM hasilnya Berdaya. Yang dipakai Mandiri (F.1).",
      "Tingkat Kinerja BKM says Mandiri, but the table Kinerja BKM gives Berdaya. Mandiri was used (F.1).",
    ],
  ])("carry the values", (sample, id, en) => {
    expect(findingText(sample, "id").message).toBe(id);
    expect(findingText(sample, "en").message).toBe(en);
  });

  it("do without a name that the roster leaves blank", () => {
    const sample = finding("member/duplicate", place, { name: "", first: "C14", requestsDiffer: false });
    expect(findingText(sample, "id").message).toMatch(/^Anggota ini tercatat dua kali/);
    expect(findingText(sample, "en").message).toMatch(/^This member is listed twice/);
  });

  it("say what a setting may be", () => {
    const allowed = { kind: "number", whole: true, minimum: 1, maximum: 1_000, orNone: false } as const;
    const sample = finding("policy/impossible-setting", place, {
      setting: "j7.maximumKsm",
      used: "0",
      allowed,
      line: 7,
    });
    expect(findingText(sample, "id")).toEqual({
      message: "Setelan j7.maximumKsm (KSM paling banyak pada tahap awal) di baris 7 tidak boleh bernilai “0”.",
      help: "Yang boleh: bilangan bulat dari 1 sampai 1.000, ditulis dengan angka saja, tanpa titik dan tanda petik.",
    });
  });

  it.each(langs)("never show a NIK that stands in a name (%s)", (lang) => {
    const nik = "9999010101800001";
    const samples = [
      finding("member/duplicate", place, { name: `Siti ${nik}`, first: "C14", requestsDiffer: false }),
      finding("member/in-two-ksm", place, { name: "Siti", ksm: [nik, "K02"], more: 0 }),
      finding("ps2/needs-confirmation", place, { name: "Siti", candidates: ["9999 0101 0180 0001"] }),
      finding("policy/unknown-setting", place, { setting: nik, suggestion: null, line: 1 }),
    ];
    for (const sample of samples) {
      const { message, help } = findingText(sample, lang);
      expect(`${message} ${help}`.replaceAll(/\D/g, "")).not.toContain("0101800");
      expect(message).toContain("999901******0001");
    }
  });
});
