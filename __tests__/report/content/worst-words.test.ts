import { describe, expect, it } from "vitest";
import type { Gate } from "../../../src/domain/forecast.ts";
import { formatComment } from "../../../src/report/comment.ts";
import { formatHeadline } from "../../../src/report/text.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

/** What the comments on real commits told in the wrong words, or in too many. */

const service = (name: string) => `---
apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: { selector: { app: ${name} }, ports: [{ port: 80 }] }
`;

const deployment = (name: string, image: string, strategy: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  replicas: 1
  strategy: { type: ${strategy} }
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: c, image: "${image}", ports: [{ containerPort: 80 }] }] }
`;

/** Each app is an overlay of its own. */
const apps = (names: readonly string[], image: string, strategy = "Recreate") =>
  Object.fromEntries(
    names.flatMap((name) => [
      [`${name}/kustomization.yaml`, "resources: [app.yaml]\n"],
      [`${name}/app.yaml`, `${deployment(name, image, strategy)}${service(name)}`],
    ]),
  );

const change = (names: readonly string[], strategy?: string) =>
  forecastTrees(apps(names, "a:1", strategy), apps(names, "a:2", strategy));

describe("the headline", () => {
  it("calls down what has no readiness probe either, and tells of early traffic where pods are kept", async () => {
    expect(formatHeadline(await change(["web"]))).toBe(
      "Merge with care: web is down while it restarts (web)",
    );
    expect(formatHeadline(await change(["web"], "RollingUpdate"))).toBe(
      "Merge with care: web would get traffic before it is ready (web)",
    );
  });

  it("says where the worst restart is, and not where others are unsafe by another flaw", async () => {
    const both = (image: string, strategy: string) => ({
      ...apps(["stg"], image, strategy),
      ...apps(["prod"], image, "RollingUpdate"),
    });
    expect(formatHeadline(await forecastTrees(both("a:1", "RollingUpdate"), both("a:2", "Recreate")))).toBe(
      "Do not merge yet: stg is down while it restarts (stg)",
    );
    expect(formatHeadline(await forecastTrees(both("a:1", "Recreate"), both("a:2", "Recreate")))).toBe(
      "Merge with care: prod would get traffic before it is ready (production)",
    );
  });

  it("says of a Job that goes by itself that it is refused until then, and is no danger", async () => {
    const job = (image: string) => ({
      "o/kustomization.yaml": "resources: [job.yaml]\n",
      "o/job.yaml": `apiVersion: batch/v1
kind: Job
metadata: { name: seed }
spec:
  ttlSecondsAfterFinished: 600
  template: { spec: { restartPolicy: Never, containers: [{ name: c, image: "${image}" }] } }
