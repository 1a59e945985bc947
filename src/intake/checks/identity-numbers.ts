import { distance } from "fastest-levenshtein";
import { absent, cellsOf, type Field } from "../../domain/field.ts";
import { type Finding, finding } from "../../domain/finding.ts";
import { sharing } from "../../domain/group-by.ts";
import { sexOfNik } from "../../domain/nik.ts";
import { addressFrom, compareCells, compareText } from "../../domain/place.ts";
import type { HouseholdRecord, Kelurahan, MemberRecord } from "../../domain/records.ts";

/** What the numbers of persons and households contradict. No number is ever changed for it. */
export function identityFindings(kelurahan: Kelurahan): readonly Finding[] {
  const { members = [], households = [], profile } = kelurahan;
  const people: readonly Listed[] = [...members, ...households];
  return [
    ...members.flatMap(sexDiffers),
    ...severalNames(people, new Set<Listed>(members)),
    ...severalAddresses(people),
    ...regionDiffers(members, profile?.regionCode),
  ];
}

type Listed = Pick<MemberRecord & HouseholdRecord, "at" | "name" | "nik" | "familyCard" | "rt" | "rw">;

function sexDiffers({ nik, sex }: MemberRecord): Finding[] {
  return nik.state === "value" && sex.state === "value" && sexOfNik(nik.value) !== sex.value
    ? [finding("nik/sex-differs", sex.cell, { stated: sex.value }, [nik.cell])]
    : [];
}

/** The people who share a number with somebody, in the order of their places. */
function sharingNumber(people: readonly Listed[], number: "nik" | "familyCard"): readonly (readonly Listed[])[] {
  const place = (person: Listed) => person[number].cell ?? person.at;
  return sharing(people, (person) => person[number].value).map((group) =>
    group.toSorted((a, b) => compareCells(place(a), place(b))),
  );
}

/**
 * One NIK beside names that share no word, each at the rows that differ from the first. Of two members the judging of
 * their KSM tells it.
 */
function severalNames(people: readonly Listed[], members: ReadonlySet<Listed>): readonly Finding[] {
  return sharingNumber(people, "nik").flatMap((group) => {
    const [first, ...others] = group.filter(({ name }) => name.state === "value");
    const name = first?.name.value ?? "";
    return others
      .filter((other) => first === undefined || !members.has(first) || !members.has(other))
      .filter((other) => !mayBeOne(name, other.name.value ?? ""))
      .map((other) => {
        const names = [name, other.name.value ?? ""].toSorted(compareText);
        return finding("nik/several-names", other.nik.cell ?? other.at, { names }, cellsOf(first?.nik ?? absent));
      });
  });
}

/** Words of three letters or more; titles and initials name nobody. */
const wordsOf = (name: string) => name.toUpperCase().match(/[^\s\d.,;:'"()/-]{3,}/g) ?? [];

/** Names of one person share a word, or nearly: `Tarsono bin Karta` and `Bpk. Tarsana`. */
function mayBeOne(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (words.length === 0 || others.length === 0) return true;
  const joined = [...words, words.join("")];
  const otherJoined = [...others, others.join("")];
  return joined.some((word) => otherJoined.some((other) => distance(word, other) * 3 <= word.length));
}

/** One No KK in different RT/RW; `003` and `3` are one. */
function severalAddresses(people: readonly Listed[]): readonly Finding[] {
  return sharingNumber(people, "familyCard").flatMap((group) => {
    const [first, ...others] = group.filter((person) => neighbourhood(person) !== undefined);
    const firstAt = first?.familyCard.cell;
    if (first === undefined || firstAt === undefined) return [];
    return others
      .filter((other) => neighbourhood(other) !== neighbourhood(first))
      .map((other) => {
        const at = other.familyCard.cell ?? other.at;
        return finding("nik/card-at-several-addresses", at, { first: addressFrom(at, firstAt) }, [firstAt]);
      });
  });
}

function neighbourhood({ rt, rw }: Listed): string | undefined {
  if (rt.state !== "value" || rw.state !== "value") return undefined;
  return [rt.value, rw.value].map((part) => part.replace(/\D/g, "").replace(/^0+/, "")).join("/");
}

/**
 * Members whose NIK begins with another kabupaten or kota than the kelurahan's region code. The kecamatan is left out: new
 * ones are split off, and old NIK stay.
 */
function regionDiffers(members: readonly MemberRecord[], regionCode: Field<string> | undefined): readonly Finding[] {
  const region = (regionCode?.value ?? "").replace(/\D/g, "").slice(0, 4);
  if (regionCode?.cell === undefined || region.length < 4) return [];
  const { cell } = regionCode;
  return members.flatMap(({ nik }) =>
    nik.state === "value" && !nik.value.startsWith(region)
      ? [finding("nik/region-differs", nik.cell, { region }, [cell])]
      : [],
  );
}
