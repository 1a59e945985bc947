/**
 * Who the members of a KSM are, and which of them are on PS-2, by trying every reading: a person is in this KSM or in
 * that one, two rows are one person or two, a NIK is this one's or that one's. Knows nothing of `src`.
 */

import { decided } from "./decided.ts";
import { agreed, choices, once, type Verdict } from "./readings.ts";
import type { Member, Village } from "./village.ts";

/** A person as one reading of the workbook has it. */
interface Person {
  readonly nik: string | null;
  readonly card: string;
  readonly declared: boolean | null;
}

const isNik = (nik: Member["nik"]): nik is string => nik !== null && nik !== "unreadable";

/** The rows of those who have not left, each person of a KSM once. */
export function membersOf(village: Village, group: string): readonly Member[] {
  const rows = village.members.filter((one) => one.group === group && isPresent(one, village));
  return rows.filter((row, index) => !rows.slice(0, index).some((earlier) => isSame(earlier, row)));
}

const isPresent = (row: Member, village: Village) =>
  row.leftOn === null || mayHaveLeft(row, village) || row.leftOn > village.asOf;

/** Nobody can tell whether the person had left on the day of judgement. */
const mayHaveLeft = ({ leftOn }: Member, { asOfUnreadable }: Village) =>
  leftOn === "unreadable" || (leftOn !== null && asOfUnreadable);

const isSame = (a: Member, b: Member) => isNik(a.nik) && a.nik === b.nik && a.name === b.name;

/** What makes two rows perhaps one person: a NIK at two names; a name with one digit, or the whole NIK, in doubt. */
function perhapsOne(a: Member, b: Member): "nik" | "digit" | "no-nik" | null {
  if (a.name !== b.name && a.nik !== b.nik) return null;
  if (isNik(a.nik) && isNik(b.nik)) {
    if (a.nik === b.nik) return a.name === b.name ? null : "nik";
    const digits = [...a.nik].filter((digit, at) => digit !== b.nik?.[at]).length;
    return a.name === b.name && digits === 1 && birth(a.nik) === birth(b.nik) ? "digit" : null;
  }
  return a.name === b.name && a.card === b.card ? "no-nik" : null;
}

const birth = (nik: string) => nik.slice(6, 12);

/** Where else a row's person may stand: in another KSM, or in another kelurahan of the run. */
function beside(village: Village, row: Member) {
  return village.members
    .filter((other) => other.group !== row.group && isPresent(other, village))
    .map((other) => ({ other, doubt: isSame(row, other) ? ("same" as const) : perhapsOne(row, other) }))
    .filter(({ doubt }) => doubt !== null);
}

const isElsewhere = ({ elsewhere }: Village, { nik }: Member) => isNik(nik) && elsewhere.includes(nik);

/** Whether a decision on G.1 can tell two rows apart: both KTP were seen. */
const isDecidable = (doubt: string | null) => doubt !== null && doubt !== "same";

/** Nothing may be lent to whoever stands in the row before its cells are mended. */
export function waitsForIdentity(village: Village, row: Member): boolean {
  if (!isNik(row.nik) || isElsewhere(village, row) || mayHaveLeft(row, village)) return true;
  const toldApart = decided(village, "G.1", row.group, "undetermined") === "pass";
  const inGroup = membersOf(village, row.group).map((other) => (other === row ? null : perhapsOne(row, other)));
  const doubts = [...inGroup, ...beside(village, row).map(({ doubt }) => doubt)].filter((doubt) => doubt !== null);
  // Of two persons with one NIK somebody has another, that nobody knows.
  return doubts.some((doubt) => !(toldApart && isDecidable(doubt) && doubt !== "nik"));
}

