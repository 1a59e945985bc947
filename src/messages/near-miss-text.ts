import type { CellRef } from "../domain/place.ts";
import type { KsmResult, NearMiss } from "../domain/verdict.ts";
import { criterionNames } from "./criterion-text.ts";
import { dateText, monthText } from "./date-text.ts";
import { instalmentsText } from "./instalments-text.ts";
import { auditOpinionLabels, bkmLevelLabels } from "./labels.ts";
import type { Lang } from "./lang.ts";
import { andText } from "./list-text.ts";
import { rupiahText } from "./number-text.ts";
import { placesText } from "./places-text.ts";
import { reportTexts } from "./report-text.ts";

/** The smallest change that turns the criterion, as one would say it to the group. */
export function nearMissText(nearMiss: NearMiss, lang: Lang): string {
  return lang === "id" ? indonesian(nearMiss) : english(nearMiss);
}

function indonesian(nearMiss: NearMiss): string {
  switch (nearMiss.kind) {
    case "raise-level":
      return `Naikkan kinerja BKM dari ${level(nearMiss.from, "id")} menjadi ${level(nearMiss.to, "id")}.`;
    case "state-level":
      return `Isi Tingkat Kinerja BKM; minimal ${level(nearMiss.atLeast, "id")}.`;
    case "audit-opinion":
      return `Diperlukan opini ${opinion(nearMiss.opinion, "id")} untuk tahun buku ${nearMiss.bookYear}.`;
    case "decide":
      return `Perlu keputusan petugas untuk ${criterionNames[nearMiss.rule].id} (${nearMiss.rule}), perihal ${nearMiss.subject}: tulis di tabel Keputusan, lengkap dengan nama, tanggal, dan alasan.`;
    case "secretariat-months":
      return `Sekretariat perlu berkinerja minimal Memadai pada ${months(nearMiss.months, "id")}.`;
    case "add-members":
      return `Tambah ${nearMiss.count} anggota lagi.`;
    case "ps2-share":
      return ps2Share(nearMiss, {
        confirm: (names) => `Pastikan dahulu apakah anggota ini terdaftar di PS-2: ${names}.`,
        more: (count) => `Perlu ${count} anggota lagi yang terdaftar di PS-2`,
        present: (count) =>
          `Dari anggota yang ada, ${count} orang lagi harus terdaftar di PS-2 atau diganti dengan warga yang terdaftar`,
        join: (count) => `, atau tambah ${count} anggota baru dari PS-2`,
        fewer: (count) => `, atau kurangi ${count} anggota yang tidak terdaftar di PS-2`,
        lang: "id",
      });
    case "state-prospect":
      return "Bila usahanya prospektif, isi Usaha Prospektif dengan Ya dan tulis alasannya; bila belum, dampingi dahulu.";
    case "state-kind":
      return "Isi Jenis KSM: Sejenis, KUBE, atau Aneka Usaha.";
    case "repay":
      return repayText(nearMiss, "id");
    case "first-loan":
      return `Ambil dan kembalikan dahulu satu pinjaman dari UPK atau lembaga lain, lalu catat di tabel Pinjaman.${alsoSettle(nearMiss.settle, "id")}`;
    case "give-table":
      return `Sertakan tabel ${nearMiss.table}; tabel itu tidak ada di file yang diberikan.`;
    case "first-due-date":
      return nearMiss.dueOn === null
        ? "Tunggu sampai ada angsuran yang jatuh tempo, lalu nilai kembali."
        : `Tunggu sampai angsuran pertama jatuh tempo pada ${dateText(nearMiss.dueOn, "id")}, lalu nilai kembali.`;
    case "fill-cells":
      return `Isi atau perbaiki dahulu: ${placesText(nearMiss.cells, "id")}.`;
  }
}

