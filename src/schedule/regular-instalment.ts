import { type Rupiah, roundDownTo, rupiah } from "../domain/rupiah.ts";
import { type LoanTerms, type Pricing, payingMonths } from "./loan-terms.ts";

/** What is paid each month after the grace but the last, in rupiah, rounded up; under `menurun` the first of them. */
export function regularInstalment(terms: LoanTerms): Rupiah {
  const { over, under } = monthlyShare(terms);
  return roundedUp(BigInt(terms.principal) * over, under, terms.roundUpTo);
}

/** The largest multiple of `unit` whose regular instalment does not exceed `capacity`, in rupiah; exact. */
export function largestPrincipal(capacity: Rupiah, pricing: Pricing, unit: Rupiah): Rupiah {
  const payable = Math.max(0, roundDownTo(pricing.roundUpTo, capacity));
  const { over, under } = monthlyShare(pricing);
  return roundDownTo(unit, rupiah(Number((BigInt(payable) * under) / over)));
}

/** The smallest multiple of `step` rupiah that is not less than over ÷ under. */
export function roundedUp(over: bigint, under: bigint, step: Rupiah): Rupiah {
  const steps = over / (under * BigInt(step));
  const isExact = steps * under * BigInt(step) === over;
  return rupiah(Number(isExact ? steps : steps + 1n) * step);
}

/** The regular instalment as a fraction of the principal, before rounding. */
function monthlyShare(pricing: Pricing): { over: bigint; under: bigint } {
  const { method, monthlyCharge } = pricing;
  const paying = BigInt(payingMonths(pricing));
  const charge = BigInt(monthlyCharge.numerator);
  const whole = BigInt(monthlyCharge.denominator);
  if (method === "anuitas" && charge > 0n) {
    // r (1 + r)^n ÷ ((1 + r)^n − 1)
    const grown = (whole + charge) ** paying;
    return { over: charge * grown, under: whole * (grown - whole ** paying) };
  }
  // 1 ÷ n + r
  return { over: whole + charge * paying, under: whole * paying };
}
