import { describe, expect, it } from "vitest";
import { findings, manifest, messages } from "../check-fixture.ts";

const web = (pod: string, container = "", spec = "") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { ${spec}selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${pod}containers: [{ name: web, image: "a:1", ${container} }] } } }`,
  );

/** What the kubelet and the scheduler look for in vain, with the container where there is one. */
function told(pod: string, container: string, before = web("")): readonly (readonly unknown[])[] {
  return findings("unready-pods", [before, web(pod, container)]).map((found) => [
    ...[found.severity, found.unsafe, "container" in found ? found.container : null],
    found.message,
  ]);
}
const VOLUME = "volumes: [{ name: d, emptyDir: {} }], ";
const mount = (...expressions: readonly string[]) =>
  `volumeMounts: [${expressions.map((text, at) => `{ name: d, mountPath: /${at}, subPathExpr: "${text}" }`).join(", ")}], `;

/** https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath-expanded-environment */
describe("a variable of a subPathExpr", () => {
  const unset = (name: string) => [
    ...["error", true, "web"],
    `A \`subPathExpr\` of container web asks for the variable ${name}, which it does not set: the kubelet never starts it.`,
  ];
  it.each<readonly [string, readonly string[]]>([
    [mount("$(A)"), ["A"]],
    [mount("$(A)/$(A)", "b/$(A)"), ["A"]],
    [mount("$(A)") + "env: [{ name: A, value: a }]", []],
    [mount("$(A)") + "env: [{ name: B, value: a }]", ["A"]],
    [mount("$(A)") + "env: [{ name: A }]", ["A"]],
    [mount("$(A)") + "env: [{ name: A, value: '' }]", ["A"]],
    [mount("$(A)") + "env: [{ name: A, valueFrom: { fieldRef: { fieldPath: metadata.name } } }]", []],
    [mount("$(A)") + "envFrom: [{ secretRef: { name: s } }]", []],
    [mount("$(A)") + "envFrom: []", ["A"]],
    [mount("$(WEB_PORT)/$(WEB_SERVICE_HOST)"), []],
    [mount("$$(A)/b"), []],
    [mount("$(A"), []],
    ["volumeMounts: [{ name: d, mountPath: /d, subPath: $(A) }]", []],
  ])("%s", (container, missing) => {
    expect(told(VOLUME, container)).toEqual(missing.map(unset));
  });
});

it.each([
  ["A", "", false],
  ["B", "", true],
  ["A", "prefix: X_, ", true],
])("a subPathExpr asks for A of a config that has %s, %s", (key, prefix, isTold) => {
  const config = (name: string) => manifest("v1 ConfigMap", `data: { ${name}: a }`, "name: app");
  const pods = (image: string) =>
    web(VOLUME, `${mount("$(A)")}envFrom: [{ ${prefix}configMapRef: { name: app } }]`).replace("a:1", image);
  expect(findings("unready-pods", [config("A") + pods("a:1"), config(key) + pods("a:2")])).toHaveLength(
    isTold ? 1 : 0,
  );
});

