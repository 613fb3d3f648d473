import { expect, it } from "vitest";
import { fluxKustomization } from "../../gitops/deployment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

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
const passedOn = fluxKustomization('  postBuild: { substitute: { DOMAIN: "${DOMAIN}" } }\n');
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
  ["is itself, in what Flux fills in", 1, of(inline, HOST), of(passedOn, HOST)],
  ["is what somebody gives whoever applies it", 0, of(passedOn, "a.example.org", ""), of(passedOn, HOST, "")],
  ["was never filled in", 0, of(none, `a-${HOST}`), of(none, HOST)],
])("what Flux applies with a variable that %s is refused: %d", async (_, count, base, head) => {
  const { findings } = await forecastTrees(base, head, facts);
  expect(findings.filter(({ check, isNew }) => check === "apply-fails" && isNew)).toHaveLength(count);
});

const other = fluxKustomization(
  "  postBuild: { substituteFrom: [{ kind: ConfigMap, name: settings }] }\n",
  "other",
).replace("./apps/web", "./apps/other");
const monitor = (text: string) => `apiVersion: example.com/v1
kind: Page
metadata: { name: web, namespace: shop }
spec: { url: "${text}" }
`;
const shared = (kustomization: string, page: string) => ({
  ...of(kustomization, "web.example.org"),
  "clusters/prod/apps.yaml": `${kustomization}---\n${other}`,
  "clusters/prod/kustomization.yaml": "resources: [gotk.yaml, apps.yaml, settings.yaml]\n",
  "clusters/prod/settings.yaml":
    "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: flux-system }\ndata:\n  DOMAIN: example.org\n",
  "apps/other/page.yaml": monitor("https://other.${DOMAIN}").replace("name: web", "name: other"),
  "apps/web/page.yaml": page,
});
const given = fluxKustomization("  postBuild: { substituteFrom: [{ kind: ConfigMap, name: settings }] }\n");
const PLAIN = monitor("https://web.example.org");
const NAMING = monitor("https://web.${DOMAIN}");

it.each([
  ["comes without postBuild", 1, shared(none, PLAIN), shared(none, NAMING)],
  ["goes with postBuild", 1, shared(given, NAMING), shared(none, NAMING)],
  ["is filled in", 0, shared(given, PLAIN), shared(given, NAMING)],
  ["nobody else has", 0, shared(none, PLAIN), shared(none, NAMING.replace("DOMAIN", "PLACE"))],
  ["was left before", 0, shared(none, NAMING), shared(none, NAMING.replace("//web", "//www"))],
  [
    "stands in a config",
    0,
    shared(none, PLAIN),
    shared(none, NAMING.replace(/^.*\n.*Page/, "apiVersion: v1\nkind: ConfigMap")),
  ],
  ["is one of a script", 0, shared(none, PLAIN), shared(none, monitor("a\\n${DOMAIN}"))],
  ["is escaped", 0, shared(none, PLAIN), shared(none, monitor("$${DOMAIN}"))],
])("a variable of others that %s is told %d times", async (_, count, base, head) => {
  const { findings } = await forecastTrees(base, head, facts);
  const told = findings.filter(({ message }) => message.includes("leaves it as it stands"));
  expect(told).toHaveLength(count);
  for (const { check, severity, message } of told)
    expect([check, severity, message]).toEqual([
      "applier-decides",
      "warning",
      "Page web names ${DOMAIN}, and Flux leaves it as it stands: this Kustomization has no postBuild, and others have it from what they name there.",
    ]);
});

it.each([
  ["nobody is seen to read", none, ["unseen-reader"]],
  ["a Kustomization fills in, that nobody is seen to apply", given, []],
])("a config changes that %s", async (_, kustomization, expected) => {
  const files = (domain: string) => ({
    "clusters/prod/apps.yaml": `${kustomization}---\n${fluxKustomization("", "config").replace("./apps/web", "./config")}`,
    "config/settings.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings, namespace: flux-system }\ndata:\n  DOMAIN: ${domain}\n`,
    "apps/web/page.yaml": PLAIN,
  });
  const { findings } = await forecastTrees(files("example.org"), files("example.com"), facts);
  expect(findings.map(({ check }) => check)).toEqual(expected);
});
