import { describe, expect, it } from "vitest";
import { hasKustomize } from "../builders/builder-fixture.ts";
import { rollcast } from "../cli/run-cli.ts";
import { forecastTrees } from "../support/forecast-trees.ts";
import { createGitRepository, type Files } from "../support/git-repository.ts";

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: d}
spec:
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}}
    spec: {containers: [{name: c, image: x, envFrom: [{configMapRef: {name: cm}}]}]}
`;

/** A Secret that the build's output does not hold, and copies of its value that it does. */
function copied(value: string, kept: string): Files {
  return {
    "o/kustomization.yaml": `resources: [d.yaml, cm.yaml, s.yaml]
replacements:
- source: {kind: Secret, name: s, fieldPath: stringData.pw}
  targets:
  - {select: {kind: ConfigMap, name: cm}, fieldPaths: [data.url]}
  - {select: {kind: Deployment}, fieldPaths: [spec.template.spec.containers.0.image, spec.template.spec.containers.0.name]}
  - {select: {kind: Deployment}, fieldPaths: ["metadata.annotations.[rollcast.dev/ignore]"], options: {create: true}}
${kept === "deleted" ? "patches: [{patch: '{$patch: delete, apiVersion: v1, kind: Secret, metadata: {name: s}}'}]\n" : ""}`,
    "o/s.yaml": `apiVersion: v1
kind: Secret
metadata: {name: s, annotations: {config.kubernetes.io/local-config: "${kept === "local" ? "true" : "false"}"}}
stringData: {pw: ${value}}
`,
    "o/cm.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cm}\ndata: {url: x, DB_PASSWORD: ${value}-own, plain: "${value.length}"}\n`,
    "o/d.yaml": deployment,
  };
}

const misplaced = (entry: string): Files => ({
  "o/kustomization.yaml": `secretGenerator: [{name: a, ${entry}}]\n`,
});

const CASES: readonly (readonly [string, Files, Files])[] = [
  ["is local", copied("CanaryOne-aa11", "local"), copied("CanaryTwo-bb222", "local")],
  ["is kept", copied("CanaryOne-aa11", "kept"), copied("CanaryTwo-bb222", "kept")],
  ["is given as a file", copied("CanaryOne-aa11", "local"), misplaced('files: ["pw=CanaryTwo-bb22"]')],
  ["is given as an env file", copied("CanaryOne-aa11", "local"), misplaced('envs: ["PW=CanaryTwo-bb22"]')],
];

describe("the value of a Secret that", () => {
  it.each(CASES)("%s is in no output, of no builder", (_, base, head) => {
    const repository = createGitRepository();
    repository.commit(base);
    repository.write(head);
    // "verify" says what both builders say.
    const builder = hasKustomize ? "verify" : "auto";
    for (const format of ["text", "markdown", "json"]) {
      const args = ["--repo", repository.directory, "--format", format, "--builder", builder];
      const { stdout, stderr } = rollcast(args);
      expect(stdout).not.toBe("");
      expect(stdout + stderr).not.toMatch(/Canary|bug in Rollcast/);
    }
  });

  it("looks like a credential in a ConfigMap is hidden, and said to be; all values are, if that is asked", () => {
    const repository = createGitRepository();
    repository.commit(copied("CanaryOne-aa11", "kept"));
    repository.write(copied("CanaryTwo-bb222", "kept"));
    const args = ["--repo", repository.directory];
    expect(rollcast(args).stdout).toContain("looks like a credential");
    expect(rollcast(args).stdout).toContain("+15");
    const asked = rollcast([...args, "--config-values", "keys"]).stdout;
    expect(asked).toContain("plain modified");
    expect(asked).not.toContain("+15");
  });

  it("is a private key in a ConfigMap is hidden with all its lines, also where its first line is not in the diff", async () => {
    const files = (last: string) => ({
      "o/kustomization.yaml": "configMapGenerator: [{name: g, files: [k=g.txt]}]\n",
      "o/g.txt": `-----BEGIN PRIVATE KEY-----\n${"Canary0000\n".repeat(20)}${last}\n-----END PRIVATE KEY-----\n`,
    });
    const told = JSON.stringify(await forecastTrees(files("CanaryOne"), files("CanaryTwo")));
    expect(told).toContain('"hidden":"credential"');
    expect(told).not.toContain("Canary");
  });
});
