/**
 * What a plan must be, worked out the slow way from the words of the design: single units, all sets of KSM, all subsets of
 * members. It knows nothing of `src`. All money in rupiah; `unit` divides every amount that is lent.
 */

export interface Member {
  readonly name: string;
  readonly nik: string | null;
  readonly ps2: boolean;
  readonly requested: number;
  readonly recommended: number | null;
  readonly capacity: number | null;
  readonly months: number;
  readonly owes: number;
  /** A cell that must be mended first: that of the request, which is then at most `requested`, or another one. */
  readonly waitsFor: "request" | "other" | null;
}

export interface Ksm {
  readonly code: string;
  readonly score: number | null;
  readonly eligible: boolean;
  readonly owes: number;
  readonly lentToThisYear: boolean;
  /** It had money of tahap awal before, and needs no new place. */
  readonly holdsPlace?: boolean;
  readonly members: readonly Member[];
}

interface Rules {
  readonly unit: number;
  readonly memberCeiling: number;
  readonly ksmCeiling: number;
  readonly maximumKsm: number;
  readonly minimumKsmPerYear: number;
  readonly monthlyChargePercent: number;
  readonly roundUpTo: number;
}

export interface Case {
  readonly stage: "awal" | "perguliran";
  readonly strategy: "peringkat" | "merata" | "jangkauan";
  readonly fund: number;
  /** Places of tahap awal that are held already. */
  readonly placesTaken?: number;
  readonly ksm: readonly Ksm[];
  readonly rules: Rules;
}

/** Rupiah per member of a candidate, members by name and NIK. */
export type Expected = Readonly<Record<string, readonly number[]>>;

