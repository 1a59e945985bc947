// Writes the generated sections of the README; `npm run readme` builds first.
import { readFileSync, writeFileSync } from "node:fs";
import { withSections } from "./sections.ts";

const path = new URL("../../README.md", import.meta.url);
writeFileSync(path, withSections(readFileSync(path, "utf8")));
