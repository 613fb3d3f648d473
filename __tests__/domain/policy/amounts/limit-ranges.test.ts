import { describe, expect, it } from "vitest";
import { findings } from "../check-fixture.ts";

const web = (resources: string, more = "", pod = "") => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: n }
spec:
  selector: { matchLabels: { a: b } }
  template:
    metadata: { labels: { a: b } }
    spec: { ${pod}containers: [{ name: web, image: "a:1", resources: { ${resources} } }${more}] }
`;
const range = (type: string, bounds: string) =>
  `---\n{ apiVersion: v1, kind: LimitRange, metadata: { name: r, namespace: n }, spec: { limits: [{ type: ${type}, ${bounds} }] } }\n`;
const of = (requests: string, limits: string) => `requests: { cpu: ${requests} }, limits: { cpu: ${limits} }`;
const ONE = of("1", "1");
const other = (resources: string) => `, { name: other, image: "a:1", resources: { ${resources} } }`;

/** Each bound of https://kubernetes.io/docs/concepts/policy/limit-range/, for a container and for a pod. */
describe("a LimitRange refuses", () => {
  it.each<readonly [string, string, string | undefined]>([
    ["max: { cpu: 1 }", of("1", "2"), "may have 2 of cpu, and LimitRange r allows 1"],
    ["max: { cpu: 1 }", "requests: { cpu: 2 }", "asks for 2 of cpu, and LimitRange r allows 1"],
    ["max: { cpu: 1 }", ONE, undefined],
    ["max: { cpu: 1 }", "", undefined],
    ["min: { cpu: 100m }", of("10m", "1"), "asks for 10m of cpu, and LimitRange r wants at least 100m"],
    [
      "min: { cpu: 100m }",
      "limits: { cpu: 10m }",
      "asks for 10m of cpu, and LimitRange r wants at least 100m",
    ],
    ["min: { cpu: 100m }", of("100m", "1"), undefined],
    ["min: { cpu: 100m }", "", undefined],
    [
      "min: { cpu: 2 }, defaultRequest: { cpu: 1 }",
      "",
      "asks for 1 of cpu, and LimitRange r wants at least 2",
    ],
    [
      "maxLimitRequestRatio: { cpu: 2 }",
      of("100m", "1"),
      "may have 1 of cpu and asks for 100m, and LimitRange r allows 2 times what is asked for",
    ],
    ["maxLimitRequestRatio: { cpu: 2 }", of("500m", "1"), undefined],
    [
      "maxLimitRequestRatio: { cpu: 1500m }",
      of("600m", "1"),
      "may have 1 of cpu and asks for 600m, and LimitRange r allows 1500m times what is asked for",
    ],
    [
      "maxLimitRequestRatio: { cpu: 2 }",
      "requests: { cpu: 1 }",
      "does not say its `limits` of cpu, which LimitRange r bounds",
    ],
    ["maxLimitRequestRatio: { cpu: 2 }", "", "does not say its `requests` of cpu, which LimitRange r bounds"],
    [
      "maxLimitRequestRatio: { cpu: 2 }",
      of("0", "1"),
      "does not say its `requests` of cpu, which LimitRange r bounds",
    ],
    // What cannot be read is refused by the API server itself.
    ...["max: { cpu: 2 }", "min: { cpu: 100m }", "maxLimitRequestRatio: { cpu: 2 }"].flatMap(
      (bounds): readonly [string, string, undefined][] => [
        [bounds, of("1", "lots"), undefined],
        [bounds, of("lots", "1"), undefined],
      ],
    ),
    // Amounts are rounded up to thousandths, those of a LimitRange as well.
    ["max: { cpu: 100u }", of("1m", "1m"), undefined],
    ["min: { cpu: 1m }", of("900u", "1"), undefined],
    // https://kubernetes.io/docs/concepts/policy/limit-range/: what a limit is by default, and by that a request.
    ["max: { cpu: 2 }, default: { cpu: 3 }", "", "may have 3 of cpu, and LimitRange r allows 2"],
    ["max: { cpu: 2 }, default: { cpu: 3 }, defaultRequest: { cpu: 1 }", "", "may have 3 of cpu"],
    ["maxLimitRequestRatio: { cpu: 2 }, default: { cpu: 1 }", "", undefined],
    ["maxLimitRequestRatio: { cpu: 2 }, max: { cpu: 1 }", "", undefined],
    ["maxLimitRequestRatio: { cpu: 2 }", "limits: { cpu: 1 }", undefined],
  ])("a container under %s: %s", (bounds, resources, expected) => {
    const at = (each: string) => web(each) + range("Container", bounds);
    const found = findings("unready-pods", [web(ONE), at(resources)]);
    const told = found.map(({ severity, unsafe, message }) => [severity, unsafe, message]);
    const sentence = `Container web ${expected ?? ""}`;
    expect(told).toEqual(expected === undefined ? [] : [["error", true, expect.stringContaining(sentence)]]);
    expect(found.map(({ container }) => container)).toEqual(expected === undefined ? [] : ["web"]);
  });

  it.each<readonly [string, string, string, string, string | undefined]>([
    ["max: { cpu: 2 }", ONE, other(ONE), "", undefined],
    ["max: { cpu: 2 }", ONE, other(of("1", "1500m")), "", "may have 2500m of cpu, and LimitRange r allows 2"],
    ["max: { cpu: 2 }", "", "", "", "does not say its `limits` of cpu, which LimitRange r bounds"],
    ["min: { cpu: 2 }", ONE, "", "", "asks for 1 of cpu, and LimitRange r wants at least 2"],
    ["min: { cpu: 2 }", ONE, other(ONE), "", undefined],
    // What runs before counts by the most that any of it asks for, beside the sidecars that started before it.
    [
      "max: { cpu: 2 }",
      ONE,
      "",
      `initContainers: [{ name: i, image: a, resources: { ${of("1", "3")} } }], `,
      "may have 3 of cpu, and LimitRange r allows 2",
    ],
    [
      "max: { cpu: 2 }",
      ONE,
      "",
      `initContainers: [{ name: i, image: a, resources: { ${of("1", "2")} } }], `,
      undefined,
    ],
    [
      "max: { cpu: 2 }",
      ONE,
      "",
      `initContainers: [{ name: s, image: a, restartPolicy: Always, resources: { ${of("1", "2")} } }], `,
      "may have 3 of cpu, and LimitRange r allows 2",
    ],
    [
      "max: { memory: 1Gi }",
      "limits: { memory: 1536Mi }",
      "",
      "",
      "may have 1536Mi of memory, and LimitRange r allows 1Gi",
    ],
    ["min: { cpu: 2 }", "", "", "", "does not say its `requests` of cpu, which LimitRange r bounds"],
    [
      "max: { cpu: 2 }",
      ONE,
      "",
      `initContainers: [{ name: s, image: a, restartPolicy: Always, resources: { ${ONE} } }, { name: i, image: a, resources: { ${of("1", "2")} } }], `,
      "may have 3 of cpu, and LimitRange r allows 2",
    ],
    ["max: { cpu: 2 }", of("1", "lots"), "", "", undefined],
    [
      "max: { memory: 512Mi }",
      "limits: { memory: 1Gi }",
      "",
      "",
      "may have 1Gi of memory, and LimitRange r allows 512Mi",
    ],
    ["min: { cpu: 1 }", of("0", "2"), "", "", "asks for 0 of cpu, and LimitRange r wants at least 1"],
    // https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#pod-level-resource-specification
    [
      "maxLimitRequestRatio: { cpu: 2 }",
      ONE,
      "",
      `resources: { ${of("1", "4")} }, `,
      "may have 4 of cpu and asks for 1, and LimitRange r allows 2 times what is asked for",
    ],
    ["min: { cpu: 1 }", "", "", "resources: { limits: { cpu: 2 } }, ", undefined],
    ["min: { cpu: 1m }", "", "", "resources: { requests: { cpu: 900u } }, ", undefined],
    ["max: { cpu: 2 }", of("1", "3"), "", "resources: { limits: { cpu: 2 } }, ", undefined],
  ])("a pod under %s: %s%s %s", (bounds, resources, more, pod, expected) => {
    const head = web(resources, more, pod) + range("Pod", bounds);
    const messages = findings("unready-pods", [web("limits: { cpu: 10m }"), head]).map(
      ({ message }) => message,
    );
    const sentence = `The pod ${expected ?? ""}: no new pod is made.`;
    expect(messages).toEqual(expected === undefined ? [] : [expect.stringContaining(sentence)]);
  });

  it("names a container, and none where it is the pod", () => {
    const head = web(of("1", "3")) + range("Pod", "max: { cpu: 2 }");
    const [found] = findings("unready-pods", [web(ONE), head]);
    expect(Object.keys(found ?? {})).not.toContain("container");
  });

  it("no pod by what it allows a claim", () => {
    const head = web("limits: { storage: 2Gi }") + range("PersistentVolumeClaim", "max: { storage: 1Gi }");
    expect(findings("unready-pods", [web(ONE), head])).toEqual([]);
  });
});

describe("a claim of the build", () => {
  const claim = (storage: string) =>
    `---\n{ apiVersion: v1, kind: PersistentVolumeClaim, metadata: { name: c, namespace: n }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: ${storage} } } } }\n`;
  const bounds = range("PersistentVolumeClaim", "max: { storage: 2Gi }, min: { storage: 1Gi }");
  it.each([
    ["", claim("5Gi"), ["error", "may have 5Gi of storage, and LimitRange r allows 2Gi"]],
    [claim("2Gi"), claim("5Gi"), ["error", "may have 5Gi of storage, and LimitRange r allows 2Gi"]],
    ["", claim("1Mi"), ["error", "asks for 1Mi of storage, and LimitRange r wants at least 1Gi"]],
    ["", claim("2Gi"), undefined],
    [claim("5Gi"), claim("5Gi"), undefined],
    [claim("5Gi"), claim("5Gi").replace("namespace: n", "namespace: n, labels: { a: b }"), undefined],
    ["", claim("5Gi").replace("apiVersion: v1", "apiVersion: example.com/v1"), undefined],
  ])("%s → %s: %j", (before, after, expected) => {
    const found = findings("apply-fails", [before + bounds, after + bounds]);
    expect(found.map(({ severity, message }) => [severity, message])).toEqual(
      expected === undefined
        ? []
        : [[expected[0], `PersistentVolumeClaim c ${expected[1] ?? ""}: the API server refuses it.`]],
    );
  });

  it.each([
    ["PersistentVolumeClaim", "min: { storage: 1Gi }", claim("null"), 1],
    // By the API server itself, and not by what it is compared with.
    ["PersistentVolumeClaim", "min: { storage: 1Gi }, max: { storage: 1Gi }", claim("lots"), 1],
    // Rounded up to thousandths.
    ["PersistentVolumeClaim", "min: { storage: 1 }", claim("0.9999"), 0],
    ["Container", "max: { storage: 1Gi }", claim("5Gi"), 0],
  ])("under %s %s: %s", (type, only, head, count) => {
    const limits = range(type, only);
    expect(findings("apply-fails", [limits, head + limits])).toHaveLength(count);
  });

  it("that asks for nothing says nothing", () => {
    const limits = range("PersistentVolumeClaim", "min: { storage: 1Gi }");
    const silent = claim("1Gi").replace("{ requests: { storage: 1Gi } }", "{}");
    const [found] = findings("apply-fails", [limits, silent + limits]);
    expect(found?.message).toContain("does not say its `requests` of storage, which LimitRange r bounds");
  });

  it("is not applied anew where only the LimitRange changes", () => {
    const looser = range("PersistentVolumeClaim", "max: { storage: 9Gi }");
    expect(findings("apply-fails", [claim("5Gi") + looser, claim("5Gi") + bounds])).toEqual([]);
  });
});

it("each of several LimitRanges refuses", () => {
  const [tight, wide] = [range("Container", "max: { cpu: 1 }"), range("Container", "max: { cpu: 9 }")];
  const other = wide.replace("name: r,", "name: s,");
  for (const both of [tight + other, other + tight])
    expect(findings("unready-pods", [web(ONE), web(of("2", "2")) + both])).toHaveLength(1);
});
