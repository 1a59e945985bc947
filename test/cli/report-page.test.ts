import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ppmk, workFolder } from "./run-ppmk.ts";

const folder = workFolder("kelurahan-sukamaju.xlsx", "kelurahan-sukasari.xlsx");
afterAll(folder.remove);
const at = (name: string) => join(folder.path, name);

describe("ppmk report", () => {
  beforeAll(() => {
    ppmk(folder.path, ["report", "kelurahan-sukamaju.xlsx", "--letters"]);
  });

  it("writes the page and the letters beside the workbook, and nothing else", () => {
    expect(existsSync(at("kelurahan-sukamaju.laporan.html"))).toBe(true);
    expect(existsSync(at("kelurahan-sukamaju.surat.html"))).toBe(true);
    expect(existsSync(at("kelurahan-sukamaju.papan.html"))).toBe(false);
    expect(existsSync(at("kelurahan-sukamaju.hasil.xlsx"))).toBe(false);
  });

  it("stays within 300 kB for the sample", () => {
    expect(readFileSync(at("kelurahan-sukamaju.laporan.html")).length).toBeLessThan(300_000);
  });

  it("gives equal bytes for equal workbooks, and replaces its own page", () => {
    const before = readFileSync(at("kelurahan-sukamaju.laporan.html"));
    expect(ppmk(folder.path, ["report", "kelurahan-sukamaju.xlsx"]).exitCode).toBeLessThan(2);
    expect(readFileSync(at("kelurahan-sukamaju.laporan.html")).equals(before)).toBe(true);
  });

  it("does not replace a page that somebody edited", () => {
    appendFileSync(at("kelurahan-sukamaju.surat.html"), "<p>catatan rapat</p>");
    const ran = ppmk(folder.path, ["report", "kelurahan-sukamaju.xlsx", "--letters"]);
    expect(ran.exitCode).toBe(2);
    expect(ran.err).toContain("kelurahan-sukamaju.surat.html");
    expect(readFileSync(at("kelurahan-sukamaju.surat.html"), "utf8")).toContain("catatan rapat");
  });

  it("tells in JSON what it wrote, and of what", () => {
    const { out } = ppmk(folder.path, ["report", "kelurahan-sukasari.xlsx", "--format", "json"]);
    const { command, outputs, results } = JSON.parse(out);
    expect(command).toBe("report");
    expect(outputs).toEqual([{ path: "kelurahan-sukasari.laporan.html", kind: "page" }]);
    expect(results[0].kelurahan).toBe("Sukasari");
  });

  it("writes the public board alone where that is asked for", () => {
    const { out } = ppmk(folder.path, ["report", "kelurahan-sukasari.xlsx", "--public", "--format", "json"]);
    expect(JSON.parse(out).outputs).toEqual([{ path: "kelurahan-sukasari.papan.html", kind: "board" }]);
    expect(readFileSync(at("kelurahan-sukasari.papan.html"), "utf8")).not.toContain("bukan untuk umum");
  });

  it("writes a page for each of several workbooks, and a list of them", () => {
    const ran = ppmk(folder.path, ["report", "kelurahan-sukamaju.xlsx", "kelurahan-sukasari.xlsx", "--force"]);
    expect(ran.exitCode).toBeLessThan(2);
    const list = readFileSync(at("indeks.laporan.html"), "utf8");
    expect([...list.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      "kelurahan-sukamaju.laporan.html",
      "kelurahan-sukasari.laporan.html",
    ]);
  });

  it("takes no single name for its several pages", () => {
    expect(ppmk(folder.path, ["report", "kelurahan-sukamaju.xlsx", "--out", "x.html"]).exitCode).toBe(2);
  });
});
