import { describe, expect, it } from "vitest";
import type { OverlayInput } from "../../../src/domain/overlay.ts";
import { forecast } from "../forecast-of.ts";

const config = (value: string, annotations = "{}") =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: app, annotations: ${annotations} }\ndata: { A: "${value}" }\n---\n`;
const web = (fields: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { ${fields} } } }\n`;
const told = (base: string, head: string, rest: Partial<OverlayInput> = {}) =>
  forecast(base, head, rest).staleConfigs.map(({ effect, container, reason }) =>
    [container, effect, reason].filter((part) => part !== undefined).join(" "),
  );

describe("a volume that an init container mounts", () => {
  const MOUNT = "volumeMounts: [{ name: v, mountPath: /v }]";
  const pod = (init: string, app: string) =>
    web(
      `volumes: [{ name: v, configMap: { name: app } }], initContainers: [{ name: i, image: i, ${init} }], containers: [{ name: a, image: a, ${app} }]`,
    );
  const of = (fields: string) => told(config("1") + fields, config("2") + fields);

  it("keeps what it read where the program does not see the config", () => {
    expect(of(pod(MOUNT, ""))).toEqual([
      "i stale Only init containers mount it, and they run at the start of a pod.",
    ]);
  });

  it("is seen by nobody where no container mounts it", () => {
    expect(of(pod("", ""))).toEqual([]);
  });

  it.each([
    [pod(MOUNT, MOUNT), ["a live", "i live"]],
    [pod(`restartPolicy: Always, ${MOUNT}`, ""), ["i live"]],
    [pod("", MOUNT), ["a live"]],
  ])("is live where a container that runs on sees it, too", (fields, expected) => {
    expect(of(fields)).toEqual(expected);
  });
});

describe("an optional config that goes", () => {
  const reader = (optional: boolean) =>
    web(
      `containers: [{ name: a, image: a, envFrom: [{ configMapRef: { name: app, optional: ${optional} } }] }]`,
    );
  const other = config("x").replace("name: app", "name: other");

  it("stays in the pods that run", () => {
    expect(told(other + config("1") + reader(true), other + reader(true))).toEqual(["a stale"]);
  });

  it.each<[string, string, Partial<OverlayInput>, boolean]>([
    ["nothing prunes", "{}", { prunes: false }, true],
    ["it is kept", '{ kustomize.toolkit.fluxcd.io/prune: "disabled" }', {}, true],
    ["something was left out", "{}", { headIncomplete: true }, true],
    ["pods need it", "{}", {}, false],
  ])("is no stale config where %s", (_, annotations, rest, optional) => {
    const base = other + config("1", annotations) + reader(optional);
    expect(told(base, other + reader(optional), rest)).toEqual([]);
  });

  it("is as good as gone by its former name where it gets another", () => {
    const [base, head] = [config("1"), config("1").replace("name: app", "name: app-web")];
    expect(told(base + reader(true), head + reader(true))).toEqual([
      "a stale app is called app-web from now on.",
    ]);
  });
});
