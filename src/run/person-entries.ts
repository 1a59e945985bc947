import type { AsOf } from "../domain/as-of.ts";
import type { Field } from "../domain/field.ts";
import { type CellRef, inPlaceOrder } from "../domain/place.ts";
import type { Kelurahan } from "../domain/records.ts";
import { personName } from "../identity/name.ts";
import { presentMembers } from "../identity/present-members.ts";
import type { PersonEntry, PlaceEntry } from "../recap/kelurahan-record.ts";
import { type Seal, sealed } from "../recap/seal.ts";

interface Marking {
  readonly seal: Seal;
  readonly place: (cell: CellRef) => PlaceEntry;
  readonly codeOf: (ksm: Field<string>) => string;
}

/** The members of a day, and the borrowers whom loans name by their NIK, in the order of their places. */
export function personEntries(
  { members = [], loans = [] }: Kelurahan,
  asOf: AsOf,
  { seal, place, codeOf }: Marking,
): readonly PersonEntry[] {
  const present = inPlaceOrder(presentMembers(members, asOf));
  const borrowers = inPlaceOrder(loans).filter(({ nik }) => nik.state === "value");
  return [
    ...present.map(({ nik, name, familyCard, ksm, at }): PersonEntry => {
      const joined = personName(name.value ?? "").joined;
      return {
        nik: nik.value === undefined ? null : sealed.nik(seal, nik.value),
        name: joined === "" ? null : sealed.name(seal, joined),
        card: familyCard.value === undefined ? null : sealed.card(seal, familyCard.value),
        ksm: codeOf(ksm),
        as: "member",
        at: place(nik.cell ?? at),
      };
    }),
    ...borrowers.map(
      ({ nik, ksm, at }): PersonEntry => ({
        nik: nik.value === undefined ? null : sealed.nik(seal, nik.value),
        name: null,
        card: null,
        ksm: codeOf(ksm),
        as: "borrower",
        at: place(nik.cell ?? at),
      }),
    ),
  ];
}
