import { cellOr } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { sharing } from "../domain/group-by.ts";
import type { Policy } from "../policy/settings.ts";
import type { Contested } from "./contested-persons.ts";
import { type Ps2Match, settled } from "./match-ps2.ts";
import type { Person } from "./persons.ts";

export interface Matched {
  readonly person: Person;
  readonly match: Ps2Match;
}

/** The members of one KSM after A-18, and what is to be said of it. */
export interface Referred {
  readonly members: readonly Matched[];
  readonly findings: readonly Finding[];
}

/**
 * where a single No KK alone confirms more than half of a KSM, those members are possible only until a person has
 * looked at them. Half is that of the members who are left once those who are contested are none.
 */
export function referOneCard(
  members: readonly Matched[],
  contested: readonly Contested[],
  { settings }: Policy,
): Referred {
  const byCardAlone = members.filter(({ match }) => match.standing === "confirmed" && match.byHousehold);
  const families =
    settings.a18.oneCardForMoreThanHalf === "confirms"
      ? []
      : sharing(byCardAlone, ({ person }) => person.record.familyCard.value).filter(
          (family) => family.length * 2 > members.length - fewerBeside(family, contested),
        );
  const referred = new Set(families.flat());
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
    findings: families.flatMap((family) => {
      const [first, ...others] = family.map(cardCell);
      const args = { count: family.length, members: members.length };
      return first === undefined ? [] : [finding("ps2/one-card", first, args, others)];
    }),
  };
}

/** How many of those beside the family may be no members. */
function fewerBeside(family: readonly Matched[], contested: readonly Contested[]): number {
  const own = new Set(family.map(({ person }) => person));
  return contested.reduce((sum, { persons, least }) => {
    const others = persons.filter((person) => !own.has(person)).length;
    return sum + Math.min(others, persons.length - least);
  }, 0);
}

const cardCell = ({ person: { record } }: Matched) => cellOr(record.familyCard, record.at);
