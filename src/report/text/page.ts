import type { Eligibility } from "../../domain/verdict.ts";
import { eligibilityCounts } from "../../messages/eligibility-counts.ts";
import { eligibilityLabels, eligibilitySigns, toneOf } from "../../messages/labels.ts";
import type { Lang } from "../../messages/lang.ts";
import { masking } from "../../messages/mask-numbers.ts";
import { printable } from "../../messages/printable.ts";
import type { RenderOptions } from "../render-options.ts";
import { displayWidth } from "./display-width.ts";
import type { Ink } from "./ink.ts";
import { hang, wrap } from "./wrap.ts";

export interface TextOptions extends RenderOptions {
  /** Columns of the terminal; no line is longer. Less than 40 counts as 40, more than 120 as 120. */
  readonly width: number;
  readonly ink: Ink;
  /** Only results, findings and the files written. */
  readonly brief?: boolean;
  /** The options by which this was judged, that a proposed command has to repeat: `--as-of 2013-03-15`. */
  readonly again?: string;
}

/** What every section needs to set its lines. */
export interface Page {
  readonly lang: Lang;
  /** Columns; no line is longer. */
  readonly width: number;
  readonly ink: Ink;
  /** Masks a text that comes out of the input, and takes out what a terminal must not get. */
  readonly clean: (text: string) => string;
}

/** The page that somebody asked for. */
export function pageOf(options: TextOptions): Page {
  const mask = masking(options);
  return {
    lang: options.lang,
    width: Math.min(120, Math.max(40, options.width)),
    ink: options.ink,
    clean: (text) => mask(printable(text)),
  };
}

/** The lines as a console shows them, with a line break at the end. */
export function linesText(lines: readonly string[]): string {
  return consoleLetters(`${lines.map((line) => line.trimEnd()).join("\n")}\n`);
}

/** The same of sections that hold anything, a blank line between two. */
export function sectionsText(sections: readonly (readonly string[])[]): string {
  return linesText(
    sections
      .filter((section) => section.length > 0)
      .flatMap((section) => ["", ...section])
      .slice(1),
  );
}

/** A line across the page that begins a section. */
export function sectionLine(title: string, { width, ink }: Page): string {
  const shown = wrap(title, width - 8)[0] ?? "";
  return `── ${ink.strong(shown)} ${"─".repeat(width - displayWidth(shown) - 4)}`;
}

/** `✓ Layak`, coloured, and its plain width. */
function verdictMark(verdict: Eligibility, { lang, ink }: Page): { text: string; width: number } {
  const text = `${eligibilitySigns[verdict]} ${eligibilityLabels[verdict][lang]}`;
  return { text: ink[toneOf[verdict]](ink.strong(text)), width: displayWidth(text) };
}

/** `BKM Mekar Sari — ✓ Layak`: the name first, as that is what one looks for. */
export function verdictLine(name: string, verdict: Eligibility, page: Page): string[] {
  const mark = verdictMark(verdict, page);
  const lines = wrap(name, page.width - mark.width - 3).map((line) => page.ink.strong(line));
  const last = lines.at(-1) ?? "";
  return [...lines.slice(0, -1), `${last} — ${mark.text}`];
}

/** A text that is indented by `indent`, its first line beginning with a coloured lead. */
export function item(
  indent: number,
  lead: { readonly text: string; readonly ink?: (text: string) => string },
  body: string,
  { width }: Page,
): string[] {
  const { text, ink = (plain: string) => plain } = lead;
  const space = " ".repeat(indent);
  return hang(`${space}${ink(text)} `, indent + displayWidth(text) + 1, body, width);
}

/** A paragraph that is indented by `indent`. */
export function paragraph(indent: number, body: string, { width }: Page, ink = (line: string) => line): string[] {
  return wrap(body, width - indent).map((line) => " ".repeat(indent) + ink(line));
}

/** `lead a, b, c`, each in its own colour, as few lines as the width allows. */
export function inkedList(
  lead: string,
  entries: readonly { readonly text: string; readonly ink: (text: string) => string }[],
  width: number,
): string[] {
  const lines: string[] = [];
  let line = lead;
  let used = displayWidth(lead);
  entries.forEach(({ text, ink }, index) => {
    const comma = index < entries.length - 1 ? "," : "";
    const needed = displayWidth(text) + comma.length + 1;
    if (used + needed > width) {
      lines.push(line);
      line = " ";
      used = 1;
    }
    line += ` ${ink(text)}${comma}`;
    used += needed;
  });
  return [...lines, line];
}

/** `6 KSM dinilai: ✓ 3 layak, ✗ 2 tidak layak, ? 1 belum dapat ditentukan`. */
export function verdictCounts(
  lead: string,
  judged: readonly { readonly verdict: Eligibility }[],
  { lang, ink, width }: Page,
): string[] {
  const counts = eligibilityCounts(judged, lang).map(({ verdict, text }) => ({ text, ink: ink[toneOf[verdict]] }));
  return inkedList(counts.length === 0 ? lead : `${lead}:`, counts, width);
}

/** Consolas and Lucida Console, the fonts of a Windows console, have no ✓ and ✗; in Indonesian forms √ is the tick. */
function consoleLetters(text: string): string {
  return text.replaceAll("✓", "√").replaceAll("✗", "×");
}
