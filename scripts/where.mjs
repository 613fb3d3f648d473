// Says which function of the sources a line of a bug report names: bundles carry short names. Usage: npm run where -- core.js:1:2345 …
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { placeIn } from "./places.mjs";

const top = fileURLToPath(new URL("..", import.meta.url));
const places = process.argv.slice(2).map((line) => /([\w-]+\.js):(\d+):(\d+)/.exec(line));
if (places.length === 0 || places.includes(null)) {
  process.stderr.write(
    "Usage: npm run where -- core.js:1:2345 … in a checkout of the release that the report names\n",
  );
  process.exit(2);
}
execFileSync(process.execPath, [`${top}scripts/build.mjs`, "--names"], { stdio: "inherit" });
for (const [place, file, line, column] of places) {
  const text = readFileSync(`${top}dist/${file}`, "utf8");
  const before = text.split("\n", line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const named = readFileSync(`${top}.tmp/named/${file}`, "utf8");
  const { functions, code } = placeIn(text, named, before + Number(column) - 1);
  process.stdout.write(`${place}: ${functions.join(" > ") || "(no function)"}\n    ${code}\n`);
}
