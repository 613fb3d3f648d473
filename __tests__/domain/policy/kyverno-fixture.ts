import { forecast } from "../forecast-of.ts";
import { manifest, told } from "./check-fixture.ts";

export const web = (pod = "", labels = "", kind = "Deployment") =>
  manifest(
    `${kind === "CronJob" ? "batch" : "apps"}/v1 ${kind}`,
    kind === "CronJob"
      ? `spec: { schedule: "* * * * *", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, ${pod} containers: [{ name: a, image: "a:1" }] } } } } }`
      : `spec: { replicas: 2, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${pod} containers: [{ name: a, image: "a:1" }] } } }`,
    `name: web, namespace: shop, labels: { ${labels} }`,
  );
export const HOST = "hostNetwork: true,";

export interface Rule {
  readonly match?: string;
  readonly rest?: string;
  readonly validate?: string;
  readonly spec?: string;
  readonly metadata?: string;
}

export const POD = "any: [{ resources: { kinds: [Pod] } }]";
export const NO_HOST = `pattern: { spec: { =(hostNetwork): "false" } }`;
export const policy = ({ match = POD, rest = "", validate = NO_HOST, spec = "", metadata = "" }: Rule = {}) =>
  manifest(
    "kyverno.io/v1 ClusterPolicy",
    `spec: { validationFailureAction: Enforce, ${spec} rules: [{ name: r, match: { ${match} }, ${rest} validate: { ${validate} } }] }`,
    `name: p${metadata}`,
  );

export const REFUSES =
  "error: ClusterPolicy p is enforced and refuses it: it does not have what that asks for.";
export const MAY =
  "ClusterPolicy p may refuse Deployment web: what such a policy says is not evaluated here.";

/** What is told of a policy that stays, where a workload gets the network of its node. */
export function answers(rules: string, base = web(), head = web(HOST)) {
  const notes = forecast(base + rules, head + rules).problems.filter(
    ({ code }) => code === "policy-not-asked",
  );
  return [...told("apply-fails", base + rules, head + rules), ...notes.map(({ message }) => message)];
}
