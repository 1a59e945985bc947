import type { Kelurahan } from "../../src/domain/records.ts";
import { date, familyCard, kelurahan, nik } from "./records.ts";

/** The as-of date of the examples below. */
export const asOf = date("2013-03-15");

const firstNames = "Wagimin Sutarti Bahrudin Komariah Lestari Dulkarim Endang Yohanes Ginanjar Rukmini".split(" ");
const lastNames = "Prawira Sihombing Kusnadi Lubis Mangkubumi Tarigan Abidin Wulandari Effendi Hutapea".split(" ");

/** The n-th of a hundred invented names, none alike. */
export function inventedName(n: number): string {
  const index = n - 1;
  return `${firstNames[index % 10] ?? ""} ${lastNames[Math.floor(index / 10 + index) % 10] ?? ""}`;
}

/** `count` members of a KSM: NIK and No KK 1, 2, 3 … */
export function membersOf(ksm: string, count: number, first = 1) {
  return Array.from({ length: count }, (_, index) => ({
    ksm,
    name: inventedName(first + index),
    nik: nik(first + index),
    familyCard: familyCard(first + index),
  }));
}

/** PS-2 households whose heads are the members 1, 2, 3 … of `membersOf`. */
export function householdsOf(count: number, first = 1) {
  return Array.from({ length: count }, (_, index) => ({
    name: inventedName(first + index),
    nik: nik(first + index),
    familyCard: familyCard(first + index),
  }));
}

/** Monthly instalments of equal pokok from January 2012; the first `paid` of them are paid on their due dates. */
export function ledgerOf(loan: string, months: number, pokok: number, paid: number) {
  return Array.from({ length: months }, (_, index) => {
    const dueOn = `2012-${String(index + 1).padStart(2, "0")}-10`;
    const scheduled = { loan, number: index + 1, dueOn, targetPrincipal: pokok, targetCharge: 0 };
    return index < paid ? { ...scheduled, paidOn: dueOn, paidPrincipal: pokok, paidCharge: 0 } : scheduled;
  });
}

/** A kelurahan whose BKM and whose only KSM (K01, six members, all on the PS-2 list) meet every criterion on `asOf`. */
export function eligibleKelurahan(changes: Partial<Kelurahan> = {}): Kelurahan {
  const sound = kelurahan({
    profile: { kelurahan: "Sukamaju", bkm: "BKM Maju Bersama", bkmLevel: "mandiri" },
    secretariat: [
      { month: "2012-12", performance: "memadai" },
      { month: "2013-01", performance: "memadai" },
      { month: "2013-02", performance: "memadai" },
    ],
    audits: [{ bookYear: 2012, opinion: "wtp", auditor: "KAP Contoh", reportDate: "2013-02-28" }],
    households: householdsOf(6),
    ksm: [{ code: "K01", name: "Melati", kind: "aneka", prospective: true, prospectReason: "Pasar tetap" }],
    members: membersOf("K01", 6),
    loans: [
      { code: "P01", ksm: "K01", source: "lainnya", disbursedOn: "2011-12-10", principal: 10_000_000, months: 10 },
    ],
    instalments: ledgerOf("P01", 10, 1_000_000, 10),
  });
  return { ...sound, ...changes };
}
