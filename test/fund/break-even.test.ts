import { describe, expect, it } from "vitest";
import { betaQuantile } from "../../src/fund/beta-quantile.ts";
import { comesIn, shareNeeded } from "../../src/fund/break-even.ts";

describe("quantiles of Beta", () => {
  // A Beta(m/2, n/2) is mF ÷ (n + mF) for an F with m and n degrees of freedom. Critical values of F: NIST/SEMATECH
  // e-Handbook of Statistical Methods, 1.3.6.7.3.
  it.each([
    [0.95, 1, 10, 4.965],
    [0.95, 2, 30, 3.316],
    [0.95, 5, 10, 3.326],
    [0.95, 10, 10, 2.978],
    [0.95, 10, 20, 2.348],
    [0.9, 5, 10, 2.522],
    [0.9, 10, 10, 2.323],
  ])("the %f point of Beta(%i/2, %i/2) is that of F, %f", (p, m, n, f) => {
    const shareOf = (value: number) => ((m * value) / (n + m * value)) * 10_000;
    const found = betaQuantile(p, m / 2, n / 2);
    expect(found).toBeGreaterThanOrEqual(Math.round(shareOf(f - 0.0005)));
    expect(found).toBeLessThanOrEqual(Math.round(shareOf(f + 0.0005)));
  });

  it.each([
    // sin²(πp/2), p^(1/a), 1 − (1 − p)^(1/b).
    [0.1, 0.5, 0.5, Math.sin((Math.PI * 0.1) / 2) ** 2],
    [0.9, 0.5, 0.5, Math.sin((Math.PI * 0.9) / 2) ** 2],
    [0.1, 4, 1, 0.1 ** (1 / 4)],
    [0.5, 1, 7, 1 - 0.5 ** (1 / 7)],
  ])("the %f point of Beta(%f, %f) is the closed form", (p, alpha, beta, exact) => {
    expect(betaQuantile(p, alpha, beta)).toBe(Math.round(exact * 10_000));
  });

  it("9 of 10 KSM give 73, 89 and 97%, 10 of 10 give 88, 98 and 100%", () => {
    const percents = (paid: number) =>
      [0.1, 0.5, 0.9].map((p) => Math.round(betaQuantile(p, 0.5 + paid, 10.5 - paid) / 100));
    expect(percents(9)).toEqual([73, 89, 97]);
    expect(percents(10)).toEqual([88, 98, 100]);
  });
});

describe("break-even", () => {
  it.each([
    [12, 0, 84.7],
    [12, 0.05, 89],
    [24, 0, 73.5],
    [24, 0.05, 77.2],
  ])("%i months of 1.5 percent with cost of %f of what is lent take %f percent", (months, cost, percent) => {
    expect(Math.round(shareNeeded(cost, months * 0.015) * 1000) / 10).toBe(percent);
  });

  it("what is caught up in nine months comes in too", () => {
    expect(comesIn(8_000, 0)).toBe(8_000);
    // 1 − 0.9⁹ = 61.2% of the other 20%.
    expect(comesIn(8_000, 1_000)).toBe(9_225);
    expect(comesIn(8_000, 10_000)).toBe(10_000);
  });
});
