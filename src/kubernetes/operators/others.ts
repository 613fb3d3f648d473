import { inside } from "../path.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { mapIn, mapsIn, textIn } from "../values.ts";
import { given, oneOf, spec, SPEC, type Rules } from "./rules.ts";

/** https://doc.traefik.io/traefik/middlewares/overview/: one of several kinds, each a field of its own. */
export const middleware: Rules = (self, report) => {
  const kinds = given(self, Object.keys(self));
  if (kinds.length > 1) report(SPEC, `may not have ${kinds.join(" and ")} at once`);
};

const MOVERS = ["external", "rclone", "restic", "rsync", "rsyncTLS", "syncthing"];

/** https://github.com/backube/volsync/blob/v0.16.0/internal/controller/mover/catalog.go: more than one fits no mover. */
export const replication: Rules = (self, report) => {
  const movers = given(self, MOVERS);
  if (movers.length > 1) report(SPEC, `may not have ${movers.join(" and ")} at once`);
};

/** https://github.com/argoproj/argo-cd/blob/v3.6.1/util/argo/argo.go (ValidatePermissions, ValidateDestination) */
export const application: Rules = (self, report) => {
  if (given(mapIn(self.destination), ["name", "server"]).length === 2)
    report(spec("destination"), "may not have name and server at once");
  // With a hydrator the source is what it writes.
  if (self.sourceHydrator !== undefined) return;
  const sources = self.sources === undefined ? [mapIn(self.source)] : mapsIn(self.sources);
  const isEmpty = ({ path, chart, ref }: ValueMap) => [path, chart, ref].every((each) => textIn(each) === "");
  if (sources.some(isEmpty))
    report(spec(self.sources === undefined ? "source" : "sources"), "must have path or chart");
};

const TASKS = ["validate", "mutate", "generate", "verifyImages"];

/** https://github.com/kyverno/kyverno/blob/v1.19.1/api/kyverno/v1/rule_types.go (ValidateRuleType) */
export const policy: Rules = (self, report) => {
  mapsIn(self.rules).forEach((rule) => {
    oneOf(rule, TASKS, inside(spec("rules"), textIn(rule.name)), report);
  });
};