/** Every set of persons that a KSM's rows may mean, `of` as `K01 G.2`. Those of one inner list differ in what a decision can settle. */
const readingsOf = once((village: Village, of): readonly (readonly (readonly Person[])[])[] => {
  const [group = "", rule] = of.split(" ");
  const rows = membersOf(village, group);
  const pairs = rows.flatMap((row, at) =>
    rows.slice(at + 1).flatMap((other) => {
      const doubt = perhapsOne(row, other);
      return doubt === null ? [] : [{ row, other, doubt }];
    }),
  );
  const isSoftlyOut = (row: Member) => beside(village, row).some(({ doubt }) => isDecidable(doubt));
  const isHardlyOut = (row: Member) =>
    beside(village, row).some(({ doubt }) => !isDecidable(doubt)) ||
    isElsewhere(village, row) ||
    mayHaveLeft(row, village);
  // Who may be one with somebody of whom no decision can tell is not told by it either.
  const isHard = (row: Member) =>
    isHardlyOut(row) || (rule === "G.2" && standingOf(village, numbersIn(row)) === "possible");
  const hard = linkedTo(rows.filter(isHard), pairs);
  const firm = rows.map((row) => (hard.has(row) && (isHardlyOut(row) || isSoftlyOut(row)) ? [true, false] : [true]));
  const soft = rows.map((row) => (!hard.has(row) && isSoftlyOut(row) ? [true, false] : [true]));
  const hardPairs = pairs.map(({ row }) => (hard.has(row) ? [true, false] : [false]));
  const softPairs = pairs.map(({ row }) => (hard.has(row) ? [false] : [true, false]));
  return choices(firm).flatMap((isIn) =>
    choices(hardPairs).map((isHardOne) =>
      choices(soft).flatMap((isSoftIn) =>
        choices(softPairs).flatMap((isSoftOne) => {
          const isPresentIn = (_: Member, at: number) => isIn[at] === true && isSoftIn[at] === true;
          const one = pairs.filter((_, at) => isHardOne[at] === true || isSoftOne[at] === true);
          const two = pairs.filter((_, at) => isHardOne[at] !== true && isSoftOne[at] !== true);
          return personsIn(village, clustersOf(rows, one, rows.filter(isPresentIn)), two);
        }),
      ),
    ),
  );
});

/** All rows that pairs link to some. */
function linkedTo(some: readonly Member[], pairs: readonly Pair[]): ReadonlySet<Member> {
  const linked = new Set(some);
  for (const _ of pairs) {
    for (const { row, other } of pairs) {
      if (linked.has(row)) linked.add(other);
      if (linked.has(other)) linked.add(row);
    }
  }
  return linked;
}

interface Pair {
  readonly row: Member;
  readonly other: Member;
  readonly doubt: string;
}

/** The persons whose rows these are: by whichever numbers each of them may have. */
function personsIn(
  village: Village,
  clusters: readonly (readonly Member[])[],
  two: readonly Pair[],
): readonly (readonly Person[])[] {
  const perhaps = clusters.map((cluster) =>
    cluster.flatMap((row) => (cluster.length > 1 ? [numbersIn(row)] : numbersOf(village, row))),
  );
  const present = clusters.flat();
  const shared = two.flatMap(({ row, other, doubt }) =>
    doubt === "nik" && isNik(row.nik) ? [{ nik: row.nik, both: present.includes(row) && present.includes(other) }] : [],
  );
  // Where both are here one of them has it; else perhaps the one who is not.
  const haveEachNikOnce = (persons: readonly Person[]) =>
    shared.every(({ nik, both }) => {
      const holders = persons.filter((person) => person.nik === nik).length;
      return holders === 1 || (!both && holders === 0);
    });
  return choices(perhaps).filter((persons) => haveEachNikOnce(persons));
}

/** The rows of each person; somebody of whom one row is another KSM's is that one's altogether. */
function clustersOf(
  rows: readonly Member[],
  one: readonly Pair[],
  present: readonly Member[],
): readonly (readonly Member[])[] {
  const clusters: Member[][] = [];
  for (const row of rows) {
    const own = clusters.find((cluster) =>
      cluster.some((earlier) => one.some((pair) => pair.other === row && pair.row === earlier)),
    );
    if (own === undefined) clusters.push([row]);
    else own.push(row);
  }
  return clusters.filter((cluster) => cluster.every((row) => present.includes(row)));
}

const numbersIn = ({ nik, card, declared }: Member): Person => ({ nik: isNik(nik) ? nik : null, card, declared });

/** The numbers that a row's person may have: its own, or none that we know where the NIK is another's. */
function numbersOf(village: Village, row: Member): readonly Person[] {
  const shared = village.members.some(
    (other) => other !== row && isPresent(other, village) && perhapsOne(row, other) === "nik",
  );
  const corrected = beside(village, row).flatMap(({ other, doubt }) =>
    doubt === "digit" && isNik(other.nik) ? [{ ...numbersIn(row), nik: other.nik }] : [],
  );
  return [numbersIn(row), ...(shared ? [{ ...numbersIn(row), nik: null }] : []), ...corrected];
}

