// The built program in a process that stays: it is loaded once, and its entry is run anew for each command line.
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../../dist/main.cjs", import.meta.url));
const require = createRequire(import.meta.url);

/** Keeps what is written to a stream until the returned function is called, which gives it. */
function capture(stream) {
  const chunks = [];
  const { write } = stream;
  stream.write = (chunk, ...rest) => {
    chunks.push(Buffer.from(chunk));
    const done = rest.at(-1);
    if (typeof done === "function") queueMicrotask(done);
    return true;
  };
  return () => {
    stream.write = write;
    stream.removeAllListeners("error");
    return Buffer.concat(chunks).toString("utf8");
  };
}

async function run({ folder, args }) {
  process.chdir(folder);
  process.exitCode = undefined;
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...args);
  delete require.cache[main];
  const [out, err] = [capture(process.stdout), capture(process.stderr)];
  await require(main).finished;
  const ran = { exitCode: Number(process.exitCode ?? 0), out: out(), err: err() };
  process.exitCode = undefined;
  return ran;
}

process.on("message", (request) => void run(request).then((ran) => process.send(ran)));
process.on("disconnect", () => process.exit());
