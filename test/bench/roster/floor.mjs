// Unzips the roster's sheet and runs a SAX parser over it, with nothing done at any event.
import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { SaxesParser } from "saxes";

const [file = "", start = "", end = ""] = process.argv.slice(2);
const xml = inflateRawSync(readFileSync(file).subarray(Number(start), Number(end)));
const parser = new SaxesParser({ xmlns: false, position: false });
parser.on("opentag", () => undefined);
parser.on("text", () => undefined);
const decoder = new TextDecoder();
for (let at = 0; at < xml.length; at += 65_536)
  parser.write(decoder.decode(xml.subarray(at, at + 65_536), { stream: true }));
parser.close();
