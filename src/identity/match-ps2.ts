import { cellOr, cellsOf } from "../domain/field.ts";
import type { CellRef } from "../domain/place.ts";
import type { HouseholdRecord, MemberRecord } from "../domain/records.ts";
import type { Ps2Candidate, Ps2Standing } from "../domain/verdict.ts";
import type { Policy } from "../policy/settings.ts";
import { ps2Candidates } from "./ps2-candidates.ts";
import { isCompleteConfirmation } from "./ps2-confirmation.ts";
import { unreadCards } from "./unread-cards.ts";

/**
 * Why it is open without a name that is alike: a number of the member's own cannot be read, none of the list's can, the No
 * KK of these households cannot; or one No KK confirms most of the KSM.
 */
export type Ps2Doubt =
  | "own-number"
  | "no-numbers"
  | { readonly unread: readonly CellRef[] }
  | { readonly oneCard: readonly CellRef[] };

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
  const byNik = firstBy(households, ({ nik }) => nik.value);
  const byFamilyCard = firstBy(households, ({ familyCard }) => familyCard.value);

  const listed = (member: MemberRecord): Ps2Match | undefined => {
    const person = byNik.get(member.nik.value);
    if (person !== undefined) return confirmed(cellsOf(member.nik, person.nik), false);
    const household = householdCovers ? byFamilyCard.get(member.familyCard.value) : undefined;
    if (household !== undefined) return confirmed(cellsOf(member.familyCard, household.familyCard), true);
    return undefined;
  };
  const byPerson = byNik.size > 0;
  const byCard = householdCovers && byFamilyCard.size > 0;
  const unread = unreadCards(byCard ? households : []);
  const doubtAbout = (member: MemberRecord): Ps2Doubt | undefined => {
    if (!byPerson && !byCard) return "no-numbers";
    // The household's number tells for whoever lives there; the own one only for the person whom the list names.
    if ((byCard ? member.familyCard : member.nik).state !== "value") return "own-number";
    const cells = unread(member);
    return cells.length > 0 ? { unread: cells } : undefined;
  };

  const candidatesOf = ps2Candidates(
    members.filter((member) => listed(member) === undefined),
    households,
  );
  const unlisted = (member: MemberRecord): Ps2Match => {
    const candidates = candidatesOf.get(member) ?? [];
    const doubt = candidates.length > 0 ? undefined : doubtAbout(member);
    return {
      standing: candidates.length > 0 || doubt !== undefined ? "possible" : "outside",
      ...(doubt === undefined ? {} : { doubt }),
      evidence: [
        ...(cellsOf(member.nik, member.familyCard).length > 0 ? cellsOf(member.nik, member.familyCard) : [member.at]),
        ...candidates.map(({ household }) => household.at),
        ...unreadOf(doubt),
      ],
      candidates,
      byHousehold: byFamilyCard.has(member.familyCard.value),
    };
  };
  return (member) => listed(member) ?? unlisted(member);
}

/** The cells of the list that cannot be read. */
export function unreadOf(doubt: Ps2Doubt | undefined): readonly CellRef[] {
  return typeof doubt === "object" && "unread" in doubt ? doubt.unread : [];
}

function confirmed(evidence: readonly CellRef[], byHousehold: boolean): Ps2Match {
  return { standing: "confirmed", evidence, candidates: none, byHousehold };
}

function firstBy<K extends string>(
  households: readonly HouseholdRecord[],
  keyOf: (household: HouseholdRecord) => K | undefined,
): ReadonlyMap<K | undefined, HouseholdRecord> {
  const first = new Map<K | undefined, HouseholdRecord>();
  for (const household of households) {
    const key = keyOf(household);
    if (key !== undefined && !first.has(key)) first.set(key, household);
  }
  return first;
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
