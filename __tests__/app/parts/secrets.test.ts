import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatJson } from "../../../src/report/json.ts";
import { divisible, joined, partsOf } from "./divided.ts";

type Files = Readonly<Record<string, string>>;

/** Overlays that share a Secret by a base, each with one of its own, copied into what may be shown. */
function stages(shared: string, own: (stage: string) => string, image: string): Files {
  const stage = (name: string): Files => ({
    [`stages/${name}/kustomization.yaml`]: `resources: [../../base]
secretGenerator: [{ name: own, literals: ["PASSWORD=${own(name)}"] }]
configMapGenerator: [{ name: settings, literals: [URL=x] }]
replacements:
- source: { kind: Secret, name: own, fieldPath: data.PASSWORD }
  targets: [{ select: { kind: ConfigMap, name: settings }, fieldPaths: [data.URL] }]
- source: { kind: Secret, name: shared, fieldPath: stringData.token }
  targets: [{ select: { kind: Deployment }, fieldPaths: [spec.template.metadata.annotations.shared], options: { create: true } }]
`,
  });
  return {
    "base/kustomization.yaml": "resources: [web.yaml, shared.yaml]\n",
    "base/shared.yaml": `apiVersion: v1\nkind: Secret\nmetadata: { name: shared }\nstringData: { token: ${shared} }\n`,
    "base/web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web }, annotations: { rollcast.dev/ignore: "nothing: ${shared}" } }
    spec: { containers: [{ name: web, image: ${image}, envFrom: [{ configMapRef: { name: settings } }, { secretRef: { name: own } }] }] }
`,
    ...stage("dev"),
    ...stage("test"),
    ...stage("prod"),
    ...stage("live"),
  };
}

const before = stages("Canary-shared-11aa", (name) => `Canary-${name}-22bb`, "web:1.0");
const after = stages("Canary-shared-33cc", (name) => `Canary-${name}-44dd`, "web:Canary-shared-33cc");

describe("the parts of a divided run", () => {
  const values = ["Canary-shared-11aa", "Canary-shared-33cc"].concat(
    ["dev", "test", "prod", "live"].flatMap((name) => [`Canary-${name}-22bb`, `Canary-${name}-44dd`]),
  );

  it("hold no value of a Secret, however it is spelt, and no digest of one", async () => {
    const change = divisible(before, after);
    const text = (await partsOf(change, 3)).join("");
    expect(text).toContain('"Secret"');
    expect(text).not.toMatch(/Canary/i);
    for (const value of values) {
      for (const form of [value, `PASSWORD=${value}`, `token: ${value}`]) {
        const bytes = Buffer.from(form);
        const blob = Buffer.concat([Buffer.from(`blob ${bytes.length}\0`), bytes]);
        expect(text).not.toContain(bytes.toString("base64").replace(/=+$/, ""));
        for (const algorithm of ["md5", "sha1", "sha256"]) {
          for (const input of [bytes, blob]) {
            const digest = createHash(algorithm).update(input).digest();
            expect(text).not.toContain(digest.toString("hex").slice(0, 10));
            expect(text).not.toContain(digest.toString("base64").slice(0, 10));
          }
        }
      }
    }
    // The hash in a generated name is one too: ten letters after a dash, as kustomize makes them.
    expect(text).not.toMatch(/"own-[2-9b-m]{10}"/);
  });

  it("hide in a deployable the same as a run of everything, and as a run of it alone", async () => {
    const whole = divisible(before, after);
    const expected = await whole.whole();
    for (const count of [2, 3, 5]) {
      expect(formatJson(await joined(whole, await partsOf(whole, count)))).toBe(expected);
    }
    const of = (json: string, path: string): unknown =>
      (JSON.parse(json) as { deployables: { path: string }[] }).deployables.find(
        (each) => each.path === path,
      );
    const alone = await divisible(before, after, { overlays: ["stages/prod"] }).whole();
    expect(of(alone, "stages/prod")).toEqual(of(expected, "stages/prod"));
  });

  it("hold none either where a value is part of a name that only a build makes", async () => {
    const named = (value: string, image: string): Files => ({
      "a/kustomization.yaml": `resources: [all.yaml]
replacements:
- source: { kind: Secret, name: s, fieldPath: stringData.pw }
  targets: [{ select: { kind: ConfigMap }, fieldPaths: [metadata.labels.x, data.x] }]
nameSuffix: -${value.slice(0, 6)}
`,
      "a/all.yaml": `apiVersion: v1\nkind: Secret\nmetadata: { name: s }\nstringData: { pw: ${value} }\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: n, labels: { x: y } }\ndata: { x: y, image: "${image}" }\n`,
    });
    const change = divisible(named("Canary-77-one", "1"), named("Canary-77-one", "2"));
    const parts = await partsOf(change, 2);
    expect(parts.join("")).toContain("ConfigMap");
    expect(parts.join("")).not.toContain("Canary-77-one");
    expect(formatJson(await joined(change, parts))).toBe(await change.whole());
  });

  it("hold none of any value, at random", async () => {
    const value = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{3}-[0-9][A-Za-z0-9]{8,20}$/);
    await fc.assert(
      fc.asyncProperty(value, value, value, async (one, two, three) => {
        const change = divisible(
          stages(one, (name) => `${name}${two}`, "web:1.0"),
          stages(two, (name) => `${name}${three}`, "web:1.1"),
        );
        const parts = await partsOf(change, 2);
        for (const secret of [one, two, three]) {
          expect(parts.join("")).not.toContain(secret);
          expect(parts.join("")).not.toContain(Buffer.from(secret).toString("base64").slice(0, -4));
        }
        expect(formatJson(await joined(change, parts))).toBe(await change.whole());
      }),
      { numRuns: 15, seed: 3 },
    );
  });
});
