import type { Finding, FindingArgs, FindingCode } from "../domain/finding.ts";
import type { FindingText, Sentences } from "./finding-family.ts";
import { annotateTexts } from "./findings/annotate.ts";
import { asOfTexts } from "./findings/as-of.ts";
import { bkmTexts } from "./findings/bkm.ts";
import { cashTexts } from "./findings/cash.ts";
import { cellTexts } from "./findings/cell.ts";
import { decisionTexts } from "./findings/decision.ts";
import { fileTexts } from "./findings/file.ts";
import { financeTexts } from "./findings/finance.ts";
import { headerTexts } from "./findings/header.ts";
import { ksmTexts } from "./findings/ksm.ts";
import { ledgerTexts } from "./findings/ledger.ts";
import { loanTexts } from "./findings/loan.ts";
import { mapTexts } from "./findings/map.ts";
import { memberTexts } from "./findings/member.ts";
import { nikTexts } from "./findings/nik.ts";
import { planTexts } from "./findings/plan.ts";
import { planCheckTexts } from "./findings/plan-check.ts";
import { policyTexts } from "./findings/policy.ts";
import { projectTexts } from "./findings/project.ts";
import { ps2Texts } from "./findings/ps2.ts";
import { repaymentTexts } from "./findings/repayment.ts";
import { tableTexts } from "./findings/table.ts";
import { totalTexts } from "./findings/total.ts";
import { upkTexts } from "./findings/upk.ts";
import type { Lang } from "./lang.ts";
import { maskNumbers } from "./mask-numbers.ts";
import { numberText } from "./number-text.ts";

export type { FindingText } from "./finding-family.ts";

const sentences: { readonly [C in FindingCode]: Sentences<C> } = {
  ...fileTexts,
  ...tableTexts,
  ...headerTexts,
  ...cellTexts,
  ...nikTexts,
  ...memberTexts,
  ...ps2Texts,
  ...ksmTexts,
  ...loanTexts,
  ...repaymentTexts,
  ...ledgerTexts,
  ...bkmTexts,
  ...decisionTexts,
  ...totalTexts,
  ...asOfTexts,
  ...mapTexts,
  ...policyTexts,
  ...planTexts,
  ...planCheckTexts,
  ...cashTexts,
  ...financeTexts,
  ...upkTexts,
  ...projectTexts,
  ...annotateTexts,
};

/** The finding in words, without its place and the cell's text. Long numbers in names are masked as NIK. */
export function findingText(finding: Finding, lang: Lang): FindingText {
  const { message, ...text } = spoken<FindingCode>(finding.code, finding.args, lang);
  const also = finding.effects === undefined ? undefined : alsoText[lang](finding.effects);
  const waits = finding.lendingWaits === true ? memberWaits[lang] : undefined;
  const parts = [message, waits, also];
  return { ...text, message: parts.filter((part) => part !== undefined).join(" ") };
}

const memberWaits: Readonly<Record<Lang, string>> = {
  id: "Anggota ini menunggu: sampai selnya diperbaiki, ia belum diberi pinjaman.",
  en: "This member waits: nothing is lent until the cell is mended.",
};

const alsoText = {
  id: (effects: number) => `${numberText(effects, "id")} temuan lain hanya akibatnya, dan tidak disebut satu per satu.`,
  en: (effects: number) =>
    effects === 1
      ? "One other finding only follows from it, and is not told."
      : `${numberText(effects, "en")} other findings only follow from it, and are not told one by one.`,
} as const satisfies Readonly<Record<Lang, (effects: number) => string>>;

function spoken<C extends FindingCode>(code: C, args: FindingArgs[C], lang: Lang): FindingText {
  return sentences[code][lang](safe(args));
}

/** Names and lists come from cells, and any cell can hold a NIK. */
function safe<T>(value: T): T {
  if (typeof value === "string") return maskNumbers(value) as T;
  if (Array.isArray(value)) return value.map(safe) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, safe(part)])) as T;
}
