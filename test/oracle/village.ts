/** A kelurahan as its workbook states it, in plain words; knows nothing of `src`. All money in rupiah, days as 2013-03-15. */

import type { LedgerRow } from "./repayment.ts";

/** What a cell holds: a value, nothing, or something that nobody can read. */
export type Typed<T> = T | null | "unreadable";

export interface Village {
  readonly asOf: string;
  readonly asOfUnreadable: boolean;
  readonly stage: "awal" | "perguliran";
  readonly strategy: "peringkat" | "merata" | "jangkauan";
  /** Pagu BLM in tahap awal, Dana Tersedia in perguliran. */
  readonly money: number;
  readonly level: "awal" | "berdaya" | "mandiri" | "madani" | null;
  readonly months: readonly { readonly month: Typed<string>; readonly performance: Performance }[];
  readonly audits: readonly Audit[];
  /** PS-2 lists by their sheets; where there is none, the members say themselves. */
  readonly lists: readonly List[];
  readonly groups: readonly Group[];
  readonly members: readonly Member[];
  readonly loans: readonly Loan[];
  readonly decisions: readonly Decision[];
  /** NIK in another kelurahan of the run; where one of them stands in this one too, nothing is planned. */
  readonly elsewhere: readonly string[];
}

export type Performance =
  | "memuaskan"
  | "sangat-baik"
  | "baik"
  | "memadai"
  | "cukup"
  | "minimum"
  | "kurang"
  | "tidak-memadai";

export interface Audit {
  readonly year: Typed<number>;
  readonly opinion: "wtp" | "wtp-pp" | "wdp" | "tw" | "tmp";
  readonly reportedOn: string | null;
}

interface List {
  readonly year: number | null;
  readonly old: boolean;
  readonly households: readonly { readonly name: string; readonly nik: string; readonly card: string }[];
}

export interface Group {
  readonly code: string;
  readonly kind: "sejenis" | "kube" | "aneka" | null;
  readonly prospective: boolean | null;
  readonly reason: boolean;
  readonly score: number;
  readonly foundedOn: string | null;
}

export interface Member {
  readonly group: string;
  readonly name: string;
  readonly nik: Typed<string>;
  readonly card: string;
  /** What the member says of PS-2. */
  readonly declared: boolean | null;
  readonly leftOn: Typed<string>;
  readonly requested: Typed<number>;
  /** A dash says that the UPK has not made up its mind. */
  readonly recommended: Typed<number> | "dash";
  readonly months: Typed<number>;
  readonly income: Typed<number>;
  readonly cost: Typed<number>;
}

export interface Loan {
  readonly code: string;
  /** The code of a KSM, or whatever stands there. */
  readonly group: Typed<string>;
  /** Whose loan it is where it is one member's. */
  readonly nik: string | null;
  readonly ppmk: boolean;
  readonly lentOn: string | null;
  readonly principal: number;
  readonly months: number;
  /** Where no ledger is kept. */
  readonly target: number | null;
  readonly paid: number | null;
  readonly rows: readonly LedgerRow[];
}

interface Decision {
  readonly rule: string;
  readonly subject: string;
  readonly met: boolean;
  readonly on: string;
}
