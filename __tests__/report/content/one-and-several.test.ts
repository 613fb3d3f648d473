import { expect, it } from "vitest";
import type { WorkloadForecast } from "../../../src/domain/forecast.ts";
import { formatComment } from "../../../src/report/comment.ts";
import * as make from "../fixtures/make.ts";

const commentOn = (
  more: Parameters<typeof make.overlay>[1],
  findings: ReturnType<typeof make.finding>[] = [],
): string =>
  formatComment(make.forecast([make.overlay("apps/web", more)], { findings }), {
    marker: "x",
  }).markdown.replaceAll("<wbr>", "");

const workloads = (names: readonly string[], more: Partial<WorkloadForecast>) => ({
  workloads: names.map((name) => make.workload(make.deployment(name), { rollout: null, ...more })),
});

it.each<[Partial<WorkloadForecast>, string]>([
  [{ effect: "none", reason: "It is one." }, "`a` and `b` do not restart. Each is one."],
  [{ effect: "none", heldBack: "suspended" }, "`a` and `b` wait: they are suspended."],
  [{ effect: "none", heldBack: "paused" }, "`a` and `b` wait: their rollouts are paused."],
  [{ effect: "none", heldBack: "partition" }, "`a` and `b` wait: their `partition` holds every pod back."],
  [{ effect: "none", heldBack: "noReplicas" }, "`a` and `b` run no pods: 0 replicas."],
  [
    { effect: "none", heldBack: "refused" },
    "`a` and `b` stay as they are: nothing of what delivers them is applied.",
  ],
  [
    { effect: "none", heldBack: "onDelete" },
    "`a` and `b` wait: a pod takes it only when somebody deletes the old one.",
  ],
])("of several that share a line the verb is one of several: %j", (more, line) => {
  const { workloads: held } = workloads(["a", "b"], more);
  const restarting = make.workload(make.deployment("c"));
  expect(commentOn({ workloads: [...held, restarting] })).toContain(line);
});

it.each([
  ["It names ConfigMap web, which changes: read it.", "each names ConfigMap web, which changes"],
  ["Its image updater chooses others: look.", "each one's image updater chooses others"],
  ["Flux renders this Helm release.", "Flux renders this Helm release"],
])("a reason that several have is said of each in the headline: %s", (reason, said) => {
  const comment = commentOn(workloads(["a", "b"], { effect: "unknown", reason }));
  expect(comment).toContain(`### 🟡 \`a\` and \`b\` may restart: ${said}\n`);
});

it("reasons that differ are counted in the headline, where no cause is known", () => {
  const changed = { effect: "unknown", rollout: null } as const;
  const comment = commentOn({
    workloads: ["a", "b"].map((name) =>
      make.workload(make.deployment(name), {
        ...changed,
        reason: `It names ConfigMap ${name}, which changes.`,
      }),
    ),
  });
  expect(comment).toContain("### 🟡 `a` and `b` may restart, for 2 reasons\n");
});

it.each([
  [["a"], "1 Deployment reads them only at start and <b>keeps the old content until someone restarts it</b>"],
  [
    ["a", "b"],
    "2 Deployments read them only at start and <b>keep the old content until someone restarts them</b>",
  ],
])("who keeps the old content of several configs: %j", (names, said) => {
  const configs = [make.configMap("one"), make.configMap("two")];
  const comment = commentOn({
    configChanges: configs.map((config) =>
      make.configChange(config, { nameAtBase: config.name, nameAtHead: config.name }),
    ),
    staleConfigs: names.flatMap((name) => configs.map((config) => make.stale(config, make.deployment(name)))),
  });
  expect(comment).toContain(said);
});

it("what several containers have is said of containers", () => {
  const findings = ["app", "proxy"].map((container) =>
    make.finding("missing-readiness-probe", "apps/web", make.deployment("a"), { container }),
  );
  expect(commentOn(workloads(["a"], {}), findings)).toContain("in containers `app` and `proxy`:");
});

it.each([
  [2, "both pods stay ready"],
  [3, "all 3 pods stay ready"],
])("how many of %i pods stay ready", (replicas, said) => {
  const rollout = make.rollingUpdate(replicas, { maxUnavailable: 0, minAvailable: replicas });
  expect(commentOn(workloads(["a"], { rollout }))).toContain(said);
});

it("the kind of several is said once, in the table and in a line", () => {
  const releases = workloads(["a", "b"], { effect: "unknown" }).workloads.map((each) => ({
    ...each,
    kind: "HelmRelease",
  }));
  const pods = workloads(["c", "d"], { effect: "create" }).workloads.map((each) => ({
    ...each,
    kind: "Pod",
  }));
  const comment = commentOn({ workloads: [...releases, ...pods] });
  expect(comment).toContain("<b>a</b> and <b>b</b> (HelmReleases) |");
  expect(comment).toContain("`c` and `d` (Pods) are new");
  expect(
    commentOn({ workloads: [...releases.slice(1), ...pods.slice(1), make.workload(make.deployment("e"))] }),
  ).toContain("<b>b</b> (HelmRelease) |");
});

it.each([
  [["web"], "waits: its source"],
  [["api", "web"], "wait: each one's source"],
])("who waits for a source: %j", (names, said) => {
  const waiting = {
    code: "notReached",
    reason: "its source follows v1: this change arrives when that moves",
  } as const;
  const all = names.map((name) => make.overlay(`apps/${name}`, { name, waiting }));
  const restarting = make.overlay("other", { workloads: [make.workload(make.deployment("c"))] });
  const { markdown } = formatComment(make.forecast([...all, restarting]), { marker: "x" });
  expect(markdown).toContain(said);
});

it("of namesakes it is said which of them waits", () => {
  const at = (cluster: string, more: object) =>
    make.overlay(`${cluster}/web`, {
      name: "web",
      workloads: [make.workload(make.deployment("web"))],
      ...more,
    });
  const waiting = {
    code: "notReached",
    reason: "its source follows v1: this change arrives when that moves",
  } as const;
  const { markdown } = formatComment(make.forecast([at("prod", { waiting }), at("test", {})]), {
    marker: "x",
  });
  expect(markdown).toContain("`web` waits (<b>prod</b>): its source follows v1");
});

it.each([
  [["a"], "`a` restarts and stays ready in overlay `web` of `apps`"],
  [["a", "b", "c"], "`a`, `b` and `c` restart and stay ready in overlay `web` of `apps`"],
  [["a", "b", "c", "d"], "4 Deployments in overlay `web` of `apps` restart and stay ready"],
])("a few that restart are named in the headline: %j", (names, said) => {
  expect(commentOn(workloads(names, { rollout: make.rollingUpdate(2) }))).toContain(`### 🟢 ${said}\n`);
});
