import { describe, expect, it } from "vitest";
import { application, AUTOMATED, deployment, webRoot } from "./repository.ts";
import { told } from "./told.ts";

const DEPLOY = "apps/web/deploy.yaml";
const WEB = "argo:argocd/web@in-cluster";
const RESTARTS = `${WEB} Deployment web/web restart`;
const WAITS = `${WEB} waits: syncWindow`;

/** Windows of the project that the Application `web` is in without naming one. */
function project(...windows: readonly object[]): string {
  const metadata = { name: "default", namespace: "argocd" };
  return JSON.stringify({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "AppProject",
    metadata,
    spec: { syncWindows: windows.map((window) => ({ schedule: "0 22 * * *", duration: "1h", ...window })) },
  });
}

async function toldWith(...windows: readonly object[]): Promise<readonly string[]> {
  const base = {
    "argocd/web.yaml": application({ syncPolicy: AUTOMATED }),
    "argocd/project.yaml": project(...windows),
    ...webRoot(),
  };
  return told(base, { [DEPLOY]: deployment("1.1") });
}

describe("sync windows of a project", () => {
  it.each<[string, object]>([
    ["its name", { kind: "allow", applications: ["we*"] }],
    ["its namespace", { kind: "deny", namespaces: ["web"] }],
    ["its cluster", { kind: "allow", clusters: ["in-cluster"] }],
    ["its cluster's URL", { kind: "allow", clusters: ["https://kubernetes.default.svc"] }],
    ["one of several", { kind: "allow", applications: ["other"], namespaces: ["*"] }],
    [
      "its name, most of the day",
      { kind: "allow", applications: ["*"], schedule: "0 0 * * *", duration: "23h" },
    ],
    [
      "its name, on most days",
      { kind: "allow", applications: ["*"], schedule: "0 0 * * 1-6", duration: "24h" },
    ],
    [
      "its name, but for an hour when clocks change",
      {
        kind: "allow",
        applications: ["*"],
        schedule: "0 0 * * *",
        duration: "24h",
        timeZone: "Europe/Paris",
      },
    ],
    [
      "its name, and closes always",
      { kind: "deny", applications: ["*"], schedule: "* * * * *", duration: "1h" },
    ],
    ["all of several", { kind: "allow", andOperator: true, applications: ["*"], namespaces: ["*"] }],
  ])(
    "decide when an Application syncs that they name by %s; the restart is told all the same",
    async (_, window) => {
      const lines = await toldWith(window);
      expect(lines).toContain(RESTARTS);
      expect(lines).toContain(WAITS);
    },
  );

  it.each<[string, readonly object[]]>([
    ["there are none", []],
    ["they name another one", [{ kind: "deny", applications: ["other"], namespaces: ["web2"] }]],
    ["they name nothing", [{ kind: "deny" }]],
    ["one is always open", [{ kind: "allow", applications: ["*"], schedule: "* * * * *", duration: "24h" }]],
    [
      "one opens as another closes",
      [{ kind: "allow", applications: ["*"], schedule: "0 */6 * * *", duration: "6h" }],
    ],
    [
      "one of several is always open",
      [
        { kind: "allow", applications: ["*"] },
        { kind: "allow", applications: ["*"], schedule: "0 0 * * *", duration: "24h" },
      ],
    ],
    ["not all fit that must", [{ kind: "deny", andOperator: true, applications: ["*"], namespaces: ["x"] }]],
  ])("do not where %s", async (_, windows) => {
    const lines = await toldWith(...windows);
    expect(lines).toContain(RESTARTS);
    expect(lines).not.toContain(WAITS);
  });
});
