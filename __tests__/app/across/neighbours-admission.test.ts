import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const flux = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./apps/${name}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const pods = (pod: string, image = "a:1") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${pod} containers: [{ name: a, image: "${image}" }] } } }
`;
const policy = (validate: string) => `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: p }
spec: { validationFailureAction: Enforce, rules: [{ name: r, match: { any: [{ resources: { kinds: [Pod] } }] }, validate: { ${validate} } }] }
`;
const NO_HOST = `pattern: { spec: { =(hostNetwork): "false" } }`;
const HOST = "hostNetwork: true,";

it.each([
  [
    "refuses it",
    NO_HOST,
    pods(HOST),
    ["ClusterPolicy p is enforced and refuses it: it does not have what that asks for."],
  ],
  [
    "is not evaluated",
    "deny: { conditions: {} }",
    pods(HOST),
    ["ClusterPolicy p may refuse Deployment web: what such a policy says is not evaluated here."],
  ],
  ["fits", `pattern: { spec: { =(hostPID): "false" } }`, pods(HOST), []],
  ["is not looked for where an image changes", "deny: { conditions: {} }", pods("", "a:2"), []],
])("a policy that another Kustomization delivers %s", async (_, validate, head, expected) => {
  const files = (web: string) => ({
    "clusters/p/web.yaml": flux("web"),
    "clusters/p/policies.yaml": flux("policies"),
    "apps/web/all.yaml": web,
    "apps/policies/all.yaml": policy(validate),
  });
  const { findings, deployables } = await forecastTrees(files(pods("")), files(head));
  const notes = deployables.flatMap(({ problems }) => problems.map(({ message }) => message));
  const refused = findings.filter(({ check }) => check === "apply-fails").map(({ message }) => message);
  expect([...refused, ...notes]).toEqual(expected);
});

const claim = (size: string, name = "slow") => `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { storageClassName: ${name}, accessModes: [ReadWriteOnce], resources: { requests: { storage: ${size} } } }
`;
const storage = (more = "") => `apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: { name: slow }
provisioner: a.b
${more}`;

it.each([
  ["does not let it", storage(), claim("2Gi"), true],
  ["lets it", storage("allowVolumeExpansion: true\n"), claim("2Gi"), false],
  ["is another one", storage().replace("slow", "fast"), claim("2Gi"), false],
  ["does not let it, and it stays as it is", storage(), claim("1Gi"), false],
])(
  "a claim that grows, whose class another Kustomization delivers, which %s",
  async (_, held, head, isTold) => {
    const files = (web: string) => ({
      "clusters/p/web.yaml": flux("web"),
      "clusters/p/infra.yaml": flux("infra"),
      "apps/web/all.yaml": web,
      "apps/infra/all.yaml": held,
    });
    const { findings } = await forecastTrees(files(claim("1Gi")), files(head));
    expect(findings.some(({ check, message }) => check === "apply-fails" && message.includes("data"))).toBe(
      isTold,
    );
  },
);
