// Asks real programs about what src/builders/helm and src/delivery/helm make of charts.
//
//   npm run judge:helm -- HELM DIR...     every chart of these git repositories (bare ones too), at HEAD
//   npm run judge:helm -- releases HELM PROGRAM DIR... -- CHARTS...
//                                         every HelmRelease of these Flux repositories, with the charts of the others;
//                                         PROGRAM is Flux's own library: `scripts/judge-flux/build.sh FOLDER`
//
//   npm run judge:helm -- registry HELM KUSTOMIZE REGISTRY
//                                         pulls from a real registry, distribution's program, run on the loopback
//
// Exit code 1: a difference.
import { judgeCharts } from "./judge-helm/charts.mjs";
import { judgeRegistry } from "./judge-helm/registry.mjs";
import { judgeReleases } from "./judge-helm/releases.mjs";

const [command, ...rest] = process.argv.slice(2);
const dashes = rest.indexOf("--");
const commands = {
  registry: ([helm, kustomize, registry]) =>
    registry !== undefined && judgeRegistry({ helm, kustomize, registry }),
  releases: ([helm, program]) =>
    dashes > 2 &&
    judgeReleases({ helm, program, repositories: rest.slice(2, dashes), charts: rest.slice(dashes + 1) }),
};
const judged =
  command === undefined || rest.length === 0
    ? false
    : await (commands[command]?.(rest) ?? judgeCharts(command, rest));
if (judged === false) {
  console.error(
    "Usage: npm run judge:helm -- HELM DIR... | releases HELM PROGRAM DIR... -- CHARTS... | registry HELM KUSTOMIZE REGISTRY",
  );
  process.exit(2);
}
process.exitCode = judged.different > 0 ? 1 : 0;
