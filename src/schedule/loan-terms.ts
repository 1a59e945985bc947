import type { Ratio } from "../domain/ratio.ts";
import { ratioFromDecimal } from "../domain/ratio.ts";
import type { Rupiah } from "../domain/rupiah.ts";
import { rupiah } from "../domain/rupiah.ts";
import type { Policy } from "../policy/settings.ts";

/**
 * How jasa is reckoned: `flat` on the principal as it was lent, `menurun` on the balance with equal pokok, `anuitas` on the
 * balance with equal instalments.
 */
export const repaymentMethods = ["flat", "menurun", "anuitas"] as const;
type RepaymentMethod = (typeof repaymentMethods)[number];

/** What a loan costs, whatever its principal. */
export interface Pricing {
  readonly method: RepaymentMethod;
  /** From the loan to its last instalment, grace included. */
  readonly months: number;
  /** First months in which only jasa is paid; the last month pays pokok in any case. */
  readonly graceMonths: number;
  /** Jasa a month as a share of the principal or the balance. */
  readonly monthlyCharge: Ratio;
  /** Instalments are multiples of this many rupiah, but for the one that takes the rest. */
  readonly roundUpTo: Rupiah;
  /** The instalment that takes the rest: the last, or in a flat loan without grace the first. */
  readonly rest?: "last" | "first";
}

export interface LoanTerms extends Pricing {
  readonly principal: Rupiah;
}

/** The months in which pokok is paid. */
export function payingMonths({ months, graceMonths }: Pricing): number {
  return Math.max(1, months - graceMonths);
}

/** The policy's price of a loan of so many months. */
export function pricingOf({ settings: { a8 } }: Policy, months: number): Pricing {
  const { numerator, denominator } = ratioFromDecimal(a8.monthlyChargePercent);
  return {
    method: a8.method,
    months,
    graceMonths: a8.graceMonths,
    monthlyCharge: { numerator, denominator: denominator * 100 },
    roundUpTo: rupiah(a8.roundUpTo),
    rest: a8.rest,
  };
}
