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
  readPercent,
  readRupiah,
  readScore,
  readYear,
} from "./numbers.ts";
import { type CellReader, invalid, readerOf, value } from "./reading.ts";

function readChoice<K extends ChoiceKind>(kind: K): CellReader<ChoiceValues[K]> {
  const values = new Map<string, ChoiceValues[K]>();
  for (const choice of choiceSets[kind]) {
    for (const spelling of [choice.label, ...choice.spellings]) values.set(normaliseLabel(spelling), choice.value);
  }
  const choices = choiceSets[kind].map((choice) => choice.label);
  return readerOf((cell, text, column) => {
    const found = values.get(normaliseLabel(cell.kind === "boolean" ? String(cell.value) : text));
    return found === undefined ? invalid(finding("cell/unknown-choice", cell, { column, choices })) : value(found);
  });
}

/** How a cell of each type is read. */
export const cellReaders: { readonly [T in ValueType]: CellReader<ValueTypes[T]> } = {
  text: readerOf((_cell, text) => value(text)),
  nik: readNik,
  familyCard: readFamilyCard,
  rupiah: readRupiah,
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
};
