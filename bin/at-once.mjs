// Runs several scripts of package.json at once. What one of them says comes when it is over, with how long it took.
import { spawn } from "node:child_process";

const npm = process.env.npm_execpath;
if (npm === undefined) {
  console.error("This is run by npm: npm test");
  process.exit(2);
}

/** Whether the script went well. */
function run(script) {
  const started = Date.now();
  const said = [];
  const child = spawn(process.execPath, [npm, "run", "--silent", script], { stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(part));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      console.log(
        `${script}: ${status === 0 ? "well" : `exit code ${status}`}, ${Math.round((Date.now() - started) / 1000)} s`,
      );
      process.stdout.write(Buffer.concat(said));
      resolve(status === 0);
    });
  });
}

const went = await Promise.all(process.argv.slice(2).map(run));
process.exit(went.every(Boolean) ? 0 : 1);
