import type { AsOf } from "../../domain/as-of.ts";
import type { Eligibility } from "../../domain/verdict.ts";
import type { KelurahanReport } from "../../result/run-report.ts";
import { isNamedAfterPerson, personWords } from "./named-after-person.ts";

/** A count of persons as it may be public: 1 to 4 are one step, and what would give them away is kept. */
export type PublicCount = number | "few" | "kept";

/** Rupiah, or kept where it would be one person's. */
export type PublicAmount = number | "kept";

/**
 * What may be public. It has no field for a person's name, NIK, No KK, address or income, so that none can come onto the
 * board by mistake (UU 27/2022; UU 14/2008 art. 17 (h)).
 */
export interface PublicBoard {
  readonly kelurahan: string;
  readonly asOf: AsOf;
  readonly bkm: Eligibility | undefined;
  readonly ksm: { readonly [E in Eligibility]: number } | undefined;
  readonly plan:
    | {
        readonly draft: boolean;
        readonly fund: number;
        readonly total: PublicAmount;
        readonly borrowers: PublicCount;
        readonly onPs2: PublicCount;
        readonly loans: readonly {
          readonly ksm: string;
          readonly borrowers: PublicCount;
          readonly amount: PublicAmount;
        }[];
      }
    | undefined;
  readonly portfolio: { readonly ksm: number; readonly balance: PublicAmount } | undefined;
}

/** What of a kelurahan may hang on a board. */
export function publicBoard({ kelurahan, asOf, bkm, ksm, plan, monitor }: KelurahanReport): PublicBoard {
  const persons = personWords(ksm ?? []);
  return {
    kelurahan: withoutNumbers(kelurahan),
    asOf,
    bkm: bkm?.verdict,
    ksm:
      ksm === undefined
        ? undefined
        : {
            eligible: ksm.filter(({ verdict }) => verdict === "eligible").length,
            ineligible: ksm.filter(({ verdict }) => verdict === "ineligible").length,
            undetermined: ksm.filter(({ verdict }) => verdict === "undetermined").length,
          },
    plan: plan === undefined ? undefined : publicPlan(plan, persons),
    portfolio:
      monitor === undefined
        ? undefined
        : {
            ksm: monitor.portfolio.ksm,
            balance: monitor.portfolio.ksm < 2 ? "kept" : monitor.portfolio.balance,
          },
  };
}

function publicPlan(
  { draft, fund, total, ksm }: NonNullable<KelurahanReport["plan"]>,
  persons: ReadonlySet<string>,
): PublicBoard["plan"] {
  const borrowing = ksm.map(({ members }) => members.filter(({ approved }) => approved > 0));
  const counts = borrowing.map(({ length }) => length);
  const onPs2 = borrowing.flat().filter(({ ps2Confirmed }) => ps2Confirmed).length;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const hidden = hiddenAmounts(counts);
  const amounts = ksm.map(({ approved }, index): PublicAmount => (hidden.has(index) ? "kept" : approved));
  // One amount that is kept could be told from the sum of the others.
  const isTotalKept = amounts.length > 0 && amounts.filter((amount) => amount === "kept").length === 1;
  const loans = ksm.map(({ code, name }, index) => ({
    ksm: publicName({ code, name, order: index + 1 }, persons),
    borrowers: publicCount(counts[index] ?? 0),
    amount: amounts[index] ?? ("kept" as const),
  }));
  const isTold = counts.every((count) => !isFew(count)) && !isFew(all);
  const borrowers = isFew(all) ? "few" : isTold ? all : "kept";
  const isPs2Told = borrowers === all && !isFew(onPs2) && !isFew(all - onPs2);
  return {
    draft,
    fund,
    total: isTotalKept ? "kept" : total,
    borrowers,
    onPs2: isFew(onPs2) ? "few" : isPs2Told ? onPs2 : "kept",
    loans,
  };
}

const isFew = (count: number) => count > 0 && count < 5;
const publicCount = (count: number): PublicCount => (isFew(count) ? "few" : count);

/** KSM whose loan is one person's, and where that is a single one another with it: the smaller group of the rest. */
function hiddenAmounts(counts: readonly number[]): ReadonlySet<number> {
  const single = counts.flatMap((count, index) => (count === 1 ? [index] : []));
  if (single.length !== 1) return new Set(single);
  const [second] = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => a.count - b.count);
  return new Set([...single, ...(second === undefined ? [] : [second.index])]);
}

/** A group that is called like a person is shown by its code, and by its place where the code says no better. */
function publicName(
  { code, name, order }: { readonly code: string; readonly name: string; readonly order: number },
  persons: ReadonlySet<string>,
): string {
  const named = [name, code].find(
    (text) => text.trim() !== "" && !/\d{6}/.test(text) && !isNamedAfterPerson(text, persons),
  );
  return named ?? `KSM ${order}`;
}

/** A long number in a name of a place would be somebody's. */
const withoutNumbers = (text: string) => text.replace(/\d[\d .-]{4,}\d/g, "…");