function english(nearMiss: NearMiss): string {
  switch (nearMiss.kind) {
    case "raise-level":
      return `Raise the BKM's performance from ${level(nearMiss.from, "en")} to ${level(nearMiss.to, "en")}.`;
    case "state-level":
      return `Fill in the BKM's level (Tingkat Kinerja BKM); at least ${level(nearMiss.atLeast, "en")}.`;
    case "audit-opinion":
      return `Get an audit for book year ${nearMiss.bookYear} with an ${opinion(nearMiss.opinion, "en")}.`;
    case "decide":
      return `A person must decide on ${criterionNames[nearMiss.rule].en} (${nearMiss.rule}), subject ${nearMiss.subject}: write it in the table Keputusan, with name, date and reason.`;
    case "secretariat-months":
      return `The secretariat must be at least Adequate (Memadai) in ${months(nearMiss.months, "en")}.`;
    case "add-members":
      return `Add ${nearMiss.count} more ${nearMiss.count === 1 ? "member" : "members"}.`;
    case "ps2-share":
      return ps2Share(nearMiss, {
        confirm: (names, one) =>
          `First confirm whether ${one ? "this member is" : "these members are"} on PS-2: ${names}.`,
        more: (count) => `${count} more ${count === 1 ? "member" : "members"} must be on PS-2`,
        present: (count) =>
          `${count} more of the present members must be on PS-2 or be replaced by ${count === 1 ? "someone" : "people"} on it`,
        join: (count) => `, or ${count} new ${count === 1 ? "member" : "members"} from PS-2 must join`,
        fewer: (count) => `, or the group must have ${count} ${count === 1 ? "member" : "members"} outside PS-2 fewer`,
        lang: "en",
      });
    case "state-prospect":
      return "If the business has prospects, fill in Usaha Prospektif with Ya (yes) and write the reason; if not yet, support it first.";
    case "state-kind":
      return "Fill in Jenis KSM: Sejenis, KUBE or Aneka Usaha.";
    case "repay":
      return repayText(nearMiss, "en");
    case "first-loan":
      return `Take and repay a loan from UPK or another lender first, and record it in the table Pinjaman.${alsoSettle(nearMiss.settle, "en")}`;
    case "give-table":
      return `Add the table ${nearMiss.table}; none of the files has it.`;
    case "first-due-date":
      return nearMiss.dueOn === null
        ? "Wait until an instalment falls due, then judge again."
        : `Wait until the first instalment falls due on ${dateText(nearMiss.dueOn, "en")}, then judge again.`;
    case "fill-cells":
      return `First fill in or correct: ${placesText(nearMiss.cells, "en")}.`;
  }
}

interface Ps2Phrases {
  readonly confirm: (names: string, one: boolean) => string;
  /** So many, whether they are members already or join. */
  readonly more: (count: number) => string;
  readonly present: (count: number) => string;
  readonly join: (count: number) => string;
  readonly fewer: (count: number) => string;
  readonly lang: Lang;
}

type Ps2Share = Extract<NearMiss, { kind: "ps2-share" }>;

function ps2Share({ moreConfirmed, newFromPs2, fewerOutside, confirm, settle }: Ps2Share, phrases: Ps2Phrases): string {
  const more =
    newFromPs2 === null ? phrases.more(moreConfirmed) : `${phrases.present(moreConfirmed)}${phrases.join(newFromPs2)}`;
  const fewer = fewerOutside === null ? "" : phrases.fewer(fewerOutside);
  const change = `${more}${fewer}.${alsoSettle(settle, phrases.lang)}`;
  if (confirm.length === 0) return change;
  return `${phrases.confirm(placesText(confirm, phrases.lang), confirm.length === 1)} ${change}`;
}

type Repay = Extract<NearMiss, { kind: "repay" }>;

function repayText({ amount, instalments, settle }: Repay, lang: Lang): string {
  const { pay, payAll } = changeTexts[lang];
  const change = instalments.length > 0 ? pay(instalmentsText(instalments, lang)) : payAll(rupiahText(amount, lang));
  return `${change}${alsoSettle(settle, lang)}`;
}

const changeTexts = {
  id: {
    pay: (what: string) => `Lunasi ${what}.`,
    payAll: (amount: string) => `Lunasi ${amount} lagi, yaitu semua yang mungkin sudah jatuh tempo.`,
    settle: (rows: string) => ` Selain itu, pastikan baris ini milik KSM mana: ${rows}.`,
  },
  en: {
    pay: (what: string) => `Repay ${what}.`,
    payAll: (amount: string) => `Repay ${amount} more, which is all that may have fallen due.`,
    settle: (rows: string) => ` Besides, settle which KSM these rows belong to: ${rows}.`,
  },
} as const;

const alsoSettle = (cells: readonly CellRef[], lang: Lang) =>
  cells.length === 0 ? "" : changeTexts[lang].settle(placesText(cells, lang));

const level = (name: keyof typeof bkmLevelLabels, lang: Lang) => bkmLevelLabels[name][lang];
const opinion = (name: keyof typeof auditOpinionLabels, lang: Lang) => auditOpinionLabels[name][lang];
const months = (list: readonly Parameters<typeof monthText>[0][], lang: Lang) =>
  andText(
    list.map((month) => monthText(month, lang)),
    lang,
  );

/** The smallest set of changes altogether, in one line; empty where the near misses say it all. */
export function togetherText(ksm: KsmResult, lang: Lang): string {
  const changes = changesTogether(ksm, lang).map(({ code, text }) => `${code} ${text}`);
  return changes.length === 0 ? "" : `${reportTexts.together[lang]} ${changes.join(" ")}`;
}

/** The changes of that set, each with the criterion that it is for. */
export function changesTogether({ changesTogether: changes = [] }: KsmResult, lang: Lang) {
  return changes.map(({ code, nearMiss }) => ({ code, text: nearMissText(nearMiss, lang) }));
}
