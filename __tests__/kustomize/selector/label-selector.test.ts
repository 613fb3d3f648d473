import { describe, expect, it } from "vitest";
import {
  LabelSelectorError,
  matchesLabels,
  parseLabelSelector,
} from "../../../src/kustomize/selector/label-selector.ts";
import { buildWithRealKustomize, noRealKustomize } from "../../support/real-kustomize.ts";
import { getIn } from "../../../src/yaml/value.ts";

const objects: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  none: {},
  web: { app: "web", tier: "front", "example.com/size": "10" },
  db: { app: "db", tier: "back", "example.com/size": "9" },
  empty: { app: "" },
};

function select(selector: string): readonly string[] {
  const parsed = parseLabelSelector(selector);
  return Object.entries(objects).flatMap(([name, labels]) =>
    matchesLabels(parsed, new Map(Object.entries(labels))) ? name : [],
  );
}

describe("parseLabelSelector", () => {
  it.each([
    ["", ["none", "web", "db", "empty"]],
    ["app", ["web", "db", "empty"]],
    ["!app", ["none"]],
    ["app=web", ["web"]],
    ["app == web , tier=front", ["web"]],
    ["app!=web", ["none", "db", "empty"]],
    ["app in (web, db)", ["web", "db"]],
    ["app notin (web)", ["none", "db", "empty"]],
    ["app=", ["empty"]],
    ["example.com/size > 9", ["web"]],
    ["app in ()", ["empty"]],
    ["in in (in), !app", []],
  ])("%s selects %j", (selector, names) => {
    expect(select(selector)).toEqual(names);
  });

  it.each(["app in", "app web", ",", "app,", "=web", "a b", "app=web=db", "-x", "app>x", "app in (a b)"])(
    "refuses %s",
    (selector) => {
      expect(() => parseLabelSelector(selector)).toThrow(LabelSelectorError);
    },
  );
});

const selectors = [
  "app",
  "!app",
  "app=web",
  "app==web,tier=front",
  "app!=web",
  "app in (web, db)",
  "app notin (web,)",
  "app in (,web)",
  "app=",
  "app,",
  "app in ()",
  "example.com/size>9",
  "example.com/size < 10",
  "app>x",
  "in",
  "app in (in)",
  "app=web=db",
  "! app",
  "UPPER/x",
];

describe.skipIf(noRealKustomize)("parseLabelSelector compared with the real kustomize", () => {
  it.each(selectors)("%s", (selector) => {
    const patch = [{ op: "add", path: "/data", value: { selected: "yes" } }];
    const real = buildWithRealKustomize({
      "maps.yaml": Object.entries(objects)
        .map(([name, labels]) =>
          JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name, labels } }),
        )
        .join("\n---\n"),
      "kustomization.yaml": JSON.stringify({
        resources: ["maps.yaml"],
        patches: [{ target: { labelSelector: selector }, patch: JSON.stringify(patch) }],
        sortOptions: { order: "fifo" },
      }),
    });
    if (real.ok) {
      const selected = real.objects.filter((object) => getIn(object, "data") !== undefined);
      expect(select(selector)).toEqual(selected.map((object) => getIn(object, "metadata", "name")));
    } else {
      expect(() => select(selector)).toThrow(LabelSelectorError);
    }
  });
});
