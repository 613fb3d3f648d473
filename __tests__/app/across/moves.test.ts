import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const web = (image: string, namespace = "shop") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web${namespace === "" ? "" : `, namespace: ${namespace}`} }
spec: { replicas: 1, strategy: { type: Recreate }, template: { spec: { containers: [{ name: web, image: ${image} }] } } }
`;

type Files = Readonly<Record<string, string>>;

function root(path: string, text: string): Files {
  return { [`${path}/kustomization.yaml`]: "resources: [all.yaml]\n", [`${path}/all.yaml`]: text };
}

async function told(base: Files, head: Files) {
  const { deployables, summary, findings } = await forecastTrees(base, head);
  const effects = deployables.flatMap(({ id, workloads }) =>
    workloads.map(({ effect, movedFrom }) => [id, effect, movedFrom ?? ""].join(" ").trim()),
  );
  const checks = findings.map(({ check, isNew }) => `${check}${isNew ? " new" : ""}`);
  return { level: summary.level, effects, checks };
}

describe("an object that leaves one overlay and enters another", () => {
  it("is one object that moves", async () => {
    expect(await told(root("overlays/prod", web("a")), root("overlays/production", web("a")))).toEqual({
      level: "caution",
      effects: ["overlay:overlays/production none overlay:overlays/prod"],
      checks: [],
    });
  });

  it("is compared", async () => {
    expect(await told(root("overlays/prod", web("a")), root("overlays/production", web("b")))).toEqual({
      level: "caution",
      effects: ["overlay:overlays/production restart overlay:overlays/prod"],
      checks: ["missing-readiness-probe", "recreate-strategy"],
    });
  });

  it("is no node that restarts, unless it changes on its way", async () => {
    const machine = (args: string) =>
      `apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfig\nmetadata: { name: pages }\nspec: { kernelArguments: [${args}] }\n---\n`;
    const nodes = async (base: Files, head: Files) => {
      const { findings } = await forecastTrees(base, head);
      return findings.flatMap(({ check, message }) => (check === "replaced-nodes" ? [message] : []));
    };
    const left = root("a", machine("x") + web("a"));
    expect(await nodes(left, root("b", machine("x") + web("a")))).toEqual([]);
    expect(await nodes(left, root("b", machine("y") + web("a")))).toEqual([
      "MachineConfig pages changes spec: the nodes of its pool restart one after another, and their pods move.",
    ]);
    expect(await nodes(left, root("b", web("a")))).toEqual([
      "MachineConfig pages is removed: the nodes of its pool restart one after another, and their pods move.",
    ]);
  });

  it("takes its Namespace along", async () => {
    const space = "apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n---\n";
    const { level } = await told(root("a", space + web("a")), root("b", space + web("a")));
    expect(level).toBe("caution");
  });

  it("takes along the claims that it deletes with itself", async () => {
    const db =
      "apiVersion: apps/v1\nkind: StatefulSet\nmetadata: { name: db, namespace: n }\nspec: { persistentVolumeClaimRetentionPolicy: { whenDeleted: Delete }, template: { spec: { containers: [{ name: db, image: a }] } }, volumeClaimTemplates: [{ metadata: { name: data } }] }\n";
    const { summary, findings } = await forecastTrees(root("a", db), root("b", db));
    expect(summary.level).toBe("caution");
    expect(findings.map(({ message }) => message)).toContain(
      "StatefulSet db moves here from a: where that prunes it before this applies it, what it holds is deleted.",
    );
  });

  it.each([
    ["PersistentVolumeClaim", "v1", "{ name: x, namespace: shop }\nspec: *C"],
    ["PersistentVolumeClaim", "v1", "{ name: x }\nspec: *C"],
    ["Namespace", "v1", "{ name: x }"],
    ["CustomResourceDefinition", "apiextensions.k8s.io/v1", "{ name: x.acme.io }\nspec: *D"],
  ])("takes what it holds along: %s %s %s", async (kind, version, metadata) => {
    const claim = "{ accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }";
    const crd =
      "{ group: acme.io, scope: Cluster, names: { kind: X, plural: x }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }] }";
    const object = `---\napiVersion: ${version}\nkind: ${kind}\nmetadata: ${metadata.replace("*C", claim).replace("*D", crd)}\n`;
    const [stays, other] = [web("a", "other"), web("a", "another")];
    const { summary, findings } = await forecastTrees(
      { ...root("a", stays + object), ...root("b", other) },
      { ...root("a", stays), ...root("b", other + object) },
    );
    expect(summary.level).toBe("caution");
    expect(findings.map(({ check, message }) => [check, message])).toEqual([
      [
        "removed-object",
        `${kind} ${/name: ([^ ,}]+)/.exec(metadata)?.[1] ?? ""} moves here from a: where that prunes it before this applies it, what it holds is deleted.`,
      ],
    ]);
  });

  it("is another one where the namespace differs", async () => {
    expect((await told(root("a", web("a", "dev")), root("b", web("a", "stage")))).effects).toEqual([
      "overlay:a delete",
      "overlay:b create",
    ]);
  });

  it("is one where nobody says the namespace, and that is said", async () => {
    const { deployables } = await forecastTrees(root("a", web("a", "")), root("b", web("b", "")));
    expect(deployables.flatMap(({ workloads }) => workloads)).toMatchObject([
      {
        effect: "restart",
        movedFrom: "overlay:a",
        reason:
          "It moves here from a, unless the two go to different namespaces or clusters: where that prunes before this applies, it is deleted and recreated. Keep it from being pruned until it has moved.",
      },
    ]);
  });

  it.each([[""], ["shop"]])("is paired by the path where several move (namespace %j)", async (namespace) => {
    const both = (folder: string, image: string) => ({
      ...root(`${folder}/dev`, web(image, namespace)),
      ...root(`${folder}/prod`, web("p", namespace)),
    });
    expect((await told(both("overlays", "a"), both("envs", "b"))).effects).toEqual([
      "overlay:envs/dev restart overlay:overlays/dev",
      "overlay:envs/prod none overlay:overlays/prod",
    ]);
  });

  const space = "apiVersion: v1\nkind: Namespace\nmetadata: { name: shop }\n---\n";

  it("may be taken over by each of several that have all of it", async () => {
    const labels = "selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } },";
    const whole = `${space}${web("a", "").replace("template: {", labels)}`;
    const { summary, findings, deployables } = await forecastTrees(
      { "shop/manifests/all.yaml": whole },
      {
        "shop/base/kustomization.yaml": "namespace: shop\nresources: [all.yaml]\n",
        "shop/base/all.yaml": whole,
        "shop/overlays/prod/kustomization.yaml": "resources: [../../base]\n",
        "shop/overlays/test/kustomization.yaml": "resources: [../../base]\n",
      },
    );
    expect(summary.level).toBe("caution");
    expect(findings.map(({ deployable, message }) => `${deployable ?? ""}: ${message}`)).toContain(
      "directory:shop/manifests: Namespace shop leaves here, and 2 others have it (shop/overlays/prod, shop/overlays/test): unless one of them is applied to the same cluster before it is pruned here, it is deleted, with what it holds.",
    );
    const effects = deployables.flatMap(({ id, workloads }) =>
      workloads.map(({ effect }) => `${id} ${effect}`),
    );
    expect(effects).toEqual([
      "directory:shop/manifests delete",
      "overlay:shop/overlays/prod create",
      "overlay:shop/overlays/test create",
    ]);
  });

  it("is deleted where the others do not have all of what goes", async () => {
    const heirs = { ...root("b", space), ...root("c", space) };
    const { level } = await told(root("old", space + web("a")), heirs);
    expect(level).toBe("danger");
  });

  it("is no move where nothing tells which of several it is", async () => {
    const head = { ...root("c", web("a", "")), ...root("d", web("a", "")) };
    expect((await told({ ...root("a", web("a", "")), ...root("b", web("a", "")) }, head)).effects).toEqual([
      "overlay:a delete",
      "overlay:b delete",
      "overlay:c create",
      "overlay:d create",
    ]);
  });
});

describe("an Application that gets another name", () => {
  const application = (name: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  source: { repoURL: "https://example.com/o/r", path: shop, targetRevision: HEAD }
  destination: { server: "https://kubernetes.default.svc", namespace: shop }
  syncPolicy: { automated: {} }
`;
  const at = (name: string, image: string): Files => ({
    "argo/app.yaml": application(name),
    "shop/web.yaml": web(image),
  });

  it("leaves its workloads where they are, and the other one goes on managing them", async () => {
    const { effects, checks } = await told(at("old", "a"), at("new", "a"));
    expect(effects).toEqual(["argo:argocd/new@in-cluster none argo:argocd/old@in-cluster"]);
    expect(checks).not.toContain("left-behind new");
  });

  it("leaves behind what the other one does not have", async () => {
    const { checks } = await told(at("old", "a"), { "argo/app.yaml": application("new"), "shop/c.yaml": "" });
    expect(checks).toContain("left-behind new");
  });
});

