import { groupedBy, groupedByEach } from "../../../model/grouped.ts";
import { keyText } from "../../../model/key-text.ts";
import { oncePer } from "../../../model/once.ts";
import { mapsAt, textAt, textsAt } from "../../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, type Loss } from "../losses.ts";
import { hostsOf } from "./routes.ts";

/**
 * Hosts that an Ingress or a Gateway goes on serving, and for which no certificate is any more that it names:
 * https://kubernetes.io/docs/concepts/services-networking/ingress/#tls, https://gateway-api.sigs.k8s.io/guides/tls/
 */
export function uncertifiedHosts(context: CheckContext): readonly Loss[] {
  return uncertifiedIn(context).map(({ object, hosts }) => ({
    object,
    message: `${object.kind} ${object.name} serves ${hosts.join(", ")}, for which no certificate is any more that it names: who calls it by https refuses what it has instead, unless that of its controller fits.`,
  }));
}

/** Who goes on serving such hosts, and which. */
export function uncertifiedIn(context: CheckContext) {
  const changed = changedObjects(context, (object) => isServing(object) || isCertificate(object));
  if (changed.length === 0) return [];
  const [base, head] = [context.base.index, context.head.index];
  return head.objects.filter(isServing).flatMap((object) => {
    const before = base.byKey.get(objectKey(object));
    const served = before === undefined ? [] : servedBy(before);
    const hosts = servedBy(object).filter(
      (host) => served.includes(host) && isCertified(host, base) && !isCertified(host, head),
    );
    return hosts.length === 0 ? [] : [{ object, hosts }];
  });
}

export function certificatesIn({ byKind }: ObjectIndex): readonly KubernetesObject[] {
  return (byKind.get("Certificate") ?? []).filter(isCertificate);
}

function isServing({ group, kind }: KubernetesObject): boolean {
  return (
    (group === "networking.k8s.io" && kind === "Ingress") ||
    (group === "gateway.networking.k8s.io" && kind === "Gateway")
  );
}

/** Of a Gateway only what its listeners name: its routes may have more. */
function servedBy(object: KubernetesObject): readonly string[] {
  return object.kind === "Ingress" ? hostsOf(object) : securedBy(object).flatMap(({ hosts }) => hosts);
}

/** What it serves by https, and the Secret of which it takes the certificate. */
export function securedBy({
  kind,
  manifest,
}: KubernetesObject): readonly { readonly hosts: readonly string[]; readonly secret: string | undefined }[] {
  if (kind === "Ingress")
    return mapsAt(manifest, "spec", "tls").flatMap((entry) => {
      const secret = textAt(entry, "secretName");
      return secret === undefined ? [] : [{ hosts: textsAt(entry, "hosts"), secret }];
    });
  return mapsAt(manifest, "spec", "listeners").flatMap((listener) =>
    mapsAt(listener, "tls", "certificateRefs").map((reference) => ({
      hosts: [textAt(listener, "hostname") ?? ""].filter((host) => host !== ""),
      secret: textAt(reference, "name"),
    })),
  );
}

export function isCertificate({ group, kind }: KubernetesObject): boolean {
  return group === "cert-manager.io" && kind === "Certificate";
}

/** By any of them: controllers take together what they say of one host. */
function isCertified(host: string, index: ObjectIndex): boolean {
  const byHost = securedHosts(index);
  const asked = [ANY, host, withWildcard(host)].flatMap((each) => byHost.get(each) ?? []);
  return asked.some(({ certificate }) => certificate === undefined || isFor(namesOf(certificate), host));
}

const ANY = "";

/** What is served by https and the certificate of the build that it names, if it has that, by the hosts of each. */
const securedHosts = oncePer((index: ObjectIndex) => {
  const bySecret = groupedBy(certificatesIn(index), ({ namespace, manifest }) =>
    keyText([namespace, textAt(manifest, "spec", "secretName")]),
  );
  const serving = ["Ingress", "Gateway"].flatMap((kind) => index.byKind.get(kind) ?? []).filter(isServing);
  const entries = serving.flatMap((object) =>
    securedBy(object).map(({ hosts, secret }) => ({
      hosts,
      certificate: bySecret.get(keyText([object.namespace, secret]))?.[0],
    })),
  );
  return groupedByEach(entries, ({ hosts }) => (hosts.length === 0 ? [ANY] : new Set(hosts)));
});

/** https://cert-manager.io/docs/usage/certificate/ */
export function namesOf({ manifest }: KubernetesObject): readonly string[] {
  return [...textsAt(manifest, "spec", "dnsNames"), textAt(manifest, "spec", "commonName") ?? ""].filter(
    (name) => name !== "",
  );
}

/** Without names it is for all; a wildcard stands for one label. */
export function isFor(names: readonly string[], host: string): boolean {
  return names.length === 0 || names.includes(host) || names.includes(withWildcard(host));
}

function withWildcard(host: string): string {
  return host.replace(/^[^.]*/, "*");
}