/** A candidate as the steps need it: amounts in units. */
export interface Candidate {
  readonly code: string;
  readonly ceiling: number;
  readonly members: readonly { readonly ps2: boolean; readonly most: number }[];
  readonly lentToThisYear: boolean;
  readonly holdsPlace: boolean;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** The amounts of every candidate; a KSM that is no candidate has none. */
export function expectedPlan(input: Case): Expected {
  const candidates = candidatesOf(input);
  const money = Math.floor(input.fund / input.rules.unit);
  const amounts = amountsOf(candidates, money, input);
  return Object.fromEntries(
    candidates.map(({ code }, k) => [code, (amounts[k] ?? []).map((units) => units * input.rules.unit)]),
  );
}

/** Whether an answer could change what others get: not where everyone has room enough with the highest answers. */
export function waitsForAnswers(input: Case): boolean {
  const waiting = input.ksm.filter((one) => one.eligible && one.members.some(({ waitsFor }) => waitsFor !== null));
  if (waiting.length === 0) return false;
  const answered = {
    ...input,
    ksm: input.ksm.map((one) => ({ ...one, members: one.members.map((member) => ({ ...member, waitsFor: null })) })),
  };
  const amounts = expectedPlan(answered);
  return candidatesOf(answered).some(({ code, ceiling, members }) => {
    const isWaiting = waiting.some((one) => one.code === code);
    const wanted = isWaiting ? sum(members.map(({ most }) => most)) : ceiling;
    return sum(amounts[code] ?? []) < wanted * input.rules.unit;
  });
}

// Steps 1 to 3: candidates, assessed amounts, ceilings.

export function candidatesOf({ ksm, rules }: Case): Candidate[] {
  const inOrder = [...ksm].sort((a, b) => (b.score ?? -1) - (a.score ?? -1) || byText(a.code, b.code));
  const candidates: Candidate[] = [];
  for (const group of inOrder) {
    if (!group.eligible || group.members.every(({ requested, waitsFor }) => requested === 0 && waitsFor === null))
      continue;
    const members = [...group.members].sort((a, b) => byText(a.name, b.name) || byText(a.nik ?? "~", b.nik ?? "~"));
    const amounts = members.map((one) => assessed(one, rules));
    const room = Math.floor(Math.max(0, rules.ksmCeiling - group.owes) / rules.unit);
    const ceiling = Math.min(room, sum(amounts) / rules.unit);
    if (ceiling < 1) continue;
    candidates.push({
      code: group.code,
      ceiling,
      members: members.map(({ ps2 }, m) => ({ ps2, most: (amounts[m] ?? 0) / rules.unit })),
      lentToThisYear: group.lentToThisYear,
      holdsPlace: group.holdsPlace ?? false,
    });
  }
  return candidates;
}

function assessed(member: Member, rules: Rules): number {
  if (member.waitsFor !== null) return 0;
  const most = Math.min(
    member.requested,
    member.recommended ?? Number.POSITIVE_INFINITY,
    Math.max(0, rules.memberCeiling - member.owes),
  );
  let amount = 0;
  while (amount + rules.unit <= most && carries(member, amount + rules.unit, rules)) amount += rules.unit;
  return amount;
}

function carries({ capacity, months }: Member, amount: number, rules: Rules): boolean {
  if (capacity === null) return true;
  const perMonth = (amount * (1_000 + months * rules.monthlyChargePercent * 10)) / (1_000 * months);
  const steps = Math.ceil(Number((perMonth / rules.roundUpTo).toFixed(9)));
  return steps * rules.roundUpTo <= capacity;
}

// Steps 4 to 6: filling and the strategies.

function amountsOf(candidates: readonly Candidate[], money: number, input: Case): number[][] {
  const nothing = candidates.map(({ members }) => members.map(() => 0));
  const places =
    input.stage === "awal" ? Math.max(0, input.rules.maximumKsm - (input.placesTaken ?? 0)) : candidates.length;
  const all = withPlaces(candidates, places);
  const needed = input.stage === "awal" ? 0 : firstForTheYear(candidates, input);
  switch (input.strategy) {
    case "peringkat": {
      let amounts = raiseByUnits(candidates, nothing, all.slice(0, needed), money);
      for (const k of all.slice(needed)) amounts = raiseByUnits(candidates, amounts, [k], money);
      return amounts;
    }
    case "merata":
      return raiseByUnits(candidates, nothing, all, money);
    case "jangkauan": {
      const chosen = bestSet(candidates, places, needed, money);
      return raiseByUnits(candidates, servedInFull(candidates, nothing, chosen, money), chosen, money);
    }
  }
}

/** The candidates in their order, newcomers while there are places for them. */
function withPlaces(candidates: readonly Candidate[], places: number): number[] {
  let free = places;
  return candidates.flatMap(({ holdsPlace }, k) => {
    if (!holdsPlace && free === 0) return [];
    if (!holdsPlace) free -= 1;
    return [k];
  });
}

/** J.8: how many first candidates it takes until the year has its KSM, each counted once. */
function firstForTheYear(candidates: readonly Candidate[], { ksm, rules }: Case): number {
  let reached = ksm.filter(({ lentToThisYear }) => lentToThisYear).length;
  let needed = 0;
  candidates.forEach(({ lentToThisYear }, k) => {
    if (lentToThisYear || reached >= rules.minimumKsmPerYear) return;
    reached += 1;
    needed = k + 1;
  });
  return needed;
}

/** Unit by unit to the member who has least and can still take one; of equals to the first KSM, the first member. */
function raiseByUnits(
  candidates: readonly Candidate[],
  from: readonly (readonly number[])[],
  among: readonly number[],
  money: number,
): number[][] {
  const amounts = from.map((members) => [...members]);
  for (let rest = money - sum(amounts.flat()); rest > 0; rest -= 1) {
    let poorest: { k: number; m: number; has: number } | undefined;
    for (const k of among) {
      const has = amounts[k] ?? [];
      const candidate = candidates[k];
      if (candidate === undefined || sum(has) >= candidate.ceiling) continue;
      candidate.members.forEach(({ most }, m) => {
        const amount = has[m] ?? 0;
        if (amount < most && (poorest === undefined || amount < poorest.has)) poorest = { k, m, has: amount };
      });
    }
    if (poorest === undefined) break;
    const row = amounts[poorest.k];
    if (row !== undefined) row[poorest.m] = poorest.has + 1;
  }
  return amounts;
}

function subsets(size: number): number[][] {
  return Array.from({ length: 2 ** size }, (_, bits) =>
    Array.from({ length: size }, (_, k) => k).filter((k) => (bits >> k) & 1),
  );
}

/** By number of confirmed members, the least that so many cost in full under the KSM's ceiling: all subsets are tried. */
function leastCosts({ members, ceiling }: Candidate): number[] {
  const confirmed = members.filter(({ ps2, most }) => ps2 && most > 0).map(({ most }) => most);
  const least: number[] = [];
  for (const subset of subsets(confirmed.length)) {
    const cost = sum(subset.map((m) => confirmed[m] ?? 0));
    if (cost <= ceiling) least[subset.length] = Math.min(cost, least[subset.length] ?? Number.POSITIVE_INFINITY);
  }
  return least;
}

function bestSet(candidates: readonly Candidate[], places: number, needed: number, money: number): number[] {
  const costs = candidates.map(leastCosts);
  let best: { set: number[]; served: number; total: number } | undefined;
  for (const set of subsets(candidates.length)) {
    const newcomers = set.filter((k) => candidates[k]?.holdsPlace !== true);
    if (newcomers.length > places || Array.from({ length: needed }, (_, k) => k).some((k) => !set.includes(k)))
      continue;
    let together = [0];
    for (const k of set) {
      const next: number[] = [];
      together.forEach((cost, count) => {
        (costs[k] ?? []).forEach((more, extra) => {
          next[count + extra] = Math.min(cost + more, next[count + extra] ?? Number.POSITIVE_INFINITY);
        });
      });
      together = next;
    }
    const served = together.findLastIndex((cost) => cost <= money);
    const total = Math.min(money, sum(set.map((k) => candidates[k]?.ceiling ?? 0)));
    const better =
      best === undefined ||
      served > best.served ||
      (served === best.served && (total > best.total || (total === best.total && comesFirst(set, best.set))));
    if (better) best = { set, served, total };
  }
  return best?.set ?? [];
}

/** Dictionary order of ascending lists. */
function comesFirst(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    if (a[i] !== b[i]) return (a[i] ?? 0) < (b[i] ?? 0);
  }
  return a.length < b.length;
}

/** The smallest assessed first, then KSM order, name, NIK, while the KSM's ceiling and the money reach. */
function servedInFull(
  candidates: readonly Candidate[],
  nothing: readonly (readonly number[])[],
  chosen: readonly number[],
  money: number,
): number[][] {
  const amounts = nothing.map((members) => [...members]);
  const confirmed = chosen.flatMap((k) =>
    (candidates[k]?.members ?? []).flatMap(({ ps2, most }, m) => (ps2 && most > 0 ? [{ k, m, most }] : [])),
  );
  for (const { k, m, most } of confirmed.sort((a, b) => a.most - b.most || a.k - b.k || a.m - b.m)) {
    const row = amounts[k];
    if (row === undefined || sum(row) + most > (candidates[k]?.ceiling ?? 0)) continue;
    if (sum(amounts.flat()) + most > money) break;
    row[m] = most;
  }
  return amounts;
}
