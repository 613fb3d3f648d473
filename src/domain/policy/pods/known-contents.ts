import { collect, type Fault } from "../../../kubernetes/fault.ts";
import { repeated } from "../../../kubernetes/operators/rules.ts";
import { collector } from "../../../kubernetes/operators/open-telemetry.ts";
import { isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import { exprFault } from "../../../kubernetes/operators/promql.ts";
import { receiversOf } from "../../../kubernetes/operators/alertmanager.ts";

/** What a well-known program refuses of a file that is YAML, in words that quote nothing of it: it may be a Secret's. */
export function refusedOf(value: Value): readonly string[] {
  return isMap(value) ? REFUSALS.flatMap(({ what, isRefused }) => (isRefused(value) ? [what] : [])) : [];
}

const REFUSALS: readonly { readonly what: string; readonly isRefused: (value: ValueMap) => boolean }[] = [
  {
    // https://opentelemetry.io/docs/collector/configuration/#service
    what: "names something in a pipeline that it does not configure",
    isRefused: (value) => Object.keys(mapAt(value, "service", "pipelines")).length > 0 && hasFaults(value),
  },
  {
    // https://prometheus.io/docs/alerting/latest/configuration/#receiver
    what: "routes to a receiver that it does not have",
    isRefused: (value) => {
      const receivers = mapsAt(value, "receivers").map((receiver) => textAt(receiver, "name"));
      const asked = receiversOf(mapAt(value, "route"));
      return receivers.length > 0 && asked.some((name) => !receivers.includes(name));
    },
  },
  {
    // https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/
    what: "has an expression that cannot be read",
    isRefused: (value) =>
      mapsAt(value, "groups")
        .flatMap((group) => mapsAt(group, "rules"))
        .some((rule) => exprFault(textAt(rule, "expr") ?? "up") !== undefined),
  },
  {
    // https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config
    what: "has two jobs of one name",
    isRefused: (value) =>
      repeated(mapsAt(value, "scrape_configs").map((job) => textAt(job, "job_name") ?? "")).length > 0,
  },
];

function hasFaults(config: ValueMap): boolean {
  const faults: Fault[] = [];
  collector({ config }, collect(faults), undefined);
  return faults.length > 0;
}
