import { expect, it } from "vitest";
import { fluxKustomization } from "../gitops/deployment.ts";
import { forecastTrees } from "../support/forecast-trees.ts";

const facts = {
  ownUrls: ["https://github.com/acme/fleet"],
  branch: { name: "main", isDefault: true },
} as const;
const ingress = (host: string) => `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: web, namespace: shop }
spec: { defaultBackend: { service: { name: web, port: { number: 80 } } }, rules: [{ host: "${host}" }] }
`;
const ROOT = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec: { interval: 1m, url: https://github.com/acme/fleet, ref: { branch: main } }
---
${fluxKustomization("", "flux-system").replace("./apps/web", "./clusters/prod")}`;
const of = (kustomization: string, host: string, root = ROOT, more = "") => ({
  "clusters/prod/kustomization.yaml": `resources: [gotk.yaml, apps.yaml${more}]\n`,
  "clusters/prod/gotk.yaml": root,
  "clusters/prod/apps.yaml": kustomization,
  "apps/web/ingress.yaml": ingress(host),
});
const HOST = "web.${DOMAIN}";
const inline = fluxKustomization("  postBuild: { substitute: { DOMAIN: example.org } }\n");
const unseen = fluxKustomization("  postBuild: { substituteFrom: [{ kind: Secret, name: settings }] }\n");
const none = fluxKustomization();
const BROKEN = ", gone.yaml";

it.each([
  ["goes with postBuild", 1, of(inline, HOST), of(none, HOST)],
  ["comes without postBuild", 1, of(none, "web.example.org"), of(none, HOST)],
  ["comes from a Secret that nobody sees", 0, of(unseen, "web.example.org"), of(unseen, HOST)],
  [
    "comes without postBuild, of one that somebody may patch",
    0,
    of(none, "a.example.org", ""),
    of(none, HOST, ""),
  ],
  [
    "comes without postBuild, of one whose parent does not build",
    0,
    of(none, "a.example.org", ROOT, BROKEN),
    of(none, HOST, ROOT, BROKEN),
  ],
  ["was never filled in", 0, of(none, `a-${HOST}`), of(none, HOST)],
])("what Flux applies with a variable that %s is refused: %d", async (_, count, base, head) => {
  const { findings } = await forecastTrees(base, head, facts);
  expect(findings.filter(({ check, isNew }) => check === "apply-fails" && isNew)).toHaveLength(count);
});
