import { finding } from "../../src/domain/finding.ts";
import { plainInk } from "../../src/report/text/ink.ts";
import type { TextOptions } from "../../src/report/text/page.ts";
import { toText } from "../../src/report/text/to-text.ts";
import type { RunReport } from "../../src/result/run-report.ts";
import { at } from "./judged.ts";
import { lostDigits } from "./report.ts";

/** The report on a console of 80 columns without colour, in Indonesian. */
export function text(of: RunReport, options: Partial<TextOptions> = {}): string {
  return toText(of, { lang: "id", showNik: false, width: 80, ink: plainInk, ...options });
}

/** The lines of the section under `title`. */
export function section(of: RunReport, title: string, options: Partial<TextOptions> = {}): string[] {
  return sectionIn(text(of, options), title);
}

/** The lines of the section under `title` in what a console shows. */
export function sectionIn(shown: string, title: string): string[] {
  const [, after = ""] = shown.split(new RegExp(`── ${title} ─+\n`));
  const [lines = ""] = after.split(/\n── |\n$/);
  return lines.trimEnd().split("\n");
}

/** One fault in 200 rows, and two names to confirm. */
export const unsettled = [
  ...lostDigits(200),
  finding("ps2/needs-confirmation", at("Anggota!B27", "Siti Aminah"), {
    name: "Siti Aminah",
    candidates: ["Sitti Aminah (PS-2!B12)"],
  }),
  finding("ps2/needs-confirmation", at("Anggota!B28", "Moh. Yusuf"), {
    name: "Moh. Yusuf",
    candidates: ["Muhammad Yusup (PS-2!B40)", "M. Jusuf (PS-2!B77)"],
  }),
];
