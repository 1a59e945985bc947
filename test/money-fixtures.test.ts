import { describe, expect, it } from "vitest";
import type { MoneyCase } from "../fixtures/money/cases.ts";
import { toJson } from "../src/report/json/to-json.ts";
import { reportOn, told, whole } from "./build/told.ts";

const money = (name: MoneyCase) => told(`money/${name}.xlsx`);
const planOf = async (name: MoneyCase, wish: Parameters<typeof reportOn>[1] = {}) => {
  const [result] = (await reportOn([`money/${name}.xlsx`], wish)).results;
  if (result?.plan === undefined) throw new Error("nothing is planned");
  return result.plan;
};

describe("ninety-million-lent-in-february", () => {
  it("leaves ten million and no place for a sixth KSM (J.2, J.7, A-19)", async () => {
    const { fund, total, tranches, ksm, notFunded } = await planOf("ninety-million-lent-in-february");
    expect({ fund, total, available: tranches.map(({ available }) => available) }).toEqual({
      fund: 10_000_000,
      total: 10_000_000,
      available: [0, 10_000_000],
    });
    expect(ksm.map(({ code, approved }) => [code, approved])).toEqual([
      ["K01", 7_000_000],
      ["K06", 3_000_000],
    ]);
    expect(notFunded.map(({ code, reason, rule }) => [code, reason, rule])).toEqual([
      ["K10", "fund-exhausted", "J.2"],
      ["K11", "fund-exhausted", "J.2"],
      ["K12", "fund-exhausted", "J.2"],
      ["K13", "limit-of-ksm", "J.7"],
      ["K14", "limit-of-ksm", "J.7"],
      ["K15", "limit-of-ksm", "J.7"],
      ["K16", "limit-of-ksm", "J.7"],
    ]);
  });
});

it("ninety-million-lent-in-february: JSON tells what was lent before, and the places that it takes", async () => {
  const report = await reportOn(["money/ninety-million-lent-in-february.xlsx"]);
  const [result] = toJson(report, { lang: "id", showNik: false }).results;
  expect(result).toMatchObject({ plan: { fund: 10_000_000, before: { amount: 90_000_000, places: 5 } } });
});

describe("an amount, a term or an income that cannot be read", () => {
  it.each<[MoneyCase, string, string]>([
    [
      "a-request-of-4.000.000.00",
      "cell/not-a-number Anggota!M5",
      "Isi kolom Usulan Pinjaman bukan angka yang dapat dipakai. Anggota ini menunggu: sampai selnya diperbaiki, ia belum diberi pinjaman.",
    ],
    [
      "a-request-without-result",
      "cell/formula-without-value Anggota!M5",
      "Rumus di kolom Usulan Pinjaman belum punya hasil yang tersimpan. Anggota ini menunggu: sampai selnya diperbaiki, ia belum diberi pinjaman.",
    ],
    [
      "months-abc",
      "cell/not-a-number Anggota!O5",
      "Isi kolom Jangka Waktu bukan angka yang dapat dipakai. Anggota ini menunggu: sampai selnya diperbaiki, ia belum diberi pinjaman.",
    ],
    [
      "months-0",
      "cell/not-a-number Anggota!O5",
      "Isi kolom Jangka Waktu bukan angka yang dapat dipakai. Anggota ini menunggu: sampai selnya diperbaiki, ia belum diberi pinjaman.",
    ],
    [
      "months-12.5",
      "cell/not-whole Anggota!O5",
      "Kolom Jangka Waktu memerlukan bilangan bulat. Anggota ini menunggu: sampai selnya diperbaiki, ia belum diberi pinjaman.",
    ],
    [
      "cost-without-income",
      "plan/half-of-capacity Anggota!K5",
      "Penghasilan Elfrida Koto kosong, jadi kemampuan bayarnya tidak diketahui dan ia belum diberi pinjaman.",
    ],
    [
      "a-dash-for-recommendation",
      "plan/open-recommendation Anggota!N5",
      "Rekomendasi UPK Elfrida Koto hanya tanda hubung: nol, atau belum dinilai? Ia belum diberi pinjaman.",
    ],
  ])("%s: the member waits, and the plan is provisional until it is mended", async (name, finding, message) => {
    const approved = { K01: 20_000_000, K06: 20_000_000 };
    expect(await money(name)).toEqual({ ...whole, findings: [finding], messages: [message], approved });
    const { provisional, ksm } = await planOf(name);
    const [waiting, ...others] = ksm.flatMap(({ members }) => members);
    expect([provisional, waiting?.approved, waiting?.waits?.length]).toEqual([true, 0, 1]);
    expect(others.every(({ waits = [] }) => waits.length === 0)).toBe(true);
  });
});

