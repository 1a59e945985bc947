import { groupBy } from "../domain/group-by.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { OpenInstalment } from "../domain/verdict.ts";
import { dateText } from "./date-text.ts";
import type { Lang } from "./lang.ts";
import { andText } from "./list-text.ts";
import { rupiahText } from "./number-text.ts";

/** What has to be paid, one part for each loan: which instalments, when they fell due, and how much of them is missing. */
export function instalmentsText(instalments: readonly OpenInstalment[], lang: Lang): string {
  const loans = [...groupBy(instalments, ({ loan }) => loan).values()];
  return andText(
    loans.map((ones) => ofLoan(ones, lang)),
    lang,
  );
}

function ofLoan(ones: readonly OpenInstalment[], lang: Lang): string {
  const words = texts[lang];
  const first = ones[0];
  const last = ones.at(-1);
  if (first === undefined || last === undefined) return "";
  const missing = rupiahText(rupiah(ones.reduce((sum, { amount }) => sum + amount, 0)), lang);
  if (first.dueOn === null || last.dueOn === null) return words.arrears(first.loan, missing);
  const named = ones.every(({ number }, index) => number !== null && number === (first.number ?? 0) + index);
  const numbers = named ? { from: first.number ?? 0, to: last.number ?? 0 } : null;
  const days = andThrough(dateText(first.dueOn, lang), dateText(last.dueOn, lang), lang);
  return words.instalments(numbers, ones.length, first.loan, days, missing);
}

const andThrough = (from: string, to: string, lang: Lang) => (from === to ? from : `${from} ${texts[lang].to} ${to}`);

type Numbers = { readonly from: number; readonly to: number } | null;

const texts = {
  id: {
    to: "sampai",
    arrears: (loan: string, missing: string) => `tunggakan pinjaman ${loan}, ${missing}`,
    instalments: (numbers: Numbers, count: number, loan: string, days: string, missing: string) => {
      const which =
        numbers === null
          ? `${count} angsuran tertua`
          : count === 1
            ? `angsuran ke-${numbers.from}`
            : `angsuran ke-${numbers.from} sampai ke-${numbers.to}`;
      return `${which} pinjaman ${loan} (jatuh tempo ${days}), ${missing}`;
    },
  },
  en: {
    to: "to",
    arrears: (loan: string, missing: string) => `the arrears of loan ${loan}, ${missing}`,
    instalments: (numbers: Numbers, count: number, loan: string, days: string, missing: string) => {
      const which =
        numbers === null
          ? count === 1
            ? "the oldest instalment"
            : `the ${count} oldest instalments`
          : count === 1
            ? `instalment ${numbers.from}`
            : `instalments ${numbers.from} to ${numbers.to}`;
      return `${which} of loan ${loan} (due ${days}), ${missing}`;
    },
  },
} as const;
