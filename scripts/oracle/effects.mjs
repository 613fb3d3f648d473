// What a difference of two builds does, told from the manifests alone.

const CONTROLLERS = new Set(["Deployment", "StatefulSet", "DaemonSet"]);

/** Names of what differs between two builds, and how; a build that failed is undefined. */
export function effects(base, head) {
  if (head === undefined) return [{ what: "build that fails", name: "kustomize" }];
  const [before, after] = [byId(base), byId(head)];
  const changed = [...before].flatMap(([id, object]) => {
    const now = after.get(id);
    if (now === undefined) return [{ what: kindOfChange(object), name: object.metadata.name }];
    return effect(object, now);
  });
  const added = [...after].filter(([id]) => !before.has(id)).map(([, object]) => object);
  return [...changed, ...added.map((object) => ({ what: kindOfChange(object), name: object.metadata.name }))];
}

/** What comes or goes; a config whose name got another hash does both, and is told by its own name. */
function kindOfChange(object) {
  if (isController(object)) return "workload";
  return isConfig(object) ? "config" : "object";
}

function effect(object, now) {
  const { name } = object.metadata;
  if (isController(object) && isController(now)) {
    return templateOf(object) === templateOf(now) ? [] : [{ what: "restart", name }];
  }
  if (isConfig(object)) return contentOf(object) === contentOf(now) ? [] : [{ what: "config", name }];
  return specOf(object) === specOf(now) ? [] : [{ what: "object", name }];
}

function byId(objects) {
  return new Map(
    objects
      .filter((object) => isNamed(object) && !isFollowed(object))
      .map((object) => [idOf(object), object]),
  );
}

/** What has no name, kind or version is refused, and told as such. */
function isNamed(object) {
  return [object?.metadata?.name, object?.kind, object?.apiVersion].every((text) => typeof text === "string");
}

/** What it delivers is told by itself, and judged by Flux and Argo CD (`npm run judge:flux`, `judge:argocd`). */
function isFollowed({ kind, apiVersion }) {
  return /^(?:argoproj\.io|kustomize\.toolkit\.fluxcd\.io)\/.*(?:Application|ApplicationSet|Kustomization)$/.test(
    `${apiVersion} ${kind}`,
  );
}

function isController({ kind, apiVersion, spec }) {
  return (
    CONTROLLERS.has(kind) && String(apiVersion).startsWith("apps/") && spec?.template?.spec !== undefined
  );
}

function isConfig({ kind, apiVersion }) {
  return apiVersion === "v1" && (kind === "ConfigMap" || kind === "Secret");
}

function idOf({ kind, apiVersion, metadata }) {
  return `${String(apiVersion).split("/").slice(0, -1)} ${kind} ${metadata.namespace ?? ""}/${metadata.name}`;
}

function contentOf(object) {
  return stable([object.data, object.binaryData, object.stringData]);
}

/** What the API server keeps of it: null means absent. */
function templateOf(object) {
  return stable(object.spec.template);
}

/** All but what nobody acts on. */
function specOf(object) {
  return stable({ ...object, metadata: undefined, apiVersion: undefined });
}

function stable(value) {
  return JSON.stringify(value, (_, field) => {
    if (field === null || typeof field !== "object" || Array.isArray(field)) {
      return typeof field === "bigint" ? `${field}n` : field;
    }
    const entries = Object.entries(field).filter(([, item]) => item !== null && item !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
