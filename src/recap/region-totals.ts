import { codeKey } from "../domain/code-key.ts";
import { groupBy } from "../domain/group-by.ts";
import { compareText } from "../domain/place.ts";
import type { ReadLine } from "./recap-line.ts";
import { addTallies, noTally, type Tally, tallyOf } from "./tally.ts";

const levels = ["all", "province", "city", "district"] as const;
type Level = (typeof levels)[number];

/** Digits of *Kode Wilayah* that name a region of each level. */
const digits: Readonly<Record<Level, number>> = { all: 0, province: 2, city: 4, district: 6 };

/** The regions of a kelurahan, from province to district: what tells each apart from the others. */
export interface RegionKeys {
  readonly province: string;
  readonly city: string;
  readonly district: string;
}

/** A region with what its kelurahan add up to, above those within it. */
export interface RegionTotal {
  readonly level: Level;
  readonly key: string;
  /** Empty where no kelurahan states one. */
  readonly code: string;
  /** The name that most kelurahan give it, and the others that they give. */
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly total: Tally;
}

/**
 * The keys of a kelurahan's regions: by *Kode Wilayah*, else by name. A name that stands with one code alone among all
 * lines is that code.
 */
export function regionKeys(lines: readonly ReadLine[]): (line: ReadLine) => RegionKeys {
  const codesOf = { province: codesByName(lines, "province"), city: codesByName(lines, "city") };
  const districts = codesByName(lines, "district");
  return ({ region }) => {
    const keyAt = (level: Exclude<Level, "all">, codes: ReadonlyMap<string, ReadonlySet<string>>, above: string) => {
      if (region.code.length >= digits[level]) return region.code.slice(0, digits[level]);
      const [only, ...others] = codes.get(nameKey(level, region)) ?? [];
      return only !== undefined && others.length === 0 ? only : `${above}/${codeKey(region[level])}`;
    };
    const province = keyAt("province", codesOf.province, "");
    const city = keyAt("city", codesOf.city, province);
    return { province, city, district: keyAt("district", districts, city) };
  };
}

type Named = Exclude<Level, "all">;

/** A district's name stands in many cities. */
const nameKey = (level: Named, { city, district, province }: ReadLine["region"]) =>
  (level === "district" ? [city, district] : [level === "city" ? city : province]).map(codeKey).join("\n");

function codesByName(lines: readonly ReadLine[], level: Named): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { region } of lines) {
    if (region.code.length < digits[level] || region[level] === "") continue;
    const name = nameKey(level, region);
    codes.set(name, (codes.get(name) ?? new Set()).add(region.code.slice(0, digits[level])));
  }
  return codes;
}

/** All regions, each before those within it, in the order of their codes; the first is all of them. */
export function regionTotals(lines: readonly ReadLine[]): readonly RegionTotal[] {
  const keysOf = regionKeys(lines);
  const placed = lines.map((line) => ({ line, keys: keysOf(line) }));
  const within = (members: typeof placed, level: Named): readonly RegionTotal[] =>
    [...groupBy(members, ({ keys }) => keys[level])]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([key, own]) => [
        {
          level,
          key,
          ...naming(
            own.map(({ line }) => line),
            level,
          ),
          total: sum(own.map(({ line }) => line)),
        },
        ...(level === "district" ? [] : within([...own], level === "province" ? "city" : "district")),
      ]);
  const all = { level: "all", key: "", code: "", name: "", otherNames: [], total: sum(lines) } as const;
  return [all, ...within(placed, "province")];
}

const sum = (lines: readonly ReadLine[]) => lines.reduce((total, line) => addTallies(total, tallyOf(line)), noTally);

function naming(lines: readonly ReadLine[], level: Named): Pick<RegionTotal, "code" | "name" | "otherNames"> {
  const codes = lines.flatMap(({ region: { code } }) => (code.length < digits[level] ? [] : [code]));
  const spellings = lines.flatMap(({ region }) => (region[level] === "" ? [] : [region[level]]));
  const byName = [...groupBy(spellings, codeKey).values()].sort(
    (a, b) => b.length - a.length || compareText(codeKey(a[0]), codeKey(b[0])),
  );
  const [name = "", ...otherNames] = byName.map((same) => same.toSorted(compareText)[0] ?? "");
  return { code: codes.toSorted(compareText)[0]?.slice(0, digits[level]) ?? "", name, otherNames };
}
