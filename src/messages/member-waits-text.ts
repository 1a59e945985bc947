import { type Finding, type FindingCode, severityOf } from "../domain/finding.ts";
import type { Lang } from "./lang.ts";

/** Columns that only the table of members has, and without which nothing is lent to the member. */
const columns = new Set(["Usulan Pinjaman", "Rekomendasi UPK", "Penghasilan", "Biaya"]);

const texts: Readonly<Record<Lang, string>> = {
  id: "Anggota ini menunggu: sampai selnya diperbaiki, ia belum diberi pinjaman.",
  en: "This member waits: nothing is lent until the cell is mended.",
};

/** That a member waits for a cell that could not be read; undefined where the finding is about something else. */
export function memberWaitsText({ code, args }: Finding, lang: Lang): string | undefined {
  const isUnread = code.startsWith("cell/") && severityOf[code satisfies FindingCode] === "error";
  return isUnread && "column" in args && columns.has(args.column) ? texts[lang] : undefined;
}
