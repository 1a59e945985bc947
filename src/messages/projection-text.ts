import type {
  BasisPoints,
  BreakEven,
  Lever,
  LeverName,
  Projected,
  Projection,
  ProjectionBasis,
  ScenarioName,
} from "../domain/projection.ts";
import { monthText } from "./date-text.ts";
import type { Lang, Text } from "./lang.ts";
import { numberText, rupiahText } from "./number-text.ts";

export const scenarioLabels: Readonly<Record<ScenarioName, Text>> = {
  "hati-hati": { id: "hati-hati", en: "careful" },
  tengah: { id: "tengah", en: "middle" },
  baik: { id: "baik", en: "good" },
  "semua-lancar": { id: "semua lancar", en: "all paid" },
  sendiri: { id: "pilihan sendiri", en: "your own" },
};

export const projectionTitles = {
  scenarios: { id: "Bila pembayaran …", en: "If repayment is …" },
  years: { id: "Tahun demi tahun", en: "Year by year" },
  levers: { id: "Yang dapat diubah", en: "What can be changed" },
  backtest: { id: "Uji balik: cara ini terhadap kenyataan", en: "Backtest: the method against what came" },
} as const satisfies Record<string, Text>;

export const projectionColumns = {
  scenario: { id: "Skenario", en: "Scenario" },
  onTime: { id: "Tepat waktu", en: "On time" },
  fails: { id: "J.8 gagal", en: "J.8 fails" },
  year: { id: "Tahun", en: "Year" },
  served: { id: "KSM dilayani", en: "KSM served" },
  ksm: { id: "Pinjaman KSM", en: "Loans to KSM" },
  lent: { id: "Dipinjamkan", en: "Lent" },
  idle: { id: "Kas rata-rata", en: "Mean cash" },
  wealth: { id: "Kekayaan akhir", en: "Wealth at the end" },
  least: { id: "Paling sedikit", en: "At least" },
  real: { id: "Nilai sekarang", en: "In today's Rp" },
  change: { id: "Perubahan", en: "Change" },
  more: { id: "Kekayaan akhir berubah", en: "Wealth changes by" },
  asOf: { id: "Dihitung per", en: "As of" },
  expected: { id: "Perkiraan (tengah)", en: "Expected (middle)" },
  range: { id: "Hati-hati sampai baik", en: "Careful to good" },
  came: { id: "Kenyataan", en: "Came in" },
  month: { id: "Bulan", en: "Month" },
  due: { id: "Jatuh tempo", en: "Due" },
  caughtUp: { id: "Menyusul", en: "Caught up" },
  moneyIn: { id: "Dana masuk", en: "Money in" },
  cost: { id: "Biaya", en: "Cost" },
  cash: { id: "Kas akhir", en: "Cash at end" },
  arrears: { id: "Tunggakan pokok", en: "Pokok in arrears" },
} as const satisfies Record<string, Text>;

/** `87%`: a share in whole percent, rounded. */
const shareText = (share: number): string => `${Math.round(share * 100)}%`;
export const pointsText = (points: BasisPoints): string => shareText(points / 10_000);

