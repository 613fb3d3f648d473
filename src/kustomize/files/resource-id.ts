/** What names a resource: group, version, kind, name and namespace ("" when it has none). */
export interface ResourceId {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
}

/** "apps/v1" → group "apps", version "v1"; "v1" → group "". */
export function splitApiVersion(apiVersion: string): { readonly group: string; readonly version: string } {
  const slash = apiVersion.indexOf("/");
  return slash < 0
    ? { group: "", version: apiVersion }
    : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}

/** "apps" and "v1" → "apps/v1". */
export function joinApiVersion(id: { readonly group: string; readonly version: string }): string {
  return id.group === "" ? id.version : `${id.group}/${id.version}`;
}

/** As in kustomize's messages: `Deployment.v1.apps/web.[noNs]`. */
export function formatId(id: ResourceId): string {
  const { kind, version, group, name, namespace } = id;
  return (
    `${kind === "" ? "[noKind]" : kind}.${version === "" ? "[noVer]" : version}.` +
    `${group === "" ? "[noGrp]" : group}/${name === "" ? "[noName]" : name}.` +
    (namespace === "" ? "[noNs]" : namespace)
  );
}

/** For people: `Deployment web in namespace shop`. */
export function describeId({ kind, name, namespace }: ResourceId): string {
  return [
    kind === "" ? "a resource" : kind,
    ...(name === "" ? [] : [name]),
    ...(namespace === "" ? [] : [`in namespace ${namespace}`]),
  ].join(" ");
}
