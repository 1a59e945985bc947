import type { CivilDate } from "../domain/calendar.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { groupBy } from "../domain/group-by.ts";
import { inPlaceOrder } from "../domain/place.ts";
import type { Kelurahan } from "../domain/records.ts";
import type { MemberResult } from "../domain/verdict.ts";
import { type KsmDirectory, type KsmGroup, ksmDirectory } from "../identity/ksm-directory.ts";
import { type Ps2Match, ps2Matcher } from "../identity/match-ps2.ts";
import { personFindings } from "../identity/person-findings.ts";
import { type Person, personsOf, possibleRepeats } from "../identity/persons.ts";
import { ps2Findings } from "../identity/ps2-findings.ts";
import type { Policy } from "../policy/settings.ts";
import { loanFindings } from "../repayment/loan-findings.ts";
import { type LoanStanding, loanStandings } from "../repayment/loan-standing.ts";
import { type PpmkBalance, ppmkBalance } from "../repayment/ppmk-balance.ts";
import type { KsmFacts } from "./ksm-facts.ts";
import { membersOutsideLoans } from "./members-outside-loan.ts";
import { personOutstanding } from "./outstanding.ts";

export interface JoinedKsm {
  /** In the order of their codes. */
  readonly ksm: readonly KsmFacts[];
  readonly directory: KsmDirectory;
  readonly findings: readonly Finding[];
}

interface JoinedGroup {
  readonly group: KsmGroup;
  readonly persons: readonly Person[];
  readonly loans: readonly LoanStanding[];
  readonly balances: readonly PpmkBalance[];
}

interface Matched {
  readonly person: Person;
  readonly match: Ps2Match;
}

/** Joins a kelurahan's tables by KSM, person, household and loan. */
export function joinKsmFacts(kelurahan: Kelurahan, policy: Policy, asOf: CivilDate): JoinedKsm {
  const directory = ksmDirectory(kelurahan);
  const standings = loanStandings(kelurahan, policy, asOf);
  const loansOfKsm = groupBy(standings, ({ loan }) => directory.find(loan.record.ksm));
  const groups = directory.groups.map((group): JoinedGroup => {
    const loans = loansOfKsm.get(group) ?? [];
    return { group, persons: personsOf(group.roster), loans, balances: loans.flatMap(balanceOf) };
  });
  const records = groups.flatMap(({ persons }) => persons.map(({ record }) => record));
  const households = kelurahan.households && inPlaceOrder(kelurahan.households);
  const matchOf = ps2Matcher(records, households, policy);
  const owed = personOutstanding(groups, (loansOfKsm.get(undefined) ?? []).flatMap(balanceOf));
  const matched = groups.map((joined) => ({
    joined,
    members: joined.persons.map((person): Matched => ({ person, match: matchOf(person.record) })),
  }));
  return {
    directory,
    ksm: matched.map(({ joined, members }) => factsOf(joined, members, kelurahan, (one) => owed(one, joined))),
    findings: [
      ...directory.findings,
      ...personFindings(groups.map(({ group, persons }) => ({ code: group.code, persons }))),
      ...matched.flatMap(({ members }) =>
        members.flatMap(({ person, match }) => ps2Findings(person.record, match, households !== undefined)),
      ),
      ...unknownKsmOfLoans(loansOfKsm.get(undefined) ?? []),
      ...loanFindings(kelurahan, standings, policy),
      ...groups.flatMap(({ persons, loans }) => membersOutsideLoans(persons, loans)),
    ],
  };
}

const balanceOf = (standing: LoanStanding) => ppmkBalance(standing) ?? [];

function factsOf(
  { group, loans, balances }: JoinedGroup,
  matched: readonly Matched[],
  kelurahan: Kelurahan,
  owed: (person: Person) => MemberResult["outstandingPpmk"],
): KsmFacts {
  const members = matched.map(({ person, match }) => memberResult(person, match, kelurahan.loans && owed(person)));
  const { record } = group;
  return {
    ...group,
    members,
    repeats: possibleRepeats(members),
    byHousehold: new Set(members.filter((_, index) => matched[index]?.match.byHousehold)),
    loans,
    balances,
    anonymous: record.code.state !== "value" && record.name.state !== "value",
    tables: {
      members: kelurahan.members !== undefined,
      households: kelurahan.households !== undefined,
      loans: kelurahan.loans !== undefined,
    },
  };
}

function memberResult(
  { record }: Person,
  { standing, evidence, candidates }: Ps2Match,
  outstandingPpmk: MemberResult["outstandingPpmk"],
): MemberResult {
  const result = { record, ps2: standing, evidence, candidates };
  return outstandingPpmk === undefined ? result : { ...result, outstandingPpmk };
}

/** A loan without a readable KSM is reported where it is read. */
function unknownKsmOfLoans(standings: readonly LoanStanding[]): readonly Finding[] {
  return standings.flatMap(({ loan: { rows } }) =>
    rows.flatMap(({ ksm }) => (ksm.state === "value" ? [finding("loan/unknown-ksm", ksm.cell, {})] : [])),
  );
}