describe("a-member-of-two-ksm-and-little-money", () => {
  it.each(["peringkat", "merata", "jangkauan"] as const)(
    "%s lends nothing to the person, and takes nothing off the search for it",
    async (strategy) => {
      const { provisional, total, ksm } = await planOf("a-member-of-two-ksm-and-little-money", { strategy });
      const waiting = ksm.flatMap(({ code, members }) =>
        members.filter(({ waits = [] }) => waits.length > 0).map(({ approved }) => [code, approved]),
      );
      expect({ provisional, total, waiting }).toEqual({
        provisional: true,
        total: 26_000_000,
        waiting: [
          ["K01", 0],
          ["K06", 0],
        ],
      });
    },
  );

  it("jangkauan serves in full the five of K06 and one of K01, six with 25 million", async () => {
    const { ksm } = await planOf("a-member-of-two-ksm-and-little-money", { strategy: "jangkauan" });
    const inFull = ksm.map(({ code, members }) => [
      code,
      members.filter(({ approved, assessed }) => approved > 0 && approved === assessed).length,
    ]);
    expect(inFull).toEqual([
      ["K01", 1],
      ["K06", 5],
    ]);
  });
});

it("a-ppmk-loan-without-a-day: is counted both ways, and said", async () => {
  expect(await money("a-ppmk-loan-without-a-day")).toEqual({
    ...whole,
    findings: ["plan/perhaps-disbursed Pinjaman!G7", "plan/too-few-ksm Profil!C7"],
    messages: [
      "Pinjaman PPMK P77 tanpa Tanggal Cair, jadi tidak dihitung sebagai pinjaman tahun ini (J.8), walaupun mungkin.",
      "Tahun ini baru 2 KSM yang dilayani; pada perguliran minimal 3 KSM setiap tahun (J.8).",
    ],
  });
});

describe("what looks odd is told at its cell", () => {
  it.each<[MoneyCase, string, string]>([
    [
      "a-score-of-1000",
      "ksm/odd-score KSM!H6",
      "Skor ini di atas 100, padahal skor KSM lain tidak. Skor ini tidak dipakai, jadi KSM ini urut sesudah yang skornya terbaca.",
    ],
    [
      "jasa-of-a-year",
      "loan/odd-charge Pinjaman!I5",
      "Jasa ini terbaca 18% sebulan, di luar yang biasa. Mungkin jasa setahun, atau letak komanya salah.",
    ],
    [
      "jasa-as-a-fraction",
      "loan/odd-charge Pinjaman!I5",
      "Jasa ini ditulis sebagai pecahan, padahal baris lain dalam persen. Dibaca 1,5% sebulan.",
    ],
  ])("%s", async (name, finding, message) => {
    expect(await money(name)).toEqual({ ...whole, findings: [finding], messages: [message] });
  });

  it.each<[MoneyCase, readonly string[], string, string]>([
    [
      "yes-and-not-prospective",
      ["G.3 undetermined ksm/prospect-contradiction"],
      "ksm/prospect-contradiction KSM!G5",
      "Usaha Prospektif tertulis Ya, tetapi alasannya mengatakan sebaliknya. G.3 belum dapat ditentukan.",
    ],
    [
      "yes-or-not-prospective-in-one-cell",
      ["G.3 undetermined"],
      "cell/unknown-choice KSM!F5",
      "Isi kolom Usaha Prospektif tidak dikenal.",
    ],
    [
      "k1-beside-k01",
      ["G.1 undetermined", "G.2 undetermined"],
      "member/codes-differ Anggota!B5",
      "Tabel Anggota menulis kode KSM dengan cara lain daripada tabel KSM. Mungkin K1 = K01. Sampai kodenya sama, anggota itu dihitung dengan dan tanpa.",
    ],
  ])("%s: and leaves its KSM open", async (name, criteria, finding, message) => {
    expect(await money(name)).toEqual({
      ...whole,
      verdicts: { K01: "undetermined", K06: "eligible" },
      counts: { K01: criteria },
      findings: [finding],
      messages: [message],
      approved: { K06: 20_000_000 },
    });
  });

  it("k1-and-k01-are-two: two KSM whose codes differ in a zero alone", async () => {
    expect(await money("k1-and-k01-are-two")).toEqual({
      ...whole,
      verdicts: { K01: "eligible", K1: "eligible" },
      findings: ["ksm/similar-code KSM!B6"],
      messages: ["Kode KSM ini hanya berbeda angka nol dari K01 di B5."],
      approved: { K01: 25_000_000, K1: 20_000_000 },
    });
  });
});
