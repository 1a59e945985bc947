/** What holds of a fact that can be read in several ways; knows nothing of `src`. */

export type Verdict = "pass" | "fail" | "undetermined";

/** Firm only where every reading says the same. */
export function agreed(readings: readonly Verdict[]): Verdict {
  const [first = "undetermined"] = readings;
  return readings.every((verdict) => verdict === first) ? first : "undetermined";
}

/** Every way to choose one of each. */
export function choices<T>(of: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return of.reduce<readonly (readonly T[])[]>(
    (all, some) => all.flatMap((one) => some.map((next) => [...one, next])),
    [[]],
  );
}

/** The same, worked out once for each `of`, and each `key` of it. */
export function once<O extends object, R>(workOut: (of: O, key: string) => R): (of: O, key: string) => R {
  const known = new WeakMap<O, Map<string, R>>();
  return (of, key) => {
    const results = known.get(of) ?? new Map<string, R>();
    known.set(of, results);
    if (!results.has(key)) results.set(key, workOut(of, key));
    return results.get(key) as R;
  };
}

/** The day so many months later, or the last one of its month. */
export function monthsAfter(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const index = year * 12 + month - 1 + count;
  const [laterYear, laterMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const leap = laterYear % 4 === 0 && (laterYear % 100 !== 0 || laterYear % 400 === 0);
  const longest = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][laterMonth - 1] ?? 31;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${laterYear}-${two(laterMonth)}-${two(Math.min(date, longest))}`;
}

/** The day so many days later. */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
