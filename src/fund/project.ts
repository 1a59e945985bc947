import { addMonths, type CivilDate, monthOf } from "../domain/calendar.ts";
import type { Field } from "../domain/field.ts";
import { type Finding, finding } from "../domain/finding.ts";
import type { CellRef, SheetRef } from "../domain/place.ts";
import type {
  BasisPoints,
  FundModel,
  Lever,
  Projected,
  Projection,
  ProjectionBasis,
  ProjectionNeed,
  Repayment,
  Scenario,
  ScenarioName,
  Terms,
} from "../domain/projection.ts";
import type { Kelurahan } from "../domain/records.ts";
import { type Rupiah, roundDownTo, rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";
import { backtests } from "./backtest.ts";
import { breakEven, comesIn } from "./break-even.ts";
import { fundModel } from "./fund-model.ts";
import type { PlannedLending } from "./planned-lending.ts";
import type { Portfolio } from "./portfolio.ts";
import { failsIn, projectedYears } from "./projected-years.ts";
import { repaymentShare } from "./repayment-share.ts";
import { type Behaviour, simulate } from "./simulate.ts";
import { monthsBetween, stillDue } from "./still-due.ts";
import { booksUntil, moneyOf } from "./upk-books.ts";

/** What is wished for; what is left out comes from the books. Amounts in rupiah. */
export interface ProjectionWish {
  readonly months: number;
  readonly cost?: number | undefined;
  readonly opening?: number | undefined;
  readonly loan?: number | undefined;
  readonly term?: number | undefined;
  readonly reserve?: number | undefined;
  readonly inflationPercent?: number | undefined;
  /** Share paid on time of a scenario of one's own. */
  readonly repayment?: BasisPoints | undefined;
  /** KSM that may have a loan at a time. */
  readonly ksm?: number | undefined;
  /** False where nobody asks how far off the method was, which takes as long as all the rest. */
  readonly withBacktest?: boolean;
}

export interface ProjectionRequest {
  readonly kelurahan: Kelurahan;
  readonly policy: Policy;
  readonly asOf: CivilDate;
  /** The loans of the money that is projected, on the day and before it. */
  readonly portfolioOn: (day: CivilDate) => Portfolio;
  /** Loans of other money that are left out; with some, what there is to begin with has to be told. */
  readonly otherMoney: number;
  /** The KSM on the list, with the number of their members. */
  readonly list: readonly { readonly code: string; readonly members: number }[];
  readonly wish: ProjectionWish;
  readonly plan?: PlannedLending | undefined;
  /** Where findings about no cell stand. */
  readonly place: SheetRef;
}

/** The fund over the next months, by how well it is paid; or what is missing to say so. */
export function project(request: ProjectionRequest): {
  readonly projected: Projected;
  readonly findings: readonly Finding[];
} {
  const given = givenOf(request);
  if (given.kind === "lacking") {
    const { needs, cells } = given;
    const at = cells[0] ?? request.place;
    return { projected: given, findings: [finding("project/lacking", at, { needs }, cells.slice(1))] };
  }
  const { portfolioOn, asOf, policy, wish, plan } = request;
  const now = portfolioOn(asOf);
  const still = stillDue(now, wish.months, policy);
  const repayment = repaymentShare(portfolioOn, asOf);
  const { terms, mayBorrow, basis } = given;
  const modelOf = (changed: Terms) => fundModel(now, still, changed, plan, mayBorrow, policy);
  const model = modelOf(terms);
  const atLeast = policy.settings.j8.minimumKsmPerYear;
  const scenarios = namedShares(repayment, wish).map(({ name, theta }) =>
    scenarioOf(name, { theta, rho: repayment.rho }, model, atLeast, wish.inflationPercent ?? 0),
  );
  const middle = scenarios.find(({ name }) => name === "tengah") ?? scenarios.at(-1);
  const today = repayment.theta === null ? null : comesIn(repayment.theta.points[1] ?? 0, repayment.rho);
  const yearlyCost = basis.cost.from === "option" ? terms.cost * 12 : yearlyCostOf(request);
  const projection: Projection = {
    basis: {
      ...basis,
      start: model.start,
      months: wish.months,
      loan: terms.loan,
      term: terms.term,
      reserve: terms.reserve,
      inflationPercent: wish.inflationPercent ?? 0,
      slots: terms.slots,
      plan: plan === undefined ? null : planOf(plan),
      otherMoney: request.otherMoney,
      disputed: still.disputed,
      unknown: still.unknown,
      assumed: still.assumed,
    },
    repayment,
    scenarios,
    breakEven: breakEven(now, yearlyCost, today, policy),
    levers: {
      of: middle?.name ?? "semua-lancar",
      all: middle === undefined ? [] : leversOf(terms, modelOf, { theta: middle.theta, rho: repayment.rho }, policy),
    },
    backtest: wish.withBacktest === false ? [] : backtests(portfolioOn, asOf, policy),
    model,
  };
  return { projected: { kind: "projected", projection }, findings: given.findings };
}

/** The scenarios that can be told: without θ only that all is paid, and one's own. */
function namedShares({ theta }: Repayment, { repayment }: ProjectionWish) {
  const names = ["hati-hati", "tengah", "baik"] as const;
  const shares: { readonly name: ScenarioName; readonly theta: BasisPoints }[] = [
    ...names.flatMap((name, index) => {
      const point = theta?.points[index];
      return point === undefined ? [] : [{ name, theta: point }];
    }),
    { name: "semua-lancar", theta: 10_000 },
    ...(repayment === undefined ? [] : [{ name: "sendiri" as const, theta: repayment }]),
  ];
  return shares;
}

/** So far apart are the shares at which better repayment is tried. */
const gridStep = 50;

function scenarioOf(
  name: ScenarioName,
  behaviour: Behaviour,
  model: FundModel,
  atLeast: number,
  inflationPercent: number,
): Scenario {
  const months = simulate(model, behaviour);
  const years = projectedYears(months, atLeast);
  const end = months.at(-1)?.wealth ?? model.opening;
  let least = end;
  const { theta, rho } = behaviour;
  for (let better = Math.floor(theta / gridStep + 1) * gridStep; better <= 10_000; better += gridStep)
    least = Math.min(least, simulate(model, { theta: better, rho }).at(-1)?.wealth ?? least);
  const real = inflationPercent === 0 ? null : Math.round(end / (1 + inflationPercent / 100) ** (model.months / 12));
  return { name, theta, months, years, failsIn: failsIn(years), wealth: { end, least, real } };
}

/** Rupiah a month, and hundredths of a percent. */
const lessCost = 100_000;
const betterBy = 500;
const shorterBy = 2;

/** Each change by running again; a shorter term and better repayment are those of new loans alone. */
function leversOf(
  terms: Terms,
  modelOf: (terms: Terms) => FundModel,
  behaviour: Behaviour,
  { settings: { a8, j8 } }: Policy,
): readonly Lever[] {
  const term = Math.max(a8.minimumMonths, terms.term - shorterBy);
  const cost = Math.max(0, terms.cost - lessCost);
  const repayment = Math.min(10_000, behaviour.theta + betterBy);
  const lever = (name: Lever["name"], value: number, model: FundModel, changed: Behaviour): Lever => {
    const months = simulate(model, changed);
    return {
      name,
      value,
      failsIn: failsIn(projectedYears(months, j8.minimumKsmPerYear)),
      wealth: months.at(-1)?.wealth ?? model.opening,
      ksm: months.reduce((sum, one) => sum + one.ksm, 0),
    };
  };
  return [
    lever("term", term, modelOf({ ...terms, term }), behaviour),
    lever("cost", cost, modelOf({ ...terms, cost }), behaviour),
    lever("repayment", repayment, modelOf(terms), { ...behaviour, thetaOfNew: repayment }),
  ];
}

interface Given {
  readonly kind: "given";
  readonly terms: Terms;
  readonly mayBorrow: (ksm: string) => boolean;
  readonly basis: Pick<ProjectionBasis, "opening" | "cost" | "lateKsm">;
  readonly findings: readonly Finding[];
}

function givenOf(request: ProjectionRequest): Given | Extract<Projected, { readonly kind: "lacking" }> {
  const { wish, policy, list, portfolioOn, asOf } = request;
  const opening = openingOf(request);
  const cost = costOf(request);
  const loan = wish.loan ?? typicalLoan(list, policy);
  const listed = new Set(list.map(({ code }) => code));
  const late = lateKsm(portfolioOn(asOf));
  const lateListed = [...late].filter((code) => listed.has(code)).length;
  const slots = wish.ksm ?? listed.size - lateListed;
  const lacks: readonly (readonly [ProjectionNeed, boolean])[] = [
    ["opening", opening.value === undefined],
    ["cost", cost.value === undefined],
    ["loan", loan === undefined || loan <= 0],
    ["ksm", listed.size === 0 && wish.ksm === undefined],
  ];
  const needs = lacks.flatMap(([need, isLacking]) => (isLacking ? [need] : []));
  if (opening.value === undefined || cost.value === undefined || loan === undefined || needs.length > 0)
    return { kind: "lacking", needs, cells: [...opening.cells, ...cost.cells] };
  return {
    kind: "given",
    terms: {
      months: wish.months,
      opening: opening.value.amount,
      cost: cost.value.amount,
      reserve: wish.reserve ?? 0,
      loan,
      term: wish.term ?? policy.settings.a8.months,
      slots,
    },
    mayBorrow: (ksm) => (wish.ksm !== undefined || listed.has(ksm)) && !late.has(ksm),
    basis: { opening: opening.value, cost: cost.value, lateKsm: lateListed },
    findings: opening.findings,
  };
}

interface Found<T> {
  readonly value?: T;
  /** What cannot be read. */
  readonly cells: readonly CellRef[];
}

/** Older books than so many months say little of what there is now. */
const oldBooks = 2;

function openingOf({
  kelurahan,
  asOf,
  wish,
  otherMoney,
}: ProjectionRequest): Found<ProjectionBasis["opening"]> & { readonly findings: readonly Finding[] } {
  if (wish.opening !== undefined)
    return { value: { amount: wish.opening, from: "option", month: null }, cells: [], findings: [] };
  if (otherMoney > 0) return { cells: [], findings: [] };
  const last = booksUntil(kelurahan.finances, asOf).at(-1);
  const month = last?.month.value;
  const money = last === undefined ? undefined : moneyOf(last);
  if (last !== undefined && month !== undefined && money !== undefined) {
    const age = monthsBetween(month, addMonths(monthOf(asOf), -1));
    const old = age > oldBooks ? [finding("project/old-books", last.month.cell ?? last.at, { month, age })] : [];
    return { value: { amount: money, from: "books", month }, cells: [], findings: old };
  }
  const unread = last === undefined ? [] : unreadOf(last.cash, last.bank);
  const available = kelurahan.profile?.availableFund;
  if (unread.length > 0 || available?.value === undefined)
    return { cells: [...unread, ...(available === undefined ? [] : unreadOf(available))], findings: [] };
  return { value: { amount: available.value, from: "profile", month: null }, cells: [], findings: [] };
}

const unreadOf = (...fields: readonly Field<unknown>[]): readonly CellRef[] =>
  fields.flatMap((field) => (field.state === "invalid" ? [field.cell] : []));

/** So many last months make the usual cost. */
const costMonths = 6;

function costOf({ kelurahan, asOf, wish }: ProjectionRequest): Found<ProjectionBasis["cost"]> {
  if (wish.cost !== undefined) return { value: { amount: wish.cost, from: "option" }, cells: [] };
  const amounts = costsOf(kelurahan, asOf, costMonths);
  if (amounts.length > 0) return { value: { amount: meanOf(amounts), from: "books" }, cells: [] };
  const cells = booksUntil(kelurahan.finances, asOf).flatMap(({ operatingCost }) => unreadOf(operatingCost));
  return { cells };
}

/** A year's *Biaya Operasional*, by the mean of its months where the books hold fewer. */
function yearlyCostOf({ kelurahan, asOf }: ProjectionRequest): number {
  const amounts = costsOf(kelurahan, asOf, 12);
  const total = amounts.reduce((sum, one) => sum + one, 0);
  return amounts.length === 0 ? 0 : Math.floor((total * 12) / amounts.length);
}

const costsOf = ({ finances }: Kelurahan, asOf: CivilDate, months: number): readonly Rupiah[] =>
  booksUntil(finances, asOf)
    .slice(-months)
    .flatMap(({ operatingCost }) => operatingCost.value ?? []);

const meanOf = (amounts: readonly number[]) => Math.floor(amounts.reduce((sum, one) => sum + one, 0) / amounts.length);

/** The least of J.4 and J.5 × median members, in units. */
function typicalLoan(list: ProjectionRequest["list"], { settings: { j4, j5, a9 } }: Policy): number | undefined {
  const sizes = list
    .map(({ members }) => members)
    .filter((members) => members > 0)
    .toSorted((a, b) => a - b);
  const [lower, upper] = [sizes[Math.floor((sizes.length - 1) / 2)], sizes[Math.floor(sizes.length / 2)]];
  if (lower === undefined || upper === undefined) return undefined;
  const most = Math.min(j4.ksmCeiling, Math.floor((j5.memberCeiling * (lower + upper)) / 2));
  return roundDownTo(rupiah(a9.unit), rupiah(most));
}

/** KSM of class 3 to 5, or that may be, or with a loan that is written off. */
function lateKsm({ all }: Portfolio): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ standing, ksm }) => {
      const isOwing = standing.writtenOff || standing.balance.high > 0;
      return isOwing && standing.classes[1] >= 3 ? [ksm.code] : [];
    }),
  );
}

const planOf = ({ stage, loans }: PlannedLending): ProjectionBasis["plan"] => ({
  stage,
  ksm: new Set(loans.map(({ ksm }) => ksm)).size,
  lent: loans.reduce((sum, { amount }) => sum + amount, 0),
});
