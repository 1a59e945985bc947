import type { Monitor } from "../../src/domain/monitor.ts";
import { monitor } from "../../src/fund/monitor.ts";
import { portfolios } from "../../src/fund/portfolio.ts";
import { ppmk2012 } from "../../src/policy/ppmk-2012.ts";
import { ledgerOf } from "./eligible.ts";
import { date, kelurahan } from "./records.ts";

/** The portfolio of a small UPK on 15 October 2012: one loan is current, one is four months behind. */
export function monitored(): Monitor {
  const loan = (code: string, ksm: string) => ({
    code,
    ksm,
    disbursedOn: "2011-12-10",
    principal: 10_000_000,
    months: 10,
  });
  const tables = kelurahan({
    loans: [loan("P01", "K01"), loan("P02", "K02")],
    instalments: [...ledgerOf("P01", 10, 1_000_000, 9), ...ledgerOf("P02", 10, 1_000_000, 6)],
  });
  const asOf = date("2012-10-15");
  return monitor({
    kelurahan: tables,
    policy: ppmk2012,
    asOf,
    months: 3,
    portfolioOn: portfolios(
      {
        kelurahan: tables,
        policy: ppmk2012,
        borrowerOf: ({ ksm }) => ({ code: ksm.value ?? "", name: `KSM ${ksm.value ?? ""}` }),
      },
      asOf,
    ),
    nameOfMember: () => undefined,
  }).monitor;
}
