import { describe, expect, test } from "vitest";
import { columnLetters } from "../../src/domain/place.ts";
import { screened } from "../build/built-library.ts";
import { escapeXml, makeSheet, makeXlsx, rowsXml, xlsxParts } from "./make-xlsx.ts";
import { makeZip } from "./make-zip.ts";

/** What it gives and the processor time that it takes, which other work on the machine does not prolong. */
async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly elapsed: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, elapsed: user + system };
}

/** Code and arguments of what a file gives in place of a report. */
async function refusal(bytes: Uint8Array | string, file?: string): Promise<unknown> {
  const said = await screened(Buffer.from(bytes), file);
  return "results" in said ? "a report" : said.map(({ code, args }) => [code, args]);
}

async function reportOrFail(bytes: Uint8Array, file?: string) {
  const said = await screened(bytes, file);
  if (!("results" in said)) throw new Error(said.map(({ code }) => code).join());
  return said;
}

/** Names of the KSM that are read off a workbook. */
const namesIn = async (bytes: Uint8Array) =>
  (await reportOrFail(bytes)).results.flatMap(({ ksm = [] }) => ksm.map(({ name }) => name));

const heads = rowsXml([["Kode KSM", "Nama KSM", "Jenis KSM", "Usaha Prospektif"]]);
const inlineCell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const ksmNamed = (text: string) => makeSheet(`${heads}<row r="2">${inlineCell("K01")}${inlineCell(text)}</row>`);

/** What an honest sheet of 20,000 rows takes in the same run: hostile input may take its share, never without end. */
const honest = await timed(() =>
  reportOrFail(
    makeSheet(
      Array.from(
        { length: 20_000 },
        (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c><c r="B${index + 1}"><v>2</v></c></row>`,
      ).join(""),
    ),
  ),
);

const damaged = [["file/unreadable", { reason: "damaged" }]];

describe("a bomb is refused at once", () => {
  const zeros = "0".repeat(64 << 20);
  const bomb = makeZip([
    ...xlsxParts({ sheets: [{ name: "Satu", data: "" }] }),
    { name: "xl/media/bom.bin", content: zeros },
  ]);
  const lying = makeSheet("", {
    parts: [{ name: "xl/worksheets/sheet1.xml", content: zeros.slice(0, 20 << 20), central: { size: 1000 } }],
  });
  const nested = makeZip([{ name: "dalam.zip", content: bomb }]);
  test.each([
    ["by its ratio", bomb, [["file/too-large", { limit: "200:1" }]]],
    ["although it lies about its size", lying, damaged],
    ["although another archive holds it", nested, [["file/unreadable", { reason: "not-a-workbook" }]]],
  ])("%s", async (_, bytes, expected) => {
    const { result, elapsed } = await timed(() => refusal(bytes));
    expect(result).toEqual(expected);
    expect(elapsed).toBeLessThan(honest.elapsed * 20);
  });

  test("when it is made of entities", async () => {
    const row = `<row>${inlineCell("&b;")}</row>`;
    const sheet = `<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData>${row}</sheetData></worksheet>`;
    expect(await refusal(makeSheet("", { parts: [{ name: "xl/worksheets/sheet1.xml", content: sheet }] }))).toEqual(
      damaged,
    );
  });

  test("when it has more than three million delimiters", async () => {
    const { result, elapsed } = await timed(() => refusal(`a${";".repeat(4_000_000)}`, "a.csv"));
    expect(result).toEqual([["file/too-large", { limit: "3000000 sel/cells" }]]);
    expect(elapsed).toBeLessThan(honest.elapsed * 40);
  });
});

describe("it is read all the same", () => {
  test("a million styled empty cells, soon and for no table", async () => {
    const letters = Array.from({ length: 1000 }, (_, index) => columnLetters(index + 1));
    const rows = Array.from({ length: 1000 }, (_, index) => {
      const cells = letters.map((column) => `<c r="${column}${index + 1}" s="1"/>`);
      return `<row r="${index + 1}">${cells.join("")}</row>`;
    });
    const bytes = makeSheet(rows.join(""));
    const { result, elapsed } = await timed(() => reportOrFail(bytes));
    expect(result.results.flatMap(({ tables }) => tables)).toEqual([]);
    expect(elapsed).toBeLessThan(honest.elapsed * 40);
  });

  test("a cell of 40,000 characters", async () => {
    const text = `${"panjang ".repeat(5000)}sekali`;
    expect(await namesIn(ksmNamed(text))).toEqual([text]);
  });

  test("formulas that refer to each other", async () => {
    const formulas = `<c r="B2" t="str"><f t="shared" ref="B2:B3" si="0">B3</f><v>Mawar</v></c>`;
    const more = `<c r="B3" t="str"><f t="shared" si="0"/><v>Melati</v></c>`;
    const rows = `<row r="2">${inlineCell("K01")}${formulas}</row><row r="3">${inlineCell("K02")}${more}</row>`;
    expect(await namesIn(makeSheet(heads + rows))).toEqual(["Mawar", "Melati"]);
  });

  test.each([
    ["a formula for a name", '=HYPERLINK("http://x","Siti")', '=HYPERLINK("http://x","Siti")'],
    ["a control character", "a_x0007_b", "a\u0007b"],
    ["half a surrogate pair", "a_xD800_b", "a\uFFFDb"],
    ["__proto__", "__proto__", "__proto__"],
  ])("%s", async (_, text, expected) => {
    expect(await namesIn(ksmNamed(escapeXml(text)))).toEqual([expected]);
  });
});

test("a list of 100,000 sheets without their parts is soon read, and what is left out said once", async () => {
  const sheets = Array.from(
    { length: 100_000 },
    (_, index) => `<sheet name="L${index}" sheetId="${index}" r:id="rId${index}"/>`,
  );
  const content = `<workbook xmlns:r="r"><sheets>${sheets.join("")}</sheets></workbook>`;
  const bytes = makeXlsx({ sheets: [{ name: "Satu", data: "" }], parts: [{ name: "xl/workbook.xml", content }] });
  const { result, elapsed } = await timed(() => reportOrFail(bytes));
  expect(result.findings.filter(({ code }) => code.startsWith("file/"))).toMatchObject([
    { code: "file/sheets-left-out", args: { sheets: ["L0", "L2", "L3", "L4", "L5"], more: 99_994 } },
  ]);
  expect(elapsed).toBeLessThan(honest.elapsed * 20);
});

test("CSV of nothing but delimiters has no table", async () => {
  const { result, elapsed } = await timed(() => reportOrFail(Buffer.from(`${";".repeat(1_000_000)}\n`), "a.csv"));
  expect(result.results.flatMap(({ tables }) => tables)).toEqual([]);
  expect(elapsed).toBeLessThan(honest.elapsed * 40);
});
