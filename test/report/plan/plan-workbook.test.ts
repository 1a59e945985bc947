import { describe, expect, it } from "vitest";
import { ppmk2012 } from "../../../src/policy/ppmk-2012.ts";
import type { Policy } from "../../../src/policy/settings.ts";
import { isFinding, readWorkbook } from "../../../src/workbook/read-workbook.ts";
import { awalPlan, judgedKsm, perguliranPlan, planned, plannedKsm, plannedMember } from "../../build/plan.ts";
import { kelurahan } from "../../build/report.ts";
import {
  cellsOf,
  indonesian,
  isFormula,
  openedPlan,
  sheetOf,
  shown,
  textsOf,
  visibleSheets,
  writtenPlan,
} from "./open-plan.ts";

const sheetNames = [
  "Ringkasan",
  "Berita Acara",
  "Rencana Pinjaman",
  "Pencairan",
  "Kartu Angsuran",
  "Jadwal Angsuran",
  "Tidak Didanai",
  "Dasar",
];

const lowerCeiling: Policy = {
  ...ppmk2012,
  settings: { ...ppmk2012.settings, j5: { memberCeiling: 4_000_000 } },
  deviations: [{ setting: "j5.memberCeiling", guideline: 5_000_000, used: 4_000_000 }],
};

describe("the plan workbook", () => {
  it("has these sheets", async () => {
    expect(visibleSheets(await openedPlan()).map(({ name }) => name)).toEqual(sheetNames);
  });

  it("has equal bytes for equal input", () => {
    expect(writtenPlan()).toEqual(writtenPlan());
  });

  it("stores the result of every formula", async () => {
    const workbook = await readWorkbook("rencana.xlsx", writtenPlan());
    if (isFinding(workbook)) throw new Error(workbook.code);
    const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.filter(({ kind }) => kind === "no-value")).toEqual([]);
  });

  it("stores with every sum what it amounts to", async () => {
    for (const sheet of (await openedPlan()).worksheets) {
      for (const cell of cellsOf(sheet)) {
        const [, column = "", from, to] = isFormula(cell.value)
          ? (/^SUBTOTAL\(9,([A-Z]+)(\d+):[A-Z]+(\d+)\)$/.exec(cell.value.formula) ?? [])
          : [];
        if (from === undefined) continue;
        let sum = 0;
        for (let row = Number(from); row <= Number(to); row += 1) {
          const other = sheet.getCell(`${column}${row}`);
          if (!isFormula(other.value) || !other.value.formula.startsWith("SUBTOTAL")) sum += Number(shown(other));
        }
        expect([sheet.name, cell.address, shown(cell)]).toEqual([sheet.name, cell.address, sum]);
      }
    }
  });

  it("stores with every reference what stands there", async () => {
    const workbook = await openedPlan();
    const references = workbook.worksheets.flatMap(cellsOf).flatMap((cell) => {
      const [, sheet = "", address = ""] = isFormula(cell.value)
        ? (/^'([^']+)'!([A-Z]+\d+)$/.exec(cell.value.formula) ?? [])
        : [];
      return address === "" ? [] : [[shown(cell), shown(sheetOf(workbook, sheet).getCell(address))] as const];
    });
    expect(references.length).toBeGreaterThan(70);
    for (const [here, there] of references) expect(here).toBe(there);
  });

  it("keeps a name that looks like a formula a name, on every sheet", async () => {
    const [mawar] = judgedKsm;
    if (mawar === undefined) throw new Error("no KSM");
    const name = '=HYPERLINK("http://contoh";"Klik")';
    const ksm = plannedKsm({ ...mawar, name: "=1+1" }, 1, 1, [plannedMember(10, { name, asks: 5 })]);
    const bytes = writtenPlan(planned(awalPlan({ ksm: [ksm] })));
    const workbook = await readWorkbook("rencana.xlsx", bytes);
    if (isFinding(workbook)) throw new Error(workbook.code);
    const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    expect(cells.filter(({ text }) => text === name).map(({ kind }) => kind)).toContain("string");
    expect(cells.filter(({ text }) => text === "=1+1").map(({ kind }) => kind)).toContain("string");
    expect(cells.filter(({ text, kind }) => text.startsWith("=") && kind !== "string")).toEqual([]);
  });

  it.each([
    [false, "999901******0010"],
    [true, "9999010101800010"],
  ])("with --show-nik %s writes a NIK as %s", async (showNik, nik) => {
    const texts = (await openedPlan(planned(), { ...indonesian, showNik })).worksheets.flatMap(textsOf);
    expect(texts.filter((text) => /^9999.*0010$/.test(text))).toEqual([nik, nik]);
  });

  it("numbers persons whose masked NIK are equal, each the same on every sheet", async () => {
    const [mawar] = judgedKsm;
    if (mawar === undefined) throw new Error("no KSM");
    const [first, second] = [10, 20].map((row) => plannedMember(row, { name: `Anggota ${row}`, asks: 5 }));
    if (first === undefined || second === undefined) throw new Error("no member");
    const members = [
      { ...first, nik: "9999010101800001" },
      { ...second, nik: "9999010202800001" },
    ];
    const workbook = await openedPlan(planned(awalPlan({ ksm: [plannedKsm(mawar, 1, 1, members)] })));
    const texts = workbook.worksheets.flatMap(textsOf).filter((text) => text.startsWith("999901***"));
    const told = ["999901******0001 (1)", "999901******0001 (2)"];
    expect(texts).toEqual([...told, ...told]);
  });

  it("says SEMENTARA on every page of a provisional plan, and leaves nothing in it to be signed", async () => {
    for (const sheet of visibleSheets(await openedPlan(planned({ ...awalPlan(), provisional: true })))) {
      expect(sheet.headerFooter.oddHeader).toContain("SEMENTARA");
      if (sheet.name !== "Berita Acara") continue;
      const texts: string[] = [];
      sheet.eachRow((row) =>
        row.eachCell(({ value }) => {
          if (typeof value === "string") texts.push(value);
        }),
      );
      expect(texts.filter((text) => text.startsWith("BELUM UNTUK DITANDATANGANI")).length).toBeGreaterThan(0);
      expect(texts.filter((text) => text.includes("( …") || text.startsWith("Ketua KSM"))).toEqual([]);
    }
  });

  it("says RANCANGAN on every sheet and page of a draft, and on none of a plan", async () => {
    for (const draft of [true, false]) {
      for (const sheet of visibleSheets(await openedPlan(planned(awalPlan({ draft }))))) {
        const stamps = textsOf(sheet).filter((text) => text.startsWith("RANCANGAN: "));
        expect(stamps.length > 0).toBe(draft);
        expect(sheet.headerFooter.oddHeader?.includes("RANCANGAN") ?? false).toBe(draft);
      }
    }
  });

  it("says on every sheet where the policy leaves the guideline", async () => {
    const workbook = await openedPlan(planned(awalPlan(), { policy: lowerCeiling }));
    for (const sheet of visibleSheets(workbook)) {
      expect(textsOf(sheet)).toContain(
        "Menyimpang dari pedoman: Batas pinjaman per anggota (j5.memberCeiling): pedoman Rp 5.000.000, dipakai Rp 4.000.000.",
      );
    }
  });

  it("is protected without a password, and prints on A4, one page wide, with page numbers", async () => {
    for (const sheet of visibleSheets(await openedPlan())) {
      expect(sheet).toMatchObject({ sheetProtection: { sheet: true } });
      expect(sheet).not.toMatchObject({ sheetProtection: { hashValue: expect.anything() } });
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      expect(sheet.headerFooter.oddFooter).toContain("&P");
    }
  });

  it.each([
    ["nobody is funded", planned(awalPlan({ ksm: [], total: awalPlan().unallocated, unallocated: awalPlan().fund }))],
    ["everybody is funded", planned(awalPlan({ notFunded: [] }))],
    ["the money is re-lent", planned(perguliranPlan())],
    ["no input names the BKM", { ...planned(), kelurahan: kelurahan({ files: [], plan: awalPlan() }) }],
  ])("can be read when %s", async (_, input) => {
    const workbook = await readWorkbook("rencana.xlsx", writtenPlan(input));
    if (isFinding(workbook)) throw new Error(workbook.code);
    const visible = workbook.sheets.filter(({ visibility }) => visibility === "visible");
    const isLent = (input.kelurahan.plan?.ksm.length ?? 0) > 0;
    expect(visible.map(({ ref }) => ref.sheet)).toEqual(
      sheetNames.filter((name) => isLent || name !== "Kartu Angsuran"),
    );
  });

  it("speaks English where that is asked for, but for the minutes to sign", async () => {
    const workbook = await openedPlan(planned(), { lang: "en", showNik: false });
    expect(textsOf(sheetOf(workbook, "Ringkasan"))).toContain("PPMK loan plan");
    expect(textsOf(sheetOf(workbook, "Berita Acara"))).toContain("BERITA ACARA");
  });
});
