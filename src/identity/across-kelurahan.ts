import { codeKey } from "../domain/code-key.ts";
import { cellsOf } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { groupBy } from "../domain/group-by.ts";
import type { Nik } from "../domain/nik.ts";
import { type CellRef, inPlaceOrder } from "../domain/place.ts";
import type { MemberRecord, Profile } from "../domain/records.ts";

/** One of the kelurahan of a run: who is a member in it, and the file that is named where its name does not tell it. */
export interface KelurahanOfRun {
  readonly file: string;
  readonly profile: Profile | undefined;
  readonly members: readonly MemberRecord[];
}

/** What the others of the run say against one kelurahan. */
export interface Across {
  /** The NIK of those who are members of another one too. */
  readonly elsewhere: ReadonlySet<Nik>;
  /** At each of these persons; where two workbooks are one kelurahan, once at its name. */
  readonly findings: readonly Finding[];
}

interface Holder {
  readonly of: KelurahanOfRun;
  readonly name: string;
  readonly cell: CellRef;
}

/** So many others are named. */
const mostNamed = 12;

/**
 * The members of each kelurahan that stand in another one of the same run, and the workbooks that are one kelurahan (by
 * *Kode Wilayah*, else by kabupaten or kota, kecamatan and name), both with members. In the order of `kelurahan`.
 */
export function acrossKelurahan(kelurahan: readonly KelurahanOfRun[]): readonly Across[] {
  const holders = [...groupBy(kelurahan.flatMap(holdersIn), ([nik]) => nik)].filter(([, all]) => all.length > 1);
  return kelurahan.map((own) => {
    const twins = kelurahan.filter((other) => other !== own && areOneKelurahan(own, other));
    const shared = holders.flatMap(([nik, all]) => sharedBy(nik, all, own));
    const apart = shared.filter(({ others }) => others.some(({ of }) => !twins.includes(of)));
    const inTwins = shared.filter(({ others }) => others.some(({ of }) => twins.includes(of))).length;
    return {
      elsewhere: new Set(shared.map(({ nik }) => nik)),
      findings: [...sameKelurahan(own, twins, inTwins), ...apart.map((one) => inTwoKelurahan(one, twins))],
    };
  });
}

function holdersIn(of: KelurahanOfRun): readonly (readonly [Nik, Holder])[] {
  const first = new Map<Nik, Holder>();
  for (const { nik, name } of inPlaceOrder(of.members)) {
    if (nik.state === "value" && !first.has(nik.value))
      first.set(nik.value, { of, name: name.value ?? "", cell: nik.cell });
  }
  return [...first];
}

interface Shared {
  readonly nik: Nik;
  readonly own: Holder;
  readonly others: readonly Holder[];
}

function sharedBy(nik: Nik, all: readonly (readonly [Nik, Holder])[], kelurahan: KelurahanOfRun): readonly Shared[] {
  const own = all.find(([, { of }]) => of === kelurahan)?.[1];
  if (own === undefined) return [];
  return [{ nik, own, others: all.map(([, holder]) => holder).filter((holder) => holder !== own) }];
}

function inTwoKelurahan({ own, others }: Shared, twins: readonly KelurahanOfRun[]): Finding {
  const apart = others.filter(({ of }) => !twins.includes(of));
  const names = [...new Set(apart.map(({ of }) => of.profile?.kelurahan.value ?? of.file))];
  const args = {
    name: own.name,
    kelurahan: names.slice(0, mostNamed),
    more: Math.max(0, names.length - mostNamed),
  };
  const cells = apart.slice(0, mostNamed).map(({ cell }) => cell);
  return finding("member/in-two-kelurahan", own.cell, args, cells);
}

function sameKelurahan(
  { file, profile }: KelurahanOfRun,
  twins: readonly KelurahanOfRun[],
  persons: number,
): readonly Finding[] {
  if (twins.length === 0) return [];
  const at = nameCell(profile) ?? { file, sheet: "" };
  const others = twins.slice(0, mostNamed);
  const args = { files: others.map((other) => other.file), more: twins.length - others.length, persons };
  return [
    finding(
      "file/same-kelurahan",
      at,
      args,
      others.flatMap((other) => nameCell(other.profile) ?? []),
    ),
  ];
}

function areOneKelurahan(a: KelurahanOfRun, b: KelurahanOfRun): boolean {
  if (a.members.length === 0 || b.members.length === 0) return false;
  const codes = [a, b].map(({ profile }) => profile?.regionCode.value?.replace(/\D/g, "") ?? "");
  if (codes.every((code) => code !== "")) return codes[0] === codes[1];
  const name = nameIn(a.profile);
  return name !== undefined && name === nameIn(b.profile);
}

function nameIn(profile: Profile | undefined): string | undefined {
  if (profile?.kelurahan.value === undefined) return undefined;
  return [profile.regency, profile.district, profile.kelurahan].map(({ value = "" }) => codeKey(value)).join("\n");
}

function nameCell(profile: Profile | undefined): CellRef | undefined {
  const named = [profile?.kelurahan, profile?.regionCode].find((one) => one?.state === "value");
  return named === undefined ? undefined : cellsOf(named)[0];
}
