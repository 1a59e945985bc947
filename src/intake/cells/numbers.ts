import { finding } from "../../domain/finding.ts";
import { type Ratio, ratioFromDecimal } from "../../domain/ratio.ts";
import { type Rupiah, rupiah } from "../../domain/rupiah.ts";
import type { Cell } from "../../workbook/model.ts";
import { parseDecimal } from "./decimal-text.ts";
import { type CellReader, cleanText, invalid, type Reading, readerOf, saysUnpaid, value } from "./reading.ts";

/** What an Excel number is off a whole one by no more than binary rounding. */
const noise = 1e-6;

function decimalRatio(digits: number, scale: number): Ratio {
  return { numerator: digits, denominator: 10 ** scale };
}

/** The cell's number as an exact fraction, or undefined where it is no number. */
function numberIn(cell: Cell, text: string): Ratio | undefined {
  if (cell.kind === "number") return ratioFromDecimal(cell.value);
  if (cell.kind !== "string") return undefined;
  const decimal = parseDecimal(text);
  return decimal === undefined ? undefined : decimalRatio(decimal.digits, decimal.scale);
}

/** `2.500.000 (dua juta lima ratus ribu rupiah)`: the number once more in words, as letters write it. */
const inWords =
  /\s*\(\s*(?:(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|belas|puluh|ratus|ribu|juta|rupiah|bulan|kali)\s*)+\)/i;

const scales: Readonly<Record<string, number>> = { juta: 1_000_000, jt: 1_000_000, ribu: 1_000, rb: 1_000 };

/** Without `Rp`, `IDR`, `@` and `=` before it, and `,-`, `,=` and *rupiah* behind it. */
function withoutCurrency(text: string): string {
  return text
    .replace(inWords, "")
    .replace(/^[@=]\s*/, "")
    .replace(/^(?:rp|idr)\.?\s*/i, "")
    .replace(/\s*rupiah$/i, "")
    .replace(/[,.]\s*[-–—=]+$|;$/, "")
    .trim();
}

function rupiahIn(text: string): Ratio | undefined {
  const bracketed = /^\((.*)\)$/.exec(text)?.[1];
  if (bracketed !== undefined) {
    const amount = rupiahIn(bracketed);
    return amount === undefined ? undefined : { ...amount, numerator: -amount.numerator };
  }
  const bare = withoutCurrency(text);
  const [, number = bare, scale = ""] = /^(.*?)\s*(juta|jt|ribu|rb)\.?$/i.exec(bare) ?? [];
  const decimal = parseDecimal(number.trim());
  if (decimal === undefined) return undefined;
  // "1.500 ribu" stays 1,500 thousands: a fraction of a million is written with one or two digits.
  return {
    numerator: decimal.digits * (scales[scale.toLowerCase()] ?? 1),
    denominator: 10 ** decimal.scale,
  };
}

const plainDigits = /^\d{1,15}$/;

/** Whole rupiah, not negative. Numbers, `Rp 5.000.000,-`, `5,000,000`, `1,5 juta`. */
export const readRupiah: CellReader<Rupiah> = readAmount(notNegative);
/** Whole rupiah that were paid; `-5.000.000` and `(5.000.000)` take a payment back. */
export const readPayment: CellReader<Rupiah> = readAmount(wholeRupiah);

function readAmount(amountOf: typeof wholeRupiah): CellReader<Rupiah> {
  return readerOf((cell, text, column) => {
    if (cell.kind === "number") return amountOf(cell, column, cell.value);
    if (plainDigits.test(text)) return amountOf(cell, column, Number(text));
    if (saysUnpaid(text)) return { kind: "blank" };
    // A form with Rp printed in each cell, and nothing or a dash behind it.
    if (/^[-–—\s]*$/.test(withoutCurrency(text))) return { kind: "blank" };
    const amount = cell.kind === "string" ? rupiahIn(text) : undefined;
    if (amount === undefined) return invalid(finding("cell/not-a-number", cell, { column }));
    return amountOf(cell, column, amount.numerator / amount.denominator);
  });
}

