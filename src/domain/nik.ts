import { type CivilDate, civilDate, yearOf } from "./calendar.ts";

declare const nikBrand: unique symbol;
declare const kkBrand: unique symbol;

/** *Nomor Induk Kependudukan*: 16 digits as text (region 6, DDMMYY with the day + 40 for women, serial 4). */
export type Nik = string & { readonly [nikBrand]: "Nik" };
/** *Nomor Kartu Keluarga*: 16 digits as text, the number of a household. */
export type FamilyCard = string & { readonly [kkBrand]: "FamilyCard" };

export type Sex = "L" | "P";

/** A part of 16 digits that no NIK has so. */
export type ImpossiblePart = "region" | "day" | "month" | "serial";

/** The NIK, or undefined unless it is 16 digits with a birth date that can be and a region and serial that are not zero. */
export function parseNik(digits: string): Nik | undefined {
  return /^\d{16}$/.test(digits) && impossiblePart(digits) === undefined ? (digits as Nik) : undefined;
}

/** The first part of 16 digits that no NIK has so: a region or serial of zeros, a month 13, a day 32 or 30 February. */
export function impossiblePart(digits: string): ImpossiblePart | undefined {
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  if (digits.startsWith("0")) return "region";
  if (month < 1 || month > 12) return "month";
  if (day > 71 || civilDate(2000, month, day % 40) === undefined) return "day";
  return digits.endsWith("0000") ? "serial" : undefined;
}

/** The family card number, or undefined unless it is 16 digits that do not begin with 0. */
export function parseFamilyCard(digits: string): FamilyCard | undefined {
  return /^[1-9]\d{15}$/.test(digits) ? (digits as FamilyCard) : undefined;
}

/** L (male) or P (female), from the day of birth. */
export function sexOfNik(nik: Nik): Sex {
  return Number(nik.slice(6, 8)) > 40 ? "P" : "L";
}

/** The birth date; the century is the latest that makes the person at least one day old on `asOf`. Undefined for 29 February of a common year. */
export function birthDateOfNik(nik: Nik, asOf: CivilDate): CivilDate | undefined {
  const day = Number(nik.slice(6, 8)) % 40;
  const month = Number(nik.slice(8, 10));
  const twoDigits = Number(nik.slice(10, 12));
  for (let year = Math.floor(yearOf(asOf) / 100) * 100 + twoDigits; year > 1800; year -= 100) {
    const born = civilDate(year, month, day);
    if (born === undefined || born < asOf) return born;
  }
  return undefined;
}

/** `3174015203850001` → `317401******0001`: enough to find the row, too little to be the number. */
export function maskNik(digits: string): string {
  return digits.length < 12
    ? "*".repeat(digits.length)
    : `${digits.slice(0, 6)}${"*".repeat(digits.length - 10)}${digits.slice(-4)}`;
}
