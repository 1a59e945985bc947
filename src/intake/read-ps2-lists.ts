import { type Finding, finding } from "../domain/finding.ts";
import { type GivenPs2, type JudgedPs2List, judgePs2List } from "./ps2-list.ts";
import { takenOff } from "./ps2-status.ts";
import type { RawRecord } from "./read-record.ts";
import type { TableReading } from "./read-table.ts";

export interface Ps2Reading {
  /** The households of the lists that are PS-2 or may be; undefined where there is no such list. */
  readonly records: readonly RawRecord[] | undefined;
  readonly findings: readonly Finding[];
}

/** Ties each household to its list, and leaves out the lists that say that they are not PS-2. */
export function readPs2Lists(readings: readonly TableReading[], given: GivenPs2): Ps2Reading {
  const judged = readings.map(({ sorted }) => judgePs2List(sorted.table, given));
  const used = readings.flatMap((reading, index) => {
    const one = judged[index];
    return one === undefined || one.reason === "negated" ? [] : [{ reading, one }];
  });
  return {
    records: used.length === 0 ? undefined : used.flatMap(({ reading, one }) => recordsOf(reading, one)),
    findings: judged.flatMap(listFinding),
  };
}

function recordsOf({ records, sorted }: TableReading, { list, rowBy }: JudgedPs2List): readonly RawRecord[] {
  return records.map((record, index) => {
    const row = sorted.records[index];
    const off = row === undefined ? undefined : takenOff(sorted.table, row, rowBy);
    // A record's own keys are fields; what its list says of it is tied to it here.
    const tied: object = off === undefined ? { ...record, list } : { ...record, list, takenOff: off };
    return tied as RawRecord;
  });
}

function listFinding({ list, reason, words }: JudgedPs2List): readonly Finding[] {
  const { name, at } = list;
  switch (reason) {
    case "unsaid":
      return [finding("ps2/list-unsaid", at, { list: name })];
    case "negated":
      return [finding("ps2/list-negated", at, { list: name, words })];
    case "given":
    case "title":
    case "column":
      return [];
  }
}
