import { describe, expect, it } from "vitest";
import { finding } from "../../../src/domain/finding.ts";
import { annotated, cellsIn, placeOf, rowsOf, valuesOf } from "../../build/annotated.ts";
import { at, bkm, criterion, mawar } from "../../build/judged.ts";
import { plan } from "../../build/planned.ts";
import { cell, date, sheet } from "../../build/records.ts";
import { allKsm, file, kelurahan, lostDigits, report } from "../../build/report.ts";

describe("the sheet Hasil PPMK", () => {
  const { result } = annotated(report("screen-ksm"));
  const row = (subject: string, code: string) =>
    rowsOf(result).filter((cells) => cells[0]?.value === subject && (cells[1]?.value ?? "") === code);

  it("has a row for each verdict and one for each criterion under it", () => {
    const [verdict] = row("K03 Anggrek Bulan", "");
    expect(valuesOf(verdict)).toEqual([
      "K03 Anggrek Bulan",
      "",
      "Keseluruhan",
      "✗ Tidak layak",
      "Layanan: H.1 Pelatihan dan pengembangan kapasitas",
      ...["", "", "", "", ""],
    ]);
    expect(verdict?.[0]?.link).toEqual({ sheet: "KSM", cell: "B6" });
    expect(valuesOf(row("K03 Anggrek Bulan", "G.2")[0])).toEqual([
      "K03 Anggrek Bulan",
      "G.2",
      "Anggota yang terdaftar di PS-2",
      "✗ Tidak memenuhi",
      "4 dari 7 anggota terdaftar di PS-2 (57,1%)",
      "minimal 2/3 anggota, yaitu 5 orang",
      "Dari anggota yang ada, 1 orang lagi harus terdaftar di PS-2 atau diganti dengan warga yang terdaftar, atau tambah 2 anggota baru dari PS-2.",
      "Anggota!B16:B22",
      "",
      "",
    ]);
  });

  it("links each span of evidence to its first cell, three in a row", () => {
    expect(row("K03 Anggrek Bulan", "G.4")[0]?.slice(7)).toEqual([
      { value: "Pinjaman!I6", style: "link", link: { sheet: "Pinjaman", cell: "I6" } },
      { value: "Pinjaman!J6", style: "link", link: { sheet: "Pinjaman", cell: "J6" } },
      { value: "", style: "text" },
    ]);
  });

  it("begins evidence with the cells that a person has to settle", () => {
    expect(
      row("K04 Kenanga", "G.2")[0]
        ?.slice(7)
        .map((cell) => cell?.value),
    ).toEqual(["Anggota!B27:B28", "Anggota!B23:B29", ""]);
  });

  it("links a cell once that is evidence and has to be settled too", () => {
    const open = at("Anggota!A9", "Mawwar");
    const nearMiss = { kind: "fill-cells", cells: [open] } as const;
    const evidence = [open, at("Anggota!B3"), at("Anggota!B4")];
    const judged = criterion("G.1", { verdict: "undetermined", actual: 4, required: 5, evidence, nearMiss });
    const { result } = annotated(
      report("screen-ksm", { results: [kelurahan({ ksm: [{ ...mawar, criteria: [judged] }] })] }),
    );
    expect(valuesOf(rowsOf(result)[1]).slice(7)).toEqual(["Anggota!A9", "Anggota!B3:B4", ""]);
  });

  it("repeats subject, code and result unseen where evidence takes more rows, so that a filter keeps them together", () => {
    const scattered = ["B2", "B4", "B6", "B8"].map((address) => at(`PS-2!${address}`));
    const judged = criterion("G.1", { verdict: "pass", actual: 5, required: 5, evidence: scattered });
    const { result } = annotated(
      report("screen-ksm", { results: [kelurahan({ ksm: [{ ...mawar, criteria: [judged] }] })] }),
    );
    const [, first, second] = rowsOf(result);
    expect(valuesOf(first).slice(7)).toEqual(["PS-2!B2", "PS-2!B4", "PS-2!B6"]);
    expect(valuesOf(second)).toEqual(["K01 Mawar", "G.1", "", "✓ Memenuhi", "", "", "", "PS-2!B8", "", ""]);
    expect(second?.slice(0, 7).every((cell) => cell?.style === "ditto")).toBe(true);
  });

  it("gives evidence in another file as text", () => {
    const elsewhere = { ...cell("C4", "WTP"), sheet: sheet("audit", "audit.csv") };
    const judged = criterion("F.1", { verdict: "pass", actual: "madani", required: "berdaya", evidence: [elsewhere] });
    const { result } = annotated(report("check-bkm", { results: [kelurahan({ bkm: bkm([judged]) })] }));
    expect(rowsOf(result)[1]?.[7]).toEqual({ value: "audit.csv › audit!C4", style: "wrapped" });
  });

  it("links all evidence where the files of a kelurahan become one workbook", () => {
    const elsewhere = { ...cell("C4", "WTP"), sheet: sheet("audit", "audit.csv") };
    const judged = criterion("F.1", { verdict: "pass", actual: "madani", required: "berdaya", evidence: [elsewhere] });
    const of = report("check-bkm", { results: [kelurahan({ bkm: bkm([judged]) })] });
    const { marks, result } = annotated(of, [file, "audit.csv"]);
    expect(rowsOf(result)[1]?.[7]).toMatchObject({ value: "audit!C4", link: { sheet: "audit", cell: "C4" } });
    expect(marks.map(placeOf)).toEqual(["audit!C4", "audit!C4"]);
  });

  it("begins with kelurahan, date, policy and deviations", () => {
    const deviations = [{ setting: "j5.memberCeiling" as const, guideline: 5_000_000, used: 4_000_000 }];
    const { result } = annotated(report("allocate", { policy: { ...report("allocate").policy, deviations } }));
    expect(
      Array.from({ length: result.frozen.rows - 1 }, (_, row) => cellsIn(result, row + 1)[0]?.value ?? ""),
    ).toEqual([
      "Hasil PPMK · Rencana Pinjaman",
      "Kelurahan Sukamaju · BKM Mekar Sari · 6 KSM dinilai",
      "✓ BKM: Layak",
      "Rencana: Tahap awal · Menurut peringkat · Dana Rp 49.900.000 · Disetujui Rp 49.900.000 · Sisa dana Rp 0",
      "Keadaan per 15 Maret 2013 (Tanggal Penilaian di buku kerja). Aturan ppmk-2012 dengan 1 setelan yang diubah. Klik bukti untuk melompat ke selnya.",
      "! Menyimpang dari pedoman: Batas pinjaman per anggota (j5.memberCeiling): pedoman Rp 5.000.000, dipakai Rp 4.000.000",
      "",
    ]);
  });

  it("counts the verdicts at its top, in their colours", () => {
    const { result } = annotated(report("screen-ksm"));
    expect(cellsIn(result, 3).filter(({ value }) => value !== null)).toEqual([
      { value: "✓ 3 layak", style: "pass" },
      { value: "✗ 2 tidak layak", style: "fail" },
      { value: "? 1 belum dapat ditentukan", style: "undetermined" },
    ]);
  });

  it("says what the plan gives each KSM", () => {
    const { result } = annotated(report("allocate", { results: [kelurahan({ ksm: allKsm, plan: plan() })] }));
    const outcomes = rowsOf(result).filter((cells) => cells[2]?.value === "Keseluruhan");
    expect(outcomes.map((cells) => cells[4]?.value)).toEqual([
      "Disetujui Rp 29.900.000, pencairan tahap 1 · Layanan: H.3 Dana bergulir",
      "Disetujui Rp 20.000.000, pencairan tahap 2 · Layanan: H.3 Dana bergulir",
      "Tidak didanai: KSM tidak layak · Layanan: H.1 Pelatihan dan pengembangan kapasitas",
      "Tidak didanai: kelayakan belum dapat ditentukan",
      "Tidak didanai: KSM tidak layak · Layanan: H.1 Pelatihan dan pengembangan kapasitas",
      "Tidak didanai: dana sudah habis · Layanan: H.3 Dana bergulir",
    ]);
  });

  it("says at its top that a plan is a draft, or why there is none", () => {
    const refused = { ...bkm(), verdict: "ineligible" as const };
    const top = (of: Partial<Parameters<typeof kelurahan>[0]>) =>
      cellsIn(
        annotated(report("allocate", { results: [kelurahan({ bkm: refused, ksm: allKsm, ...of })] })).result,
        4,
      )[0];
    expect(top({ plan: plan({ draft: true }) })).toEqual({
      value: "! RANCANGAN: BKM tidak layak, rencana ini belum boleh dicairkan.",
      style: "warning",
    });
    expect(top({})?.value).toBe("Rencana tidak disusun, karena BKM tidak layak.");
  });

  it("names who settled what the data left open", () => {
    const decision = { met: true, by: "Askot Wulan", on: date("2013-03-10"), reason: "paragraf umum" };
    const decided = criterion("F.2", {
      verdict: "pass",
      actual: { bookYear: 2012, opinion: "wtp-pp" },
      required: { bookYear: 2012, opinion: "wtp" },
      decision,
    });
    const { result } = annotated(report("check-bkm", { results: [kelurahan({ bkm: bkm([decided]) })] }));
    expect(rowsOf(result)[1]?.[6]?.value).toBe("Diputuskan oleh Askot Wulan, 10 Maret 2013: paragraf umum");
  });

  it("holds only the kelurahan that were read from the file", () => {
    const other = kelurahan({ kelurahan: "Mekarjaya", files: ["mekarjaya.xlsx"], ksm: [mawar] });
    const { result } = annotated(report("screen-ksm", { results: [kelurahan({ ksm: [mawar] }), other] }));
    expect([...result.rows.keys()].flatMap((row) => valuesOf(cellsIn(result, row))).join(" ")).not.toContain(
      "Mekarjaya",
    );
  });
});

