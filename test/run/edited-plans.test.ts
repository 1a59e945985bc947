import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { type Finding, isCell } from "../../src/domain/finding.ts";
import { address } from "../../src/domain/place.ts";
import { planWorkbook } from "../../src/report/plan/plan-workbook.ts";
import { verifyPlan } from "../../src/run/verify-plan.ts";
import { isFinding, readWorkbook } from "../../src/workbook/read-workbook.ts";
import { editCell } from "../build/edit-cell.ts";
import { howMany } from "../build/how-many.ts";
import { moveRows } from "../build/move-rows.ts";
import { planned } from "../build/plan.ts";
import { removeSheet } from "../build/remove-sheet.ts";

const { report, kelurahan } = planned();
const plan = planWorkbook(report, kelurahan, { lang: "id", showNik: false });
const loans = "Rencana Pinjaman";

async function verified(bytes: Uint8Array) {
  const workbook = await readWorkbook("rencana.xlsx", bytes);
  if (isFinding(workbook)) throw new Error(workbook.code);
  const result = await verifyPlan(workbook, bytes);
  if ("code" in result) throw new Error(result.code);
  return result;
}

const placeOf = ({ at }: Finding) => (isCell(at) ? `${at.sheet.sheet}!${address(at)}` : at.sheet);
const found = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.map((one) => [one.code, placeOf(one)]);

const { record } = await verified(plan);

/** The first cell of a sheet that holds this, or a value of this kind. */
function cellWith(sheet: string, wanted: string | RegExp | number): string {
  const [at] =
    Object.entries(record.sheets[sheet] ?? {}).find(([, value]) =>
      wanted instanceof RegExp ? typeof value === "string" && wanted.test(value) : value === wanted,
    ) ?? [];
  if (at === undefined) throw new Error(`${sheet} holds no ${wanted}`);
  return at;
}

const [firstKsm] = record.ksm;
const [borrower] = firstKsm?.members ?? [];
if (firstKsm === undefined || borrower === undefined) throw new Error("nobody is funded");
const rowOf = (at: string) => Number(at.replace(/\D/g, ""));

describe("a change of what is signed, alone and without the source, is an error", () => {
  const share = record.fund * 0.6;
  test.each<readonly [string, string, string, string | number]>([
    ["the borrower's name", loans, cellWith(loans, borrower.name), "Orang Lain"],
    ["the borrower's NIK", loans, cellWith(loans, /^\d{6}\*+\d+/), "317401******0099"],
    ["the term", loans, cellWith(loans, borrower.months), 36],
    ["a name in the minutes", "Berita Acara", cellWith("Berita Acara", firstKsm.name), "KSM Lain"],
    ["what tranche 1 brings", "Pencairan", cellWith("Pencairan", share), 70_000_000],
    ["the fund", loans, cellWith(loans, record.fund), 120_000_000],
    ["the clause on joint liability", "Berita Acara", cellWith("Berita Acara", /tanggung renteng/), "Tidak ada."],
  ])("%s", async (_, sheet, at, value) => {
    const { findings } = await verified(await editCell(plan, sheet, at, value));
    expect(found({ findings })).toEqual([["plan/signed-cell-changed", `${sheet}!${at}`]]);
    expect(findings.every(({ severity }) => severity === "error")).toBe(true);
  });

  it("holds for every cell that is not left to people", async () => {
    const closed = Object.entries(record.sheets).flatMap(([sheet, cells]) => {
      const open = new Set(record.open[sheet] ?? []);
      return Object.keys(cells).flatMap((at) => (open.has(at) ? [] : [[sheet, at] as const]));
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...closed), async ([sheet, at]) => {
        const written = record.sheets[sheet]?.[at];
        const { findings } = await verified(
          await editCell(plan, sheet, at, typeof written === "number" ? written + 1 : "Diubah"),
        );
        expect(found({ findings })).toContainEqual(["plan/signed-cell-changed", `${sheet}!${at}`]);
      }),
      { seed: 20_130_315, numRuns: howMany(10, 100), endOnFailure: true },
    );
  });

  it("leaves to people the amounts, the days of disbursement and receivers, and the blanks of the minutes alone", () => {
    const columns = (sheet: string) => [...new Set((record.open[sheet] ?? []).map((at) => at.replace(/\d/g, "")))];
    expect(Object.keys(record.open).filter((sheet) => columns(sheet).length > 0)).toEqual([
      "Berita Acara",
      loans,
      "Pencairan",
      "Kartu Angsuran",
    ]);
    const onCards = (record.open["Kartu Angsuran"] ?? []).map((at) => record.sheets["Kartu Angsuran"]?.[at]);
    expect(new Set(onCards)).toEqual(new Set([undefined]));
    expect(columns(loans)).toEqual(["H"]);
    expect(columns("Pencairan")).toEqual(["E", "F", "G"]);
    const minutes = (record.open["Berita Acara"] ?? []).map((at) => record.sheets["Berita Acara"]?.[at]);
    expect(minutes.filter((text) => text !== undefined && !/…|^\(|^$|^Logo$/.test(String(text)))).toEqual([]);
  });

  test("an amount in the minutes that is a formula", async () => {
    const [at] =
      Object.entries(record.sheets["Berita Acara"] ?? {}).find(
        ([, value]) => typeof value === "object" && value.formula === `'${loans}'!${firstKsm.at}`,
      ) ?? [];
    expect(found(await verified(await editCell(plan, "Berita Acara", at ?? "", 35_000_000)))).toEqual([
      ["plan/signed-cell-changed", `Berita Acara!${at}`],
    ]);
  });
});