/** Whole rupiah, not negative, in a text such as an option; undefined for anything else. */
export function parseRupiah(text: string): Rupiah | undefined {
  const amount = rupiahIn(cleanText(text));
  if (amount === undefined || amount.numerator < 0 || amount.numerator % amount.denominator !== 0) return undefined;
  const whole = amount.numerator / amount.denominator;
  return Number.isSafeInteger(whole) ? rupiah(whole) : undefined;
}

function wholeRupiah(cell: Cell, column: string, amount: number): Reading<Rupiah> {
  const whole = Math.round(amount);
  if (!Number.isSafeInteger(whole)) return invalid(finding("cell/not-a-number", cell, { column }));
  if (Math.abs(amount - whole) > noise) return invalid(finding("cell/not-whole", cell, { column }));
  return value(rupiah(whole === 0 ? 0 : whole));
}

function notNegative(cell: Cell, column: string, amount: number): Reading<Rupiah> {
  const reading = wholeRupiah(cell, column, amount);
  return reading.kind === "value" && reading.value < 0 ? invalid(finding("cell/negative", cell, { column })) : reading;
}

/** A whole number from `least` on; a unit word behind it (`24 bln`) is passed over. */
function readWhole(least: number, most: number, unit: RegExp): CellReader<number> {
  return readerOf((cell, text, column) => {
    const number =
      cell.kind === "number"
        ? cell.value
        : Number(/^\d+$/.exec(text.replace(inWords, "").replace(unit, "").trim())?.[0] ?? Number.NaN);
    const whole = Math.round(number);
    if (Number.isNaN(number)) return invalid(finding("cell/not-a-number", cell, { column }));
    if (Math.abs(number - whole) > noise) return invalid(finding("cell/not-whole", cell, { column }));
    if (whole < 0) return invalid(finding("cell/negative", cell, { column }));
    return whole < least || whole > most ? invalid(finding("cell/not-a-number", cell, { column })) : value(whole);
  });
}

export const readCount = readWhole(0, 1_000_000, /^(?:angsuran\s*)?ke[-\s]*/i);
const readMonths = readWhole(1, 600, /\s*(?:bulan|bln|bl|x|kali)\.?$/i);

/** Months: `24`, `24 bln`, `24 bulan`, `24x`, `2 tahun`. */
export const readMonthCount: CellReader<number> = (cell, column) => {
  const years = cell.kind === "string" ? /^\s*(\d{1,2})\s*(?:tahun|thn|th)\.?\s*$/i.exec(cell.text)?.[1] : undefined;
  return years === undefined || Number(years) === 0 ? readMonths(cell, column) : value(Number(years) * 12);
};

/** A calendar year of four digits. */
export const readYear = readWhole(1900, 2999, /^(?:tahun buku|tahun|thn|th|ta|t\.a)\.?\s*/i);

/** A plain decimal number, not negative. */
export const readScore: CellReader<Ratio> = readerOf((cell, text, column) => {
  const number = numberIn(cell, text);
  if (number === undefined) return invalid(finding("cell/not-a-number", cell, { column }));
  return number.numerator < 0 ? invalid(finding("cell/negative", cell, { column })) : value(number);
});

/** A share: 15% and 0.15 are themselves, a plain number above `wholeFrom` is in percent. */
function readShare(wholeFrom: number): CellReader<Ratio> {
  return readerOf((cell, text, column) => {
    const share = text
      .replace(/\s*(?:flat|tetap)$/i, "")
      .replace(/\s*(?:\/|per)\s*(?:bulan|bln|bl)\.?$/i, "")
      .replace(/\s*persen$/i, "%");
    const signed = share.endsWith("%");
    const number = numberIn(cell, share.replace(/\s*%$/, ""));
    if (number === undefined) return invalid(finding("cell/not-a-number", cell, { column }));
    if (number.numerator < 0) return invalid(finding("cell/negative", cell, { column }));
    const asWritten = cell.kind === "number" && cell.percent;
    const plain = number.numerator / number.denominator;
    const inPercent = signed || (!asWritten && plain > wholeFrom);
    return value(inPercent ? { numerator: number.numerator, denominator: number.denominator * 100 } : number);
  });
}

/** A weight: 15, 15% and 0.15 are the same; 1 is the whole. */
export const readPercent = readShare(1);
/** Jasa a month: 1.5, 1.5% and 0.015 are the same; nobody lends at 10% a month and writes it as 0.1. */
export const readMonthlyCharge = readShare(0.1);
