import type { Doubt } from "../domain/doubt.ts";
import type { CellRef } from "../domain/place.ts";
import type { AssumptionId } from "../domain/rules.ts";
import type { Criterion, MemberResult, NearMiss, Verdict } from "../domain/verdict.ts";
import type { Policy, Settings } from "../policy/settings.ts";
import {
  assumptionsOfContested,
  cellsOfDoubts,
  contestedDoubts,
  isForPeople,
  leastMembers,
  unplacedDoubts,
  withoutRoster,
} from "./g1-members.ts";
import { type ContestedMembers, codeCell, type KsmFacts, ksmCellsOfUnplaced, type MemberRead } from "./ksm-facts.ts";
import { ps2Counts } from "./ps2-counts.ts";

/**
 * G.2: "Minimal 2/3 anggota KSM terdaftar di PS 2" (Buku Pedoman Teknis PPMK, G, second bullet). An interval: pass if the
 * share is reached however the open questions are answered, fail if it is not however they are, else a person settles
 * them: who is on the list, who is a person and a member of this KSM at all, whose members some rows are.
 */
export function judgePs2Share(ksm: KsmFacts, { settings }: Policy): Criterion<"G.2"> {
  const { members } = ksm;
  const open = members.filter(isOpen);
  const base = {
    code: "G.2",
    actual: { members: members.length, ...ps2Counts(ksm) },
    required: {
      share: { numerator: settings.g2.shareNumerator, denominator: settings.g2.shareDenominator },
      members: neededInPs2(members.length, settings),
    },
  } as const;
  if (members.length === 0 || ksm.anonymous) {
    return {
      ...base,
      verdict: "undetermined",
      evidence: [codeCell(ksm)],
      assumptions: [],
      nearMiss: withoutRoster(ksm, settings.g1.minimumMembers),
    };
  }
  const listed = spanOf(members, settings);
  const certain = spanOfContested(ksm, settings);
  const whole = plus(certain, spanOfUnplaced(ksm, settings));
  const verdict = verdictOf(whole);
  const isUnplaced = verdict !== verdictOf(certain);
  const isContested = verdictOf(certain) !== verdictOf(listed);
  const waits = isUnplaced ? unplacedDoubts(ksm) : isContested ? contestedDoubts(ksm) : [];
  const doubts = verdict === "undetermined" ? [...waits, ...open.map(standingDoubt)] : [];
  const assumptions: readonly AssumptionId[] = [
    ...(ksm.byHousehold.size > 0 ? (["A-5"] as const) : []),
    ...(doubts.some(({ code }) => code === "ps2/one-card") ? (["A-18"] as const) : []),
    ...(isContested ? assumptionsOfContested(ksm) : []),
  ];
  return {
    ...base,
    verdict,
    evidence: [
      ...members.flatMap(({ evidence }): readonly CellRef[] => evidence),
      ...(isUnplaced ? ksmCellsOfUnplaced(ksm) : []),
    ],
    assumptions,
    ...(doubts.length > 0 ? { doubts, settledBy: wordsThatSettle(ksm, settings) } : {}),
    nearMiss: verdict === "pass" ? null : nearMissOf(ksm, certain, whole, waits, settings),
  };
}

/** The answers of a person that settle it, whatever is so of what nobody can decide. */
function wordsThatSettle(ksm: KsmFacts, settings: Settings): readonly boolean[] {
  const isOpenToPeople = (member: MemberResult) => !isOpen(member) || standingDoubt(member).decidable;
  const people = ksm.contested.filter((one) => isForPeople(one) && one.members.every(isOpenToPeople));
  const sure = sureMembers(ksm);
  const spans = (members: readonly MemberResult[], contested: readonly ContestedMembers[]) =>
    plus(spanOf(members, settings), total(contested.map((one) => spanOfContestedOnes(one, settings))));
  const judgement = spans(sure.filter(isOpenToPeople), people);
  const rest = plus(
    spans(
      sure.filter((member) => !isOpenToPeople(member)),
      ksm.contested.filter((one) => !people.includes(one)),
    ),
    spanOfUnplaced(ksm, settings),
  );
  const answers = [];
  if (rest.worst + judgement.best >= 0) answers.push(true);
  if (rest.best + judgement.worst < 0) answers.push(false);
  return answers;
}

const isOpen = ({ ps2 }: MemberResult) => ps2 === "possible" || ps2 === "unknown";

/** Why it is open whether a member is on the list. Without a list it is the member's own word that is missing. */
function standingDoubt({ ps2Doubt, evidence, record }: MemberResult): Doubt {
  if (ps2Doubt !== undefined) return ps2Doubt;
  return { code: "cell/required", cells: evidence.length > 0 ? evidence : [record.at], decidable: false };
}

