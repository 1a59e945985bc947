import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sheetOf } from "../src/domain/finding-order.ts";
import { findingText } from "../src/messages/finding-text.ts";
import { langs } from "../src/messages/lang.ts";
import { ppmk2012 } from "../src/policy/ppmk-2012.ts";
import { renderReport } from "../src/report/formats.ts";
import { plainInk } from "../src/report/text/ink.ts";
import type { Input } from "../src/run/input.ts";
import { judgeGroups } from "../src/run/judge-groups.ts";
import { isFinding, readWorkbook } from "../src/workbook/read-workbook.ts";
import { date } from "./build/records.ts";
import { reportOn, reportOnBytes } from "./build/told.ts";

const table = "Kode KSM;Nama Anggota;NIK\nK01;Budi Santoso;9999010101700001\n";

async function csv(path: string, text: string): Promise<Input> {
  const bytes = new TextEncoder().encode(text);
  const workbook = await readWorkbook(path, bytes);
  if (isFinding(workbook)) throw new Error(workbook.code);
  return { path, bytes, workbook, sha256: "" };
}

/** What is said of how CSV files were read, each once. */
function dialects(...inputs: readonly Input[]) {
  const day = date("2013-03-15");
  const judged = judgeGroups([inputs], {
    command: "screen-ksm",
    policy: ppmk2012,
    policyFrom: "",
    asOf: day,
    today: day,
    wish: { stage: undefined, strategy: "peringkat", fund: undefined, draft: false },
  });
  const findings = judged.kind === "judged" ? judged.report.findings : [];
  return findings.filter(({ code }) => code === "file/csv-dialect").map((one) => findingText(one, "id").message);
}

describe("CSV files that are read alike", () => {
  it("are one finding, whether or not they begin with the mark of UTF-8", async () => {
    const files = [
      await csv("anggota.csv", table),
      await csv("ksm.csv", "\uFEFFKode KSM;Nama KSM\nK01;Melati\n"),
      await csv("ps-2.csv", "Nama;NIK\nBudi Santoso;9999010101700001\n"),
    ];
    expect(dialects(...files)).toEqual(["Ke-3 file CSV dibaca dengan pemisah titik koma dan kode huruf UTF-8."]);
  });

  it("stand apart from one with another separator", async () => {
    const files = [await csv("anggota.csv", table), await csv("ksm.csv", "Kode KSM,Nama KSM\nK01,Melati\n")];
    expect(dialects(...files)).toEqual([
      "CSV ini dibaca dengan pemisah titik koma dan kode huruf UTF-8.",
      "CSV ini dibaca dengan pemisah koma dan kode huruf UTF-8.",
    ]);
  });
});

describe("a cause of other findings", () => {
  const fixture = "causes/last-years-date.xlsx";

  it.each(langs)("is the first row of the findings in markdown (%s)", async (lang) => {
    const report = await reportOn([fixture]);
    const text = [...(await renderReport(report, "markdown", { lang, showNik: false, width: 80, ink: plainInk }))].join(
      "",
    );
    const [, head = ""] = text.split(/^## (?:Temuan|Findings)$/m);
    const rows = head.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
    expect(rows[1]).toContain("| as-of/before-dates |");
  });

  it("is no row of CSV, which holds results alone", async () => {
    const report = await reportOn([fixture]);
    const text = [
      ...(await renderReport(report, "csv", { lang: "id", showNik: false, width: 80, ink: plainInk })),
    ].join("");
    expect(text).not.toContain("as-of/before-dates");
  });
});

describe("the sheet Petunjuk of a template that was filled in", () => {
  it("draws no finding, and is no table", async () => {
    const report = await reportOnBytes(readFileSync(new URL("../templates/ppmk-contoh.xlsx", import.meta.url)));
    const [result] = report.results;
    expect(result?.ksm?.length).toBeGreaterThan(0);
    expect(report.findings.filter(({ at }) => sheetOf(at).sheet === "Petunjuk")).toEqual([]);
    expect(result?.tables.filter(({ at }) => sheetOf(at).sheet === "Petunjuk")).toEqual([]);
  });
});
