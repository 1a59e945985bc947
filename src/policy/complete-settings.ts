import { guideline } from "./ppmk-2012.ts";
import { settingsSchema } from "./schema.ts";
import type { Settings } from "./settings.ts";

/**
 * Settings that were stored by a program of another day: those it did not know take the guideline's values, those that
 * are not known today are left out. Undefined where what is stored is no settings. Import it lazily: it brings zod.
 */
export function completeSettings(stored: unknown): Settings | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const groups = new Map(Object.entries(stored));
  const completed = Object.entries(guideline).map(([group, defaults]) => {
    const own = groups.get(group);
    const values = new Map(typeof own === "object" && own !== null ? Object.entries(own) : []);
    const settings = Object.entries(defaults).map(([name, value]) => [
      name,
      values.has(name) ? values.get(name) : value,
    ]);
    return [group, Object.fromEntries(settings)];
  });
  return settingsSchema.safeParse(Object.fromEntries(completed)).data;
}
