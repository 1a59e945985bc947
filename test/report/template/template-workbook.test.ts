import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { exampleWorkbook } from "../../../fixtures/make/example.ts";
import { openedWorkbook } from "../../../fixtures/make/new-workbook.ts";
import { catalogue, tableNames } from "../../../src/intake/catalogue/catalogue.ts";
import type { Column } from "../../../src/intake/catalogue/column.ts";
import { readKelurahan } from "../../../src/intake/read-kelurahan.ts";
import { type TemplateKind, templateKinds } from "../../../src/report/template/template-kinds.ts";
import { templateWorkbook } from "../../../src/report/template/template-workbook.ts";
import type { Workbook } from "../../../src/workbook/model.ts";
import { isFinding, readWorkbook } from "../../../src/workbook/read-workbook.ts";
import { partsOf } from "../../build/parts.ts";

/** The parts of a workbook as text: how they are compressed depends on the version of Node. */

async function blank(kind: TemplateKind): Promise<Workbook> {
  const workbook = await readWorkbook(`ppmk-${kind}.xlsx`, templateWorkbook(kind));
  if (isFinding(workbook)) throw new Error(workbook.code);
  return workbook;
}

describe("a blank workbook", () => {
  it.each(templateKinds)("%s is checked in as the code makes it: `npm run templates` renews it", async (kind) => {
    const checkedIn = await readFile(new URL(`../../../templates/ppmk-${kind}.xlsx`, import.meta.url));
    expect(await partsOf(checkedIn)).toEqual(await partsOf(templateWorkbook(kind)));
  });

  it("has a filled one beside it, likewise made by the code", async () => {
    const checkedIn = await readFile(new URL("../../../templates/ppmk-contoh.xlsx", import.meta.url));
    expect(await partsOf(checkedIn)).toEqual(await partsOf(exampleWorkbook()));
  });

  it("prints as a form: ruled rows that are high enough to write in, as many as a page takes", async () => {
    const workbook = await openedWorkbook(templateWorkbook("ps2"));
    const sheet = workbook.getWorksheet("PS-2");
    const ruled = sheet
      ?.getRows(2, 20)
      ?.filter((row) => row.height >= 20 && row.getCell(1).border.bottom !== undefined);
    expect(ruled).toHaveLength(20);
    expect(sheet?.pageSetup.printTitlesRow).toBe("1:1");
    expect(sheet?.headerFooter.oddFooter).toContain("&P");
  });

  it("of a kelurahan is recognised table by table, and its guide is not taken for one", async () => {
    const { kelurahan, findings } = readKelurahan([await blank("kelurahan")], { required: tableNames, optional: [] });
    const { profile, ...tables } = kelurahan;
    expect(Object.entries(tables)).toEqual(Object.keys(tables).map((name) => [name, []]));
    expect(Object.values({ ...profile }).flatMap((field) => ("state" in field ? [field.state] : []))).toEqual(
      Object.keys(catalogue.profile.columns).map(() => "blank"),
    );
    expect(findings.map(({ code, at }) => [code, at])).toEqual([
      ["cell/required", expect.objectContaining({ sheet: expect.objectContaining({ sheet: "Profil" }) })],
    ]);
  });

  it.each([
    ["kelurahan", ["Petunjuk", ...tableNames.map((name) => catalogue[name].sheet)]],
    ["ksm", ["Petunjuk", "KSM", "Anggota"]],
    ["ps2", ["Petunjuk", "PS-2"]],
    ["pinjaman", ["Petunjuk", "Pinjaman", "Angsuran"]],
  ] as const)("%s has these sheets", async (kind, sheets) => {
    expect((await blank(kind)).sheets.map(({ ref }) => ref.sheet)).toEqual(sheets);
  });

  it("has every column of the catalogue in its order, under its own header", async () => {
    const { sheets } = await blank("kelurahan");
    for (const name of tableNames.filter((table) => table !== "profile")) {
      const sheet = sheets.find(({ ref }) => ref.sheet === catalogue[name].sheet);
      const headers = Object.values<Column>(catalogue[name].columns).map(({ header }) => header);
      expect(sheet?.rows[0]?.cells.map(({ text }) => text)).toEqual(headers);
    }
  });

  it("offers the choices of a column, and gives no rule to a whole column", async () => {
    const xml = (await partsOf(templateWorkbook("ksm"))).get("xl/worksheets/sheet2.xml") ?? "";
    expect(xml).toMatch(
      /<dataValidation type="list"[^>]*sqref="C2:C2001"><formula1>&quot;Sejenis,KUBE,Aneka Usaha&quot;</,
    );
    const ranges = [...xml.matchAll(/<dataValidation [^>]*sqref="([^"]*)"/g)].map(([, range]) => range);
    expect(ranges).toEqual([..."ABCDEFGHIJ"].map((column) => `${column}2:${column}2001`));
  });

  it.each([
    ["A", "@"],
    ["C", "@"],
    ["F", "@"],
    ["L", "#,##0"],
    ["Q", "dd-mm-yyyy"],
  ])("formats column %s of Anggota as %s: NIK, codes and RT stay text", async (column, format) => {
    const workbook = await openedWorkbook(templateWorkbook("ksm"));
    expect(workbook.getWorksheet("Anggota")?.getColumn(column).numFmt).toBe(format);
  });

  it("explains every column in its guide", async () => {
    const guide =
      (await blank("kelurahan")).sheets[0]?.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) ?? [];
    for (const name of tableNames) {
      for (const { header, help } of Object.values<Column>(catalogue[name].columns)) {
        expect(guide.some((text) => text.endsWith(` · ${header}`))).toBe(true);
        expect(guide).toContain(help.id);
      }
    }
  });
});