describe("the sheet Temuan", () => {
  it("lists every finding of the file by its place, with a link to it", () => {
    const { temuan } = annotated(
      report("screen-ksm", {
        findings: [
          ...lostDigits(1),
          finding("file/hidden", sheet("Anggota"), { rows: 2, sheet: false }),
          finding("file/csv-dialect", sheet("ps2", "ps2.csv"), { delimiter: ";", encoding: "utf-8", files: 1 }),
        ],
      }),
    );
    expect(rowsOf(temuan).map((cells) => [...valuesOf(cells).slice(0, 4), cells[6]?.value, cells[2]?.link])).toEqual([
      [1, "i Catatan", "Anggota", "", "file/hidden", { sheet: "Anggota", cell: "A1" }],
      [2, "✗ Kesalahan", "Anggota!C14", "999901*****0001", "nik/lost-digits", { sheet: "Anggota", cell: "C14" }],
    ]);
    expect(valuesOf(cellsIn(temuan, 3)).filter((value) => value !== "")).toEqual(["✗ 1 kesalahan", "i 1 catatan"]);
  });

  it("ends before Excel has had enough, and says so", () => {
    const { temuan } = annotated(report("screen-ksm", { findings: lostDigits(20_001) }));
    expect(rowsOf(temuan)).toHaveLength(20_000);
    expect(cellsIn(temuan, 2)[0]?.value).toContain(
      "20001 temuan. Klik tempatnya untuk melompat ke selnya. Yang ditulis",
    );
  }, 60_000);

  it("says so when there is none", () => {
    const { temuan } = annotated(report("screen-ksm"));
    expect(cellsIn(temuan, 2)[0]?.value).toBe("0 temuan. Tidak ada temuan.");
  });
});

