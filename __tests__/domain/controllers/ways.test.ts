import { describe, expect, it } from "vitest";
import { applyWays } from "../../../src/domain/controllers/ways.ts";
import { workloadOf } from "./objects-of.ts";

const web = (spec = "", container = "", annotations = "", image = "a:1") =>
  `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web, annotations: { ${annotations} } }, spec: { ${spec}selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: web, image: "${image}", ${container} }] } } } }`;
const ways = (base: string, head: string) => {
  const found = applyWays(workloadOf(base), workloadOf(head));
  if (found === undefined) throw new Error("no ways");
  return found;
};
const texts = (faults: readonly { readonly message: string }[] | undefined) =>
  (faults ?? []).map(({ message }) => message.split(",")[0]);

const TEXT = 'replicas: "three", ';
const NEGATIVE = "replicas: -1, ";
const FILLED = 'minReadySeconds: "${SECONDS}", ';
const WRONG = "spec.replicas must be a whole number";

describe("what the API server makes of a workload", () => {
  it.each<readonly [string, string, string, readonly string[], readonly string[], readonly string[]]>([
    ["is good", web(), web("replicas: 2, "), [], [], []],
    ["gets wrong", web(), web(TEXT), [WRONG], [], []],
    ["stays wrong", web(TEXT), web(TEXT, "", "", "a:2"), [], [WRONG], []],
    ["is mended", web(TEXT), web(), [], [], [WRONG]],
    ["is filled in later", web(), web(TEXT + FILLED), [], [], []],
    ["has a script, and gets wrong", web(), web(TEXT, "args: ['echo ${HOME}']"), [WRONG], [], []],
    ["was filled in later", web(TEXT + FILLED), web(), [], [], []],
    ["is filled in and was wrong", web(TEXT), web(FILLED), [], [], []],
  ])("that %s", (_, base, head, faults, standing, mended) => {
    const { serverSide } = ways(base, head);
    expect([texts(serverSide.faults), texts(serverSide.standing), texts(serverSide.mended())]).toEqual([
      faults,
      standing,
      mended,
    ]);
    expect(serverSide.isStored).toBe(true);
  });

  it("leaves what stays wrong otherwise to nobody", () => {
    const { serverSide } = ways(web(NEGATIVE), web(NEGATIVE, "", "", "a:2"));
    expect([texts(serverSide.faults), texts(serverSide.standing)]).toEqual([[], []]);
    const { serverSide: fresh } = ways(web(), web(NEGATIVE));
    expect(fresh.faults).toHaveLength(1);
    expect(texts(fresh.faults)[0]).toContain("spec.replicas");
    expect(fresh.standing).toEqual([]);
  });

  it("is the same by both ways, but where client-side apply cannot remember it", () => {
    const same = ways(web(), web("replicas: 2, "));
    expect(same.clientSide).toBe(same.serverSide);
    const huge = web("", "", `note: ${"x".repeat(262_000)}`);
    const tooLarge = ways(web(), huge);
    expect(tooLarge.serverSide.faults).toEqual([]);
    expect(tooLarge.clientSide.faults).toHaveLength(1);
    const still = ways(huge, huge.replace("a:1", "a:2"));
    expect(still.clientSide.faults).toEqual([]);
  });

  it("takes a field away by one way only where the other one does not own it", () => {
    const both = ways(
      web("", "livenessProbe: { httpGet: { port: 80 } }"),
      web("", "livenessProbe: { tcpSocket: { port: 80 } }"),
    );
    expect(texts(both.serverSide.faults)).toEqual([]);
    expect(both.serverSide.head.templates).toHaveLength(1);
  });

  it("says which pull policies are written for the first time, if any", () => {
    expect(ways(web(), web("", "imagePullPolicy: IfNotPresent")).serverSide.writtenPolicies).toEqual(["web"]);
    expect(ways(web(), web("replicas: 2, ")).serverSide).not.toHaveProperty("writtenPolicies");
  });

  it("is not known of another kind", () => {
    const thing = web().replace("apps/v1", "argoproj.io/v1alpha1").replace("Deployment", "Rollout");
    expect(applyWays(workloadOf(thing), workloadOf(thing))).toBeUndefined();
  });
});
