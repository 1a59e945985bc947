import { type AsOf, isKnown } from "../domain/as-of.ts";
import { lastDayOfDecisions } from "../domain/decision-time.ts";
import type { Doubt } from "../domain/doubt.ts";
import { absent, cellOr } from "../domain/field.ts";
import type { Finding } from "../domain/finding.ts";
import type { Nik } from "../domain/nik.ts";
import { type Overlap, overlapDoubt, overlapFinding } from "../domain/overlap.ts";
import { type CellRef, inPlaceOrder } from "../domain/place.ts";
import type { Kelurahan, MemberRecord } from "../domain/records.ts";
import type { MemberResult, Ps2Standing } from "../domain/verdict.ts";
import { ageFindings } from "../identity/age-findings.ts";
import { type Contested, contestedPersons, type DisputeReason, type Elsewhere } from "../identity/contested-persons.ts";
import { personDisputes } from "../identity/disputed-persons.ts";
import { type KsmDirectory, type KsmGroup, ksmDirectory } from "../identity/ksm-directory.ts";
import { withoutLateConfirmations } from "../identity/late-confirmations.ts";
import { type Ps2Match, ps2Matcher } from "../identity/match-ps2.ts";
import { type Matched, referOneCard } from "../identity/one-card.ts";
import { personFindings } from "../identity/person-findings.ts";
import type { PersonRead } from "../identity/person-readings.ts";
import { type Person, personsOf } from "../identity/persons.ts";
import { presentMembers } from "../identity/present-members.ts";
import { listsDifferFindings, ps2Doubt, ps2Findings } from "../identity/ps2-findings.ts";
import { rosterOverlap } from "../identity/roster-overlap.ts";
import type { Policy } from "../policy/settings.ts";
import { loanFindings } from "../repayment/loan-findings.ts";
import { type LoanStanding, loanStandings } from "../repayment/loan-standing.ts";
import { type PpmkBalance, ppmkBalance } from "../repayment/ppmk-balance.ts";
import type { KsmFacts, PossibleLoan } from "./ksm-facts.ts";
import { loansOfKsm } from "./loans-of-ksm.ts";
import { membersOutsideLoans } from "./members-outside-loan.ts";
import { personOutstanding } from "./outstanding.ts";

export interface JoinedKsm {
  /** In the order of their codes. */
  readonly ksm: readonly KsmFacts[];
  readonly directory: KsmDirectory;
  /** Loans of no known KSM. */
  readonly strange: readonly LoanStanding[];
  readonly findings: readonly Finding[];
}

interface JoinedGroup {
  readonly group: KsmGroup;
  readonly persons: readonly Person[];
  readonly loans: readonly LoanStanding[];
  readonly possible: readonly PossibleLoan[];
  readonly balances: readonly PpmkBalance[];
  readonly unplaced: { readonly persons: readonly Person[]; readonly loans: readonly LoanStanding[] };
}

/** Joins a kelurahan's tables by KSM, person, household and loan. Without a day nothing can be said of the loans. */
export function joinKsmFacts(
  { members, ...tables }: Kelurahan,
  policy: Policy,
  asOf: AsOf,
  elsewhere: ReadonlySet<Nik> = nobody,
): JoinedKsm {
  const present =
    members &&
    withoutLateConfirmations(presentMembers(members, asOf), lastDayOfDecisions(asOf, policy.settings.a23.decisionDays));
  const kelurahan: Kelurahan = {
    ...tables,
    ...(isKnown(asOf) ? {} : { loans: undefined, instalments: undefined }),
    members: present?.members,
  };
  const directory = ksmDirectory(kelurahan);
  const standings = isKnown(asOf) ? loanStandings(kelurahan, policy, asOf) : [];
  const lent = loansOfKsm(directory, standings);
  const groups = directory.groups.map((group): JoinedGroup => {
    const loans = lent.own(group);
    const possible = lent.possible(group);
    const all = [...loans, ...possible.map(({ standing }) => standing)];
    const persons = personsOf(group.roster);
    const unplaced = {
      persons: strangers(directory.unplaced.get(group) ?? [], persons),
      loans: lent.unplaced(group),
    };
    return { group, persons, loans, possible, balances: all.flatMap(balanceOf), unplaced };
  });
  const records = groups.flatMap(({ persons, unplaced }) =>
    [...persons, ...unplaced.persons].map(({ record }) => record),
  );
  const households = kelurahan.households && inPlaceOrder(kelurahan.households);
  const matchOf = ps2Matcher(records, households, policy);
  const former = new Set((members ?? []).flatMap(({ nik }) => nik.value ?? []));
  const owed = personOutstanding(groups, lent.strange.flatMap(balanceOf), former);
  const matchedTo = (person: Person): Matched => ({ person, match: matchOf(person.record) });
  const rosters = groups.map(({ group, persons }) => ({ code: group.code, persons }));
  const disputes = personDisputes(rosters);
  const strays = rowsOfNoKsm(kelurahan, directory);
  const overlap = rosterOverlap(directory.groups);
  const contestedOf = contestedPersons(
    disputes,
    (person) => onOneSheet(person, overlap) ?? mayBeElsewhere(person, elsewhere, strays, asOf),
  );
  const matchAs = ({ person, nik }: PersonRead) => matchOf({ ...person.record, nik });
  const matched = groups.map((joined) => {
    const contested = contestedOf(joined.persons, joined.group.code);
    return { joined, contested, ...referOneCard(joined.persons.map(matchedTo), contested, matchAs, policy) };
  });
  const oneCard = matched.flatMap((joined) => joined.findings);
  return {
    directory,
    strange: lent.strange,
    ksm: matched.map(({ joined, members, contested, isReferred }) =>
      factsOf(
        joined,
        members,
        contested,
        joined.unplaced.persons.map(matchedTo),
        kelurahan,
        (one) => owed(one, joined),
        (read) => (isReferred(read.person.record.familyCard.value) ? referredStanding : standingOf)(matchAs(read)),
      ),
    ),
    findings: [
      ...(present?.findings ?? []),
      ...directory.findings,
      ...(overlap === undefined ? [] : overlapFinding("Anggota", overlap)),
      ...withoutReferred(personFindings(rosters, disputes), oneCard),
      ...(isKnown(asOf) ? groups.flatMap(({ persons }) => ageFindings(persons, policy, asOf)) : []),
      ...oneCard,
      ...listsDifferFindings(households ?? []),
      ...matched.flatMap(({ members }) =>
        members.flatMap(({ person, match }) => ps2Findings(person.record, match, households !== undefined)),
      ),
      ...lent.findings,
      ...loanFindings(kelurahan, standings, policy),
      ...groups.flatMap(({ persons, loans }) => membersOutsideLoans(persons, loans)),
    ],
  };
}

