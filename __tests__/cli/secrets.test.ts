import { describe, expect, it } from "vitest";
import { createGitRepository, type Files } from "../support/git-repository.ts";
import { rollcast } from "./run-cli.ts";

/** Every value of a Secret here holds this word, and nothing else does. */
const CANARY = "canary";

const base64 = (text: string) => Buffer.from(text).toString("base64");

const app = `apiVersion: apps/v1
kind: Deployment
metadata: {name: app}
spec:
  selector: {matchLabels: {app: app}}
  template:
    metadata: {labels: {app: app}}
    spec:
      containers:
      - name: app
        image: app:1
        envFrom:
        - secretRef: {name: literals}
        - secretRef: {name: plain}
        env:
        - {name: E, valueFrom: {secretKeyRef: {name: environment, key: E}}}
        volumeMounts: [{name: files, mountPath: /s}]
      volumes: [{name: files, secret: {secretName: files}}]
`;

/** Secrets made in every way, all with this value. */
function secrets(value: string): Files {
  return {
    "prod/kustomization.yaml": `resources: [app.yaml, plain.yaml]
secretGenerator:
- {name: literals, literals: [L=${value}-literal]}
- {name: environment, envs: [e.env]}
- {name: files, files: [f.txt, b.bin]}
patches:
- patch: |
    apiVersion: v1
    kind: Secret
    metadata: {name: plain}
    stringData: {patched: ${value}-patched}
`,
    "prod/app.yaml": app,
    "prod/e.env": `E=${value}-env\n`,
    "prod/f.txt": `${value}-file\nsecond ${value}\n`,
    "prod/b.bin": Buffer.concat([Buffer.from([0, 255]), Buffer.from(value)]),
    "prod/plain.yaml": `apiVersion: v1
kind: Secret
metadata: {name: plain}
data: {encoded: ${base64(`${value}-encoded`)}}
stringData: {plain: ${value}-plain}
`,
  };
}

/** Changes on top that make builds fail in ways that could quote a value. */
const BREAKAGES: readonly (readonly [string, Files])[] = [
  ["the Secrets change", {}],
  [
    "a literal has no key",
    { "prod/kustomization.yaml": `secretGenerator:\n- {name: a, literals: [${CANARY}-9]}\n` },
  ],
  ["an env file has a line without a key", { "prod/e.env": `=${CANARY}-9\n` }],
  [
    "a Secret is broken YAML",
    { "prod/plain.yaml": `kind: Secret\nstringData:\n  a: ${CANARY}-9\n b: [${CANARY}-9\n` },
  ],
  [
    "a Secret's data is no mapping",
    { "prod/plain.yaml": `apiVersion: v1\nkind: Secret\nmetadata: {name: plain}\ndata: ${CANARY}-9\n` },
  ],
  [
    "a Secret's data is no base64",
    { "prod/plain.yaml": `apiVersion: v1\nkind: Secret\nmetadata: {name: plain}\ndata: {a: ${CANARY}!!}\n` },
  ],
  [
    "a Secret lacks its kind",
    { "prod/plain.yaml": `apiVersion: v1\nmetadata: {name: plain}\nstringData: {a: ${CANARY}-9}\n` },
  ],
  [
    "a Secret is there twice",
    {
      "prod/more.yaml": `kind: Secret\n`,
      "prod/kustomization.yaml": `resources: [app.yaml, plain.yaml, plain.yaml]\n`,
    },
  ],
];

describe("no output holds a Secret's value", () => {
  it.each(BREAKAGES)("when %s", (_, files) => {
    const repository = createGitRepository();
    repository.commit(secrets(`${CANARY}-1`));
    repository.write({ ...secrets(`${CANARY}-2`), ...files });
    // "verify" says what both builders say; secret-property.test.ts asks each format of random breakages.
    for (const format of Object.keys(files).length === 0 ? ["text", "markdown", "json"] : ["json"]) {
      const args = ["--repo", repository.directory, "--format", format, "--builder", "verify"];
      const { code, stdout, stderr } = rollcast(args);
      expect(code, stderr).not.toBeNull();
      const said = stdout + stderr;
      expect(said).not.toContain("bug in Rollcast");
      expect(said).not.toContain(CANARY);
      expect(said).not.toContain(base64(CANARY).slice(0, 8));
    }
  });

  it("and yet says which keys changed", () => {
    const repository = createGitRepository();
    repository.commit(secrets(`${CANARY}-1`));
    repository.write(secrets(`${CANARY}-2`));
    const { stdout } = rollcast(["--repo", repository.directory, "--format", "json"]);
    expect(stdout).toContain('"key": "L"');
    expect(stdout).toContain('"restarts": 1');
  });
});
