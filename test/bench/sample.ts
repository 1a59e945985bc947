import { fileURLToPath } from "node:url";

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

export const ppmk = path("bin/ppmk.cjs");
export const sample = path("fixtures/kelurahan-sukamaju.xlsx");