/**
 * By how much the share is reached in the worst and in the best reading: who is on the list adds what the others may
 * lack, who is not takes away what the others must have. Reached from 0 on.
 */
interface ShareSpan {
  readonly worst: number;
  readonly best: number;
}

const plus = (a: ShareSpan, b: ShareSpan): ShareSpan => ({ worst: a.worst + b.worst, best: a.best + b.best });

const total = (spans: readonly ShareSpan[]) => spans.reduce(plus, { worst: 0, best: 0 });

function spanOfOne({ ps2 }: Pick<MemberResult, "ps2">, { g2 }: Settings): ShareSpan {
  const inside = g2.shareDenominator - g2.shareNumerator;
  const outside = -g2.shareNumerator;
  return { worst: ps2 === "confirmed" ? inside : outside, best: ps2 === "outside" ? outside : inside };
}

const spanOf = (members: readonly MemberResult[], settings: Settings) =>
  total(members.map((member) => spanOfOne(member, settings)));

function sureMembers({ members, contested }: KsmFacts): readonly MemberResult[] {
  const open = new Set(contested.flatMap((one) => one.members));
  return members.filter((member) => !open.has(member));
}

function spanOfContested(ksm: KsmFacts, settings: Settings): ShareSpan {
  const { contested } = ksm;
  return plus(spanOf(sureMembers(ksm), settings), total(contested.map((one) => spanOfContestedOnes(one, settings))));
}

/** A NIK at several names puts no more than one of them on the list. `confirmed` are on it whoever they are. */
function spanOfContestedOnes(
  { members, least, withoutNik, oneHasNik, readings = [] }: ContestedMembers,
  settings: Settings,
  confirmed: ReadonlySet<MemberResult> = new Set(),
): ShareSpan {
  if (readings.length > 0) {
    const standing = ({ member, ps2 }: MemberRead) => (confirmed.has(member) ? "confirmed" : (ps2 ?? member.ps2));
    const spans = readings.map((read) => total(read.map((one) => spanOfOne({ ps2: standing(one) }, settings))));
    return {
      worst: Math.min(...spans.map(({ worst }) => worst)),
      best: Math.max(...spans.map(({ best }) => best)),
    };
  }
  const own = (member: MemberResult) => spanOfOne(member, settings);
  const other = (member: MemberResult) => spanOfOne({ ps2: withoutNik.get(member) ?? member.ps2 }, settings);
  if (!oneHasNik) {
    return spanOfSome(
      members.map((member) => ({ worst: other(member).worst, best: own(member).best })),
      least,
    );
  }
  const byHolder = members.map((holder) =>
    plus(own(holder), spanOfSome(members.filter((one) => one !== holder).map(other), least - 1)),
  );
  return {
    worst: Math.min(...byHolder.map(({ worst }) => worst)),
    best: Math.max(...byHolder.map(({ best }) => best)),
  };
}

/** Each of the rows whose KSM cannot be told is a member or not. */
const spanOfUnplaced = ({ unplaced }: KsmFacts, settings: Settings) =>
  spanOfSome(
    unplaced.members.map((member) => spanOfOne(member, settings)),
    0,
  );

/** At least so many of them are members, and it is open which. */
function spanOfSome(spans: readonly ShareSpan[], least: number): ShareSpan {
  const pick = (parts: readonly number[], helps: (part: number) => boolean) =>
    parts.reduce((sum, part, index) => (index < least || helps(part) ? sum + part : sum), 0);
  return {
    worst: pick(
      spans.map(({ worst }) => worst).toSorted((a, b) => a - b),
      (part) => part < 0,
    ),
    best: pick(
      spans.map(({ best }) => best).toSorted((a, b) => b - a),
      (part) => part > 0,
    ),
  };
}

function verdictOf({ worst, best }: ShareSpan): Verdict {
  if (worst >= 0) return "pass";
  return best >= 0 ? "undetermined" : "fail";
}

/** The least number of members on the list that reaches the share of so many. */
function neededInPs2(members: number, { g2 }: Settings): number {
  return Math.ceil((members * g2.shareNumerator) / g2.shareDenominator);
}

