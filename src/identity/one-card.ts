import { cellOr } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { type Group, sharing } from "../domain/group-by.ts";
import type { Policy } from "../policy/settings.ts";
import type { Contested } from "./contested-persons.ts";
import { type Ps2Match, settled } from "./match-ps2.ts";
import type { PersonRead } from "./person-readings.ts";
import type { Person } from "./persons.ts";

export interface Matched {
  readonly person: Person;
  readonly match: Ps2Match;
}

/** The members of one KSM after A-18, and what is to be said of it. */
export interface Referred {
  readonly members: readonly Matched[];
  /** Whether a No KK is one of these. */
  readonly isReferred: (card: string | undefined) => boolean;
  readonly findings: readonly Finding[];
}

/**
 * where a single No KK alone confirms more than half of a KSM, those members are possible only until a person has
 * looked at them: more than half in any reading of who is who. `matchAs` tells how a person stands by another NIK.
 */
export function referOneCard(
  members: readonly Matched[],
  contested: readonly Contested[],
  matchAs: (read: PersonRead) => Ps2Match,
  { settings }: Policy,
): Referred {
  const own = new Map(members.map(({ person, match }) => [person, match]));
  const isByCardAs = (read: PersonRead) => {
    const match = read.nik === read.person.record.nik ? own.get(read.person) : matchAs(read);
    return match !== undefined && isByCard(match);
  };
  const perhaps = new Set(
    contested.flatMap(({ readings = [] }) =>
      readings.flat().flatMap((read) => (isByCardAs(read) ? [read.person] : [])),
    ),
  );
  const families =
    settings.a18.oneCardForMoreThanHalf === "confirms"
      ? []
      : sharing(
          members.filter(({ person, match }) => isByCard(match) || perhaps.has(person)),
          ({ person }) => person.record.familyCard.value,
        ).filter((family) => isMoreThanHalf(family, members, contested, isByCardAs));
  const referred = new Set(families.flat().filter(({ match }) => isByCard(match)));
  const cards = new Set<string | undefined>(families.map(([{ person }]) => person.record.familyCard.value));
  const cells = families.flatMap((family) => family.map(cardCell));
  return {
    members: members.map((one) =>
      referred.has(one)
        ? {
            ...one,
            match: settled(one.person.record, { ...one.match, standing: "possible", doubt: { oneCard: cells } }),
          }
        : one,
    ),
    isReferred: (card) => cards.has(card),
    findings: families.flatMap((family) => {
      const [first, ...others] = family.map(cardCell);
      const args = { count: family.length, members: members.length };
      return first === undefined ? [] : [finding("ps2/one-card", first, args, others)];
    }),
  };
}

const isByCard = ({ standing, byHousehold }: Ps2Match) => standing === "confirmed" && byHousehold;

/** Twice those whom the No KK confirms, less all members: more than half of them where it is above zero. */
interface Balance {
  readonly above: number;
  readonly family: number;
}

/** Whether there is a reading in which the No KK alone confirms more than half, and two at least. */
function isMoreThanHalf(
  family: Group<Matched>,
  members: readonly Matched[],
  contested: readonly Contested[],
  isByCardAs: (read: PersonRead) => boolean,
): boolean {
  const card = family[0].person.record.familyCard.value;
  const balanceOf = (persons: readonly PersonRead[]): Balance => {
    const own = persons.filter((read) => read.person.record.familyCard.value === card && isByCardAs(read)).length;
    return { above: 2 * own - persons.length, family: own };
  };
  const asStated = (persons: readonly Person[]) => persons.map((person) => ({ person, nik: person.record.nik }));
  const open = new Set(contested.flatMap(({ persons }) => persons));
  const sure = members.flatMap(({ person }) => (open.has(person) ? [] : [person]));
  const balances = [
    balanceOf(asStated(sure)),
    ...contested.map(({ persons, least, readings }): Balance => {
      const stated = balanceOf(asStated(persons));
      const fewer = Math.min(persons.length - stated.family, persons.length - least);
      return readings === undefined
        ? { ...stated, above: stated.above + fewer }
        : readings
            .map(balanceOf)
            .reduce((a, b) => (b.above > a.above || (b.above === a.above && b.family > a.family) ? b : a), {
              above: Number.NEGATIVE_INFINITY,
              family: 0,
            });
    }),
  ];
  const total = (part: keyof Balance) => balances.reduce((sum, balance) => sum + balance[part], 0);
  return total("above") > 0 && total("family") > 1;
}

const cardCell = ({ person: { record } }: Matched) => cellOr(record.familyCard, record.at);