describe("both sheets", () => {
  const long = finding("member/in-two-ksm", at("Anggota!B9", "x"), {
    name: "Siti ".repeat(2_000),
    ksm: ["K01", "K02"],
    more: 0,
  });
  const { result, temuan } = annotated(report("allocate", { findings: [...lostDigits(3), long] }));

  it.each([result, temuan])("$name can be printed on A4, with its head on every page, and filtered", (sheet) => {
    const head = sheet.frozen.rows;
    expect(sheet.page).toMatchObject({ orientation: "landscape", repeatedRows: `${head}:${head}` });
    expect(sheet.filter).toMatchObject({ top: head, left: 1 });
    expect(cellsIn(sheet, head).every(({ style }) => style === "heading")).toBe(true);
    // Up to 195 characters Excel's fit to the width of a landscape A4 page stays above three quarters.
    expect(sheet.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(195);
  });

  it.each([result, temuan])("$name is as high as its texts need", ({ rows }) => {
    const heights = [...rows.values()].map(({ height = 0 }) => height);
    expect(heights.every((height) => height > 0 && height <= 409)).toBe(true);
  });

  it("speak English when asked to", () => {
    const { result, temuan } = annotated(report("screen-ksm"), [file], { lang: "en" });
    expect(valuesOf(cellsIn(result, result.frozen.rows))).toContain("To pass");
    expect(valuesOf(cellsIn(temuan, temuan.frozen.rows))).toContain("Severity");
    expect([result.name, temuan.name]).toEqual(["Hasil PPMK", "Temuan"]);
  });
});