`,
    });
    const result = await forecastTrees(job("a:1"), job("a:2"));
    expect(result.summary.level).toBe("caution");
    expect(formatHeadline(result)).toBe(
      "Look before you merge: the API server refuses seed until the old Job is gone",
    );
  });
});

describe("the second line", () => {
  const flux = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: flux-system }
spec: { interval: 10m, path: ./web, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
  const ports = (type: string) =>
    `---\napiVersion: v1\nkind: Service\nmetadata: { name: old, namespace: shop }\nspec: { ports: [{ port: ${type} }] }\n`;
  const files = (image: string, port: string, more = "") => ({
    "clusters/p/web.yaml": flux,
    "web/all.yaml": `${deployment("web", image, "RollingUpdate").replace("name: web }", "name: web, namespace: shop }")}${ports(port)}${more}`,
  });
  const second = async (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) => {
    const { markdown } = formatComment(await forecastTrees(base, head), { marker: "x" });
    return markdown.split("\n").find((line) => line.includes("refused")) ?? "";
  };

  it("tells what was refused before from what this change makes so", async () => {
    expect(await second(files("a:1", "0"), files("a:2", "0"))).toContain(
      "1 object refused, as before this change",
    );
    expect(await second(files("a:1", "80"), files("a:2", "0"))).toContain(
      "Do not merge yet: `Service old` is refused",
    );
    const other = ports("0").replace("name: old", "name: new");
    expect(await second(files("a:1", "0"), files("a:2", "0", other))).toContain(
      "Do not merge yet: `Service new` is refused",
    );
    expect(await second(files("a:1", "80"), files("a:2", "0", other))).toContain(
      "2 objects of this change are refused",
    );
  });
});

describe("the table", () => {
  const rows = async (names: readonly string[]) => {
    const { markdown } = formatComment(await change(names), { marker: "x" });
    return markdown.split("\n").filter((line) => line.startsWith("| 🟡"));
  };

  it("has one row for apps of one place each that go the same way, from three on", async () => {
    expect(await rows(["apple", "pear"])).toHaveLength(2);
    expect(await rows(["apple", "pear", "plum"])).toEqual([
      "| 🟡\u00a0<b>apple</b>, <b>pear</b> and <b>plum</b> | 0 of 1 pods running: <code>Recreate</code> stops it first | apple · pear · plum |",
    ]);
  });

  it("has one row for apps of two places each that go the same way, from six on", async () => {
    const names = ["apple", "fig", "kiwi", "lemon", "pear", "plum"];
    const twice = (some: readonly string[], image: string) => ({
      ...apps(some, image),
      ...Object.fromEntries(
        some.map((name) => [`${name}-too/kustomization.yaml`, `resources: [../${name}/app.yaml]\n`]),
      ),
    });
    const told = async (some: readonly string[]) => {
      const result = await forecastTrees(twice(some, "a:1"), twice(some, "a:2"));
      const { markdown } = formatComment(result, { marker: "x" });
      return markdown.split("\n").filter((line) => line.startsWith("| 🟡"));
    };
    expect(await told(names.slice(1))).toHaveLength(5);
    const [row = "", ...others] = await told(names);
    expect(others).toEqual([]);
    expect(row).toContain("<b>apple</b>, <b>fig</b>, <b>kiwi</b>, <b>lemon</b>, <b>pear</b> and <b>plum</b>");
  });
});

it("one change in the files of several apps is one reason, with the files", async () => {
  const files = (image: string) =>
    Object.fromEntries(
      Object.entries(apps(["api", "shop"], image)).map(([path, text]) => [
        path,
        text.replace(
          /\{ containers: \[\{ name: c, image: (.*), ports.*/,
          "\n      containers:\n        - name: c\n          image: $1",
        ),
      ]),
    );
  const { markdown } = formatComment(await forecastTrees(files("a:1"), files("a:2")), { marker: "x" });
  expect(markdown).toContain(
    "Image `a` goes from `1` to `2` (`api/app.yaml:13`, `shop/app.yaml:13`). That restarts <b>2 Deployments (2 pods) in 2 overlays</b>:",
  );
});

it("a file whose line is known in one place is not named again without it for another", async () => {
  const files = (level: string) => ({
    "base/app.yaml": `${deployment("web", "a:1", "Recreate").replace("ports: [{ containerPort: 80 }]", "envFrom: [{ configMapRef: { name: web } }]")}---
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data:
  LEVEL: ${level}
