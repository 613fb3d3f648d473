import { readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { FORK, fork, GATE, states, STATUS } from "../action/support/run-fork.ts";
import { HARMLESS, pullRequest, RISKY } from "../action/support/shop.ts";
import type { Files } from "../support/git-repository.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

describe.concurrent("a hostile pull request", () => {
  const kustomization = (text: string): Files => ({ "overlays/prod/kustomization.yaml": text });

  test("runs no program but git, and reaches nothing: remote bases, charts and plugins are not analysed", async () => {
    const change = pullRequest(
      {
        ...kustomization(
          "resources: [../../base, 'https://127.0.0.1:9/x.git//base?ref=v1']\nhelmCharts: [{ name: x, repo: 'https://127.0.0.1:9' }]\ntransformers: [exec.yaml]\n",
        ),
        "overlays/prod/exec.yaml":
          "apiVersion: x\nkind: X\nmetadata: { name: x, annotations: { config.kubernetes.io/function: 'exec: { path: ./evil.sh }' } }\n",
        "overlays/prod/evil.sh": "#!/bin/sh\ntouch /tmp/rollcast-was-here\n",
      },
      FORK,
    );
    const tools = temporaryDirectory();
    for (const name of ["kustomize", "kubectl", "helm", "docker", "curl", "git-lfs", "sh"]) {
      writeFileSync(join(tools, name), `#!/bin/bash\ntouch ${tools}/ran-${name}\n`, { mode: 0o755 });
    }
    const env = { PATH: [tools, process.env.PATH ?? ""].join(delimiter) };
    const { run, api } = await fork({ change, env, inputs: STATUS });
    expect(readdirSync(tools).filter((name) => name.startsWith("ran-"))).toEqual([]);
    expect(run.outputs.level).not.toBe("calm");
    expect(api.comments[0]?.body).toContain("the pull request of a fork cannot be allowed anything");
  });

  test("does not exempt itself: an exemption that it brings is none", async () => {
    const exempting: Files = {
      ...RISKY,
      "base/kustomization.yaml": `resources: [deployment.yaml, service.yaml]
commonAnnotations: { rollcast.dev/ignore: "missing-readiness-probe: trust me" }
configMapGenerator: [{ name: web-conf, files: [nginx.conf] }]
`,
    };
    const { run } = await fork({ change: pullRequest(exempting, FORK), inputs: { "fail-on": GATE } });
    expect(run.outputs.verdict).toBe("fail");
  });

  test("begins no line of the comment, whatever it writes where", async () => {
    const command = "/approve\n/merge\n@everyone\n::error::x\n";
    const change = pullRequest(
      {
        "base/nginx.conf": command.repeat(5),
        "overlays/prod/kustomization.yaml": `namespace: prod
resources: [../../base]
configMapGenerator:
- name: approve
  literals: ["A=/approve"]
- name: lines
  files: [/approve=text]
`,
        "overlays/prod/text": command,
        "overlays/evil/kustomization.yaml": "/approve: |\n  /approve\nresources: |\n  /approve\n",
        "/approve.yaml": `apiVersion: v1\nkind: |\n  /approve\n  /merge\nmetadata: { name: "/approve\\n/merge" }\n`,
      },
      FORK,
    );
    const { api } = await fork({ change, inputs: { comment: "always" } });
    const body = api.comments[0]?.body ?? "";
    expect(body).not.toBe("");
    for (const line of body.split("\n"))
      expect(line).not.toMatch(/^\W{0,3}(?:\/(?:approve|merge)|@everyone|::)/);
  });

  test("is not analysed over a bound, and told so", async () => {
    const change = pullRequest({ [`overlays/dev/${"long/".repeat(300)}x.yaml`]: "a: b\n" }, FORK);
    const { run, api } = await fork({ change, inputs: STATUS });
    expect(states(api)).toEqual(["pending", "error"]);
    expect(run.exitCode).toBe(1);
    expect(api.comments[0]?.body).toContain("1024 bytes");
  });

  test("that is harmless is calm", async () => {
    const { run, api } = await fork({ change: pullRequest(HARMLESS, FORK), inputs: STATUS });
    expect(run.outputs.level).toBe("calm");
    expect(states(api)).toEqual(["pending", "success"]);
    expect(api.comments).toEqual([]);
  });
});
