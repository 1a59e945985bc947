import { cellOr, cellsOf } from "../domain/field.ts";
import type { CellRef } from "../domain/place.ts";
import type { HouseholdRecord, MemberRecord } from "../domain/records.ts";
import type { Ps2Candidate, Ps2Standing } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { ps2Candidates } from "./ps2-candidates.ts";
import { isCompleteConfirmation } from "./ps2-confirmation.ts";
import { type Ps2Editions, ps2Editions } from "./ps2-editions.ts";
import { unreadCards } from "./unread-cards.ts";

/**
 * Why it is open without a name that is alike: a number of the member's own cannot be read, none of the list's can, the No
 * KK of these households cannot; one No KK confirms most of the KSM; nothing says that these lists are PS-2, or
 * others contradict them; or the person whose No KK it is died.
 */
export type Ps2Doubt =
  | "own-number"
  | "no-numbers"
  | { readonly unread: readonly CellRef[] }
  | { readonly oneCard: readonly CellRef[] }
  | { readonly unsaid: readonly CellRef[] }
  | { readonly contradicted: readonly CellRef[] }
  | { readonly takenOff: readonly CellRef[] };

/** How a member stands to the PS-2 list, and by which cells. */
export interface Ps2Match {
  readonly standing: Ps2Standing;
  /** The standing before a person settled it; absent where none did. */
  readonly unsettled?: Ps2Standing;
  readonly evidence: readonly CellRef[];
  /** Households that may be the member's by name, most alike first. */
  readonly candidates: readonly Ps2Candidate[];
  /** Why it is open, where no household is alike by name. */
  readonly doubt?: Ps2Doubt;
  /** The list holds the member's household but not the member's NIK: A-5 says whether that counts. */
  readonly byHousehold: boolean;
  /** The row that holds the member, where it says that it belongs to the list no more. */
  readonly offRow?: HouseholdRecord;
}

/**
 * Tells where each of the members stands: confirmed by equal NIK, by equal No KK, or by a person where it is open; possible
 * where a household is alike by name or a number that may list the member cannot be compared; else outside. Without a PS-2 table
 * (undefined) the declared column tells.
 */
export function ps2Matcher(
  members: readonly MemberRecord[],
  households: readonly HouseholdRecord[] | undefined,
  policy: Policy,
): (member: MemberRecord) => Ps2Match {
  const match =
    households === undefined
      ? declaredMatch
      : registerMatcher(members, households, policy.settings.a5.householdCoversMembers);
  return (member) => settled(member, match(member));
}

const none: readonly Ps2Candidate[] = [];

function declaredMatch({ declaredPs2, at }: MemberRecord): Ps2Match {
  const standing = declaredPs2.value === undefined ? "unknown" : declaredPs2.value ? "confirmed" : "outside";
  return { standing, evidence: [cellOr(declaredPs2, at)], candidates: none, byHousehold: false };
}

function registerMatcher(
  members: readonly MemberRecord[],
  households: readonly HouseholdRecord[],
  householdCovers: boolean,
): (member: MemberRecord) => Ps2Match {
  const standing = households.filter(({ takenOff }) => takenOff === undefined);
  const entriesOf = entryFinder(households, householdCovers);
  const editions = ps2Editions(households);
  const listed = (member: MemberRecord) => listedMatch(member, entriesOf(member), editions);
  const byPerson = standing.some(({ nik }) => nik.state === "value");
  const byCard = householdCovers && standing.some(({ familyCard }) => familyCard.state === "value");
  const unread = unreadCards(byCard ? standing : []);
  const doubtAbout = (member: MemberRecord): Ps2Doubt | undefined => {
    if (!byPerson && !byCard) return "no-numbers";
    // The household's number tells for whoever lives there; the own one only for the person whom the list names.
    if ((byCard ? member.familyCard : member.nik).state !== "value") return "own-number";
    const cells = unread(member);
    return cells.length > 0 ? { unread: cells } : undefined;
  };
  const cards = new Set(households.map(({ familyCard }) => familyCard.value));
  const unsaid = headersOf(households.filter((row) => !isPs2(row)));
  const hasPs2 = households.length === 0 || households.some(({ list }) => list?.says !== "unsaid");

  const candidatesOf = ps2Candidates(
    members.filter((member) => listed(member) === undefined),
    standing,
  );
  const unlisted = (member: MemberRecord): Ps2Match => {
    const candidates = candidatesOf.get(member) ?? [];
    const { own, card } = entriesOf(member);
    const offRow = [...own, ...card].find(({ takenOff }) => takenOff !== undefined);
    const doubt = candidates.length > 0 || offRow !== undefined ? undefined : doubtAbout(member);
    // Nobody knows the list: who does not stand on one that may be another's may be on PS-2 all the same.
    const open = doubt ?? (hasPs2 || member.declaredPs2.value === false ? undefined : { unsaid });
    return {
      standing: candidates.length > 0 || open !== undefined ? "possible" : "outside",
      ...(open === undefined || candidates.length > 0 ? {} : { doubt: open }),
      evidence: [
        ...(cellsOf(member.nik, member.familyCard).length > 0 ? cellsOf(member.nik, member.familyCard) : [member.at]),
        ...candidates.map(({ household }) => household.at),
        ...unreadOf(doubt),
      ],
      candidates,
      byHousehold: member.familyCard.value !== undefined && cards.has(member.familyCard.value),
      ...(offRow === undefined ? {} : { offRow }),
    };
  };
  return (member) => listed(member) ?? unlisted(member);
}