/** https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/ */
describe("a variable in a command, an argument or another variable", () => {
  const A = "{ name: A, value: a }";
  const url = (value: string) => `{ name: URL, value: "http://${value}" }`;
  const said = (name: string, where: string, set: string) => [
    ...["warning", false, "web"],
    `Container web names $(${name}) in ${where}, and ${set}: the text stays as it is written.`,
  ];
  it.each<readonly [string, readonly (readonly unknown[])[]]>([
    [`env: [${url("$(A)")}, ${A}]`, [said("A", "the variable URL", "sets that only afterwards")]],
    [`env: [${A}, ${url("$(A)")}]`, []],
    [`env: [${url("$(A)")}]`, [said("A", "the variable URL", "does not set that")]],
    [`env: [${url("$$(A)")}]`, []],
    [`env: [${url("$(A)")}], envFrom: [{ configMapRef: { name: a, optional: true } }]`, []],
    [
      `env: [${url("$(A)")}, ${A}], envFrom: [{ secretRef: { name: a } }]`,
      [said("A", "the variable URL", "sets that only afterwards")],
    ],
    [`env: [${url("$(API_SERVICE_HOST)")}]`, []],
    ['args: ["--to=$(A)", "--by=$(A)"]', [said("A", "its args", "does not set that")]],
    [`args: ["--to=$(A)"], env: [${A}]`, []],
    ['command: [run, "$(A)"]', [said("A", "its command", "does not set that")]],
    ['command: [sh, -c, "echo $(date) $(hostname -f)"]', []],
  ])("%s", (container, expected) => {
    expect(told("", container)).toEqual(expected);
  });

  it.each<readonly [string, string, boolean]>([
    ["that a config of the build has not", "configMapRef: { name: app }", true],
    ["that a config of the build has", "configMapRef: { name: other }", false],
    ["that a config of the build has with a prefix", "prefix: X_, configMapRef: { name: prefixed }", false],
    ["that a config of the build has without its prefix", "prefix: X_, configMapRef: { name: other }", true],
    ["that a config has which is not here", "secretRef: { name: app }", false],
  ])("%s", (_, source, isTold) => {
    const configs = ["app, B", "other, X_A", "prefixed, A"]
      .map((each) => each.split(", "))
      .map(([name = "", key = ""]) => manifest("v1 ConfigMap", `data: { ${key}: a }`, `name: ${name}`))
      .join("");
    const [before, after] = ["api", "$(X_A)"].map((to) =>
      web("", `args: ["--to=${to}"], envFrom: [{ ${source} }]`),
    );
    const found = findings("unready-pods", [`${configs}${before ?? ""}`, `${configs}${after ?? ""}`]);
    expect(found.map(({ message, isNew }) => [message, isNew])).toEqual(
      isTold ? [[said("X_A", "its args", "does not set that").at(-1), true]] : [],
    );
  });

  it("that the change takes away is new, and one that was not there is not", () => {
    const args = 'args: ["--to=$(A)"]';
    const isNew = (before: string, after: string) =>
      findings("unready-pods", [web("", before), web("", after)]).map((found) => found.isNew);
    expect(isNew(`${args}, env: [${A}]`, args)).toEqual([true]);
    const unseen = `${args}, envFrom: [{ secretRef: { name: a } }]`;
    expect(isNew(`${unseen}, env: [${A}]`, unseen)).toEqual([true]);
    expect(isNew(args, `${args}, tty: true`)).toEqual([false]);
    expect(isNew(args, args)).toEqual([]);
  });
});

it.each<readonly [script: string, isTold: boolean]>([
  ["run --days $DAYS", true],
  ['run "${DAYS}"', true],
  ["run $((DAYS * 24))", true],
  ["run ${DAYS:-7}", false],
  ["run $DAYS_LEFT", false],
  ["DAYS=7; run $DAYS", false],
  ["for DAYS in 1 2; do run $DAYS; done", false],
  ["run", false],
])("a script that goes on with %s, while its container sets DAYS no more", (script, isTold) => {
  const pods = (env: string, command = "[sh, -c]") =>
    web("", `command: ${command}, args: [${JSON.stringify(script)}], env: [${env}]`);
  const days = "{ name: DAYS, value: '7' }";
  const found = (...sides: readonly [string, string]) =>
    findings("unready-pods", sides).map(({ message }) => message);
  expect(found(pods(days), pods(""))).toEqual(
    isTold
      ? ["Container web reads the variable DAYS in its command, and no longer sets it: it is empty there."]
      : [],
  );
  expect(found(pods(days, "[run]"), pods("", "[run]"))).toEqual([]);
  expect(found(pods(""), pods("{ name: OTHER, value: a }"))).toEqual([]);
});

const taken = (container: string) =>
  `{ name: X, valueFrom: { resourceFieldRef: { containerName: ${container}, resource: limits.cpu } } }`;
const file = (container: string) =>
  `{ path: a, resourceFieldRef: { containerName: ${container}, resource: limits.cpu } }`;

describe("a container that another one is asked about", () => {
  it.each<readonly [pod: string, container: string, asked: readonly string[]]>([
    ["", `env: [${taken("api")}]`, ["api"]],
    ["", `env: [${taken("web")}]`, []],
    ["", `env: [${taken("''")}]`, []],
    ["", "env: [{ name: X, value: a }]", []],
    ["initContainers: [{ name: api, image: a }], ", `env: [${taken("api")}]`, []],
  ])("%s%s", (pod, container, asked) => {
    expect(told(pod, container)).toEqual(
      asked.map((name) => [
        ...["error", true, "web"],
        `A variable of container web is taken from container ${name}, which the pod does not have: the kubelet never starts it.`,
      ]),
    );
  });

  it.each<readonly [volume: string, asked: readonly string[]]>([
    [`downwardAPI: { items: [${file("api")}, ${file("web")}] }`, ["api"]],
    [
      `projected: { sources: [{ secret: { name: s } }, { downwardAPI: { items: [${file("api")}] } }] }`,
      ["api"],
    ],
    ["downwardAPI: { items: [{ path: a, fieldRef: { fieldPath: metadata.name } }] }", []],
    ["emptyDir: {}", []],
  ])("by a volume with %s", (volume, asked) => {
    expect(told(`volumes: [{ name: v, ${volume} }], `, "")).toEqual(
      asked.map((name) => [
        ...["error", true, null],
        `Volume v takes something from container ${name}, which the pod does not have: no container starts.`,
      ]),
    );
  });
});

