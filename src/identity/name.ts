/** A person's name as it is compared: without titles, in one spelling, in the order in which it stands. */
export interface PersonName {
  /** Words of two letters or more. */
  readonly words: readonly string[];
  /** Single letters. */
  readonly initials: readonly string[];
  /** All of it without spaces: `Nur Hayati` and `Nurhayati` are one. Empty where the text holds no name. */
  readonly joined: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const honorifics = words(
  "H HJ HAJI HAJJAH KH DR DRS DRA DRG IR PROF BPK BAPAK PAK IBU BU NY NYONYA TN TUAN SDR SDRI UST USTAD USTADZ USTADZAH",
);
const late = words("ALM ALMH ALMARHUM ALMARHUMAH");

/** Degrees behind a name, without their dots. */
const degrees = words(
  "SE SH ST SP SS SPD SPDI SPDSD SEI SHI SAG SSOS SKOM SIP SPT SKM SPSI SSI SSN STP SKEP SFARM MPD MPDI MSI MM MH MT MAG MA MKES MKOM AMD AMDKEB AMDKEP AMA BA BSC LC NERS",
);
/** Those that are told from a name also without dot or comma. */
const bareDegrees = words("SE SH ST SPD SPDI SAG SSOS SKOM SKM SPSI MPD MSI AMD");

/** They join a name to the father's. */
const connectives = words("BIN BINTI BT BTE");

/**
 * The name without titles, degrees and *bin/binti*, in one spelling: Moh., Moch., Mohd., Muh. are Muhammad, Abd. is Abdul, St. is
 * Siti; old and new spelling (oe/u, dj/j, tj/c, sj/sy, j/y) and doubled letters make no difference.
 */
export function personName(text: string): PersonName {
  const [front = "", ...behindComma] = text
    .normalize("NFKD")
    .toUpperCase()
    .replace(/[\p{M}'’‘`]/gu, "")
    .replace(/\b([SMA])\.\s+(?=(?:PD|AG|SOS|KOM|SI|MD|KM)\b)/g, "$1.")
    .split(",");
  const kept: string[] = [];
  for (const raw of split(front)) keepName(raw, false, kept);
  for (const raw of behindComma.flatMap(split)) keepName(raw, true, kept);
  const parts = joinAbdul(kept.map(oneSpelling));
  return {
    words: parts.filter((part) => part.length > 1),
    initials: parts.filter((part) => part.length === 1),
    joined: parts.join(""),
  };
}

const split = (text: string): readonly string[] => text.split(/[^\p{L}.]+/u).filter((word) => /\p{L}/u.test(word));

/** Adds what is a name in a word such as `S.Pd`, `H.M.Yusuf` or `Aminah` to the words kept so far. */
function keepName(raw: string, behindComma: boolean, kept: string[]): void {
  const letters = raw.replaceAll(".", "");
  const dotted = /\p{L}\.\p{L}/u.test(raw);
  const behindName = kept.length > 0;
  if (behindName && degrees.has(letters) && (dotted || behindComma || bareDegrees.has(letters))) return;
  for (const piece of raw.split(".").filter((part) => part !== "")) {
    const title = honorifics.has(piece) && (kept.length === 0 || behindComma);
    if (title || late.has(piece) || connectives.has(piece)) continue;
    kept.push(kept.length === 0 && (piece === "ST" || piece === "STI") ? "SITI" : piece);
  }
}

/** Old spellings first: `Djoko` and `Joko` become one before j and y do. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/OE/g, "U"],
  [/DJ/g, "J"],
  [/TJ/g, "C"],
  [/[CK]H/g, "H"],
  [/J/g, "Y"],
  [/(\p{L})\1+/gu, "$1"],
];

function oneSpelling(word: string): string {
  const spelt = spellings.reduce((text, [old, now]) => text.replace(old, now), word);
  if (/^(?:M[OU]H(?:D|AM[AE][DT])?|MHD|MD)$/.test(spelt)) return "MUHAMAD";
  return /^ABDU?L?$/.test(spelt) ? "ABDUL" : spelt;
}

/** `Abdul Rahman`, `Abd. Rahman` and `Abdurrahman` sound alike: the l is taken in by r, n, s, d, t and z. */
function joinAbdul(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    if (joined.at(-1) === "ABDUL" && part.length > 1) joined.splice(-1, 1, `ABDUL${part}`);
    else joined.push(part);
  }
  return joined.map((part) => part.replace(/^ABDUL(?=[DNRSTZ])/, "ABDU").replace(/^ABDULL/, "ABDUL"));
}