`,
    "base/kustomization.yaml": "resources: [app.yaml]\n",
    "eu/kustomization.yaml": "resources: [../base]\n",
    "us/kustomization.yaml": "resources: [../base]\n",
  });
  const forecast = await forecastTrees(files("info"), files("debug"));
  const located = { file: "base/app.yaml", line: 16, side: "head" } as const;
  const deployables = forecast.deployables.map((each, index) => ({
    ...each,
    configChanges: each.configChanges.map((change) => ({
      ...change,
      keys: change.keys.map((key) => (index === 0 ? { ...key, source: located } : key)),
    })),
  }));
  const { markdown } = formatComment({ ...forecast, deployables }, { marker: "x" });
  expect(markdown).toContain("(`base/app.yaml:16`), but the ConfigMap keeps its name");
});

describe("what does not build", () => {
  const root = (entry: string) => `resources: ["${entry}"]\n`;
  const files = (remote: string, own: string) => ({
    "a/kustomization.yaml": root(`https://example.com/a.yaml?ref=${remote}`),
    "b/kustomization.yaml": root(own),
    "b/pod.yaml": "apiVersion: v1\nkind: Pod\nmetadata: { name: b }\n",
  });

  it("stands before what could not be looked at, as in the headline", async () => {
    const forecast = await forecastTrees(files("v1", "pod.yaml"), files("v2", "pods.yaml"));
    expect(formatHeadline(forecast)).toContain("Overlay b does not build");
    const { markdown } = formatComment(forecast, { marker: "x" });
    expect(markdown.indexOf('"pods.yaml"')).toBeLessThan(markdown.indexOf("is remote"));
  });
});

describe("the line below the headline", () => {
  const also = (markdown: string): string | undefined => /^Also: .*$/m.exec(markdown)?.[0];
  const probe = ", readinessProbe: { tcpSocket: { port: 80 } }";
  const text = apps(["a"], "a:1", "RollingUpdate")["a/app.yaml"] ?? "";
  const app = (more: string) =>
    text
      .replace("replicas: 1", "replicas: 2")
      .replace("ports: [{ containerPort: 80 }]", `ports: [{ containerPort: 80 }]${more}`);
  const overlay = (text: string, root = "") => ({
    "a/kustomization.yaml": `resources: [app.yaml]\n${root}`,
    "a/app.yaml": text,
  });
  const told = async (base: string, head: string, gate: Gate = []) => {
    const forecast = await forecastTrees(overlay(base), overlay(head), undefined, { gate });
    return formatComment(forecast, { marker: "x" }).markdown;
  };

  it("does not count again what the headline says", async () => {
    const markdown = await told(app(probe), app(""));
    expect(markdown).toContain("`a` would get traffic before it is ready");
    expect(also(markdown)).toBeUndefined();
    const config = (data: string) =>
      `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { ${data} }\n`;
    const asking = app(`${probe}, env: [{ name: A, valueFrom: { configMapKeyRef: { name: c, key: b } } }]`);
    const unmet = await told(app(probe) + config("a: a"), asking + config("a: a"));
    expect(unmet).toContain("`a` needs a config, or a key of one, that is not there");
    expect(also(unmet)).toBeUndefined();
    const removed = await told(asking + config("a: a, b: b"), asking + config("a: a"));
    expect(removed).toContain("`a` needs something that is not there");
    expect(also(removed)).toBe("Also: 1 workload keeps the old value");
  });

  it("does not count again what is refused", async () => {
    const config = (value: string) =>
      `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { a: ${value} }\n`;
    const markdown = await told(app(probe) + config('"1"'), app(probe) + config("1"));
    expect(markdown).toContain("`ConfigMap c` is refused");
    expect(also(markdown)).toBeUndefined();
  });

  it("counts what the list has: what the gate tells is not in it", async () => {
    const port = app(probe).replace("ports: [{ port: 80 }]", "ports: [{ port: 81 }]");
    const gate = [{ check: "lost-traffic", onlyErrors: false, onlyNew: false }] as const;
    expect(also(await told(app(probe), port, gate))).toBeUndefined();
  });
});

it("objects of one name that go in one namespace and come in another are told apart", async () => {
  const files = (namespace: string) => ({
    ...apps(["a"], "a:1"),
    "a/kustomization.yaml": `namespace: ${namespace}\nresources: [app.yaml]\n`,
  });
  const { markdown } = formatComment(await forecastTrees(files("eu"), files("us")), { marker: "x" });
  expect(markdown).toContain("removed: `Service eu/a`; new: `Service us/a`.");
});