/** A household that confirms most of a KSM is told once. */
function withoutReferred(findings: readonly Finding[], oneCard: readonly Finding[]): readonly Finding[] {
  const told = new Set(oneCard.map(({ at }) => at));
  return findings.filter(
    ({ code, at, related }) => code !== "member/same-household" || ![at, ...related].some((cell) => told.has(cell)),
  );
}

/** Persons of rows without a known KSM that are none of the group's own. */
function strangers(rows: readonly MemberRecord[], own: readonly Person[]): readonly Person[] {
  if (rows.length === 0) return [];
  const members = new Set(own.flatMap(({ record }) => record.nik.value ?? []));
  return personsOf(rows).filter(({ record: { nik } }) => nik.value === undefined || !members.has(nik.value));
}

const balanceOf = (standing: LoanStanding) => ppmkBalance(standing) ?? [];

function factsOf(
  { group, loans, possible, balances, unplaced }: JoinedGroup,
  matched: readonly Matched[],
  contested: readonly Contested[],
  unplacedMembers: readonly Matched[],
  kelurahan: Kelurahan,
  owed: (person: Person) => MemberResult["outstandingPpmk"],
  standingAs: (read: PersonRead) => Ps2Standing,
): KsmFacts {
  const cellsAbout = new Map(contested.flatMap(({ persons, because, cells }) => lendingWaits(persons, because, cells)));
  const resultOf = new Map(
    matched.map(({ person, match }) => {
      const waits = [...unreadNik(person), ...(cellsAbout.get(person) ?? [])];
      const result = memberResult(person, match, kelurahan.loans && owed(person), waits);
      return [person, { ...result, ...namesakesByNik(person, result.ps2, contested, standingAs) }] as const;
    }),
  );
  const members = [...resultOf.values()];
  const { record } = group;
  return {
    ...group,
    members,
    contested: contested.map(({ persons, least, because, cells, sharers, oneHasIt, readings }) => ({
      members: persons.flatMap((person) => resultOf.get(person) ?? []),
      least,
      doubts: because.map((reason) => ({ ...doubtAbout[reason], cells })),
      assumptions: because.some((reason) => reason === "in-two-ksm" || reason === "in-two-kelurahan") ? ["A-15"] : [],
      withoutNik: new Map(
        sharers.flatMap((person) => {
          const result = resultOf.get(person);
          return result === undefined ? [] : [[result, standingAs({ person, nik: absent })] as const];
        }),
      ),
      readings: readings?.map((read) =>
        read.flatMap((one) => {
          const member = resultOf.get(one.person);
          const isOwn = one.nik === one.person.record.nik;
          return member === undefined ? [] : [{ member, ps2: isOwn ? undefined : standingAs(one) }];
        }),
      ),
      oneHasNik: oneHasIt,
    })),
    byHousehold: new Set(members.filter((_, index) => matched[index]?.match.byHousehold)),
    loans,
    possible,
    balances,
    unplaced: {
      members: unplacedMembers.map(({ person, match }) => memberResult(person, match, undefined, [])),
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
  match: Ps2Match,
  outstandingPpmk: MemberResult["outstandingPpmk"],
  waits: readonly CellRef[],
): MemberResult {
  const { standing, evidence, candidates } = match;
  const doubt = ps2Doubt(match);
  return {
    record,
    ps2: standing,
    evidence,
    candidates,
    ...(doubt === undefined ? {} : { ps2Doubt: doubt }),
    ...(outstandingPpmk === undefined ? {} : { outstandingPpmk }),
    ...(waits.length === 0 ? {} : { waits: [...new Set(waits)] }),
  };
}

/** Present where the member is on the list by nothing but a NIK that stands at other names too. */
function namesakesByNik(
  person: Person,
  standing: Ps2Standing,
  contested: readonly Contested[],
  standingAs: (read: PersonRead) => Ps2Standing,
): Pick<MemberResult, "namesakesByNik"> {
  if (standing !== "confirmed") return {};
  const { sharers = [] } = contested.find((one) => one.sharers.includes(person)) ?? {};
  const others = sharers.filter((one) => one !== person && one.record.nik.value === person.record.nik.value);
  if (others.length === 0 || standingAs({ person, nik: absent }) === "confirmed") return {};
  return { namesakesByNik: others.map(({ record }) => cellOr(record.name, record.at)) };
}

const standingOf = ({ standing }: Ps2Match): Ps2Standing => standing;

/** As it is where the No KK that alone confirms the person is referred. */
const referredStanding = ({ standing, byHousehold }: Ps2Match): Ps2Standing =>
  standing === "confirmed" && byHousehold ? "possible" : standing;

const nobody: ReadonlySet<Nik> = new Set();

/** The KSM cells of rows whose KSM is not known, by their NIK: who stands in one may be another KSM's. */
function rowsOfNoKsm({ members = [] }: Kelurahan, { find }: KsmDirectory): ReadonlyMap<Nik, CellRef> {
  const strays = inPlaceOrder(members).filter(({ ksm }) => find(ksm) === undefined);
  return new Map(strays.flatMap(({ ksm, nik, at }) => (nik.state === "value" ? [[nik.value, cellOr(ksm, at)]] : [])));
}

/** Whom one alone of two rosters lists may be no member. */
function onOneSheet({ rows }: Person, overlap: Overlap<MemberRecord> | undefined): Elsewhere | undefined {
  if (overlap === undefined || !rows.every((row) => overlap.alone.has(row))) return undefined;
  return { because: "on-one-sheet", cells: overlapDoubt(overlap).cells };
}

function mayBeElsewhere(
  { record }: Person,
  elsewhere: ReadonlySet<Nik>,
  strays: ReadonlyMap<Nik, CellRef>,
  asOf: AsOf,
): Elsewhere | undefined {
  if (record.nik.state === "value") {
    if (elsewhere.has(record.nik.value)) return { because: "in-two-kelurahan", cells: [record.nik.cell] };
    const stray = strays.get(record.nik.value);
    if (stray !== undefined) return { because: "in-two-ksm", cells: [stray] };
  }
  if (record.leftOn.state === "value" && !isKnown(asOf)) return { because: "left-by-then", cells: [asOf] };
  return record.leftOn.state === "invalid" ? { because: "left", cells: [record.leftOn.cell] } : undefined;
}

/** What is said of each dispute, and whether a person can settle it without mending the cells. */
const doubtAbout: { readonly [R in DisputeReason]: Pick<Doubt, "code" | "decidable"> } = {
  "shared-nik": { code: "member/shared-nik", decidable: true },
  "nik-digit": { code: "member/perhaps-one-person", decidable: true },
  "same-card": { code: "member/perhaps-one-person", decidable: true },
  "same-name": { code: "nik/malformed", decidable: true },
  "in-two-ksm": { code: "member/in-two-ksm", decidable: false },
  "in-two-kelurahan": { code: "member/in-two-kelurahan", decidable: false },
  "on-one-sheet": { code: "table/overlap", decidable: false },
  unnamed: { code: "cell/required", decidable: false },
  left: { code: "cell/not-a-date", decidable: false },
  "left-by-then": { code: "as-of/unreadable", decidable: false },
};

/** Without the NIK the room of a person under J.5 is not known. */
function unreadNik({ record }: Person): readonly CellRef[] {
  return record.nik.state === "value" ? [] : [cellOr(record.nik, record.at)];
}

/** Nothing is lent to whom a dispute is about; who merely has the name of a row without NIK is known well enough. */
function lendingWaits(
  persons: readonly Person[],
  because: readonly DisputeReason[],
  cells: readonly CellRef[],
): readonly (readonly [Person, readonly CellRef[]])[] {
  return because.every((reason) => reason === "same-name" || reason === "unnamed")
    ? []
    : persons.map((person) => [person, cells]);
}
