// What a difference of two builds does to pods, told from the manifests alone.

const CONTROLLERS = new Set(["Deployment", "StatefulSet", "DaemonSet"]);

/** Names of the workloads that both builds hold and whose pod template differs as data. */
export function restarted(base, head) {
  const before = new Map(base.filter(isController).map((object) => [idOf(object), templateOf(object)]));
  return head
    .filter(isController)
    .filter((object) => {
      const known = before.get(idOf(object));
      return known !== undefined && known !== templateOf(object);
    })
    .map((object) => object.metadata.name);
}

/** Names of the ConfigMaps and Secrets that both hold under one name, and whose content differs. */
export function changedConfigs(base, head) {
  const contents = (object) => stable([object.data, object.binaryData, object.stringData]);
  const before = new Map(base.filter(isConfig).map((object) => [idOf(object), contents(object)]));
  return head
    .filter(isConfig)
    .filter((object) => before.has(idOf(object)) && before.get(idOf(object)) !== contents(object))
    .map((object) => object.metadata.name);
}

function isController({ kind, apiVersion, spec }) {
  return (
    CONTROLLERS.has(kind) && String(apiVersion).startsWith("apps/") && spec?.template?.spec !== undefined
  );
}

function isConfig({ kind, apiVersion }) {
  return apiVersion === "v1" && (kind === "ConfigMap" || kind === "Secret");
}

function idOf({ kind, metadata }) {
  return `${kind} ${metadata?.namespace ?? ""}/${metadata?.name}`;
}

/** What the API server keeps of it: null means absent. */
function templateOf(object) {
  return stable(object.spec.template);
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