/** The rows that hold a member's NIK, and those that hold the No KK, as far as a household covers its members. */
interface Entries {
  readonly own: readonly HouseholdRecord[];
  readonly card: readonly HouseholdRecord[];
}

const noRows: readonly HouseholdRecord[] = [];

function entryFinder(
  households: readonly HouseholdRecord[],
  householdCovers: boolean,
): (member: MemberRecord) => Entries {
  const byNik = rowsBy(households, ({ nik }) => nik.value);
  const byCard = rowsBy(householdCovers ? households : [], ({ familyCard }) => familyCard.value);
  return ({ nik, familyCard }) => ({
    own: byNik.get(nik.value) ?? noRows,
    card: byCard.get(familyCard.value) ?? noRows,
  });
}

/** What the rows that hold the member say; undefined where none of them still belongs to its list. */
function listedMatch(member: MemberRecord, { own, card }: Entries, { isSure }: Ps2Editions): Ps2Match | undefined {
  const [person, ...others] = own.filter(isStanding);
  const family = card.filter(isStanding);
  const byNik = person === undefined ? [] : [person, ...others];
  const sure = (rows: readonly HouseholdRecord[]) => isSure(new Set(rows.filter(isPs2).map(({ list }) => list)));
  const offRow = [...own, ...(family.length > 0 ? [] : card)].find((row) => !isStanding(row));
  if (byNik.length > 0 && sure(byNik)) return found(member, byNik, false);
  if (offRow === undefined && sure([...byNik, ...family])) return found(member, family, true);
  // A household stays open where a person of it died; the person does not.
  if (byNik.length === 0 && own.some(({ takenOff }) => takenOff?.what === "person")) return undefined;
  const rows = [...byNik, ...family];
  const doubt = openListing(rows, offRow);
  if (doubt === undefined) return undefined;
  const match = byNik.length > 0 ? found(member, byNik, false) : found(member, rows, true);
  return { ...match, standing: "possible", doubt, ...(offRow === undefined ? {} : { offRow }) };
}

const isStanding = ({ takenOff }: HouseholdRecord) => takenOff === undefined;
const isPs2 = ({ list }: HouseholdRecord) => list?.says !== "unsaid";

/** Why rows that hold the member leave it open; undefined where there are none but those taken off. */
function openListing(rows: readonly HouseholdRecord[], offRow: HouseholdRecord | undefined): Ps2Doubt | undefined {
  const [first] = rows;
  if (first === undefined) {
    return offRow?.takenOff?.what === "person" ? { takenOff: [offRow.takenOff.cell] } : undefined;
  }
  if (offRow?.takenOff !== undefined) return { takenOff: [offRow.takenOff.cell] };
  const contradicted = rows.filter(isPs2);
  return contradicted.length > 0 ? { contradicted: headersOf(contradicted) } : { unsaid: headersOf(rows) };
}

const headersOf = (rows: readonly HouseholdRecord[]): readonly CellRef[] => [
  ...new Set(rows.flatMap(({ list }) => (list === undefined ? [] : [list.at]))),
];

function found(member: MemberRecord, rows: readonly HouseholdRecord[], byHousehold: boolean): Ps2Match {
  const [row] = rows;
  if (row === undefined) return confirmed([], byHousehold);
  const cells = byHousehold ? cellsOf(member.familyCard, row.familyCard) : cellsOf(member.nik, row.nik);
  return confirmed(cells, byHousehold);
}

/** The cells of the list that cannot be read. */
export function unreadOf(doubt: Ps2Doubt | undefined): readonly CellRef[] {
  return typeof doubt === "object" && "unread" in doubt ? doubt.unread : [];
}

function confirmed(evidence: readonly CellRef[], byHousehold: boolean): Ps2Match {
  return { standing: "confirmed", evidence, candidates: none, byHousehold };
}

function rowsBy<K extends string>(
  households: readonly HouseholdRecord[],
  keyOf: (household: HouseholdRecord) => K | undefined,
): ReadonlyMap<K | undefined, readonly HouseholdRecord[]> {
  const rows = new Map<K | undefined, HouseholdRecord[]>();
  for (const household of households) {
    const key = keyOf(household);
    if (key === undefined) continue;
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [household]);
    else known.push(household);
  }
  return rows;
}

/** A person's word settles what is open, and only that. */
export function settled(member: MemberRecord, match: Ps2Match): Ps2Match {
  const open = match.standing === "possible" || match.standing === "unknown";
  if (!open || !isCompleteConfirmation(member)) return match;
  return {
    ...match,
    standing: member.confirmedPs2.value === true ? "confirmed" : "outside",
    unsettled: match.standing,
    evidence: [...match.evidence, ...cellsOf(member.confirmedPs2, member.confirmedBy, member.confirmedOn)],
  };
}
