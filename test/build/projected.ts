import type { Projected, Projection } from "../../src/domain/projection.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { fundBooks } from "../../src/run/fund-books.ts";
import { type ProjectWish, projectFund } from "../../src/run/project-fund.ts";
import { ledgerOf } from "./eligible.ts";
import { date, kelurahan, sheet } from "./records.ts";

/** The fund of three KSM with a loan each from January 2012, on 15 October 2012: one is four months behind. */
export function projected(wish: Partial<ProjectWish> = {}): Projected {
  const codes = ["K01", "K02", "K03"];
  const tables = kelurahan({
    ksm: codes.map((code) => ({ code, name: `KSM ${code}` })),
    loans: codes.map((ksm, index) => ({
      code: `P0${index + 1}`,
      ksm,
      disbursedOn: "2011-12-10",
      principal: 10_000_000,
      months: 10,
    })),
    instalments: [
      ...ledgerOf("P01", 10, 1_000_000, 9),
      ...ledgerOf("P02", 10, 1_000_000, 6),
      ...ledgerOf("P03", 10, 1_000_000, 9),
    ],
  });
  const books = fundBooks(tables, ppmk2012, date("2012-10-15"));
  const given = { months: 24, opening: 30_000_000, cost: 200_000, loan: 12_000_000, ...wish };
  return projectFund(tables, ppmk2012, books, given, sheet()).projected;
}

export function projection(wish: Partial<ProjectWish> = {}): Projection {
  const found = projected(wish);
  if (found.kind === "lacking") throw new RangeError(found.needs.join());
  return found.projection;
}
