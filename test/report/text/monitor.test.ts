import { describe, expect, it } from "vitest";
import type { Lang } from "../../../src/messages/lang.ts";
import { jsonReport } from "../../../src/report/contract/documents.ts";
import { renderReport } from "../../../src/report/formats.ts";
import { plainInk } from "../../../src/report/text/ink.ts";
import { report } from "../../build/report.ts";

const rendered = async (format: "text" | "json" | "csv" | "markdown", lang: Lang = "id") =>
  [...(await renderReport(report("monitor"), format, { lang, showNik: false, width: 80, ink: plainInk }))].join("");

describe("a portfolio", () => {
  it("answers in its first line", async () => {
    const [first] = (await rendered("text")).split("\n");
    expect(first).toBe("PPMK · Pemantauan UPK: × Penundaan (LAR, PAR, RR)");
    expect((await rendered("text", "en")).split("\n")[0]).toBe(
      "PPMK · UPK portfolio: × Penundaan (suspended) (LAR, PAR, RR)",
    );
  });

  it("fits 80 columns, and tells each ratio with its numbers and what it is", async () => {
    const text = await rendered("text");
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(text).toContain("LAR   1 dari 2 KSM (50%) · × Penundaan");
    expect(text).toContain("KSM yang menunggak lebih dari 3 bulan ÷ KSM yang masih punya saldo");
    expect(text).toContain("CCr   belum dapat ditentukan: lembar Keuangan UPK belum diisi");
  });

  it("keeps the contract as JSON, with the names that are agreed", async () => {
    const document = jsonReport.parse(JSON.parse(await rendered("json")));
    expect(document.results[0]).toMatchObject({
      portfolio: { ksm: 2, loans: 2, balance: 5_000_000 },
      ratios: [
        {
          code: "LAR",
          numerator: [1, 1],
          denominator: [2, 2],
          ratio: [0.5, 0.5],
          class: "penundaan",
          verdict: "known",
        },
        { code: "PAR", ratio: [0.8, 0.8] },
        { code: "RR" },
        { code: "CCr", ratio: null, verdict: "undetermined" },
        { code: "ROI" },
        { code: "PAR30" },
        { code: "PAR60" },
        { code: "PAR90" },
        { code: "CR" },
        { code: "WOR" },
        { code: "RBR" },
      ],
      visits: [{ ksm: "K01" }, { ksm: "K02", loan: "P02", monthsLate: 4, toPay: { principal: 4_000_000, charge: 0 } }],
    });
  });

  it("is a row for each loan to visit as CSV, and a table for each part as Markdown", async () => {
    expect((await rendered("csv")).split("\r\n")).toHaveLength(4);
    const headings = (await rendered("markdown")).split("\n").filter((line) => line.startsWith("### "));
    expect(headings).toEqual([
      "### Ukuran",
      "### Kolektibilitas",
      "### Umur tunggakan",
      "### Perkembangan per bulan",
      "### Daftar kunjungan",
      "### Kas dan bank",
    ]);
  });
});
