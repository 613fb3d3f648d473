import { describe, expect, it } from "vitest";
import { nameSuffixHash } from "../../../src/model/hash.ts";
import { forecast, manifestsOf } from "../forecast-of.ts";

/** A config as kustomize generates it: with the hash of its content at the end of its name. */
function generated(yaml: string): string {
  const [manifest] = manifestsOf(yaml);
  if (manifest === undefined) throw new Error("no manifest");
  return yaml.replace(/name: ([a-z-]+)/, `name: $1-${nameSuffixHash(manifest.object)}`);
}

const configMap = (data: string, name = "app") =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\ndata: ${data}\n`;

const secret = (fields: string) =>
  `apiVersion: v1\nkind: Secret\nmetadata: { name: app }\ntype: Opaque\n${fields}\n`;

const reader = (configName: string) => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers:
        - name: web
          image: a:1
          envFrom: [{ configMapRef: { name: ${configName} } }]
`;

const nameIn = (yaml: string) => /name: ([^ ]+)/.exec(yaml)?.[1] ?? "";

describe("a generated config", () => {
  it("is the same config under both hashes, with what happened to each key", () => {
    const base = generated(configMap('{ A: a, B: b, C: "c" }'));
    const head = generated(configMap('{ A: a, B: bb, D: "d" }'));
    expect(forecast(base, head).configChanges).toEqual([
      {
        kind: "ConfigMap",
        name: "app",
        namespace: null,
        generated: true,
        nameAtBase: nameIn(base),
        nameAtHead: nameIn(head),
        change: "modified",
        keys: [
          { key: "B", change: "modified", diff: "@@ -1,1 +1,1 @@\n-b\n+bb" },
          { key: "C", change: "removed", diff: "@@ -1,1 +0,0 @@\n-c" },
          { key: "D", change: "added", diff: "@@ -0,0 +1,1 @@\n+d" },
        ],
        sources: [],
      },
    ]);
  });

  it("is another one when the name only looks hashed", () => {
    const result = forecast(
      configMap("{ A: a }", "app-2456789bcd"),
      configMap("{ A: b, B: b }", "app-fghkmt2456"),
    );
    expect(result.configChanges.map(({ name, change }) => [name, change])).toEqual([
      ["app-2456789bcd", "removed"],
      ["app-fghkmt2456", "added"],
    ]);
    expect(result.problems.map(({ code }) => code)).toEqual(["hash-not-proven", "hash-not-proven"]);
  });

  it("is the same one when the hash is switched off", () => {
    const base = generated(configMap("{ A: a }"));
    expect(forecast(base, configMap("{ A: a }")).configChanges).toMatchObject([
      {
        name: "app",
        generated: false,
        change: "modified",
        keys: [],
        nameAtBase: nameIn(base),
        nameAtHead: "app",
      },
    ]);
  });

  it("is the same one under another name, if the same field of the same workload names it", () => {
    const base = generated(configMap("{ A: a }"));
    const head = generated(configMap("{ A: b }", "settings"));
    const result = forecast(base + reader(nameIn(base)), head + reader(nameIn(head)));
    expect(result.configChanges).toMatchObject([
      { name: "settings", change: "modified", nameAtBase: nameIn(base) },
    ]);
    expect(result.workloads[0]?.causes).toMatchObject([{ type: "config", keys: ["A"], reads: "possible" }]);
  });

  it("is the same one under a new prefix or in a new namespace, if its content is that of only one", () => {
    const base = configMap("{ A: a }");
    const head = base.replace("name: app", "name: prod-app, namespace: prod");
    expect(forecast(base, head).configChanges).toMatchObject([
      { name: "prod-app", namespace: "prod", change: "modified", keys: [], nameAtBase: "app" },
    ]);
  });
});

