import { expect, test } from "vitest";
import {
  WEB,
  cluster,
  kustomization,
  to,
  RESTARTS,
  env,
  vars,
  type Case,
  says,
  root,
} from "./flux-repository.ts";
import { outcome, configMap, deployment, type Texts } from "./outcome.ts";

const FROM = "postBuild: {substituteFrom: [{kind: ConfigMap, name: settings}]}";
const settings = (data: string): Texts => ({
  "clusters/prod/settings.yaml": configMap("settings", data, "flux-system"),
});

const OPTED_OUT = {
  [WEB]: env('"${A}"').replace(
    "annotations: {}",
    "annotations: {kustomize.toolkit.fluxcd.io/substitute: disabled}",
  ),
};

const SUBSTITUTION: readonly Case[] = [
  [
    "15 nothing is substituted without variables",
    cluster("postBuild: {}", { [WEB]: env('"${A:=x}"') }),
    to(""),
    [],
  ],
  [
    "15 the strategy Always substitutes defaults without variables",
    cluster("postBuild: {substituteStrategy: WithVariables}", { [WEB]: env('"${A:=x}"') }),
    to("postBuild: {substituteStrategy: Always}"),
    RESTARTS,
  ],
  ...["annotations", "labels"].map((field): Case => [
    `16 ${field} switch it off`,
    cluster(vars("A: x"), {
      [WEB]: env('"${A}"').replace(
        "annotations: {}",
        `${field}: {kustomize.toolkit.fluxcd.io/substitute: disabled}`,
      ),
    }),
    to(vars("A: q")),
    [],
  ]),
  [
    "17 what stands in the Kustomization wins over a ConfigMap",
    {
      ...cluster(`${FROM.slice(0, -1)}, substitute: {A: own}}`, { [WEB]: env('"${A}"') }),
      ...settings("{A: x}"),
    },
    settings("{A: q}"),
    [],
  ],
  [
    "17 a later source wins",
    {
      ...cluster(
        "postBuild: {substituteFrom: [{kind: ConfigMap, name: settings}, {kind: ConfigMap, name: later}]}",
        { [WEB]: env('"${A}"') },
      ),
      ...settings("{A: x}"),
      "clusters/prod/later.yaml": configMap("later", "{A: z}", "flux-system"),
    },
    settings("{A: q}"),
    [],
  ],
  [
    "17 newlines of a value are deleted",
    cluster(vars('A: "x\\ny"'), { [WEB]: env('"${A}"') }),
    to(vars("A: xy")),
    [],
  ],
  [
    "18 a name of a variable that is none fails, used or not",
    { ...cluster(FROM, { [WEB]: env('"${A}"') }), ...settings("{A: x}") },
    settings("{A: x, my-key: y}"),
    [says("apps none:")],
  ],
  [
    "18 where nothing is substituted, no variable is loaded, and none fails",
    { ...cluster(FROM, OPTED_OUT), ...settings("{A: x, my-key: y}") },
    { [WEB]: OPTED_OUT[WEB].replace("web:1", "web:2") },
    RESTARTS,
  ],
  [
    "19 what nobody sees here is the same on both sides",
    cluster(FROM, { [WEB]: env('"${A}"') }),
    { "apps/web/c.yaml": configMap("c", "{a: b}") },
    [],
  ],
  [
    "19 what builds at a path that nobody sees here is not known, and is no failure",
    {
      ...cluster(),
      "clusters/prod/flux-system/sync.yaml": kustomization("flux-system", "./clusters/prod", FROM),
    },
    { "clusters/prod/api.yaml": kustomization("api", "./apps/${ENV}") },
    [says("api none: its path, or one of a component, names a variable")],
  ],
  [
    "19 nor is what has a component there",
    {
      ...cluster(),
      "clusters/prod/flux-system/sync.yaml": kustomization("flux-system", "./clusters/prod", FROM),
    },
    { "clusters/prod/api.yaml": kustomization("api", "./apps/web", "components: ['../${ENV}']") },
    [says("api none: its path, or one of a component, names a variable")],
  ],
  [
    "19 where what stands for it makes no YAML, its default counts",
    cluster(`${FROM.slice(0, -1)}, substitute: {LIST: "{ a: b }"}}`, {
      [WEB]: env("\"${q:='}${LIST}${q:='}\""),
    }),
    to(`${FROM.slice(0, -1)}, substitute: {LIST: "{ a: c }"}}`),
    RESTARTS,
  ],
  [
    "19 where it has none, nothing is known, and nothing is said to fail",
    cluster(`${FROM.slice(0, -1)}, substitute: {LIST: "{ a: b }"}}`, { [WEB]: env('"${q}${LIST}${q}"') }),
    to(`${FROM.slice(0, -1)}, substitute: {LIST: "{ a: c }"}}`),
    [
      "apps none: what Deployment web becomes depends on variables of ConfigMap settings, which nobody sees here",
    ],
  ],
  [
    "20 a changed ConfigMap reaches who substitutes from it",
    { ...cluster(FROM, { [WEB]: env('"${A}"') }), ...settings("{A: x}") },
    settings("{A: q}"),
    RESTARTS,
  ],
  [
    "21 a variable that goes fails, or is empty before 1.9",
    cluster(vars("A: x, B: y"), { [WEB]: env('"${A}"') }),
    to(vars("B: y")),
    [says("apps")],
  ],
  [
    "22 no other dollar is looked at",
    cluster(vars("A: x"), { [WEB]: env('"$A $(A) $5"') }),
    to(vars("A: q")),
    [],
  ],
  [
    "23 an array of a shell script fails the whole Kustomization",
    cluster(vars("A: x")),
    { "apps/web/c.yaml": configMap("c", '{run.sh: "echo ${LIST[0]}"}') },
    [says("apps none:")],
  ],
  [
    "24 a default takes the place of an empty value",
    cluster(vars('A: ""'), { [WEB]: env('"${A:=x}"') }),
    to(vars("A: x")),
    [],
  ],
  [
    "25 functions change the value",
    cluster(vars("A: abc"), { [WEB]: env('"${A^^}"') }),
    to(vars("A: ABC")),
    [],
  ],
  [
    "26 an unset name with a default is no error",
    cluster(vars("B: x"), { [WEB]: env('"${A:=x}"') }),
    to(vars("B: y")),
    [],
  ],
  [
    "27 types are inferred again: a number is no value of a variable",
    cluster(vars("A: x"), { [WEB]: env('"${A}"') }),
    to(vars('A: "5"')),
    ["apps applyFails Deployment web"],
  ],
  [
    "27 quotes in the value keep a text",
    cluster(vars("A: x"), { [WEB]: env('"${A}"') }),
    to(vars(`A: '"5"'`)),
    RESTARTS,
  ],
  [
    "28 a hash is made before the substitution",
    cluster(
      vars("A: x"),
      root("resources: [web.yaml]\nconfigMapGenerator: [{name: conf, files: [app.conf]}]\n", {
        [WEB]: deployment("1", ", envFrom: [{configMapRef: {name: conf}}]"),
        "apps/web/app.conf": "A=${A}\n",
      }),
    ),
    to(vars("A: q")),
    ["apps stale ConfigMap conf"],
  ],
  [
    "29 names are substituted before objects are identified",
    cluster(vars("NAME: web"), { [WEB]: deployment("1").replaceAll("name: web", 'name: "${NAME}"') }),
    { [WEB]: deployment("2").replaceAll("name: web", 'name: "${NAME}"') },
    RESTARTS,
  ],
];

const CASES = SUBSTITUTION;

test.each(CASES)("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});
