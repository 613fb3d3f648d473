import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const application = (name: string, source = "repoURL: https://git.example/a, path: app") =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${name}, namespace: argocd }\nspec: { project: default, source: { ${source} }, destination: { name: in-cluster, namespace: shop } }\n`;
const refused = "apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { ports: [{ port: 0 }] }\n";

type Files = Readonly<Record<string, string>>;

const list = (entry: string): Files => ({
  "infra/kustomization.yaml": `resources:\n- other.yaml\n${entry}\n`,
  "infra/other.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other }\n",
  "infra/argo/a.yaml": application("a"),
  "infra/svc/a.yaml":
    "apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec: { ports: [{ port: 80 }] }\n",
});

async function told(base: Files, file: string, text: string) {
  const { summary, deployables, findings, account } = await forecastTrees(base, { ...base, [file]: text });
  return {
    level: summary.level,
    problems: deployables.flatMap(({ problems }) => problems.map(({ message }) => message)),
    checks: findings.map(({ check }) => check).filter((check) => check !== "not-analysed"),
    fate: account.map((line) => (line.path === file ? line.line : undefined)),
  };
}

// As of cloud-native-toolkit/multi-tenancy-gitops 267ff53, whose list fills in the source of what it names.
it.each([
  ["names", "- "],
  ["has a line for", "#- "],
])("an Application is switched off where the list above its folder %s others of it", async (_, as) => {
  const incomplete = application("b", "path: app");
  expect(await told(list(`${as}argo/a.yaml`), "infra/argo/b.yaml", incomplete)).toMatchObject({
    level: "caution",
    problems: [expect.stringContaining("infra/kustomization.yaml leaves out infra/argo/b.yaml")],
    checks: [],
  });
  // What no list stands above, somebody applies by hand.
  expect((await told(list("- svc/a.yaml"), "infra/argo/b.yaml", incomplete)).level).toBe("danger");
});

it.each([
  ["names", "- "],
  ["has a line for", "#- "],
])("a folder is no plain one where the list above it %s others of it", async (_, as) => {
  expect(await told(list(`${as}svc/a.yaml`), "infra/svc/b.yaml", refused)).toEqual({
    level: "caution",
    problems: [],
    checks: [],
    fate: ["notAnalysed"],
  });
  const plain = await told(list("- argo/a.yaml"), "infra/svc/b.yaml", refused);
  expect(plain).toMatchObject({ checks: ["apply-fails"], fate: ["input"] });
});
