import fc from "fast-check";
import { RE2JS } from "re2js";
import { describe, expect, it } from "vitest";
import {
  LabelSelectorError,
  matchesLabels,
  parseLabelSelector,
} from "../../../src/kustomize/patterns/label-selector.ts";
import { recordedKustomize } from "../../support/recorded-kustomize.ts";
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

describe("keys and values", () => {
  /** As in https://github.com/kubernetes/apimachinery/blob/master/pkg/util/validation/validation.go */
  const name = RE2JS.compile("([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]");
  const subdomain = RE2JS.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*");
  const isValid = (key: string): boolean => {
    try {
      parseLabelSelector(key);
      return true;
    } catch (error) {
      if (!(error instanceof LabelSelectorError)) throw error;
      return false;
    }
  };
  const part = (length: number) =>
    fc.string({
      unit: fc.constantFrom("a", "Z", "0", "9", "-", "_", ".", "é"),
      minLength: 1,
      maxLength: length,
    });

  it("are what Kubernetes' own expressions take", () => {
    fc.assert(
      fc.property(part(70), part(260), (text, prefix) => {
        const isName = text.length <= 63 && name.matches(text);
        expect(isValid(`key=${text}`)).toBe(isName);
        const isDomain = prefix.length <= 253 && subdomain.matches(prefix);
        expect(isValid(`${prefix}/${text}`)).toBe(isName && isDomain);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["a".repeat(63), `${"a.".repeat(126)}a/x`, `${"a".repeat(253)}/x`])(
    "may be as long as %s",
    (key) => {
      expect(isValid(key)).toBe(true);
    },
  );

  it.each(["a".repeat(64), `${"a.".repeat(126)}aa/x`, `key=${"a".repeat(64)}`, "a./x", "a..b/x", "/x", "a/"])(
    "may not be %s",
    (key) => {
      expect(isValid(key)).toBe(false);
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

describe("parseLabelSelector compared with the real kustomize", () => {
  it.each(selectors)("%s", (selector) => {
    const patch = [{ op: "add", path: "/data", value: { selected: "yes" } }];
    const real = recordedKustomize({
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
