import { describe, expect, it } from "vitest";
import { strategicMerge } from "../../../../src/kustomize/edit/merge/strategic.ts";
import { builtinSchema } from "../../../../src/kustomize/schema/builtin.ts";
import { getIn, type ValueMap } from "../../../../src/yaml/value.ts";
import { mapOf, mapsOf } from "../../../support/resources.ts";
import { recordedKustomize } from "../../../support/recorded-kustomize.ts";

/** A Deployment with this pod spec, written in YAML's flow style. */
function deployment(podSpec: string, name = "web"): string {
  const template = `{metadata: {labels: {app: web}}, spec: ${podSpec}}`;
  return `{apiVersion: apps/v1, kind: Deployment, metadata: {name: ${name}}, spec: {template: ${template}}}`;
}

function merge(target: string, patch: string): ValueMap | undefined {
  return strategicMerge(mapOf(mapsOf(target)[0]), mapOf(mapsOf(patch)[0]), builtinSchema);
}

function mergedPodSpec(target: string, patch: string): unknown {
  return getIn(merge(deployment(target), deployment(patch)), "spec", "template", "spec");
}

describe("strategicMerge", () => {
  it("merges containers by name, the patch's own first", () => {
    expect(
      mergedPodSpec(
        "{containers: [{name: a, image: a:1}]}",
        "{containers: [{name: b}, {name: a, image: a:2}]}",
      ),
    ).toEqual({ containers: [{ name: "b" }, { name: "a", image: "a:2" }] });
  });

  it("tells ports apart by number and protocol, and leaves them in the target's order", () => {
    const ports = "[{containerPort: 53, protocol: UDP}, {containerPort: 53, protocol: TCP}]";
    expect(
      mergedPodSpec(
        `{containers: [{name: a, ports: ${ports}}]}`,
        "{containers: [{name: a, ports: [{containerPort: 53, protocol: TCP, name: dns}]}]}",
      ),
    ).toEqual({
      containers: [
        {
          name: "a",
          ports: [
            { containerPort: 53, protocol: "UDP" },
            { containerPort: 53, protocol: "TCP", name: "dns" },
          ],
        },
      ],
    });
  });

  it("replaces lists that have no merge key", () => {
    expect(mergedPodSpec("{tolerations: [{key: a}]}", "{tolerations: [{key: b}]}")).toEqual({
      tolerations: [{ key: "b" }],
    });
  });

  it("replaces the lists of a type it does not know", () => {
    const custom = (items: string): string =>
      `{apiVersion: x/v1, kind: T, metadata: {name: t}, spec: ${items}}`;
    expect(merge(custom("{containers: [{name: a}]}"), custom("{containers: [{name: b}]}"))).toMatchObject({
      spec: { containers: [{ name: "b" }] },
    });
  });

  it("removes what the patch sets to null", () => {
    expect(mergedPodSpec("{nodeSelector: {a: b}, hostNetwork: true}", "{hostNetwork: null}")).toEqual({
      nodeSelector: { a: "b" },
    });
  });

  it("keeps a null that only the target has", () => {
    expect(mergedPodSpec("{nodeName: null}", "{hostNetwork: true}")).toEqual({
      nodeName: null,
      hostNetwork: true,
    });
  });

  it("deletes the target for $patch: delete", () => {
    expect(merge(deployment("{}"), "{kind: Deployment, $patch: delete}")).toBeUndefined();
  });

  it("shares what the patch leaves alone", () => {
    const target = mapOf(mapsOf(deployment("{containers: [{name: a, resources: {limits: {cpu: 1}}}]}"))[0]);
    const merged = strategicMerge(target, { spec: { replicas: 2 } }, builtinSchema);
    expect(getIn(merged, "spec", "template")).toBe(getIn(target, "spec", "template"));
  });

  it("refuses a patch of another structure", () => {
    expect(() => mergedPodSpec("{containers: [{name: a}]}", "{containers: {name: a}}")).toThrow(
      "wrong node kind at spec.template.spec.containers: expected a list",
    );
  });

  it("refuses an unknown directive", () => {
    expect(() => mergedPodSpec("{nodeSelector: {a: b}}", "{nodeSelector: {$patch: retainKeys}}")).toThrow(
      'unknown patch strategy "retainKeys"',
    );
  });
});