/** The answer to what the projection is for: does the fund serve enough KSM a year, and does it last. */
export function projectionAnswer(projected: Projected, atLeast: number, lang: Lang): string {
  if (projected.kind === "lacking") {
    const options = projected.needs.map((need) => `--${need}`).join(", ");
    return lang === "id" ? `? Belum dapat dihitung (perlu ${options})` : `? Cannot be reckoned yet (takes ${options})`;
  }
  const { scenarios, breakEven, repayment, levers } = projected.projection;
  const byName = new Map(scenarios.map((one) => [one.name, one.failsIn]));
  const fails = byName.get(levers.of) ?? null;
  const careful = byName.get("hati-hati") ?? null;
  const id = lang === "id";
  if (repayment.theta === null && levers.of === "semua-lancar") {
    const if_ = id ? "Bila semua lancar" : "If all is paid";
    return fails === null
      ? `${if_}, ${id ? "cukup" : "enough"} ${id ? "untuk" : "for"} ${atLeast} KSM ${id ? "setiap tahun" : "a year"}`
      : id
        ? `Biarpun semua lancar, mulai ${fails} tidak cukup untuk ${atLeast} KSM`
        : `Even if all is paid, not enough for ${atLeast} KSM from ${fails} on`;
  }
  if (fails !== null)
    return id ? `Mulai ${fails} tidak cukup untuk ${atLeast} KSM` : `Not enough for ${atLeast} KSM from ${fails} on`;
  const shares = breakEven === null ? "" : sharesText(breakEven, lang);
  if (careful !== null)
    return id
      ? `Cukup untuk ${atLeast} KSM setahun; bila memburuk, mulai ${careful} tidak`
      : `Enough for ${atLeast} KSM a year; if repayment gets worse, not from ${careful} on`;
  if (breakEven?.today != null && breakEven.today / 10_000 < breakEven.needed)
    return id
      ? `Cukup untuk ${atLeast} KSM setahun, tetapi dana menyusut: ${shares}`
      : `Enough for ${atLeast} KSM a year, but the fund shrinks: ${shares}`;
  return id ? `Dana bertahan: ${shares}` : `The fund lasts: ${shares}`;
}

/** `butuh 85%, kini 91%`. */
function sharesText({ needed, today }: BreakEven, lang: Lang): string {
  const now = today === null ? "?" : pointsText(today);
  return lang === "id" ? `butuh ${shareText(needed)}, kini ${now}` : `needs ${shareText(needed)}, now ${now}`;
}

/** The break-even in a sentence for a meeting, and how far today's repayment is from it. */
export function breakEvenText({ breakEven }: Projection, lang: Lang): string {
  if (breakEven === null)
    return lang === "id"
      ? "Dalam 12 bulan terakhir tidak ada yang dipinjamkan: titik impas tidak dapat dihitung."
      : "Nothing was lent in the last 12 months: there is no break-even.";
  const { needed, today } = breakEven;
  const of100 = Math.round(needed * 100);
  if (lang === "id") {
    const now =
      today === null
        ? ""
        : ` Dengan pembayaran sekarang, ${rupiahText(Math.round(today / 100), lang)} masuk pada akhirnya.`;
    return `Dari setiap Rp 100 yang harus masuk, ${rupiahText(of100, lang)} menutup pokok dan biaya; di bawah itu dana menyusut.${now}`;
  }
  const now =
    today === null ? "" : ` With repayment as it is, ${rupiahText(Math.round(today / 100), lang)} come in in the end.`;
  return `Of every Rp 100 that should come in, ${rupiahText(of100, lang)} cover pokok and cost; below that the fund shrinks.${now}`;
}

/** What the projection begins with and assumes of new loans. */
export function basisText({ basis }: Projection, lang: Lang): string {
  const { start, months, opening, cost, loan, term, slots, reserve } = basis;
  const money = (amount: number) => rupiahText(amount, lang);
  const kept =
    reserve === 0 ? "" : lang === "id" ? `, ${money(reserve)} tetap di kas` : `, ${money(reserve)} kept in cash`;
  return lang === "id"
    ? `Mulai ${monthText(start, lang)}, ${months} bulan: uang awal ${money(opening.amount)} (${openingText(opening, lang)}), biaya ${money(cost.amount)} per bulan, ${money(loan)} per KSM selama ${term} bulan, paling banyak ${slots} KSM sekaligus${kept}.`
    : `From ${monthText(start, lang)}, ${months} months: beginning with ${money(opening.amount)} (${openingText(opening, lang)}), cost ${money(cost.amount)} a month, ${money(loan)} a KSM for ${term} months, at most ${slots} KSM at a time${kept}.`;
}

function openingText({ from, month }: ProjectionBasis["opening"], lang: Lang): string {
  switch (from) {
    case "option":
      return "--opening";
    case "books":
      return `Keuangan UPK${month === null ? "" : `, ${monthText(month, lang)}`}`;
    case "profile":
      return "Dana Tersedia";
  }
}