describe("what people fill in", () => {
  test.each([
    ["the number of the minutes", /^Nomor:/, "Nomor: 12/BKM/2013"],
    ["the name of who signs", /^\( …+ \)$/, "Siti Aminah"],
    ["day and place of the meeting", /^Pada hari ini/, undefined],
  ])("%s is no change", async (_, form, text) => {
    const at = cellWith("Berita Acara", form);
    const written = record.sheets["Berita Acara"]?.[at];
    const filled = text ?? String(written).replaceAll(/…+/g, "Senin");
    expect(found(await verified(await editCell(plan, "Berita Acara", at, filled)))).toEqual([
      ["plan/cell-filled", `Berita Acara!${at}`],
    ]);
  });

  test("the day of a payment and who receives it are no change", async () => {
    const [row] = (record.open["Pencairan"] ?? []).map(rowOf);
    const bytes = await editCell(plan, "Pencairan", `F${row}`, "Siti Aminah");
    expect(found(await verified(bytes))).toEqual([["plan/cell-filled", `Pencairan!F${row}`]]);
  });

  test.each([
    ["a NIK in the row of a KSM", loans, "D", firstKsm.at, "3174014101700001"],
    ["a remark beside a borrower", loans, "Z", borrower.at, "batal"],
    ["a line below all others", loans, "C", "H900", "Orang Baru"],
    ["a signature's column", "Pencairan", "H", record.payments[0]?.at ?? "", "sudah"],
  ] as const)("%s, blank before, is an error", async (_, sheet, column, beside, text) => {
    const at = `${column}${rowOf(beside)}`;
    const { findings } = await verified(await editCell(plan, sheet, at, text));
    expect(findings).toMatchObject([
      { code: "plan/signed-cell-changed", severity: "error", args: { from: "", to: text } },
    ]);
    expect(findings.map(placeOf)).toEqual([`${sheet}!${at}`]);
  });

  test("a blank in a plan of the first version stays one for people", async () => {
    const bytes = readFileSync(new URL("../../fixtures/plans/version-1-awal.xlsx", import.meta.url));
    const receiver = await editCell(bytes, "Pencairan", "F12", "Siti Aminah");
    expect(found(await verified(receiver))).toEqual([["plan/cell-filled", "Pencairan!F12"]]);
    const row = await editCell(bytes, loans, "D10", "3174014101700001");
    expect(found(await verified(row))).toEqual([["plan/signed-cell-changed", `${loans}!D10`]]);
  });

  test("a sentence around the blanks belongs to what is signed", async () => {
    const at = cellWith("Berita Acara", /^Pada hari ini/);
    const other = String(record.sheets["Berita Acara"]?.[at]).replace("rapat memutuskan", "ketua memutuskan");
    expect(found(await verified(await editCell(plan, "Berita Acara", at, other)))).toEqual([
      ["plan/signed-cell-changed", `Berita Acara!${at}`],
    ]);
  });
});

