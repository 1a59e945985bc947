import { describe, expect, it } from "vitest";
import { type LedgerCase, ledgerCases } from "../fixtures/ledgers/cases.ts";
import { told, whole } from "./build/told.ts";

const names = Object.keys(ledgerCases) as LedgerCase[];
const honest = names.filter((name) => name.startsWith("honest-"));

interface Expected {
  readonly verdict: string;
  readonly finding: string;
  readonly message: string;
}

const open = (code: string, place: string, message: string): Expected => ({
  verdict: `G.4 undetermined ${code}`,
  finding: `${code} ${place}`,
  message,
});

const dueDate = (number: number, others: string) =>
  `Pinjaman P01: jatuh tempo angsuran ke-${number} sesudah jangka waktu pinjaman habis (10 Desember 2012)${others}. Mungkin sudah jatuh tempo, jadi G.4 dihitung dengan dan tanpa angsuran itu.`;
const termOver = (listed: string) =>
  `Pinjaman P01: jangka waktunya habis pada 10 Desember 2012, tetapi pokok yang tercatat jatuh tempo baru ${listed} dari Rp 10.000.000. Sisanya mungkin sudah jatuh tempo.`;
const notSplit = (payments: number, low: string, high: string) =>
  `Pinjaman P01: Bayar Jasa kosong pada ${payments} pembayaran, padahal ada jasa yang harus dibayar. Jasa mungkin ikut dalam Bayar Pokok: pokok yang dibayar antara ${low} dan ${high}.`;

describe("a loan book that contradicts itself leaves its KSM open, by one finding", () => {
  it.each<[LedgerCase, Expected]>([
    ["due-date-typed-2031", open("ledger/due-date", "Angsuran!D14", dueDate(10, ""))],
    ["due-date-typed-2014", open("ledger/due-date", "Angsuran!D14", dueDate(10, ""))],
    [
      "instalments-6-to-10-typed-2021",
      open("ledger/due-date", "Angsuran!D10", dueDate(6, "; begitu juga 4 angsuran lain")),
    ],
    ["half-of-the-instalments-listed", open("ledger/term-over", "Angsuran!D9", termOver("Rp 5.000.000"))],
    ["summary-of-a-part", open("ledger/term-over", "Pinjaman!K5", termOver("Rp 3.000.000"))],
    [
      "five-payments-twice",
      open(
        "ledger/row-twice",
        "Angsuran!G15",
        "Pinjaman P01: pembayaran angsuran ke-1 tercatat lebih dari sekali, dengan tanggal dan jumlah yang sama (5 baris berulang). Dihitung sekali dan juga sebanyak barisnya.",
      ),
    ],
    [
      "eight-of-ten-with-jasa-in-pokok",
      open("ledger/charge-not-split", "Angsuran!H5", notSplit(8, "Rp 8.000.000", "Rp 9.200.000")),
    ],
    [
      "short-payments-without-jasa",
      open("ledger/charge-not-split", "Angsuran!H5", notSplit(10, "Rp 7.600.000", "Rp 9.100.000")),
    ],
    [
      "a-summary-with-jasa",
      open(
        "ledger/charge-in-summary",
        "Pinjaman!K5",
        "Pinjaman P01: Rp 11.500.000 lebih besar dari pokoknya Rp 10.000.000, jadi jasanya ikut terhitung. Berapa pokok yang jatuh tempo dan dibayar tidak dapat diketahui.",
      ),
    ],
    [
      "a-loan-of-nobody",
      open(
        "loan/unknown-ksm",
        "Pinjaman!C5",
        "KSM pinjaman ini tidak ada di tabel KSM atau Anggota. Mungkin milik KSM di sini, jadi G.4 dihitung dengan dan tanpa pinjaman ini.",
      ),
    ],
    [
      "a-loan-before-the-founding",
      open(
        "loan/before-founding",
        "Pinjaman!G5",
        "Pinjaman P01 cair pada 10 Januari 2012, sebelum KSM K01 berdiri pada 1 Juni 2012. Mungkin pinjaman kelompok lain, jadi G.4 dihitung dengan dan tanpa pinjaman ini.",
      ),
    ],
  ])("%s", async (name, { verdict, finding, message }) => {
    expect(await told(`ledgers/${name}.xlsx`)).toEqual({
      verdicts: { K01: "undetermined", K06: "eligible" },
      counts: { K01: [verdict] },
      findings: [finding],
      messages: [message],
      waiting: [],
      approved: { K06: 20_000_000 },
    });
  });

  it("numbers-for-codes: both KSM are open, and one finding proposes the pairs", async () => {
    const found = await told("ledgers/numbers-for-codes.xlsx");
    expect(found.counts).toEqual({
      K01: ["G.4 undetermined loan/codes-differ"],
      K06: ["G.4 undetermined loan/codes-differ"],
    });
    expect(found.findings).toEqual(["loan/codes-differ Pinjaman!C5"]);
    expect(found.messages).toEqual([
      "Tabel Pinjaman menulis kode KSM dengan cara lain daripada tabel KSM. Mungkin 1 = K01, 6 = K06. Sampai kodenya sama, G.4 belum dapat dipastikan.",
    ]);
  });

  it("a-reversal: it lowers what was paid, for sure", async () => {
    expect(await told("ledgers/a-reversal.xlsx")).toMatchObject({
      verdicts: { K01: "ineligible", K06: "eligible" },
      counts: { K01: ["G.4 fail"] },
      findings: [],
      approved: { K06: 20_000_000 },
    });
  });
});

describe("an honest book raises no error or warning, and its KSM get what they ask for", () => {
  it.each(honest)("%s", async (name) => {
    expect(await told(`ledgers/${name}.xlsx`)).toEqual(whole);
  });
});