/** How well it was paid, and what that is worth as a guess. */
export function repaymentText({ repayment }: Projection, lang: Lang): string {
  const { ksm, paidOnTime, theta, rho } = repayment;
  if (theta === null)
    return lang === "id"
      ? `Hanya ${ksm} KSM punya angsuran jatuh tempo dalam 12 bulan terakhir; perlu 3 untuk memperkirakan pembayaran. Skenario sendiri: --repayment 85.`
      : `Only ${ksm} KSM had something due in the last 12 months; it takes 3 to guess at repayment. A scenario of your own: --repayment 85.`;
  const mean = numberText(Math.round((paidOnTime / ksm) * 1000) / 10, lang);
  const late = numberText(rho / 100, lang);
  return lang === "id"
    ? `Dalam 12 bulan terakhir ${ksm} KSM membayar tepat waktu rata-rata ${mean}%; dari tunggakan menyusul ${late}% sebulan.`
    : `In the last 12 months ${ksm} KSM paid ${mean}% on time on average; of arrears ${late}% were caught up a month.`;
}

/** What was left out or taken at its least; empty where nothing was. */
export function remarksText({ basis }: Projection, lang: Lang): readonly string[] {
  const { plan, lateKsm, otherMoney, disputed, unknown, assumed } = basis;
  const id = lang === "id";
  const said = (count: number, text: string) => (count === 0 ? [] : [text]);
  return [
    ...(plan === null
      ? []
      : [
          id
            ? `Rencana ${plan.stage} ikut dihitung: ${rupiahText(plan.lent, lang)} untuk ${plan.ksm} KSM.`
            : `The plan of ${plan.stage} is in it: ${rupiahText(plan.lent, lang)} for ${plan.ksm} KSM.`,
        ]),
    ...said(
      lateKsm,
      id
        ? `${lateKsm} KSM kelas 3 sampai 5 tidak meminjam lagi.`
        : `${lateKsm} KSM of class 3 to 5 do not borrow again.`,
    ),
    ...said(
      otherMoney,
      id
        ? `${otherMoney} pinjaman dari sumber lain tidak dihitung.`
        : `${otherMoney} loans of other money are left out.`,
    ),
    ...said(
      disputed,
      id
        ? `${disputed} pinjaman yang bukunya belum pasti dihitung paling sedikit.`
        : `${disputed} loans whose books are open count at their least.`,
    ),
    ...said(
      unknown,
      id
        ? `${unknown} pinjaman tanpa buku angsuran tidak dihitung.`
        : `${unknown} loans without a ledger are left out.`,
    ),
    ...said(
      assumed,
      id
        ? `${assumed} pinjaman tanpa jadwal memakai jadwal A-8.`
        : `${assumed} loans without a schedule take that of A-8.`,
    ),
  ];
}

export const notLongEnough: Text = {
  id: "belum ada: buku belum mencakup 12 bulan sebelumnya, atau kurang dari 3 KSM",
  en: "none yet: the books do not reach back 12 months, or under 3 KSM",
};

export const noFailure: Text = { id: "tidak", en: "no" };

export const notAProbability: Text = {
  id: "Skenario bukan ramalan: lihat uji balik, seberapa jauh cara ini meleset dahulu.",
  en: "A scenario is no forecast: see the backtest for how far off the method was before.",
};

const levers: Readonly<Record<LeverName, Readonly<Record<Lang, (value: number) => string>>>> = {
  term: {
    id: (months) => `jangka waktu pinjaman baru ${months} bulan`,
    en: (months) => `new loans for ${months} months`,
  },
  cost: {
    id: (amount) => `biaya ${rupiahText(amount, "id")} per bulan`,
    en: (amount) => `cost of ${rupiahText(amount, "en")} a month`,
  },
  repayment: {
    id: (points) => `pinjaman baru dibayar ${pointsText(points)} tepat waktu`,
    en: (points) => `new loans paid ${pointsText(points)} on time`,
  },
};

export const leverText = ({ name, value }: Lever, lang: Lang): string => levers[name][lang](value);
