/** A person's name as it is compared: without titles, in one spelling, in the order in which it stands. */
export interface PersonName {
  /** Words of two letters or more. */
  readonly words: readonly string[];
  /** Single letters. */
  readonly initials: readonly string[];
  /** All of it without spaces: `Nur Hayati` and `Nurhayati` are one. Empty where the text holds no name. */
  readonly joined: string;
}

const words = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(" ")));

const honorifics = words(
  "H HJ HAJI HAJJAH KH DR DRS DRA DRG IR PROF BPK BAPAK PAK IBU BU NY NYONYA TN TUAN SDR SDRI UST USTAD",
  "USTADZ USTADZAH",
);
const late = words("ALM ALMH ALMARHUM ALMARHUMAH");

/** Degrees behind a name, without their dots. */
const degrees = words(
  "SE SH ST SP SS SPD SPDI SPDSD SEI SHI SAG SSOS SKOM SIP SPT SKM SPSI SSI SSN STP SKEP SFARM MPD MPDI MSI",
  "MM MH MT MAG MA MKES MKOM AMD AMDKEB AMDKEP AMA BA BSC LC NERS",
);
/** Those that are told from a name also without dot or comma. */
const bareDegrees = words("SE SH ST SPD SPDI SAG SSOS SKOM SKM SPSI MPD MSI AMD");

/** They join a name to the father's. */
const connectives = words("BIN BINTI BT BTE");

/**
 * The name without titles, degrees and *bin/binti*, in one spelling: Moh., Moch., Mohd., Muh. are Muhammad, Abd. is
 * Abdul, St. is Siti; old and new spelling (oe/u, dj/j, tj/c, sj/sy, j/y) and doubled letters make no difference.
 */
export function personName(text: string): PersonName {
  const [front = "", ...behindComma] = plainLetters(text).split(",");
  const kept: string[] = [];
  for (const raw of wordsIn(front)) keepName(raw, false, kept);
  for (const raw of behindComma.flatMap(wordsIn)) keepName(raw, true, kept);
  const parts = joinAbdul(kept.map(oneSpelling));
  return {
    words: parts.filter((part) => part.length > 1),
    initials: parts.filter((part) => part.length === 1),
    joined: parts.join(""),
  };
}

/** Nearly all names are plain letters already: what costs time is left to the others. */
const plainText = /^[A-Z ,.]*$/;

/** Capitals without accents and apostrophes; a degree such as `S. Pd` is one word. */
function plainLetters(text: string): string {
  const capitals = text.toUpperCase();
  const plain = plainText.test(capitals) ? capitals : capitals.normalize("NFKD").replace(/[\p{M}'’‘`]/gu, "");
  return plain.includes(". ") ? plain.replace(/\b([SMA])\.\s+(?=(?:PD|AG|SOS|KOM|SI|MD|KM)\b)/g, "$1.") : plain;
}

function wordsIn(text: string): readonly string[] {
  return text.match(plainText.test(text) ? /[A-Z][A-Z.]*/g : /\p{L}[\p{L}.]*/gu) ?? [];
}

/** Adds what is a name in a word such as `S.Pd`, `H.M.Yusuf` or `Aminah` to the words kept so far. */
function keepName(raw: string, behindComma: boolean, kept: string[]): void {
  const hasDot = raw.includes(".");
  const letters = hasDot ? raw.replaceAll(".", "") : raw;
  const dotted = hasDot && /\p{L}\.\p{L}/u.test(raw);
  const behindName = kept.length > 0;
  if (behindName && degrees.has(letters) && (dotted || behindComma || bareDegrees.has(letters))) return;
  for (const piece of hasDot ? raw.split(".").filter((part) => part !== "") : [raw]) {
    const title = honorifics.has(piece) && (kept.length === 0 || behindComma);
    if (title || late.has(piece) || connectives.has(piece)) continue;
    kept.push(kept.length === 0 && (piece === "ST" || piece === "STI") ? "SITI" : piece);
  }
}

/** Old and new spelling of one sound; j is the old y, and the new one of dj, so that all three are one. */
const sounds: ReadonlyMap<string, string> = new Map([
  ["OE", "U"],
  ["DJ", "Y"],
  ["J", "Y"],
  ["TJ", "C"],
  ["CH", "H"],
  ["KH", "H"],
]);

function oneSpelling(word: string): string {
  if (!/[HJ]|OE|(.)\1|^MD|^ABD/.test(word)) return word;
  const modern = word.replace(/OE|DJ|TJ|CH|KH|J/g, (old) => sounds.get(old) ?? old);
  const spelt = modern.replace(/(.)\1+/gu, "$1");
  if (/^M(?:[OU]H(?:D|AM[AE][DT])?|HD|D)$/.test(spelt)) return "MUHAMAD";
  return /^ABDU?L?$/.test(spelt) ? "ABDUL" : spelt;
}

/** `Abdul Rahman`, `Abd. Rahman` and `Abdurrahman` sound alike: the l is taken in by r, n, s, d, t and z. */
function joinAbdul(parts: readonly string[]): readonly string[] {
  if (!parts.some((part) => part.startsWith("ABDU"))) return parts;
  const joined: string[] = [];
  for (const part of parts) {
    if (joined.at(-1) === "ABDUL" && part.length > 1) joined.splice(-1, 1, `ABDUL${part}`);
    else joined.push(part);
  }
  return joined.map((part) => part.replace(/^ABDUL(?=[DNRSTZ])/, "ABDU").replace(/^ABDULL/, "ABDUL"));
}
