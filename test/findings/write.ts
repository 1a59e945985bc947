// Writes the table of what is found in each sample kelurahan.
import { writeFileSync } from "node:fs";
import { findingsTable } from "./table.ts";

writeFileSync(new URL("../../fixtures/FINDINGS.md", import.meta.url), await findingsTable());