describe("a Secret", () => {
  it("has not changed when only the base64 is written in another way", () => {
    const base = secret("data: { A: aGVsbG8gd29ybGQ= }");
    expect(forecast(base, secret('data: { A: "aGVsbG8g\\nd29ybGQ=\\n" }')).configChanges).toEqual([]);
    expect(forecast(base, secret("stringData: { A: hello world }")).configChanges).toEqual([]);
  });

  it("has changed when an encrypted value did, though it is no base64", () => {
    const encrypted = (value: string) => secret(`data: { A: "ENC[AES256_GCM,data:${value}]" }`);
    expect(forecast(encrypted("aa,,"), encrypted("aa,")).configChanges).toMatchObject([
      { keys: [{ key: "A", change: "modified" }] },
    ]);
  });

  it("shows the names of its keys only", () => {
    const result = forecast(secret("stringData: { A: hello-1 }"), secret("stringData: { A: hello-2 }"));
    expect(result.configChanges[0]?.keys).toEqual([{ key: "A", change: "modified" }]);
  });

  it("hides its values as they stand in a URL, and in base64", () => {
    const value = "p@ss/w0rd";
    const encoded = Buffer.from(value).toString("base64");
    const text = (x: string) =>
      configMap(`{ url: "http://u:${encodeURIComponent(value)}@h ${encoded} ${x}" }`, "conf");
    const [base, head] = ["x", "y"].map((x) => `${secret(`stringData: { A: "${value}" }`)}---\n${text(x)}`);
    expect(forecast(base ?? "", head ?? "").configChanges[0]?.keys[0]?.diff).toBe(
      "@@ -1,1 +1,1 @@\n-http://u:•••@h ••• x\n+http://u:•••@h ••• y",
    );
  });

  it("hides its values in the diffs of ConfigMaps, line by line", () => {
    const keys = "stringData: { A: 'hunter22', B: \"first line\\nsecond line\\n\" }";
    const text = (extra: string) => `{ dsn: "user=u password=hunter22 ${extra}\\nsecond line\\n" }`;
    const [base, head] = ["x", "y"].map((extra) => `${secret(keys)}---\n${configMap(text(extra), "conf")}`);
    expect(forecast(base ?? "", head ?? "").configChanges[0]?.keys[0]?.diff).toBe(
      "@@ -1,2 +1,2 @@\n-user=u password=••• x\n+user=u password=••• y\n •••",
    );
  });
});

describe("a large value", () => {
  it("is cut on a line, or left out, and says so", () => {
    const lines = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${prefix} line number ${index} of a long text`).join(
        "\\n",
      );
    const change = (count: number) =>
      forecast(configMap(`{ A: "${lines("a", count)}" }`), configMap(`{ A: "${lines("b", count)}" }`))
        .configChanges[0]?.keys[0];
    expect(change(400)).toMatchObject({
      diffTruncated: true,
      diff: expect.stringMatching(/of a long text$/) as string,
    });
    expect(change(20_000)).toEqual({ key: "A", change: "modified", diffTruncated: true });
  });
});

describe("sources", () => {
  it("are the files that feed a config, from either side", () => {
    const [base] = manifestsOf(configMap("{ A: a }"));
    const [head] = manifestsOf(configMap("{ A: b }"));
    if (base === undefined || head === undefined) throw new Error("no manifest");
    const origin = {
      location: { file: "base/kustomization.yaml", line: 3 },
      keys: { A: { file: "base/a.env", line: 7 } },
    };
    const result = forecast(null, null, { base: [base], head: [{ ...head, origin }] });
    expect(result.configChanges).toMatchObject([
      {
        sources: ["base/a.env", "base/kustomization.yaml"],
        keys: [{ key: "A", source: { file: "base/a.env", line: 7 } }],
      },
    ]);
  });
});

describe("the ends of lines", () => {
  it.each([
    ["a\nb\n", "a\r\nb\r\n", "CRLF"],
    ["a\r\nb\r\n", "a\nb\n", "LF"],
    ["a\nb\n", "a\r\nb\n", "mixed"],
    ["a\nb\n", "a\r\nc\r\n", undefined],
    ["a\nb\n", "a\nb", undefined],
  ])("%j to %j: only they change, to %s", (base, head, lineEnds) => {
    const of = (text: string) => configMap(`{ A: ${JSON.stringify(text)} }`);
    const [key] = forecast(of(base), of(head)).configChanges[0]?.keys ?? [];
    expect(key?.lineEnds).toBe(lineEnds);
    expect(key?.diff === undefined).toBe(lineEnds !== undefined);
  });
});
