import { readDuration } from "../../model/duration.ts";
import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn } from "../values.ts";
import { given, repeated, spec, type Rules } from "./rules.ts";

/** https://github.com/prometheus-operator/prometheus-operator/blob/v0.85.0/pkg/prometheus/resource_selector.go (CompareScrapeTimeoutToScrapeInterval) */
export const monitor: Rules = (self, report) => {
  for (const field of ["endpoints", "podMetricsEndpoints"])
    mapsIn(self[field]).forEach((endpoint, index) => {
      const [timeout, interval] = ["scrapeTimeout", "interval"].map((name) =>
        readDuration(textIn(endpoint[name])),
      );
      if (timeout !== undefined && interval !== undefined && timeout > interval)
        report(inside(spec(field), String(index)), "must not have a scrapeTimeout above its interval");
    });
};

/** https://github.com/prometheus/prometheus/blob/v3.7.0/model/rulefmt/rulefmt.go (Validate), which its operator asks */
export const prometheusRule: Rules = (self, report) => {
  const groups = mapsIn(self.groups);
  for (const name of repeated(groups.map((group) => textIn(group.name))))
    report(inside(spec("groups"), name), "is there twice");
  for (const group of groups)
    mapsIn(group.rules).forEach((rule, index) => {
      const path = inside(inside(spec("groups"), textIn(group.name)), textIn(rule.alert) || String(index));
      oneRule(rule, path, report);
    });
};

function oneRule(rule: ValueMap, path: Path, report: Report): void {
  const kinds = given(rule, ["alert", "record"]);
  if (kinds.length !== 1)
    report(path, `must have alert or record, and has ${kinds.length === 0 ? "neither" : "both"}`);
  for (const field of ["labels", "annotations"])
    for (const [name, text] of Object.entries(mapIn(rule[field])))
      if (!isClosed(textIn(text))) report(inside(at(path, field), name), "has a template that is not closed");
}

/** The rest of an action; quoted text may hold braces: https://prometheus.io/docs/prometheus/latest/configuration/template_reference/ */
const ACTION = /(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`{}])*\}\}/y;

function isClosed(text: string): boolean {
  for (let start = text.indexOf("{{"); start !== -1; start = text.indexOf("{{", ACTION.lastIndex)) {
    ACTION.lastIndex = start + 2;
    if (!ACTION.test(text)) return false;
  }
  return true;
}
