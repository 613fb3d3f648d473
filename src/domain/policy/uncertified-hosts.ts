import { mapsAt, textAt, textsAt } from "../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../manifests.ts";
import type { CheckContext } from "./check.ts";
import { changedObjects, type Loss } from "./losses.ts";
import { hostsOf } from "./routes.ts";

/**
 * Hosts that an Ingress goes on serving, and for which no certificate is any more that an Ingress names:
 * https://kubernetes.io/docs/concepts/services-networking/ingress/#tls
 */
export function uncertifiedHosts(context: CheckContext): readonly Loss[] {
  const changed = changedObjects(context, (object) => isIngress(object) || isCertificate(object));
  if (changed.length === 0) return [];
  const [base, head] = [context.base.index, context.head.index];
  return head.objects.filter(isIngress).flatMap((object): readonly Loss[] => {
    const before = base.byKey.get(objectKey(object));
    const served = before === undefined ? [] : hostsOf(before);
    const lost = hostsOf(object).filter(
      (host) => served.includes(host) && isCertified(host, base) && !isCertified(host, head),
    );
    if (lost.length === 0) return [];
    const message = `Ingress ${object.name} serves ${lost.join(", ")}, for which no certificate is any more that it names: who calls it by https refuses what it has instead, unless that of its controller fits.`;
    return [{ object, message }];
  });
}

function isIngress({ group, kind }: KubernetesObject): boolean {
  return group === "networking.k8s.io" && kind === "Ingress";
}

function isCertificate({ group, kind }: KubernetesObject): boolean {
  return group === "cert-manager.io" && kind === "Certificate";
}

/** By any Ingress: controllers take together what they say of one host. */
function isCertified(host: string, { byKind }: ObjectIndex): boolean {
  const certificates = (byKind.get("Certificate") ?? []).filter(isCertificate);
  return (byKind.get("Ingress") ?? []).some((ingress) =>
    mapsAt(ingress.manifest, "spec", "tls").some((entry) => {
      const certificate = certificates.find(
        (each) =>
          each.namespace === ingress.namespace &&
          textAt(each.manifest, "spec", "secretName") === textAt(entry, "secretName"),
      );
      return (
        isFor(textsAt(entry, "hosts"), host) &&
        (certificate === undefined || isFor(namesOf(certificate), host))
      );
    }),
  );
}

/** https://cert-manager.io/docs/usage/certificate/ */
function namesOf({ manifest }: KubernetesObject): readonly string[] {
  return [...textsAt(manifest, "spec", "dnsNames"), textAt(manifest, "spec", "commonName") ?? ""].filter(
    (name) => name !== "",
  );
}

/** Without names it is for all; a wildcard stands for one label. */
function isFor(names: readonly string[], host: string): boolean {
  const wildcard = host.replace(/^[^.]*/, "*");
  return names.length === 0 || names.includes(host) || names.includes(wildcard);
}
