import { describe, expect, it } from "vitest";
import { forecastOverlay, type OverlayResult } from "../../src/domain/overlay.ts";
import type { Way } from "../../src/kubernetes/apply.ts";
import { oncePer } from "../../src/model/once.ts";
import { readRecordedCases, type RecordedCase } from "./recorded-cases.ts";

/** What cannot agree, with the reason; at most 2 % of the objects. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  ...reason(
    "The cluster may still hold the default pull policy of an earlier tag: the forecast is unknown.",
    [
      "default-init-defaults",
      "pullpolicy-digest-ifnotpresent",
      "pullpolicy-history-always",
      "pullpolicy-history-ifnotpresent",
      "pullpolicy-ifnotpresent",
      "pullpolicy-latest-always",
      "pullpolicy-latest-digest",
      "pullpolicy-notag-always",
      "pullpolicy-port-notag-always",
      "pullpolicy-tag-digest",
      "second-history-ds-pullpolicy",
      "second-history-pullpolicy-image",
      "second-history-sts-pullpolicy",
    ],
  ),
  ...reason("What was held back before is released, and no manifest tells whether there is any: unknown.", [
    "ds-onDelete-to-rolling",
    "near-ds-onDelete-back",
    "job-resumed-nodeSelector",
    "outside-unpaused",
    "sts-partition-released",
    "unpaused-pending",
  ]),
  ...reason("Nothing binds the claim in this cluster: one that is bound may grow, and has a volume.", [
    "near-pvc-grown-unbound",
    "near-pvc-volumeName",
    "other-pvc-storageClass",
  ]),
};

function reason(text: string, ids: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.map((id) => [id, text]));
}

/** Not judged: the harness itself was in the way. */
const ARTEFACTS = new Set([
  "gitops-force-replace",
  "quantity-cron-family",
  "second-dep-iscsi-lun0",
  "second-sts-iscsi-lun0",
  "third-ds-nodeSelector-null-value",
]);

const WORKLOADS = /^(?:Deployment|StatefulSet|DaemonSet|ReplicaSet|ReplicationController|Job|CronJob|Pod)\//;
/** The other words that the harness has for what a forecast calls by one. */
const SAME = new Set(["restart restartStuck", "restart replaced", "scale scaleUp", "restart scaleUp"]);
const NOT_JUDGED = ["baseRefused", "create", "delete"];

interface Judged {
  readonly name: string;
  readonly forecast: string;
  readonly happened: string;
}

const cases = readRecordedCases("1.36.3").filter(({ id }) => !ARTEFACTS.has(id));
const judged = cases.flatMap((each) => [...each.happened.keys()].map((key) => `${each.id} ${key}`));

describe("what a cluster of Kubernetes 1.36.3 did", () => {
  it("is judged for all but 2 % of the objects", () => {
    const left = judged.filter((name) => Object.hasOwn(LEFT_OUT, name.split(" ")[0] ?? ""));
    expect(left.length).toBeLessThanOrEqual(judged.length * 0.02);
    expect(Object.keys(LEFT_OUT).filter((id) => !cases.some((each) => each.id === id))).toEqual([]);
  });

  it.each(["serverSide", "clientSide"] as const)("is what the forecast says under %s apply", (way) => {
    const wrong = cases
      .filter(({ id }) => !Object.hasOwn(LEFT_OUT, id))
      .flatMap((each) => compare(each, forecast(each, way), way))
      .filter((each) => !agrees(each));
    expect(wrong).toEqual([]);
  });

  it("is what the forecast says of both ways where nobody knows who applies", () => {
    const wrong = cases
      .filter(({ id }) => !Object.hasOwn(LEFT_OUT, id))
      .flatMap((each) => {
        const result = ofUnknown(each);
        return (["serverSide", "clientSide"] as const).flatMap((way) => compare(each, result, way));
      })
      .filter((each) => !agrees(each));
    expect(wrong).toEqual([]);
  });

  it("is never called safe when pods were replaced, left out or not", () => {
    const unsafe = cases
      .flatMap((each) => {
        const result = ofUnknown(each);
        return (["serverSide", "clientSide"] as const).flatMap((way) => compare(each, result, way));
      })
      .filter(({ forecast: said, happened }) => said === "none" && REPLACED.includes(happened));
    expect(unsafe).toEqual([]);
  });
});

const REPLACED = ["restart", "replaced", "recreate"];

/** Two tests ask for it. */
const ofUnknown = oncePer((each: RecordedCase) => forecast(each, "unknown"));

function forecast({ base, head, id }: RecordedCase, applier: Way | "unknown"): OverlayResult {
  return forecastOverlay({
    id,
    base: base.map(({ object }) => ({ object })),
    head: head.map(({ object }) => ({ object })),
    applier,
  });
}

function compare({ id, happened }: RecordedCase, result: OverlayResult, way: Way): readonly Judged[] {
  return [...happened].flatMap(([key, what]) => {
    const real = what[way];
    if (real === undefined || NOT_JUDGED.includes(real)) return [];
    return [{ name: `${id} ${key} ${way}`, forecast: said(result, key, way), happened: real }];
  });
}

function said(result: OverlayResult, key: string, way: Way): string {
  const [kind = "", namespace = "", name = ""] = key.split("/");
  const refused = result.findings.some(
    ({ check, workload }) => check === "apply-fails" && workload?.kind === kind && workload.name === name,
  );
  if (!WORKLOADS.test(key)) return isObjectRefused(result, `${kind} ${name}:`, way) ? "applyFails" : "taken";
  const found = result.workloads.find(
    (each) => each.kind === kind && (each.namespace ?? "") === namespace && each.name === name,
  );
  const under = way === "serverSide" ? found?.underServerSide : found?.underClientSide;
  return refused ? "applyFails" : (under ?? found?.effect ?? "none");
}

function isObjectRefused({ findings }: OverlayResult, object: string, way: Way): boolean {
  const name = way === "serverSide" ? "server-side" : "client-side";
  return findings.some(
    ({ check, message }) =>
      message.startsWith(object) &&
      (check === "apply-fails" ||
        (check === "applier-decides" && message.includes(`refuses it under ${name}`))),
  );
}

function agrees({ name, forecast: said, happened }: Judged): boolean {
  if (!WORKLOADS.test(name.split(" ")[1] ?? ""))
    return (said === "applyFails") === (happened === "applyFails");
  // No pod was replaced where they all ended.
  if (said === "scale" && happened === "none") return true;
  return said === happened || SAME.has(`${said} ${happened}`);
}
