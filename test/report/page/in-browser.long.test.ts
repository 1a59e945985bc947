import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ppmk, workFolder } from "../../cli/run-ppmk.ts";

/** The browser of the distribution. */
const executablePath = "/usr/bin/chromium";
const missing = existsSync(executablePath) ? "" : ` (skipped: no ${executablePath})`;

const samples = ["kelurahan-sukamaju", "kelurahan-sukasari"];
const folder = workFolder(...samples.map((name) => `${name}.xlsx`));
const pages = samples.flatMap((name) => ["laporan", "surat", "papan"].map((word) => `${name}.${word}.html`));
const urlOf = (name: string) => pathToFileURL(join(folder.path, name)).href;

describe.skipIf(missing !== "")(`in a real browser${missing}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    for (const name of samples) {
      ppmk(folder.path, ["report", `${name}.xlsx`, "--letters"]);
      ppmk(folder.path, ["report", `${name}.xlsx`, "--public"]);
    }
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    folder.remove();
  });

  it.each(pages)(
    "%s says nothing to the console, asks for nothing, and fits 360, 768 and 1280 pixels",
    { timeout: 300_000 },
    async (name) => {
      const page = await browser.newPage();
      const heard: string[] = [];
      page.on("console", (message) => heard.push(message.text()));
      page.on("pageerror", (error) => heard.push(error.message));
      page.on("request", (request) => request.url() === urlOf(name) || heard.push(request.url()));
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(urlOf(name));
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      }
      expect(heard).toEqual([]);
      await page.close();
    },
  );

  it.each(pages)("axe finds nothing wrong with %s, light and dark", { timeout: 300_000 }, async (name) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ bypassCSP: true, colorScheme });
      const page = await context.newPage();
      await page.goto(urlOf(name));
      await page.evaluate(axe.source);
      const found = await page.evaluate("axe.run().then(({ violations }) => violations.map(({ id }) => id))");
      expect(found).toEqual([]);
      await context.close();
    }
  });

  it.each([
    ["kelurahan-sukamaju.surat.html", 12, [595, 842]],
    ["kelurahan-sukamaju.papan.html", 1, [842, 1191]],
  ])("%s prints on %i pages", { timeout: 300_000 }, async (name, count, [width, height]) => {
    const page = await browser.newPage();
    await page.goto(urlOf(name));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(count);
    const [, right, top] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(right)), Math.round(Number(top))]).toEqual([width, height]);
    await page.close();
  });

  it("opens every detail on paper", { timeout: 300_000 }, async () => {
    const page = await browser.newPage();
    await page.goto(urlOf("kelurahan-sukasari.laporan.html"));
    await page.emulateMedia({ media: "print" });
    const hidden = await page.evaluate(
      "[...document.querySelectorAll('details > table')].filter((one) => one.getBoundingClientRect().height < 10).length",
    );
    expect(hidden).toBe(0);
    await page.close();
  });
});
