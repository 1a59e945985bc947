import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvLine } from "../../../src/report/csv/csv-line.ts";
import { toCsv } from "../../../src/report/csv/to-csv.ts";
import type { RenderOptions } from "../../../src/report/render-options.ts";
import type { RunReport } from "../../../src/result/run-report.ts";
import { at, bkm, criterion, mawar } from "../../build/judged.ts";
import { plan, plannedKsm, plannedMember } from "../../build/planned.ts";
import { date, nik } from "../../build/records.ts";
import { kelurahan, report } from "../../build/report.ts";

/** The records as a program reads them, by the names of their columns. */
function records(of: RunReport, options: RenderOptions = { lang: "id", showNik: false }): Record<string, string>[] {
  return parse(toCsv(of, options), { columns: true });
}

describe("check-bkm", () => {
  it("has a row for each criterion", () => {
    expect(records(report("check-bkm")).map((row) => [row["Kode"], row["Hasil"], row["Bukti"]])).toEqual([
      ["F.1", "Memenuhi", "kelurahan.xlsx › Profil!B7"],
      ["F.2", "Memenuhi", "kelurahan.xlsx › Audit!A5, B5"],
      ["F.3", "Memenuhi", "kelurahan.xlsx › Sekretariat!B14:B16"],
    ]);
  });

  it("says who settled what the data left open", () => {
    const decision = { met: true, by: "Askot Wulan", on: date("2013-03-10"), reason: "paragraf umum" };
    const decided = criterion("F.2", {
      verdict: "pass",
      actual: { bookYear: 2012, opinion: "wtp-pp" },
      required: { bookYear: 2012, opinion: "wtp" },
      decision,
    });
    const [row] = records(report("check-bkm", { results: [kelurahan({ bkm: bkm([decided]) })] }));
    expect(row?.["Keputusan petugas"]).toBe("Diputuskan oleh Askot Wulan, 10 Maret 2013: paragraf umum");
  });
});

describe("screen-ksm", () => {
  it("has a row for each KSM, with bare numbers", () => {
    const rows = records(report("screen-ksm"));
    expect(rows.map((row) => `${row["Kode"]} ${row["Hasil"]}`)).toEqual([
      "K01 Layak",
      "K02 Layak",
      "K03 Tidak layak",
      "K04 Belum dapat ditentukan",
      "K05 Tidak layak",
      "K06 Layak",
    ]);
    expect(rows[2]).toMatchObject({
      Anggota: "7",
      "PS-2 pasti": "4",
      "Jatuh tempo (Rp)": "10000000",
      "Tingkat pengembalian": "0.9",
      "G.2": "Tidak memenuhi",
      "G.3": "Memenuhi",
    });
  });

  it("leaves the amounts of a KSM empty that never had a loan", () => {
    expect(records(report("screen-ksm"))[4]).toMatchObject({
      "Jatuh tempo (Rp)": "",
      "Tingkat pengembalian": "",
      RR: "",
    });
  });
});

describe("allocate", () => {
  it("has a row for each member of a funded KSM, and one for each KSM that gets nothing", () => {
    const rows = records(report("allocate"));
    expect(rows).toHaveLength(7 + 5 + 4);
    expect(rows[0]).toMatchObject({
      KSM: "Mawar",
      "Nama anggota": "Siti Aminah",
      NIK: "999901******0004",
      Usulan: "6000000",
      Disetujui: "5000000",
      Pengurangan: "Rp 1.000.000 dikurangi: batas per anggota (J.5)",
      Angsuran: "284000",
      Bulan: "24",
    });
    expect(rows[12]).toMatchObject({
      KSM: "Dahlia",
      "Nama anggota": "",
      Disetujui: "0",
      Alasan: "dana sudah habis (J.2)",
    });
  });

  it("says of every row that it is a draft", () => {
    const rows = records(report("allocate", { results: [kelurahan({ plan: plan({ draft: true }) })] }));
    expect(new Set(rows.map((row) => row["Status"]))).toEqual(new Set(["rancangan"]));
  });

  it("has only its heads where there is no plan", () => {
    expect(records(report("allocate", { results: [kelurahan()] }))).toEqual([]);
  });

  it("shows the NIK when it is asked for", () => {
    expect(records(report("allocate"), { lang: "id", showNik: true })[0]?.["NIK"]).toBe(nik(4));
  });
});

describe("text that a program would take for a formula", () => {
  it.each(["=HYPERLINK(1)", "+62812", "-", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1+1"])(
    "%j gets an apostrophe",
    (name) => {
      const loans = plan({ ksm: [plannedKsm(mawar, 1, 1, [plannedMember(4, name, 1_000_000)])], notFunded: [] });
      expect(records(report("allocate", { results: [kelurahan({ plan: loans })] }))[0]?.["Nama anggota"]).toBe(
        `'${name}`,
      );
    },
  );

  it("leaves numbers below zero and other text alone", () => {
    expect(csvLine([-1, "Siti", "a=b"])).toBe("-1,Siti,a=b\r\n");
  });
});

it("a line comes back from a CSV reader as it was", () => {
  const texts = fc.array(
    fc.string({ unit: "grapheme" }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠\uFEFF]/.test(text)),
    {
      minLength: 2,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(texts, (fields) => {
      expect(parse(csvLine(fields), { record_delimiter: "\r\n" })).toEqual([fields]);
    }),
    { seed: 2013 },
  );
});

it("evidence in several cells is quoted as one field", () => {
  const judged = criterion("G.1", { verdict: "pass", actual: 5, required: 5, evidence: [at("KSM!A1"), at("KSM!B1")] });
  expect(
    toCsv(report("check-bkm", { results: [kelurahan({ bkm: bkm([judged]) })] }), { lang: "en", showNik: false }),
  ).toContain('"kelurahan.xlsx › KSM!A1, B1"\r\n');
});