export function enoughMembers(village: Village, group: string): Verdict {
  const readings = readingsOf(village, `${group} G.1`).map((inDoubt) =>
    inDoubt.map((persons): Verdict => (persons.length >= 5 ? "pass" : "fail")),
  );
  return asDecided(village, "G.1", group, readings);
}

export function shareInPs2(village: Village, group: string): Verdict {
  const readings = readingsOf(village, `${group} G.2`).map((inDoubt) =>
    inDoubt.flatMap((persons) => sharesOf(village, persons)),
  );
  return asDecided(village, "G.2", group, readings);
}

/** What a person says where each reading that nobody can decide has one of what is left to judgement that says the same. */
function asDecided(village: Village, rule: string, group: string, readings: readonly (readonly Verdict[])[]): Verdict {
  const verdict = agreed(readings.flat());
  if (verdict !== "undetermined") return verdict;
  const said = decided(village, rule, group, verdict);
  return readings.every((some) => some.includes(said)) ? said : verdict;
}

/** The verdicts with a family on the list, and without it; undetermined where even then somebody is possible only. */
function sharesOf(village: Village, persons: readonly Person[]): readonly Verdict[] {
  const standings = persons.map((person) => standingOf(village, person));
  const byCard = (card: string) =>
    persons.filter((person, at) => person.card === card && standings[at] === "by-card").length;
  const onOneCard = persons.map(
    ({ card }, at) => standings[at] === "by-card" && isFamily(byCard(card), persons.length),
  );
  const count = (test: (standing: string, at: number) => boolean) => standings.filter(test).length;
  const sure = count((standing, at) => (standing === "in-person" || standing === "by-card") && onOneCard[at] !== true);
  const family = onOneCard.filter((one) => one).length;
  const possible = count((standing) => standing !== "outside");
  return [ofShare(persons.length, sure + family, possible), ofShare(persons.length, sure, possible - family)];
}

/** Several persons on one No KK, more than half of the KSM. */
const isFamily = (count: number, members: number) => count > 1 && 2 * count > members;

const ofShare = (members: number, confirmed: number, possible: number): Verdict =>
  3 * confirmed >= 2 * members ? "pass" : 3 * possible < 2 * members ? "fail" : "undetermined";

/** How a person stands on PS-2; who is on one of several editions only is possible. */
function standingOf(
  { lists: sheets }: Village,
  { nik, card, declared }: Person,
): "in-person" | "by-card" | "possible" | "outside" {
  if (sheets.length === 0) return declared === null ? "possible" : declared ? "in-person" : "outside";
  const lists = sheets.filter(({ households }) => households.length > 0);
  // A list that holds nobody says nothing of anybody.
  if (lists.length === 0) return "possible";
  const editions = areEditions({ lists }) ? lists.map((list) => [list]) : [lists];
  const found = editions.map((edition) => {
    const households = edition.flatMap((list) => list.households);
    if (nik !== null && households.some((one) => one.nik === nik)) return "in-person";
    return households.some((one) => one.card === card) ? "by-card" : "outside";
  });
  const onAll = found.every((one) => one !== "outside");
  if (onAll) return found.includes("by-card") ? "by-card" : "in-person";
  // Every household of the list has its No KK, so that who is not found by it is on none.
  return found.some((one) => one !== "outside") ? "possible" : "outside";
}

/** Lists of different years, of which one is old, or that share anybody are editions of one list. */
function areEditions({ lists }: Pick<Village, "lists">): boolean {
  return lists.some((list, at) =>
    lists
      .slice(at + 1)
      .some(
        (other) =>
          (list.year !== null && other.year !== null && list.year !== other.year) ||
          list.old !== other.old ||
          list.households.some(({ nik, card }) => other.households.some((one) => one.nik === nik || one.card === card)),
      ),
  );
}

/** Whether a member counts as confirmed, whoever the rows are. */
export function isConfirmed(village: Village, row: Member): boolean {
  const groupReadings = readingsOf(village, row.group).flat();
  const own = numbersOf(village, row);
  return own.every((person) => {
    const standing = standingOf(village, person);
    if (standing === "in-person") return true;
    if (standing !== "by-card") return false;
    const onCard = (persons: readonly Person[]) =>
      persons.filter((one) => one.card === person.card && standingOf(village, one) === "by-card").length;
    return groupReadings.every((persons) => !isFamily(onCard(persons), persons.length));
  });
}