/** `waits`: nothing but these leaves it open. */
function nearMissOf(
  ksm: KsmFacts,
  certain: ShareSpan,
  whole: ShareSpan,
  waits: readonly Doubt[],
  settings: Settings,
): NearMiss {
  // Registering somebody whose NIK may be another's may register the other.
  const sharing = ksm.contested.filter(({ withoutNik }) => withoutNik.size > 0).flatMap(({ doubts }) => doubts);
  const first = [...waits, ...sharing];
  if (first.length > 0) return { kind: "fill-cells", cells: cellsOfDoubts(first) };
  const open = ksm.members.filter(isOpen);
  const confirm = open.map(({ record }) => record.at);
  const withUnplaced = moreConfirmed(ksm, whole, settings);
  // So many others may be members that confirming all of the present ones would not do.
  const settled = withUnplaced === undefined ? certain : whole;
  return {
    kind: "ps2-share",
    moreConfirmed: withUnplaced ?? moreConfirmed(ksm, certain, settings) ?? notConfirmed(ksm.members).length,
    newFromPs2: newFromPs2(settled, settings),
    fewerOutside: fewerOutside(ksm, settled, settings),
    confirm,
    settle: withUnplaced === undefined ? ksmCellsOfUnplaced(ksm) : [],
  };
}

const notConfirmed = (members: readonly MemberResult[]) => members.filter(({ ps2 }) => ps2 !== "confirmed");

/**
 * How many of the present members would have to be confirmed, whichever of them: those who are contested, and may not
 * count once they are, come first. Undefined where not even all of them suffice.
 */
function moreConfirmed(ksm: KsmFacts, { worst }: ShareSpan, settings: Settings, joining = 0): number | undefined {
  const { shareNumerator, shareDenominator } = settings.g2;
  const gains = [
    ...ksm.contested.flatMap((one) => gainsOfConfirming(one, settings)),
    ...Array.from({ length: notConfirmed(sureMembers(ksm)).length + joining }, () => shareDenominator),
  ];
  let reached = worst - joining * shareNumerator;
  if (reached >= 0) return 0;
  const count = gains.findIndex((gain) => {
    reached += gain;
    return reached >= 0;
  });
  return count < 0 ? undefined : count + 1;
}

/**
 * How many more would have to be on the list if so many joined the group, those who join among them. Who may be
 * another group's is left out where no number would do with them.
 */
export function moreConfirmedWithJoining(ksm: KsmFacts, joining: number, { settings }: Policy): number {
  const certain = spanOfContested(ksm, settings);
  const whole = plus(certain, spanOfUnplaced(ksm, settings));
  return moreConfirmed(ksm, whole, settings, joining) ?? moreConfirmed(ksm, certain, settings, joining) ?? joining;
}

/** What each further confirmation adds to the worst reading of some of whom at least so many are members. */
function gainsOfConfirming(contested: ContestedMembers, settings: Settings): readonly number[] {
  const { members, least, withoutNik, oneHasNik, readings = [] } = contested;
  if (readings.length > 0) {
    const confirmed = new Set<MemberResult>();
    const worst = () => spanOfContestedOnes(contested, settings, confirmed).worst;
    return notConfirmed(members).map((one) => {
      const before = worst();
      confirmed.add(one);
      return worst() - before;
    });
  }
  if (withoutNik.size === 0 && !oneHasNik) return gainsOfSome(notConfirmed(members).length, least, settings);
  const worstOf = (some: readonly MemberResult[]) =>
    spanOfContestedOnes({ ...contested, members: some }, settings).worst;
  const left = [...members];
  return notConfirmed(left).map((one) => {
    const before = worstOf(left);
    left[left.indexOf(one)] = { ...one, ps2: "confirmed" };
    return worstOf(left) - before;
  });
}

/** The same where each stands by itself: in the worst reading those who are not confirmed come first, the others fill it up. */
function gainsOfSome(open: number, least: number, { g2 }: Settings): readonly number[] {
  const worstWith = (left: number) =>
    Math.max(0, least - left) * (g2.shareDenominator - g2.shareNumerator) - left * g2.shareNumerator;
  return Array.from({ length: open }, (_, index) => worstWith(open - index - 1) - worstWith(open - index));
}

/** How many would have to join from the list: each of them raises what the share asks for too. */
function newFromPs2({ worst }: ShareSpan, { g2 }: Settings): number | null {
  const gain = g2.shareDenominator - g2.shareNumerator;
  return gain > 0 ? Math.ceil(-worst / gain) : null;
}

/** How many of the others could leave so that the rest reaches the share and stays large enough for G.1. */
function fewerOutside(ksm: KsmFacts, { worst }: ShareSpan, settings: Settings): number | null {
  if (settings.g2.shareNumerator === 0) return null;
  const count = Math.ceil(-worst / settings.g2.shareNumerator);
  const stays = leastMembers(ksm) - count >= Math.max(settings.g1.minimumMembers, 1);
  return stays && notConfirmed(ksm.members).length >= count ? count : null;
}
