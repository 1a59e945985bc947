import type { Nik } from "../domain/nik.ts";
import { type Rupiah, rupiah, sumRupiah } from "../domain/rupiah.ts";
import type { PersonOutstanding } from "../domain/verdict.ts";
import type { Person } from "../identity/persons.ts";
import type { PpmkBalance } from "../repayment/ppmk-balance.ts";

/** A KSM's persons, and what it owes the PPMK fund on each of its loans. */
export interface Borrowers {
  readonly persons: readonly Person[];
  readonly balances: readonly PpmkBalance[];
}

/**
 * What each person owes the PPMK fund, over all KSM of the kelurahan: own loans and shares by NIK (`unplaced` are those
 * of loans whose KSM is not known), and an even part, rounded up, of the group loans of every KSM of which the person
 * is a member. A person without a readable NIK is known in the own KSM only, and may be any of those there who
 * owe under a NIK that no row of the roster has; `known` are the NIK of all of them, who left the KSM among them.
 */
export function personOutstanding(
  groups: readonly Borrowers[],
  unplaced: readonly PpmkBalance[],
  known: ReadonlySet<Nik>,
): (person: Person, group: Borrowers) => PersonOutstanding {
  const own = new Map<Nik, Rupiah[]>();
  for (const { ofPersons } of [...unplaced, ...groups.flatMap(({ balances }) => balances)]) {
    for (const [nik, amount] of ofPersons) own.set(nik, [...(own.get(nik) ?? []), amount]);
  }
  const shareIn = new Map(groups.map((group) => [group, evenShare(group)]));
  const shares = new Map<Nik, Rupiah[]>();
  for (const group of groups) {
    const share = shareIn.get(group) ?? rupiah(0);
    if (share === 0) continue;
    for (const { record } of group.persons) {
      const nik = record.nik.value;
      if (nik !== undefined) shares.set(nik, [...(shares.get(nik) ?? []), share]);
    }
  }
  return ({ record }, group) => {
    const nik = record.nik.value;
    const shareHere = shareIn.get(group) ?? rupiah(0);
    if (nik === undefined) return { own: ofNobody(group, known), share: shareHere, shareHere };
    return { own: sumRupiah(own.get(nik) ?? []), share: sumRupiah(shares.get(nik) ?? []), shareHere };
  };
}

/** What is owed in a KSM under NIK that nobody has. */
function ofNobody({ balances }: Borrowers, known: ReadonlySet<Nik>): Rupiah {
  const debts = balances.flatMap(({ ofPersons }) => [...ofPersons].filter(([nik]) => !known.has(nik)));
  return sumRupiah(debts.map(([, amount]) => amount));
}

/** What a member's part of the undivided loans is; each loan is split and rounded up by itself. */
function evenShare({ persons, balances }: Borrowers): Rupiah {
  const undivided = balances.filter(({ ofPersons }) => ofPersons.size === 0);
  return sumRupiah(undivided.map(({ total }) => rupiah(Math.ceil(total / Math.max(1, persons.length)))));
}