describe("cores and memory", () => {
  it.each<readonly [string, string | undefined]>([
    ["requests: { cpu: 256 }", "256 cores"],
    ["requests: { cpu: 255999m }", undefined],
    ["limits: { cpu: 500 }", "500 cores"],
    ["requests: { cpu: 1 }, limits: { cpu: 500 }", undefined],
    ["requests: { cpu: lots }", undefined],
    ["requests: { memory: 500Gi }", undefined],
    ["requests: { memory: 2Ti }", "2Ti of memory"],
  ])("%s", (resources, cores) => {
    expect(told("", `resources: { ${resources} }`)).toEqual(
      cores === undefined
        ? []
        : [
            [
              ...["warning", true, "web"],
              `Container web asks for ${cores}, which few nodes have: a new pod waits for one.`,
            ],
          ],
    );
  });
});

it("what was so before is no news, and something else is", () => {
  const at = (container: string) => web("", `resources: { requests: { cpu: 300 } }, ${container}`);
  const found = findings("unready-pods", [at("args: [a]"), at(`env: [${taken("api")}], args: [b]`)]);
  expect(found.map(({ severity, isNew }) => [severity, isNew])).toEqual([
    ["error", true],
    ["warning", false],
  ]);
});

it.each<readonly [what: string, base: string, head: string]>([
  ["variables of a subPathExpr", web(VOLUME, mount("$(alt)")), web(VOLUME, mount("$(alt)", "$(neu)"))],
  [
    "containers of variables",
    web("", `env: [${taken("alt")}]`),
    web("", `env: [${taken("alt")}, ${taken("neu").replace("X", "Y")}]`),
  ],
  [
    "containers of volumes",
    web(`volumes: [{ name: v, downwardAPI: { items: [${file("alt")}] } }], `),
    web(`volumes: [{ name: v, downwardAPI: { items: [${file("alt")}, ${file("neu")}] } }], `),
  ],
  [
    "containers with cores",
    web("", "resources: { requests: { cpu: 300 } }").replace("name: web, image", "name: alt, image"),
    web(
      "",
      "resources: { requests: { cpu: 300 } } }, { name: neu, image: a, resources: { requests: { cpu: 300 } }",
    ).replace("name: web, image", "name: alt, image"),
  ],
])("of two %s the new one alone is news", (_, base, head) => {
  const found = findings("unready-pods", [base, head]);
  expect(found.map(({ isNew, message }) => [/alt|neu/.exec(message)?.[0], isNew])).toEqual([
    ["alt", false],
    ["neu", true],
  ]);
});

it("a variable that looks like one of a Service and came of a config is missed where its key goes", () => {
  const config = (key: string) =>
    manifest("v1 ConfigMap", `data: { ${key}: "8080" }`, "name: settings, namespace: shop");
  const pods = web("", 'envFrom: [{ configMapRef: { name: settings } }], args: ["$(API_SERVICE_PORT)"], ');
  const found = (base: string, head: string) =>
    findings("unready-pods", [base, head + "---\n"]).map(({ message }) => message);
  const restarted = pods.replace("a:1", "a:2");
  expect(found(config("API_SERVICE_PORT") + pods, config("PORT") + restarted)).toEqual([
    "Container web names $(API_SERVICE_PORT) in its args, and does not set that: the text stays as it is written.",
  ]);
  expect(found(config("PORT") + pods, config("PORT") + restarted)).toEqual([]);
});

it.each([
  ["true", "REDIS_SERVICE_HOST", 0],
  ["false", "REDIS_SERVICE_HOST", 1],
  ["false", "KUBERNETES_SERVICE_HOST", 0],
])("variables of Services are given with enableServiceLinks: %s (%s)", (links, name, count) => {
  const pods = (value: string) =>
    manifest(
      "apps/v1 Deployment",
      `spec: { template: { spec: { enableServiceLinks: ${value}, containers: [{ name: web, image: a, args: ["$(${name})"] }] } } }`,
    );
  const found = messages("unready-pods", pods("true"), pods(links));
  expect(found.filter((message) => message.includes(`names $(${name}) in its args`))).toHaveLength(count);
});
