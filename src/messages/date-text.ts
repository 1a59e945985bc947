import { type CivilDate, dayOf, type Month, monthNumberOf, yearOf } from "../domain/calendar.ts";
import type { Lang } from "./lang.ts";

/** January first. */
const monthNames: Readonly<Record<Lang, readonly string[]>> = {
  id: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

/** `15 Maret 2013` (id), `15 March 2013` (en). */
export function dateText(date: CivilDate, lang: Lang): string {
  return `${dayOf(date)} ${monthText(date, lang)}`;
}

/** `Maret 2013` (id), `March 2013` (en). */
export function monthText(month: Month | CivilDate, lang: Lang): string {
  return `${monthNames[lang][monthNumberOf(month) - 1]} ${yearOf(month)}`;
}
