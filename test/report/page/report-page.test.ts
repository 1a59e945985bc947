import { describe, expect, it } from "vitest";
import { isOwnPage } from "../../../src/cli/own-page.ts";
import { finding } from "../../../src/domain/finding.ts";
import type { Lang } from "../../../src/messages/lang.ts";
import { page } from "../../../src/report/page/page.ts";
import { reportPage } from "../../../src/report/page/report-page.ts";
import { at } from "../../build/judged.ts";
import { nik } from "../../build/records.ts";
import { report } from "../../build/report.ts";

const run = report("report");
const [result] = run.results;
if (result === undefined) throw new Error("no kelurahan");
const render = (lang: Lang, showNik = false) => reportPage(run, result, { lang, showNik });

describe.each(["id", "en"] as const)("the page in %s", (lang) => {
  const text = render(lang);

  it("asks nothing of the network and runs no script", () => {
    expect(text).toContain(`content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:"`);
    expect(text).not.toMatch(/<script|<link|<img|<iframe|\son\w+=|\ssrc=|@import|url\((?!#)/);
    expect(text.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:/);
  });

  it("names its language, and has one main part with headings that skip no level", () => {
    expect(text).toContain(`<html lang="${lang}">`);
    expect(text.match(/<main>/g)).toHaveLength(1);
    const levels = [...text.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it("gives every head of a table its scope", () => {
    expect(text).not.toMatch(/<th(?!ead| scope)/);
  });

  it("links to parts that it has", () => {
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(4);
    for (const id of targets) expect(text).toContain(`id="${id}"`);
  });

  it("has no id twice", () => {
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is the same text for the same data", () => {
    expect(render(lang)).toBe(text);
  });
});

describe("the page", () => {
  const text = render("id");

  it("says that it is not for the public", () => {
    expect(text).toContain('<p class="mark" role="note">Internal – bukan untuk umum</p>');
  });

  it("has a card for each KSM, with its verdict in a word and a sign, and what to do", () => {
    for (const { code, name } of result.ksm ?? []) expect(text).toContain(`${code} ${name}: <span class="v-`);
    expect(text).toContain("✗ Tidak layak</span>");
    expect(text).toContain("Yang perlu dilakukan");
  });

  it("tells a figure with its limit and the cells that it rests on", () => {
    const criterion = result.ksm?.[0]?.criteria[0];
    expect(text).toContain(`${criterion?.evidence[0]?.sheet.sheet}!`);
    expect(text).toMatch(/data-head="Syarat">minimal/);
  });

  it("writes what comes out of cells as text, with its NIK masked", () => {
    const evil = `<img src=x onerror=alert(1)> ${nik(7)}`;
    const spoilt = { ...result, kelurahan: evil };
    const run2 = {
      ...run,
      results: [spoilt],
      findings: [finding("cell/error-value", at("Anggota!C5", evil), { column: "L/P" })],
    };
    const page2 = reportPage(run2, spoilt, { lang: "id", showNik: false });
    expect(page2).not.toContain("<img");
    expect(page2).not.toContain(nik(7));
    expect(page2).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });
});

describe("a page as a file", () => {
  it("is known again, and not where somebody edited it", async () => {
    const bytes = await page("page", run, { result, path: "x.laporan.html" }, { lang: "id", showNik: false });
    expect(isOwnPage(bytes)).toBe(true);
    const edited = Buffer.from(Buffer.from(bytes).toString("utf8").replace("Ringkasnya", "Diubah"));
    expect(isOwnPage(edited)).toBe(false);
  });

  it("lists several kelurahan with links to those in its folder", async () => {
    const outputs = [
      { path: "a/satu.laporan.html", kind: "page" },
      { path: "b/dua.laporan.html", kind: "page" },
    ] as const;
    const two = { ...run, results: [result, { ...result, kelurahan: "Sukasari" }], outputs };
    const bytes = await page("index", two, { result, path: "a/indeks.laporan.html" }, { lang: "id", showNik: false });
    const text = Buffer.from(bytes).toString("utf8");
    expect([...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(["satu.laporan.html"]);
    expect(text).toContain("Kelurahan Sukasari");
  });
});

describe("letters", () => {
  it("are one for each KSM, with its members, masked numbers, what to do, and room to sign", async () => {
    const bytes = await page("letters", run, { result, path: "x" }, { lang: "id", showNik: false });
    const text = Buffer.from(bytes).toString("utf8");
    expect(text.match(/class="letter page"/g)).toHaveLength(result.ksm?.length ?? 0);
    for (const { members } of result.ksm ?? []) {
      for (const { record } of members) {
        expect(text).toContain(record.name.value ?? "");
        if (record.nik.value !== undefined) expect(text).not.toContain(record.nik.value);
      }
    }
    expect(text).toContain("Diterima oleh KSM");
    expect(text).toContain("selambatnya tanggal");
  });
});
