import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bkmLevels } from "../../src/domain/choices.ts";
import type { Kelurahan } from "../../src/domain/records.ts";
import type { Criterion, Verdict } from "../../src/domain/verdict.ts";
import { judgeBkm } from "../../src/eligibility/judge-bkm.ts";
import { judgeKsm } from "../../src/eligibility/judge-ksm.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { asOf } from "../build/eligible.ts";
import { howMany } from "../build/how-many.ts";
import { random } from "../build/random.ts";
import { type Facts, facts, kelurahanOf, type LoanFacts } from "./arbitrary-kelurahan.ts";

const runs = { seed: 20130315, numRuns: howMany(150, 1_500) };

function criteriaOf(kelurahan: Kelurahan): readonly Criterion[] {
  const bkm = judgeBkm(kelurahan, ppmk2012, asOf);
  return [...bkm.criteria, ...judgeKsm(kelurahan, ppmk2012, asOf).ksm.flatMap(({ criteria }) => criteria)];
}

const verdictsOf = (one: Facts) => criteriaOf(kelurahanOf(one)).map(({ code, verdict }) => [code, verdict] as const);

function mapTables(
  kelurahan: Kelurahan,
  map: (rows: readonly object[], table: keyof Kelurahan) => readonly object[],
): Kelurahan {
  const tables = Object.entries(kelurahan).map(([table, rows]) => [
    table,
    Array.isArray(rows) ? map(rows, table as keyof Kelurahan) : rows,
  ]);
  return Object.fromEntries(tables) as Kelurahan;
}

/** The rows as they would stand a hundred rows further down. */
function rowsBelow(rows: Kelurahan[keyof Kelurahan]): readonly object[] {
  const lower = (cell: object) => ("row" in cell ? { ...cell, row: Number(cell.row) + 100 } : cell);
  return JSON.parse(JSON.stringify(rows ?? []), (_, value) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? lower(value) : value,
  ) as readonly object[];
}

describe("the order of rows", () => {
  it("decides nothing, not even the order of what is said", () => {
    fc.assert(
      fc.property(facts, facts, fc.integer(), (one, other, seed) => {
        // Two KSM that share codes, persons and loans: what contradicts itself must not be settled by order either.
        const both = mapTables(kelurahanOf(one), (rows, table) => [...rows, ...rowsBelow(kelurahanOf(other)[table])]);
        const chance = random(seed);
        const shuffled = mapTables(both, (rows) => chance.shuffled(rows));
        expect(judgeBkm(shuffled, ppmk2012, asOf)).toEqual(judgeBkm(both, ppmk2012, asOf));
        expect(judgeKsm(shuffled, ppmk2012, asOf)).toEqual(judgeKsm(both, ppmk2012, asOf));
      }),
      { ...runs, numRuns: howMany(60, 1_000) },
    );
  });
});

const rank: Readonly<Record<Verdict, number>> = { fail: 0, undetermined: 1, pass: 2 };

/** Better facts, one at a time. */
function improvements(one: Facts): readonly Facts[] {
  const better: Facts[] = [];
  if (one.level !== null) better.push({ ...one, level: bkmLevels[bkmLevels.indexOf(one.level) + 1] ?? one.level });
  if (one.opinion !== null) better.push({ ...one, opinion: "wtp" });
  one.months.forEach((month, index) => {
    if (month !== null) better.push({ ...one, months: one.months.with(index, "memadai") });
  });
  better.push({ ...one, members: [...one.members, "listed"] });
  one.members.forEach((member, index) => {
    if (member !== "unread") better.push({ ...one, members: one.members.with(index, "listed") });
  });
  if (one.prospective === false) better.push({ ...one, prospective: true });
  if (!one.reason) better.push({ ...one, reason: true });
  one.loans.forEach((loan, index) => {
    better.push(...repaidMore(loan).map((more) => ({ ...one, loans: one.loans.with(index, more) })));
  });
  return better;
}

function repaidMore(loan: LoanFacts): readonly LoanFacts[] {
  if (loan.kept === "summary") return loan.paid === null ? [] : [{ ...loan, paid: loan.paid + 1 }];
  return loan.instalments.flatMap((instalment, index) =>
    instalment.paid === null
      ? []
      : [{ ...loan, instalments: loan.instalments.with(index, { ...instalment, paid: instalment.paid + 1 }) }],
  );
}

describe("a better fact", () => {
  it("never worsens a verdict", () => {
    fc.assert(
      fc.property(facts, (one) => {
        const before = verdictsOf(one);
        for (const better of improvements(one)) {
          verdictsOf(better).forEach(([code, verdict], index) => {
            const [, earlier = "pass"] = before[index] ?? [];
            expect([code, rank[verdict]]).toEqual([code, Math.max(rank[verdict], rank[earlier])]);
          });
        }
      }),
      runs,
    );
  });
});

/** The facts with everything that is unknown known, for the better or for the worse. */
function known(one: Facts, good: boolean): Facts {
  return {
    level: one.level ?? (good ? "madani" : "awal"),
    opinion: one.opinion ?? (good ? "wtp" : "tmp"),
    months: one.months.map((month) => month ?? (good ? "memuaskan" : "kurang")),
    members: one.members.map((member) => (member === "unread" ? (good ? "listed" : "outside") : member)),
    prospective: one.prospective ?? good,
    reason: true,
    kind: one.kind ?? "aneka",
    loans: one.loans.map((loan) => knownLoan(loan, good)),
  };
}

function knownLoan(loan: LoanFacts, good: boolean): LoanFacts {
  if (loan.kept === "ledger") {
    const instalments = loan.instalments.map(({ target, paid }) => ({ target, paid: paid ?? (good ? 100 : 0) }));
    return { ...loan, instalments };
  }
  const target = loan.target ?? (good ? (loan.paid ?? 100) : 100);
  return { ...loan, target, paid: loan.paid ?? (good ? target : 0) };
}

/** What only a person can decide, or only time. */
function staysOpen(criterion: Criterion): boolean {
  return criterion.nearMiss?.kind === "decide" || criterion.nearMiss?.kind === "first-due-date";
}

describe("what is undetermined", () => {
  it("becomes pass or fail when the unknown is filled in, either way, and what was decided stays so", () => {
    fc.assert(
      fc.property(facts, (one) => {
        const before = criteriaOf(kelurahanOf(one));
        for (const good of [true, false]) {
          criteriaOf(kelurahanOf(known(one, good))).forEach((criterion, index) => {
            const earlier = before[index];
            if (earlier === undefined) throw new RangeError("a criterion went missing");
            const expected =
              earlier.verdict === "undetermined" ? [expect.stringMatching(/pass|fail/)] : [earlier.verdict];
            if (!staysOpen(criterion)) expect([criterion.verdict]).toEqual(expected);
          });
        }
      }),
      runs,
    );
  });

  it("passes when all is filled in for the best", () => {
    fc.assert(
      fc.property(facts, (one) => {
        const best = criteriaOf(kelurahanOf(known(one, true)));
        criteriaOf(kelurahanOf(one)).forEach((criterion, index) => {
          const filled = best[index];
          if (criterion.verdict !== "undetermined" || filled === undefined || staysOpen(filled)) return;
          expect([filled.code, filled.verdict]).toEqual([criterion.code, "pass"]);
        });
      }),
      runs,
    );
  });
});
