import { describe, expect, it } from "vitest";
import { forecast } from "../../forecast-of.ts";

const annotated = (marks: string) => (marks === "" ? "" : `, annotations: { ${marks} }`);
const wave = (number: number) => `argocd.argoproj.io/sync-wave: "${number}"`;
const hook = (phase: string, more = "") => `argocd.argoproj.io/hook: ${phase}${more}`;
const workload = (kind: string, marks: string, spec: string, api = "apps/v1") => {
  const template = `template: { metadata: { labels: { app: web } }, spec: { ${spec} } }`;
  const body =
    kind === "CronJob"
      ? `schedule: "@daily", jobTemplate: { spec: { ${template} } }`
      : `selector: { matchLabels: { app: web } }, ${template}`;
  return `apiVersion: ${api}\nkind: ${kind}\nmetadata: { name: web, namespace: n${annotated(marks)} }\nspec: { ${body} }\n`;
};
const plain = 'containers: [{ name: web, image: "a:1" }]';
const reading = 'containers: [{ name: web, image: "a:1", envFrom: [{ configMapRef: { name: settings } }] }]';
const byKey =
  'containers: [{ name: web, image: "a:1", env: [{ name: A, valueFrom: { configMapKeyRef: { name: settings, key: NEW } } }] }]';
const secret = reading.replace("configMapRef", "secretRef");
const running = `serviceAccountName: robot, ${plain}`;
const config = (marks = "", data = "{ A: a }") =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: n${annotated(marks)} }\ndata: ${data}\n`;
const account = (marks = "") =>
  `---\napiVersion: v1\nkind: ServiceAccount\nmetadata: { name: robot, namespace: n${annotated(marks)} }\n`;
const external = (marks = "") =>
  `---\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: settings, namespace: n${annotated(marks)} }\nspec: { target: { name: settings }, dataFrom: [{ extract: { key: a } }] }\n`;

function told(
  base: string,
  head: string,
  deliverer: "argo" | "flux" | "unknown" = "argo",
): readonly string[] {
  return forecast(base, head, { deliverer })
    .findings.filter(({ check }) => check === "missing-config-reference" || check === "removed-dependency")
    .map(({ severity, message, isNew }) => `${isNew ? "new " : ""}${severity}: ${message}`);
}

const NEVER =
  "is new, and comes only after these pods are ready: Argo CD waits for them, and never gets there.";
const DELETED = "is a hook, which Argo CD deletes at the end of each sync: pods that are made later lack it.";
const deployment = (spec: string, marks = "") => workload("Deployment", marks, spec);
const job = (marks: string, spec: string) =>
  workload("Job", marks, `restartPolicy: Never, ${spec}`, "batch/v1");

describe("what Argo CD applies after the pods that need it", () => {
  it.each<readonly [what: string, base: string, head: string, expected: readonly string[]]>([
    [
      "a config of a later wave",
      deployment(plain),
      deployment(reading) + config(wave(5)),
      [`needs ConfigMap settings, which ${NEVER}`],
    ],
    ["of a new workload", account(), account() + `---\n${deployment(reading)}` + config(wave(1)), [NEVER]],
    ["of the same wave", deployment(plain), deployment(reading) + config(), []],
    ["of an earlier wave", deployment(plain, wave(2)), deployment(reading, wave(2)) + config(wave(-1)), []],
    ["that was there", deployment(plain) + config(wave(5)), deployment(reading) + config(wave(5)), []],
    [
      "a Sync config of a PreSync hook",
      account(),
      account() + `---\n${job(hook("PreSync"), reading)}` + config(),
      [NEVER],
    ],
    [
      "a PreSync config of a PreSync hook",
      account(),
      account() + `---\n${job(hook("PreSync"), reading)}` + config(hook("PreSync")),
      [],
    ],
    [
      "a key that only comes then",
      job(hook("PreSync"), plain) + config(),
      job(hook("PreSync"), byKey) + config("", "{ A: a, NEW: b }"),
      [NEVER],
    ],
    [
      "a key that was there",
      job(hook("PreSync"), byKey) + config("", "{ NEW: b }"),
      job(hook("PreSync"), byKey) + config("", "{ NEW: c }"),
      [],
    ],
    [
      "what makes a Secret",
      deployment(plain),
      deployment(reading.replace("configMapRef", "secretRef")) + external(wave(5)),
      [`, made of ExternalSecret settings, which ${NEVER}`],
    ],
    [
      "an account that was there",
      deployment(plain) + account(wave(5)),
      deployment(running) + account(wave(5)),
      [],
    ],
    [
      "what makes a Secret that was there",
      deployment(secret) + external(),
      deployment(secret) + external(wave(5)),
      [],
    ],
    [
      "one of two keys that only comes then",
      job(hook("PreSync"), plain) + config(),
      job(
        hook("PreSync"),
        byKey.replace(
          "env: [",
          "env: [{ name: B, valueFrom: { configMapKeyRef: { name: settings, key: A } } }, ",
        ),
      ) + config("", "{ A: a, NEW: b }"),
      [`needs ConfigMap settings, which ${NEVER}`],
    ],
    ["an account", deployment(plain), deployment(running) + account(wave(5)), [NEVER]],
    [
      "one of two keys of a volume that only comes then",
      job(hook("PreSync"), plain) + config(),
      job(
        hook("PreSync"),
        `${plain}, volumes: [{ name: v, configMap: { name: settings, items: [{ key: A, path: a }, { key: NEW, path: b }] } }]`,
      ) + config("", "{ A: a, NEW: b }"),
      [`needs ConfigMap settings, which ${NEVER}`],
    ],
    [
      "two configs",
      deployment(plain),
      deployment(reading.replace("envFrom: [", "envFrom: [{ configMapRef: { name: other } }, ")) +
        config(wave(5)) +
        config(wave(5)).replace("name: settings", "name: other"),
      [`needs ConfigMap other, which ${NEVER}`, `needs ConfigMap settings, which ${NEVER}`],
    ],
    [
      "what makes two Secrets",
      deployment(plain),
      deployment(secret.replace("envFrom: [", "envFrom: [{ secretRef: { name: other } }, ")) +
        external(wave(5)) +
        external(wave(5)).replaceAll("name: settings", "name: other"),
      [
        `needs Secret other, made of ExternalSecret other, which ${NEVER}`,
        `needs Secret settings, made of ExternalSecret settings, which ${NEVER}`,
      ],
    ],
    [
      "a CronJob's config, for which nobody waits",
      workload("CronJob", "", plain, "batch/v1"),
      workload("CronJob", "", reading, "batch/v1") + config(wave(5)),
      [],
    ],
    [
      "a config that each sync deletes",
      deployment(reading) + config(),
      deployment(reading) + config(hook("Sync", ", argocd.argoproj.io/hook-delete-policy: HookSucceeded")),
      [DELETED],
    ],
    [
      "an account that each sync deletes",
      deployment(running) + account(),
      deployment(running) +
        account(hook("PreSync", ", argocd.argoproj.io/hook-delete-policy: HookSucceeded")),
      [DELETED],
    ],
    [
      "one that a hook reads",
      job(hook("PreSync"), reading) + config(),
      job(hook("PreSync"), reading) +
        config(hook("PreSync", ", argocd.argoproj.io/hook-delete-policy: HookSucceeded")),
      [],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(told(base, head)).toEqual(
      expected.map((text): unknown =>
        expect.stringMatching(new RegExp(`^new error: .*${text.replace(/[.(]/g, "\\$&")}$`)),
      ),
    );
  });

  it("lets no new pod be made", () => {
    const { findings } = forecast(deployment(plain), deployment(reading) + config(wave(5)), {
      deliverer: "argo",
    });
    const missing = findings.filter(({ check }) => check === "missing-config-reference");
    expect(missing.map(({ unsafe }) => unsafe)).toEqual([true]);
    const { findings: others } = forecast(deployment(plain), deployment(running) + account(wave(5)), {
      deliverer: "argo",
    });
    const removed = others.filter(({ check }) => check === "removed-dependency");
    expect(removed.map(({ unsafe }) => unsafe)).toEqual([true]);
  });

  it("does not concern what Flux applies, and is no news where it was so", () => {
    expect(told(deployment(plain), deployment(reading) + config(wave(5)), "flux")).toEqual([]);
    const deleted = config(hook("Sync", ", argocd.argoproj.io/hook-delete-policy: HookSucceeded"));
    expect(told(deployment(reading) + config(), deployment(reading) + deleted, "flux")).toEqual([]);
    expect(told(deployment(reading) + config(), deployment(reading) + deleted, "unknown")).toEqual([]);
    const before = deployment(reading) + deleted;
    expect(told(before, before.replace("a:1", "a:2")).every((text) => !text.startsWith("new"))).toBe(true);
    const marked =
      deployment(running) +
      account(hook("PreSync", ", argocd.argoproj.io/hook-delete-policy: HookSucceeded"));
    expect(told(marked, marked.replace("a:1", "a:2"))).toEqual([]);
  });
});
