import type { TakenBy } from "../domain/taken-table.ts";
import type { Lang } from "./lang.ts";

type Told<Arguments extends readonly unknown[]> = Readonly<Record<Lang, (...args: Arguments) => string>>;

/** What said what a table is; `words` are the text that decided, `columns` the fields that it has. */
export const takenByText: Readonly<Record<TakenBy, Told<[words: string, columns: string]>>> = {
  headers: {
    id: (_, columns) => `dari judul kolomnya (${columns})`,
    en: (_, columns) => `by its headers (${columns})`,
  },
  labels: {
    id: (_, columns) => `dari isian formulirnya (${columns})`,
    en: (_, columns) => `by the labels of its form (${columns})`,
  },
  cards: { id: () => "dari baris kepala kartu pinjaman", en: () => "by the head lines of loan cards" },
  told: { id: () => "menurut peta kolom", en: () => "by the column map" },
  given: {
    id: () => "karena disebut dengan --ps2 atau --ps2-sheet",
    en: () => "as it was given by --ps2 or --ps2-sheet",
  },
  title: { id: (words) => `karena judulnya “${words}”`, en: (words) => `by its title “${words}”` },
  column: { id: (words) => `karena ada kolom “${words}”`, en: (words) => `by its column “${words}”` },
  unsaid: {
    id: () => "tidak ada yang menyebutnya daftar PS-2, jadi anggota di dalamnya baru mungkin terdaftar",
    en: () => "nothing says that it is the PS-2 list, so its people are possible members of it at most",
  },
  negated: {
    id: (words) => `tidak dipakai, karena tertulis “${words}”`,
    en: (words) => `left out, as it says “${words}”`,
  },
};

export const takenTableTexts = {
  /** Tables that stand on the sheets that are called like them. */
  usual: {
    id: (names) => `${names}: di lembar yang bernama sama`,
    en: (names) => `${names}: on the sheets of the same name`,
  } satisfies Told<[names: string]>,
  /** The same where only their number has room. */
  usualCounted: {
    id: (tables) => `${tables} tabel di lembar yang bernama sama`,
    en: (tables) => `${tables} tables on the sheets of the same name`,
  } satisfies Told<[tables: number]>,
  line: {
    id: (names, places, rows, reason) => `${names}: ${places}${rows === null ? "" : `, ${rows} baris`}, ${reason}`,
    en: (names, places, rows, reason) =>
      `${names}: ${places}${rows === null ? "" : `, ${rows} ${rows === 1 ? "row" : "rows"}`}, ${reason}`,
  } satisfies Told<[names: string, places: string, rows: number | null, reason: string]>,
  morePlaces: {
    id: (count) => `dan ${count} tempat lagi`,
    en: (count) => `and ${count} more ${count === 1 ? "place" : "places"}`,
  } satisfies Told<[count: number]>,
  moreLines: {
    id: (count) => `Dan ${count} tabel lagi; semuanya: ppmk columns, atau --format json`,
    en: (count) => `And ${count} more ${count === 1 ? "table" : "tables"}; all of them: ppmk columns, or --format json`,
  } satisfies Told<[count: number]>,
} as const;
