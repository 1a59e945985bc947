/** Files above this have enough in them to be worth a search on the disk. */
const large = 20_000;

/**
 * Puts small chunks together: each file that Node has to find, read and wrap takes it about half a millisecond, and esbuild
 * makes one for every set of modules that some parts of the program share. Those that `main` needs at once are one file, the
 * others another. Each is still run when it is first asked for, and once.
 * @param {ReadonlyMap<string, string>} files code by name
 * @param {ReadonlyMap<string, readonly string[]>} needs what each file loads as soon as it is run
 */
export function packChunks(files, needs) {
  const first = withNeeds("main.cjs", needs);
  const packOf = (name) => {
    if (!name.startsWith("chunk-")) return undefined;
    if (first.has(name)) return "first.cjs";
    return (files.get(name) ?? "").length < large ? "shared.cjs" : undefined;
  };
  const packs = new Map([
    ["first.cjs", []],
    ["shared.cjs", []],
  ]);
  const packed = new Map();
  for (const [name, code] of files) {
    const pack = packOf(name);
    const linked = code.replace(/require\("\.\/(chunk-\w+\.cjs)"\)/g, (found, chunk) => {
      const other = packOf(chunk);
      if (other === undefined) return found;
      return other === pack ? `$get("${chunk}")` : `require("./${other}")("${chunk}")`;
    });
    if (pack === undefined) packed.set(name, linked);
    else packs.get(pack).push(`"${name}":(function(module,exports){${linked}})`);
  }
  for (const [name, chunks] of packs) packed.set(name, packCode(chunks));
  return packed;
}

function packCode(chunks) {
  return [
    `const $chunks={${chunks.join(",")}},$run={};`,
    "const $get=(name)=>{",
    "if($run[name]===undefined){$run[name]={exports:{}};$chunks[name]($run[name],$run[name].exports)}",
    "return $run[name].exports};module.exports=$get;",
  ].join("");
}

function withNeeds(name, needs) {
  const all = new Set([name]);
  for (const file of all) for (const other of needs.get(file) ?? []) all.add(other);
  return all;
}
