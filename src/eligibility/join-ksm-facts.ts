import type { CivilDate } from "../domain/calendar.ts";
import { type Finding, finding } from "../domain/finding.ts";
import { groupBy } from "../domain/group-by.ts";
import { inPlaceOrder } from "../domain/place.ts";
import type { Kelurahan, MemberRecord } from "../domain/records.ts";
import { unplacedOf } from "../domain/unplaced.ts";
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
  readonly unplaced: { readonly persons: readonly Person[]; readonly loans: readonly LoanStanding[] };
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
  const loansWithoutKsm = loansOfKsm.get(undefined) ?? [];
  const unplacedLoans = unplacedOf(
    loansWithoutKsm,
    ({ loan: { record } }) => (record.ksm.state === "value" ? directory.mayMean(record.ksm) : undefined),
    directory.groups,
  );
  const groups = directory.groups.map((group): JoinedGroup => {
    const loans = loansOfKsm.get(group) ?? [];
    const persons = personsOf(group.roster);
    const unplaced = {
      persons: strangers(directory.unplaced.get(group) ?? [], persons),
      loans: unplacedLoans.get(group) ?? [],
    };
    return { group, persons, loans, balances: loans.flatMap(balanceOf), unplaced };
  });
  const records = groups.flatMap(({ persons, unplaced }) =>
    [...persons, ...unplaced.persons].map(({ record }) => record),
  );
  const households = kelurahan.households && inPlaceOrder(kelurahan.households);
  const matchOf = ps2Matcher(records, households, policy);
  const owed = personOutstanding(groups, loansWithoutKsm.flatMap(balanceOf));
  const matchedTo = (person: Person): Matched => ({ person, match: matchOf(person.record) });
  const matched = groups.map((joined) => ({ joined, members: joined.persons.map(matchedTo) }));
  return {
    directory,
    ksm: matched.map(({ joined, members }) =>
      factsOf(joined, members, joined.unplaced.persons.map(matchedTo), kelurahan, (one) => owed(one, joined)),
    ),
    findings: [
      ...directory.findings,
      ...personFindings(groups.map(({ group, persons }) => ({ code: group.code, persons }))),
      ...matched.flatMap(({ members }) =>
        members.flatMap(({ person, match }) => ps2Findings(person.record, match, households !== undefined)),
      ),
      ...unknownKsmOfLoans(loansWithoutKsm, directory),
      ...loanFindings(kelurahan, standings, policy),
      ...groups.flatMap(({ persons, loans }) => membersOutsideLoans(persons, loans)),
    ],
  };
}

/** Persons of rows without a known KSM that are none of the group's own. */
function strangers(rows: readonly MemberRecord[], own: readonly Person[]): readonly Person[] {
  if (rows.length === 0) return [];
  const members = new Set(own.flatMap(({ record }) => record.nik.value ?? []));
  return personsOf(rows).filter(({ record: { nik } }) => nik.value === undefined || !members.has(nik.value));
}

const balanceOf = (standing: LoanStanding) => ppmkBalance(standing) ?? [];

function factsOf(
  { group, loans, balances, unplaced }: JoinedGroup,
  matched: readonly Matched[],
  unplacedMembers: readonly Matched[],
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
    unplaced: {
      members: unplacedMembers.map(({ person, match }) => memberResult(person, match, undefined)),
      loans: unplaced.loans,
    },
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
function unknownKsmOfLoans(
  standings: readonly LoanStanding[],
  { suggestion }: Pick<KsmDirectory, "suggestion">,
): readonly Finding[] {
  return standings.flatMap(({ loan: { rows } }) =>
    rows.flatMap(({ ksm }) =>
      ksm.state === "value" ? [finding("loan/unknown-ksm", ksm.cell, { suggestion: suggestion(ksm) })] : [],
    ),
  );
}
