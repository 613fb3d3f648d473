// Asks a real control plane (etcd, API server, controllers; no kubelet) what becomes of small changes.
//
//   scripts/judge-cluster/build.sh FOLDER [RELEASE]             builds the programs: some minutes a release
//   npm run judge:cluster -- check FOLDER [RELEASE] [ID...]     compares with the recorded answers of that release
//   npm run judge:cluster -- record FOLDER [RELEASE] [ID...]    writes them, for the tests of the gate
//   npm run judge:cluster -- add FOLDER [RELEASE] FILE          adds cases to them
//   npm run judge:cluster -- custom FOLDER [RELEASE]            Flux's and Argo CD's own kinds, with their definitions
//   npm run judge:cluster -- commits FOLDER [RELEASE] REPOSITORY [COUNT]   compares the forecasts of its last commits
//   npm run judge:cluster -- random FOLDER [RELEASE] [COUNT]    compares random changes with the forecast
//   npm run judge:cluster -- objects FOLDER [RELEASE] [COUNT]   compares random objects with what would be refused and stored
//
// Exit code 1: a difference.
import { add } from "./judge-cluster/add.mjs";
import { check } from "./judge-cluster/check.mjs";
import { startControlPlane } from "./judge-cluster/control-plane.mjs";
import { commits } from "./judge-cluster/commits.mjs";
import { custom } from "./judge-cluster/custom.mjs";
import { playNodes } from "./judge-cluster/nodes.mjs";
import { objects } from "./judge-cluster/objects.mjs";
import { random } from "./judge-cluster/random.mjs";
import { record } from "./judge-cluster/record.mjs";

const COMMANDS = { add, check, commits, custom, objects, random, record };
const [command, folder, release = "v1.36.3", ...rest] = process.argv.slice(2);
if (folder === undefined || !Object.hasOwn(COMMANDS, command)) {
  console.error(
    "Usage: npm run judge:cluster -- add | check | commits | custom | objects | random | record FOLDER [RELEASE] [FILE | ID... | COUNT | REPOSITORY]",
  );
  process.exit(2);
}
const plane = await startControlPlane(folder, release);
try {
  const nodes = await playNodes(plane.client);
  process.exitCode = await COMMANDS[command]({ ...plane, nodes }, release.slice(1), rest);
} finally {
  await plane.stop();
}
// The watches never end by themselves.
process.exit();