/** Pod specs: target, patch. What comes of each must be what the real kustomize makes of it. */
const pairs: readonly (readonly [string, string])[] = [
  [
    "{containers: [{name: a, env: [{name: A, value: x}, {name: B}, {name: A, value: y}]}]}",
    "{containers: [{name: a, env: [{name: C}, {name: A, value: z}]}]}",
  ],
  [
    "{containers: [{name: a, ports: [{containerPort: 80}, {containerPort: 81, protocol: UDP}]}]}",
    "{containers: [{name: a, ports: [{containerPort: 80, protocol: TCP, name: x}]}]}",
  ],
  [
    "{containers: [{name: a, ports: [{containerPort: 80}, {containerPort: 81}]}]}",
    "{containers: [{name: a, ports: [{containerPort: 80, name: x}]}]}",
  ],
  [
    "{containers: [{name: a, ports: [{containerPort: 80, protocol: TCP}]}]}",
    "{containers: [{name: a, ports: [{containerPort: 80, name: x}, {containerPort: 82}]}]}",
  ],
  [
    "{containers: [{name: a, ports: [{name: q}]}]}",
    "{containers: [{name: a, ports: [{containerPort: 80, protocol: TCP}]}]}",
  ],
  [
    "{containers: [{name: a, ports: [{containerPort: 80}]}]}",
    "{containers: [{name: a, ports: [{containerPort: '80', protocol: TCP}]}]}",
  ],
  ["{containers: [{name: a}, {name: b}]}", "{containers: [{name: b, $patch: delete}]}"],
  ["{containers: [{name: a, x: 1}, {name: b, y: 1}]}", "{containers: [{name: b, $patch: replace, z: 1}]}"],
  ["{containers: [{name: a}, {name: b}]}", "{containers: [{name: c}, {$patch: replace}]}"],
  ["{containers: [{name: a}, {name: b}]}", "{containers: [{$patch: delete}]}"],
  ["{containers: [{name: a}, {name: b}]}", "{containers: [{$patch: merge}, {name: c}]}"],
  ["{containers: [{name: a}, {name: b}]}", "{$patch: replace, containers: []}"],
  ["{containers: [{name: a}]}", "{containers: null}"],
  ["{containers: [{name: a}]}", "{containers: []}"],
  ["{containers: [{name: a}, {name: b}]}", "{containers: [{image: no-name}]}"],
  ["{containers: [{image: no-name}, {name: b}]}", "{containers: [{name: b, image: b}]}"],
  ["{containers: [{name: a, args: [a, b]}]}", "{containers: [{name: a, args: [{$patch: delete}]}]}"],
  ["{volumes: [{name: v, emptyDir: {}}]}", "{volumes: [{name: v, emptyDir: null, configMap: {name: q}}]}"],
  [
    "{volumes: [{name: w, configMap: {items: [{key: a}]}}]}",
    "{volumes: [{name: w, configMap: {items: [{key: b}]}}]}",
  ],
  ["{nodeSelector: {a: b}}", "{nodeSelector: {$patch: replace, c: d}}"],
  ["{nodeSelector: {a: b}}", "{nodeSelector: {$patch: delete}}"],
  ["{nodeSelector: {a: b}}", "{nodeSelector: {a: null}}"],
  [
    "{affinity: {a: {b: 1}}}",
    "{affinity: {c: {$patch: replace, d: 1}, e: {$patch: delete}, f: {$patch: unknown}}}",
  ],
  [
    "{topologySpreadConstraints: [{topologyKey: a, whenUnsatisfiable: X, maxSkew: 1}, {topologyKey: a, whenUnsatisfiable: Y}]}",
    "{topologySpreadConstraints: [{topologyKey: a, whenUnsatisfiable: Y, maxSkew: 2}, {topologyKey: b}]}",
  ],
  [
    "{imagePullSecrets: [{name: a}], hostAliases: [{ip: 1.1.1.1, hostnames: [a]}]}",
    "{imagePullSecrets: [{name: b}], hostAliases: [{ip: 1.1.1.1, hostnames: [b]}]}",
  ],
  [
    "{containers: [{name: a, image: null, resources: {}}]}",
    "{containers: [{name: a, resources: {limits: {cpu: 1}}}, {}]}",
  ],
  [
    "{containers: [{name: a, env: [{name: A, value: x}]}]}",
    "{containers: [{name: a, env: [{name: A, valueFrom: {x: 1}, value: null}], $setElementOrder/env: [{name: A}]}]}",
  ],
  ["{containers: [{name: a}, {name: b, x: 1}]}", "{containers: [{name: b, y: 1}, {name: b, z: 1}]}"],
  [
    "{containers: [{name: a, env: [{name: A, value: '8080'}]}]}",
    "{containers: [{name: a, env: [{name: A, value: 9090}]}]}",
  ],
];

describe("strategicMerge compared with the real kustomize", () => {
  it("gives the same for every pair", () => {
    const real = recordedKustomize({
      "targets.yaml": pairs.map(([target], i) => deployment(target, `web${i}`)).join("\n---\n"),
      "patches.yaml": pairs.map(([, patch], i) => deployment(patch, `web${i}`)).join("\n---\n"),
      "kustomization.yaml":
        "{resources: [targets.yaml], patches: [{path: patches.yaml}], sortOptions: {order: fifo}}",
    });
    const own = pairs.map(([target, patch], i) =>
      merge(deployment(target, `web${i}`), deployment(patch, `web${i}`)),
    );
    expect(real).toMatchObject({ ok: true, objects: own });
    expect(own).toEqual(real.ok ? real.objects : undefined);
  });
});
