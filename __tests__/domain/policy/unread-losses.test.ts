import { expect, it } from "vitest";
import { NOTHING_ELSEWHERE } from "../../../src/domain/elsewhere.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { manifest, messages } from "./check-fixture.ts";

const config = (metadata = "name: c", kind = "ConfigMap", data = "a", more = "") =>
  manifest(`v1 ${kind}`, `data: { ${data}: YQ== }${more}`, `${metadata}, namespace: n`);
const rest = manifest("v1 Service", "spec: {}", "name: s, namespace: n");
const web = (spec: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { spec: { containers: [{ name: a, image: a, ${spec} }] } } }`,
    "name: web, namespace: n",
  );
const told = (what: string) => [
  `${what} is removed, which nothing of this build is seen to read: who does finds it no more.`,
];
const READS = "envFrom: [{ configMapRef: { name: c } }]";
const NAMES = "args: [--config=c]";

it.each<readonly [what: string, base: string, head: string, said: readonly string[]]>([
  ["a ConfigMap", config(), "", told("ConfigMap c")],
  ["a Secret", config("name: c", "Secret"), "", told("Secret c")],
  ["by another name", config(), config("name: d"), told("ConfigMap c")],
  ["that holds nothing", manifest("v1 ConfigMap", "", "name: c, namespace: n") + rest, rest, []],
  ["it stays", config(), config("name: c", "ConfigMap", "b"), []],
  ["with who reads it", config() + web(READS), "", []],
  ["with who names it", config() + web(NAMES), "", []],
  ["that pods still read, which is told of them", config() + web(READS), web(READS), []],
  [
    "with its release",
    config() +
      manifest(
        "helm.toolkit.fluxcd.io/v2 HelmRelease",
        "spec: { valuesFrom: [{ kind: ConfigMap, name: c }] }",
        "name: r, namespace: n",
      ),
    "",
    [],
  ],
  [
    "that something makes from now on",
    config("name: c", "Secret"),
    manifest("bitnami.com/v1alpha1 SealedSecret", "spec: {}", "name: c, namespace: n"),
    [],
  ],
  ["with its namespace", config() + manifest("v1 Namespace", "", "name: n"), "", []],
  ["that is kept", config("name: c, annotations: { argocd.argoproj.io/sync-options: Prune=false }"), "", []],
  ["a dashboard", config('name: c, labels: { grafana_dashboard: "1" }', "ConfigMap", "a.json"), "", []],
  ["of another type", config("name: c", "Secret", "a", ", type: kubernetes.io/dockerconfigjson"), "", []],
])("%s", (_, base, head, said) => {
  expect(messages("removed-object", base + rest, head + rest)).toEqual(said);
});

it("is silent where it only moves, nothing is pruned, or all goes", () => {
  const come = [{ group: "", kind: "ConfigMap", name: "c", namespace: "n" }];
  const of = (extra: Parameters<typeof messages>[3]) =>
    messages("removed-object", config() + rest, rest, extra);
  expect(of({ elsewhere: { ...NOTHING_ELSEWHERE, come } })).toEqual([]);
  expect(of({ prunes: false })).toEqual([]);
  expect(messages("removed-object", config(), "")).toEqual([]);
});

it("is told where the name gets a hash, by which nothing of the build reads it", async () => {
  const of = async (more: string, rest = "", label = "{}") => {
    const { findings } = await forecastTrees(files(OFF, rest, label), files(more, rest, label));
    return findings.filter(({ check }) => check === "removed-object").map(({ message }) => message);
  };
  expect(await of("")).toEqual([
    "ConfigMap c gets a hash after its name, which nothing of this build is seen to read: who does finds it no more.",
  ]);
  expect(await of(OFF)).toEqual([]);
  expect(await of("", web(READS))).toEqual([]);
  expect(await of("", "", '{ grafana_dashboard: "1" }')).toEqual([]);
});

it("is silent where who reads it comes with the hash", async () => {
  const { findings } = await forecastTrees(files(OFF), files("", web(READS)));
  expect(findings.filter(({ check }) => check === "removed-object")).toEqual([]);
});

const OFF = "generatorOptions: { disableNameSuffixHash: true }\n";

/** A generated config, and what may read it. */
function files(more: string, reader = "", labels = "{}") {
  return {
    "app/kustomization.yaml": `namespace: "n"\nresources: [rest.yaml]\nconfigMapGenerator:\n- name: c\n  literals: [a.json=1]\n  options: { labels: ${labels} }\n${more}`,
    "app/rest.yaml": rest + reader,
  };
}
