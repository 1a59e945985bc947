import { homedir } from "node:os";
import { join } from "node:path";

/** Where this user's programs keep what can be made anew, and what is set up once. */
export function userFolders(): { readonly cache: string; readonly settings: string } {
  const home = homedir();
  const { LOCALAPPDATA, APPDATA, XDG_CACHE_HOME, XDG_CONFIG_HOME } = process.env;
  switch (process.platform) {
    case "win32":
      return {
        cache: join(LOCALAPPDATA ?? join(home, "AppData", "Local"), "ppmk", "cache"),
        settings: join(APPDATA ?? join(home, "AppData", "Roaming"), "ppmk"),
      };
    case "darwin":
      return {
        cache: join(home, "Library", "Caches", "ppmk"),
        settings: join(home, "Library", "Application Support", "ppmk"),
      };
    default:
      return {
        cache: join(XDG_CACHE_HOME || join(home, ".cache"), "ppmk"),
        settings: join(XDG_CONFIG_HOME || join(home, ".config"), "ppmk"),
      };
  }
}
