import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const flux = (spec = "") => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  interval: 10m
  path: ./apps
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
${spec}`;
const DECRYPTS = "  decryption: { provider: sops, secretRef: { name: age } }\n";
const secret = (annotations = "{}") => `apiVersion: v1
kind: Secret
metadata: { name: login, namespace: shop, annotations: ${annotations} }
stringData: { password: "ENC[AES256_GCM,data:abc,iv:a,tag:b,type:str]" }
sops: { version: 3.9.0, mac: "ENC[AES256_GCM,data:x]" }
`;
const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shop }\n";
const PLAIN = secret('{ "kustomize.toolkit.fluxcd.io/decrypt": disabled }');

const repository = (spec: string | undefined, object: string) => ({
  ...(spec !== undefined && { "clusters/prod/apps.yaml": flux(spec) }),
  "apps/kustomization.yaml": "resources: [all.yaml]\n",
  "apps/all.yaml": object,
});

it.each([
  ["decryption goes", repository(DECRYPTS, secret()), repository("", secret()), "danger"],
  ["the Kustomization is new", repository(undefined, secret()), repository("", secret()), "danger"],
  ["the first encrypted Secret comes", repository("", config), repository("", secret()), "danger"],
  ["it decrypts", repository(undefined, secret()), repository(DECRYPTS, secret()), "calm"],
  ["an annotation leaves it as it is", repository(DECRYPTS, PLAIN), repository("", PLAIN), "caution"],
  [
    "something that is not seen decrypts",
    repository("", secret()),
    repository("", `${secret()}---\n${config}`),
    "calm",
  ],
])("says that Flux applies nothing encrypted: %s", async (_, base, head, level) => {
  const { summary, deployables } = await forecastTrees(base, head);
  expect(summary.level).toBe(level);
  const messages = deployables.flatMap(({ problems }) => problems.map(({ message }) => message));
  expect(messages.some((message) => message.startsWith("Secret shop/login is encrypted"))).toBe(
    level === "danger",
  );
});

const reader = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { template: { spec: { containers: [{ name: web, image: a, envFrom: [{ secretRef: { name: login } }] }] } } }
`;
const kustomization = (name: string) =>
  flux(DECRYPTS).replace("name: apps", `name: ${name}`).replace("path: ./apps", `path: ./${name}`);

it.each([
  ["of its own Kustomization", (text: string) => repository(DECRYPTS, `${text}---\n${reader}`)],
  [
    "of another one",
    (text: string) => ({
      ...repository(DECRYPTS, text),
      "clusters/prod/web.yaml": kustomization("web"),
      "web/kustomization.yaml": "resources: [web.yaml]\n",
      "web/web.yaml": reader,
    }),
  ],
])("may keep the old value in pods %s: what is encrypted may have changed", async (_, of) => {
  const [before, after] = [secret(), secret().replace("data:abc", "data:xyz")];
  const stale = async (head: string) => {
    const { deployables } = await forecastTrees(of(before), of(head));
    return deployables.flatMap(({ staleConfigs }) =>
      staleConfigs.map(({ effect, keys, reason }) => [effect, ...keys, reason].join(" ")),
    );
  };
  expect(await stale(after)).toEqual([
    "stale password It is encrypted in the repository: the value itself may be the same.",
  ]);
  expect(await stale(before.replace("data:x}", "data:y}"))).toEqual([]);
});

it("takes a Secret that becomes encrypted as a whole for one that may be there", async () => {
  const hidden = (name: string) => `apiVersion: ${name}
kind: ${name}
metadata: { name: "${name}", namespace: "${name}" }
stringData: { password: "${name}" }
sops: { version: 3.9.0, mac: "${name}" }
`;
  const told = async (head: string) => {
    const of = (text: string) => repository(DECRYPTS, `${text}---\n${reader}`);
    const { findings } = await forecastTrees(of(secret()), of(head));
    return findings
      .filter(({ check }) => check === "missing-config-reference")
      .map(({ severity }) => severity);
  };
  expect(await told(hidden("ENC[AES256_GCM,data:abc,iv:a,tag:b,type:str]"))).toEqual(["warning"]);
  expect(await told(config)).toEqual(["error"]);
});

it("files of which even the kind is encrypted are objects of their own, and a change of one is never calm", async () => {
  const encrypted = (data: string) => `ENC[AES256_GCM,data:${data},iv:a,tag:b,type:str]`;
  const whole = (name: string, password: string) => `apiVersion: "${encrypted(`${name}version`)}"
kind: "${encrypted(`${name}kind`)}"
metadata: { name: "${encrypted(name)}", namespace: "${encrypted(`${name}space`)}" }
stringData: { password: "${encrypted(password)}" }
sops: { version: 3.9.0, mac: "ENC[AES256_GCM,data:x]" }
`;
  const base = {
    "clusters/prod/apps.yaml": flux(DECRYPTS),
    "apps/kustomization.yaml": "resources: [login.yaml, token.yaml]\n",
    "apps/login.yaml": whole("login", "old"),
    "apps/token.yaml": whole("token", "same"),
  };
  const head = { ...base, "apps/login.yaml": whole("again", "new") };
  const { summary, deployables } = await forecastTrees(base, head);
  expect(deployables.flatMap(({ problems }) => problems)).toEqual([]);
  expect(summary.level).toBe("caution");
  expect(summary.clauses).toMatchObject([{ code: "unknownKinds", count: 1 }]);
});
