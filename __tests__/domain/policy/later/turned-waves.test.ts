import { expect, it } from "vitest";
import type { Deliverer } from "../../../../src/model/deployable.ts";
import { manifest, messages } from "../check-fixture.ts";

const at = (wave: number | undefined, name: string, namespace = ", namespace: n") =>
  `name: ${name}${namespace}${wave === undefined ? "" : `, annotations: { argocd.argoproj.io/sync-wave: "${String(wave)}" }`}`;
const web = (
  wave: number | undefined,
  reads = "envFrom: [{ configMapRef: { name: c } }]",
  kind = "Deployment",
) => {
  const template = `template: { metadata: { labels: { a: b } }, spec: { serviceAccountName: s, containers: [{ name: a, image: "a:1", ${reads} }] } }`;
  return kind === "CronJob"
    ? manifest(
        "batch/v1 CronJob",
        `spec: { schedule: "@daily", jobTemplate: { spec: { ${template} } } }`,
        at(wave, "web"),
      )
    : manifest(
        "apps/v1 Deployment",
        `spec: { selector: { matchLabels: { a: b } }, ${template} }`,
        at(wave, "web"),
      );
};
const config = (wave?: number) => manifest("v1 ConfigMap", "data: { a: b }", at(wave, "c"));
const account = (wave?: number) => manifest("v1 ServiceAccount", "", at(wave, "s"));
const home = (wave?: number) => manifest("v1 Namespace", "", at(wave, "n", ""));
const sealed = (wave?: number) =>
  manifest("bitnami.com/v1alpha1 SealedSecret", "spec: { encryptedData: { a: b } }", at(wave, "c"));
const ofSecret = "envFrom: [{ secretRef: { name: c } }]";
const told = (what: string) => [
  `Deployment web comes in an earlier wave or phase than ${what} from now on, which it needs: it is there now, and on a new cluster Argo CD waits for the pods first, and never gets there.`,
];

type Case = readonly [
  what: string,
  base: string,
  head: string,
  said: readonly string[],
  deliverer?: Deliverer,
];
const CASES: readonly Case[] = [
  ["a config", web(0) + config(-1), web(0) + config(5), told("ConfigMap c"), "argo"],
  ["the workload", web(0) + config(), web(-1) + config(), told("ConfigMap c"), "argo"],
  ["where nobody is seen to apply", web(0) + config(-1), web(0) + config(5), told("ConfigMap c")],
  ["by Flux", web(0) + config(-1), web(0) + config(5), [], "flux"],
  [
    "what makes it",
    web(0, ofSecret) + sealed(),
    web(0, ofSecret) + sealed(1),
    told("SealedSecret c"),
    "argo",
  ],
  ["an account", web(0) + account(), web(0) + account(1), told("ServiceAccount s"), "argo"],
  ["its namespace", web(0) + home(-1), web(0) + home(1), told("Namespace n"), "argo"],
  ["as before", web(0) + config(1), web(0) + config(2), [], "argo"],
  ["still before", web(2) + config(0), web(2) + config(1), [], "argo"],
  [
    "what is optional",
    web(0, "envFrom: [{ configMapRef: { name: c, optional: true } }]") + config(),
    web(0, "envFrom: [{ configMapRef: { name: c, optional: true } }]") + config(1),
    [],
    "argo",
  ],
  ["a CronJob", web(0, ofSecret, "CronJob") + sealed(), web(0, ofSecret, "CronJob") + sealed(1), [], "argo"],
];

it.each(CASES.map((each) => [...each] as const))(
  "%s",
  (_, base, head, said, deliverer: Deliverer = "unknown") => {
    expect(messages("removed-object", base, head, { deliverer })).toEqual(said);
  },
);
