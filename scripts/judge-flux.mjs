// Asks Flux's own library about what src/delivery/flux says.
//
//   npm run judge:flux -- record PROGRAM            writes its answers to the small cases, for the tests of the gate
//   npm run judge:flux -- random PROGRAM [COUNT]    compares random expansions and layers
//   npm run judge:flux -- compare PROGRAM DIR...    compares every Flux Kustomization of these checkouts
//
// PROGRAM is what `scripts/judge-flux/build.sh FOLDER` makes: FOLDER/judge-flux. Exit code 1: a difference.
import { compare } from "./judge-flux/compare.mjs";
import { random } from "./judge-flux/random.mjs";
import { record } from "./judge-flux/record.mjs";

const [command, program, ...rest] = process.argv.slice(2);
if (program === undefined || !["record", "random", "compare"].includes(command)) {
  console.error(
    "Usage: npm run judge:flux -- record PROGRAM | random PROGRAM [COUNT] | compare PROGRAM DIR...",
  );
  process.exit(2);
}
const commands = {
  record: () => record(program),
  random: () => random(program, Number(rest[0] ?? 100)),
  compare: () => compare(program, rest),
};
process.exitCode = await commands[command]();
