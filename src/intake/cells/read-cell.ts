import { finding } from "../../domain/finding.ts";
import { type ChoiceKind, type ChoiceValues, choiceSets } from "../catalogue/choice-sets.ts";
import type { ValueType, ValueTypes } from "../catalogue/column.ts";
import { normaliseLabel } from "../catalogue/label.ts";
import { readDate, readMonth } from "./dates.ts";
import { readFamilyCard, readNik } from "./identity-numbers.ts";
import {
  readCount,
  readMonthCount,
  readMonthlyCharge,
  readPayment,
  readPercent,
  readRupiah,
  readScore,
  readYear,
} from "./numbers.ts";
import { type CellReader, invalid, readerOf, value } from "./reading.ts";

/** A column repeats a few spellings a hundred thousand times. */
const mostKnown = 1000;

function readChoice<K extends ChoiceKind>(kind: K): CellReader<ChoiceValues[K]> {
  let inAscii: ReadonlyMap<string, ChoiceValues[K]> | undefined;
  let others: ReadonlyMap<string, ChoiceValues[K]> | undefined;
  const known = new Map<string, ChoiceValues[K] | undefined>();
  const choiceOf = (text: string): ChoiceValues[K] | undefined => {
    if (known.has(text)) return known.get(text);
    const label = normaliseLabel(text);
    inAscii ??= spellingsOf(kind, isAscii);
    const choice = inAscii.get(label);
    // Ticks and crosses are rare, and dear to compare with.
    if (choice === undefined && !isAscii(label)) others ??= spellingsOf(kind, (spelling) => !isAscii(spelling));
    const found = choice ?? others?.get(label) ?? choiceSaidTwice(text, choiceOf);
    if (known.size < mostKnown) known.set(text, found);
    return found;
  };
  return readerOf((cell, text, column) => {
    const found = choiceOf(cell.kind === "boolean" ? String(cell.value) : text);
    if (found !== undefined) return value(found);
    const choices = choiceSets[kind].map((choice) => choice.label);
    return invalid(finding("cell/unknown-choice", cell, { column, choices }));
  });
}

/** `Kel. Usaha Bersama (KUBE)`, `WTP - Wajar Tanpa Pengecualian`: one choice in two words; `Memadai (85)`: one with its score. */
function choiceSaidTwice<T>(text: string, choiceOf: (text: string) => T | undefined): T | undefined {
  const [, before, within] =
    /^([^()]+)\(([^()]+)\)$/.exec(text) ?? /^([^-–:]+\S)\s+[-–:]\s+([^-–:]+)$/.exec(text) ?? [];
  if (before === undefined || within === undefined) return undefined;
  const choice = choiceOf(before.trim());
  return /^(?:skor|nilai)?\s*:?\s*\d+(?:[.,]\d+)?\s*%?$/i.test(within.trim()) || choice === choiceOf(within)
    ? choice
    : undefined;
}

const isAscii = (text: string) => /^[ -~]*$/.test(text);

function spellingsOf<K extends ChoiceKind>(
  kind: K,
  wanted: (spelling: string) => boolean,
): ReadonlyMap<string, ChoiceValues[K]> {
  const values = new Map<string, ChoiceValues[K]>();
  for (const choice of choiceSets[kind]) {
    for (const spelling of [choice.label, ...choice.spellings].filter(wanted)) {
      values.set(normaliseLabel(spelling), choice.value);
    }
  }
  return values;
}

/** How a cell of each type is read. */
export const cellReaders: { readonly [T in ValueType]: CellReader<ValueTypes[T]> } = {
  text: readerOf((cell, text, column) =>
    cell.kind === "date" ? invalid(finding("cell/became-date", cell, { column })) : value(text),
  ),
  nik: readNik,
  familyCard: readFamilyCard,
  rupiah: readRupiah,
  payment: readPayment,
  date: readDate,
  month: readMonth,
  year: readYear,
  count: readCount,
  monthCount: readMonthCount,
  score: readScore,
  percent: readPercent,
  monthlyCharge: readMonthlyCharge,
  yesNo: readChoice("yesNo"),
  sex: readChoice("sex"),
  bkmLevel: readChoice("bkmLevel"),
  secretariatClass: readChoice("secretariatClass"),
  auditOpinion: readChoice("auditOpinion"),
  ksmKind: readChoice("ksmKind"),
  stage: readChoice("stage"),
  fundSource: readChoice("fundSource"),
  loanStatus: readChoice("loanStatus"),
};