const kustomization = (name: string, path: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./${path}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;

const service = `apiVersion: v1
kind: Service
metadata: { name: db, namespace: shop }
spec: { selector: { app: db }, ports: [{ port: 5432 }] }
`;

describe("a claim of a Kustomization that gets another name", () => {
  const db = `apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
---
${service}`;
  const at = (name: string): Files => ({
    "clusters/prod/db.yaml": kustomization(name, "db"),
    "clusters/prod/web.yaml": kustomization("web", "web"),
    ...root("db", db),
    ...root("web", web("a").replace("image: a", "image: a, env: [{ name: HOST, value: db }]")),
  });

  it("may be deleted on the way, also where others have to do with what moves", async () => {
    const { findings } = await forecastTrees(at("db"), at("postgres"));
    expect(findings.map(({ message }) => message)).toContain(
      "PersistentVolumeClaim data moves here from flux-system/db: where that prunes it before this applies it, what it holds is deleted.",
    );
  });
});

describe("a policy of a Kustomization that gets another name", () => {
  const binding = `apiVersion: admissionregistration.k8s.io/v1beta1
kind: MutatingAdmissionPolicyBinding
metadata: { name: plex-resource-mutator }
spec: { policyName: plex-resource-mutator, matchResources: { namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: media } } } }
`;
  const at = (name: string, plex: string): Files => ({
    "clusters/prod/plex.yaml": kustomization(name, "plex"),
    "clusters/prod/web.yaml": kustomization("web", "web"),
    ...root("plex", `${plex}---\n${service}`),
    ...root("web", web("a").replace("image: a", "image: a, env: [{ name: HOST, value: db }]")),
  });
  const nextPods = async (before: string, after: string) => {
    const { findings } = await forecastTrees(at("plex", before), at("plexx", after));
    return findings.filter(({ check }) => check === "next-pods").map(({ message }) => message);
  };

  it("is not new", async () => {
    expect(await nextPods(binding, binding)).toEqual([]);
  });

  it("leaves what else goes to whom it leaves", async () => {
    const store =
      "---\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: loki, namespace: shop }\nspec: { secretStoreRef: { name: vault }, target: { name: loki } }\n";
    const before = { ...at("plex", ""), ...root("plex", `${binding}${store}`) };
    const { findings } = await forecastTrees(before, at("plexx", binding));
    expect(findings.map(({ message }) => message).filter((each) => each.includes("loki"))).toEqual([]);
  });

  it("changes on the way", async () => {
    expect(await nextPods(binding, binding.replace("name: media", "name: shop"))).toEqual([
      "MutatingAdmissionPolicyBinding plex-resource-mutator changes: pods made from now on have to pass it, or are changed by it; those that run stay as they are.",
    ]);
  });
});

describe("a config that leaves one Kustomization and enters that of its reader", () => {
  const config = (value: string) =>
    `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: shop }\ndata: { a: ${value} }\n`;
  const other = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other, namespace: shop }\n";
  const reader = web("a").replace("image: a", "image: a, envFrom: [{ configMapRef: { name: settings } }]");
  const at = (own: string, beside: string): Files => ({
    "clusters/prod/apps.yaml": kustomization("apps", "apps"),
    "clusters/prod/cfg.yaml": kustomization("cfg", "cfg"),
    ...root("apps", `${reader}${own}`),
    ...root("cfg", `${other}${beside}`),
  });

  it("is the same config, and leaves nothing old behind", async () => {
    const { checks } = await told(at("", config("1")), at(config("1"), ""));
    expect(checks).not.toContain("stale-config new");
  });

  it("is stale where it changes on the way", async () => {
    const { checks } = await told(at("", config("1")), at(config("2"), ""));
    expect(checks).toContain("stale-config new");
  });
});
