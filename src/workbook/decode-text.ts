import { isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";

export interface DecodedText {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

/** Bytes 0x80 to 0x9F. A table, because Node 20's TextDecoder takes windows-1252 for Latin-1. */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * The text of a file that people call plain, without its byte order mark; undefined where the bytes are no text. What is
 * not UTF-8 is taken as Windows-1252, which Excel writes on Indonesian Windows.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = sniffUtf16(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
  const text = encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return isPlain(text) ? { text, encoding } : undefined;
}

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));
}

/** By its mark or, since a table hardly begins with an exotic character, by the zero half of the first one. */
function sniffUtf16([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return "utf-16be";
  return undefined;
}

/** A stray control character gets into cells by pasting; binary data is full of them, and of zeros. */
function isPlain(text: string): boolean {
  if (text.includes("\0")) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
  const controls = text.match(/[\x01-\x08\x0b\x0c\x0e-\x1f\x81\x8d\x8f\x90\x9d]/g)?.length ?? 0;
  return controls * 100 <= text.length;
}
