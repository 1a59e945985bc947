import { sniffXml } from "../xml.ts";
import { CannotPatch } from "./cannot-patch.ts";

/**
 * An XML part whose `xml` has one character for each byte of its UTF-8 form: offsets in it are offsets in the bytes, a
 * sheet of 60 MB takes 60 MB, and what is not touched stays as it is. What XML is made of is ASCII; names and values are
 * decoded where they are read (`utf8`).
 */
export interface PartText {
  readonly bytes: Buffer;
  readonly xml: string;
}

/** UTF-16 becomes UTF-8 and says so. Whether the XML is well-formed shows only where it is scanned. */
export function partText(bytes: Uint8Array): PartText {
  const { encoding, mark } = sniffXml(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (encoding === "utf-8") return checked({ bytes: buffer, xml: buffer.toString("latin1") });
  const text = new TextDecoder(encoding, { fatal: true }).decode(buffer.subarray(mark));
  const recoded = Buffer.from(text.replace(/^(<\?xml[^>]*?encoding\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"UTF-8"'), "utf8");
  return { bytes: recoded, xml: recoded.toString("latin1") };
}

/** What we insert is UTF-8: it must not stand in a part that says that it is something else. */
function checked(part: PartText): PartText {
  const [, declared] = /^\W*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(part.xml.slice(0, 200)) ?? [];
  if (declared !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(declared))
    throw new CannotPatch(`XML in ${declared}`, "encoding");
  return part;
}

/** The text that a piece of a part's `xml` stands for; entities are still unresolved. */
export function utf8(piece: string): string {
  return beyondAscii.test(piece) ? Buffer.from(piece, "latin1").toString("utf8") : piece;
}

/** Most attributes are numbers and addresses, which need no decoding. */
const beyondAscii = /[\x80-\xff]/;

/** Replaces what stands from `at` to `end` by `text`. */
export interface Edit {
  readonly at: number;
  readonly end: number;
  readonly text: string;
}

export const insertion = (at: number, text: string): Edit => ({ at, end: at, text });

/** The part's bytes after all edits; those at one place follow each other in the order given. Edits must not overlap. */
export function applyEdits(part: PartText, edits: readonly Edit[]): Buffer {
  const pieces: Buffer[] = [];
  let done = 0;
  for (const { at, end, text } of edits.toSorted((a, b) => a.at - b.at)) {
    if (at < done) throw new RangeError(`overlapping edits at ${at}`);
    pieces.push(part.bytes.subarray(done, at), Buffer.from(text, "utf8"));
    done = end;
  }
  pieces.push(part.bytes.subarray(done));
  return Buffer.concat(pieces);
}
