import type { CivilDate } from "../domain/calendar.ts";
import type { Field } from "../domain/field.ts";
import { groupBy } from "../domain/group-by.ts";
import { compareText } from "../domain/place.ts";
import { multiplyRoundedDown, type Ratio } from "../domain/ratio.ts";
import type { AssetRecord } from "../domain/records.ts";
import type { AssetEntry } from "../recap/kelurahan-record.ts";

/** The five assets (B), in the order of the guideline. */
const assets = ["human", "social", "natural", "physical", "financial"] as const;

/** The first and the last scores up to a day, of each KSM that has scores on two days. */
export function assetEntries(
  records: readonly AssetRecord[],
  asOf: CivilDate | null,
  codeOf: (ksm: Field<string>) => string,
): readonly AssetEntry[] {
  const dated = records.flatMap((record) => {
    const on = record.scoredOn.value;
    return on === undefined || (asOf !== null && on > asOf) ? [] : [{ record, on }];
  });
  return [...groupBy(dated, ({ record }) => codeOf(record.ksm))].flatMap(([ksm, rows]): readonly AssetEntry[] => {
    const inOrder = rows.toSorted((a, b) => compareText(a.on, b.on));
    const [first, last] = [inOrder[0], inOrder.at(-1)];
    if (first === undefined || last === undefined || first.on === last.on) return [];
    return [{ ksm, first: first.on, last: last.on, before: scores(first.record), after: scores(last.record) }];
  });
}

const scores = (record: AssetRecord) => assets.map((asset) => thousandths(record[asset].value));

const thousandths = (score: Ratio | undefined) => (score === undefined ? null : multiplyRoundedDown(1000, score));
