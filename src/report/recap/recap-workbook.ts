import { dateText } from "../../messages/date-text.ts";
import { recapSentences, recapTexts } from "../../messages/recap-text.ts";
import { writeWorkbook } from "../../workbook/write/write-workbook.ts";
import { policyText } from "../basis-text.ts";
import type { RecapBook } from "./book.ts";
import { kelurahanSheet } from "./kelurahan-sheet.ts";
import { ksmSheet } from "./ksm-sheet.ts";
import {
  assetSheet,
  basisSheet,
  codeSheet,
  outputChangeSheet,
  outputSheet,
  twiceSheet,
  unreadableSheet,
} from "./list-sheets.ts";
import { summarySheet } from "./summary-sheet.ts";

/** `rekap.xlsx`: sums by region, a row for each kelurahan and KSM, and what could not be counted. */
export function recapWorkbook(given: Omit<RecapBook, "subtitle">): Uint8Array {
  const book: RecapBook = { ...given, subtitle: subtitleOf(given) };
  return writeWorkbook([
    summarySheet(book),
    kelurahanSheet(book),
    ksmSheet(book),
    twiceSheet(book),
    codeSheet(book),
    book.report.outputs === undefined ? outputSheet(book) : outputChangeSheet(book, book.report.outputs),
    assetSheet(book),
    unreadableSheet(book),
    basisSheet(book),
  ]);
}

function subtitleOf({ report: { counting, dates }, policy, lang }: Omit<RecapBook, "subtitle">): string {
  const counted = counting.filter((one) => one === "counted").length;
  const known = dates.flatMap((date) => (date === null ? [] : [date]));
  const [first, last] = [known[0], known.at(-1)];
  const dated =
    first === undefined || last === undefined
      ? recapTexts.noDate[lang]
      : first === last
        ? recapSentences.oneDate[lang](dateText(first, lang))
        : recapSentences.severalDates[lang](dateText(first, lang), dateText(last, lang));
  return `${recapSentences.found[lang](counted, counting.length)}; ${dated}. ${policyText({ policy }, lang)}.`;
}
