import { type Finding, finding } from "../domain/finding.ts";
import type { SheetRef } from "../domain/place.ts";
import type { Kelurahan } from "../domain/records.ts";
import type { Policy } from "../policy/settings.ts";
import type { FundBooks } from "./fund-books.ts";
import { monitorFund, usualMonitor } from "./monitor-fund.ts";

/** How a UPK that lends again stands by its ratios, and whether the policy lets it lend. */
export interface UpkStanding {
  readonly findings: readonly Finding[];
  readonly mayLend: boolean;
}

/** Nothing is said of a UPK without a ledger. */
export function upkClass(kelurahan: Kelurahan, policy: Policy, books: FundBooks, place: SheetRef): UpkStanding {
  if ((kelurahan.instalments ?? []).length === 0) return { findings: [], mayLend: true };
  const { upk } = monitorFund(kelurahan, policy, books, usualMonitor).monitor;
  if (upk.class === null) return { findings: [], mayLend: true };
  const ratios = upk.worst;
  if (upk.class !== "penundaan") {
    const args = { class: upk.class, ratios: upk.class === "memuaskan" ? [] : ratios, isOpen: upk.isOpen };
    return { findings: [finding("upk/class", place, args)], mayLend: true };
  }
  const refuses = policy.settings.a20.upkInPenundaan === "refuse";
  return { findings: [finding(refuses ? "upk/refused" : "upk/penundaan", place, { ratios })], mayLend: !refuses };
}