describe("lines that moved", () => {
  test("a member's row that was deleted is one error, named by who stood in it", async () => {
    const row = rowOf(borrower.at);
    const { findings } = await verified(await moveRows(plan, loans, row, -1));
    expect(findings).toMatchObject([
      {
        code: "plan/lines-removed",
        severity: "error",
        args: { of: "row", count: 1, what: expect.stringContaining(borrower.name) },
      },
    ]);
  });

  test("a blank row above everything is one remark", async () => {
    expect(found(await verified(await moveRows(plan, loans, 1, 1)))).toEqual([["plan/lines-shifted", `${loans}!A1`]]);
  });

  test.each(Object.keys(record.sheets))("the sheet %s, removed, is one error", async (sheet) => {
    const { findings } = await verified(await removeSheet(plan, sheet));
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["plan/sheet-removed", "error"]]);
  });

  test("without the record of the plan the file is no plan", async () => {
    await expect(verified(await removeSheet(plan, "Catatan ppmk"))).rejects.toThrow("plan/no-record");
  });

  test("a row that a script inserted without moving the formulas is one error", async () => {
    const { findings } = await verified(await moveRows(plan, loans, rowOf(firstKsm.at), 1, "left"));
    expect(findings).toMatchObject([{ code: "plan/formulas-left-behind", severity: "error" }]);
  });

  test("a new borrower's row is an error", async () => {
    const row = rowOf(borrower.at);
    const withRow = await moveRows(plan, loans, row, 1);
    const xml = `<row r="${row}"><c r="C${row}" t="inlineStr"><is><t>Orang Baru</t></is></c></row>`;
    const bytes = await editRow(withRow, row, xml);
    expect(found(await verified(bytes))).toEqual([["plan/lines-added", `${loans}!A${row}`]]);
  });

  it("are found again wherever rows are inserted or removed", async () => {
    const sheets = Object.keys(record.sheets);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sheets),
        fc.nat(),
        fc.constantFrom(1 as const, -1 as const),
        async (sheet, chosen, by) => {
          const rows = [...new Set(Object.keys(record.sheets[sheet] ?? {}).map(rowOf))];
          const row = rows[chosen % rows.length] ?? 1;
          const { findings } = await verified(await moveRows(plan, sheet, row, by));
          expect(findings.map(({ code }) => code)).toEqual([by === 1 ? "plan/lines-shifted" : "plan/lines-removed"]);
        },
      ),
      { seed: 20_130_315, numRuns: howMany(8, 150), endOnFailure: true },
    );
  });
});

/** Puts a row's XML before the next one. */
async function editRow(bytes: Uint8Array, row: number, xml: string): Promise<Uint8Array> {
  const { openZip } = await import("../../src/workbook/zip.ts");
  const { openPackage } = await import("../../src/workbook/package.ts");
  const { writeZip } = await import("../../src/workbook/write/zip-writer.ts");
  const archive = await openZip(bytes);
  const part = openPackage(archive).sheets.find(({ name }) => name === loans)?.part;
  return writeZip(
    archive.entries.map(({ name }) => {
      const content = archive.read(name) ?? new Uint8Array();
      if (name !== part) return { name, content };
      const text = Buffer.from(content).toString("utf8");
      return { name, content: Buffer.from(text.replace(`<row r="${row + 1}"`, `${xml}<row r="${row + 1}"`)) };
    }),
  );
}

describe("a plan of an earlier version", () => {
  test.each(["awal", "perguliran", "kebijakan"])("%s is verified by what it was made by", async (name) => {
    const bytes = readFileSync(new URL(`../../fixtures/plans/version-1-${name}.xlsx`, import.meta.url));
    expect((await verified(bytes)).findings).toEqual([]);
  });

  it("keeps its own settings", async () => {
    const { policy } = await verified(
      readFileSync(new URL("../../fixtures/plans/version-1-kebijakan.xlsx", import.meta.url)),
    );
    expect(policy.settings.j5.memberCeiling).toBe(4_000_000);
    expect(policy.deviations.map(({ setting }) => setting)).toEqual(["j5.memberCeiling", "a8.method"]);
  });
});
