import { groupBy } from "../domain/group-by.ts";
import { countOnce, kelurahanKey } from "./count-once.ts";
import type { KelurahanRecord } from "./kelurahan-record.ts";
import type { ReadLine, RecapLine } from "./recap-line.ts";

/** D.1 to D.3 of a kelurahan at two dates. */
export interface OutputChange {
  readonly line: ReadLine;
  readonly before: KelurahanRecord["indicators"];
  readonly after: KelurahanRecord["indicators"];
}

/** D.1 to D.3 then and now, over the kelurahan that count at both dates; how many count at one of them alone. */
export interface OutputChanges {
  readonly changes: readonly OutputChange[];
  readonly onlyBefore: number;
  readonly onlyNow: number;
}

export function outputChanges(before: readonly RecapLine[], now: readonly RecapLine[]): OutputChanges {
  const then = byKey(before);
  const today = byKey(now);
  return {
    changes: [...today].flatMap(([key, line]): readonly OutputChange[] => {
      const earlier = then.get(key);
      return earlier === undefined ? [] : [{ line, before: earlier.indicators, after: line.indicators }];
    }),
    onlyBefore: [...then.keys()].filter((key) => !today.has(key)).length,
    onlyNow: [...today.keys()].filter((key) => !then.has(key)).length,
  };
}

/** The lines that count, by their kelurahan. */
function byKey(lines: readonly RecapLine[]): ReadonlyMap<string, ReadLine> {
  const counting = countOnce(lines);
  const counted = lines.flatMap((line, index) =>
    line.status === "read" && counting[index] === "counted" ? [line] : [],
  );
  return new Map([...groupBy(counted, kelurahanKey)].map(([key, [line]]) => [key, line]));
}
