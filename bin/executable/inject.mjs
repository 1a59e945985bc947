import { chmodSync, copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { inject } from "postject";
import { Data, NtExecutable, NtExecutableResource, Resource } from "resedit";
import { icon } from "./icon.mjs";

/** What Node looks for in itself: a zero behind it says that it runs scripts, a one that it runs what it holds. */
const fuse = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";
const resource = "NODE_SEA_BLOB";
const english = { lang: 1033, codepage: 1200 };

/** Writes Node for Windows with the program in it, and with the name, version and icon that Windows shows. */
export function injectWindows(node, blob, version, file) {
  const bytes = readFileSync(node);
  const at = bytes.indexOf(`${fuse}:0`);
  if (at < 0 || bytes.indexOf(`${fuse}:0`, at + 1) >= 0) throw new Error("no single fuse in Node");
  bytes[at + fuse.length + 1] = "1".charCodeAt(0);
  // Node's own signature does not hold for what is made of it.
  const executable = NtExecutable.from(bytes, { ignoreCert: true });
  const resources = NtExecutableResource.from(executable);
  const bin = blob.buffer.slice(blob.byteOffset, blob.byteOffset + blob.length);
  resources.entries.push({ type: 10, id: resource, lang: english.lang, codepage: english.codepage, bin });
  describe(resources.entries, version);
  const [{ id }] = Resource.IconGroupEntry.fromEntries(resources.entries);
  const pictures = Data.IconFile.from(icon()).icons.map(({ data }) => data);
  Resource.IconGroupEntry.replaceIconsForResource(resources.entries, id, english.lang, pictures);
  resources.outputResource(executable);
  writeFileSync(file, Buffer.from(executable.generate()));
}

function describe(entries, version) {
  const [info] = Resource.VersionInfo.fromEntries(entries);
  const language = info.getAllLanguagesForStringValues()[0] ?? english;
  const numbers = [...version.split(".").map(Number), 0];
  info.setFileVersion(...numbers, language.lang);
  info.setProductVersion(...numbers, language.lang);
  info.setStringValues(language, {
    FileDescription: "ppmk",
    ProductName: "ppmk",
    OriginalFilename: "ppmk.exe",
    InternalName: "ppmk",
    CompanyName: "ppmk",
    LegalCopyright: "MIT",
  });
  info.outputToResourceEntries(entries);
}

/** Writes Node for Linux with the program in it. */
export async function injectLinux(node, blob, file) {
  copyFileSync(node, file);
  chmodSync(file, 0o755);
  await inject(file, resource, blob, { sentinelFuse: fuse });
}
