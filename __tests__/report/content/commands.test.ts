import { describe, expect, test } from "vitest";
import { commandBlocks, restartCommands, type Restartable } from "../../../src/report/content/commands.ts";
import { blocksMarkdown } from "../../../src/report/markdown/blocks.ts";

function restartable(
  kind: string,
  name: string,
  more: Partial<Restartable> & { readonly apiVersion?: string } = {},
): Restartable {
  const { apiVersion = "apps/v1", ...rest } = more;
  return {
    workload: { apiVersion, kind, name, namespace: "shop" },
    deliverer: "unknown",
    namespace: "shop",
    ...rest,
  };
}

function told(all: readonly Restartable[]): string {
  return blocksMarkdown(commandBlocks(all), {});
}

const ROLLOUT = { apiVersion: "argoproj.io/v1alpha1" };

describe("commands to restart", () => {
  test.each<[string, readonly Restartable[], readonly string[]]>([
    [
      "one for all of a namespace",
      [restartable("Deployment", "web"), restartable("StatefulSet", "db"), restartable("DaemonSet", "agent")],
      ["kubectl -n shop rollout restart daemonset/agent deployment/web statefulset/db"],
    ],
    [
      "one for each namespace, and none of it where it is not known",
      [
        restartable("Deployment", "web"),
        restartable("Deployment", "web", { namespace: "test" }),
        restartable("Deployment", "api", { namespace: null }),
      ],
      [
        "kubectl -n shop rollout restart deployment/web",
        "kubectl -n test rollout restart deployment/web",
        "kubectl rollout restart deployment/api",
      ],
    ],
    [
      "with Flux's field manager where Flux applies",
      [restartable("Deployment", "web", { deliverer: "flux" })],
      ["kubectl -n shop rollout restart deployment/web --field-manager=flux-client-side-apply"],
    ],
    [
      "without it where Argo CD applies, which leaves what kubectl adds",
      [restartable("Deployment", "web", { deliverer: "argo" })],
      ["kubectl -n shop rollout restart deployment/web"],
    ],
    [
      "their own one for Argo Rollouts",
      [restartable("Rollout", "web", ROLLOUT)],
      ["kubectl argo rollouts -n shop restart web"],
    ],
    [
      "OpenShift's own one for a DeploymentConfig",
      [restartable("DeploymentConfig", "web", { apiVersion: "apps.openshift.io/v1" })],
      ["oc -n shop rollout latest dc/web"],
    ],
    ["none for other kinds", [restartable("Cluster", "db", { apiVersion: "postgresql.cnpg.io/v1" })], []],
    ["none for kinds of the same name in another group", [restartable("Deployment", "web", ROLLOUT)], []],
    [
      "none for names that a shell would read",
      [
        restartable("Deployment", "web;reboot"),
        restartable("Deployment", "$(reboot)"),
        restartable("Deployment", "-all"),
        restartable("Deployment", "web", { namespace: "a b" }),
      ],
      [],
    ],
  ])("%s", (_, all, commands) => {
    expect(restartCommands(all)).toEqual(commands);
  });
});

describe("what no command restarts is told in words:", () => {
  test("a kind without one, beside a command for the others", () => {
    const text = told([
      restartable("Deployment", "web"),
      restartable("Cluster", "db", { apiVersion: "postgresql.cnpg.io/v1" }),
    ]);
    expect(text).toContain("kubectl -n shop rollout restart deployment/web\n");
    expect(text).toContain("<b>By hand</b>: restart `db` the way its controller offers");
  });

  test("OnDelete, whose pods somebody deletes one by one", () => {
    const text = told([restartable("StatefulSet", "db", { heldBack: "onDelete" })]);
    expect(text).not.toContain("rollout restart");
    expect(text).toContain("delete the pods of `db` one by one");
    expect(text).toContain("`kubectl -n shop delete pod db-0`, and so on");
  });

  test("OnDelete of a DaemonSet, whose pods have no known names", () => {
    const text = told([restartable("DaemonSet", "agent", { heldBack: "onDelete" })]);
    expect(text).toContain("delete the pods of `agent` one by one");
    expect(text).not.toContain("kubectl");
  });

  test("a paused one, which kubectl refuses to restart", () => {
    const text = told([restartable("Deployment", "web", { heldBack: "paused" })]);
    expect(text).not.toContain("kubectl");
    expect(text).toContain("`web` is paused: take `paused: true` away");
  });
});
