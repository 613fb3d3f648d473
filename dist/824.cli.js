export const id = 824;
export const ids = [824];
export const modules = {

/***/ 4824:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCodeOf: () => (/* binding */ exitCodeOf),
  formatForecast: () => (/* binding */ formatForecast),
  runForecast: () => (/* binding */ runForecast),
  writeReport: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.tmp/build/yaml/value.js
var yaml_value = __webpack_require__(3711);
;// CONCATENATED MODULE: ./.tmp/build/domain/fields.js

/** Reads of one field, by the type that Kubernetes gives it; undefined when it is missing or of another type. */
function textAt(value, ...path) {
    const found = (0,yaml_value/* getIn */.O6)(value, ...path);
    return typeof found === "string" ? found : undefined;
}
function numberAt(value, ...path) {
    const found = (0,yaml_value/* getIn */.O6)(value, ...path);
    return typeof found === "number" ? found : typeof found === "bigint" ? Number(found) : undefined;
}
/** The map at a path; empty when there is none. */
function mapAt(value, ...path) {
    const found = (0,yaml_value/* getIn */.O6)(value, ...path);
    return (0,yaml_value/* isMap */.jh)(found) ? found : {};
}
/** The maps in the list at a path; empty when there is none. Other items are left out. */
function mapsAt(value, ...path) {
    const found = (0,yaml_value/* getIn */.O6)(value, ...path);
    return (0,yaml_value/* isList */.Lv)(found) ? found.filter(yaml_value/* isMap */.jh) : [];
}
/** The texts in the list at a path; empty when there is none. */
function textsAt(value, ...path) {
    const found = (0,yaml_value/* getIn */.O6)(value, ...path);
    return (0,yaml_value/* isList */.Lv)(found) ? found.filter((item) => typeof item === "string") : [];
}

;// CONCATENATED MODULE: ./.tmp/build/domain/manifests.js


/** Workloads were served by this group until Kubernetes 1.16: https://kubernetes.io/docs/reference/using-api/deprecation-guide/#v1-16 */
const FORMER_APPS_GROUP = "extensions";
/** What the cluster identifies an object by: the version of the API does not count. */
function objectKey(object) {
    return `${object.group}\0${object.kind}\0${object.namespace ?? ""}\0${object.name}`;
}
function groupOf(apiVersion) {
    const slash = apiVersion.indexOf("/");
    const group = slash < 0 ? "" : apiVersion.slice(0, slash);
    return group === FORMER_APPS_GROUP ? "apps" : group;
}
function annotationOf(object, key) {
    return textAt(object.value, "metadata", "annotations", key);
}
/** Reads the objects of one side. Lists are taken apart; what cannot be identified becomes a problem. */
function indexManifests(manifests, side) {
    const objects = [];
    const byKey = new Map();
    const unidentified = [];
    const problems = [];
    const add = (manifest) => {
        const { origin } = manifest;
        const object = readObject(manifest);
        if (object === undefined) {
            const found = readUnidentified(manifest);
            unidentified.push(found);
            problems.push(problem(side, origin, `${found.fault} and was not analysed. ${ADD_MISSING}`));
        }
        else if (byKey.has(objectKey(object))) {
            const where = object.namespace === null ? "" : ` in namespace ${object.namespace}`;
            problems.push(problem(side, origin, `${object.kind} ${object.name}${where} is built twice; only the first one was analysed. Remove one, or give them different names.`));
        }
        else {
            objects.push(object);
            byKey.set(objectKey(object), object);
        }
    };
    for (const manifest of manifests)
        for (const item of itemsOf(manifest))
            add(item);
    return { objects, byKey, unidentified, problems };
}
/** `kind: List` and every typed list hold their objects in `items`. */
function itemsOf(manifest) {
    const items = manifest.object.items;
    if (!(textAt(manifest.object, "kind") ?? "").endsWith("List") || !Array.isArray(items))
        return [manifest];
    return items.filter(yaml_value/* isMap */.jh).flatMap((object) => itemsOf({ ...manifest, object }));
}
function readObject(manifest) {
    const { object: value, origin, maybeChangedBy = [] } = manifest;
    const [apiVersion, kind, name] = IDENTITY.map((path) => filledText(value, path));
    if (apiVersion === undefined || kind === undefined || name === undefined)
        return undefined;
    const group = groupOf(apiVersion);
    return { apiVersion, group, kind, name, namespace: namespaceOf(value), value, origin, maybeChangedBy };
}
/** What every object has: https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields */
const IDENTITY = [["apiVersion"], ["kind"], ["metadata", "name"]];
/** Undefined for what the API server takes for missing: no text, and an empty one. */
function filledText(value, path) {
    const text = textAt(value, ...path);
    return text === "" ? undefined : text;
}
function namespaceOf(value) {
    return filledText(value, ["metadata", "namespace"]) ?? null;
}
/** What to do about an object that cannot be identified. */
const ADD_MISSING = "Add what is missing, or remove the document.";
function readUnidentified({ object: value, origin }) {
    const missing = IDENTITY.filter((path) => filledText(value, path) === undefined);
    const kind = filledText(value, ["kind"]);
    const name = filledText(value, ["metadata", "name"]);
    const fault = `${kind ?? "An object"}${name === undefined ? "" : ` ${name}`} has no ${missing.map((path) => path.join(".")).join(", no ")}`;
    return { kind, name, namespace: namespaceOf(value), fault, origin };
}
function problem(side, origin, message) {
    return { code: "invalid-manifest", message, side, ...origin?.location };
}

;// CONCATENATED MODULE: ./.tmp/build/tree/file-tree.js
/** Orders by UTF-16 code unit, the same everywhere, unlike `localeCompare`. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * Builds a tree from its entries. Directories follow from the paths.
 * `read` gives the bytes of a blob; it is called at most when somebody reads, never here.
 */
function createFileTree(entries, read) {
    const files = new Map(entries);
    const paths = [...files.keys()].sort(compareText);
    const directories = new Map([["", new Set()]]);
    for (const path of paths) {
        let child = path;
        for (;;) {
            const slash = child.lastIndexOf("/");
            const parent = slash < 0 ? "" : child.slice(0, slash);
            const known = directories.get(parent);
            const names = known ?? new Set();
            names.add(child.slice(slash + 1));
            if (known !== undefined)
                break;
            directories.set(parent, names);
            child = parent;
        }
    }
    const sorted = new Map();
    return {
        entry: (path) => files.get(path) ?? (directories.has(path) ? "directory" : undefined),
        list(directory) {
            const cached = sorted.get(directory);
            if (cached !== undefined)
                return cached;
            const names = [...(directories.get(directory) ?? [])].sort(compareText);
            sorted.set(directory, names);
            return names;
        },
        paths: () => paths,
        read,
    };
}

;// CONCATENATED MODULE: ./.tmp/build/domain/equal.js

/** Equality of plain data: the order of a map's keys means nothing, the order of a list does. */
function sameValue(a, b) {
    if (a === b)
        return true;
    if ((0,yaml_value/* isList */.Lv)(a)) {
        return (0,yaml_value/* isList */.Lv)(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
    }
    if (!(0,yaml_value/* isMap */.jh)(a) || !(0,yaml_value/* isMap */.jh)(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length &&
        keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key])));
}

;// CONCATENATED MODULE: ./.tmp/build/domain/rollouts/immutable.js





/** Fields that the API server does not let change, by kind. https://github.com/kubernetes/api/blob/master/apps/v1/types.go */
const IMMUTABLE = {
    "apps/Deployment": [["spec", "selector"]],
    "apps/ReplicaSet": [["spec", "selector"]],
    "apps/DaemonSet": [["spec", "selector"]],
    "batch/Job": [
        ["spec", "selector"],
        ["spec", "completionMode"],
        ["spec", "podFailurePolicy"],
        ["spec", "backoffLimitPerIndex"],
        ["spec", "managedBy"],
        ["spec", "successPolicy"],
    ],
};
/** The only fields of a StatefulSet's spec that may change, as the API server's message lists them. */
const STATEFULSET_MUTABLE = new Set([
    "replicas",
    "ordinals",
    "template",
    "updateStrategy",
    "revisionHistoryLimit",
    "persistentVolumeClaimRetentionPolicy",
    "minReadySeconds",
]);
const STATEFULSET_DEFAULTS = { podManagementPolicy: "OrderedReady" };
/** The immutable fields, other than the pod template, in which a workload differs. Sorted. */
function changedImmutableFields(base, head) {
    const kind = `${head.object.group}/${head.object.kind}`;
    if (kind === "apps/StatefulSet")
        return changedStatefulSetFields(base.object, head.object);
    return (Object.hasOwn(IMMUTABLE, kind) ? (IMMUTABLE[kind] ?? []) : [])
        .filter((path) => !sameValue((0,yaml_value/* getIn */.O6)(base.object.value, ...path), (0,yaml_value/* getIn */.O6)(head.object.value, ...path)))
        .map((path) => path.join("."));
}
function changedStatefulSetFields(base, head) {
    const before = { ...STATEFULSET_DEFAULTS, ...mapAt(base.value, "spec") };
    const after = { ...STATEFULSET_DEFAULTS, ...mapAt(head.value, "spec") };
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((field) => !STATEFULSET_MUTABLE.has(field) && !sameValue(before[field], after[field]))
        .map((field) => `spec.${field}`)
        .sort(compareText);
}
/**
 * The labels that a workload's selector asks for and its own pod template does not have: the API server refuses it.
 * https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector
 */
function unmatchedSelectorLabels({ object, templates }) {
    const [template] = templates;
    if (object.group !== "apps" || template === undefined)
        return [];
    const labels = mapAt(template.metadata, "labels");
    return Object.entries(mapAt(object.value, "spec", "selector", "matchLabels"))
        .filter(([label, value]) => !Object.hasOwn(labels, label) || labels[label] !== value)
        .map(([label]) => label)
        .sort(compareText);
}
/** Who makes an object anew when the API server refuses the change; undefined: nobody. */
function forcedBy(object) {
    // https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/#replace-resource-instead-of-applying-changes
    if (isForceReplaced(object))
        return "Argo CD's sync options Force and Replace";
    // https://fluxcd.io/flux/components/kustomize/kustomizations/#force
    if (annotationOf(object, "kustomize.toolkit.fluxcd.io/force")?.toLowerCase() === "enabled") {
        return "Flux's annotation kustomize.toolkit.fluxcd.io/force";
    }
    return undefined;
}
/** Argo CD deletes and creates the object at every change, even one that could be applied. */
function isForceReplaced(object) {
    const options = (annotationOf(object, "argocd.argoproj.io/sync-options") ?? "")
        .split(",")
        .map((option) => option.trim());
    return options.includes("Force=true") && options.includes("Replace=true");
}
/** Who runs this object anew at every sync; undefined: nobody. */
function hookOf(object) {
    // https://argo-cd.readthedocs.io/en/stable/user-guide/sync-waves/, which honours Helm's hooks too
    const keys = ["argocd.argoproj.io/hook", "helm.sh/hook"];
    return keys.find((key) => annotationOf(object, key) !== undefined);
}

;// CONCATENATED MODULE: ./.tmp/build/domain/workloads/kinds.js
const TEMPLATE = [["spec", "template"]];
const kruise = "apps.kruise.io";
/** Every kind whose pods we know how to follow. A user's own kinds are found by `findTemplates`. */
const WORKLOAD_KINDS = [
    { group: "apps", kind: "Deployment", controller: "Deployment", templates: TEMPLATE },
    { group: "apps", kind: "StatefulSet", controller: "StatefulSet", templates: TEMPLATE },
    { group: "apps", kind: "DaemonSet", controller: "DaemonSet", templates: TEMPLATE },
    { group: "apps", kind: "ReplicaSet", controller: "ReplicaSet", templates: TEMPLATE },
    { group: "", kind: "ReplicationController", controller: "ReplicaSet", templates: TEMPLATE },
    { group: "", kind: "Pod", controller: "Pod", templates: [[]] },
    { group: "batch", kind: "Job", controller: "Job", templates: TEMPLATE },
    {
        group: "batch",
        kind: "CronJob",
        controller: "CronJob",
        templates: [["spec", "jobTemplate", "spec", "template"]],
    },
    // https://argo-rollouts.readthedocs.io/en/stable/features/specification/
    { group: "argoproj.io", kind: "Rollout", controller: "ArgoRollout", templates: TEMPLATE },
    // https://knative.dev/docs/serving/
    { group: "serving.knative.dev", kind: "Service", controller: "KnativeService", templates: TEMPLATE },
    { group: "serving.knative.dev", kind: "Configuration", controller: "KnativeService", templates: TEMPLATE },
    {
        group: "apps.openshift.io",
        kind: "DeploymentConfig",
        controller: "DeploymentConfig",
        templates: TEMPLATE,
    },
    // https://openkruise.io/docs/
    { group: kruise, kind: "CloneSet", controller: "CloneSet", templates: TEMPLATE },
    { group: kruise, kind: "StatefulSet", controller: "KruiseStatefulSet", templates: TEMPLATE },
    { group: kruise, kind: "DaemonSet", controller: "KruiseDaemonSet", templates: TEMPLATE },
    {
        group: kruise,
        kind: "AdvancedCronJob",
        controller: "CronJob",
        templates: [
            ["spec", "template", "jobTemplate", "spec", "template"],
            ["spec", "template", "broadcastJobTemplate", "spec", "template"],
        ],
    },
    // https://keda.sh/docs/latest/reference/scaledjob-spec/
    {
        group: "keda.sh",
        kind: "ScaledJob",
        controller: "ScaledJob",
        templates: [["spec", "jobTargetRef", "template"]],
    },
    ...operatorKinds("kafka.strimzi.io", [
        "Kafka",
        "KafkaConnect",
        "KafkaBridge",
        "KafkaMirrorMaker2",
        "KafkaNodePool",
    ]),
    ...operatorKinds("monitoring.coreos.com", ["Prometheus", "PrometheusAgent", "Alertmanager", "ThanosRuler"]),
    ...operatorKinds("postgresql.cnpg.io", ["Cluster", "Pooler"]),
    ...operatorKinds("elasticsearch.k8s.elastic.co", ["Elasticsearch"]),
    ...operatorKinds("kibana.k8s.elastic.co", ["Kibana"]),
    // These deploy other objects, which are not in this build.
    ...operatorKinds("helm.toolkit.fluxcd.io", ["HelmRelease"]),
    ...operatorKinds("kustomize.toolkit.fluxcd.io", ["Kustomization"]),
    ...operatorKinds("argoproj.io", ["Application", "ApplicationSet"]),
    ...operatorKinds("helm.cattle.io", ["HelmChart", "HelmChartConfig"]),
];
function operatorKinds(group, kinds) {
    return kinds.map((kind) => ({ group, kind, controller: "Operator", templates: [] }));
}
const byGroupKind = new Map(WORKLOAD_KINDS.map((entry) => [`${entry.group}/${entry.kind}`, entry]));
function workloadKind(group, kind) {
    return byGroupKind.get(`${group}/${kind}`);
}
/**
 * May this kind, which the table does not have, run pods? Kubernetes' own groups have no dot or end in "k8s.io";
 * their kinds that run pods are all in the table. Only kinds of other groups are worth a search.
 */
function mayRunPods(group) {
    return group.includes(".") && !group.endsWith(".k8s.io");
}
/** Controllers whose pods end by themselves. */
function runsToCompletion(controller) {
    return controller === "Job" || controller === "CronJob" || controller === "ScaledJob";
}

;// CONCATENATED MODULE: ./.tmp/build/domain/workloads/pod-template.js


/** Reads the pod template at a field of a workload; undefined when there is no pod spec. */
function readPodTemplate(object, fields) {
    return toPodTemplate((0,yaml_value/* getIn */.O6)(object, ...fields), fields.join("."));
}
function toPodTemplate(template, path) {
    const spec = (0,yaml_value/* getIn */.O6)(template, "spec");
    if (!(0,yaml_value/* isMap */.jh)(spec))
        return undefined;
    return {
        path,
        metadata: mapAt(template, "metadata"),
        spec,
        containers: [
            ...readContainers(spec, joinField(path, "spec"), "initContainers"),
            ...readContainers(spec, joinField(path, "spec"), "containers"),
        ],
    };
}
function joinField(path, field) {
    return path === "" ? field : `${path}.${field}`;
}
function readContainers(spec, specPath, field) {
    return mapsAt(spec, field).map((value, index) => {
        const name = textAt(value, "name") ?? String(index);
        const isSidecar = textAt(value, "restartPolicy") === "Always";
        const role = field === "containers" ? "app" : isSidecar ? "sidecar" : "init";
        return { name, role, path: `${specPath}.${field}[${name}]`, value };
    });
}
/** Deep enough for every template known in the wild, and an end for hostile input. */
const MAX_DEPTH = 12;
/** Whatever in a custom resource looks like a pod template: `{spec: {containers: [{image: …}]}}`. */
function findTemplates(object) {
    const found = [];
    const visit = (value, path, depth) => {
        if (depth > MAX_DEPTH)
            return;
        if ((0,yaml_value/* isList */.Lv)(value)) {
            value.forEach((item, index) => {
                visit(item, `${path}[${index}]`, depth + 1);
            });
            return;
        }
        if (!(0,yaml_value/* isMap */.jh)(value))
            return;
        if (mapsAt(value, "spec", "containers").some((container) => textAt(container, "image") !== undefined)) {
            const template = toPodTemplate(value, path);
            if (template !== undefined)
                found.push(template);
            return;
        }
        for (const [key, child] of Object.entries(value))
            visit(child, joinField(path, key), depth + 1);
    };
    visit(object, "", 0);
    return found;
}

;// CONCATENATED MODULE: ./.tmp/build/domain/workloads/workload.js




/** The workloads of one side, by key. */
function readWorkloads(index) {
    const workloads = new Map();
    for (const object of index.objects) {
        const workload = readWorkload(object, index);
        if (workload !== undefined)
            workloads.set(workload.key, workload);
    }
    return workloads;
}
function readWorkload(object, index) {
    const key = objectKey(object);
    const kind = workloadKind(object.group, object.kind);
    if (kind === undefined) {
        const templates = mayRunPods(object.group) ? findTemplates(object.value) : [];
        if (templates.length === 0)
            return undefined;
        return { key, object, controller: "Unknown", templates, templateOwner: undefined };
    }
    const owner = referencedTemplateOwner(object, index);
    const source = owner ?? object;
    const templates = (owner === undefined ? kind.templates : [["spec", "template"]])
        .map((fields) => readPodTemplate(source.value, fields))
        .filter((template) => template !== undefined);
    const templateOwner = owner === undefined ? undefined : objectKey(owner);
    return { key, object, controller: kind.controller, templates, templateOwner };
}
/** https://argo-rollouts.readthedocs.io/en/stable/migrating/#reference-deployment-from-rollout */
function referencedTemplateOwner(object, index) {
    const reference = mapAt(object.value, "spec", "workloadRef");
    const name = textAt(reference, "name");
    const kind = textAt(reference, "kind");
    if (object.group !== "argoproj.io" || name === undefined || kind === undefined)
        return undefined;
    const group = groupOf(textAt(reference, "apiVersion") ?? "apps/v1");
    return index.byKey.get(objectKey({ group, kind, name, namespace: object.namespace }));
}
function workloadId(workload) {
    const { apiVersion, kind, name, namespace } = workload.object;
    return { apiVersion, kind, name, namespace };
}
/** `spec.replicas`, or what the API server writes when it is missing; null when the number is the cluster's. */
function replicasOf(workload) {
    switch (workload.controller) {
        case "Deployment":
        case "StatefulSet":
        case "ReplicaSet":
        case "ArgoRollout":
        case "DeploymentConfig":
        case "CloneSet":
        case "KruiseStatefulSet":
            return numberAt(workload.object.value, "spec", "replicas") ?? 1;
        case "Pod":
            return 1;
        case "Job":
            return numberAt(workload.object.value, "spec", "parallelism") ?? 1;
        case "DaemonSet":
        case "KruiseDaemonSet":
        case "CronJob":
        case "ScaledJob":
        case "KnativeService":
        case "Operator":
        case "Unknown":
            return null;
    }
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/check.js

/**
 * Findings for workloads that run at head: what is wrong at head, and new if it was not wrong at base.
 * @param effects the effects for which the rule matters
 */
function findInWorkloads(context, check, effects, violations) {
    return context.workloads.flatMap(({ base, head, forecast }) => {
        if (head === undefined || !effects.includes(forecast.effect))
            return [];
        const before = base === undefined ? [] : violations(base, context.base);
        return violations(head, context.head).map((violation) => ({
            ...workloadFinding(context, check, head, violation),
            isNew: !before.some(({ key }) => key === violation.key),
        }));
    });
}
function workloadFinding(context, check, workload, { container, severity, message, unsafe }) {
    const location = workload.object.origin?.location;
    return {
        check: check.id,
        severity,
        overlay: context.overlay,
        workload: workloadId(workload),
        ...(container !== undefined && { container }),
        message,
        remediation: check.remediation,
        isNew: true,
        unsafe,
        ...(location !== undefined && { file: location.file }),
        ...(location?.line !== undefined && { line: location.line }),
    };
}
/** The pods are replaced, or may be, by a controller that we cannot ask. */
const RESTARTING = ["restart", "recreate", "unknown"];
const RESTARTING_OR_NEW = [...RESTARTING, "create"];

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/apply-fails.js



const DOCUMENTATION = {
    id: "apply-fails",
    title: "The API server refuses the change",
    what: "The change touches a field that cannot be changed: a selector, most fields of a StatefulSet, a Job's pod template, an immutable ConfigMap or Secret, a Secret's type; or a selector does not match its own pod template, or an object has no `apiVersion`, `kind` or name.",
    why: "Applying it fails after the merge. Flux then applies nothing of the whole Kustomization, and Argo CD marks the sync as failed.",
    link: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#label-selector-updates",
    remediation: "Undo the change of that field, give the object a new name, or delete it before the change is applied.",
    severities: ["error"],
};
const applyFails = {
    ...DOCUMENTATION,
    find: (context) => [
        ...context.workloads.flatMap((concerned) => workloadFindings(context, concerned)),
        ...context.changes.flatMap((changed) => configFindings(context, changed)),
        ...unidentifiedFindings(context),
    ],
};
function unidentifiedFindings({ overlay, base, head }) {
    const before = new Set(base.index.unidentified.map(({ fault }) => fault));
    return head.index.unidentified.map(({ fault, origin }) => ({
        check: DOCUMENTATION.id,
        severity: "error",
        overlay,
        workload: null,
        message: `${fault}: the API server refuses it.`,
        remediation: ADD_MISSING,
        isNew: !before.has(fault),
        unsafe: false,
        ...(origin !== undefined && { file: origin.location.file }),
        ...(origin?.location.line !== undefined && { line: origin.location.line }),
    }));
}
function workloadFindings(context, { base, head, forecast }) {
    if (head === undefined)
        return [];
    const unmatched = unmatchedSelectorLabels(head);
    const message = unmatched.length > 0
        ? `\`spec.selector\` asks for ${unmatched.join(", ")}, which the pod template's labels do not match.`
        : forecast.effect === "applyFails"
            ? (forecast.reason ?? "The API server refuses the change.")
            : undefined;
    if (message === undefined)
        return [];
    const isNew = unmatched.length === 0 || base === undefined || unmatchedSelectorLabels(base).length === 0;
    return [
        {
            ...workloadFinding(context, DOCUMENTATION, head, { severity: "error", message, unsafe: false }),
            isNew,
        },
    ];
}
function configFindings(context, { base, head, sameRealName, changedKeys }) {
    if (base === null || head === null || !sameRealName || forcedBy(head.object) !== undefined)
        return [];
    const message = base.immutable && (changedKeys.length > 0 || !head.immutable)
        ? `${head.kind} ${head.object.name} is immutable, but ${changedKeys.join(", ") || "that field"} changed.`
        : base.type !== head.type
            ? `The type of Secret ${head.object.name} cannot be changed.`
            : undefined;
    if (message === undefined)
        return [];
    const location = head.object.origin?.location;
    return [
        {
            check: DOCUMENTATION.id,
            severity: "error",
            overlay: context.overlay,
            workload: null,
            message,
            remediation: DOCUMENTATION.remediation,
            isNew: true,
            unsafe: false,
            ...(location !== undefined && { file: location.file }),
            ...(location?.line !== undefined && { line: location.line }),
        },
    ];
}

;// CONCATENATED MODULE: ./.tmp/build/domain/rollouts/arithmetic.js
/**
 * A count, or a percentage of the replicas like "25%"; undefined when it is neither.
 * https://github.com/kubernetes/apimachinery/blob/master/pkg/util/intstr/intstr.go
 */
function resolveCount(value, replicas, round) {
    if (typeof value === "number")
        return value;
    const percent = typeof value === "string" ? /^(\d+)%$/.exec(value)?.[1] : undefined;
    if (percent === undefined)
        return undefined;
    const exact = (Number(percent) * replicas) / 100;
    return round === "up" ? Math.ceil(exact) : Math.floor(exact);
}
/**
 * A Deployment's rolling update: the surge rounds up, the unavailable round down, and when both are 0 one pod may be
 * unavailable, since nothing could move otherwise.
 * https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/deployment/util/deployment_util.go (ResolveFenceposts)
 */
function deploymentPace(replicas, surge, unavailable) {
    const maxSurge = resolveCount(surge ?? "25%", replicas, "up") ?? 0;
    const resolved = resolveCount(unavailable ?? "25%", replicas, "down") ?? 0;
    const maxUnavailable = Math.min(maxSurge === 0 && resolved === 0 ? 1 : resolved, replicas);
    return {
        maxSurge,
        maxUnavailable,
        minAvailable: replicas - maxUnavailable,
        waves: waves(replicas, maxSurge + maxUnavailable),
    };
}
/** Pods are replaced in place, at most `step` at a time, as StatefulSets and DaemonSets do. */
function replacementPace(replicas, replaced, step) {
    const maxUnavailable = Math.min(Math.max(step, 1), replicas);
    return {
        maxSurge: 0,
        maxUnavailable,
        minAvailable: replicas - Math.min(maxUnavailable, replaced),
        waves: waves(replaced, maxUnavailable),
    };
}
function waves(pods, step) {
    return step <= 0 ? 0 : Math.ceil(pods / step);
}

;// CONCATENATED MODULE: ./.tmp/build/domain/rollouts/readiness.js


function hasReadinessProbe(container) {
    return (0,yaml_value/* isMap */.jh)(container.value.readinessProbe);
}
/** Every app container tells when it is ready. */
function readinessProven(template) {
    return template.containers.filter(({ role }) => role === "app").every(hasReadinessProbe);
}
/**
 * The shortest time in seconds from the start of a pod to its being available, as far as probes force it: image
 * pulls, scheduling, init containers and the program's own start come on top.
 * https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
function minSecondsToAvailable(template, minReadySeconds) {
    const ready = template.containers.filter(({ role }) => role === "app").map(minSecondsToReady);
    const sidecars = template.containers
        .filter(({ role }) => role === "sidecar")
        .reduce((sum, { value }) => sum + initialDelay(value.startupProbe), 0);
    return sidecars + Math.max(0, ...ready) + minReadySeconds;
}
function minSecondsToReady({ value }) {
    const readiness = mapAt(value, "readinessProbe");
    const repeats = (numberAt(readiness, "successThreshold") ?? 1) - 1;
    const period = numberAt(readiness, "periodSeconds") ?? 10;
    return Math.max(initialDelay(value.startupProbe), initialDelay(readiness)) + Math.max(0, repeats) * period;
}
function initialDelay(probe) {
    return numberAt(probe, "initialDelaySeconds") ?? 0;
}

;// CONCATENATED MODULE: ./.tmp/build/domain/rollouts/rollout.js





/** How the restart of a workload goes at head. */
function describeRollout(change) {
    const { head } = change;
    const replicas = change.autoscaled ? null : replicasOf(head);
    const { strategy, pace } = planOf(change, replicas);
    const minReadySeconds = numberAt(head.object.value, "spec", "minReadySeconds") ?? 0;
    const perWave = head.templates.map((template) => minSecondsToAvailable(template, minReadySeconds));
    return {
        strategy,
        replicas,
        maxSurge: pace?.maxSurge ?? null,
        maxUnavailable: pace?.maxUnavailable ?? null,
        minAvailable: pace?.minAvailable ?? null,
        availabilityProven: head.controller === "KnativeService" || head.templates.every(readinessProven),
        waves: pace?.waves ?? null,
        minSeconds: pace === undefined ? null : pace.waves * Math.max(0, ...perWave),
    };
}
/** Every pod at once: none stays available. */
function allAtOnce(replicas) {
    if (replicas === null)
        return undefined;
    return { maxSurge: 0, maxUnavailable: replicas, minAvailable: 0, waves: 1 };
}
function planOf(change, replicas) {
    const { head } = change;
    const { value } = head.object;
    switch (head.controller) {
        case "Deployment":
            return rollingOrRecreate(mapAt(value, "spec", "strategy"), "rollingUpdate", replicas);
        case "DeploymentConfig":
            return rollingOrRecreate(mapAt(value, "spec", "strategy"), "rollingParams", replicas);
        case "StatefulSet":
        case "KruiseStatefulSet":
            return statefulSet(head, replicas);
        case "DaemonSet":
            return { strategy: "RollingUpdate", pace: undefined };
        case "CloneSet":
            return cloneSet(change, replicas);
        case "ArgoRollout":
            return argoRollout(change, replicas);
        case "Pod":
            return { strategy: "InPlace", pace: allAtOnce(1) };
        case "ReplicaSet":
        case "CronJob":
        case "Job":
        case "ScaledJob":
        case "KnativeService":
        case "KruiseDaemonSet":
        case "Operator":
        case "Unknown":
            return { strategy: "Unknown", pace: undefined };
    }
}
/** Recreate: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment */
function rollingOrRecreate(strategy, parameters, replicas) {
    const type = textAt(strategy, "type") ?? "RollingUpdate";
    if (type === "Recreate")
        return { strategy: "Recreate", pace: allAtOnce(replicas) };
    if (type !== "RollingUpdate" && type !== "Rolling")
        return { strategy: "Unknown", pace: undefined };
    return { strategy: "RollingUpdate", pace: rollingPace((0,yaml_value/* getIn */.O6)(strategy, parameters), replicas) };
}
function rollingPace(parameters, replicas) {
    if (replicas === null)
        return undefined;
    const field = (name) => (0,yaml_value/* getIn */.O6)(parameters, name) ?? undefined;
    return deploymentPace(replicas, field("maxSurge"), field("maxUnavailable"));
}
/** https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#rolling-updates */
function statefulSet(head, replicas) {
    if (replicas === null)
        return { strategy: "RollingUpdate", pace: undefined };
    const parameters = mapAt(head.object.value, "spec", "updateStrategy", "rollingUpdate");
    // OrderedReady pods start one by one, whatever maxUnavailable says.
    const isParallel = textAt(head.object.value, "spec", "podManagementPolicy") === "Parallel";
    const step = isParallel ? (resolveCount(parameters.maxUnavailable, replicas, "up") ?? 1) : 1;
    const replaced = replacedPods(head, replicas);
    return { strategy: "RollingUpdate", pace: replacementPace(replicas, replaced, step) };
}
/** Pods from the partition on; the ones below it stay. */
function replacedPods(head, replicas) {
    const { value } = head.object;
    const partition = head.controller === "CloneSet"
        ? numberAt(value, "spec", "updateStrategy", "partition")
        : numberAt(value, "spec", "updateStrategy", "rollingUpdate", "partition");
    return Math.max(0, replicas - (partition ?? 0));
}
/** https://openkruise.io/docs/user-manuals/cloneset#update */
function cloneSet({ head, causes }, replicas) {
    const strategy = mapAt(head.object.value, "spec", "updateStrategy");
    const type = textAt(strategy, "type") ?? "ReCreate";
    const inPlace = type !== "ReCreate" && causes.every((cause) => ["image", "label", "annotation"].includes(cause.type));
    const name = inPlace ? "InPlace" : "RollingUpdate";
    if (replicas === null)
        return { strategy: name, pace: undefined };
    const surge = inPlace ? 0 : (resolveCount(strategy.maxSurge, replicas, "up") ?? 0);
    const step = resolveCount(strategy.maxUnavailable ?? "20%", replicas, surge > 0 ? "down" : "up") ?? 1;
    const replaced = replacedPods(head, replicas);
    if (surge === 0)
        return { strategy: name, pace: replacementPace(replicas, replaced, step) };
    const pace = deploymentPace(replicas, surge, step);
    return {
        strategy: name,
        pace: { ...pace, waves: Math.ceil(replaced / (pace.maxSurge + pace.maxUnavailable)) },
    };
}
/** https://argo-rollouts.readthedocs.io/en/stable/features/canary/ and …/bluegreen/ */
function argoRollout(change, replicas) {
    const { value } = change.head.object;
    if ((0,yaml_value/* isMap */.jh)((0,yaml_value/* getIn */.O6)(value, "spec", "strategy", "blueGreen"))) {
        const pace = replicas === null
            ? undefined
            : { maxSurge: replicas, maxUnavailable: 0, minAvailable: replicas, waves: 1 };
        return { strategy: "BlueGreen", pace: change.causes.length === 0 ? undefined : pace };
    }
    const canary = mapAt(value, "spec", "strategy", "canary");
    // Steps pause and set weights; only the bounds of the pods are certain then, and a bare restartAt evicts instead.
    const steps = (0,yaml_value/* getIn */.O6)(canary, "steps");
    const stepped = change.causes.length === 0 || (Array.isArray(steps) && steps.length > 0);
    return { strategy: "Canary", pace: stepped ? undefined : rollingPace(canary, replicas) };
}
/** Pods that a restart replaces; null when unknown. */
function restartedPods({ head, autoscaled }) {
    const replicas = autoscaled ? null : replicasOf(head);
    if (replicas === null ||
        (head.controller !== "StatefulSet" &&
            head.controller !== "KruiseStatefulSet" &&
            head.controller !== "CloneSet")) {
        return replicas;
    }
    return replacedPods(head, replicas);
}

;// CONCATENATED MODULE: ./.tmp/build/domain/workloads/autoscaling.js

/** The autoscaler that sets this workload's number of replicas, if the build has one. */
function autoscalerOf(workload, index) {
    for (const object of index.objects) {
        const minReplicas = minReplicasOf(object);
        if (minReplicas === undefined || object.namespace !== workload.object.namespace)
            continue;
        const target = mapAt(object.value, "spec", "scaleTargetRef");
        const kind = textAt(target, "kind") ?? "Deployment";
        if (kind === workload.object.kind && textAt(target, "name") === workload.object.name) {
            return { object, minReplicas };
        }
    }
    return undefined;
}
function minReplicasOf(object) {
    // https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/
    if (object.group === "autoscaling" && object.kind === "HorizontalPodAutoscaler") {
        return numberAt(object.value, "spec", "minReplicas") ?? 1;
    }
    // https://keda.sh/docs/latest/reference/scaledobject-spec/
    if (object.group === "keda.sh" && object.kind === "ScaledObject") {
        return numberAt(object.value, "spec", "minReplicaCount") ?? 0;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/planned-rollout.js


/** How a changed image of this workload would roll out on this side: the same question for base and head. */
function plannedRollout(workload, side) {
    const autoscaler = autoscalerOf(workload, side.index);
    const rollout = describeRollout({
        base: workload,
        head: workload,
        causes: [{ type: "other", path: "spec" }],
        autoscaled: autoscaler !== undefined,
    });
    return { rollout, autoscaler };
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/max-unavailable-all.js


const max_unavailable_all_DOCUMENTATION = {
    id: "max-unavailable-all",
    title: "All pods may be unavailable",
    what: "A workload of several pods that restarts with a rolling update allows all of them to be unavailable at once.",
    why: "`maxUnavailable` resolves to the number of replicas, so that the rolling update keeps none.",
    link: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable",
    remediation: "Lower `maxUnavailable`, so that some pods stay.",
    severities: ["error"],
};
const maxUnavailableAll = {
    ...max_unavailable_all_DOCUMENTATION,
    find: (context) => findInWorkloads(context, max_unavailable_all_DOCUMENTATION, RESTARTING, violations),
};
function violations(workload, side) {
    const { replicas, strategy, minAvailable } = plannedRollout(workload, side).rollout;
    const rolls = strategy === "RollingUpdate" || strategy === "Canary";
    if (!rolls || minAvailable !== 0 || replicas === null || replicas < 2)
        return [];
    const message = `\`maxUnavailable\` lets all ${replicas} pods be unavailable at once.`;
    return [{ key: "all", severity: "error", message, unsafe: true }];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.tmp/build/domain/hash.js


/**
 * The name suffix hash of a ConfigMap or Secret, as kustomize appends it to generated configs. Names, namespaces,
 * labels, annotations and `immutable` do not count: equal content has equal hashes under every name.
 * Rule: https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/hasher/hasher.go
 * @param object any ConfigMap or Secret (of other kinds kustomize hashes a private representation)
 */
function nameSuffixHash(object) {
    return encode(hashedText(object));
}
/**
 * Splits `metadata.name` into name and hash, if the hash is proven to be that of the content. A name that only
 * looks hashed gives undefined.
 */
function splitHashedName(object) {
    if (object.kind !== "ConfigMap" && object.kind !== "Secret")
        return undefined;
    const fullName = (0,yaml_value/* getIn */.O6)(object, "metadata", "name");
    if (typeof fullName !== "string")
        return undefined;
    const match = /^(.+)-([2456789bcdfghkmt]{10})$/s.exec(fullName);
    const name = match?.[1];
    const hash = match?.[2];
    if (name === undefined || hash === undefined)
        return undefined;
    const text = hashedText(object);
    const proven = hash === encode(text) || hash === encode(withLongEscapes(text));
    return proven ? { name, hash } : undefined;
}
/** Kustomize builds of Go before 1.22 write these two control characters the long way, so they hash otherwise. */
function withLongEscapes(json) {
    return json.replace(/\\[bf\\]/g, (escape) => escape === "\\b" ? "\\u0008" : escape === "\\f" ? "\\u000c" : escape);
}
/** The JSON text that the hash is taken of. The name is always "" in it: kustomize looks it up where it never is. */
function hashedText(object) {
    const secret = object.kind === "Secret";
    const counted = {
        data: field(object, "data"),
        kind: secret ? "Secret" : "ConfigMap",
        name: "",
    };
    if (secret)
        counted.type = field(object, "type");
    const optional = secret ? "stringData" : "binaryData";
    if ((0,yaml_value/* isMap */.jh)(object[optional]))
        counted[optional] = object[optional];
    return goJson(counted);
}
/** A scalar counts by its text, a list as null, an absent field as the empty text. */
function field(object, name) {
    const value = object[name];
    if (value === undefined)
        return "";
    if ((0,yaml_value/* isMap */.jh)(value))
        return value;
    return (0,yaml_value/* isList */.Lv)(value) ? null : String(value);
}
/** JSON as Go's encoding/json writes it after reading numbers as 64-bit floats: https://pkg.go.dev/encoding/json#Marshal */
function goJson(value) {
    if ((0,yaml_value/* isMap */.jh)(value)) {
        const entries = Object.entries(value).sort(([a], [b]) => compareUtf8(a, b));
        return `{${entries.map(([key, entry]) => `${goString(key)}:${goJson(entry)}`).join(",")}}`;
    }
    if ((0,yaml_value/* isList */.Lv)(value))
        return `[${value.map(goJson).join(",")}]`;
    if (typeof value === "string")
        return goString(value);
    return typeof value === "bigint" ? JSON.stringify(Number(value)) : JSON.stringify(value);
}
function goString(text) {
    return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** Go orders text by its UTF-8 bytes; UTF-16 code units order otherwise above U+D7FF. */
function compareUtf8(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
/** The first ten hex digits of SHA-256, in an alphabet without vowels and look-alikes. */
function encode(text) {
    const hex = (0,external_node_crypto_.createHash)("sha256").update(text, "utf8").digest("hex").slice(0, 10);
    const letters = { "0": "g", "1": "h", "3": "k", a: "m", e: "t" };
    return hex.replace(/[013ae]/g, (digit) => letters[digit] ?? digit);
}

;// CONCATENATED MODULE: ./.tmp/build/domain/configs/config.js




/** Every ConfigMap and Secret of one side, in the order of the build. */
function readConfigs(index) {
    return index.objects.flatMap((object) => {
        if (object.group !== "" || (object.kind !== "ConfigMap" && object.kind !== "Secret"))
            return [];
        return [readConfig(object, object.kind)];
    });
}
function readConfig(object, kind) {
    const hashed = splitHashedName(object.value);
    return {
        key: objectKey(object),
        object,
        kind,
        name: hashed?.name ?? object.name,
        namespace: object.namespace,
        generated: hashed !== undefined,
        immutable: object.value.immutable === true,
        type: kind === "Secret" ? (textAt(object.value, "type") ?? "Opaque") : undefined,
        entries: kind === "Secret" ? secretEntries(object.value) : configMapEntries(object.value),
    };
}
function configMapEntries(value) {
    return new Map([
        ...entriesOf(value.data, (content) => ({ form: "text", content })),
        ...entriesOf(value.binaryData, decodable),
    ]);
}
/** `stringData` is written over `data`: https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data */
function secretEntries(value) {
    return new Map([
        ...entriesOf(value.data, decodable),
        ...entriesOf(value.stringData, (content) => ({
            form: "base64",
            content: Buffer.from(content, "utf8").toString("base64"),
        })),
    ]);
}
const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;
/** Line breaks and padding of base64 mean nothing. What is no base64 (an encrypted value) is kept as it stands. */
function decodable(content) {
    const readable = BASE64.test(content);
    return { form: "base64", content: readable ? Buffer.from(content, "base64").toString("base64") : content };
}
function entriesOf(value, read) {
    if (!(0,yaml_value/* isMap */.jh)(value))
        return [];
    return Object.entries(value).map(([key, content]) => [key, read(plainText(content))]);
}
/** The API server takes text only; kustomize lets numbers and booleans through. Null is "". */
function plainText(content) {
    if (typeof content === "string")
        return content;
    return content === null
        ? ""
        : JSON.stringify(content, (_, part) => (typeof part === "bigint" ? String(part) : part));
}
function sameContent(a, b) {
    return (a.entries.size === b.entries.size &&
        [...a.entries].every(([key, entry]) => {
            const other = b.entries.get(key);
            return other?.form === entry.form && other.content === entry.content;
        }));
}

;// CONCATENATED MODULE: ./.tmp/build/domain/references/volumes.js


/** Every config that a volume of the pod template names, once for each way a container mounts it. */
function readVolumeReferences(template) {
    return mapsAt(template.spec, "volumes").flatMap((volume, index) => {
        const name = textAt(volume, "name") ?? String(index);
        const path = joinField(template.path, `spec.volumes[${name}]`);
        const mounts = mountsOf(template, name);
        return [
            ...sourcesOf(volume, path).flatMap((source) => mounts.length === 0
                ? [reference(source, undefined)]
                : mounts.map((mount) => reference(source, mount))),
            ...driverReferences(volume, path),
        ];
    });
}
function mountsOf(template, volume) {
    const mounts = template.containers.flatMap((container) => mapsAt(container.value, "volumeMounts")
        .filter((mount) => textAt(mount, "name") === volume)
        .map((mount) => ({ container, subPath: subPathOf(mount) })));
    const seen = new Set();
    return mounts.filter(({ container, subPath }) => {
        const key = JSON.stringify([container.path, subPath]);
        return !seen.has(key) && seen.add(key);
    });
}
function subPathOf(mount) {
    if (mount.subPathExpr !== undefined && mount.subPathExpr !== "")
        return null;
    const subPath = textAt(mount, "subPath");
    return subPath === "" ? undefined : subPath;
}
function sourcesOf(volume, path) {
    return [
        ...source(mapAt(volume, "configMap"), "ConfigMap", "name", `${path}.configMap.name`),
        ...source(mapAt(volume, "secret"), "Secret", "secretName", `${path}.secret.secretName`),
        ...mapsAt(volume, "projected", "sources").flatMap((projected, index) => [
            ...source(mapAt(projected, "configMap"), "ConfigMap", "name", `${path}.projected.sources[${index}].configMap.name`),
            ...source(mapAt(projected, "secret"), "Secret", "name", `${path}.projected.sources[${index}].secret.name`),
        ]),
    ];
}
function source(value, kind, nameField, path) {
    const name = textAt(value, nameField);
    if (name === undefined)
        return [];
    const items = mapsAt(value, "items").flatMap((item) => {
        const key = textAt(item, "key");
        return key === undefined ? [] : [[key, textAt(item, "path") ?? key]];
    });
    return [{ kind, name, path, optional: value.optional === true, items }];
}
/**
 * A whole-volume mount is updated in place, a `subPath` mount never:
 * https://kubernetes.io/docs/concepts/storage/volumes/#configmap
 */
function reference(source, mount) {
    const { kind, name, path, optional, items } = source;
    const all = items.length === 0 ? "all" : items.map(([key]) => key);
    const container = mount?.container.name ?? null;
    const shared = { kind, name, path, optional, container };
    if (mount?.subPath === undefined)
        return { ...shared, how: "volume", keys: all, updates: "inPlace" };
    const keys = mount.subPath === null ? all : keysBelow(mount.subPath, items);
    return { ...shared, how: "subPath", keys, updates: "never" };
}
function keysBelow(subPath, items) {
    const wanted = subPath.split("/").filter((segment) => segment !== "" && segment !== ".");
    if (wanted.length === 0)
        return items.length === 0 ? "all" : items.map(([key]) => key);
    if (items.length === 0)
        return wanted.slice(0, 1);
    const prefix = wanted.join("/");
    return items.filter(([, path]) => path === prefix || path.startsWith(`${prefix}/`)).map(([key]) => key);
}
/** Volume drivers that take a Secret when the volume is mounted, and the field that names it. */
const DRIVER_SECRETS = [
    ["csi", "nodePublishSecretRef", "name"],
    ["azureFile", "secretName"],
    ["cephfs", "secretRef", "name"],
    ["cinder", "secretRef", "name"],
    ["flexVolume", "secretRef", "name"],
    ["iscsi", "secretRef", "name"],
    ["rbd", "secretRef", "name"],
    ["scaleIO", "secretRef", "name"],
    ["storageos", "secretRef", "name"],
];
function driverReferences(volume, path) {
    return DRIVER_SECRETS.flatMap((fields) => {
        const name = textAt(volume, ...fields);
        if (name === undefined)
            return [];
        return [
            {
                kind: "Secret",
                name,
                how: "volume",
                container: null,
                path: `${path}.${fields.join(".")}`,
                keys: "all",
                optional: false,
                updates: "never",
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.tmp/build/domain/references/references.js



/** Every field of a pod template that names a ConfigMap or a Secret, in the order of the template. */
function readReferences(template) {
    return [
        ...template.containers.flatMap((container) => [
            ...envFromReferences(container),
            ...envReferences(container),
        ]),
        ...readVolumeReferences(template),
        ...mapsAt(template.spec, "imagePullSecrets").flatMap((secret, index) => pullSecretReference(secret, joinField(template.path, `spec.imagePullSecrets[${index}].name`))),
    ];
}
/** https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically */
function envFromReferences(container) {
    return mapsAt(container.value, "envFrom").flatMap((source, index) => ENV_FROM.flatMap(([kind, field]) => {
        const name = textAt(source, field, "name");
        if (name === undefined)
            return [];
        return [
            {
                kind,
                name,
                how: "envFrom",
                container: container.name,
                path: `${container.path}.envFrom[${index}].${field}.name`,
                keys: "data",
                optional: mapAt(source, field).optional === true,
                updates: "never",
            },
        ];
    }));
}
const ENV_FROM = [
    ["ConfigMap", "configMapRef"],
    ["Secret", "secretRef"],
];
const ENV = [
    ["ConfigMap", "configMapKeyRef"],
    ["Secret", "secretKeyRef"],
];
function envReferences(container) {
    return mapsAt(container.value, "env").flatMap((variable, index) => ENV.flatMap(([kind, field]) => {
        const source = mapAt(variable, "valueFrom", field);
        const name = textAt(source, "name");
        const key = textAt(source, "key");
        if (name === undefined || key === undefined)
            return [];
        return [
            {
                kind,
                name,
                how: "env",
                container: container.name,
                path: `${container.path}.env[${textAt(variable, "name") ?? String(index)}].valueFrom.${field}.name`,
                keys: [key],
                optional: source.optional === true,
                updates: "never",
            },
        ];
    }));
}
function pullSecretReference(secret, path) {
    const name = textAt(secret, "name");
    if (name === undefined)
        return [];
    return [
        {
            kind: "Secret",
            name,
            how: "imagePullSecret",
            container: null,
            path,
            keys: "all",
            // A missing pull secret is skipped: the pull is then tried without it.
            optional: true,
            updates: "inPlace",
        },
    ];
}

;// CONCATENATED MODULE: ./.tmp/build/domain/side.js




/** @param manifests empty for a side on which the overlay does not exist */
function readSide(manifests, side, incomplete = false) {
    const index = indexManifests(manifests, side);
    const configs = readConfigs(index);
    return {
        index,
        workloads: readWorkloads(index),
        configs,
        configsByKey: new Map(configs.map((config) => [config.key, config])),
        incomplete,
        maybeChanged: index.objects.some(({ maybeChangedBy }) => maybeChangedBy.length > 0),
    };
}
function referencesOf(workload) {
    return workload.templates.flatMap(readReferences);
}
/**
 * The config that a workload means by a real name. A manifest without a namespace goes to the one of whoever applies
 * it, which may be the one that others name: such a config is taken to be meant when no other fits better.
 */
function resolveConfig(side, workload, kind, name) {
    const { namespace } = workload.object;
    const exact = side.configsByKey.get(objectKey({ group: "", kind, name, namespace }));
    if (exact !== undefined)
        return exact;
    if (namespace !== null) {
        return side.configsByKey.get(objectKey({ group: "", kind, name, namespace: null }));
    }
    const named = side.configs.filter((config) => config.kind === kind && config.object.name === name);
    return named.length === 1 ? named[0] : undefined;
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/missing-config-reference.js



const missing_config_reference_DOCUMENTATION = {
    id: "missing-config-reference",
    title: "Reference to a missing config",
    what: "A pod template names a ConfigMap, a Secret or a key that the build of head does not hold, though that of base did (error; a warning where something was left out of head that may hold it), or though the name looks generated, or is one that kustomize gave a hash without rewriting the reference (warning). What was missing before as well is told only of workloads that restart, and makes no restart unsafe. Optional references, and names that neither side ever held, are not reported: something else may make those.",
    why: "New pods do not start: CreateContainerConfigError, or a volume that is never mounted. Running pods go on until their next restart.",
    link: "https://kubernetes.io/docs/concepts/configuration/configmap/#restrictions",
    remediation: "Keep the config and the key, correct the reference, or mark it optional.",
    severities: ["error", "warning"],
};
const missingConfigReference = { ...missing_config_reference_DOCUMENTATION, find };
function find(context) {
    const restarting = new Set(context.workloads.flatMap(({ head, forecast }) => head !== undefined && RESTARTING_OR_NEW.includes(forecast.effect) ? [head.key] : []));
    const changed = new Set(context.changes.flatMap(({ head }) => (head === null ? [] : [`${head.kind} ${head.name}`])));
    return [...context.head.workloads.values()].flatMap((workload) => {
        const before = context.base.workloads.get(workload.key);
        const keysBefore = new Set(before === undefined ? [] : missing(before, context.base, context.base).map(({ key }) => key));
        return missing(workload, context.head, context.base).flatMap((violation) => {
            const isNew = !keysBefore.has(violation.key);
            // What was missing before has most likely been made by something else all along: pods that run prove it.
            const isConcerned = isNew || restarting.has(workload.key) || changed.has(violation.key);
            if (!isConcerned)
                return [];
            const told = { ...violation, unsafe: isNew };
            return [{ ...workloadFinding(context, missing_config_reference_DOCUMENTATION, workload, told), isNew }];
        });
    });
}
const LOOKS_GENERATED = /-[2456789bcdfghkmt]{10}$/;
/** What `workload` lacks on `side`, once for each config and key. */
function missing(workload, side, base) {
    const found = new Map();
    for (const reference of referencesOf(workload)) {
        if (reference.optional)
            continue;
        for (const violation of missingOf(workload, reference, side, base)) {
            if (!found.has(violation.key))
                found.set(violation.key, violation);
        }
    }
    return [...found.values()];
}
function missingOf(workload, reference, side, base) {
    const { kind, name, path } = reference;
    const config = resolveConfig(side, workload, kind, name);
    const atBase = resolveConfig(base, workload, kind, name);
    const found = (key, what, severity) => ({
        key,
        severity,
        message: `\`${path}\` needs ${what}, which is not in the build.`,
        unsafe: true,
    });
    if (config === undefined) {
        if (madeByOther(side, workload, name))
            return [];
        const generated = side.configs.find((candidate) => candidate.generated &&
            candidate.kind === kind &&
            candidate.name === name &&
            candidate.namespace === workload.object.namespace);
        if (generated !== undefined) {
            const found = notRewritten(`${kind} ${name}`, path, generated.object.name);
            return [{ ...found, severity: atBase === undefined ? "warning" : "error" }];
        }
        if (atBase !== undefined && side.incomplete)
            return [notSeen(`${kind} ${name}`, path)];
        if (atBase !== undefined)
            return [found(`${kind} ${name}`, `${kind} ${name}`, "error")];
        return LOOKS_GENERATED.test(name) ? [found(`${kind} ${name}`, `${kind} ${name}`, "warning")] : [];
    }
    if (reference.keys === "all" || reference.keys === "data")
        return [];
    const lost = reference.keys.filter((key) => !config.entries.has(key) && keyWasThere(base, workload, reference, config.name, key));
    return lost.map((key) => found(`${kind} ${config.name} ${key}`, `key ${key} of ${kind} ${config.name}`, "error"));
}
/** https://github.com/kubernetes-sigs/kustomize/blob/master/examples/transformerconfigs/README.md#name-reference-transformer */
function notRewritten(config, path, realName) {
    return {
        key: config,
        message: `\`${path}\` needs ${config}, which the build only holds as ${realName}: kustomize does not rewrite this field. Name it under \`configurations\`, as a \`nameReference\`.`,
        unsafe: true,
    };
}
/** It may be in what was left out of the build. */
function notSeen(config, path) {
    return {
        key: config,
        severity: "warning",
        message: `\`${path}\` needs ${config}, which was not seen at head, of which not all was analysed: see that what was left out holds it.`,
        unsafe: true,
    };
}
/** Under any name that the config had: its hash changes with its keys. */
function keyWasThere(base, workload, { kind }, name, key) {
    return base.configs.some((config) => config.kind === kind &&
        config.name === name &&
        config.namespace === workload.object.namespace &&
        config.entries.has(key));
}
/** Objects from which a controller makes a Secret or ConfigMap of this name: SealedSecret, ExternalSecret, Certificate, … */
function madeByOther(side, workload, name) {
    return side.index.objects.some(({ group, kind, namespace, value, name: ownName }) => {
        if (!group.includes(".") || namespace !== workload.object.namespace)
            return false;
        const spec = mapAt(value, "spec");
        return ((/Secret|ConfigMap/.test(kind) && ownName === name) ||
            textAt(spec, "secretName") === name ||
            textAt(spec, "target", "name") === name ||
            textAt(spec, "destination", "name") === name);
    });
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/services.js

/** The Services that send traffic to the pods of a template: https://kubernetes.io/docs/concepts/services-networking/service/ */
function servicesOf(workload, template, index) {
    const labels = mapAt(template.metadata, "labels");
    return index.objects.filter((object) => {
        if (object.group !== "" || object.kind !== "Service" || object.namespace !== workload.object.namespace) {
            return false;
        }
        const selector = Object.entries(mapAt(object.value, "spec", "selector"));
        return (selector.length > 0 &&
            textAt(object.value, "spec", "type") !== "ExternalName" &&
            selector.every(([label, value]) => Object.hasOwn(labels, label) && labels[label] === value));
    });
}
/**
 * The containers that a Service sends traffic to, by its target ports. Ports that no container declares may be
 * anyone's: then it is every app container, since `containerPort` is only informational.
 */
function servedContainers(service, template) {
    const targets = mapsAt(service.value, "spec", "ports").map((port) => port.targetPort ?? port.port);
    const owners = targets.map((target) => template.containers.filter(({ value }) => mapsAt(value, "ports").some((port) => typeof target === "string" ? port.name === target : port.containerPort === target)));
    const isAttributed = owners.length > 0 && owners.every((containers) => containers.length > 0);
    return isAttributed ? owners.flat() : template.containers.filter(({ role }) => role === "app");
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/missing-readiness-probe.js







const missing_readiness_probe_DOCUMENTATION = {
    id: "missing-readiness-probe",
    title: "Missing readiness probe",
    what: "A container of a workload that restarts or is new has no `readinessProbe`. An error when a Service sends traffic to it, else a warning. Jobs, CronJobs, init containers and sidecar containers need none.",
    why: "Without the probe a container counts as ready as soon as its process runs: the rollout goes on and traffic arrives before the program can answer.",
    link: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#types-of-probe",
    remediation: "Add a `readinessProbe` that fails until the program can serve, or exempt the workload with the annotation `rollcast.dev/ignore` and a reason.",
    severities: ["error", "warning"],
};
const missingReadinessProbe = {
    ...missing_readiness_probe_DOCUMENTATION,
    find: (context) => findInWorkloads(context, missing_readiness_probe_DOCUMENTATION, RESTARTING_OR_NEW, missing_readiness_probe_violations),
};
function missing_readiness_probe_violations(workload, side) {
    // Knative adds a probe of its own: https://knative.dev/docs/serving/services/configure-probing/
    if (runsToCompletion(workload.controller) || workload.controller === "KnativeService")
        return [];
    if (replicasOf(workload) === 0 && autoscalerOf(workload, side.index) === undefined)
        return [];
    return workload.templates.flatMap((template) => inTemplate(workload, template, side));
}
function inTemplate(workload, template, side) {
    const serving = new Map();
    for (const service of servicesOf(workload, template, side.index)) {
        for (const container of servedContainers(service, template))
            serving.set(container.path, service.name);
    }
    // A readiness gate holds traffic back even where no probe does.
    const isGated = mapsAt(template.spec, "readinessGates").length > 0;
    return template.containers.flatMap((container) => {
        if (container.role !== "app" || hasReadinessProbe(container))
            return [];
        const service = serving.get(container.path);
        // Nobody can tell whether the pods of an unknown kind stay.
        if (service === undefined && workload.controller === "Unknown")
            return [];
        const severity = service === undefined || isGated ? "warning" : "error";
        const consequence = service === undefined
            ? "the rollout goes on as soon as the process runs"
            : `Service ${service} sends traffic as soon as the process runs`;
        return [
            {
                key: `${severity} ${container.path}`,
                container: container.name,
                severity,
                message: `No \`readinessProbe\`, so ${consequence}.`,
                unsafe: severity === "error",
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/not-analysed.js
const not_analysed_DOCUMENTATION = {
    id: "not-analysed",
    title: "Not analysed",
    what: "An overlay could not be built or read (error), or only a part of it (warning). An overlay whose remote bases, charts or plugins were not allowed before this change either is a warning. Nothing is known of what was left out.",
    why: "Where nothing was looked at, nothing can be called safe.",
    link: "https://owasp.org/www-community/Fail_securely",
    remediation: "Mend what the message names, or allow what the build needs.",
    severities: ["error", "warning"],
};
/** Found by the app, which knows the builds: see `notAnalysedFindings`. */
const notAnalysed = { ...not_analysed_DOCUMENTATION, find: () => [] };
/** These tell something, but nothing was left out. */
const INFORMATIVE = new Set([
    "hash-not-proven",
    "load-restrictor",
    "invalid-suppression",
]);
/** Makes findings of the problems of an overlay of which not everything was analysed. */
function notAnalysedFindings(overlay, analysis, problems, { wasThere, wasRefused }) {
    if (analysis === "full")
        return [];
    const isBroken = analysis === "none" && !wasRefused;
    return problems
        .filter(({ code }) => !INFORMATIVE.has(code))
        .map((problem) => ({
        check: not_analysed_DOCUMENTATION.id,
        severity: isBroken && problem.side !== "base" ? "error" : "warning",
        overlay,
        workload: null,
        message: problem.message,
        remediation: not_analysed_DOCUMENTATION.remediation,
        isNew: problem.side !== "base" && !wasThere(problem),
        unsafe: false,
        ...(problem.file !== undefined && { file: problem.file }),
        ...(problem.line !== undefined && { line: problem.line }),
    }));
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/pruned-config.js


const pruned_config_DOCUMENTATION = {
    id: "pruned-config",
    title: "Pruned config of a held-back workload",
    what: "The pods of a workload whose rollout is held back (OnDelete, paused, partition) name a generated config that the build of head no longer holds.",
    why: "The running pods keep the old name. When whatever applies this prunes the old config, such a pod cannot start again on its own.",
    link: "https://github.com/fluxcd/flux2/issues/3378",
    remediation: "Let the rollout go on soon after the merge, or keep the old config from being pruned (`kustomize.toolkit.fluxcd.io/prune: disabled`, or Argo CD's `Prune=false`).",
    severities: ["warning"],
};
const prunedConfig = { ...pruned_config_DOCUMENTATION, find: pruned_config_find };
const KEEPS_OLD_PODS = ["onDelete", "paused", "partition"];
function pruned_config_find(context) {
    return context.workloads.flatMap(({ base, head, forecast }) => {
        if (base === undefined || head === undefined || !KEEPS_OLD_PODS.includes(forecast.heldBack ?? ""))
            return [];
        const gone = referencesOf(base)
            .filter(({ optional }) => !optional)
            .map(({ kind, name }) => resolveConfig(context.base, base, kind, name))
            .filter((config) => config !== undefined)
            .filter(({ generated, key }) => generated && !context.head.configsByKey.has(key))
            .map(({ kind, object }) => `${kind} ${object.name}`);
        if (gone.length === 0)
            return [];
        const where = context.head.incomplete
            ? "was not seen at head, of which not all was analysed"
            : "the build no longer holds";
        const message = `Its pods keep naming ${[...new Set(gone)].join(", ")}, which ${where}.`;
        return [workloadFinding(context, pruned_config_DOCUMENTATION, head, { severity: "warning", message, unsafe: false })];
    });
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/recreate-strategy.js


const recreate_strategy_DOCUMENTATION = {
    id: "recreate-strategy",
    title: "Recreate strategy",
    what: "A workload that restarts has the strategy `Recreate`.",
    why: "All its pods are ended before the first new one starts: nothing answers in between.",
    link: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment",
    remediation: "Use the strategy `RollingUpdate` if two versions may run side by side; else merge when a gap does no harm, or exempt the workload with the annotation `rollcast.dev/ignore` and a reason.",
    severities: ["warning"],
};
const recreateStrategy = {
    ...recreate_strategy_DOCUMENTATION,
    find: (context) => findInWorkloads(context, recreate_strategy_DOCUMENTATION, RESTARTING, recreate_strategy_violations),
};
function recreate_strategy_violations(workload, side) {
    if (plannedRollout(workload, side).rollout.strategy !== "Recreate")
        return [];
    return [
        {
            key: "Recreate",
            severity: "warning",
            message: "Its strategy is `Recreate`: no pod runs between the end of the old ones and the start of the new ones.",
            unsafe: true,
        },
    ];
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/rwo-surge.js




const rwo_surge_DOCUMENTATION = {
    id: "rwo-surge",
    title: "Surge with a volume of one node",
    what: "A workload that restarts starts new pods before it ends the old ones, and mounts a PersistentVolumeClaim that only one node (warning) or only one pod (error) may use.",
    why: "A new pod on another node waits for the volume that the old one holds, and the old one waits for the new one: with `maxUnavailable: 0` the rollout never ends.",
    link: "https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes",
    remediation: "Use `maxSurge: 0` with `maxUnavailable: 1`, the strategy `Recreate`, or a volume that several nodes may use.",
    severities: ["error", "warning"],
};
const rwoSurge = {
    ...rwo_surge_DOCUMENTATION,
    find: (context) => findInWorkloads(context, rwo_surge_DOCUMENTATION, RESTARTING, rwo_surge_violations),
};
function rwo_surge_violations(workload, side) {
    const surges = (plannedRollout(workload, side).rollout.maxSurge ?? 0) > 0;
    if (!surges)
        return [];
    return workload.templates
        .flatMap((template) => mapsAt(template.spec, "volumes"))
        .flatMap((volume) => claimViolation(workload, textAt(volume, "persistentVolumeClaim", "claimName"), side));
}
function claimViolation(workload, name, side) {
    if (name === undefined)
        return [];
    const key = objectKey({
        group: "",
        kind: "PersistentVolumeClaim",
        name,
        namespace: workload.object.namespace,
    });
    const modes = textsAt(side.index.byKey.get(key)?.value, "spec", "accessModes");
    const isOnePod = modes.includes("ReadWriteOncePod");
    // A claim that the build does not hold may be of any kind: nothing certain can be said.
    if (!isOnePod && !(modes.length === 1 && modes[0] === "ReadWriteOnce"))
        return [];
    const who = isOnePod ? "only one pod" : "only the pods of one node";
    return [
        {
            key: name,
            severity: isOnePod ? "error" : "warning",
            message: `It surges, but ${who} can use its PersistentVolumeClaim ${name}.`,
            unsafe: true,
        },
    ];
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/single-replica.js


const single_replica_DOCUMENTATION = {
    id: "single-replica",
    title: "Single replica",
    what: "A workload that restarts has one pod, and the rollout does not keep it until a new one is proven ready: the pod is replaced in place, or its containers have no `readinessProbe`.",
    why: "Its only pod goes before another one answers. A single pod that is surged and has a `readinessProbe` is not reported: it has no gap.",
    link: "https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment",
    remediation: "Run at least two replicas, or let one surge (`maxSurge: 1`, `maxUnavailable: 0`) with a `readinessProbe`, or exempt the workload with the annotation `rollcast.dev/ignore` and a reason.",
    severities: ["warning"],
};
const singleReplica = {
    ...single_replica_DOCUMENTATION,
    find: (context) => findInWorkloads(context, single_replica_DOCUMENTATION, RESTARTING, single_replica_violations),
};
function single_replica_violations(workload, side) {
    const { rollout, autoscaler } = plannedRollout(workload, side);
    const replicas = autoscaler?.minReplicas ?? rollout.replicas;
    // What Recreate does is the other check's to tell.
    if (replicas !== 1 || rollout.strategy === "Recreate")
        return [];
    const hasGap = rollout.minAvailable === 0;
    if (!hasGap && rollout.availabilityProven)
        return [];
    const consequence = hasGap
        ? "it is ended before the new one starts"
        : "it is ended as soon as the new one's process runs, since no `readinessProbe` says when it can serve";
    return [
        { key: "single", severity: "warning", message: `It has one pod, and ${consequence}.`, unsafe: hasGap },
    ];
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
;// CONCATENATED MODULE: ./.tmp/build/domain/configs/text-diff.js

/** Above these a diff is no longer read, and costs more than it tells. By edits, not by time: the same input, the same output. */
const MAX_INPUT_LENGTH = 512 * 1024;
const MAX_EDITS = 1_000;
const MAX_OUTPUT_LENGTH = 16 * 1024;
/** Diffs two texts line by line. `mask` is given each line before it is shown. */
function diffText(base, head, mask) {
    if (base.length > MAX_INPUT_LENGTH || head.length > MAX_INPUT_LENGTH)
        return { truncated: true };
    // A literal has no newline at its end; that is worth a line only where the two sides differ in it.
    const bothOpen = !base.endsWith("\n") && !head.endsWith("\n");
    const closed = (text) => (bothOpen && text !== "" ? `${text}\n` : text);
    const patch = (0,create/* structuredPatch */.YB)("", "", closed(base), closed(head), undefined, undefined, {
        context: 3,
        maxEditLength: MAX_EDITS,
    });
    if (patch === undefined)
        return { truncated: true };
    const lines = [];
    let length = 0;
    for (const hunk of patch.hunks) {
        const header = `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@`;
        for (const line of [header, ...hunk.lines.map((text) => text.slice(0, 1) + mask(text.slice(1)))]) {
            length += line.length + 1;
            if (length > MAX_OUTPUT_LENGTH)
                return { text: lines.join("\n"), truncated: true };
            lines.push(line);
        }
    }
    return { text: lines.join("\n"), truncated: false };
}
/** A side without lines is named by the line before it: https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html */
function range(start, lines) {
    return `${lines === 0 ? start - 1 : start},${lines}`;
}

;// CONCATENATED MODULE: ./.tmp/build/domain/configs/changes.js


/** @param incomplete the sides of which something was left out that the other one may hold */
function changedConfigs(pairs, incomplete) {
    return pairs.flatMap((pair) => {
        const config = pair.head ?? pair.base;
        if (config === null)
            return [];
        const keys = changedKeys(pair);
        const sameRealName = pair.base === null || pair.head === null || pair.base.key === pair.head.key;
        const change = pair.base === null ? "added" : pair.head === null ? "removed" : "modified";
        if (change === "modified" && sameRealName && keys.length === 0 && !immutableFieldChanged(pair))
            return [];
        const lacking = pair.base === null ? "base" : pair.head === null ? "head" : undefined;
        return [
            {
                ...pair,
                id: configId(config),
                change,
                changedKeys: keys,
                sameRealName,
                ...(lacking !== undefined && incomplete[lacking] && { notSeenAt: lacking }),
            },
        ];
    });
}
function immutableFieldChanged({ base, head }) {
    return base?.type !== head?.type || (base?.immutable === true && head?.immutable === false);
}
function configId({ kind, name, namespace }) {
    return { kind, name, namespace };
}
function changedKeys({ base, head }) {
    const keys = new Set([...(base?.entries.keys() ?? []), ...(head?.entries.keys() ?? [])]);
    return [...keys].filter((key) => keyChange({ base, head }, key) !== undefined).sort(compareText);
}
function keyChange({ base, head }, key) {
    const before = base?.entries.get(key);
    const after = head?.entries.get(key);
    if (before === undefined)
        return after === undefined ? undefined : "added";
    if (after === undefined)
        return "removed";
    return before.form === after.form && before.content === after.content ? undefined : "modified";
}
/** What the forecast tells of the changed configs, sorted by kind, namespace and name. */
function describeChanges(changes, mask) {
    return changes
        .map((changed) => ({
        ...changed.id,
        generated: (changed.head ?? changed.base)?.generated ?? false,
        nameAtBase: changed.base?.object.name ?? null,
        nameAtHead: changed.head?.object.name ?? null,
        change: changed.change,
        ...(changed.notSeenAt !== undefined && { notSeenAt: changed.notSeenAt }),
        keys: changed.changedKeys.flatMap((key) => describeKey(changed, key, mask)),
        sources: changes_sourcesOf(changed),
    }))
        .sort(compareConfigs);
}
function compareConfigs(a, b) {
    return (compareText(a.kind, b.kind) ||
        compareText(a.namespace ?? "", b.namespace ?? "") ||
        compareText(a.name, b.name));
}
function describeKey(changed, key, mask) {
    const change = keyChange(changed, key);
    if (change === undefined)
        return [];
    const source = changed.head?.object.origin?.keys?.[key] ?? changed.base?.object.origin?.keys?.[key];
    const located = { key, change, ...(source !== undefined && { source }) };
    const base = changed.base?.entries.get(key);
    const head = changed.head?.entries.get(key);
    const isText = base?.form !== "base64" && head?.form !== "base64";
    if (changed.change !== "modified" || changed.id.kind === "Secret" || !isText)
        return [located];
    const diff = diffText(base?.content ?? "", head?.content ?? "", mask);
    return [
        {
            ...located,
            ...(diff.text !== undefined && { diff: diff.text }),
            ...(diff.truncated && { diffTruncated: true }),
        },
    ];
}
function changes_sourcesOf({ base, head }) {
    const files = [base, head].flatMap((config) => {
        const origin = config?.object.origin;
        if (origin === undefined)
            return [];
        return [
            origin.location,
            ...(origin.generators ?? []).map(({ location }) => location),
            ...Object.values(origin.keys ?? {}),
        ];
    });
    return [...new Set(files.map(({ file }) => file))].sort(compareText);
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/stale-config.js




const stale_config_DOCUMENTATION = {
    id: "stale-config",
    title: "Stale config",
    what: "A ConfigMap or Secret changes under the same name, and a workload that does not restart reads it in a way that is never updated: as environment variables, by `subPath`, or when a volume is mounted.",
    why: "The change is merged and applied, yet the running pods keep the old content until something else restarts them, maybe months later.",
    link: "https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically",
    remediation: "Generate the config with a name suffix hash (no `disableNameSuffixHash`), or restart the workload after the merge, or let a controller such as Reloader do it.",
    severities: ["warning"],
};
const staleConfig = { ...stale_config_DOCUMENTATION, find: stale_config_find };
function stale_config_find(context) {
    return [...context.head.workloads.values()].flatMap((workload) => {
        const id = JSON.stringify(workloadId(workload));
        const readings = context.staleConfigs.filter((reading) => reading.effect === "stale" && JSON.stringify(reading.workload) === id);
        return groupByConfig(readings).map((group) => workloadFinding(context, stale_config_DOCUMENTATION, workload, {
            severity: "warning",
            message: describe(group),
            unsafe: false,
        }));
    });
}
function groupByConfig(readings) {
    const groups = [];
    for (const reading of readings) {
        const group = groups.find(([first]) => first !== undefined && compareConfigs(first.config, reading.config) === 0);
        if (group === undefined)
            groups.push([reading]);
        else
            group.push(reading);
    }
    return groups;
}
function describe(readings) {
    const config = readings[0]?.config;
    const keys = [...new Set(readings.flatMap((reading) => reading.keys))].sort(compareText);
    const ways = [...new Set(readings.map(({ how }) => how))].sort(compareText);
    return `It keeps the content of ${config?.kind ?? "config"} ${config?.name ?? ""} that it started with (${keys.join(", ")}; read by ${ways.join(", ")}), until its next restart.`;
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/checks.js










/** Every check, in the order of the documentation. */
const CHECKS = [
    missingReadinessProbe,
    applyFails,
    missingConfigReference,
    staleConfig,
    prunedConfig,
    recreateStrategy,
    singleReplica,
    maxUnavailableAll,
    rwoSurge,
    notAnalysed,
];
const CHECK_IDS = CHECKS.map(({ id }) => id);

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/gate.js

/** Reads entries like "check", "check:error", "check:new" and "check:error:new". No entry: nothing fails the run. */
function parseFailOn(entries) {
    const gate = [];
    for (const entry of entries) {
        const [check = "", ...conditions] = entry.trim().split(":");
        if (!CHECK_IDS.includes(check)) {
            return {
                ok: false,
                message: `There is no check "${check}". Known checks are: ${CHECK_IDS.join(", ")}.`,
            };
        }
        const unknown = conditions.find((condition) => condition !== "error" && condition !== "new");
        if (unknown !== undefined) {
            return {
                ok: false,
                message: `"${unknown}" in "${entry}" is no condition. Write "${check}", "${check}:error", "${check}:new" or "${check}:error:new".`,
            };
        }
        gate.push({ check, onlyErrors: conditions.includes("error"), onlyNew: conditions.includes("new") });
    }
    return { ok: true, gate };
}
/** Suppressed findings never fail the run. */
function judge(findings, gate) {
    return findings.some((finding) => gate.some((entry) => gates(entry, finding))) ? "fail" : "pass";
}
function gates({ check, onlyErrors, onlyNew }, finding) {
    return (finding.check === check &&
        finding.suppressed === undefined &&
        finding.severity !== "ignore" &&
        (!onlyErrors || finding.severity === "error") &&
        (!onlyNew || finding.isNew));
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/run.js



/** Runs every check on one overlay. Sorted by `compareFindings`. */
function runChecks(context, suppressions) {
    const byId = new Map([...context.head.workloads.values()].flatMap((workload) => {
        const found = suppressions.get(workload.key);
        return found === undefined ? [] : [[idText(workloadId(workload)), found]];
    }));
    const notSeenAtBase = new Set(context.workloads.flatMap(({ forecast }) => (forecast.notSeenAt === "base" ? [idText(forecast)] : [])));
    return CHECKS.flatMap((check) => check.find(context))
        .map((finding) => {
        if (finding.workload === null)
            return finding;
        const id = idText(finding.workload);
        const reason = byId.get(id)?.get(finding.check);
        return {
            ...finding,
            ...(notSeenAtBase.has(id) && { isNew: false, notSeenAtBase: true }),
            ...(reason !== undefined && { suppressed: { reason } }),
        };
    })
        .sort(compareFindings);
}
function idText({ apiVersion, kind, namespace, name }) {
    return JSON.stringify([apiVersion, kind, namespace, name]);
}
const SEVERITY_ORDER = { error: 0, warning: 1, ignore: 2 };
/** By severity, overlay, workload, check, container, message. */
function compareFindings(a, b) {
    return (SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
        compareText(a.overlay, b.overlay) ||
        compareWorkloads(a.workload, b.workload) ||
        compareText(a.check, b.check) ||
        compareText(a.container ?? "", b.container ?? "") ||
        compareText(a.message, b.message));
}
function compareWorkloads(a, b) {
    return (compareText(a?.kind ?? "", b?.kind ?? "") ||
        compareText(a?.namespace ?? "", b?.namespace ?? "") ||
        compareText(a?.name ?? "", b?.name ?? "") ||
        compareText(a?.apiVersion ?? "", b?.apiVersion ?? ""));
}

;// CONCATENATED MODULE: ./.tmp/build/domain/summary.js
/** Counts what the overlays' forecasts hold. `overlays` are the listed ones. */
function summarise(known, overlays, findings) {
    const restarts = overlays.flatMap(({ path, workloads }) => workloads
        .filter(({ effect }) => effect === "restart" || effect === "recreate")
        .map((workload) => idIn(path, workload)));
    const unsafe = new Set(findings.flatMap(({ overlay, workload, unsafe: isUnsafe, suppressed }) => workload === null || !isUnsafe || suppressed !== undefined ? [] : [idIn(overlay, workload)]));
    const stale = overlays.flatMap(({ path, staleConfigs }) => staleConfigs.filter(({ effect }) => effect === "stale").map(({ workload }) => idIn(path, workload)));
    const touched = overlays.filter((overlay) => overlay.touched);
    return {
        ...known,
        overlaysAffected: touched.length,
        overlaysNotAnalysed: touched.filter(({ analysis }) => analysis !== "full").length,
        restarts: restarts.length,
        unsafeRestarts: restarts.filter((id) => unsafe.has(id)).length,
        staleConfigs: new Set(stale).size,
    };
}
function idIn(overlay, { apiVersion, kind, namespace, name }) {
    return JSON.stringify([overlay, apiVersion, kind, namespace, name]);
}

;// CONCATENATED MODULE: ./.tmp/build/tree/path.js
/** The kernel gives up after 40 links too: https://man7.org/linux/man-pages/man7/path_resolution.7.html */
const MAX_LINKS = 40;
/**
 * Joins a relative path to a directory and removes `.` and `..`.
 * Undefined when it leaves the top of the tree, or is absolute.
 */
function joinPath(directory, relative) {
    if (relative.startsWith("/"))
        return undefined;
    const segments = directory === "" ? [] : directory.split("/");
    for (const segment of relative.split("/")) {
        if (segment === "" || segment === ".")
            continue;
        if (segment !== "..")
            segments.push(segment);
        else if (segments.pop() === undefined)
            return undefined;
    }
    return segments.join("/");
}
/** The directory part of a path; "" for a path at the top. */
function directoryOf(path) {
    const slash = path.lastIndexOf("/");
    return slash < 0 ? "" : path.slice(0, slash);
}
/** The last segment of a path. */
function fileNameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}
/**
 * Follows symbolic links, also in the middle of a path, as the operating system would.
 * `links` is given every link path passed on the way: whoever depends on the result depends on them too.
 */
function resolvePath(tree, path, links) {
    let pending = path.split("/").filter((segment) => segment !== "");
    let current = "";
    let followed = 0;
    while (pending.length > 0) {
        const [segment = "", ...rest] = pending;
        const next = joinPath(current, segment);
        if (next === undefined)
            return { kind: "outside" };
        const entry = tree.entry(next);
        if (entry === undefined)
            return { kind: "missing" };
        pending = rest;
        if (entry === "directory") {
            current = next;
            continue;
        }
        if (entry.kind === "submodule")
            return { kind: "submodule", path: next };
        if (entry.kind === "file") {
            return rest.length > 0 ? { kind: "missing" } : { kind: "file", path: next, blob: entry.blob };
        }
        links?.(next);
        if (++followed > MAX_LINKS)
            return { kind: "linkLoop" };
        const target = new TextDecoder().decode(tree.read(entry.blob));
        if (target.startsWith("/"))
            return { kind: "outside" };
        pending = [...target.split("/").filter((part) => part !== ""), ...rest];
    }
    return { kind: "directory", path: current };
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./.tmp/build/yaml/folded.js
/**
 * What becomes of a folded block scalar (`>`) in kustomize: it writes every object out and reads it back, and Go's
 * writer doubles every line break in such a text, which only reads back as one where the next line is not indented.
 * https://github.com/yaml/go-yaml/blob/v3/emitterc.go (yaml_emitter_write_folded_scalar: `k` starts at 0, not at `i`)
 */
function rewriteFolded(text) {
    // Neither text that starts with a blank nor text that ends with one is written in this style, or so doubled.
    const first = /[^\n]/.exec(text)?.[0];
    if (first === undefined || first === " " || first === "\t" || /[ \t]$/.test(text))
        return text;
    const doubled = text.replace(/^([^ \t\n][^\n]*\n+)(?=[ \t])/gm, "$1\n");
    const isLastIndented = /(?:^|\n)[ \t][^\n]*\n+$/.test(text);
    return text.endsWith("\n\n") && !isLastIndented ? `${doubled}\n` : doubled;
}

;// CONCATENATED MODULE: ./.tmp/build/yaml/refusal.js
/** A text that is not read: no YAML to kustomize, or no value follows from it. */
class Refusal extends Error {
    name = "Refusal";
    /** Offset in the text that was read. */
    position;
    constructor(message, position) {
        super(message);
        this.position = position;
    }
}

// EXTERNAL MODULE: ./.tmp/build/yaml/scalar.js
var scalar = __webpack_require__(2460);
// EXTERNAL MODULE: ./.tmp/build/yaml/written.js
var yaml_written = __webpack_require__(5361);
;// CONCATENATED MODULE: ./.tmp/build/yaml/construct.js






/** Nodes that aliases may add to a text, all in all. Real files stay below a few thousand. */
const MAX_ALIASED_NODES = 1_000_000;
/**
 * Makes the value of a document from its parser events; undefined without any. Anchored values are shared by their
 * aliases. Throws `Refusal` for what Go's yaml and JSON packages refuse when kustomize prints a resource.
 */
function construct(text, events, dialect, maxDepth) {
    const first = events[1];
    if (first === undefined)
        return undefined;
    const start = { next: 1, aliased: 0, topKey: "", inAnnotations: false };
    const reader = { text, events, dialect, maxDepth, ...start, anchors: new Map() };
    const { value } = readNode(reader, 0);
    const second = events[reader.next + 2];
    if (second !== undefined)
        throw new Refusal("a second document begins without a separator", startOf(second));
    return { value, start: startOf(first) };
}
function startOf(event) {
    switch (event.type) {
        case js_yaml/* EVENT_ID */.hy.SCALAR:
            return event.valueStart < 0 ? Math.max(event.tagStart, event.anchorStart, 0) : event.valueStart;
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
        case js_yaml/* EVENT_ID */.hy.MAPPING:
            return event.start;
        case js_yaml/* EVENT_ID */.hy.ALIAS:
            return event.anchorStart;
        case js_yaml/* EVENT_ID */.hy.DOCUMENT:
        case js_yaml/* EVENT_ID */.hy.POP:
            return 0;
    }
}
function readNode(reader, depth) {
    const event = reader.events[reader.next++];
    if (event === undefined)
        throw new Error("The YAML events end inside a document");
    switch (event.type) {
        case js_yaml/* EVENT_ID */.hy.SCALAR: {
            const text = scalarText(reader.text, event);
            const value = readScalar(reader, event, text);
            const node = { value, written: writtenOf(event, text, value), size: 1, height: 0 };
            keep(reader, event, node);
            return node;
        }
        case js_yaml/* EVENT_ID */.hy.SEQUENCE:
            return readSequence(reader, event, depth + 1);
        case js_yaml/* EVENT_ID */.hy.MAPPING:
            return readMapping(reader, event, depth + 1);
        case js_yaml/* EVENT_ID */.hy.ALIAS:
            return readAlias(reader, event, depth);
        case js_yaml/* EVENT_ID */.hy.DOCUMENT:
        case js_yaml/* EVENT_ID */.hy.POP:
            throw new Error(`Unexpected YAML event ${event.type}`);
    }
}
function keep(reader, event, node) {
    if (event.anchorStart >= 0)
        reader.anchors.set(reader.text.slice(event.anchorStart, event.anchorEnd), node);
}
function readAlias(reader, event, depth) {
    const node = reader.anchors.get(reader.text.slice(event.anchorStart, event.anchorEnd));
    if (node === undefined) {
        throw new Refusal("an alias (*) has no anchor (&) above it, or stands inside it", event.anchorStart);
    }
    reader.aliased += node.size;
    if (reader.aliased > MAX_ALIASED_NODES) {
        throw new Refusal("the aliases of this file expand to too many nodes; write fewer of them", event.anchorStart);
    }
    if (depth + node.height > reader.maxDepth) {
        throw new Refusal(`the nesting is deeper than ${reader.maxDepth} levels`, event.anchorStart);
    }
    return node;
}
/** Undefined when it follows from the value. */
function writtenOf(event, text, value) {
    if (event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return typeof value === "string" ? (0,yaml_written/* quotedWritten */.um)(value) : undefined;
    return event.tagStart >= 0 && text === value ? text : (0,yaml_written/* plainWritten */.kY)(text, value);
}
function readScalar(reader, event, text) {
    const tag = tagOf(reader.text, event);
    // Yaml.v3 reads on as if "!" were no tag.
    const isTagged = tag !== "" && !(tag === "!" && reader.dialect === "kustomize");
    const value = isTagged ? (0,scalar/* resolveTagged */.ht)(tag, text) : readUntagged(reader, event, text);
    if (value !== scalar/* UNRESOLVED */.gm)
        return value;
    const message = isTagged
        ? "a value does not fit its explicit tag"
        : "a number is infinite or not a number, which JSON cannot hold";
    throw new Refusal(message, isTagged ? event.tagStart : startOf(event));
}
function readUntagged(reader, event, text) {
    if (event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return (0,scalar/* resolvePlain */.Rg)(text, reader.dialect);
    // Annotations are set anew, as plain texts, before kustomize writes an object out.
    const isRewritten = reader.dialect === "kustomize" && !reader.inAnnotations;
    return event.style === js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK && isRewritten ? rewriteFolded(text) : text;
}
/** A block scalar that ends with the file, in the middle of a line, has no line break to keep: libyaml adds none. */
function scalarText(text, event) {
    const value = (0,js_yaml/* getScalarValue */.KE)(text, event);
    if (/[\u2028\u2029]/.test(text.slice(event.valueStart, event.valueEnd)))
        return withoutBlanks(value);
    const isBlock = event.style === js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK || event.style === js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK;
    if (!isBlock || event.valueEnd < text.length || !value.endsWith("\n"))
        return value;
    const lastLine = text.slice(text.lastIndexOf("\n") + 1);
    return lastLine.trim() === "" ? value : value.slice(0, -1);
}
/** The short form of a scalar's tag, "!!int" or "!custom"; "" without one. */
function tagOf(text, event) {
    if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.tagStart < 0)
        return "";
    const tag = text.slice(event.tagStart, event.tagEnd);
    return tag.replace(/^!<(.*)>$/, "$1").replace(/^tag:yaml\.org,2002:/, "!!");
}
/** Go's parser drops the blanks beside these two as beside every line break, and its writer adds some. */
function withoutBlanks(value) {
    return value.replace(/ *([\u2028\u2029]) */g, "$1");
}
function readSequence(reader, event, depth) {
    const value = [];
    let size = 1;
    let height = 0;
    let written;
    while (reader.events[reader.next]?.type !== js_yaml/* EVENT_ID */.hy.POP) {
        const item = readNode(reader, depth);
        if (item.written !== undefined)
            (written ??= new Map()).set(value.length, item.written);
        value.push(item.value);
        size += item.size;
        if (item.height > height)
            height = item.height;
    }
    reader.next++;
    if (written !== undefined)
        (0,yaml_written/* noteWritten */.ox)(value, written);
    const node = { value, size, height: height + 1 };
    keep(reader, event, node);
    return node;
}
function readMapping(reader, event, depth) {
    const value = (0,yaml_value/* newMap */.dg)();
    const merges = [];
    let size = 1;
    let height = 0;
    let written;
    for (;;) {
        const keyEvent = reader.events[reader.next];
        if (keyEvent === undefined || keyEvent.type === js_yaml/* EVENT_ID */.hy.POP)
            break;
        const isMerge = isMergeKey(reader, keyEvent);
        const key = isMerge ? skipMergeKey(reader) : readKey(reader, keyEvent, depth);
        if (depth === 1)
            reader.topKey = key;
        if (depth === 2)
            reader.inAnnotations = key === "annotations" && reader.topKey === "metadata";
        const item = readNode(reader, depth);
        size += item.size;
        if (item.height > height)
            height = item.height;
        if (item.written !== undefined)
            (written ??= new Map()).set(key, item.written);
        if (isMerge) {
            merges.push({ value: item.value, position: startOf(keyEvent) });
        }
        else {
            if (reader.dialect === "kustomize" && key in value) {
                throw new Refusal("a key stands twice in the same map; remove one of the two", startOf(keyEvent));
            }
            value[key] = item.value;
        }
    }
    reader.next++;
    if (depth === 2)
        reader.inAnnotations = false;
    if (written !== undefined)
        (0,yaml_written/* noteWritten */.ox)(value, written);
    const node = { value: merges.length === 0 ? value : mergeInto(value, merges), size, height: height + 1 };
    keep(reader, event, node);
    return node;
}
function isMergeKey(reader, event) {
    if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.style !== js_yaml/* SCALAR_STYLE */.jK.PLAIN)
        return false;
    return event.valueEnd - event.valueStart === 2 && reader.text.startsWith("<<", event.valueStart);
}
function skipMergeKey(reader) {
    reader.next++;
    return "<<";
}
/** Those of keys that Go still takes for text. */
const TEXT_TAG = /^(?:|!|!!str|!!merge)$/;
function readKey(reader, event, depth) {
    const key = readNode(reader, depth).value;
    const isText = reader.dialect === "json" || TEXT_TAG.test(tagOf(reader.text, event));
    if (typeof key === "string" && isText)
        return key;
    if (reader.dialect === "json" && key !== null && typeof key !== "object")
        return String(key);
    throw new Refusal("a key is not a string; put it in quotes", startOf(event));
}
/** `<<`: keys of the map itself win, then those of the first merged map: https://yaml.org/type/merge.html */
function mergeInto(own, merges) {
    const [merge, second] = merges;
    if (merge === undefined)
        return own;
    if (second !== undefined)
        throw new Refusal("the merge key << stands twice in the same map", second.position);
    const sources = (0,yaml_value/* isList */.Lv)(merge.value) ? merge.value : [merge.value];
    const merged = (0,yaml_value/* newMap */.dg)();
    const written = new Map();
    for (const source of sources.toReversed()) {
        if (!(0,yaml_value/* isMap */.jh)(source)) {
            throw new Refusal("the merge key << needs a map or a list of maps", merge.position);
        }
        Object.assign(merged, source);
        for (const name of Object.keys(source))
            written.set(name, (0,yaml_written/* writtenAt */.nt)(source, name));
    }
    for (const name of Object.keys(own))
        written.delete(name);
    (0,yaml_written/* copyWritten */.pp)(own, merged, written);
    return Object.assign(merged, own);
}

;// CONCATENATED MODULE: ./.tmp/build/yaml/documents.js
/**
 * The lines that kustomize cuts a file of resources at, before it parses. Each is a part's text with its offset.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/kyaml/kio/byteio_reader.go (splitDocuments)
 */
function* separators(text) {
    for (let start = text.indexOf("\n---") + 1; start > 0;) {
        const end = text.indexOf("\n", start) + 1;
        if (end === 0)
            return;
        yield { text: text.slice(start, end), start };
        start = text.indexOf("\n---", end) + 1;
    }
}
/** Cuts the text of a file of resources at its separators. */
function splitDocuments(text) {
    const parts = [];
    let start = 0;
    for (const separator of separators(text)) {
        parts.push({ text: text.slice(start, separator.start), start });
        start = separator.start + separator.text.length;
    }
    parts.push({ text: text.slice(start), start });
    return parts;
}
const WITHOUT_TEXT = /^---[^\S\ufeff]*(?:#|$)/;
/** Offset of the first separator with text beside it, which kustomize refuses. */
function invalidSeparator(text) {
    for (const separator of separators(text)) {
        if (!WITHOUT_TEXT.test(separator.text))
            return separator.start;
    }
    return undefined;
}
/** The start of a line that is neither empty nor a comment. */
const CONTENT = /^(?!\ufeff?[ \t]*(?:#|$))/m;
/** The start of a line that is no directive either. */
const DOCUMENT = /^(?!\ufeff?[ \t]*(?:#|$)|%)/m;
const MARKER = /^(?:---|\.\.\.)(?![^ \t\r\n])/gm;
/**
 * The text up to the end of its first document, with all that comes before that. Go's parser reads no further when it is
 * asked for one document, so that whatever follows counts for nothing, be it valid or not.
 */
function firstDocument(text) {
    const start = text.search(DOCUMENT);
    for (const { index } of text.matchAll(MARKER)) {
        if (index > start)
            return text.slice(0, index);
    }
    return text;
}
/** Offset of the first line that is neither empty nor a comment; -1 without any. */
function contentStart(text) {
    return text.search(CONTENT);
}

;// CONCATENATED MODULE: ./.tmp/build/yaml/pattern.js
/** Returned by `endOf` instead of a position. */
const NO_MATCH = -1;
/** Longer keys, which hardly anybody writes, are left to the library: at some length they are refused. */
const LONGEST_SIMPLE_KEY = 150;
const SPACES = / */y;
/** Where a pattern ends that is sticky, and so tried at `position`, or global, and so found from there on. */
function endOf(pattern, text, position) {
    pattern.lastIndex = position;
    return pattern.test(text) ? pattern.lastIndex : NO_MATCH;
}
function withoutEnd(text, character) {
    let end = text.length;
    while (text[end - 1] === character)
        end--;
    return text.slice(0, end);
}

;// CONCATENATED MODULE: ./.tmp/build/yaml/line-flow.js




const QUOTED = /"[^"\\\n]*"|'[^'\n]*'(?!')/y;
/** Bounded, because a regular expression that repeats a group a million times overflows its stack. */
const PLAIN = /(?:[\w$./~]|-(?=[^\s,[\]{}?]))[^,[\]{}:#?\n]*(?::(?=[^\s,[\]{}?])[^,[\]{}:#?\n]*){0,999}/y;
const KEY_END = / *: +/y;
const line_flow_MAX_DEPTH = 20;
/** Reads the list or map in brackets at `start` if it is simple and on one line; undefined: left to the library. */
function readFlow(text, start, dialect, depth = 0) {
    if (depth > line_flow_MAX_DEPTH)
        return undefined;
    return text[start] === "[" ? readList(text, start, dialect, depth) : readMap(text, start, dialect, depth);
}
function readList(text, start, dialect, depth) {
    const list = [];
    const written = new Map();
    const end = readBetween(text, start, "]", (position) => {
        const item = readItem(text, position, dialect, depth);
        if (item === undefined)
            return NO_MATCH;
        if (item.written !== undefined)
            written.set(list.length, item.written);
        list.push(item.value);
        return item.end;
    });
    if (end === NO_MATCH)
        return undefined;
    if (written.size > 0)
        (0,yaml_written/* noteWritten */.ox)(list, written);
    return { value: list, end };
}
function readMap(text, start, dialect, depth) {
    const map = (0,yaml_value/* newMap */.dg)();
    const written = new Map();
    const end = readBetween(text, start, "}", (position) => {
        const key = line_flow_readScalar(text, position, dialect);
        if (typeof key?.value !== "string" || key.value in map)
            return NO_MATCH;
        if (key.end - position > LONGEST_SIMPLE_KEY)
            return NO_MATCH;
        const content = endOf(KEY_END, text, key.end);
        const item = content === NO_MATCH ? undefined : readItem(text, content, dialect, depth);
        if (item === undefined)
            return NO_MATCH;
        if (item.written !== undefined)
            written.set(key.value, item.written);
        map[key.value] = item.value;
        return item.end;
    });
    if (end === NO_MATCH)
        return undefined;
    if (written.size > 0)
        (0,yaml_written/* noteWritten */.ox)(map, written);
    return { value: map, end };
}
/** Has `read` read each entry up to the closing bracket, behind which the result is; `read` returns where one ends. */
function readBetween(text, start, close, read) {
    let position = endOf(SPACES, text, start + 1);
    while (text[position] !== close) {
        const end = read(position);
        if (end === NO_MATCH)
            return NO_MATCH;
        position = endOf(SPACES, text, end);
        if (text[position] === close)
            break;
        if (text[position] !== ",")
            return NO_MATCH;
        position = endOf(SPACES, text, position + 1);
        // A comma at the end is for the library.
        if (text[position] === close)
            return NO_MATCH;
    }
    return position + 1;
}
function readItem(text, start, dialect, depth) {
    const isCollection = text[start] === "[" || text[start] === "{";
    return isCollection ? readFlow(text, start, dialect, depth + 1) : line_flow_readScalar(text, start, dialect);
}
function line_flow_readScalar(text, start, dialect) {
    const quotedEnd = endOf(QUOTED, text, start);
    if (quotedEnd !== NO_MATCH) {
        const value = text.slice(start + 1, quotedEnd - 1);
        return { value, written: (0,yaml_written/* quotedWritten */.um)(value), end: quotedEnd };
    }
    const end = endOf(PLAIN, text, start);
    if (end === NO_MATCH)
        return undefined;
    const plain = withoutEnd(text.slice(start, end), " ");
    const value = (0,scalar/* resolvePlain */.Rg)(plain, dialect);
    return value === scalar/* UNRESOLVED */.gm ? undefined : { value, written: (0,yaml_written/* plainWritten */.kY)(plain, value), end };
}

;// CONCATENATED MODULE: ./.tmp/build/yaml/line-scalar.js





const BLANK_LINES = /(?: *\n){0,999}/y;
const REST_OF_LINE = / *(?: #[^\n]*)?\n/y;
/** Without what may not start a plain scalar, and `?` and `:`, which only sometimes may (YAML 1.2, 7.3.3). */
const PLAIN_START = /-[^ \n]|[^\s#&*!|>'"%@`,[\]{}?:-]/y;
/** What ends a line of a plain scalar: its end, a comment, or a colon that ends a key. */
const PLAIN_END = / #|:(?=[ \n])|\n/g;
/** Bounded, because a regular expression that repeats a group a million times overflows its stack. */
const DOUBLE_QUOTED = /"[^"\\]*(?:\\(?:[0abtnvfre "\\N_LP\n]|x[\da-fA-F]{2}|u(?![dD][89a-fA-F])[\da-fA-F]{4})[^"\\]*){0,9999}"/y;
const LITERAL_HEADER = /\|(?:[-+]?|[1-9][-+]?|[-+][1-9])\n/y;
/** By the column in which the lines of a literal start: the indentation to take away, and the first line that is not of it. */
const LITERALS = Array.from({ length: 100 }, (_, column) => ({
    indent: new RegExp(`^ {0,${column}}`, "gm"),
    end: new RegExp(`^(?! {${column}}| *$)`, "gm"),
}));
/**
 * Reads the scalar, or the flow collection, at `start`, whose parent is a collection at the column
 * `parentColumn`. Undefined for what is left to the library.
 */
function readLineValue(text, start, parentColumn, dialect) {
    switch (text.charAt(start)) {
        case '"':
            return readQuoted(text, start, endOf(DOUBLE_QUOTED, text, start), parentColumn);
        case "'":
            return readQuoted(text, start, singleQuotedEnd(text, start), parentColumn);
        case "|":
            return readLiteral(text, start, parentColumn);
        case "{":
        case "[": {
            const flow = readFlow(text, start, dialect);
            return flow === undefined ? undefined : valueOnLine(text, flow.end, flow.value, undefined);
        }
        default:
            return readPlain(text, start, parentColumn, dialect);
    }
}
/** A value that must be the last thing on its line, but for a comment. */
function valueOnLine(text, end, value, written) {
    const next = endOf(REST_OF_LINE, text, end);
    return next === NO_MATCH ? undefined : { value, written, next };
}
function singleQuotedEnd(text, start) {
    let quote = text.indexOf("'", start + 1);
    while (quote >= 0 && text[quote + 1] === "'")
        quote = text.indexOf("'", quote + 2);
    return quote < 0 ? NO_MATCH : quote + 1;
}
function readQuoted(text, start, end, parentColumn) {
    if (end === NO_MATCH)
        return undefined;
    const content = text.slice(start + 1, end - 1);
    if (!/[\n\\']/.test(content))
        return valueOnLine(text, end, content, (0,yaml_written/* quotedWritten */.um)(content));
    if (!isIndented(text, start, end, parentColumn))
        return undefined;
    const style = text[start] === "'" ? js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED : js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
    const value = decoded(text, style, start + 1, end - 1);
    return valueOnLine(text, end, value, (0,yaml_written/* quotedWritten */.um)(value));
}
/** Whether all lines but the first are indented more than the parent: others are mended before the library reads them. */
function isIndented(text, start, end, parentColumn) {
    for (let line = text.indexOf("\n", start); line >= 0 && line < end; line = text.indexOf("\n", line + 1)) {
        const content = endOf(SPACES, text, line + 1);
        if (text[content] !== "\n" && content - line - 1 <= parentColumn)
            return false;
    }
    return true;
}
function readLiteral(text, start, parentColumn) {
    const first = endOf(LITERAL_HEADER, text, start);
    if (first === NO_MATCH)
        return undefined;
    const header = text.slice(start, first);
    const column = literalColumn(text, first, parentColumn, /[1-9]/.exec(header)?.[0]);
    const literal = column === undefined ? undefined : LITERALS[column];
    if (literal === undefined)
        return undefined;
    const end = endOf(literal.end, text, first);
    const next = end === NO_MATCH ? text.length : end;
    const lines = text.slice(first, next).replace(literal.indent, "");
    const kept = header.includes("+") ? lines : withoutEnd(lines, "\n") + (header.includes("-") ? "" : "\n");
    return { value: kept, written: (0,yaml_written/* quotedWritten */.um)(kept), next };
}
/** The column of the first line, or the one that the header says; undefined without a line of text. */
function literalColumn(text, first, parentColumn, indentation) {
    const line = indentation === undefined ? first : endOf(BLANK_LINES, text, first);
    const content = endOf(SPACES, text, line);
    const column = indentation === undefined ? content - line : parentColumn + Number(indentation);
    const isText = text[content] !== "\n" && content < text.length;
    return isText && content - line >= column && column > parentColumn ? column : undefined;
}
function readPlain(text, start, parentColumn, dialect) {
    if (endOf(PLAIN_START, text, start) === NO_MATCH)
        return undefined;
    const firstLine = plainEnd(text, start);
    let end = firstLine;
    for (let line = end; text[line] === "\n";) {
        const content = endOf(SPACES, text, line + 1);
        if (text[content] === "\n")
            line = content;
        else if (content - line - 1 <= parentColumn || text[content] === "#")
            break;
        else
            line = end = plainEnd(text, content);
    }
    if (text[end] === ":")
        return undefined;
    const next = text.indexOf("\n", end) + 1;
    const plain = end === firstLine
        ? withoutEnd(text.slice(start, end), " ")
        : decoded(text, js_yaml/* SCALAR_STYLE */.jK.PLAIN, start, end);
    const value = (0,scalar/* resolvePlain */.Rg)(plain, dialect);
    return value === scalar/* UNRESOLVED */.gm ? undefined : { value, written: (0,yaml_written/* plainWritten */.kY)(plain, value), next };
}
/** Where a line of a plain scalar ends: at a line break, a colon, or the blank before a comment. */
function plainEnd(text, start) {
    const end = endOf(PLAIN_END, text, start) - 1;
    return text[end] === "#" ? end - 1 : end;
}
/** The library knows how quotes, escapes and line breaks are read. */
function decoded(text, style, valueStart, valueEnd) {
    return (0,js_yaml/* getScalarValue */.KE)(text, {
        type: js_yaml/* EVENT_ID */.hy.SCALAR,
        valueStart,
        valueEnd,
        anchorStart: -1,
        anchorEnd: -1,
        tagStart: -1,
        tagEnd: -1,
        style,
        chomping: js_yaml/* CHOMPING_MODE */.K6.CLIP,
        indent: -1,
        fast: false,
    });
}

;// CONCATENATED MODULE: ./.tmp/build/yaml/lines.js





/** Tabs, carriage returns, other line breaks than \n, what is not printable, and characters beyond 16 bits. */
const UNUSUAL = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
const DASH = /- +/y;
const KEY = /(?:[\w$./][\w$./-]*|"[^"\\\n]*"|'[^'\n]*'):(?=[ \n])/y;
const LITERAL = /\|[-+\d]*$/m;
/** The library has its own limit, which no real manifest comes near. */
const MAX_LEVELS = 100;
/** What is read of a text without content. */
const NO_DOCUMENT = Symbol("no document");
/**
 * Reads a document in the layout that programs write, and people mostly: one key or list item a line, in block style.
 * Undefined for any other text, and for every error, which the library is there for. It exists for speed alone, on
 * megabytes of custom resource definitions: docs/decisions/0004 says what that is worth.
 */
function readLines(text, dialect) {
    if (UNUSUAL.test(text))
        return undefined;
    if (text.endsWith("\n"))
        return readAll(text, dialect);
    // The end of the file is the end of the line, except to a literal.
    return LITERAL.test(text) ? undefined : readAll(`${text}\n`, dialect);
}
function readAll(text, dialect) {
    const reader = { text, dialect, levels: [], hasSeparator: false, document: undefined };
    let position = 0;
    while (position < text.length) {
        const start = endOf(SPACES, text, position);
        const first = text[start];
        if (first === "#" || first === "\n")
            position = text.indexOf("\n", start) + 1;
        else
            position = readLine(reader, start, start - position);
        if (position === NO_MATCH)
            return undefined;
    }
    closeLevels(reader, 0);
    return reader.document ?? NO_DOCUMENT;
}
/** Reads a line from its content on, with the further lines of its scalar. Returns where the next one starts. */
function readLine(reader, start, column) {
    const { text, levels } = reader;
    if (column === 0 && text.startsWith("---", start))
        return readSeparator(reader, start);
    if (column === 0 && (text[start] === "%" || text.startsWith("...", start)))
        return NO_MATCH;
    const isItem = isDash(text, start);
    closeLevels(reader, levelsBefore(levels, column, isItem));
    const parent = levels.at(-1);
    if (parent === undefined) {
        if (column > 0 || reader.document !== undefined)
            return NO_MATCH;
        return isItem ? lines_readItem(reader, start, column) : readEntry(reader, start, column);
    }
    if ("list" in parent)
        return column === parent.column ? lines_readItem(reader, start, column, parent) : NO_MATCH;
    if (column === parent.column && !isItem)
        return readEntry(reader, start, column, parent);
    // The items of a list may stand in the column of its key.
    if (!awaitsValue(parent))
        return NO_MATCH;
    if (isItem)
        return lines_readItem(reader, start, column);
    if (endOf(KEY, text, start) !== NO_MATCH)
        return readEntry(reader, start, column);
    return readValue(reader, start, parent);
}
function isDash(text, position) {
    return text[position] === "-" && text[position + 1] === " ";
}
/** Only one that stands before the document: behind it nothing is read. */
function readSeparator(reader, start) {
    if (reader.hasSeparator || reader.document !== undefined || reader.text[start + 3] !== "\n")
        return NO_MATCH;
    reader.hasSeparator = true;
    return start + 4;
}
/** How many levels stay open: not what is further to the right, nor a list in whose column something else stands. */
function levelsBefore(levels, column, isItem) {
    for (let count = levels.length;; count--) {
        const level = levels[count - 1];
        if (level === undefined || column > level.column)
            return count;
        if (column === level.column && (isItem || "map" in level))
            return count;
    }
}
function closeLevels(reader, remaining) {
    while (reader.levels.length > remaining) {
        const level = reader.levels.pop();
        if (level !== undefined)
            closeLevel(level);
    }
}
function closeLevel(level) {
    if ("list" in level) {
        if (level.written !== undefined)
            (0,yaml_written/* noteWritten */.ox)(level.list, level.written);
        return;
    }
    if (awaitsValue(level))
        setValue(level, EMPTY);
    if (level.written !== undefined)
        (0,yaml_written/* noteWritten */.ox)(level.map, level.written);
}
/** The value of a key after which nothing is written. */
const EMPTY = { value: null, written: "" };
function awaitsValue(level) {
    return !(level.key in level.map);
}
function setValue(level, { value, written }) {
    if ("list" in level) {
        if (written !== undefined)
            (level.written ??= new Map()).set(level.list.length, written);
        level.list.push(value);
    }
    else {
        if (written !== undefined)
            (level.written ??= new Map()).set(level.key, written);
        level.map[level.key] = value;
    }
}
/** Adds a collection to the one that is open, or as the document's content. */
function openLevel(reader, start, level) {
    const value = "list" in level ? level.list : level.map;
    const parent = reader.levels.at(-1);
    if (parent === undefined)
        reader.document = { value, start };
    else
        setValue(parent, { value });
    reader.levels.push(level);
}
/** Reads the list item at `start`; without `list` it is the first of a new one. */
function lines_readItem(reader, start, column, list) {
    if (reader.levels.length > MAX_LEVELS)
        return NO_MATCH;
    const { text } = reader;
    const content = endOf(DASH, text, start);
    if (content === NO_MATCH)
        return NO_MATCH;
    const level = list ?? { column, list: [], written: undefined };
    if (list === undefined)
        openLevel(reader, start, level);
    const contentColumn = column + content - start;
    if (isDash(text, content))
        return lines_readItem(reader, content, contentColumn);
    if (endOf(KEY, text, content) !== NO_MATCH)
        return readEntry(reader, content, contentColumn);
    return readValue(reader, content, level);
}
/** Reads the key at `start` with its value; without `map` it is the first of a new one. */
function readEntry(reader, start, column, map) {
    const { text } = reader;
    const colon = endOf(KEY, text, start) - 1;
    if (colon < start || reader.levels.length > MAX_LEVELS)
        return NO_MATCH;
    const key = lines_readKey(reader, start, colon);
    if (key === undefined)
        return NO_MATCH;
    const level = map ?? { column, map: (0,yaml_value/* newMap */.dg)(), key, written: undefined };
    if (map === undefined)
        openLevel(reader, start, level);
    else if (awaitsValue(level))
        setValue(level, EMPTY);
    if (key in level.map)
        return NO_MATCH;
    level.key = key;
    const content = endOf(SPACES, text, colon + 1);
    const hasValue = text[content] !== "\n" && text[content] !== "#";
    return hasValue ? readValue(reader, content, level) : text.indexOf("\n", content) + 1;
}
/** Undefined for a key that is no text, or very long. */
function lines_readKey({ text, dialect }, start, colon) {
    if (colon - start > LONGEST_SIMPLE_KEY)
        return undefined;
    const first = text[start];
    if (first === '"' || first === "'")
        return text.slice(start + 1, colon - 1);
    const key = text.slice(start, colon);
    return (0,scalar/* resolvePlain */.Rg)(key, dialect) === key ? key : undefined;
}
function readValue(reader, start, level) {
    const value = readLineValue(reader.text, start, level.column, reader.dialect);
    if (value === undefined)
        return NO_MATCH;
    setValue(level, value);
    return value.next;
}

;// CONCATENATED MODULE: ./.tmp/build/yaml/events.js

/** Nesting beyond this is refused, aliases included. Real manifests stay below 60; whoever walks a value may recurse. */
const events_MAX_DEPTH = 500;
/** Bounds the work of mending badly indented text, in characters parsed. */
const MAX_MENDING = 100_000_000;
/**
 * Parses the text of one document into events. Go's parser is based on libyaml, which lets the continuation lines of
 * quoted text and of flow collections stand anywhere, and a comment follow its token without a blank. YAML's
 * specification and js-yaml do not, so blanks are inserted until they do. Throws `YAMLException`.
 */
function readEvents(text) {
    let mended = text;
    let work = 0;
    for (;;) {
        try {
            return { text: mended, events: (0,js_yaml/* parseEvents */.PH)(mended, { maxDepth: events_MAX_DEPTH }) };
        }
        catch (error) {
            work += mended.length;
            const missing = error instanceof js_yaml/* YAMLException */.tB ? missingBlanks(mended, error) : undefined;
            if (missing === undefined || work > MAX_MENDING)
                throw error;
            const { position, count } = missing;
            mended = mended.slice(0, position) + " ".repeat(count) + mended.slice(position);
        }
    }
}
/** What js-yaml says of a comment that follows a quote, a bracket, or the header of a block without a blank. */
const NO_COMMENT = new Set([
    "bad indentation of a mapping entry",
    "end of the stream or a document separator is expected",
    "a line break is expected",
    "missed comma between flow collection entries",
]);
function missingBlanks(text, { reason, mark }) {
    const position = mark?.position ?? text.length;
    const lineStart = text.lastIndexOf("\n", position - 1) + 1;
    const before = text.slice(lineStart, position);
    if (text[position] === "#" && /\S$/.test(before) && NO_COMMENT.has(reason))
        return { position, count: 1 };
    // Already indented, or not the start of a line: the cause is another one.
    const isAtStart = before.length <= events_MAX_DEPTH && before.trim() === "";
    return reason === "deficient indentation" && isAtStart
        ? { position: lineStart, count: events_MAX_DEPTH + 1 }
        : undefined;
}

;// CONCATENATED MODULE: ./.tmp/build/yaml/strict-scalar.js



function isInQuotes({ style }) {
    return style === js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED || style === js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED;
}
/** Throws `Refusal` for a scalar that Go's parser refuses, or would end elsewhere. */
function checkScalar(text, event, inBrackets) {
    switch (event.style) {
        case js_yaml/* SCALAR_STYLE */.jK.PLAIN:
            if (inBrackets)
                checkPlainInBrackets(text, event);
            break;
        case js_yaml/* SCALAR_STYLE */.jK.DOUBLE_QUOTED:
            if (!event.fast)
                checkEscapes(text, event);
            break;
        case js_yaml/* SCALAR_STYLE */.jK.LITERAL_BLOCK:
        case js_yaml/* SCALAR_STYLE */.jK.FOLDED_BLOCK:
            checkBlock(text, event);
            break;
        case js_yaml/* SCALAR_STYLE */.jK.SINGLE_QUOTED:
    }
}
/** A colon that ends no key. */
const COLON = /[ \t\r\n]*:(?![ \t\r\n])/y;
function checkPlainInBrackets(text, { valueStart, valueEnd }) {
    COLON.lastIndex = valueEnd;
    if (text[valueStart] === ":" || COLON.test(text))
        throw new Refusal("a colon in brackets needs a blank after it, or quotes", valueEnd);
    const question = text.slice(valueStart, valueEnd).indexOf("?");
    if (question >= 0)
        throw new Refusal("a ? in brackets needs quotes", valueStart + question);
}
/** Neither `\/` nor half of a surrogate pair, nor what is beyond Unicode. */
const ESCAPE = /\\(?:[^/uU]|u(?![dD][89a-fA-F])|U(?:0000(?![dD][89a-fA-F])|000[1-9a-fA-F]|0010))/gs;
function checkEscapes(text, { valueStart, valueEnd }) {
    const others = text.slice(valueStart, valueEnd).replace(ESCAPE, "");
    if (others.includes("\\"))
        throw new Refusal("an escape is unknown, or no character: \\/, or one of \\uD800 to \\uDFFF", valueStart);
}
const HEADER_WITH_INDENTATION = /[|>][-+]?[1-9][-+]?[ \t]*(?:#.*)?\r?\n?$/;
const TAB_FIRST = /[ \r\n]*\t/y;
function checkBlock(text, { valueStart }) {
    TAB_FIRST.lastIndex = valueStart;
    if (!TAB_FIRST.test(text))
        return;
    const header = text.slice(text.lastIndexOf("\n", valueStart - 2) + 1, valueStart);
    if (HEADER_WITH_INDENTATION.test(header))
        return;
    throw new Refusal("the first line of a block starts with a tab; use spaces", TAB_FIRST.lastIndex - 1);
}
/** Of Go's parser, for a key with its anchor, tag and quotes, which kustomize's JSON has too. */
const MAX_KEY_LENGTH = 1024;
/** No escape of JSON is longer. */
const MAX_ESCAPE_LENGTH = 6;
/** A comment reaches to the end of its line, or all ways to divide it would be tried. */
const TO_COLON = /(?:\s|#[^\n]*(?:\n|$)){0,999}:/y;
/** What may stand before the key of a block map on its line: indicators of collections. */
const BEFORE_KEY = /^[-?: \t\ufeff]*$/;
/** Throws `Refusal` for a key that is too long, or stands where none may. */
function checkKey(text, event, inBrackets) {
    const quote = isInQuotes(event) ? 1 : 0;
    const places = [event.valueStart - quote, event.tagStart, event.anchorStart - 1];
    const start = Math.min(...places.filter((place) => place >= 0));
    const end = event.valueEnd + quote;
    const isLong = (end - start) * MAX_ESCAPE_LENGTH > MAX_KEY_LENGTH;
    const length = isLong ? Math.max(end - start, JSON.stringify((0,js_yaml/* getScalarValue */.KE)(text, event)).length) : 0;
    if (length > MAX_KEY_LENGTH)
        throw new Refusal(`a key is longer than ${MAX_KEY_LENGTH} characters; shorten it`, start);
    if (!inBrackets && !BEFORE_KEY.test(lineBefore(text, start)))
        throw new Refusal("a key stands behind something else; put it on a line of its own", start);
    const colon = endOf(TO_COLON, text, end);
    if (inBrackets && /[\r\n]/.test(text.slice(start, Math.max(start, colon))))
        throw new Refusal("a key in brackets and its colon must stand on one line", start);
}
function lineBefore(text, end) {
    let start = end;
    while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1)))
        start--;
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./.tmp/build/yaml/strictness.js





/**
 * Throws `Refusal` for what js-yaml reads in a document and Go's parser refuses, or reads as something else, which nobody
 * can have meant. The rules are those of https://github.com/yaml/go-yaml/blob/v3/scannerc.go.
 */
function checkStrictness(text, events) {
    checkStart(text);
    checkCharacters(text, events);
    const open = [];
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            open.pop();
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT) {
            open.push({ isMap: false, inBrackets: false, nodes: 0 });
        }
        else {
            const parent = open.at(-1);
            if (parent !== undefined)
                checkNode(text, event, parent);
            if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE) {
                const inBrackets = event.style === js_yaml/* COLLECTION_STYLE */.Rl.FLOW;
                open.push({ isMap: event.type === js_yaml/* EVENT_ID */.hy.MAPPING, inBrackets, nodes: 0 });
            }
        }
    }
}
const STARTS = [
    [/%(?!YAML 1\.1\s)/y, "directives (%) other than %YAML 1.1 are not supported; remove the line"],
    [/[ \t]+---/y, "the document separator --- is indented; put it at the start of its line"],
    [/\.\.\./y, "a document ends (...) before it has begun; remove the line"],
];
function checkStart(text) {
    const start = Math.max(contentStart(text), 0);
    for (const [pattern, message] of STARTS) {
        pattern.lastIndex = start;
        if (pattern.test(text))
            throw new Refusal(message, start);
    }
}
/** All that YAML 1.1 does not call printable: https://yaml.org/spec/1.1/#id868524 */
const CONTROL = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const OLD_BREAK = /[\x85\u2028\u2029]/g;
/** In quotes these two stay what they are, where there is no other break beside them. */
const KEPT_BREAK = /(?<=[^\s\x85] {0,99})[\u2028\u2029](?= {0,99}[^\s\x85])/y;
function checkCharacters(text, events) {
    const control = text.search(CONTROL);
    if (control >= 0)
        throw new Refusal("a control character is not allowed; write it as an escape", control);
    let position = nextOldBreak(text, 0);
    for (const event of events) {
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || !isInQuotes(event))
            continue;
        if (position < event.valueStart)
            break;
        for (; position < event.valueEnd; position = nextOldBreak(text, position + 1)) {
            KEPT_BREAK.lastIndex = position;
            if (!KEPT_BREAK.test(text))
                throw oldBreak(position);
        }
    }
    if (position < text.length)
        throw oldBreak(position);
}
/** Of those that end a line in YAML 1.1, and so for Go's parser, but not in YAML 1.2. */
function nextOldBreak(text, start) {
    OLD_BREAK.lastIndex = start;
    return OLD_BREAK.exec(text)?.index ?? text.length;
}
function oldBreak(position) {
    return new Refusal("U+0085, U+2028 or U+2029 ends a line here; write it as an escape", position);
}
const ANCHOR = /[\w-]+(?=[\s,\]}]|$)/y;
const TAG = /(?!!!\s|!!$)[^\s#]+(?=\s|$)/y;
function checkNode(text, event, parent) {
    const isKey = parent.isMap && parent.nodes++ % 2 === 0;
    checkProperties(text, event);
    if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.valueStart < 0)
        return;
    checkScalar(text, event, parent.inBrackets);
    if (isKey)
        checkKey(text, event, parent.inBrackets);
}
function checkProperties(text, event) {
    const { anchorStart, anchorEnd } = event;
    if (anchorStart >= 0 && endOf(ANCHOR, text, anchorStart) !== anchorEnd)
        throw new Refusal("the name of an anchor (&, *) has other characters than A-Z, 0-9, _ and -", anchorStart);
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS || event.tagStart < 0)
        return;
    if (endOf(TAG, text, event.tagStart) !== event.tagEnd)
        throw new Refusal("a tag (!) needs a name, without #, and a blank after it", event.tagStart);
}

;// CONCATENATED MODULE: ./.tmp/build/yaml/tabs.js



/**
 * Offset of the first tab that Go's parser refuses and js-yaml passes over: one among the blanks with which a line
 * starts, be it an empty line or a comment's, or behind the `-` or `?` there. Two may stay: right of the column where a
 * plain scalar could still go on, and, in resources, between two comments, which yaml.v3 reads in one go.
 * https://github.com/yaml/go-yaml/blob/v3/scannerc.go (yaml_parser_scan_to_next_token, yaml_parser_scan_comments,
 * yaml_parser_scan_plain_scalar)
 */
function misplacedTab(text, events, dialect) {
    if (!text.includes("\t"))
        return undefined;
    for (const gap of gapsOf(text, events)) {
        // With the line break before the first line, so that its start can be told.
        const before = gap.start === 0 ? "\n" : text.charAt(gap.start - 1);
        const tab = tabIn(before + text.slice(gap.start, gap.end), gap, dialect);
        if (tab !== undefined)
            return gap.start - 1 + tab;
    }
    return undefined;
}
const TAB_IN_PLAIN = /\n *\t/g;
/** In the lines up to the next word a plain scalar could go on, even in brackets. */
const TAB_AFTER_PLAIN = /^.\s*?\n *\t/;
const TAB_AT_START = /\n(?!---)[-?: ]*\t|^.[-?][-? ]*\t/g;
/** One that does not follow a value on its line: those are read on their own. */
const COMMENT = /[\n-][ \t]*#/;
const REST_TO_COMMENT = /[ \t\r\n]*#/y;
/** @param text what stands in the gap, and one character before it */
function tabIn(text, gap, dialect) {
    if (!text.includes("\t"))
        return undefined;
    if (gap.isPlain)
        return tabInPlain(text, gap);
    if (!gap.inBrackets)
        return tabInBlock(text, gap, dialect);
    return gap.isAfterPlain && TAB_AFTER_PLAIN.test(text) ? text.indexOf("\t") : undefined;
}
function tabInPlain(text, { column, inBrackets }) {
    for (const { 0: blanks, index } of text.matchAll(TAB_IN_PLAIN)) {
        if (inBrackets || blanks.length - 2 <= column)
            return index + blanks.length - 1;
    }
    return undefined;
}
function tabInBlock(text, { isAfterPlain, column }, dialect) {
    const firstText = text.slice(1).search(/\S/) + 1 || text.length;
    const comment = dialect === "kustomize" ? text.search(COMMENT) : -1;
    let commentedUntil = 0;
    for (const { 0: lineStart, index } of text.matchAll(TAB_AT_START)) {
        const tab = index + lineStart.length - 1;
        const isBlank = lineStart.trim() === "";
        const mayGoOn = isAfterPlain && firstText > tab && lineStart.length - 2 > column;
        if (isBlank && (mayGoOn || tab < commentedUntil))
            continue;
        const isAfterComment = comment >= 0 && comment < index;
        if (isBlank && isAfterComment)
            commentedUntil = endOf(REST_TO_COMMENT, text, tab);
        if (tab >= commentedUntil)
            return tab;
    }
    return undefined;
}
function gapsOf(text, events) {
    const gaps = [];
    const open = [];
    let collection = { style: "block", column: -1 };
    let position = 0;
    let isAfterPlain = false;
    let column = -1;
    const gapUntil = (end) => {
        const inBrackets = collection.style !== "block";
        const isPlain = false;
        if (end > position)
            gaps.push({ start: position, end, isPlain, isAfterPlain, column, inBrackets });
        position = end;
    };
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            if (collection.style === "brackets") {
                gapUntil(position + text.slice(position).search(/[\]}]/));
                position++;
                isAfterPlain = false;
            }
            collection = open.pop() ?? collection;
        }
        else if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT) {
            open.push(collection);
        }
        else {
            const start = startOf(event);
            // An empty value has no place.
            if (start < position || (event.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.valueEnd < start))
                continue;
            gapUntil(start);
            if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE) {
                open.push(collection);
                collection = collectionOf(text, event);
                isAfterPlain = false;
            }
            else {
                position = event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? event.valueEnd : event.anchorEnd;
                column = collection.column;
                isAfterPlain = event.type === js_yaml/* EVENT_ID */.hy.SCALAR && event.style === js_yaml/* SCALAR_STYLE */.jK.PLAIN;
                const inBrackets = collection.style !== "block";
                if (isAfterPlain)
                    gaps.push({ start, end: position, isPlain: true, isAfterPlain, column, inBrackets });
            }
        }
    }
    gapUntil(text.length);
    return gaps;
}
function collectionOf(text, { start, style }) {
    const column = start - (text.lastIndexOf("\n", start - 1) + 1);
    if (style === js_yaml/* COLLECTION_STYLE */.Rl.BLOCK)
        return { style: "block", column };
    return { style: /[[{]/.test(text.charAt(start)) ? "brackets" : "pair", column };
}

;// CONCATENATED MODULE: ./.tmp/build/yaml/parse.js









/**
 * Parses every document of a YAML text as kustomize reads resources (Go's yaml.v3). Empty documents are left out.
 * Anchored values are shared, not copied; a text whose aliases would expand without measure is an error.
 */
function parseYaml(text) {
    const separator = invalidSeparator(text);
    if (separator !== undefined) {
        return failure(text, separator, "there is text after the document separator ---; put it on a line of its own");
    }
    const documents = [];
    const lines = lineCounter(text);
    for (const part of splitDocuments(text)) {
        const result = parse(part.text, "kustomize", lines(part.start));
        if (!result.ok)
            return result;
        documents.push(...result.documents);
    }
    return { ok: true, documents };
}
/**
 * Parses the first document as sigs.k8s.io/yaml converts YAML to JSON: for kustomization files, configurations and
 * patches. Keys become strings and the last of duplicate keys counts. No document gives an empty list.
 */
function parseYamlAsJson(text) {
    return parse(text, "json", 1);
}
/** Parses the first document of a text whose first line is the line `firstLine`. */
function parse(text, dialect, firstLine) {
    const document = readLines(text, dialect);
    if (document === undefined)
        return parseWithLibrary(text, dialect, firstLine);
    return success(text, document === NO_DOCUMENT ? undefined : document, firstLine);
}
function parseWithLibrary(text, dialect, firstLine) {
    const first = firstDocument(text);
    let read = { text: first, events: [] };
    try {
        read = readEvents(first);
        if (dialect === "kustomize")
            checkRest(text, first.length);
        checkStrictness(read.text, read.events);
        const tab = misplacedTab(read.text, read.events, dialect);
        if (tab !== undefined) {
            throw new Refusal("a line starts with a tab; use spaces, and nothing on empty lines", tab);
        }
        return success(read.text, construct(read.text, read.events, dialect, events_MAX_DEPTH), firstLine);
    }
    catch (error) {
        if (error instanceof Refusal)
            return failure(read.text, error.position, error.message, firstLine);
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return failure(text, error.mark?.position ?? -1, withoutQuotes(error.reason), firstLine);
    }
}
const TEXT_AFTER_END = /\.\.\.[ \t]+[^\s#]/y;
/** Yaml.v3 looks a little way beyond the document, so what follows it there must be YAML too. */
function checkRest(text, start) {
    const message = "what follows the end of the document (...) is no YAML; remove it";
    if (endOf(TEXT_AFTER_END, text, start) !== NO_MATCH)
        throw new Refusal(message, start);
    try {
        readEvents(text.slice(start));
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        throw new Refusal(message, start);
    }
}
function success(text, document, firstLine) {
    if (document === undefined || document.value === null)
        return { ok: true, documents: [] };
    const line = lineCounter(text, firstLine)(document.start);
    return { ok: true, documents: [{ value: document.value, line }] };
}
/** Parser messages name anchors and tags, which a badly quoted password can look like. */
function withoutQuotes(reason) {
    return reason.replace(/"[^"]*"|'[^']*'|!<[^>]*>/g, "…");
}
function failure(text, position, message, firstLine = 1) {
    if (position < 0)
        return { ok: false, error: { message } };
    const lineStart = text.lastIndexOf("\n", position - 1) + 1;
    const line = lineCounter(text, firstLine)(position);
    return { ok: false, error: { message, line, column: position - lineStart + 1 } };
}
/** Counts lines up to positions that only grow from call to call. */
function lineCounter(text, firstLine = 1) {
    let line = firstLine;
    let next = text.indexOf("\n");
    return (position) => {
        while (next >= 0 && next < position) {
            line++;
            next = text.indexOf("\n", next + 1);
        }
        return line;
    };
}

;// CONCATENATED MODULE: ./.tmp/build/overlays/mentions.js


/**
 * Fields whose strings kustomize never takes for a path. A field that is not listed here, known or not, counts: so a
 * field of a later kustomize cannot cause a miss. Without the list every name that a directory has too would count.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/types/kustomization.go
 */
const INERT_FIELDS = new Set([
    ...["apiversion", "kind", "metadata", "nameprefix", "namesuffix", "namespace", "commonlabels", "labels"],
    ...["commonannotations", "images", "imagetags", "replicas", "vars", "sortoptions", "buildmetadata"],
    "generatoroptions",
    ...["target", "options", "patch"].flatMap((key) => [`patches.${key}`, `patchesjson6902.${key}`]),
    ...["source", "targets"].map((key) => `replacements.${key}`),
    ...["name", "namespace", "behavior", "literals", "options", "type"].flatMap((key) => [
        `configmapgenerator.${key}`,
        `secretgenerator.${key}`,
    ]),
]);
/** Inline patches are text of resources, which name no files. */
const INLINE_RESOURCES = new Set(["patchesstrategicmerge"]);
/** The mentions of a kustomization file. */
function readKustomization(text) {
    const result = parseYamlAsJson(text);
    if (!result.ok)
        return readBroken(text);
    const documents = result.documents.map((document) => document.value);
    const mentions = documents.flatMap((value) => [...mentionsIn(value, [], isInert)]);
    return { mentions, documents, broken: false };
}
/** The mentions of a file that configures generators, transformers or validators. */
function readConfiguration(text) {
    const result = parseYaml(text);
    if (!result.ok)
        return readBroken(text);
    const documents = result.documents.map((document) => document.value);
    return { mentions: documents.flatMap((value) => [...mentionsIn(value, [])]), documents, broken: false };
}
/** The objects of YAML text that stands in a field instead of a path; none for a path. */
function inlineDocuments(text) {
    if (!/[\n{[]/.test(text))
        return [];
    const result = parseYaml(text);
    if (!result.ok)
        return [];
    return result.documents.map((document) => document.value).filter((v) => (0,yaml_value/* isMap */.jh)(v) || (0,yaml_value/* isList */.Lv)(v));
}
function isInert(keys) {
    return INERT_FIELDS.has(keys[0] ?? "") || INERT_FIELDS.has(keys.slice(0, 2).join("."));
}
function* mentionsIn(value, keys, skip) {
    if (skip?.(keys) === true)
        return;
    if (typeof value === "string") {
        yield { keys, text: value };
        if (INLINE_RESOURCES.has(keys[0] ?? ""))
            return;
        for (const document of inlineDocuments(value))
            yield* mentionsIn(document, keys);
    }
    else if ((0,yaml_value/* isList */.Lv)(value)) {
        for (const item of value)
            yield* mentionsIn(item, keys, skip);
    }
    else if ((0,yaml_value/* isMap */.jh)(value)) {
        for (const [key, item] of Object.entries(value)) {
            yield* mentionsIn(item, [...keys, key.toLowerCase()], skip);
        }
    }
}
/** What does not parse here may still parse elsewhere: every word and every end of a line could be a path. */
function readBroken(text) {
    const words = text.split(/[\s"',[\]{}]+/);
    const lineEnds = text.split("\n").map((line) => line.replace(/^(?:.*?:\s|\s*-\s)\s*/, "").trim());
    const mentions = [...new Set([...words, ...lineEnds])]
        .filter((word) => word !== "")
        .map((word) => ({ keys: [], text: word }));
    return { mentions, documents: [], broken: true };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/error.js
/**
 * What kustomize would refuse. Thrown anywhere inside the engine and turned into a result at its only edge,
 * `buildKustomization`: an error passes through every layer of bases, and each would only hand it on.
 * The message never quotes a value that may be a Secret's.
 */
class BuildError extends Error {
    name = "BuildError";
    location;
    constructor(message, location) {
        super(message);
        this.location = location;
    }
}
/** What a hermetic build cannot do, though kustomize could; travels as `BuildError` does. */
class UnsupportedError extends Error {
    name = "UnsupportedError";
    /** Undefined: no permission helps. */
    needs;
    location;
    /** Tells apart what the message does not. */
    identity;
    constructor(needs, message, location, identity) {
        super(message);
        this.needs = needs;
        this.location = location;
        this.identity = identity;
    }
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/load/remote.js
/** Whether kustomize would fetch this file over HTTP: api/internal/loader/fileloader.go of 5.8.1. */
function isRemoteFile(path) {
    return /^https?:/i.test(path) && URL.canParse(path);
}
/**
 * Whether kustomize takes a path for a git repository to clone, even if a directory of that name exists.
 * Source: api/internal/git/repospec.go of 5.8.1.
 */
function isGitRepository(path) {
    if (path.startsWith("/"))
        return false;
    const [withoutQuery = ""] = path.split("?", 1);
    const [, scheme = "", user = "", place = ""] = /^(?:git::)?(ssh:\/\/|https?:\/\/|file:\/\/)?([a-zA-Z][a-zA-Z0-9-]*@)?(.*)$/is.exec(withoutQuery) ?? [];
    if (scheme.toLowerCase() === "file://")
        return hasRepository(user + place, 0);
    const isGithub = /^github\.com[/:]/i.test(place);
    const mayBeScp = scheme === "" && (user !== "" || isGithub);
    if (scheme === "" && !mayBeScp)
        return false;
    if (place === "")
        return false;
    const end = hostEnd(place, mayBeScp);
    return hasRepository(end < 0 ? "" : place.slice(end + 1), 2);
}
function hostEnd(place, mayBeScp) {
    const slash = place.indexOf("/");
    if (!mayBeScp)
        return slash;
    const colon = place.indexOf(":");
    return slash === -1 || (colon > 0 && colon < slash) ? colon : slash;
}
/** Whether the path names a repository, and nothing outside of it. `segments`: how long its name is without a mark. */
function hasRepository(path, segments) {
    const [repository, rest] = splitRepository(path, segments);
    if (repository === undefined || repository === "")
        return false;
    return !/^\/?(?:\.\/)*\.\.(?:\/|$)/.test(rest);
}
function splitRepository(path, segments) {
    const azure = /^(.*?_git\/[^/]*)(?:\/(.*))?$/s.exec(path);
    if (azure !== null)
        return [azure[1], azure[2] ?? ""];
    const doubleSlash = path.indexOf("//");
    if (doubleSlash >= 0)
        return [path.slice(0, doubleSlash), path.slice(doubleSlash + 2)];
    const suffix = path.indexOf(".git");
    if (suffix >= 0)
        return [path.slice(0, suffix + 4), path.slice(suffix + 4)];
    if (segments === 0)
        return [path, ""];
    const parts = path.split("/");
    if (parts.length < segments)
        return [undefined, ""];
    return [parts.slice(0, segments).join("/"), parts.slice(segments).join("/")];
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/load/loader.js



function newRecord() {
    return { reads: new Set(), roots: new Set(), outsideRoot: undefined, leftOut: new Set() };
}
function mergeRecord(into, from) {
    for (const path of from.reads)
        into.reads.add(path);
    for (const root of from.roots)
        into.roots.add(root);
    into.outsideRoot ??= from.outsideRoot;
    for (const error of from.leftOut)
        into.leftOut.add(error);
}
/** Finds a file. Throws `BuildError` when there is none or the restrictor forbids it, `UnsupportedError` for a URL. */
function findFile(loader, path, location) {
    if (isRemoteFile(path))
        throw remote(path, location);
    const found = loader_find(loader, path, location);
    if (found === undefined)
        throw loader_missing(path, location);
    if (found.kind === "directory")
        throw new BuildError(`"${path}" is a directory; a file is needed`, location);
    return found.file;
}
/** Finds what an entry of `resources` means: a file, else a directory. Throws as `findFile` does. */
function findResource(loader, path, location) {
    if (isRemoteFile(path))
        throw remote(path, location);
    if (path === "")
        throw new BuildError("the path is empty", location);
    const found = isGitRepository(path) ? undefined : loader_find(loader, path, location);
    if (found !== undefined)
        return found;
    if (isGitRepository(path))
        throw remote(path, location);
    throw loader_missing(path, location);
}
/** Finds the directory of a component. Throws as `findFile` does. */
function findDirectory(loader, path, location) {
    const found = findResource(loader, path, location);
    if (found.kind === "file")
        throw new BuildError(`"${path}" is a file; a directory is needed`, location);
    return found.path;
}
function loader_find(loader, path, location) {
    const joined = joinPath(loader.root, path);
    if (joined === undefined) {
        throw new BuildError(`"${path}" leads out of the repository; only files in it can be read`, location);
    }
    const resolved = resolvePath(loader.tree, joined, (link) => loader.record.reads.add(link));
    switch (resolved.kind) {
        case "file":
            checkRestrictor(loader, path, resolved.path, location);
            loader.record.reads.add(resolved.path);
            return { kind: "file", file: { path: resolved.path, blob: resolved.blob } };
        case "directory":
            return { kind: "directory", path: resolved.path };
        case "submodule":
            throw new UnsupportedError(undefined, `"${path}" is in the git submodule ${resolved.path}, whose files are not in this repository: bring what is needed into it`, location, JSON.stringify(loader.tree.entry(resolved.path)));
        case "outside":
            throw new BuildError(`"${path}" is a symbolic link out of the repository`, location);
        case "linkLoop":
            throw new BuildError(`"${path}" is a symbolic link that leads to itself`, location);
        case "missing":
            return undefined;
    }
}
function checkRestrictor(loader, path, resolved, location) {
    if (isBelow(directoryOf(resolved), loader.root))
        return;
    const message = `"${path}" is not in or below the directory of its kustomization, ` +
        `which kustomize allows only with --load-restrictor LoadRestrictionsNone`;
    if (loader.loadRestrictor === "rootOnly")
        throw new BuildError(message, location);
    loader.record.outsideRoot ??= { code: "load-restrictor", message, ...location };
}
/** Whether a directory is another one or below it. */
function isBelow(directory, other) {
    return other === "" || directory === other || directory.startsWith(`${other}/`);
}
/** The loader of a base or component. Throws `BuildError` when it is among those that refer to it, or above one. */
function enterRoot(loader, directory, record, location) {
    checkCycle(loader, directory, location);
    return { ...loader, root: directory, chain: [directory, ...loader.chain], record };
}
function checkCycle(loader, directory, location) {
    const visited = loader.chain.find((root) => isBelow(root, directory));
    if (visited !== undefined) {
        throw new BuildError(`cycle: "${directory || "."}" contains or is "${visited || "."}", which refers to it; remove one of the references`, location);
    }
}
function readBytes(loader, file) {
    return loader.tree.read(file.blob);
}
const decoder = new TextDecoder("utf-8", { fatal: true });
/** The text of a file, without a byte order mark. Throws `BuildError` when it is not UTF-8. */
function readText(loader, file) {
    try {
        return decoder.decode(readBytes(loader, file));
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        throw new BuildError("the file is not UTF-8 text; save it as UTF-8", { file: file.path });
    }
}
function loader_missing(path, location) {
    return new BuildError(`no such file or directory: "${path}"; correct the path, or add what it names`, location);
}
function remote(path, location) {
    const shown = path.replace(/\/\/[^/@]*@/, "//");
    return new UnsupportedError("network", `"${shown}" is remote: bring it into the repository`, location);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/load/root.js



/** https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/konfig/general.go */
const KUSTOMIZATION_FILES = [
    "kustomization.yaml",
    "kustomization.yml",
    "Kustomization",
];
/**
 * The kustomization file of the loader's root. Throws `BuildError` when there is none, or more than one.
 * @param location what refers to the root, if anything does
 */
function findKustomizationFile(loader, location) {
    const files = KUSTOMIZATION_FILES.flatMap((name) => findIn(loader, name));
    const [file, second] = files;
    const directory = loader.root || ".";
    if (file === undefined) {
        throw new BuildError(`the directory "${directory}" has no kustomization file (${KUSTOMIZATION_FILES.join(", ")}); add one, or list its files instead`, location);
    }
    if (second !== undefined) {
        throw new BuildError(`the directory "${directory}" has several kustomization files; keep one`, {
            file: second.path,
        });
    }
    return file;
}
function findIn(loader, name) {
    const path = joinPath(loader.root, name);
    if (path === undefined)
        return [];
    const links = [];
    const found = resolvePath(loader.tree, path, (link) => links.push(link));
    if (found.kind !== "file")
        return [];
    if (loader.loadRestrictor === "rootOnly" && !isBelow(directoryOf(found.path), loader.root))
        return [];
    for (const read of [...links, found.path])
        loader.record.reads.add(read);
    return [{ path: found.path, blob: found.blob }];
}

;// CONCATENATED MODULE: ./.tmp/build/overlays/remote.js
const SCHEME = /^(?:https?|ssh|file):\/\//i;
/** `user@host:path` or `user@host/path`; the user is what tells it from a directory with a colon in its name. */
const USER = /^[a-z][a-z0-9-]*@[^/:]+[/:]/i;
const GITHUB = /^(?:[a-z][a-z0-9-]*@)?github\.com[/:]/i;
/**
 * Whether kustomize takes this entry of `resources` or `components` for a repository to clone or a file to download.
 * It decides by the text alone, even when a directory of that name exists.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/internal/git/repospec.go
 */
function isRemoteRoot(entry) {
    const url = entry.replace(/^git::/i, "");
    return SCHEME.test(url) || USER.test(url) || GITHUB.test(url);
}
/**
 * Whether kustomize downloads what every other field names as a file.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/internal/loader/fileloader.go
 */
function remote_isRemoteFile(path) {
    return /^https?:\/\//i.test(path);
}

;// CONCATENATED MODULE: ./.tmp/build/overlays/uncertain.js


/** Fields whose entries are files or roots. */
const BUILD_FIELDS = new Set(["resources", "bases", "components"]);
/** Fields whose entries are files, roots, or text, that configure the build; their own strings are paths too. */
const CONFIGURATION_FIELDS = new Set([
    "generators",
    "transformers",
    "validators",
]);
/** Fields, at any depth, whose entries are files that kustomize also downloads. */
const FILE_FIELDS = new Set([
    ...["crds", "configurations", "patchesstrategicmerge", "path", "files", "envs", "env"],
    ...["valuesfile", "additionalvaluesfiles"],
]);
/** What a mention needs from outside; `isLocalFile` says whether the tree has a file of this name. */
function needsOf({ keys, text }, isLocalFile) {
    const last = keys.at(-1) ?? "";
    const field = keys.join(".");
    const entersRoot = BUILD_FIELDS.has(last) || (CONFIGURATION_FIELDS.has(last) && !text.includes("\n"));
    const path = text.slice(text.indexOf("=") + 1);
    if (entersRoot && isRemoteRoot(text) && (!isLocalFile || remote_isRemoteFile(text))) {
        return { needs: "network", what: text, field, near: text };
    }
    if (!FILE_FIELDS.has(last))
        return undefined;
    const file = [text, path].find(remote_isRemoteFile);
    return file === undefined ? undefined : { needs: "network", what: file, field, near: file };
}
/** What a kustomization file needs by its charts. */
function helmNeeds(document) {
    return ["helmCharts", "helmChartInflationGenerator"].flatMap((field) => {
        const charts = fieldOf(document, field);
        if (!Array.isArray(charts))
            return [];
        return charts.map((chart) => helmNeed(chart, field));
    });
}
/** What an object under `generators`, `transformers` or `validators` needs. */
function pluginNeed(document, field) {
    if (!(0,yaml_value/* isMap */.jh)(document))
        return undefined;
    const kind = textOf(document.kind);
    const annotations = (0,yaml_value/* getIn */.O6)(document, "metadata", "annotations");
    const isFunction = (0,yaml_value/* isMap */.jh)(annotations) && annotations["config.kubernetes.io/function"] !== undefined;
    const isBuiltin = document.apiVersion === "builtin" && !isFunction;
    if (!isBuiltin) {
        return { needs: "plugins", what: `${kind} (${textOf(document.apiVersion)})`, field, near: kind };
    }
    if (kind !== "HelmChartInflationGenerator")
        return undefined;
    return helmNeed(document, field);
}
/** A top-level field, in any case of letters, as Go's JSON decoder finds it. */
function fieldOf(document, name) {
    if (!(0,yaml_value/* isMap */.jh)(document))
        return undefined;
    const key = Object.keys(document).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    return key === undefined ? undefined : document[key];
}
function helmNeed(chart, field) {
    const name = textOf((0,yaml_value/* getIn */.O6)(chart, "name") ?? (0,yaml_value/* getIn */.O6)(chart, "chartName"));
    return { needs: "helm", what: `chart ${name}`, field, near: name };
}
function textOf(value) {
    return typeof value === "string" ? value : "unknown";
}

;// CONCATENATED MODULE: ./.tmp/build/overlays/foreign.js


const GROUP = "kustomize.config.k8s.io";
/**
 * Whether a kustomization file's document is plainly a Kubernetes object: of another API group, and with a name.
 * Flux's own `Kustomization` often lies in a file that is called like one of kustomize's. Anything less plain, a
 * misspelt group say, stays a kustomization that does not build, so that somebody is told.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
function isOtherObject(document) {
    const apiVersion = fieldOf(document, "apiVersion");
    const name = (0,yaml_value/* getIn */.O6)(document, "metadata", "name");
    if (typeof apiVersion !== "string" || typeof name !== "string" || name === "")
        return false;
    const [group = "", version] = apiVersion.split("/");
    return version !== undefined && group !== GROUP;
}

;// CONCATENATED MODULE: ./.tmp/build/overlays/inputs.js





function createMentionCache() {
    return { kustomizations: new Map(), configurations: new Map() };
}
/** Kustomize looks for charts here when `helmGlobals.chartHome` does not say otherwise. */
const DEFAULT_CHART_HOME = { keys: ["helmglobals", "charthome"], text: "charts" };
/** Reads the kustomization files of a root, and the configuration files that they name. */
function readInputs(tree, root, cache) {
    const found = {
        files: new Set(),
        buildsOn: new Set(),
        roots: new Set(),
        configuredBy: new Set(),
        uncertain: [],
    };
    let isComponent = false;
    let isForeign = root.files.length === 1;
    for (const file of root.files) {
        found.files.add(file);
        const read = readMentions(tree, file, found.files, cache.kustomizations, readKustomization);
        isForeign &&= isOtherObject(read?.documents[0]);
        if (read === undefined)
            continue;
        const place = { root: root.path, file, text: read.text };
        for (const mention of read.mentions)
            addMention(tree, found, place, mention, cache);
        for (const document of read.documents) {
            isComponent ||= fieldOf(document, "kind") === "Component";
            const charts = helmNeeds(document);
            for (const need of charts)
                addNeed(found, place, need);
            if (charts.length > 0)
                addMention(tree, found, place, DEFAULT_CHART_HOME, cache);
        }
    }
    return { ...found, isComponent, isForeign };
}
/**
 * Adds what a configuration file names, relative to the root that it configures, and to itself.
 * `field` is the one through which it configures.
 */
function addConfiguration(tree, found, { root, file, field }, cache) {
    const read = readMentions(tree, file, found.files, cache.configurations, readConfiguration);
    if (read === undefined)
        return;
    const place = { root, file, text: read.text };
    for (const mention of read.mentions) {
        const targets = [...new Set([root, directoryOf(file)])].flatMap((directory) => resolveText(tree, found.files, directory, mention.text));
        for (const target of targets) {
            if (target.kind !== "directory")
                continue;
            if (isRootDirectory(tree, target.path))
                found.roots.add(target.path);
            addBelow(tree, found.files, target.path);
        }
        addNeed(found, place, needsOf(mention, targets.some(isFile)));
    }
    for (const document of read.documents)
        addNeed(found, place, pluginNeed(document, field));
}
function addMention(tree, found, place, mention, cache) {
    const field = mention.keys.length === 1 ? (mention.keys[0] ?? "") : "";
    const configures = CONFIGURATION_FIELDS.has(field);
    const targets = resolveText(tree, found.files, place.root, mention.text);
    for (const target of targets) {
        if (target.kind === "directory")
            addDirectory(tree, found, target.path, field);
        else if (target.kind === "file" && configures) {
            addConfiguration(tree, found, { root: place.root, file: target.path, field }, cache);
        }
    }
    addNeed(found, place, needsOf(mention, targets.some(isFile)));
    if (!configures)
        return;
    for (const document of inlineDocuments(mention.text))
        addNeed(found, place, pluginNeed(document, field));
}
function addDirectory(tree, found, directory, field) {
    const isRoot = isRootDirectory(tree, directory);
    if (isRoot)
        found.roots.add(directory);
    if (isRoot && BUILD_FIELDS.has(field))
        found.buildsOn.add(directory);
    else if (isRoot && CONFIGURATION_FIELDS.has(field))
        found.configuredBy.add(directory);
    // Whoever reads a directory by another field, or one without a kustomization, may read anything in it.
    else
        addBelow(tree, found.files, directory);
}
/** What a text names, as a path or as `key=path`. Files, and all links on the way, are added to `files`. */
function resolveText(tree, files, directory, text) {
    const parts = text.split("=");
    const candidates = parts.map((_, i) => parts.slice(i).join("=")).filter((part) => part !== "");
    return candidates.flatMap((candidate) => {
        const path = joinPath(directory, candidate);
        if (path === undefined)
            return [];
        const resolved = resolvePath(tree, path, (link) => files.add(link));
        if (resolved.kind === "file" || resolved.kind === "submodule")
            files.add(resolved.path);
        return [resolved];
    });
}
function isFile(resolved) {
    return resolved.kind === "file";
}
/** Adds every file below a directory, and what links in it point to. */
function addBelow(tree, files, directory, visited = new Set()) {
    if (visited.has(directory))
        return;
    visited.add(directory);
    for (const name of tree.list(directory)) {
        const path = directory === "" ? name : `${directory}/${name}`;
        const entry = tree.entry(path);
        if (entry !== "directory")
            files.add(path);
        const target = resolvePath(tree, path, (link) => files.add(link));
        if (target.kind === "file")
            files.add(target.path);
        if (target.kind === "directory")
            addBelow(tree, files, target.path, visited);
    }
}
function isRootDirectory(tree, directory) {
    return KUSTOMIZATION_FILES.some((name) => {
        const entry = tree.entry(directory === "" ? name : `${directory}/${name}`);
        return entry !== undefined && entry !== "directory" && entry.kind !== "submodule";
    });
}
/** Undefined for what is no file: a directory or a link to nowhere. Adds the links on the way to `files`. */
function readMentions(tree, file, files, cache, parse) {
    const resolved = resolvePath(tree, file, (link) => files.add(link));
    if (resolved.kind !== "file")
        return undefined;
    files.add(resolved.path);
    const text = new TextDecoder().decode(tree.read(resolved.blob));
    const cached = cache.get(resolved.blob);
    const mentions = cached ?? parse(text);
    if (cached === undefined)
        cache.set(resolved.blob, mentions);
    return { ...mentions, text };
}
function addNeed(found, { file, text }, need) {
    if (need === undefined)
        return;
    const { near, ...uncertain } = need;
    const at = text.indexOf(near);
    const line = at < 0 ? {} : { line: text.slice(0, at).split("\n").length };
    found.uncertain.push({ ...uncertain, file, ...line });
}

;// CONCATENATED MODULE: ./.tmp/build/overlays/roots.js



/** Whether a path is named like a kustomization file: these are what `findRoots` and the closures read. */
function isKustomizationFile(path) {
    return KUSTOMIZATION_FILES.includes(fileNameOf(path));
}
/** Every root of a tree, sorted by path. A broken kustomization file, or two of them, still make a root. */
function findRoots(tree) {
    const roots = new Map();
    for (const path of tree.paths()) {
        if (!isKustomizationFile(path))
            continue;
        const directory = directoryOf(path);
        const files = roots.get(directory);
        if (files === undefined)
            roots.set(directory, [path]);
        else
            files.push(path);
    }
    return [...roots].map(([path, files]) => ({ path, files })).sort((a, b) => compareText(a.path, b.path));
}

;// CONCATENATED MODULE: ./.tmp/build/overlays/closure.js



function createRootIndex(tree, cache) {
    const roots = findRoots(tree);
    const rootsByPath = new Map(roots.map((root) => [root.path, root]));
    const inputs = new Map();
    const direct = (path) => {
        const known = inputs.get(path);
        const root = rootsByPath.get(path);
        if (known !== undefined || root === undefined)
            return known;
        const read = readInputs(tree, root, cache);
        inputs.set(path, read);
        const complete = read.configuredBy.size === 0 ? read : withConfigurations(read, path);
        inputs.set(path, complete);
        return complete;
    };
    /** The resources of a root under `generators` and the like are what a configuration file would be. */
    const withConfigurations = (read, path) => {
        const extended = {
            files: new Set(read.files),
            roots: new Set(read.roots),
            uncertain: [...read.uncertain],
        };
        const sources = new Set([...read.configuredBy].flatMap(reachable));
        for (const source of sources) {
            for (const file of direct(source)?.files ?? []) {
                addConfiguration(tree, extended, { root: path, file, field: "generators" }, cache);
            }
        }
        return { ...read, ...extended };
    };
    const reachable = (root) => {
        const reached = new Set([root]);
        for (const path of reached)
            for (const next of direct(path)?.roots ?? [])
                reached.add(next);
        return [...reached];
    };
    return {
        roots,
        direct,
        reachable,
        touches: (root, files) => reachable(root).some((path) => {
            const own = direct(path)?.files;
            return own !== undefined && [...files].some((file) => own.has(file));
        }),
        closure(root) {
            const parts = reachable(root).flatMap((path) => direct(path) ?? []);
            const files = new Set(parts.flatMap((part) => [...part.files]));
            return { files: [...files].sort(compareText), uncertain: sortUncertain(parts) };
        },
    };
}
function sortUncertain(parts) {
    const byKey = new Map(parts.flatMap((part) => part.uncertain).map((item) => [keyOf(item), item]));
    return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item);
}
/** Orders by file, then line. */
function keyOf({ file, line, field, what }) {
    return [file, `${line ?? 0}`.padStart(8, "0"), field, what].join("\0");
}

;// CONCATENATED MODULE: ./.tmp/build/overlays/overlays.js
/**
 * The overlays of a tree: roots that no other root builds on, and that are neither a Component nor plainly an object
 * of another kind, which kustomize refuses and nobody means it to build. Where roots build on each other in a circle,
 * and nobody else builds on one of them, all of them count: kustomize refuses them, and somebody has to be told.
 * Sorted.
 */
function findOverlays(index) {
    const users = new Map();
    for (const { path } of index.roots) {
        const direct = index.direct(path);
        // What kustomize refuses builds on nothing, so it hides no overlay.
        if (direct?.isForeign === true)
            continue;
        for (const used of [...(direct?.buildsOn ?? []), ...(direct?.configuredBy ?? [])]) {
            const known = users.get(used);
            if (known === undefined)
                users.set(used, [path]);
            else
                known.push(path);
        }
    }
    return index.roots
        .map((root) => root.path)
        .filter((path) => isOverlay(index, path) && isUnused(index, path, users));
}
function isOverlay(index, path) {
    return isBuildable(index, path) && index.direct(path)?.isForeign === false;
}
/** A root that is meant to be built by itself; a Component is meant for other roots, although kustomize builds it. */
function isBuildable(index, path) {
    return index.direct(path)?.isComponent === false;
}
/** Every root that builds on this one, however far away, is one that this one builds on too. */
function isUnused(index, path, users) {
    const directUsers = users.get(path);
    if (directUsers === undefined)
        return true;
    const below = new Set(builtOn(index, path));
    if (directUsers.some((user) => !below.has(user)))
        return false;
    const above = new Set(directUsers);
    for (const user of above)
        for (const next of users.get(user) ?? [])
            above.add(next);
    return [...above].every((user) => below.has(user));
}
/** The root itself, and all that it builds on. */
function builtOn(index, root) {
    const reached = new Set([root]);
    for (const path of reached) {
        const direct = index.direct(path);
        for (const next of [...(direct?.buildsOn ?? []), ...(direct?.configuredBy ?? [])])
            reached.add(next);
    }
    return [...reached];
}

;// CONCATENATED MODULE: ./.tmp/build/overlays/affected.js




/**
 * The overlays that a change can affect: those with a changed path in the closure of either side, and, if anything
 * changed at all, those with an input that is not in the repository.
 */
function affectedOverlays({ base, head, changedPaths, globs }) {
    const cache = createMentionCache();
    const sides = { base: createRootIndex(base, cache), head: createRootIndex(head, cache) };
    const selected = selectOverlays(sides.base, sides.head, globs);
    if (!selected.ok)
        return selected;
    const { overlays } = selected;
    const changed = new Set(changedPaths);
    const affected = changed.size === 0 ? [] : overlays.flatMap((path) => affected_describe(path, sides, changed));
    return { ok: true, total: overlays.length, affected };
}
/** The overlays of both sides, or the roots that the globs match. Sorted. */
function selectOverlays(base, head, globs) {
    const excluding = globs.filter((glob) => glob.isExcluding);
    const including = globs.filter((glob) => !glob.isExcluding);
    const found = () => union(findOverlays(base), findOverlays(head));
    const roots = (matches) => union(buildable(base, matches), buildable(head, matches));
    // Only what the globs match is read: the rest of a large repository is none of their business.
    const matched = including.map(({ text, matches }) => ({ text, paths: roots(matches) }));
    const nothing = matched.find(({ paths }) => paths.length === 0);
    if (nothing !== undefined) {
        const overlays = found();
        return {
            ok: false,
            message: unmatched(nothing.text, overlays.length === 0 ? roots(() => true) : overlays),
        };
    }
    const selected = including.length === 0 ? found() : union(...matched.map(({ paths }) => paths));
    const overlays = selected.filter((path) => !excluding.some((glob) => glob.matches(path)));
    return { ok: true, overlays };
}
function affected_describe(path, sides, changed) {
    const atBase = isBuildable(sides.base, path);
    // Whatever applies an overlay goes on building it as a Component, as kustomize does too.
    const atHead = isBuildable(sides.head, path) || (atBase && sides.head.direct(path) !== undefined);
    const present = [...(atBase ? [sides.base] : []), ...(atHead ? [sides.head] : [])];
    const isAffected = present.some((side) => side.touches(path, changed) || isUncertain(side, path));
    if (!isAffected)
        return [];
    const closureAtBase = atBase ? sides.base.closure(path) : NOTHING;
    const closureAtHead = atHead ? sides.head.closure(path) : NOTHING;
    const changedInputs = union(closureAtBase.files, closureAtHead.files).filter((file) => changed.has(file));
    return [
        {
            path,
            atBase,
            atHead,
            closureAtBase: closureAtBase.files,
            closureAtHead: closureAtHead.files,
            changedInputs,
            uncertain: (atHead ? closureAtHead : closureAtBase).uncertain,
        },
    ];
}
const NOTHING = { files: [], uncertain: [] };
function isUncertain(index, path) {
    return index.reachable(path).some((root) => (index.direct(root)?.uncertain.length ?? 0) > 0);
}
function buildable(index, matches) {
    return index.roots.map((root) => root.path).filter((path) => matches(path) && isBuildable(index, path));
}
function union(...lists) {
    return [...new Set(lists.flat())].sort(compareText);
}
const MAX_SUGGESTIONS = 10;
function unmatched(glob, existing) {
    const shown = existing.slice(0, MAX_SUGGESTIONS).map((path) => (path === "" ? "." : path));
    const more = existing.length > shown.length ? ` and ${existing.length - shown.length} more` : "";
    const hint = shown.length === 0
        ? "There are none in this repository."
        : `There are: ${shown.map((path) => `"${path}"`).join(", ")}${more}.`;
    return `No overlay matches "${glob}". ${hint}`;
}

;// CONCATENATED MODULE: ./.tmp/build/overlays/globs.js
/**
 * Reads globs, with or without `./` before and `/` behind; `.` is the top, and `!` before a glob makes it leave out
 * what it matches. The library is loaded only where there are any.
 */
async function compileGlobs(texts) {
    if (texts.length === 0)
        return [];
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    return texts.map((text) => {
        const isExcluding = text.startsWith("!");
        const glob = (isExcluding ? text.slice(1) : text).replace(/^\.\//, "").replace(/\/+$/, "") || ".";
        const matches = picomatch(glob, { dot: true });
        return { text, isExcluding, matches: (path) => matches(path === "" ? "." : path) };
    });
}

;// CONCATENATED MODULE: ./.tmp/build/app/concurrently.js
/** Maps in order, with at most `limit` calls of `map` under way at a time. The first failure ends it. */
async function mapConcurrently(items, limit, map) {
    const results = new Array(items.length);
    const pending = items.entries();
    const worker = async () => {
        for (const [index, item] of pending)
            results[index] = await map(item);
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./.tmp/build/domain/configs/pairing.js


/**
 * Finds which config of head is which of base. In this order, so that the surer evidence wins: the same real name;
 * the same name without its proven hash; the same field of the same workload names both; equal content.
 * Evidence that fits more than one config proves nothing and is not used.
 */
function pairConfigs(base, head, shared) {
    const pairs = [];
    let baseLeft = base;
    let headLeft = head;
    const pairBy = (evidence, confirm = () => true) => {
        const found = uniqueMatches(baseLeft, headLeft, evidence).filter((pair) => confirm(pair.base, pair.head));
        if (found.length === 0)
            return;
        pairs.push(...found);
        const paired = new Set(found.flatMap((pair) => [pair.base, pair.head]));
        baseLeft = baseLeft.filter((config) => !paired.has(config));
        headLeft = headLeft.filter((config) => !paired.has(config));
    };
    pairBy((config) => config.key);
    pairBy((config) => JSON.stringify([logicalName(config), config.generated]));
    pairBy(logicalName);
    pairBy(referenceEvidence(shared));
    pairBy((config) => (config.entries.size === 0 ? undefined : contentKey(config)), sameContent);
    return [
        ...pairs,
        ...baseLeft.map((config) => ({ base: config, head: null })),
        ...headLeft.map((config) => ({ base: null, head: config })),
    ];
}
function logicalName(config) {
    return JSON.stringify([config.kind, config.namespace, config.name]);
}
/** Cheap to compute and rarely shared by different contents; `sameContent` confirms. */
function contentKey(config) {
    const sizes = [...config.entries].map(([key, entry]) => [key, entry.form, entry.content.length]);
    return JSON.stringify([config.kind, sizes.sort(([a], [b]) => compareText(a, b))]);
}
function referenceEvidence(shared) {
    const partners = new Map();
    for (const { baseKey, headKey } of shared) {
        const known = partners.get(baseKey);
        partners.set(baseKey, known === undefined || known === headKey ? headKey : null);
    }
    return (config, side) => (side === "head" ? config.key : (partners.get(config.key) ?? undefined));
}
function uniqueMatches(base, head, evidence) {
    const baseBy = uniqueBy(base, (config) => evidence(config, "base"));
    const headBy = uniqueBy(head, (config) => evidence(config, "head"));
    return [...baseBy].flatMap(([text, baseConfig]) => {
        const headConfig = headBy.get(text);
        if (baseConfig === null || headConfig === undefined || headConfig === null)
            return [];
        if (baseConfig.kind !== headConfig.kind)
            return [];
        return [{ base: baseConfig, head: headConfig }];
    });
}
/** Null where two share the text. */
function uniqueBy(configs, textOf) {
    const found = new Map();
    for (const config of configs) {
        const text = textOf(config);
        if (text !== undefined)
            found.set(text, found.has(text) ? null : config);
    }
    return found;
}

;// CONCATENATED MODULE: ./.tmp/build/domain/configs/secret-keys.js
/** What is shown instead of a key that may be a value. */
const HIDDEN_KEY = "(key without a value, not shown)";
/** https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data */
const VALID_KEY = /^[-._a-zA-Z0-9]{1,253}$/;
/**
 * A line without "=" in an env file becomes a key with an empty value, so a pasted value becomes a key:
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/kv/kv.go
 */
function secretKeyMask(configs) {
    const entries = configs.filter(({ kind }) => kind === "Secret").flatMap((secret) => [...secret.entries]);
    const withValue = new Set(entries.filter(([, { content }]) => content !== "").map(([key]) => key));
    const shown = (key) => (withValue.has(key) && VALID_KEY.test(key) ? key : HIDDEN_KEY);
    const shownOnce = (keys) => [...new Set(keys.map(shown))];
    const inCause = (cause) => cause.config?.kind === "Secret" && cause.keys !== undefined
        ? { ...cause, keys: shownOnce(cause.keys) }
        : cause;
    return {
        inChange: (change) => change.kind === "Secret"
            ? { ...change, keys: change.keys.map((entry) => ({ ...entry, key: shown(entry.key) })) }
            : change,
        inWorkload: (workload) => ({ ...workload, causes: workload.causes.map(inCause) }),
        inStaleConfig: (stale) => stale.config.kind === "Secret" ? { ...stale, keys: shownOnce(stale.keys) } : stale,
    };
}

;// CONCATENATED MODULE: ./.tmp/build/domain/configs/secret-mask.js

/** Shorter values ("true", "5432") are too common to be told from ordinary text. */
const MIN_LENGTH = 6;
const MASK = "•••";
/**
 * Makes a function that hides, in a line of text, every value of these Secrets: a value may stand in a ConfigMap too
 * (a connection string). Values of several lines are hidden line by line; the base64 form is hidden as well.
 */
function secretMask(secrets) {
    const values = new Set();
    for (const secret of secrets) {
        if (secret.kind !== "Secret")
            continue;
        for (const { content } of secret.entries.values()) {
            const decoded = Buffer.from(content, "base64").toString("utf8");
            for (const line of [content, ...decoded.split(/\r?\n/)]) {
                const value = line.trim();
                if (value.length < MIN_LENGTH)
                    continue;
                values.add(value);
                // As it stands in a URL, like a database's. Through bytes, since half a surrogate pair cannot be encoded.
                values.add(encodeURIComponent(Buffer.from(value).toString()));
            }
        }
    }
    // The longest first: one value may be a part of another.
    const ordered = [...values].sort((a, b) => b.length - a.length || compareText(a, b));
    return (line) => {
        let masked = line;
        for (const value of ordered) {
            if (masked.includes(value))
                masked = masked.replaceAll(value, MASK);
        }
        return masked;
    };
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/suppression.js


/** On a workload, one exemption a line: `<check>[,<check>]: <reason>`. */
const SUPPRESSION_ANNOTATION = "rollcast.dev/ignore";
/** Reads the exemptions of every workload. One without a reason, or of a check that does not exist, is not honoured. */
function readSuppressions(side) {
    const byWorkload = new Map();
    const problems = [];
    for (const workload of side.workloads.values()) {
        const text = annotationOf(workload.object, SUPPRESSION_ANNOTATION);
        if (text === undefined)
            continue;
        const reasons = new Map();
        for (const line of text.split("\n").map((part) => part.trim())) {
            if (line === "")
                continue;
            const { checks, reason, fault } = parseLine(line);
            if (fault !== undefined)
                problems.push(suppression_problem(workload, fault));
            for (const check of checks)
                reasons.set(check, reason);
        }
        if (reasons.size > 0)
            byWorkload.set(workload.key, reasons);
    }
    return { byWorkload, problems };
}
function parseLine(line) {
    const colon = line.indexOf(":");
    const reason = colon < 0 ? "" : line.slice(colon + 1).trim();
    const names = (colon < 0 ? line : line.slice(0, colon)).split(",").map((name) => name.trim());
    if (reason === "") {
        return {
            checks: [],
            reason,
            fault: `gives no reason for ${names.join(", ")}. Write "<check>: <reason>".`,
        };
    }
    const unknown = names.filter((name) => !CHECK_IDS.includes(name));
    const checks = names.filter((name) => CHECK_IDS.includes(name));
    if (unknown.length === 0)
        return { checks, reason };
    const fault = `names the unknown check ${unknown.join(", ")}. Known are: ${CHECK_IDS.join(", ")}.`;
    return { checks, reason, fault };
}
function suppression_problem({ object }, fault) {
    return {
        code: "invalid-suppression",
        side: "head",
        message: `${object.kind} ${object.name}: the annotation \`${SUPPRESSION_ANNOTATION}\` ${fault}`,
        ...object.origin?.location,
    };
}

;// CONCATENATED MODULE: ./.tmp/build/domain/references/read-keys.js
/** The changed keys that a pod reads through a reference, sorted. */
function changedKeysRead(reference, changed) {
    return changed.changedKeys.filter((key) => {
        if (reference.keys === "all")
            return true;
        if (reference.keys === "data")
            return isEnvironment(changed.base, key) || isEnvironment(changed.head, key);
        return reference.keys.includes(key);
    });
}
/** `binaryData` of a ConfigMap never becomes an environment variable. */
function isEnvironment(config, key) {
    return config?.kind === "Secret" ? config.entries.has(key) : config?.entries.get(key)?.form === "text";
}

;// CONCATENATED MODULE: ./.tmp/build/domain/stale/reloader.js


/**
 * Whether Stakater's Reloader restarts a workload when a config changes under the same name, and the annotation that
 * says so. Its precedence: ignore on the config, exclude, named, search and match, auto.
 * https://github.com/stakater/Reloader/blob/master/internal/pkg/options/flags.go
 */
function reloaderReason(workload, changed, mounted) {
    const config = (changed.head ?? changed.base)?.object;
    if (config === undefined || !RELOADED_KINDS.has(`${workload.object.group}/${workload.object.kind}`)) {
        return undefined;
    }
    // Reloader acts on updates of an object, not on its creation.
    if (changed.change !== "modified" || isTrue(annotationOf(config, `${PREFIX}/ignore`)))
        return undefined;
    const annotations = effectiveAnnotations(workload);
    const type = changed.id.kind === "ConfigMap" ? "configmap" : "secret";
    if (matches(annotations[`${type}s.exclude.${PREFIX}/reload`], config.name))
        return undefined;
    const named = `${type}.${PREFIX}/reload`;
    if (matches(annotations[named], config.name))
        return `Reloader: ${named}`;
    if (!mounted)
        return undefined;
    const search = `${PREFIX}/search`;
    if (isTrue(annotations[search]) && isTrue(annotationOf(config, `${PREFIX}/match`)))
        return `Reloader: ${search}`;
    const auto = [`${PREFIX}/auto`, `${type}.${PREFIX}/auto`].find((key) => isTrue(annotations[key]));
    return auto === undefined ? undefined : `Reloader: ${auto}`;
}
const PREFIX = "reloader.stakater.com";
const RELOADED_KINDS = new Set([
    "apps/Deployment",
    "apps/StatefulSet",
    "apps/DaemonSet",
    "batch/CronJob",
    "batch/Job",
    "argoproj.io/Rollout",
]);
/** The workload's own annotations; the pod template's only where the workload has none of Reloader's. */
function effectiveAnnotations(workload) {
    const own = mapAt(workload.object.value, "metadata", "annotations");
    if (Object.keys(own).some((key) => key.includes(PREFIX)))
        return own;
    return mapAt(workload.templates[0]?.metadata, "annotations");
}
function isTrue(value) {
    return value === "true";
}
/** A comma list of names. Reloader takes each for a regular expression; only plain names prove anything here. */
function matches(list, name) {
    return typeof list === "string" && list.split(",").some((entry) => entry.trim() === name);
}
/** https://github.com/wave-k8s/wave/blob/main/pkg/core/types.go */
function waveReason(workload, changed, referenced) {
    const key = "wave.pusher.com/update-on-config-change";
    const watched = ["Deployment", "StatefulSet", "DaemonSet"].includes(workload.object.kind);
    if (!watched || !isTrue(annotationOf(workload.object, key)))
        return undefined;
    const extra = annotationOf(workload.object, changed.id.kind === "ConfigMap" ? "wave.pusher.com/extra-configmaps" : "wave.pusher.com/extra-secrets");
    const { namespace, name } = changed.id;
    const isExtra = (extra ?? "").split(",").some((entry) => entry.trim() === `${namespace ?? ""}/${name}`);
    return referenced || isExtra ? `Wave: ${key}` : undefined;
}
/**
 * Flagger starts a canary when a config that its target names changes.
 * https://docs.flagger.app/usage/how-it-works#canary-service
 */
function flaggerReason(workload, changed, objects) {
    const config = (changed.head ?? changed.base)?.object;
    const untracked = config === undefined || annotationOf(config, "flagger.app/config-tracking") === "disabled";
    const canary = objects.find(({ group, kind, namespace, value }) => group === "flagger.app" &&
        kind === "Canary" &&
        namespace === workload.object.namespace &&
        mapAt(value, "spec", "targetRef").kind === workload.object.kind &&
        mapAt(value, "spec", "targetRef").name === workload.object.name);
    return untracked || canary === undefined ? undefined : `Flagger: Canary ${canary.name}`;
}

;// CONCATENATED MODULE: ./.tmp/build/domain/stale/sidecar.js

/** Images whose whole purpose is to tell the program beside them that a mounted file changed. */
const RELOADING_IMAGE = /(?:^|\/)(?:configmap-reload|prometheus-config-reloader|config-reloader|k8s-sidecar)(?:[:@]|$)/;
/** The container that watches a volume for the others of its pod; undefined when there is none. */
function reloadingSidecar(template, volumePath) {
    const volume = /volumes\[([^\]]+)\]/.exec(volumePath)?.[1];
    return template.containers.find(({ value, role }) => role !== "init" &&
        RELOADING_IMAGE.test(textAt(value, "image") ?? "") &&
        mapsAt(value, "volumeMounts").some((mount) => textAt(mount, "name") === volume))?.name;
}

;// CONCATENATED MODULE: ./.tmp/build/domain/stale/stale-configs.js










/**
 * Every reading of a config whose content changed while its real name did not: nothing in the pod template changes,
 * so nothing restarts. Workloads that restart or start anyway take the new content and are left out.
 * https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically
 * @param effects the effect on each workload that the change concerns, by `Workload.key`
 */
function findStaleConfigs(head, changes, effects) {
    const changed = new Map(changes
        .filter((change) => change.sameRealName && change.change !== "removed" && change.changedKeys.length > 0)
        // Whether its content changed is not known.
        .filter((change) => change.notSeenAt === undefined)
        .flatMap((change) => (change.head === null ? [] : [[change.head.key, change]])));
    if (changed.size === 0)
        return [];
    return [...head.workloads.values()]
        .filter((workload) => !takesNewContent(effects.get(workload.key)))
        .flatMap((workload) => workload.templates.flatMap((template) => readReferences(template).flatMap((reference) => {
        const config = resolveConfig(head, workload, reference.kind, reference.name);
        const change = config === undefined ? undefined : changed.get(config.key);
        return change === undefined ? [] : reading(head, workload, template, reference, change);
    })))
        .sort(compareStaleConfigs);
}
function takesNewContent(effect) {
    return effect === "restart" || effect === "recreate" || effect === "create" || effect === "nextRun";
}
function reading(head, workload, template, reference, change) {
    const keys = changedKeysRead(reference, change);
    if (keys.length === 0)
        return [];
    const { effect, reason } = effectOf(head, workload, template, reference, change);
    return [
        {
            config: change.id,
            workload: workloadId(workload),
            container: reference.container,
            path: reference.path,
            how: reference.how,
            effect,
            keys,
            ...(reason !== undefined && { reason }),
        },
    ];
}
function effectOf(head, workload, template, reference, change) {
    const reloaded = reloaderReason(workload, change, reference.how !== "imagePullSecret") ??
        waveReason(workload, change, true) ??
        flaggerReason(workload, change, head.index.objects);
    if (reloaded !== undefined)
        return { effect: "reloaded", reason: reloaded };
    if (reference.how === "imagePullSecret")
        return { effect: "live", reason: "Read at each pull of an image." };
    if (workload.controller === "CronJob" || workload.controller === "ScaledJob") {
        return { effect: "live", reason: "Every run reads it anew." };
    }
    if (runsToCompletion(workload.controller)) {
        const hook = hookOf(workload.object);
        if (hook !== undefined)
            return { effect: "live", reason: `${hook}: the Job is made anew at every sync.` };
        return { effect: "stale", reason: "A Job does not run again." };
    }
    if (reference.updates === "never")
        return neverUpdated(reference);
    if (change.base?.immutable === true)
        return { effect: "stale", reason: "The kubelet does not watch an immutable config." };
    const sidecar = reloadingSidecar(template, reference.path);
    return sidecar === undefined
        ? { effect: "live" }
        : { effect: "live", reason: `The container ${sidecar} tells the program.` };
}
function neverUpdated(reference) {
    return reference.how === "volume"
        ? { effect: "stale", reason: "The volume's driver reads it when the volume is mounted." }
        : { effect: "stale" };
}
function compareStaleConfigs(a, b) {
    return (compareConfigs(a.config, b.config) ||
        compareText(a.workload.kind, b.workload.kind) ||
        compareText(a.workload.namespace ?? "", b.workload.namespace ?? "") ||
        compareText(a.workload.name, b.workload.name) ||
        compareText(a.path, b.path) ||
        compareText(a.container ?? "", b.container ?? "") ||
        compareText(a.how, b.how));
}

;// CONCATENATED MODULE: ./.tmp/build/domain/references/operator-references.js

/** A field whose name says that something below it names a config: `valuesFrom`, `secretRef`, `configMaps`, … */
const NAMES_CONFIG = /config|secret|valuesFrom/i;
/**
 * Texts in the spec of a custom resource that may be the names of configs. Its kind's own schema is not known here,
 * so this may take too much for a name, and is only asked for names of configs that changed.
 */
function possibleConfigNames(spec) {
    const names = new Set();
    const visit = (value, below) => {
        if (typeof value === "string" && below)
            names.add(value);
        if ((0,yaml_value/* isList */.Lv)(value))
            for (const item of value)
                visit(item, below);
        if (!(0,yaml_value/* isMap */.jh)(value))
            return;
        for (const [key, child] of Object.entries(value))
            visit(child, below || NAMES_CONFIG.test(key));
    };
    if (spec !== undefined)
        visit(spec, false);
    return names;
}

;// CONCATENATED MODULE: ./.tmp/build/domain/references/rename.js

/** The fields below which a config is named, and the kind that is meant. */
const REFERENCE_FIELDS = {
    configMapKeyRef: "ConfigMap",
    configMapRef: "ConfigMap",
    configMap: "ConfigMap",
    secretKeyRef: "Secret",
    secretRef: "Secret",
    secret: "Secret",
    nodePublishSecretRef: "Secret",
    azureFile: "Secret",
    imagePullSecrets: "Secret",
};
/** Gives the configs that a pod template names another name, so that a renamed config alone is no difference. */
function renameConfigs(template, rename) {
    const walkMap = (map, kind) => {
        const entries = Object.entries(map).map(([key, child]) => {
            const isName = kind !== undefined && (key === "name" || key === "secretName");
            if (isName && typeof child === "string")
                return [key, rename(kind, child)];
            return [key, walk(child, Object.hasOwn(REFERENCE_FIELDS, key) ? REFERENCE_FIELDS[key] : undefined)];
        });
        return Object.fromEntries(entries);
    };
    const walk = (value, kind) => {
        if ((0,yaml_value/* isList */.Lv)(value))
            return value.map((item) => walk(item, kind));
        return (0,yaml_value/* isMap */.jh)(value) ? walkMap(value, kind) : value;
    };
    return { ...template, spec: walkMap(template.spec, undefined) };
}

;// CONCATENATED MODULE: ./.tmp/build/domain/rollouts/config-causes.js

/**
 * The causes of a restart that come from configs whose real name changed. Where a workload reads a changed key, only
 * the fields that read one are causes worth telling; where it reads none, every field that forces the restart is.
 */
function configCauses(renamed) {
    const read = renamed.map((entry) => ({
        ...entry,
        keys: changedKeysRead(entry.reference, entry.changed),
    }));
    const readSomewhere = new Set(read.filter(({ keys }) => keys.length > 0).map(({ changed }) => changed));
    return dropRepeated(read
        .filter(({ keys, changed }) => keys.length > 0 || !readSomewhere.has(changed))
        .map(({ reference, changed, keys }) => toCause(reference, changed, keys)));
}
function toCause(reference, changed, keys) {
    const takesAll = reference.keys === "all" || reference.keys === "data";
    return {
        type: "config",
        path: reference.path,
        ...(reference.container !== null && { container: reference.container }),
        config: changed.id,
        keys,
        reads: keys.length === 0 ? "notRead" : takesAll ? "possible" : "read",
    };
}
/** One container may mount the same volume several times, with the same answer. */
function dropRepeated(causes) {
    const seen = new Set();
    return causes.filter((cause) => {
        const key = JSON.stringify(cause);
        return !seen.has(key) && seen.add(key);
    });
}

;// CONCATENATED MODULE: ./.tmp/build/domain/rollouts/quantity.js
const PATTERN = /^([+-]?)(\d*)(?:\.(\d*))?(?:(Ki|Mi|Gi|Ti|Pi|Ei)|([numkMGTPE])|[eE]([+-]?\d{1,3}))?$/;
const BINARY = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];
const DECIMAL = {
    n: -9,
    u: -6,
    m: -3,
    k: 3,
    M: 6,
    G: 9,
    T: 12,
    P: 15,
    E: 18,
};
/** The API server rounds the amounts of `resources` up to thousandths. */
const SCALE = 3;
function readQuantity(value) {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "bigint")
        return undefined;
    const match = PATTERN.exec(String(value));
    if (match === null)
        return undefined;
    const [, sign, whole = "", fraction = "", binary, decimal, exponent] = match;
    if (whole === "" && fraction === "")
        return undefined;
    const factor = binary === undefined ? 1n : 1024n ** BigInt(BINARY.indexOf(binary) + 1);
    const power = decimal === undefined ? Number(exponent ?? "0") : (DECIMAL[decimal] ?? 0);
    const digits = BigInt(whole + fraction) * factor;
    const thousandths = shiftUp(digits, power - fraction.length + SCALE);
    const signed = sign === "-" ? -thousandths : thousandths;
    return { value: String(signed), notation: `${signed} ${family(thousandths, binary, exponent)}` };
}
/** Multiplies by a power of ten and rounds away from zero. */
function shiftUp(digits, power) {
    if (power >= 0)
        return digits * 10n ** BigInt(power);
    const divisor = 10n ** BigInt(-power);
    return (digits + divisor - 1n) / divisor;
}
/** Binary units below 1024 are stored as decimal ones. */
function family(thousandths, binary, exponent) {
    if (exponent !== undefined)
        return "exponent";
    return binary !== undefined && thousandths >= 1024000n ? "binary" : "decimal";
}

;// CONCATENATED MODULE: ./.tmp/build/domain/rollouts/normalise.js



function normaliseTemplate(template, quantities) {
    return {
        metadata: tidyMap(template.metadata, "metadata", quantities),
        spec: podSpec(tidyMap(template.spec, "spec", quantities)),
    };
}
/** Fields of free keys: a key with an empty value is not the same as no key. */
const FREE_MAPS = new Set([
    "labels",
    "annotations",
    "nodeSelector",
    "matchLabels",
    "volumeAttributes",
    "options",
]);
const QUANTITY_MAPS = new Set(["limits", "requests", "overhead"]);
const QUANTITIES = new Set(["sizeLimit", "divisor"]);
/** Fields that Go holds as a plain value, not a pointer: absent is the same as empty. */
const PLAIN_BOOLEANS = new Set([
    "hostNetwork",
    "hostPID",
    "hostIPC",
    "stdin",
    "stdinOnce",
    "tty",
    "readOnly",
]);
const PLAIN_NUMBERS = new Set(["initialDelaySeconds", "hostPort"]);
const PLAIN_STRUCTS = new Set(["resources", ...FREE_MAPS, ...QUANTITY_MAPS]);
/** Fields that Go holds as a pointer to text: empty is not the same as absent. */
const POINTER_TEXTS = new Set([
    "runtimeClassName",
    "preemptionPolicy",
    "storageClassName",
    "hostnameOverride",
    "procMount",
    "volumeAttributesClassName",
]);
function tidy(value, key, quantities) {
    if ((0,yaml_value/* isList */.Lv)(value))
        return value.map((item) => tidy(item, key, quantities));
    if (QUANTITIES.has(key))
        return readQuantity(value)?.[quantities] ?? value;
    if (!(0,yaml_value/* isMap */.jh)(value) || FREE_MAPS.has(key))
        return value;
    if (!QUANTITY_MAPS.has(key))
        return tidyMap(value, key, quantities);
    return Object.fromEntries(Object.entries(value).map(([name, amount]) => [name, readQuantity(amount)?.[quantities] ?? amount]));
}
function tidyMap(map, parent, quantities) {
    return Object.fromEntries(Object.entries(map)
        .map(([key, value]) => [key, tidy(value, key, quantities)])
        .filter(([key, value]) => !isEmpty(value, key, parent)));
}
function isEmpty(value, key, parent) {
    if (value === null)
        return true;
    if ((0,yaml_value/* isList */.Lv)(value))
        return value.length === 0;
    if ((0,yaml_value/* isMap */.jh)(value))
        return PLAIN_STRUCTS.has(key) && Object.keys(value).length === 0;
    if (value === "")
        return !POINTER_TEXTS.has(key);
    if (value === false)
        return PLAIN_BOOLEANS.has(key) && parent !== "csi";
    return value === 0 && PLAIN_NUMBERS.has(key);
}
function podSpec(spec) {
    const { serviceAccount, ...rest } = spec;
    const accountName = spec.serviceAccountName ?? serviceAccount;
    return {
        dnsPolicy: "ClusterFirst",
        restartPolicy: "Always",
        securityContext: {},
        terminationGracePeriodSeconds: 30,
        schedulerName: "default-scheduler",
        ...rest,
        ...(accountName !== undefined && { serviceAccountName: accountName }),
        ...mapList(spec, "initContainers", container),
        ...mapList(spec, "containers", container),
        ...mapList(spec, "volumes", volume),
    };
}
/** The field with every map of its list rewritten; nothing when it is not there. */
function mapList(owner, field, rewrite) {
    const list = owner[field];
    return (0,yaml_value/* isList */.Lv)(list) ? { [field]: list.map((item) => ((0,yaml_value/* isMap */.jh)(item) ? rewrite(item) : item)) } : {};
}
/** The field's map rewritten; nothing when it is not there. */
function mapField(owner, field, rewrite) {
    const value = owner[field];
    return (0,yaml_value/* isMap */.jh)(value) ? { [field]: rewrite(value) } : {};
}
function container(value) {
    return {
        imagePullPolicy: defaultPullPolicy(textAt(value, "image") ?? ""),
        terminationMessagePath: "/dev/termination-log",
        terminationMessagePolicy: "File",
        ...value,
        ...mapList(value, "ports", (port) => ({ protocol: "TCP", ...port })),
        ...mapList(value, "env", (variable) => ({
            ...variable,
            ...mapField(variable, "valueFrom", (source) => ({
                ...source,
                ...mapField(source, "fieldRef", fieldRef),
                ...mapField(source, "resourceFieldRef", (ref) => ({ divisor: "0", ...ref })),
                ...mapField(source, "fileKeyRef", (ref) => ({ optional: false, ...ref })),
            })),
        })),
        ...mapField(value, "livenessProbe", probe),
        ...mapField(value, "readinessProbe", probe),
        ...mapField(value, "startupProbe", probe),
        ...mapField(value, "lifecycle", (hooks) => ({
            ...hooks,
            ...mapField(hooks, "postStart", httpHandler),
            ...mapField(hooks, "preStop", httpHandler),
        })),
    };
}
/** https://kubernetes.io/docs/concepts/containers/images/#imagepullpolicy-defaulting */
function defaultPullPolicy(image) {
    const [reference = "", digest] = image.split("@");
    const tag = /:([^/]*)$/.exec(reference)?.[1];
    const isLatest = tag === "latest" || (tag === undefined && digest === undefined);
    return isLatest ? "Always" : "IfNotPresent";
}
function fieldRef(value) {
    return { apiVersion: "v1", ...value };
}
const PROBE_DEFAULTS = { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 };
function probe(value) {
    const numbers = Object.entries(PROBE_DEFAULTS).map(([field, fallback]) => [
        field,
        numberAt(value, field) === 0 ? fallback : (value[field] ?? fallback),
    ]);
    return {
        ...value,
        ...Object.fromEntries(numbers),
        ...httpHandler(value),
        ...mapField(value, "grpc", (grpc) => ({ service: "", ...grpc })),
    };
}
function httpHandler(value) {
    return { ...value, ...mapField(value, "httpGet", (http) => ({ path: "/", scheme: "HTTP", ...http })) };
}
const FILE_MODE = { defaultMode: 420 };
function volume(value) {
    const sources = Object.keys(value).filter((key) => key !== "name");
    if (sources.length === 0)
        return { ...value, emptyDir: {} };
    return {
        ...value,
        ...mapField(value, "configMap", (source) => ({ ...FILE_MODE, ...source })),
        ...mapField(value, "secret", (source) => ({ ...FILE_MODE, ...source })),
        ...mapField(value, "downwardAPI", (source) => ({ ...FILE_MODE, ...downwardApi(source) })),
        ...mapField(value, "projected", (source) => ({
            ...FILE_MODE,
            ...source,
            ...mapList(source, "sources", projectedSource),
        })),
        ...mapField(value, "ephemeral", (source) => ({
            ...source,
            ...mapField(source, "volumeClaimTemplate", (template) => ({
                ...template,
                spec: { volumeMode: "Filesystem", ...mapAt(template, "spec") },
            })),
        })),
        ...mapField(value, "image", (image) => ({
            pullPolicy: defaultPullPolicy(textAt(image, "reference") ?? ""),
            ...image,
        })),
        ...driverDefaults(value),
    };
}
function downwardApi(value) {
    return mapsAt(value, "items").length === 0
        ? value
        : {
            ...value,
            ...mapList(value, "items", (item) => ({ ...item, ...mapField(item, "fieldRef", fieldRef) })),
        };
}
function projectedSource(value) {
    return {
        ...value,
        ...mapField(value, "downwardAPI", downwardApi),
        ...mapField(value, "serviceAccountToken", (token) => ({ expirationSeconds: 3600, ...token })),
    };
}
const DRIVER_DEFAULTS = {
    iscsi: { iscsiInterface: "default" },
    rbd: { pool: "rbd", user: "admin", keyring: "/etc/ceph/keyring" },
    azureDisk: { cachingMode: "ReadWrite", fsType: "ext4", kind: "Shared" },
    scaleIO: { storageMode: "ThinProvisioned", fsType: "xfs" },
};
function driverDefaults(value) {
    const drivers = Object.entries(DRIVER_DEFAULTS).flatMap(([driver, defaults]) => Object.entries(mapField(value, driver, (source) => ({ ...defaults, ...source }))));
    return Object.fromEntries(drivers);
}

;// CONCATENATED MODULE: ./.tmp/build/domain/rollouts/outcomes.js






const RESTART = { effect: "restart" };
/**
 * What applying a changed workload does to its pods; undefined when the change does not concern them.
 * Precondition: the object differs between base and head.
 */
function outcomeOf(change) {
    return (ignoredByFlux(change) ??
        forceReplaced(change) ??
        refused(change) ??
        OUTCOMES[change.head.controller](change));
}
/** https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources */
function ignoredByFlux({ head, causes }) {
    const key = "kustomize.toolkit.fluxcd.io/ssa";
    const mode = annotationOf(head.object, key)?.toLowerCase();
    if (causes.length === 0 || (mode !== "ifnotpresent" && mode !== "ignore"))
        return undefined;
    return { effect: "none", reason: `Flux does not apply the change: ${key} is "${mode}".` };
}
function forceReplaced({ head }) {
    if (!isForceReplaced(head.object))
        return undefined;
    return {
        effect: "recreate",
        reason: "Argo CD deletes and creates it anew: sync options Force and Replace.",
    };
}
function refused({ base, head }) {
    const labels = unmatchedSelectorLabels(head);
    if (labels.length > 0) {
        return {
            effect: "applyFails",
            reason: `spec.selector asks for ${labels.join(", ")}, which the pod template's labels do not match.`,
        };
    }
    const fields = changedImmutableFields(base, head);
    if (fields.length === 0 || (head.controller === "Job" && hookOf(head.object) !== undefined))
        return undefined;
    const what = `${fields.join(", ")} cannot be changed`;
    const forced = forcedBy(head.object);
    if (forced !== undefined)
        return { effect: "recreate", reason: `${what}; ${forced} makes it anew.` };
    return { effect: "applyFails", reason: `${what}: the API server refuses the whole object.` };
}
const OUTCOMES = {
    Deployment: pausable,
    DeploymentConfig: deploymentConfig,
    CloneSet: (change) => partitioned(change, "updateStrategy") ?? pausable(change, "updateStrategy"),
    ArgoRollout: outcomes_argoRollout,
    StatefulSet: (change) => onDelete(change) ?? partitioned(change, "updateStrategy", "rollingUpdate") ?? scaled(change),
    KruiseStatefulSet: (change) => onDelete(change) ?? partitioned(change, "updateStrategy", "rollingUpdate") ?? scaled(change),
    DaemonSet: (change) => onDelete(change) ?? template(change),
    KruiseDaemonSet: (change) => onDelete(change) ?? template(change),
    KnativeService: knative,
    ReplicaSet: (change) => change.causes.length === 0
        ? undefined
        : { effect: "none", reason: "Only pods made from now on take the new pod template." },
    CronJob: cronJob,
    Job: job,
    ScaledJob: scaledJob,
    Pod: pod,
    Operator: operator,
    Unknown: (change) => change.causes.length === 0
        ? undefined
        : { effect: "unknown", reason: `Rollcast does not know the controller of ${change.head.object.kind}.` },
};
function template({ causes }) {
    return causes.length > 0 ? RESTART : undefined;
}
/** A template change of a workload that has no pods waits for none. */
function scaled(change) {
    if (change.causes.length === 0)
        return undefined;
    if (replicasOf(change.head) !== 0 || change.autoscaled)
        return RESTART;
    return { effect: "none", heldBack: "noReplicas", reason: "spec.replicas is 0." };
}
/** https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#pausing-and-resuming-a-deployment */
function pausable(change, ...owner) {
    const path = ["spec", ...owner, "paused"];
    if ((0,yaml_value/* getIn */.O6)(change.head.object.value, ...path) === true) {
        if (change.causes.length === 0)
            return undefined;
        return { effect: "none", heldBack: "paused", reason: `${path.join(".")} is true.` };
    }
    return scaled(change) ?? released(change, (0,yaml_value/* getIn */.O6)(change.base.object.value, ...path) === true, "was paused");
}
/** What held changes back at base is gone at head: they roll out now, and no manifest tells whether there are any. */
function released({ head }, isReleased, how) {
    if (!isReleased || replicasOf(head) === 0)
        return undefined;
    return {
        effect: "unknown",
        reason: `The pod template is unchanged, but whatever changed while it ${how} rolls out now.`,
    };
}
function updateType(change, side) {
    return textAt(change[side].object.value, "spec", "updateStrategy", "type");
}
/** https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#on-delete */
function onDelete(change) {
    if (updateType(change, "head") === "OnDelete") {
        if (change.causes.length === 0)
            return undefined;
        return {
            effect: "none",
            heldBack: "onDelete",
            reason: "Pods take the change when somebody deletes them.",
        };
    }
    if (change.causes.length > 0)
        return undefined;
    return released(change, updateType(change, "base") === "OnDelete", "updated OnDelete");
}
/** https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#partitions */
function partitioned(change, ...owner) {
    const path = ["spec", ...owner, "partition"];
    const partition = numberAt(change.head.object.value, ...path) ?? 0;
    const basePartition = numberAt(change.base.object.value, ...path) ?? 0;
    if (change.causes.length === 0)
        return released(change, partition < basePartition, "was above the partition");
    const replicas = change.autoscaled ? null : replicasOf(change.head);
    if (partition === 0 || replicas === null || partition < replicas || replicas === 0)
        return undefined;
    return {
        effect: "none",
        heldBack: "partition",
        reason: `${path.join(".")} is ${partition}, and there are ${replicas} pods.`,
    };
}
/** https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/workloads_apis/deploymentconfig-apps-openshift-io-v1 */
function deploymentConfig(change) {
    const { value } = change.head.object;
    const triggers = (0,yaml_value/* getIn */.O6)(value, "spec", "triggers");
    const onChange = mapsAt(value, "spec", "triggers").some((trigger) => textAt(trigger, "type") === "ConfigChange");
    // Without the field, the API server writes a ConfigChange trigger.
    if (onChange || triggers === undefined || triggers === null || change.causes.length === 0)
        return pausable(change);
    return { effect: "none", reason: "It has no ConfigChange trigger: it rolls out by hand." };
}
function outcomes_argoRollout(change) {
    const restartAt = (side) => (0,yaml_value/* getIn */.O6)(change[side].object.value, "spec", "restartAt");
    const asked = restartAt("head") !== undefined && !sameValue(restartAt("base"), restartAt("head"));
    const outcome = pausable(change);
    if (!asked || outcome?.effect === "restart" || replicasOf(change.head) === 0)
        return outcome;
    // https://argo-rollouts.readthedocs.io/en/stable/features/restart/
    return {
        effect: "restart",
        reason: "spec.restartAt changed: Argo Rollouts evicts every pod, without a surge.",
    };
}
function knative(change) {
    if (change.causes.length === 0)
        return undefined;
    return { effect: "restart", reason: "Knative makes a new Revision and moves the traffic to it." };
}
/** https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#modifying-a-cronjob */
function cronJob(change) {
    if (change.causes.length === 0)
        return undefined;
    const suspended = (0,yaml_value/* getIn */.O6)(change.head.object.value, "spec", "suspend") === true;
    if (!suspended)
        return { effect: "nextRun" };
    return { effect: "none", heldBack: "suspended", reason: "spec.suspend is true." };
}
/** https://keda.sh/docs/latest/reference/scaledjob-spec/#rollout */
function scaledJob(change) {
    const strategy = textAt(change.head.object.value, "spec", "rollout", "strategy");
    if (strategy === "gradual")
        return change.causes.length > 0 ? { effect: "nextRun" } : undefined;
    if (sameValue(change.base.object.value.spec, change.head.object.value.spec))
        return undefined;
    return { effect: "restart", reason: "KEDA ends the running Jobs whenever a ScaledJob changes." };
}
/** https://kubernetes.io/docs/concepts/workloads/controllers/job/#mutable-scheduling-directives */
const MUTABLE_WHILE_SUSPENDED = /(?:^|\.)spec\.(?:nodeSelector|affinity|tolerations|schedulingGates)$/;
function job({ base, head, causes }) {
    if (causes.length === 0)
        return undefined;
    const hook = hookOf(head.object);
    if (hook !== undefined)
        return { effect: "nextRun", reason: `${hook}: the Job is made anew at every sync.` };
    const forced = forcedBy(head.object);
    if (forced !== undefined)
        return { effect: "recreate", reason: `${forced} makes the Job anew.` };
    const suspended = [base, head].every(({ object }) => (0,yaml_value/* getIn */.O6)(object.value, "spec", "suspend") === true);
    if (suspended && causes.every(isMutableWhileSuspended)) {
        return { effect: "none", heldBack: "suspended", reason: "spec.suspend is true." };
    }
    if (numberAt(head.object.value, "spec", "ttlSecondsAfterFinished") !== undefined) {
        return {
            effect: "nextRun",
            reason: "A Job's pod template cannot be changed: apply fails until the finished Job is removed by its ttlSecondsAfterFinished, and makes a new one after that.",
        };
    }
    return {
        effect: "applyFails",
        reason: "A Job's pod template cannot be changed; delete the Job first, or give it a new name.",
    };
}
function isMutableWhileSuspended(cause) {
    return cause.type === "label" || cause.type === "annotation" || MUTABLE_WHILE_SUSPENDED.test(cause.path);
}
/** https://kubernetes.io/docs/concepts/workloads/pods/#pod-update-and-replacement */
function pod({ head, causes }) {
    const specCauses = causes.filter(({ type }) => type !== "label" && type !== "annotation");
    if (specCauses.length === 0)
        return undefined;
    if (specCauses.every(({ type }) => type === "image")) {
        return { effect: "restart", reason: "The containers restart in place; the pod stays." };
    }
    const forced = forcedBy(head.object);
    if (forced !== undefined)
        return { effect: "recreate", reason: `${forced} makes the Pod anew.` };
    return {
        effect: "applyFails",
        reason: "Of a running Pod only the images can be changed; delete the Pod first.",
    };
}
/** Kinds that deploy what this build does not hold. */
const DEPLOYERS = {
    HelmRelease: "Flux renders this Helm release in the cluster",
    HelmChart: "the cluster renders this Helm chart",
    HelmChartConfig: "the cluster renders this Helm chart",
    Kustomization: "Flux builds this Kustomization in the cluster",
    Application: "Argo CD builds this Application in the cluster",
    ApplicationSet: "Argo CD builds these Applications in the cluster",
};
function operator({ base, head }) {
    if (sameValue(base.object.value.spec, head.object.value.spec))
        return undefined;
    const { kind } = head.object;
    const who = Object.hasOwn(DEPLOYERS, kind) ? DEPLOYERS[kind] : `an operator runs the pods of this ${kind}`;
    return { effect: "unknown", reason: `What restarts was not analysed: ${who ?? "an operator decides"}.` };
}

;// CONCATENATED MODULE: ./.tmp/build/domain/rollouts/template-causes.js




/** Every field in which two normalised pod templates differ, in the words of the forecast. */
function templateCauses(base, head, path) {
    const specPath = joinField(path, "spec");
    const lists = ["containers", "initContainers"].flatMap((field) => namedDifferences(base.spec, head.spec, field, specPath, "other", containerCauses));
    return [
        ...metadataCauses(base.metadata, head.metadata, joinField(path, "metadata")),
        ...lists,
        ...namedDifferences(base.spec, head.spec, "volumes", specPath, "volume", (_, __, at) => [
            { type: "volume", path: at },
        ]),
        ...fieldCauses(base.spec, head.spec, specPath, (field) => ["containers", "initContainers", "volumes"].includes(field) ? undefined : "other"),
    ];
}
function metadataCauses(base, head, path) {
    return [
        ...keyCauses(base, head, "labels", path, "label"),
        ...keyCauses(base, head, "annotations", path, "annotation"),
        ...fieldCauses(base, head, path, (field) => field === "labels" || field === "annotations" ? undefined : "other"),
    ];
}
function keyCauses(base, head, field, path, type) {
    return differingKeys(mapAt(base, field), mapAt(head, field)).map((key) => ({
        type,
        path: `${path}.${field}[${key}]`,
    }));
}
/** One cause for each differing field to which `typeOf` gives a type. */
function fieldCauses(base, head, path, typeOf) {
    return differingKeys(base, head).flatMap((field) => {
        const type = typeOf(field);
        return type === undefined ? [] : [{ type, path: joinField(path, field) }];
    });
}
function differingKeys(base, head) {
    return [...new Set([...Object.keys(base), ...Object.keys(head)])].filter((key) => !sameValue(base[key], head[key]));
}
/**
 * Differences between two lists of named items. The order counts too: Kubernetes compares lists by position.
 * A list whose names are missing or repeated is compared as a whole.
 */
function namedDifferences(base, head, field, ownerPath, type, itemCauses) {
    if (sameValue(base[field], head[field]))
        return [];
    const path = joinField(ownerPath, field);
    const baseItems = byName(base[field]);
    const headItems = byName(head[field]);
    if (baseItems === undefined || headItems === undefined)
        return [{ type, path }];
    const causes = [...new Set([...baseItems.keys(), ...headItems.keys()])].flatMap((name) => {
        const baseItem = baseItems.get(name);
        const headItem = headItems.get(name);
        const at = `${path}[${name}]`;
        if (baseItem === undefined || headItem === undefined)
            return [{ type, path: at }];
        return sameValue(baseItem, headItem) ? [] : itemCauses(baseItem, headItem, at);
    });
    return causes.length > 0 ? causes : [{ type, path }];
}
function byName(list) {
    if (list === undefined)
        return new Map();
    if (!(0,yaml_value/* isList */.Lv)(list))
        return undefined;
    const items = new Map();
    for (const item of list) {
        const name = (0,yaml_value/* isMap */.jh)(item) ? textAt(item, "name") : undefined;
        if (name === undefined || items.has(name) || !(0,yaml_value/* isMap */.jh)(item))
            return undefined;
        items.set(name, item);
    }
    return items;
}
const CONTAINER_FIELDS = {
    command: "command",
    args: "command",
    workingDir: "command",
    envFrom: "env",
    resources: "resources",
    readinessProbe: "probe",
    livenessProbe: "probe",
    startupProbe: "probe",
    volumeMounts: "volume",
    volumeDevices: "volume",
};
function containerCauses(base, head, path) {
    const container = textAt(head, "name") ?? "";
    const imageChanged = textAt(base, "image") !== textAt(head, "image");
    const image = [
        {
            type: "image",
            path: `${path}.image`,
            imageAtBase: textAt(base, "image") ?? "",
            imageAtHead: textAt(head, "image") ?? "",
        },
    ];
    const causes = [
        ...(imageChanged ? image : []),
        ...namedDifferences(base, head, "env", path, "env", (_, __, at) => [{ type: "env", path: at }]),
        ...fieldCauses(base, head, path, (field) => {
            if (field === "image" || field === "env")
                return undefined;
            // The default pull policy follows from the image's tag: the image is the cause.
            if (field === "imagePullPolicy" && imageChanged)
                return undefined;
            return Object.hasOwn(CONTAINER_FIELDS, field) ? CONTAINER_FIELDS[field] : "other";
        }),
    ];
    return causes.map((cause) => ({ ...cause, container }));
}

;// CONCATENATED MODULE: ./.tmp/build/domain/unseen-changes.js



/**
 * Why nothing can be said of a workload although both builds hold it: a component or transformer that may change it, or
 * a config that it reads, was left out, and not in the same way of both sides. Undefined when that is not so.
 */
function unseenChange(base, head, kept) {
    if (!base.maybeChanged && !head.maybeChanged)
        return undefined;
    if (sameValue(maybeChangedBy(base, kept.base), maybeChangedBy(head, kept.head)))
        return undefined;
    return "What was left out of the build may change it, and is not the same at base and head.";
}
/** By what a workload, or what its pods are made of, may have been changed. */
function maybeChangedBy(side, workload) {
    const { object, templateOwner } = workload;
    const objects = [
        object,
        ...(templateOwner === undefined ? [] : [side.index.byKey.get(templateOwner)]),
        ...referencesOf(workload).map(({ kind, name }) => resolveConfig(side, workload, kind, name)?.object),
    ];
    return [...new Set(objects.flatMap((each) => each?.maybeChangedBy ?? []))].sort(compareText);
}
/** Why a workload that is the same on both sides may not stay as it is: a config that it reads could not be compared. */
function unseenConfig(base, head, changes, kept) {
    const unseen = changes.filter(({ notSeenAt }) => notSeenAt !== undefined);
    if (unseen.length === 0)
        return undefined;
    const read = new Set([...configsOf(base, kept.base), ...configsOf(head, kept.head)]);
    const config = unseen.find((changed) => [changed.base, changed.head].some((each) => each !== null && read.has(each)));
    if (config?.notSeenAt === undefined)
        return undefined;
    const { kind, name } = config.id;
    return `It reads ${kind} ${name}, which was not seen at ${config.notSeenAt}, of which not all was analysed: whether that changes is not known.`;
}
function configsOf(side, workload) {
    return referencesOf(workload).map(({ kind, name }) => resolveConfig(side, workload, kind, name));
}

;// CONCATENATED MODULE: ./.tmp/build/domain/workloads/moved.js
/**
 * Guesses which workload of base a new one of head was: the only one of its kind with the same name in another
 * namespace, or with a name of which one contains the other (a prefix or suffix was added or taken away). Only told
 * in words; the effect is a deletion and a creation either way.
 */
function findMoves(removed, added) {
    const moves = new Map();
    for (const head of added) {
        const candidates = removed.filter((base) => mayBe(base, head));
        const [base] = candidates;
        if (base !== undefined && candidates.length === 1 && !moves.has(base)) {
            moves.set(base, head);
            moves.set(head, base);
        }
    }
    return moves;
}
function mayBe(base, head) {
    const { object: from } = base;
    const { object: to } = head;
    if (from.group !== to.group || from.kind !== to.kind)
        return false;
    if (from.name === to.name)
        return true;
    return from.namespace === to.namespace && (from.name.includes(to.name) || to.name.includes(from.name));
}

;// CONCATENATED MODULE: ./.tmp/build/domain/workload-forecasts.js
















/** Compares the workloads of both sides. Sorted by kind, namespace and name; unconcerned ones are left out. */
function forecastWorkloads(base, head, changes) {
    const removed = [...base.workloads.values()].filter(({ key }) => !head.workloads.has(key));
    const added = [...head.workloads.values()].filter(({ key }) => !base.workloads.has(key));
    const moves = findMoves(removed, added);
    const kept = [...head.workloads.values()].flatMap((workload) => {
        const before = base.workloads.get(workload.key);
        return before === undefined ? [] : compareWorkload({ base, head, changes }, before, workload);
    });
    return [
        ...removed.map((workload) => {
            const refused = head.index.unidentified.find((object) => workload_forecasts_mayBe(workload, object));
            if (refused !== undefined)
                return refusedWorkload(workload, refused);
            return head.incomplete
                ? unseenWorkload(workload, "head")
                : removedWorkload(workload, moves.get(workload));
        }),
        ...added.map((workload) => base.incomplete ? unseenWorkload(workload, "base") : addedWorkload(workload, moves.get(workload), head)),
        ...kept,
    ].sort((a, b) => compareForecasts(a.forecast, b.forecast));
}
/** When the base side does not build, nothing can be said of what restarts: every workload may. */
function uncomparedWorkloads(head) {
    return [...head.workloads.values()]
        .map((workload) => ({
        base: undefined,
        head: workload,
        forecast: workload_forecasts_describe(workload, "unknown", "The base side does not build, so there is nothing to compare with.", null),
    }))
        .sort((a, b) => compareForecasts(a.forecast, b.forecast));
}
function compareForecasts(a, b) {
    return (compareText(a.kind, b.kind) ||
        compareText(a.namespace ?? "", b.namespace ?? "") ||
        compareText(a.name, b.name) ||
        compareText(a.apiVersion, b.apiVersion));
}
function workload_forecasts_describe(workload, effect, reason, pods) {
    const location = workload.object.origin?.location;
    return {
        ...workloadId(workload),
        effect,
        ...(reason !== undefined && { reason }),
        causes: [],
        pods,
        rollout: null,
        ...(location !== undefined && { location }),
    };
}
function removedWorkload(workload, successor) {
    const reason = successor === undefined
        ? "Its pods are deleted if whatever applies this prunes; else they run on, unmanaged."
        : `It becomes ${fullName(successor)}: a new object, so that this is no rolling update.`;
    const forecast = workload_forecasts_describe(workload, "delete", reason, replicasOf(workload));
    return { base: workload, head: undefined, forecast };
}
/** Whether an object that lacks something is, but for that, this workload. */
function workload_forecasts_mayBe({ object }, { kind, name, namespace }) {
    return (kind ?? object.kind) === object.kind && name === object.name && namespace === object.namespace;
}
function refusedWorkload(workload, { fault }) {
    const reason = `${fault} at head: the API server refuses it, and the pods stay as they are.`;
    return { base: workload, head: undefined, forecast: workload_forecasts_describe(workload, "applyFails", reason, null) };
}
function addedWorkload(workload, predecessor, head) {
    const reason = predecessor === undefined
        ? undefined
        : `It was ${fullName(predecessor)}: a new object, so that this is no rolling update.`;
    const pods = autoscalerOf(workload, head.index) === undefined ? replicasOf(workload) : null;
    return { base: undefined, head: workload, forecast: workload_forecasts_describe(workload, "create", reason, pods) };
}
/** What one side lacks may be in what was left out of it: then it is neither made nor deleted, but may restart. */
function unseenWorkload(workload, notSeenAt) {
    const atBase = notSeenAt === "head";
    const either = atBase
        ? "it is deleted, or is in what was left out"
        : "it is new, or was in what was left out";
    const reason = `It was not seen at ${notSeenAt}, of which not all was analysed: ${either}.`;
    return {
        base: atBase ? workload : undefined,
        head: atBase ? undefined : workload,
        forecast: { ...workload_forecasts_describe(workload, "unknown", reason, null), notSeenAt },
    };
}
function fullName({ object }) {
    return object.namespace === null ? object.name : `${object.namespace}/${object.name}`;
}
/** What was left out may say otherwise than what was built. */
function compareWorkload(sides, base, head) {
    const [built] = compareBuilt(sides, base, head);
    const reason = unseenChange(sides.base, sides.head, { base, head }) ??
        (built === undefined ? unseenConfig(sides.base, sides.head, sides.changes, { base, head }) : undefined);
    if (reason === undefined)
        return built === undefined ? [] : [built];
    const causes = built?.forecast.causes ?? [];
    return [{ base, head, forecast: { ...workload_forecasts_describe(head, "unknown", reason, null), causes } }];
}
function compareBuilt(sides, base, head) {
    if (isUntouched(sides, base, head))
        return throughOperator(sides, base, head);
    const autoscaled = autoscalerOf(head, sides.head.index) !== undefined;
    const change = { base, head, causes: causesOf(sides, base, head), autoscaled };
    const outcome = scaledByRollout(sides.head, change) ?? outcomeOf(change);
    if (outcome === undefined)
        return [];
    const restarts = outcome.effect === "restart" || outcome.effect === "recreate";
    const forecast = {
        ...workload_forecasts_describe(head, outcome.effect, outcome.reason, restarts ? restartedPods(change) : null),
        ...(outcome.heldBack !== undefined && { heldBack: outcome.heldBack }),
        causes: change.causes,
        rollout: outcome.effect === "restart" ? describeRollout(change) : null,
    };
    return [{ base, head, forecast }];
}
/** An operator may take a changed config into its pods, or a release be rendered with it: nobody here can tell. */
function throughOperator(sides, base, head) {
    if (head.controller !== "Operator" || sides.changes.length === 0)
        return [];
    const names = possibleConfigNames(head.object.value.spec);
    const changed = sides.changes.find(({ head: config }) => config !== null &&
        mayShareNamespace(config.namespace, head.object.namespace) &&
        (names.has(config.object.name) || names.has(config.name)));
    if (changed === undefined)
        return [];
    const { kind, name } = changed.id;
    const changes = changed.notSeenAt === undefined ? "changes" : "may change";
    const reason = `It names ${kind} ${name}, which ${changes}; what that restarts was not analysed.`;
    return [{ base, head, forecast: workload_forecasts_describe(head, "unknown", reason, null) }];
}
/**
 * Whatever applies an object without a namespace says where it goes. Flux does so before kustomize makes names agree
 * (https://fluxcd.io/flux/components/kustomize/kustomizations/#target-namespace), so that a name that has no suffix
 * hash in this build has one in the cluster.
 */
function mayShareNamespace(a, b) {
    return a === null || b === null || a === b;
}
function isUntouched(sides, base, head) {
    return (sameValue(base.object.value, head.object.value) &&
        base.templateOwner === head.templateOwner &&
        (head.templateOwner === undefined ||
            sameValue(sides.base.index.byKey.get(head.templateOwner)?.value, sides.head.index.byKey.get(head.templateOwner)?.value)));
}
/**
 * A Deployment whose pod template an Argo Rollout takes is scaled down by it, unless `scaleDown` is "never".
 * https://argo-rollouts.readthedocs.io/en/stable/migrating/#reference-deployment-from-rollout
 */
function scaledByRollout(head, { head: workload, causes }) {
    const rollout = [...head.workloads.values()].find(({ templateOwner }) => templateOwner === workload.key);
    const scaleDown = textAt(rollout?.object.value, "spec", "workloadRef", "scaleDown");
    if (rollout === undefined || causes.length === 0 || (scaleDown ?? "never") === "never")
        return undefined;
    return {
        effect: "none",
        reason: `Its pods are run by the Rollout ${rollout.object.name}, which scales this Deployment down.`,
    };
}
/** Controllers that compare pod templates as stored bytes, in which the notation of a quantity survives. */
function quantitiesOf({ controller }) {
    return controller === "DaemonSet" || controller === "StatefulSet" ? "notation" : "value";
}
/** In what the pod templates differ: first by configs of another real name, then by everything else. */
function causesOf(sides, base, head) {
    const renamed = renamedReferences(sides, base, head);
    const causes = [...configCauses(renamed), ...templateDifferences(sides, base, head, renamed)];
    return causes.sort((a, b) => compareText(a.type, b.type) || compareText(a.path, b.path));
}
function renamedReferences(sides, base, head) {
    const byHeadKey = new Map(sides.changes.flatMap((changed) => changed.base === null || changed.head === null || changed.sameRealName
        ? []
        : [[changed.head.key, changed]]));
    if (byHeadKey.size === 0)
        return [];
    const readAtBase = new Set(referencesOf(base).map(({ kind, name }) => resolveConfig(sides.base, base, kind, name)?.key));
    return referencesOf(head).flatMap((reference) => {
        const config = resolveConfig(sides.head, head, reference.kind, reference.name);
        const changed = config === undefined ? undefined : byHeadKey.get(config.key);
        const wasRead = changed !== undefined && readAtBase.has(changed.base?.key);
        return wasRead ? [{ reference, changed }] : [];
    });
}
function templateDifferences(sides, base, head, renamed) {
    const nameAtHead = new Map(renamed.map(({ changed }) => [changed.base?.key ?? "", changed.head?.object.name ?? ""]));
    const quantities = quantitiesOf(head);
    const paths = [...new Set([...base.templates, ...head.templates].map(({ path }) => path))];
    return paths.flatMap((path) => {
        const before = base.templates.find((template) => template.path === path);
        const after = head.templates.find((template) => template.path === path);
        if (before === undefined || after === undefined)
            return [{ type: "other", path: joinField(path, "spec") }];
        const aligned = renameConfigs(before, (kind, name) => {
            const config = resolveConfig(sides.base, base, kind, name);
            return (config === undefined ? undefined : nameAtHead.get(config.key)) ?? name;
        });
        return templateCauses(normaliseTemplate(aligned, quantities), normaliseTemplate(after, quantities), path);
    });
}

;// CONCATENATED MODULE: ./.tmp/build/domain/overlay.js









/** Forecasts what replacing the manifests of base by those of head does to the pods of one overlay. */
function forecastOverlay(input) {
    const base = readSide(input.base ?? [], "base", input.baseIncomplete);
    const head = readSide(input.head ?? [], "head", input.headIncomplete);
    const comparable = input.baseBroken !== true;
    const changes = comparable
        ? changedConfigs(pairConfigs(base.configs, head.configs, sharedReferences(base, head)), {
            base: base.incomplete,
            head: head.incomplete,
        })
        : [];
    const concerned = comparable ? forecastWorkloads(base, head, changes) : uncomparedWorkloads(head);
    const showsValues = changes.length > 0 || concerned.some(({ forecast }) => forecast.causes.some(isImage));
    const secrets = showsValues ? [...base.configs, ...head.configs] : [];
    const mask = secretMask(secrets);
    const keyMask = secretKeyMask(secrets);
    const staleConfigs = findStaleConfigs(head, changes, effectsOf(concerned)).map(keyMask.inStaleConfig);
    const suppressions = readSuppressions(head);
    return {
        configChanges: describeChanges(changes, mask).map(keyMask.inChange),
        workloads: concerned.map(({ forecast }) => maskImages(keyMask.inWorkload(forecast), mask)),
        staleConfigs,
        problems: [
            ...base.index.problems,
            ...head.index.problems,
            ...templateProblems(concerned),
            ...suppressions.problems,
            ...unprovenHashes(changes),
        ],
        findings: runChecks({ overlay: input.path, base, head, workloads: concerned, changes, staleConfigs }, suppressions.byWorkload),
    };
}
function isImage({ type }) {
    return type === "image";
}
/** A replacement or a variable may have taken a Secret's value into an image's name. */
function maskImages(forecast, mask) {
    if (!forecast.causes.some(isImage))
        return forecast;
    const causes = forecast.causes.map((cause) => ({
        ...cause,
        ...(cause.imageAtBase !== undefined && { imageAtBase: mask(cause.imageAtBase) }),
        ...(cause.imageAtHead !== undefined && { imageAtHead: mask(cause.imageAtHead) }),
    }));
    return { ...forecast, causes };
}
function effectsOf(concerned) {
    return new Map(concerned.flatMap(({ head, forecast }) => head === undefined ? [] : [[head.key, forecast.effect]]));
}
/** The configs that the same field of the same workload names on both sides. */
function sharedReferences(base, head) {
    return [...head.workloads.values()].flatMap((workload) => {
        const before = base.workloads.get(workload.key);
        if (before === undefined || before.object.value === workload.object.value)
            return [];
        const atBase = new Map(referencesOf(before).map(({ path, kind, name }) => [
            path,
            resolveConfig(base, before, kind, name)?.key,
        ]));
        return referencesOf(workload).flatMap(({ path, kind, name }) => {
            const baseKey = atBase.get(path);
            const headKey = resolveConfig(head, workload, kind, name)?.key;
            return baseKey === undefined || headKey === undefined ? [] : [{ baseKey, headKey }];
        });
    });
}
/** A workload of a kind that has a pod template, without one, is broken or changed by something after the build. */
function templateProblems(concerned) {
    return concerned.flatMap(({ head }) => {
        if (head === undefined || head.controller === "Operator" || head.templates.length > 0)
            return [];
        const { kind, name, origin } = head.object;
        return [
            {
                code: "invalid-manifest",
                side: "head",
                message: `${kind} ${name} has no pod template that could be read, and was not analysed. Give it one.`,
                ...origin?.location,
            },
        ];
    });
}
const LOOKS_HASHED = /-[2456789bcdfghkmt]{10}$/;
/** Something changed the content or the name after the hash was made: such configs cannot be paired by their names. */
function unprovenHashes(changes) {
    return changes.flatMap(({ base, head }) => {
        const config = head ?? base;
        if (config === null || (base !== null && head !== null))
            return [];
        if (config.generated || !LOOKS_HASHED.test(config.object.name))
            return [];
        return [
            {
                code: "hash-not-proven",
                side: head === null ? "base" : "head",
                message: `${config.kind} ${config.object.name} has a name like a generated one, but its content does not give that hash; it was taken as a config of its own. Check what changes it after kustomize made the name.`,
                ...config.object.origin?.location,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.tmp/build/app/overlay.js


/**
 * Builds one overlay on the sides where it exists, and forecasts what the difference does. Where no input differs, both
 * sides are one build: a repository may have many overlays whose inputs are partly outside of it.
 */
async function forecastAffectedOverlay(affected, comparison, builder) {
    const { atBase, atHead, changedInputs } = affected;
    const isSame = atBase && atHead && changedInputs.length === 0;
    const headBuild = atHead ? build(affected, "head", comparison, builder) : undefined;
    const [base, head] = await Promise.all([
        isSame ? headBuild : atBase ? build(affected, "base", comparison, builder) : undefined,
        headBuild,
    ]);
    // What a cluster gets is the head side; for a removed overlay it is what base gave it.
    const decisive = head ?? base;
    return decisive?.status === "built" ? analysed(affected, base, head) : overlay_notAnalysed(affected, base, head);
}
function build(affected, side, comparison, builder) {
    const { tree } = comparison[side];
    const closure = side === "base" ? affected.closureAtBase : affected.closureAtHead;
    return builder.build({ tree, side, root: affected.path, closure });
}
function analysed({ path, changedInputs }, base, head) {
    const baseBroken = base?.status === "failed";
    const baseRefused = base?.status === "unsupported";
    const result = forecastOverlay({
        path,
        base: base?.status === "built" ? base.manifests : null,
        head: head?.status === "built" ? head.manifests : null,
        baseBroken,
        baseIncomplete: baseRefused || leavesOutMore(base, head),
        headIncomplete: leavesOutMore(head, base),
    });
    const problemsOfSide = (outcome, side) => [
        ...problemsOf(outcome, side),
        ...result.problems.filter((problem) => problem.side === side),
    ];
    const sides = { base: problemsOfSide(base, "base"), head: problemsOfSide(head, "head") };
    const found = bothSides(sides).map(labelBrokenBase);
    const problems = found.map(forPeople);
    const partial = baseBroken ||
        baseRefused ||
        [base, head].some((side) => side?.status === "built" && side.partial) ||
        problems.some(({ code }) => code === "invalid-manifest");
    const analysis = partial ? "partial" : "full";
    const { configChanges, workloads, staleConfigs } = result;
    const status = base === undefined ? "added" : head === undefined ? "removed" : "changed";
    const builder = builderOf(head) ?? builderOf(base);
    const touched = changedInputs.length > 0;
    return {
        overlay: { path, status, touched, analysis, builder, configChanges, workloads, staleConfigs, problems },
        findings: [
            ...result.findings,
            ...notAnalysedFindings(path, analysis, found, standing(sides.base, base, head)),
        ],
    };
}
const LEFT_OUT = ["partly-analysed", "builders-differ"];
/**
 * Whether something is missing on this side that is not missing on the other one in the same way. What both left out
 * is taken to be the same: kustomize refuses an object that is there twice, so none of the rest is in there too.
 */
function leavesOutMore(side, other) {
    if (side?.status !== "built" || !side.partial || other?.status !== "built")
        return false;
    const known = new Set(other.problems.map(problemKey));
    return side.problems.some((problem) => LEFT_OUT.includes(problem.code) && !known.has(problemKey(problem)));
}
function overlay_notAnalysed({ path, changedInputs }, base, head) {
    const sides = { base: problemsOf(base, "base"), head: problemsOf(head, "head") };
    // Head stops at its first failure: what a base that does build left out explains nothing.
    const problems = bothSides(sides).filter(({ side }) => side !== "base" || base?.status !== "built");
    return {
        overlay: {
            path,
            status: "notAnalysed",
            touched: changedInputs.length > 0,
            analysis: "none",
            builder: builderOf(head) ?? builderOf(base),
            configChanges: [],
            workloads: [],
            staleConfigs: [],
            problems: problems.map(forPeople),
        },
        findings: notAnalysedFindings(path, "none", problems, standing(sides.base, base, head)),
    };
}
/** What the change found already there: it is told, but it is no fault of this change. */
function standing(atBase, base, head) {
    const before = new Set(atBase.map(problemKey));
    const failedBefore = base?.status === "failed" && head?.status !== "built";
    return {
        wasThere: (problem) => failedBefore || before.has(problemKey(problem)),
        wasRefused: base?.status === "unsupported" && head?.status === "unsupported",
    };
}
/** Lines move, so they do not tell problems apart. */
function problemKey(problem) {
    return JSON.stringify([textKey(problem), problem.identity]);
}
/** What people are told of a problem; what was left out may differ behind the same words. */
function textKey({ code, file, message }) {
    return JSON.stringify([code, file, message]);
}
/** Those of head first. What is the same on both sides is told once, of neither; the same words are told once too. */
function bothSides({ base, head }) {
    const before = new Set(base.map(problemKey));
    const atHead = head.map((problem) => (before.has(problemKey(problem)) ? ofNoSide(problem) : problem));
    const told = new Set(atHead.map(textKey));
    return [...atHead, ...base.filter((problem) => !told.has(textKey(problem)))];
}
function ofNoSide(problem) {
    const { identity } = problem;
    return problemWith(problem, identity === undefined ? {} : { identity });
}
function forPeople(problem) {
    const { side } = problem;
    return problemWith(problem, side === undefined ? {} : { side });
}
function problemWith({ code, message, file, line, column }, more) {
    return {
        code,
        message,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
        ...(column !== undefined && { column }),
        ...more,
    };
}
function problemsOf(outcome, side) {
    if (outcome === undefined)
        return [];
    const problems = outcome.status === "failed" ? [outcome.problem] : outcome.problems;
    return problems.map((problem) => ({ ...problem, side }));
}
/** Head builds, so a broken base is no fault of this change: the label says so. */
function labelBrokenBase(problem) {
    const atBase = problem.side === "base" && problem.code === "build-failed";
    return atBase ? { ...problem, code: "base-build-failed" } : problem;
}
function builderOf(outcome) {
    return outcome === undefined || outcome.status === "unsupported" ? null : outcome.builder;
}

// EXTERNAL MODULE: ./.tmp/build/app/user-error.js
var user_error = __webpack_require__(6750);
;// CONCATENATED MODULE: ./.tmp/build/app/forecast.js









/** Few at a time, so that the manifests of few overlays are in memory at once; builders limit their processes. */
const OVERLAYS_AT_A_TIME = 8;
/** Forecasts what the change between base and head does to the running pods. Throws `UserError`. */
async function forecast(request, ports) {
    const gate = readGate(request.failOn);
    const comparison = await ports.repository.compare(request.revisions);
    const { base, head, changedPaths } = comparison;
    await preloadKustomizations(ports.repository, comparison);
    const globs = await compileGlobs(request.overlays);
    const selection = affectedOverlays({ base: base.tree, head: head.tree, changedPaths, globs });
    if (!selection.ok)
        throw new user_error/* UserError */.y(selection.message);
    const { total, affected } = selection;
    await preloadInputs(ports.repository, comparison, affected);
    let done = 0;
    const results = await mapConcurrently(affected, OVERLAYS_AT_A_TIME, async (overlay) => {
        const result = await forecastAffectedOverlay(overlay, comparison, ports.builder);
        ports.progress(++done, affected.length, overlay.path);
        return result;
    });
    const overlays = results.map((result) => result.overlay);
    const findings = results.flatMap((result) => result.findings).sort(compareFindings);
    return {
        schemaVersion: 1,
        base: base.revision,
        head: head.revision,
        summary: summarise({ filesChanged: changedPaths.length, overlaysTotal: total }, overlays, findings),
        overlays,
        findings,
        failOn: request.failOn,
        verdict: judge(findings, gate),
    };
}
function readGate(failOn) {
    const result = parseFailOn(failOn);
    if (!result.ok)
        throw new user_error/* UserError */.y(result.message);
    return result.gate;
}
/** All that finding the overlays reads, in one go. */
function preloadKustomizations(repository, { base, head }) {
    return repository.preload([base.tree, head.tree].map((tree) => ({ tree, paths: tree.paths().filter(isKustomizationFile) })));
}
/** All that building the affected overlays reads, in one go. */
function preloadInputs(repository, { base, head }, affected) {
    return repository.preload([
        { tree: base.tree, paths: new Set(affected.flatMap((overlay) => overlay.closureAtBase)) },
        { tree: head.tree, paths: new Set(affected.flatMap((overlay) => overlay.closureAtHead)) },
    ]);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.tmp/build/build/advice.js
/** Adds, to what is said of an input that was refused or left out, how this run could be told to take it. */
function advise(outcome, options) {
    if (outcome.status === "failed")
        return outcome;
    const advised = (problem) => problem.needs === undefined
        ? problem
        : { ...problem, message: `${problem.message}${adviceFor(problem.needs, options)}` };
    return { ...outcome, problems: outcome.problems.map(advised) };
}
function adviceFor(need, { fork, choice, allow }) {
    if (fork)
        return " (the pull request of a fork cannot be allowed anything)";
    if (choice === "embedded")
        return `, or use the builder \`auto\` and allow it (allow: ${need})`;
    // Allowed already: then it is kustomize that is missing, which is told.
    return allow.includes(need) ? "" : `, or allow it (allow: ${need})`;
}

;// CONCATENATED MODULE: ./.tmp/build/build/differences.js


/**
 * The first difference in meaning between two builds, or undefined. Manifests are paired by id, never by order:
 * kustomize's default order changed between its versions. Names the resource and the field, never a value.
 */
function firstDifference(embedded, real) {
    const embeddedById = groupById(embedded);
    const realById = groupById(real);
    const ids = [...new Set([...embeddedById.keys(), ...realById.keys()])].sort(compareText);
    for (const id of ids) {
        const left = embeddedById.get(id) ?? [];
        const right = realById.get(id) ?? [];
        if (left.length !== right.length) {
            return `${id} is there ${times(left.length)} in the embedded build and ${times(right.length)} in kustomize's`;
        }
        for (const [index, value] of left.entries()) {
            const path = differingPath(value, right[index], "");
            if (path !== undefined)
                return `${id} differs at ${path === "" ? "its top" : path}`;
        }
    }
    return undefined;
}
function times(count) {
    return count === 1 ? "once" : `${count} times`;
}
function groupById(manifests) {
    const groups = new Map();
    for (const { object } of manifests) {
        const namespace = (0,yaml_value/* getIn */.O6)(object, "metadata", "namespace");
        const name = differences_text((0,yaml_value/* getIn */.O6)(object, "metadata", "name"));
        const qualified = namespace === undefined ? name : `${differences_text(namespace)}/${name}`;
        const id = `${differences_text(object.apiVersion)} ${differences_text(object.kind)} ${qualified}`;
        const group = groups.get(id);
        if (group === undefined)
            groups.set(id, [object]);
        else
            group.push(object);
    }
    return groups;
}
function differences_text(value) {
    return typeof value === "string" ? value : "?";
}
/** Path of the first field that differs, "" for the values themselves; undefined when they mean the same. */
function differingPath(left, right, path) {
    if ((0,yaml_value/* isMap */.jh)(left) && (0,yaml_value/* isMap */.jh)(right)) {
        const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort(compareText);
        return firstDefined(keys, (key) => {
            const at = path === "" ? key : `${path}.${key}`;
            if (!Object.hasOwn(left, key) || !Object.hasOwn(right, key))
                return at;
            return differingPath(left[key], right[key], at);
        });
    }
    if ((0,yaml_value/* isList */.Lv)(left) && (0,yaml_value/* isList */.Lv)(right)) {
        if (left.length !== right.length)
            return path;
        return firstDefined([...left.keys()], (index) => differingPath(left[index], right[index], `${path}[${index}]`));
    }
    return left === right || Object.is(left, right) ? undefined : path;
}
function firstDefined(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.tmp/build/build/choice.js

/**
 * The embedded builder first. What it cannot do goes to the real kustomize, if there is one and all that the overlay
 * needs is allowed; else the embedded builder leaves it out, and says so.
 */
function embeddedFirst(embedded, findExternal, allow) {
    return async (request) => {
        const outcome = await embedded.whole(request);
        if (outcome.status !== "unsupported")
            return outcome;
        const isAllowed = outcome.needs.length > 0 && outcome.needs.every((need) => allow.includes(need));
        const external = isAllowed ? await findExternal() : undefined;
        const real = await external?.(request);
        // What was refused is what was met first; the overlay may need more than that.
        if (real !== undefined && real.status !== "unsupported")
            return real;
        const rest = await embedded.rest(request, real ?? outcome);
        return isAllowed && external === undefined && rest.status !== "failed"
            ? withoutKustomize(rest, outcome.needs)
            : rest;
    };
}
/** The embedded builder alone, without what it cannot do. */
function embeddedOnly({ whole, rest }) {
    return async (request) => {
        const outcome = await whole(request);
        return outcome.status === "unsupported" ? rest(request, outcome) : outcome;
    };
}
/** Builds with both, and tells the first difference: then neither answer is to be relied on. */
function verified(embedded, external) {
    return async (request) => {
        const [ours, real] = await Promise.all([embedded(request), external(request)]);
        // Nothing to compare with: the other one's answer is all there is.
        if (ours.status === "unsupported")
            return real;
        if (real.status === "unsupported")
            return ours;
        if (ours.status === "failed" && real.status === "failed")
            return real;
        const difference = describeDifference(ours, real);
        if (difference === undefined)
            return ours;
        const problem = {
            code: "builders-differ",
            message: `${request.root === "" ? "." : request.root}: ${difference}. Please report it, and use --builder kustomize until it is mended.`,
            side: request.side,
        };
        const answer = [ours, real].find((outcome) => outcome.status === "built");
        return answer === undefined
            ? { status: "failed", builder: "embedded", problem }
            : { ...answer, problems: [...answer.problems, problem], partial: true };
    };
}
function describeDifference(ours, real) {
    if (ours.status === "failed")
        return `kustomize builds it, the embedded builder does not (${ours.problem.message})`;
    if (real.status === "failed")
        return `the embedded builder builds it, kustomize does not (${real.problem.message})`;
    return firstDifference(ours.manifests, real.manifests);
}
function withoutKustomize(outcome, needs) {
    const problem = {
        code: "kustomize-not-found",
        message: `This needs a real kustomize (${needs.join(", ")}), and neither \`kustomize\` nor \`kubectl\` is on PATH. Install one of them.`,
    };
    return { ...outcome, problems: [...outcome.problems, problem] };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/kustomization/node.js


function locationOf(node) {
    return { file: node.file, ...node.locator(node.path) };
}
function fail(node, message) {
    throw new BuildError(message, locationOf(node));
}
function nameOf(node) {
    return node.path.length === 0 ? "the file" : node.path.join(".");
}
function kindOf(value) {
    if ((0,yaml_value/* isMap */.jh)(value))
        return "a map";
    if ((0,yaml_value/* isList */.Lv)(value))
        return "a list";
    return typeof value === "boolean" ? "a boolean" : typeof value === "string" ? "text" : "a number";
}
function failType(node, expected) {
    return fail(node, `${nameOf(node)} must be ${expected}, but is ${kindOf(node.value)}`);
}
function node_text(node) {
    if (node.value === null)
        return "";
    if (typeof node.value === "string")
        return node.value;
    return failType(node, "text (put it in quotes)");
}
function flag(node) {
    if (node.value === null)
        return false;
    if (typeof node.value === "boolean")
        return node.value;
    return failType(node, "true or false");
}
function integer(node) {
    if (node.value === null)
        return 0;
    if (typeof node.value === "number" && Number.isInteger(node.value))
        return node.value;
    if (typeof node.value === "bigint")
        return Number(node.value);
    return failType(node, "a whole number");
}
function list(node) {
    if (node.value === null)
        return [];
    if (!(0,yaml_value/* isList */.Lv)(node.value))
        return failType(node, "a list");
    return node.value.map((value, index) => ({ ...node, value, path: [...node.path, index] }));
}
function texts(node) {
    return list(node).map(node_text);
}
/** undefined when absent or null. */
function textMap(node) {
    if (node.value === null)
        return undefined;
    if (!(0,yaml_value/* isMap */.jh)(node.value))
        return failType(node, "a map");
    const result = Object.create(null);
    for (const [key, value] of Object.entries(node.value)) {
        result[key] = node_text({ ...node, value, path: [...node.path, key] });
    }
    return result;
}
/**
 * A map with known fields, whose names match in any case, as Go's do.
 * @param strict an unknown field is an error
 */
function record(node, names, strict = true) {
    if (node.value !== null && !(0,yaml_value/* isMap */.jh)(node.value))
        return failType(node, "a map");
    const map = node.value ?? {};
    const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]));
    const fields = new Map();
    for (const [key, value] of Object.entries(map)) {
        const child = { ...node, value, path: [...node.path, key] };
        const name = names.find((known) => known === key) ?? byLowerCase.get(key.toLowerCase());
        if (name !== undefined)
            fields.set(name, child);
        else if (strict)
            fail(child, `unknown field "${key}" in ${nameOf(node)}; correct or remove it`);
    }
    return (name) => fields.get(name) ?? { ...node, value: null, path: [...node.path, name] };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/config/field-spec.js


function parseFieldSpecs(node, strict = true) {
    return list(node).map((entry) => {
        const fields = record(entry, ["group", "version", "kind", "path", "create"], strict);
        return {
            group: node_text(fields("group")),
            version: node_text(fields("version")),
            kind: node_text(fields("kind")),
            path: node_text(fields("path")),
            create: flag(fields("create")),
        };
    });
}
/** Whether a type is one of those selected. */
function isSelected(type, selector) {
    return ((selector.group === "" || selector.group === type.group) &&
        (selector.version === "" || selector.version === type.version) &&
        (selector.kind === "" || selector.kind === type.kind));
}
/**
 * Adds field specs that are not there yet. One counts as there when an existing spec with the same path is for types
 * that the new one selects. Gives the existing list itself when nothing is new. Throws `BuildError` when the two disagree about `create`.
 */
function mergeFieldSpecs(existing, incoming) {
    const merged = [...existing];
    let isSame = true;
    for (const spec of incoming) {
        const same = merged.find((known) => known.path === spec.path && isSelected(known, spec));
        if (same === undefined) {
            merged.push(spec);
            isSame = false;
        }
        else if (same.create !== spec.create) {
            throw new BuildError(`the field spec ${spec.path} is there twice, with and without create`);
        }
    }
    return isSame ? existing : merged;
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/order/legacy-order.js
/**
 * Kinds that other objects depend on come first, webhooks last.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/internal/builtins/SortOrderTransformer.go
 */
const LEGACY_ORDER = {
    first: [
        "Namespace",
        "ResourceQuota",
        "StorageClass",
        "CustomResourceDefinition",
        "ServiceAccount",
        "PodSecurityPolicy",
        "Role",
        "ClusterRole",
        "RoleBinding",
        "ClusterRoleBinding",
        "ConfigMap",
        "Secret",
        "Endpoints",
        "Service",
        "LimitRange",
        "PriorityClass",
        "PersistentVolume",
        "PersistentVolumeClaim",
        "Deployment",
        "StatefulSet",
        "CronJob",
        "PodDisruptionBudget",
    ],
    last: ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
};

;// CONCATENATED MODULE: ./.tmp/build/kustomize/config/transformer-config.js




const SPEC_FIELDS = [
    "namePrefix",
    "nameSuffix",
    "namespace",
    "commonLabels",
    "labels",
    "templateLabels",
    "commonAnnotations",
    "varReference",
    "images",
    "replicas",
];
const EMPTY_CONFIG = {
    namePrefix: [],
    nameSuffix: [],
    namespace: [],
    commonLabels: [],
    labels: [],
    templateLabels: [],
    commonAnnotations: [],
    varReference: [],
    images: [],
    replicas: [],
    nameReference: [],
};
/** Reads a file that `configurations` names. Throws `BuildError` for unknown fields and wrong types. */
function parseTransformerConfig(node) {
    const fields = record(node, [...SPEC_FIELDS, "nameReference"]);
    const specs = Object.fromEntries(SPEC_FIELDS.map((name) => [name, parseFieldSpecs(fields(name))]));
    const nameReference = list(fields("nameReference")).map((entry) => {
        const reference = record(entry, ["group", "version", "kind", "fieldSpecs"]);
        return {
            group: node_text(reference("group")),
            version: node_text(reference("version")),
            kind: node_text(reference("kind")),
            referrers: parseFieldSpecs(reference("fieldSpecs")),
        };
    });
    return sortConfig({ ...EMPTY_CONFIG, ...specs, nameReference });
}
const merges = new WeakMap();
/**
 * Both together, sorted as kustomize does (the order of name references tells which kind wins a shared field). Even with
 * the empty configuration it is not the identity: of two specs in `b` one can stand for the other.
 * Remembered by identity, since every layer of every build merges the built-in configuration.
 * Throws `BuildError` for contradicting field specs.
 */
function mergeConfigs(a, b) {
    if (a === b)
        return a;
    const known = merges.get(a) ?? new WeakMap();
    merges.set(a, known);
    const merged = known.get(b) ?? mergeAnew(a, b);
    known.set(b, merged);
    return merged;
}
function mergeAnew(a, b) {
    const specs = SPEC_FIELDS.map((name) => [name, mergeFieldSpecs(a[name], b[name])]);
    const nameReference = mergeReferences(a.nameReference, b.nameReference);
    if (nameReference === a.nameReference && specs.every(([name, merged]) => merged === a[name]))
        return a;
    return sortConfig({ ...a, ...Object.fromEntries(specs), nameReference });
}
function mergeReferences(existing, incoming) {
    const merged = [...existing];
    let isSame = true;
    for (const reference of incoming) {
        const position = merged.findIndex((other) => typeKey(other) === typeKey(reference));
        const known = merged[position];
        const referrers = known === undefined ? reference.referrers : mergeFieldSpecs(known.referrers, reference.referrers);
        if (referrers === known?.referrers)
            continue;
        isSame = false;
        if (known === undefined)
            merged.push(reference);
        else
            merged[position] = { ...known, referrers };
    }
    return isSame ? existing : merged;
}
function rank(kind) {
    const first = LEGACY_ORDER.first.indexOf(kind);
    return first >= 0 ? first - LEGACY_ORDER.first.length : LEGACY_ORDER.last.indexOf(kind) + 1;
}
function typeKey(type) {
    return [type.group || "~G", type.version || "~V", type.kind || "~K"].join("_");
}
function compareTypes(a, b) {
    return rank(a.kind) - rank(b.kind) || compareText(typeKey(a), typeKey(b));
}
function sortConfig(config) {
    const specs = Object.fromEntries(SPEC_FIELDS.map((name) => [name, config[name].toSorted(compareTypes)]));
    return { ...config, ...specs, nameReference: config.nameReference.toSorted(compareTypes) };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/selector/resource-id.js

/** "apps/v1" → group "apps", version "v1"; "v1" → group "". */
function splitApiVersion(apiVersion) {
    const slash = apiVersion.indexOf("/");
    return slash < 0
        ? { group: "", version: apiVersion }
        : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}
/** "apps" and "v1" → "apps/v1". */
function joinApiVersion(id) {
    return id.group === "" ? id.version : `${id.group}/${id.version}`;
}
const idsByObject = new WeakMap();
/** The id by what the resource's fields say now. Remembered by object, since every step of a build asks for it. */
function currentId({ object }) {
    const known = idsByObject.get(object);
    if (known !== undefined)
        return known;
    const id = readId(object);
    idsByObject.set(object, id);
    return id;
}
function readId(object) {
    const text = (...path) => {
        const value = (0,yaml_value/* getIn */.O6)(object, ...path);
        return typeof value === "string" ? value : "";
    };
    return {
        ...splitApiVersion(text("apiVersion")),
        kind: text("kind"),
        name: text("metadata", "name"),
        namespace: text("metadata", "namespace"),
    };
}
/**
 * Previous ids, oldest first. Kustomize remembers names, namespaces and kinds only: group and version are always the
 * current ones (api/internal/utils/makeResIds.go, PrevIds).
 */
function previousIds(resource) {
    const { group, version } = currentId(resource);
    return resource.previousIds.map((id) => ({ ...id, group, version }));
}
/** The id that the resource had when it was loaded. */
function originalId(resource) {
    return previousIds(resource)[0] ?? currentId(resource);
}
/** "default" for none; one and the same for everything that is cluster-scoped (kyaml/resid/resid.go). */
function effectiveNamespace(id, schema) {
    if (schema.isClusterScoped(joinApiVersion(id), id.kind))
        return "_non_namespaceable_";
    return id.namespace === "" ? "default" : id.namespace;
}
/** Same group, version, kind, name and effective namespace. */
function sameId(a, b, schema) {
    return (a.kind === b.kind &&
        a.name === b.name &&
        a.group === b.group &&
        a.version === b.version &&
        effectiveNamespace(a, schema) === effectiveNamespace(b, schema));
}
/** Whether the current or any previous id is this one. */
function hasId(resource, id, schema) {
    return [currentId(resource), ...previousIds(resource)].some((own) => sameId(own, id, schema));
}
/** To be called before a name, namespace or kind changes: the resource with its current id among the previous ones. */
function rememberId(resource, schema) {
    const id = currentId(resource);
    const remembered = { ...id, namespace: effectiveNamespace(id, schema) };
    return { ...resource, previousIds: [...resource.previousIds, remembered] };
}
/** As in kustomize's messages: `Deployment.v1.apps/web.[noNs]`. */
function formatId(id) {
    const { kind, version, group, name, namespace } = id;
    return (`${kind === "" ? "[noKind]" : kind}.${version === "" ? "[noVer]" : version}.` +
        `${group === "" ? "[noGrp]" : group}/${name === "" ? "[noName]" : name}.` +
        (namespace === "" ? "[noNs]" : namespace));
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/vars/variable.js



/** Reads one entry of `vars`. Throws `BuildError` on a wrong type or an unknown field. */
function parseVariable(value, location) {
    const { file, line = 1, column = 1 } = location;
    const node = { value, file, path: [], locator: () => ({ line, column }) };
    const fields = record(node, ["name", "objref", "fieldref"]);
    const names = ["apiVersion", "group", "version", "kind", "name", "namespace"];
    const objref = record(fields("objref"), names);
    const fieldref = record(fields("fieldref"), ["fieldPath"]);
    const name = node_text(fields("name"));
    if (name === "")
        fail(node, "a variable needs a name");
    return {
        name,
        object: {
            ...typeOf(node_text(objref("apiVersion")), node_text(objref("group")), node_text(objref("version"))),
            kind: node_text(objref("kind")),
            name: node_text(objref("name")),
            namespace: node_text(objref("namespace")),
        },
        fieldPath: node_text(fieldref("fieldPath")) || "metadata.name",
        location,
    };
}
/** An apiVersion without a group leaves the group as it stands (api/types/var.go, Target.GVK). */
function typeOf(apiVersion, group, version) {
    if (apiVersion === "")
        return { group, version };
    const parts = apiVersion.split("/");
    if (parts.length === 1)
        return { group, version: apiVersion };
    return parts.length === 2 ? splitApiVersion(apiVersion) : { group, version };
}
/**
 * Adds a kustomization's own `vars` to those of its bases, and marks the resources that they name
 * (`Resource.variables`). To be called where kustomize does: before the transformers of that kustomization
 * (kusttarget.go, accumulateTarget: MergeVars). Throws `BuildError` for a name that is taken or an ambiguous object.
 */
function bindVariables(resources, known, incoming, schema) {
    const marks = new Map();
    for (const variable of incoming) {
        const [target, ...others] = resources.filter((resource) => isObjectOf(resource, variable, schema));
        if (others.length > 0) {
            throw new BuildError(`found ${others.length + 1} resources for the variable ${variable.name} (${formatId(variable.object)}): ` +
                "name its namespace", variable.location);
        }
        if (target !== undefined)
            marks.set(target, [...(marks.get(target) ?? []), variable.name]);
    }
    return {
        resources: resources.map((resource) => {
            const names = marks.get(resource);
            return names === undefined
                ? resource
                : { ...resource, variables: [...(resource.variables ?? []), ...names] };
        }),
        variables: joinVariables(known, incoming),
    };
}
/** Without a namespace any namespace will do, but for what is cluster-scoped. */
function isObjectOf(resource, { object }, schema) {
    const anyNamespace = object.namespace === "" && !schema.isClusterScoped(joinApiVersion(object), object.kind);
    return [currentId(resource), ...previousIds(resource)].some((id) => id.name === object.name &&
        id.kind === object.kind &&
        id.group === object.group &&
        id.version === object.version &&
        (anyNamespace || effectiveNamespace(id, schema) === effectiveNamespace(object, schema)));
}
/** The variables of two accumulated bases together. Throws `BuildError` for a name in both. */
function joinVariables(a, b) {
    const names = new Set(a.map(({ name }) => name));
    for (const { name, location } of b) {
        if (names.has(name))
            throw new BuildError(`the variable ${name} is there already: rename one of them`, location);
        names.add(name);
    }
    return [...a, ...b];
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/accumulation.js




const accumulation_NOTHING = { resources: [], config: EMPTY_CONFIG, variables: [] };
/** A text that two resources share if and only if they have the same id. */
function idKey(resource, schema) {
    const id = currentId(resource);
    return [id.group, id.version, id.kind, id.name, effectiveNamespace(id, schema)].join("\n");
}
/** Adds resources. Throws `BuildError` when one has the id of another. */
function appendResources(accumulation, incoming, schema) {
    if (incoming.length === 0)
        return accumulation;
    const seen = new Map(accumulation.resources.map((resource) => [idKey(resource, schema), resource]));
    for (const resource of incoming) {
        const key = idKey(resource, schema);
        const other = seen.get(key);
        if (other !== undefined) {
            const { file, line } = other.origin.location;
            throw new BuildError(`${formatId(currentId(resource))} is there twice: also in ${file}${line === undefined ? "" : `:${line}`}; remove or rename one`, resource.origin.location);
        }
        seen.set(key, resource);
    }
    return { ...accumulation, resources: [...accumulation.resources, ...incoming] };
}
/** Adds what a base gathered. Throws `BuildError` for resources, variables or field specs that collide. */
function joinAccumulations(into, from, schema) {
    const { resources } = appendResources(into, from.resources, schema);
    return {
        resources,
        config: mergeConfigs(into.config, from.config),
        variables: joinVariables(into.variables, from.variables),
    };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/config/name-references.js
/**
 * The fields of Kubernetes' own types that hold another object's name, as kustomize knows them. The facts of
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/internal/konfig/builtinpluginconsts/namereference.go
 */
function name_references_field(path, kind, type = {}) {
    return { group: "", version: "", ...type, kind, path, create: false };
}
function target(kind, type, referrers) {
    return { group: "", version: "", ...type, kind, referrers };
}
/** Where the pod spec of each kind is. */
const POD_SPECS = {
    Pod: "spec",
    PodTemplate: "template/spec",
    Deployment: "spec/template/spec",
    ReplicaSet: "spec/template/spec",
    ReplicationController: "spec/template/spec",
    DaemonSet: "spec/template/spec",
    StatefulSet: "spec/template/spec",
    Job: "spec/template/spec",
    CronJob: "spec/jobTemplate/spec/template/spec",
};
/** A field of the pod spec in all kinds that have one, but for those that kustomize leaves out. */
function podField(path, without = [], podVersion = "") {
    return Object.entries(POD_SPECS)
        .filter(([kind]) => !without.includes(kind))
        .map(([kind, podSpec]) => name_references_field(`${podSpec}/${path}`, kind, kind === "Pod" ? { version: podVersion } : {}));
}
function configFields(name, volumeName) {
    const containerFields = ["containers", "initContainers"].flatMap((containers) => [
        `${containers}/env/valueFrom/${name}KeyRef/name`,
        `${containers}/envFrom/${name}Ref/name`,
    ]);
    const paths = [
        `volumes/${name}/${volumeName}`,
        `volumes/projected/sources/${name}/name`,
        ...containerFields,
    ];
    return paths.flatMap((path) => podField(path, ["ReplicationController"], "v1"));
}
function annotation(name) {
    return name_references_field(`metadata/annotations/${name.replace("/", "\\/")}`, "Ingress");
}
const RBAC = "rbac.authorization.k8s.io";
const ADMISSION = "admissionregistration.k8s.io";
const OLD_KINDS = ["PodTemplate", "ReplicaSet"];
const CONFIG_MAP_FIELDS = [
    ...configFields("configMap", "name"),
    name_references_field("spec/configSource/configMap", "Node"),
    name_references_field("rules/resourceNames", "Role"),
    name_references_field("rules/resourceNames", "ClusterRole"),
    annotation("nginx.ingress.kubernetes.io/fastcgi-params-configmap"),
];
const SECRET_FIELDS = [
    ...configFields("secret", "secretName"),
    ...podField("imagePullSecrets/name", ["ReplicationController"], "v1"),
    name_references_field("spec/tls/secretName", "Ingress"),
    annotation("ingress.kubernetes.io/auth-secret"),
    annotation("nginx.ingress.kubernetes.io/auth-secret"),
    annotation("nginx.ingress.kubernetes.io/auth-tls-secret"),
    name_references_field("imagePullSecrets/name", "ServiceAccount"),
    ...["secretName", "adminSecretName", "userSecretName", "secretRef"].map((name) => name_references_field(`parameters/${name}`, "StorageClass")),
    name_references_field("rules/resourceNames", "Role"),
    name_references_field("rules/resourceNames", "ClusterRole"),
    name_references_field("spec/template/spec/containers/env/valueFrom/secretKeyRef/name", "Service", {
        group: "serving.knative.dev",
        version: "v1",
    }),
    name_references_field("spec/azureFile/secretName", "PersistentVolume"),
];
const SERVICE_FIELDS = [
    name_references_field("spec/serviceName", "StatefulSet", { group: "apps" }),
    name_references_field("spec/rules/http/paths/backend/serviceName", "Ingress"),
    name_references_field("spec/backend/serviceName", "Ingress"),
    name_references_field("spec/rules/http/paths/backend/service/name", "Ingress"),
    name_references_field("spec/defaultBackend/service/name", "Ingress"),
    name_references_field("spec/service/name", "APIService", { group: "apiregistration.k8s.io" }),
    name_references_field("webhooks/clientConfig/service", "ValidatingWebhookConfiguration", { group: ADMISSION }),
    name_references_field("webhooks/clientConfig/service", "MutatingWebhookConfiguration", { group: ADMISSION }),
];
const DEFAULT_NAME_REFERENCES = [
    ...["Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"].map((kind) => target(kind, {}, [name_references_field("spec/scaleTargetRef/name", "HorizontalPodAutoscaler")])),
    target("ConfigMap", { version: "v1" }, CONFIG_MAP_FIELDS),
    target("Secret", { version: "v1" }, SECRET_FIELDS),
    target("Service", { version: "v1" }, SERVICE_FIELDS),
    target("Role", { group: RBAC }, [name_references_field("roleRef/name", "RoleBinding", { group: RBAC })]),
    target("ClusterRole", { group: RBAC }, [
        name_references_field("roleRef/name", "RoleBinding", { group: RBAC }),
        name_references_field("roleRef/name", "ClusterRoleBinding", { group: RBAC }),
    ]),
    target("ServiceAccount", { version: "v1" }, [
        name_references_field("subjects", "RoleBinding", { group: RBAC }),
        name_references_field("subjects", "ClusterRoleBinding", { group: RBAC }),
        ...podField("serviceAccountName", OLD_KINDS),
    ]),
    target("PersistentVolumeClaim", { version: "v1" }, podField("volumes/persistentVolumeClaim/claimName", OLD_KINDS)),
    target("PersistentVolume", { version: "v1" }, [
        name_references_field("spec/volumeName", "PersistentVolumeClaim"),
        name_references_field("rules/resourceNames", "ClusterRole"),
    ]),
    target("StorageClass", { version: "v1", group: "storage.k8s.io" }, [
        name_references_field("spec/storageClassName", "PersistentVolume"),
        name_references_field("spec/storageClassName", "PersistentVolumeClaim"),
        name_references_field("spec/volumeClaimTemplates/spec/storageClassName", "StatefulSet"),
    ]),
    target("PriorityClass", { version: "v1", group: "scheduling.k8s.io" }, podField("priorityClassName", OLD_KINDS)),
    // The group is wrong in kustomize too: names of IngressClasses are never followed.
    target("IngressClass", { version: "v1", group: "networking.k8s.io/v1" }, [
        name_references_field("spec/ingressClassName", "Ingress"),
    ]),
    target("ValidatingAdmissionPolicy", { group: ADMISSION }, [
        name_references_field("spec/policyName", "ValidatingAdmissionPolicyBinding", { group: ADMISSION }),
    ]),
];

;// CONCATENATED MODULE: ./.tmp/build/kustomize/config/defaults.js


/** The facts of https://github.com/kubernetes-sigs/kustomize/tree/kustomize/v5.8.1/api/internal/konfig/builtinpluginconsts */
function spec(path, type = {}, create = false) {
    return { group: "", version: "", kind: "", ...type, path, create };
}
function created(path, type = {}) {
    return spec(path, type, true);
}
/** Where the metadata of the pods of built-in workloads is. */
function podMetadata(field) {
    const template = `spec/template/metadata/${field}`;
    return [
        created(`metadata/${field}`),
        created(template, { version: "v1", kind: "ReplicationController" }),
        created(template, { kind: "Deployment" }),
        created(template, { kind: "ReplicaSet" }),
        created(template, { kind: "DaemonSet" }),
        created(template, field === "labels" ? { group: "apps", kind: "StatefulSet" } : { kind: "StatefulSet" }),
        created(template, { group: "batch", kind: "Job" }),
        created(`spec/jobTemplate/metadata/${field}`, { group: "batch", kind: "CronJob" }),
        created(`spec/jobTemplate/spec/template/metadata/${field}`, { group: "batch", kind: "CronJob" }),
    ];
}
function affinitySelectors(kind) {
    const terms = [
        "preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm",
        "requiredDuringSchedulingIgnoredDuringExecution",
    ];
    const affinities = ["podAffinity", "podAntiAffinity"].flatMap((affinity) => terms.map((term) => `affinity/${affinity}/${term}`));
    return [...affinities, "topologySpreadConstraints"].map((place) => spec(`spec/template/spec/${place}/labelSelector/matchLabels`, { group: "apps", kind }));
}
const networking = { group: "networking.k8s.io", kind: "NetworkPolicy" };
const SELECTORS = [
    created("spec/selector", { version: "v1", kind: "Service" }),
    created("spec/selector", { version: "v1", kind: "ReplicationController" }),
    created("spec/selector/matchLabels", { kind: "Deployment" }),
    ...affinitySelectors("Deployment"),
    created("spec/selector/matchLabels", { kind: "ReplicaSet" }),
    created("spec/selector/matchLabels", { kind: "DaemonSet" }),
    created("spec/selector/matchLabels", { group: "apps", kind: "StatefulSet" }),
    ...affinitySelectors("StatefulSet"),
    spec("spec/selector/matchLabels", { group: "batch", kind: "Job" }),
    spec("spec/jobTemplate/spec/selector/matchLabels", { group: "batch", kind: "CronJob" }),
    spec("spec/selector/matchLabels", { group: "policy", kind: "PodDisruptionBudget" }),
    spec("spec/podSelector/matchLabels", networking),
    spec("spec/ingress/from/podSelector/matchLabels", networking),
    spec("spec/egress/to/podSelector/matchLabels", networking),
];
const TEMPLATE_LABELS = [
    ...podMetadata("labels"),
    created("spec/volumeClaimTemplates[]/metadata/labels", { group: "apps", kind: "StatefulSet" }),
];
/** Pod spec fields in which `$(VAR)` is replaced, for the kinds by where their pod spec is. */
const VAR_POD_FIELDS = ["args", "command", "env/value", "volumeMounts/mountPath"];
const VAR_POD_SPECS = {
    CronJob: "spec/jobTemplate/spec/template/spec",
    DaemonSet: "spec/template/spec",
    Deployment: "spec/template/spec",
    Job: "spec/template/spec",
    Pod: "spec",
    ReplicaSet: "spec/template/spec",
    StatefulSet: "spec/template/spec",
};
function podVariables(kind, podSpec) {
    const fields = ["containers", "initContainers"].flatMap((containers) => VAR_POD_FIELDS.map((field) => spec(`${podSpec}/${containers}/${field}`, { kind })));
    const server = kind === "CronJob"
        ? "spec/jobTemplate/spec/template/volumes/nfs/server"
        : kind === "StatefulSet"
            ? "spec/volumeClaimTemplates/spec/nfs/server"
            : `${podSpec}/volumes/nfs/server`;
    return [...fields, spec(server, { kind })];
}
const VARIABLES = [
    ...Object.entries(VAR_POD_SPECS).flatMap(([kind, podSpec]) => podVariables(kind, podSpec)),
    spec("spec/template/metadata/annotations", { kind: "Deployment" }),
    spec("spec/rules/host", { kind: "Ingress" }),
    spec("spec/tls/hosts", { kind: "Ingress" }),
    spec("spec/tls/secretName", { kind: "Ingress" }),
    spec("spec/ports/port", { kind: "Service" }),
    spec("spec/ports/targetPort", { kind: "Service" }),
    spec("spec/nfs/server", { kind: "PersistentVolume" }),
    spec("metadata/labels"),
    spec("metadata/annotations"),
];
const IMAGE_FIELDS = ["containers[]/image", "initContainers[]/image", "volumes[]/image/reference"];
/** What kustomize does without any `configurations`. */
const DEFAULT_CONFIG = sortConfig({
    namePrefix: [spec("metadata/name")],
    nameSuffix: [spec("metadata/name")],
    namespace: [
        created("metadata/name", { kind: "Namespace" }),
        created("spec/service/namespace", { group: "apiregistration.k8s.io", kind: "APIService" }),
        spec("spec/conversion/webhook/clientConfig/service/namespace", {
            group: "apiextensions.k8s.io",
            kind: "CustomResourceDefinition",
        }),
    ],
    commonLabels: [...SELECTORS, ...TEMPLATE_LABELS],
    labels: [],
    templateLabels: TEMPLATE_LABELS,
    commonAnnotations: podMetadata("annotations"),
    varReference: VARIABLES,
    images: ["spec", "spec/template/spec"].flatMap((podSpec) => IMAGE_FIELDS.map((field) => created(`${podSpec}/${field}`))),
    replicas: ["Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"].map((kind) => created("spec/replicas", { kind })),
    nameReference: DEFAULT_NAME_REFERENCES,
});

;// CONCATENATED MODULE: ./.tmp/build/kustomize/config/crds.js



/** References between types go no deeper than this; beyond, they go in circles. */
const crds_MAX_DEPTH = 64;
/**
 * Reads a file that `crds` names: OpenAPI definitions by type name, of which `x-kubernetes-*` extensions mark fields
 * with annotations, selectors, identities and references.
 * Source: api/internal/accumulator/loadconfigfromcrds.go of kustomize 5.8.1. Throws `BuildError`.
 */
function parseCrds(node) {
    if (node.value === null)
        return EMPTY_CONFIG;
    if (!(0,yaml_value/* isMap */.jh)(node.value))
        return fail(node, "a file in crds must hold OpenAPI definitions by type name");
    const types = new Map();
    for (const [name, definition] of Object.entries(node.value)) {
        if (definition !== null && !(0,yaml_value/* isMap */.jh)(definition)) {
            const path = [...node.path, name];
            fail({ ...node, path }, `"${name}" is no OpenAPI definition; list CustomResourceDefinitions under resources`);
        }
        types.set(name, definition);
    }
    let config = EMPTY_CONFIG;
    for (const [name, definition] of types) {
        const properties = propertiesOf(definition);
        if (!["kind", "apiVersion", "metadata"].every((field) => Object.hasOwn(properties, field)))
            continue;
        const kind = name.slice(name.lastIndexOf(".") + 1);
        config = mergeConfigs(config, collect({ node, types, kind }, name, []));
    }
    return config;
}
function propertiesOf(definition) {
    const schema = (0,yaml_value/* getIn */.O6)(definition, "Schema") ?? (0,yaml_value/* getIn */.O6)(definition, "schema");
    const properties = (0,yaml_value/* getIn */.O6)(schema, "properties");
    return (0,yaml_value/* isMap */.jh)(properties) ? properties : {};
}
function collect(definitions, typeName, path) {
    if (path.length > crds_MAX_DEPTH)
        fail(definitions.node, "the definitions refer to each other in a circle");
    let config = EMPTY_CONFIG;
    for (const [name, property] of Object.entries(propertiesOf(definitions.types.get(typeName)))) {
        const here = [...path, name];
        config = mergeConfigs(config, marksOf(property, definitions.kind, here));
        const reference = (0,yaml_value/* getIn */.O6)(property, "$ref");
        if (typeof reference === "string")
            config = mergeConfigs(config, collect(definitions, reference, here));
    }
    return config;
}
function marksOf(property, kind, path) {
    const spec = (segments) => ({
        group: "",
        version: "",
        kind,
        path: segments.join("/"),
        create: false,
    });
    const mark = (name) => {
        const value = (0,yaml_value/* getIn */.O6)(property, name);
        return typeof value === "string" ? value : undefined;
    };
    const own = (name) => (mark(name) === undefined ? [] : [spec(path)]);
    const version = mark("x-kubernetes-object-ref-api-version");
    const target = mark("x-kubernetes-object-ref-kind");
    const nameKey = mark("x-kubernetes-object-ref-name-key") ?? "name";
    return {
        ...EMPTY_CONFIG,
        commonAnnotations: own("x-kubernetes-annotation"),
        commonLabels: own("x-kubernetes-label-selector"),
        namePrefix: own("x-kubernetes-identity"),
        nameReference: version === undefined || target === undefined
            ? []
            : [{ group: "", version, kind: target, referrers: [spec([...path, nameKey])] }],
    };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/edit-map.js


/** A copy of the map with these fields set, or removed where the value is undefined; the map itself for no edits. */
function editMap(map, edits) {
    let copy;
    const written = [];
    for (const [name, value, how] of edits) {
        copy ??= Object.assign((0,yaml_value/* newMap */.dg)(), map);
        written.push([name, how]);
        // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the copy is ours alone
        if (value === undefined)
            delete copy[name];
        else
            copy[name] = value;
    }
    if (copy === undefined)
        return map;
    (0,yaml_written/* copyWritten */.pp)(map, copy, written);
    return copy;
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/metadata/annotations.js




const ORIGIN_ANNOTATION = "config.kubernetes.io/origin";
const TRANSFORMATIONS_ANNOTATION = "alpha.config.kubernetes.io/transformations";
const LOCAL_CONFIG_ANNOTATION = "config.kubernetes.io/local-config";
const NEEDS_HASH_ANNOTATION = "internal.config.kubernetes.io/needsHashSuffix";
/** Kustomize's notes to itself, which it removes from its output: api/resource/resource.go of 5.8.1. */
const BUILD_ANNOTATIONS = new Set([
    "internal.config.kubernetes.io/previousKinds",
    "internal.config.kubernetes.io/previousNames",
    "internal.config.kubernetes.io/prefixes",
    "internal.config.kubernetes.io/suffixes",
    "internal.config.kubernetes.io/previousNamespaces",
    "internal.config.kubernetes.io/allowNameChange",
    "internal.config.kubernetes.io/allowKindChange",
    "internal.config.kubernetes.io/refBy",
    "internal.config.kubernetes.io/generatorBehavior",
    NEEDS_HASH_ANNOTATION,
    "internal.config.kubernetes.io/path",
    "internal.config.kubernetes.io/index",
    "internal.config.kubernetes.io/seqindent",
    "internal.config.kubernetes.io/id",
    "internal.config.kubernetes.io/annotations-migration-resource-id",
    "config.kubernetes.io/path",
    "config.kubernetes.io/index",
    "config.k8s.io/id",
    "internal.config.kubernetes.io/helm-generated",
]);
/** An annotation's text; undefined when it is not there. */
function annotations_annotation(object, name) {
    const annotations = metadataMap(object, "annotations");
    return Object.hasOwn(annotations, name) ? annotationText(annotations, name) : undefined;
}
function asksForHash(object) {
    return annotations_annotation(object, NEEDS_HASH_ANNOTATION) === "enabled";
}
/** Objects that are only for tools, not for the cluster. */
function isLocalConfig(object) {
    const value = annotations_annotation(object, LOCAL_CONFIG_ANNOTATION);
    return value !== undefined && value !== "false";
}
/**
 * The resource with the field `metadata.annotations`, if kustomize has notes in it by now: a JSON patch can add to it.
 * Who finishes the resource drops the field when it is still empty.
 */
function withNotedAnnotations(resource) {
    const { object, previousIds, prefixes, suffixes, origin } = resource;
    const hasNotes = [previousIds, prefixes, suffixes].some((notes) => notes.length > 0);
    if ((!hasNotes && origin.generators === undefined) || (0,yaml_value/* isMap */.jh)((0,yaml_value/* getIn */.O6)(object, "metadata", "annotations")))
        return resource;
    const metadata = (0,yaml_value/* isMap */.jh)(object.metadata) ? object.metadata : {};
    return { ...resource, object: editMap(object, [["metadata", editMap(metadata, [["annotations", {}]])]]) };
}
/** Sets `metadata.labels` or `metadata.annotations`; an empty map removes the field. */
function setMetadataMap(object, field, map) {
    const metadata = (0,yaml_value/* isMap */.jh)(object.metadata) ? object.metadata : {};
    const isEmpty = Object.keys(map).length === 0;
    return editMap(object, [["metadata", editMap(metadata, [[field, isEmpty ? undefined : map]])]]);
}
function metadataMap(object, field) {
    const map = (0,yaml_value/* getIn */.O6)(object, "metadata", field);
    return (0,yaml_value/* isMap */.jh)(map) ? map : {};
}
/**
 * The object as kustomize prints it: without its notes, annotations as text, none rather than an empty map.
 * @param notes the annotations about the origin that the root asked for
 */
function finishAnnotations(object, notes) {
    const before = (0,yaml_value/* getIn */.O6)(object, "metadata", "annotations");
    if (before === undefined && notes.size === 0)
        return object;
    const names = (0,yaml_value/* isMap */.jh)(before) ? Object.keys(before) : [];
    const isClean = (name) => typeof metadataMap(object, "annotations")[name] === "string" && !isInternal(name);
    if (names.length > 0 && notes.size === 0 && names.every(isClean))
        return object;
    const after = (0,yaml_value/* newMap */.dg)();
    for (const name of names) {
        if (!isInternal(name))
            after[name] = annotationText(metadataMap(object, "annotations"), name);
    }
    for (const [name, value] of [...notes].sort(([a], [b]) => compareText(a, b)))
        after[name] = value;
    return setMetadataMap(object, "annotations", after);
}
function isInternal(name) {
    return BUILD_ANNOTATIONS.has(name) || name === ORIGIN_ANNOTATION || name === TRANSFORMATIONS_ANNOTATION;
}
/** As it is written: a written null is the text "null", an empty one the empty text. */
function annotationText(annotations, name) {
    return (0,yaml_written/* writtenText */.v4)((0,yaml_written/* writtenField */.AN)(annotations, name));
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/generate/absorb.js






/**
 * Adds a generated config to the resources, or merges it into the one that has, or ever had, its id: what `behavior`
 * asks for. Source: api/resmap/reswrangler.go (appendReplaceOrMerge) of kustomize 5.8.1. Throws `BuildError`.
 */
function absorbConfig(resources, config, schema) {
    const id = currentId(config);
    const matches = resources.filter((resource) => hasId(resource, id, schema));
    const fail = (message) => {
        throw new BuildError(`${formatId(id)} ${message}`, config.origin.location);
    };
    const [base, second] = matches;
    const { behavior } = config;
    if (second !== undefined)
        return fail("could be merged into several resources");
    if (behavior !== "merge" && behavior !== "replace") {
        return base === undefined
            ? [...resources, config]
            : fail("exists; its behavior must be merge or replace");
    }
    if (base === undefined) {
        return fail(`does not exist; cannot ${behavior} it: correct its name or namespace, or leave out its behavior`);
    }
    const combined = behavior === "merge" ? mergeConfig(base, config) : replaceConfig(base, config);
    return resources.map((resource) => (resource === base ? combined : resource));
}
/** The new content under the old name, with the labels and annotations of both, and the old one's history. */
function replaceConfig(base, config) {
    return {
        ...base,
        ...(config.buildOrigin === undefined ? {} : { buildOrigin: config.buildOrigin }),
        object: withMetadataOf(base.object, config.object),
        needsHash: (base.needsHash || asksForHash(base.object)) && config.needsHash,
        origin: combineOrigins(base.origin, config.origin, config.origin.keys),
    };
}
function mergeConfig(base, config) {
    const replaced = replaceConfig(base, config);
    const object = ["data", "binaryData"].reduce((merged, field) => {
        const entries = { ...textEntries(base.object[field]), ...textEntries(config.object[field]) };
        const isEmpty = Object.keys(entries).length === 0;
        return editMap(merged, [[field, isEmpty ? undefined : editMap({}, Object.entries(entries))]]);
    }, replaced.object);
    const keys = { ...base.origin.keys, ...config.origin.keys };
    const origin = combineOrigins(base.origin, config.origin, keys);
    const buildOrigin = base.buildOrigin ?? config.buildOrigin;
    return { ...replaced, object, origin, ...(buildOrigin === undefined ? {} : { buildOrigin }) };
}
function withMetadataOf(base, config) {
    const labels = editMap(metadataMap(base, "labels"), Object.entries(metadataMap(config, "labels")));
    const annotations = editMap(metadataMap(base, "annotations"), Object.entries(metadataMap(config, "annotations")));
    const labelled = setMetadataMap(setMetadataMap(config, "labels", labels), "annotations", annotations);
    const metadata = (0,yaml_value/* isMap */.jh)(labelled.metadata) ? labelled.metadata : {};
    const names = ["name", "namespace"].map((field) => [
        field,
        (0,yaml_value/* getIn */.O6)(base, "metadata", field),
    ]);
    return editMap(labelled, [["metadata", editMap(metadata, names)]]);
}
function textEntries(value) {
    if (!(0,yaml_value/* isMap */.jh)(value))
        return {};
    return editMap({}, (0,yaml_written/* writtenTexts */.Ki)(value).map(([key, text]) => [key, value[key] === null ? "" : text]));
}
function combineOrigins(base, config, keys) {
    return {
        location: base.location,
        generators: [...(base.generators ?? []), ...(config.generators ?? [])],
        ...(keys === undefined ? {} : { keys }),
    };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/plugins/identity.js



/** Where `helmCharts` looks for charts by default. */
const CHARTS = "charts";
/**
 * Tells what a chart or a plugin would make apart from what another one would: a hash of its configuration and of all
 * files of the tree that a text in it names.
 */
function identityOf(configuration, { tree, root }) {
    const files = [...textsIn(configuration), CHARTS].flatMap((text) => filesAt(tree, joinPath(root, text)));
    const content = JSON.stringify([configuration, files], (_, value) => typeof value === "bigint" ? `${value}n` : value);
    return (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex");
}
function textsIn(value) {
    if (typeof value === "string")
        return value === "" || value.includes("\n") ? [] : [value];
    if ((0,yaml_value/* isList */.Lv)(value))
        return value.flatMap(textsIn);
    return (0,yaml_value/* isMap */.jh)(value) ? Object.values(value).flatMap(textsIn) : [];
}
/** A file, or all files of a directory, each with its content's id. */
function filesAt(tree, path) {
    const found = path === undefined ? undefined : resolvePath(tree, path);
    if (found?.kind === "file")
        return [`${found.path} ${found.blob}`];
    return found?.kind === "directory" && found.path !== "" ? filesBelow(tree, found.path) : [];
}
function filesBelow(tree, directory) {
    return tree.list(directory).flatMap((name) => {
        const path = `${directory}/${name}`;
        const entry = tree.entry(path);
        return entry === "directory" ? filesBelow(tree, path) : [`${path} ${JSON.stringify(entry)}`];
    });
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/generate/key-values.js



/**
 * Reads the keys of a generator's entry: env files, literals, then files. Rules: api/kv/kv.go of kustomize 5.8.1.
 * Throws `BuildError`; its messages never quote a value.
 */
function readKeyValues(generator, loader) {
    const all = [
        ...generator.envs.flatMap((entry) => readEnvFile(entry, loader)),
        ...generator.literals.map(parseLiteral),
        ...generator.files.map((entry) => readFile(entry, loader)),
    ];
    const seen = new Set();
    for (const { key, source } of all) {
        if (seen.has(key))
            throw new BuildError(`the generator "${generator.name}" has the key "${key}" twice`, source);
        seen.add(key);
    }
    return all;
}
const encoder = new TextEncoder();
const key_values_decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** undefined for bytes that are not UTF-8. A byte order mark is kept. */
function decodeUtf8(bytes) {
    try {
        return key_values_decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function parseLiteral({ text, location }) {
    const equals = text.indexOf("=");
    if (equals <= 0)
        throw new BuildError("a literal must be written as key=value", location);
    const value = key_values_withoutQuotes(text.slice(equals + 1));
    return { key: text.slice(0, equals), value: encoder.encode(value), source: location };
}
function key_values_withoutQuotes(text) {
    const first = text[0];
    const isQuoted = text.length >= 2 && (first === '"' || first === "'") && text.endsWith(first);
    return isQuoted ? text.slice(1, -1) : text;
}
function readFile({ text, location }, loader) {
    const [key = "", path, ...more] = text.split("=");
    if (more.length > 0)
        throw new BuildError(`"${text}" has several "=": key and path must not contain one`, location);
    if (path === undefined)
        return loadFile(fileNameOf(text), text, location, loader);
    if (key === "")
        throw new BuildError(`the key is missing before "=" in "${text}"`, location);
    if (path === "")
        throw new BuildError(`the path is missing after "=" in "${text}"`, location);
    return loadFile(key, path, location, loader);
}
function loadFile(key, path, location, loader) {
    const file = findFile(loader, path, location);
    return { key, value: readBytes(loader, file), source: { file: file.path } };
}
/** What Go's unicode.IsSpace is true for. */
const LEADING_SPACE = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
/** Kustomize stops reading at a line that does not fit Go's bufio.Scanner, without a word. */
const MAX_LINE_BYTES = 64 * 1024;
function readEnvFile({ text: path, location }, loader) {
    const file = findFile(loader, path, location);
    const content = decodeUtf8(readBytes(loader, file));
    if (content === undefined) {
        throw new BuildError("the env file is not UTF-8 text; save it as UTF-8, or take the value from a file of its own, by files", { file: file.path });
    }
    const pairs = [];
    for (const [index, raw] of content.split("\n").entries()) {
        if (raw.length >= MAX_LINE_BYTES || encoder.encode(raw).length >= MAX_LINE_BYTES)
            break;
        const ended = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
        const line = (index === 0 ? ended.replace(/^\ufeff/, "") : ended).replace(LEADING_SPACE, "");
        if (line === "" || line.startsWith("#"))
            continue;
        const equals = line.indexOf("=");
        const key = equals < 0 ? line : line.slice(0, equals);
        if (key === "")
            continue;
        const value = encoder.encode(equals < 0 ? "" : line.slice(equals + 1));
        pairs.push({ key, value, source: { file: file.path, line: index + 1 } });
    }
    return pairs;
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/generate/printable.js
/** Characters that no YAML text may hold as they are; as a JSON text kustomize reads them so, and fails. */
const NOT_PRINTABLE = /[\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;
/**
 * Why kustomize cannot write a generated text, though a ConfigMap could hold it; undefined when it can.
 * https://github.com/kubernetes-sigs/kustomize/issues/5148, https://github.com/kubernetes-sigs/kustomize/issues/4374
 */
function unprintable(text) {
    if (NOT_PRINTABLE.test(text))
        return "it holds a control character (U+007F to U+009F)";
    // A block of lines; with a space before a line break it is written in quotes instead.
    const isBlock = text.includes("\n") && !text.includes(" \n") && !text.endsWith(" ");
    if (isBlock && text.startsWith("\t"))
        return "its first line starts with a tab";
    return undefined;
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/generate/config.js






/**
 * Makes the ConfigMap or Secret of a generator's entry, with the source of every key.
 * Source: api/internal/generators of kustomize 5.8.1. Throws `BuildError`.
 */
function generateConfig(generator, loader) {
    if (generator.name === "")
        throw new BuildError("the generator has no name", generator.location);
    const pairs = readKeyValues(generator, loader).toSorted((a, b) => compareText(a.key, b.key));
    for (const { key, source } of pairs) {
        // https://github.com/kubernetes-sigs/kustomize/issues/3446
        if (typeof (0,scalar/* resolvePlain */.Rg)(key, "kustomize") === "string")
            continue;
        throw new BuildError(`kustomize cannot write the key "${key}": it reads it as a number, boolean or null`, source);
    }
    const data = generator.kind === "Secret" ? secretData(generator, pairs) : configMapData(pairs);
    const object = map([
        ["apiVersion", "v1"],
        ["kind", generator.kind],
        ["metadata", metadataOf(generator)],
        ...data,
        ...(generator.options.immutable ? [entry("immutable", true)] : []),
    ]);
    return {
        object,
        previousIds: [],
        prefixes: [],
        suffixes: [],
        needsHash: !generator.options.disableNameSuffixHash,
        behavior: parseBehavior(generator.behavior),
        origin: originOf(generator, pairs),
    };
}
function entry(key, value) {
    return [key, value];
}
function map(entries) {
    const result = (0,yaml_value/* newMap */.dg)();
    for (const [key, value] of entries)
        result[key] = value;
    return result;
}
function metadataOf(generator) {
    const { labels, annotations } = generator.options;
    const some = (texts) => texts !== undefined && Object.keys(texts).length > 0;
    return map([
        ["name", generator.name],
        ...(generator.namespace === "" ? [] : [entry("namespace", generator.namespace)]),
        ...(some(labels) ? [entry("labels", map(Object.entries(labels)))] : []),
        ...(some(annotations) ? [entry("annotations", map(Object.entries(annotations)))] : []),
    ]);
}
/** Text goes to `data`, everything else to `binaryData`; neither is there without a key. */
function configMapData(pairs) {
    const data = [];
    const binaryData = [];
    for (const { key, value, source } of pairs) {
        const text = decodeUtf8(value);
        const problem = text === undefined ? undefined : unprintable(text);
        if (problem !== undefined)
            throw new BuildError(`kustomize cannot write the value of "${key}": ${problem}`, source);
        if (text === undefined)
            binaryData.push([key, base64(value)]);
        else
            data.push([key, text]);
    }
    return [
        ...(data.length > 0 ? [entry("data", map(data))] : []),
        ...(binaryData.length > 0 ? [entry("binaryData", map(binaryData))] : []),
    ];
}
function secretData(generator, pairs) {
    const data = map(pairs.map(({ key, value }) => entry(key, base64(value))));
    return [entry("type", generator.type || "Opaque"), entry("data", data)];
}
/** Broken into lines of 70 characters when longer; the line breaks are part of the value. */
function base64(bytes) {
    const encoded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
    // https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/kyaml/yaml/datamap.go (encodeBase64)
    return encoded.length < 70 ? encoded : encoded.replace(/.{1,70}/g, "$&\n");
}
function parseBehavior(text) {
    return text === "create" || text === "merge" || text === "replace" ? text : "unspecified";
}
function originOf(generator, pairs) {
    const { location, field } = generator;
    const keys = Object.create(null);
    for (const { key, source } of pairs)
        keys[key] = source;
    return { location, generators: [{ location, field }], keys };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/generate/refusable.js



/** `generateConfig`; one that reads a remote file is refused with what tells it from another. Throws `UnsupportedError` too. */
function generateOrRefuse(generator, loader) {
    try {
        return generateConfig(generator, loader);
    }
    catch (error) {
        if (!(error instanceof UnsupportedError))
            throw error;
        const { needs, message, location } = error;
        const refused = `the ${generator.kind} ${generator.name}, since ${message}`;
        throw new UnsupportedError(needs, refused, location, identityOf(askedFor(generator), loader));
    }
}
/** All that makes the config; paths stand alone, since they name files. */
function askedFor({ kind, name, namespace, behavior, type, options, ...sources }) {
    const { literals, files, envs } = sources;
    const texts = [...literals, ...files, ...envs].map(({ text }) => text);
    const paths = [...files, ...envs].map(({ text }) => text.slice(text.indexOf("=") + 1));
    const { labels = null, annotations = null, disableNameSuffixHash, immutable } = options;
    const settings = [labels, annotations, disableNameSuffixHash, immutable];
    return [kind, name, namespace, behavior, type, texts, paths, settings];
}

;// CONCATENATED MODULE: ./.tmp/build/yaml/positions.js




/** Finds places in a YAML text. The text is parsed at the first question and not before. */
function createLocator(text) {
    let root;
    return (path) => {
        root ??= readPlaces(text);
        let place = root;
        for (const step of path)
            place = place.children.get(step) ?? place;
        const before = text.slice(0, place.start);
        const line = before.split("\n").length;
        return { line, column: place.start - (before.lastIndexOf("\n") + 1) + 1 };
    };
}
function readPlaces(text) {
    const nothing = { start: 0, children: new Map() };
    try {
        const read = readEvents(firstDocument(text));
        return read.events.length === 0 ? nothing : readPlace(read.text, read.events, 1).place;
    }
    catch (error) {
        if (error instanceof js_yaml/* YAMLException */.tB)
            return nothing;
        throw error;
    }
}
function readPlace(text, events, index) {
    const event = events[index];
    if (event === undefined)
        throw new Error("The YAML events end inside a document");
    const children = new Map();
    const place = { start: startOf(event), children };
    if (event.type !== js_yaml/* EVENT_ID */.hy.SEQUENCE && event.type !== js_yaml/* EVENT_ID */.hy.MAPPING)
        return { place, next: index + 1 };
    let next = index + 1;
    for (let item = 0; events[next]?.type !== js_yaml/* EVENT_ID */.hy.POP; item++) {
        let key = item;
        if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING) {
            const keyEvent = events[next];
            if (keyEvent?.type === js_yaml/* EVENT_ID */.hy.SCALAR)
                key = (0,js_yaml/* getScalarValue */.KE)(text, keyEvent);
            next = readPlace(text, events, next).next;
        }
        const child = readPlace(text, events, next);
        children.set(key, child.place);
        next = child.next;
    }
    return { place, next: next + 1 };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/kustomization/generators.js

const ENTRY_FIELDS = [
    "namespace",
    "name",
    "behavior",
    "literals",
    "files",
    "envs",
    "env",
    "options",
    "type",
];
const OPTION_FIELDS = ["labels", "annotations", "disableNameSuffixHash", "immutable"];
function parseGeneratorOptions(node, strict = true) {
    const fields = record(node, OPTION_FIELDS, strict);
    return {
        labels: textMap(fields("labels")),
        annotations: textMap(fields("annotations")),
        disableNameSuffixHash: flag(fields("disableNameSuffixHash")),
        immutable: flag(fields("immutable")),
    };
}
/** Reads an entry of `configMapGenerator` or `secretGenerator`. `global` are the file's `generatorOptions`. */
function parseConfigGenerator(node, field, global) {
    const isSecret = field === "secretGenerator";
    const names = isSecret ? ENTRY_FIELDS : ENTRY_FIELDS.filter((name) => name !== "type");
    return readGenerator(node, isSecret ? "Secret" : "ConfigMap", field, record(node, names), global);
}
/** Reads a generator that is a resource of its own: kind ConfigMapGenerator or SecretGenerator. */
function parseGeneratorResource(node, kind) {
    const fields = record(node, [...ENTRY_FIELDS, "metadata"], false);
    const metadata = record(fields("metadata"), ["name", "namespace"], false);
    const none = {
        labels: undefined,
        annotations: undefined,
        disableNameSuffixHash: false,
        immutable: false,
    };
    const generator = readGenerator(node, kind, `${kind}Generator`, fields, none);
    return {
        ...generator,
        name: generator.name || node_text(metadata("name")),
        namespace: generator.namespace || node_text(metadata("namespace")),
    };
}
function readGenerator(node, kind, field, fields, global) {
    const env = fields("env");
    const isOwnResource = field.endsWith("Generator") && field.startsWith(kind);
    // Only the fields of a kustomization file know the older `env`; in a resource of its own kustomize ignores it.
    const oldEnv = isOwnResource || node_text(env) === "" ? [] : [locate(env)];
    return {
        kind,
        name: node_text(fields("name")),
        namespace: node_text(fields("namespace")),
        behavior: node_text(fields("behavior")),
        literals: list(fields("literals")).map(locate),
        files: list(fields("files")).map(locate),
        envs: [...list(fields("envs")).map(locate), ...oldEnv],
        options: withGlobal(parseGeneratorOptions(fields("options"), !isOwnResource), global),
        type: node_text(fields("type")),
        location: locationOf(node),
        field,
    };
}
function locate(node) {
    return { text: node_text(node), location: locationOf(node) };
}
/** An entry's labels and annotations win; the two switches are on when either side turns them on. */
function withGlobal(local, global) {
    return {
        labels: (local.labels ?? global.labels) ? { ...global.labels, ...local.labels } : undefined,
        annotations: (local.annotations ?? global.annotations) ? { ...global.annotations, ...local.annotations } : undefined,
        disableNameSuffixHash: local.disableNameSuffixHash || global.disableNameSuffixHash,
        immutable: local.immutable || global.immutable,
    };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/kustomization/parse.js







/** Every field of a kustomization file: https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/types/kustomization.go */
const FIELDS = [
    "apiVersion",
    "kind",
    "metadata",
    "openapi",
    "namePrefix",
    "nameSuffix",
    "namespace",
    "commonLabels",
    "labels",
    "commonAnnotations",
    "patchesStrategicMerge",
    "patchesJson6902",
    "patches",
    "images",
    "imageTags",
    "replacements",
    "replicas",
    "vars",
    "sortOptions",
    "resources",
    "components",
    "crds",
    "bases",
    "configMapGenerator",
    "secretGenerator",
    "helmGlobals",
    "helmCharts",
    "helmChartInflationGenerator",
    "generatorOptions",
    "configurations",
    "generators",
    "transformers",
    "validators",
    "buildMetadata",
];
/** Makes the node of a file's first document; null for an empty file. Throws `BuildError` when it is no YAML. */
function parseFile(content, file) {
    const result = parseYamlAsJson(content);
    if (!result.ok) {
        const { message, ...position } = result.error;
        throw new BuildError(`invalid YAML: ${message}`, { file, ...position });
    }
    return { value: result.documents[0]?.value ?? null, file, path: [], locator: createLocator(content) };
}
/**
 * Reads a kustomization file, as strictly as kustomize does. Throws `BuildError`.
 * @param file its path, for messages
 */
function parseKustomization(content, file) {
    const node = parseFile(content, file);
    const isComponent = checkType(record(node, ["apiVersion", "kind"], false));
    const fields = record(node, FIELDS);
    requireContent(node, fields);
    const options = parseGeneratorOptions(fields("generatorOptions"));
    const configs = (field) => list(fields(field)).map((entry) => parseConfigGenerator(entry, field, options));
    return {
        file,
        isComponent,
        resources: [...located(fields("resources")), ...located(fields("bases"))],
        components: located(fields("components")),
        crds: located(fields("crds")),
        configurations: located(fields("configurations")),
        generators: located(fields("generators")),
        transformers: located(fields("transformers")),
        validators: located(fields("validators")),
        configs: [...configs("configMapGenerator"), ...configs("secretGenerator")],
        charts: [...list(fields("helmCharts")), ...list(fields("helmChartInflationGenerator"))],
        chartSettings: fields("helmGlobals").value,
        ...parseTransformations(fields),
        openapi: parseOpenapi(fields("openapi")),
        sortOptions: parseSortOptions(fields("sortOptions")),
        buildMetadata: parseBuildMetadata(fields("buildMetadata")),
    };
}
function parseTransformations(fields) {
    return {
        namePrefix: node_text(fields("namePrefix")),
        nameSuffix: node_text(fields("nameSuffix")),
        namespace: node_text(fields("namespace")),
        commonLabels: textMap(fields("commonLabels")) ?? {},
        labels: list(fields("labels")).map(parseLabel),
        commonAnnotations: textMap(fields("commonAnnotations")) ?? {},
        patches: list(fields("patches")).map(parsePatch),
        patchesStrategicMerge: located(fields("patchesStrategicMerge")),
        patchesJson6902: list(fields("patchesJson6902")).map(parsePatch),
        images: [...list(fields("images")), ...list(fields("imageTags"))].map((entry) => parseImage(entry)),
        replicas: list(fields("replicas")).map((entry) => parseReplica(entry)),
        replacements: list(fields("replacements")),
        vars: list(fields("vars")).map((entry) => parseVariable(entry.value, locationOf(entry))),
    };
}
const RENAME = "correct it, or rename the file if it is something else";
const MAY_BE_EMPTY = new Set(["bases", "imageTags", "helmChartInflationGenerator"]);
/** Kustomize calls a file empty that says nothing but what it is. */
function requireContent(node, fields) {
    const saysSomething = (name) => {
        const { value } = fields(name);
        if (name === "apiVersion" || name === "kind")
            return false;
        if (MAY_BE_EMPTY.has(name) && Array.isArray(value))
            return value.length > 0;
        return value !== null && value !== "";
    };
    if (!FIELDS.some(saysSomething))
        fail(node, "the kustomization file is empty; list something, resources for example");
}
/** Before all else: of what is no kustomization, none of the other messages would help. */
function checkType(fields) {
    const kind = node_text(fields("kind")) || "Kustomization";
    const apiVersion = node_text(fields("apiVersion"));
    if (kind !== "Kustomization" && kind !== "Component") {
        fail(fields("kind"), `kind must be Kustomization or Component; ${RENAME}`);
    }
    const expected = `kustomize.config.k8s.io/${kind === "Component" ? "v1alpha1" : "v1beta1"}`;
    if (apiVersion !== "" && apiVersion !== expected) {
        fail(fields("apiVersion"), `apiVersion of a ${kind} must be ${expected}; ${RENAME}`);
    }
    return kind === "Component";
}
function located(node) {
    return list(node).map((entry) => ({ text: node_text(entry), location: locationOf(entry) }));
}
function parsePatch(node) {
    const fields = record(node, ["path", "patch", "target", "options"]);
    const options = record(fields("options"), ["allowNameChange", "allowKindChange"]);
    return {
        patch: node_text(fields("patch")),
        path: node_text(fields("path")),
        target: fields("target"),
        allowNameChange: flag(options("allowNameChange")),
        allowKindChange: flag(options("allowKindChange")),
        location: locationOf(fields("patch").value === null ? node : fields("patch")),
    };
}
function parseLabel(node) {
    const fields = record(node, ["pairs", "includeSelectors", "includeTemplates", "fields"]);
    return {
        pairs: textMap(fields("pairs")) ?? {},
        includeSelectors: flag(fields("includeSelectors")),
        includeTemplates: flag(fields("includeTemplates")),
        fieldSpecs: parseFieldSpecs(fields("fields")),
    };
}
function parseImage(node, strict = true) {
    const fields = record(node, ["name", "newName", "tagSuffix", "newTag", "digest"], strict);
    return {
        name: node_text(fields("name")),
        newName: node_text(fields("newName")),
        tagSuffix: node_text(fields("tagSuffix")),
        newTag: node_text(fields("newTag")),
        digest: node_text(fields("digest")),
    };
}
function parseReplica(node, strict = true) {
    const fields = record(node, ["name", "count"], strict);
    return { name: node_text(fields("name")), count: integer(fields("count")), location: locationOf(node) };
}
function parseOpenapi(node) {
    const map = textMap(node);
    if (map === undefined || (map.path === undefined && map.version === undefined))
        return undefined;
    return { path: map.path ?? "", version: map.version ?? "", location: locationOf(node) };
}
function parseSortOptions(node) {
    if (node.value === null)
        return undefined;
    const fields = record(node, ["order", "legacySortOptions"]);
    const legacy = fields("legacySortOptions");
    const lists = record(legacy, ["orderFirst", "orderLast"]);
    const order = { first: texts(lists("orderFirst")), last: texts(lists("orderLast")) };
    return {
        order: node_text(fields("order")),
        legacy: legacy.value === null ? undefined : order,
        location: locationOf(node),
    };
}
function parseBuildMetadata(node) {
    return texts(node);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/leave-out.js

/** Does one step of a build. What needs more than the tree is noted, and given back instead, if the build may leave it out. */
function orLeaveOut({ context, loader }, step) {
    try {
        return step();
    }
    catch (error) {
        if (!context.leavesOut || !(error instanceof UnsupportedError))
            throw error;
        loader.record.leftOut.add(error);
        return error;
    }
}
/** The same resources, each of which what was left out could have changed. */
function maybeChanged(resources, { message, identity = "" }) {
    const by = `${message}\n${identity}`;
    return resources.map((resource) => ({
        ...resource,
        maybeChangedBy: [...(resource.maybeChangedBy ?? []), by],
    }));
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/load/objects.js



/**
 * Reads the Kubernetes objects of a YAML text: every document, and the items of lists in their place or, for lists
 * among other documents, after them. Source: kyaml/kio/byteio_reader.go and api/resource/factory.go of kustomize 5.8.1.
 * Throws `BuildError` for anything that is no object with a kind and a name.
 */
function readObjects(text, file) {
    const result = parseYaml(text);
    if (!result.ok) {
        const { message, ...position } = result.error;
        throw new BuildError(`invalid YAML: ${message}`, { file, ...position });
    }
    const pending = [];
    for (const document of result.documents) {
        if (result.documents.length === 1 && isPlainList(document.value)) {
            const items = (0,yaml_value/* getIn */.O6)(document.value, "items");
            for (const value of (0,yaml_value/* isList */.Lv)(items) ? items : [])
                pending.push({ value, line: document.line });
        }
        else {
            pending.push(document);
        }
    }
    return inlineLists(pending, file);
}
function isPlainList(value) {
    const kind = (0,yaml_value/* getIn */.O6)(value, "kind");
    if (kind !== "List" && kind !== "ResourceList")
        return false;
    return (0,yaml_value/* getIn */.O6)(value, "items") !== undefined || (0,yaml_value/* getIn */.O6)(value, "functionConfig") !== undefined;
}
function inlineLists(documents, file) {
    const objects = [];
    const pending = documents.flatMap(({ value, line }) => checkObject(value, file, line));
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
        const { object, line } = next;
        const { kind, items } = object;
        if (typeof kind !== "string" || !kind.endsWith("List") || items === undefined) {
            objects.push(next);
            continue;
        }
        if (items === null)
            continue;
        if (!(0,yaml_value/* isList */.Lv)(items))
            throw new BuildError(`items of a ${kind} must be a list`, { file, line });
        pending.push(...items.flatMap((item) => checkObject(item, file, line)));
    }
    return objects;
}
const GIVE_ONE = "give it one, or take what is no object out of resources";
/** Drops empty objects, as kustomize does. */
function checkObject(value, file, line) {
    if (value === null)
        return [];
    const fail = (message) => {
        throw new BuildError(message, { file, line });
    };
    if (!(0,yaml_value/* isMap */.jh)(value))
        return fail("a document is no Kubernetes object: it must be a map");
    if (Object.keys(value).length === 0)
        return [];
    const kind = objects_scalarText(value.kind);
    if (kind === "")
        return fail(`an object has no kind; ${GIVE_ONE}`);
    if (!kind.endsWith("List") && objects_scalarText((0,yaml_value/* getIn */.O6)(value, "metadata", "name")) === "") {
        return fail(`an object of kind ${kind} has no metadata.name; ${GIVE_ONE}`);
    }
    return [{ object: value, line }];
}
function objects_scalarText(value) {
    return value === undefined || value === null || typeof value === "object" ? "" : String(value);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/load/cache.js



function createCache() {
    return { kustomizations: new Map(), resources: new Map(), bases: new WeakMap() };
}
function basesOf(cache, tree) {
    const known = cache.bases.get(tree);
    if (known !== undefined)
        return known;
    const bases = new Map();
    cache.bases.set(tree, bases);
    return bases;
}
function once(cache, file, make) {
    const key = `${file.path}\0${file.blob}`;
    const known = cache.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    cache.set(key, made);
    return made;
}
/** Throws `BuildError` for a file that kustomize would refuse. */
function loadKustomization(cache, loader, file) {
    return once(cache.kustomizations, file, () => parseKustomization(readText(loader, file), file.path));
}
/** The resources of a file. Throws `BuildError` for a file that kustomize would refuse. */
function loadResources(cache, loader, file) {
    return once(cache.resources, file, () => resourcesOf(readText(loader, file), file.path));
}
/** Reads resources of a text, as they are before anything happens to them. Throws `BuildError`. */
function resourcesOf(text, file) {
    return readObjects(text, file).map(({ object, line }) => ({
        object,
        previousIds: [],
        prefixes: [],
        suffixes: [],
        needsHash: false,
        behavior: "unspecified",
        origin: { location: { file, line } },
    }));
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/edit-at.js



/** Edits the value at a place that exists; shares the rest. */
function editAt(place, steps, edit) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return edit(place);
    const { value } = place;
    if (typeof step === "number") {
        if (!(0,yaml_value/* isList */.Lv)(value))
            return place;
        const item = editAt({ value: value[step] ?? null, written: (0,yaml_written/* writtenAt */.nt)(value, step) }, rest, edit);
        const items = value.with(step, item.value);
        (0,yaml_written/* copyWritten */.pp)(value, items, [[step, item.written]]);
        return { value: items };
    }
    if (!(0,yaml_value/* isMap */.jh)(value))
        return place;
    const field = editAt((0,yaml_written/* writtenField */.AN)(value, step), rest, edit);
    return { value: editMap(value, [[step, field.value, field.written]]) };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/transform/edit-field.js



/** What selects items of a list, which is no way into a map: 0, -, *, [name=value] (kyaml/yaml/fns.go, PathGetter). */
const LIST_ITEM = /^(?:[-+]?\d+|-|\*|\[.*\])$/;
const parsedPaths = new Map();
/** The steps of a field spec's path, each path parsed once. */
function parsePath(path) {
    const known = parsedPaths.get(path);
    if (known !== undefined)
        return known;
    const segments = splitPath(path).map((text) => {
        const isListField = text.endsWith("[]");
        const name = isListField ? text.slice(0, -2) : text;
        return { name, isListField, isListItem: LIST_ITEM.test(name) };
    });
    parsedPaths.set(path, segments);
    return segments;
}
/** Splits a field spec's path at "/", where "\/" is part of a name; a leading "/" is allowed. */
function splitPath(path) {
    const parts = path.split("/");
    if (parts.length > 1 && parts[0] === "")
        parts.shift();
    const segments = [];
    let open = "";
    for (const part of parts) {
        if (part.endsWith("\\")) {
            open += `${part.slice(0, -1)}/`;
            continue;
        }
        segments.push(open + part);
        open = "";
    }
    return segments;
}
/**
 * Edits the fields of an object that a spec's path leads to, going through lists on the way. What does not change
 * is shared; the object itself comes back when nothing does. Whether the spec is for this type is the caller's matter.
 * Source: api/filters/fieldspec/fieldspec.go of kustomize 5.8.1. Throws `BuildError` where the path meets a scalar.
 */
function editField(object, spec, creation, edit) {
    const walk = { spec, segments: parsePath(spec.path), create: spec.create ? creation : "never", edit };
    const edited = edit_field_editAt(object, 0, walk);
    return (0,yaml_value/* isMap */.jh)(edited) ? edited : object;
}
function edit_field_editAt(value, depth, walk) {
    const segment = walk.segments[depth];
    if (segment === undefined)
        return walk.edit(value);
    if (value === null)
        return value;
    if ((0,yaml_value/* isMap */.jh)(value))
        return editInMap(value, segment, depth, walk);
    if ((0,yaml_value/* isList */.Lv)(value))
        return editItems(value, depth, walk);
    throw new BuildError(`the path ${walk.spec.path} leads to a field inside a value that is neither map nor list`);
}
function editItems(items, depth, walk) {
    let copy;
    items.forEach((item, index) => {
        const edited = edit_field_editAt(item, depth, walk);
        if (edited === item)
            return;
        copy ??= [...items];
        copy[index] = edited;
    });
    return copy ?? items;
}
function editInMap(map, segment, depth, walk) {
    const { name, isListField, isListItem } = segment;
    if (name === "")
        throw new BuildError(`the path "${walk.spec.path}" has an empty field name`);
    if (isListItem) {
        throw new BuildError(`the path "${walk.spec.path}" has "${name}", which is not the name of a field; name the field, or leave it out for every item of a list`);
    }
    const isLast = depth === walk.segments.length - 1;
    const mayCreate = walk.create !== "never" && !isListField;
    const present = Object.hasOwn(map, name);
    if (!present && !mayCreate)
        return map;
    const before = present ? (map[name] ?? null) : null;
    const start = before ?? emptyStart(isListField, mayCreate && !(isLast && walk.create === "scalar"));
    const after = edit_field_editAt(start, depth + 1, walk);
    return after === before && present ? map : editMap(map, [[name, after]]);
}
/** What a null on the way becomes: even where nothing else is created, a field that must be a list becomes one. */
function emptyStart(isListField, isMapField) {
    if (isListField)
        return [];
    return isMapField ? {} : null;
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/shared-entries.js






/**
 * The resource with the object that an edit in place has made of its own: what changed in one of the maps of a shared
 * entry changes in all of them. When an edit changes several, the last one that kustomize comes to counts.
 */
function settleShared(resource, object) {
    if (resource.shared === undefined)
        return { ...resource, object };
    const shared = resource.shared.flatMap((entry) => {
        const maps = entry.maps.filter((path) => isStillThere(resource.object, object, path, entry.name));
        return maps.length < 2 ? [] : [{ ...entry, maps }];
    });
    const settled = shared.reduce((current, entry) => spread(resource.object, current, entry), object);
    return { ...resource, object: settled, shared };
}
/** Notes the entries of these names that were not in several of the maps before, and are now. */
function noteShared(before, resource, names, specs) {
    if (specs.length < 2)
        return resource;
    const places = specs.flatMap((spec) => placesOf(resource.object, parsePath(spec.path), []));
    const distinct = [...new Map(places.map((path) => [JSON.stringify(path), path])).values()].sort(comparePaths);
    const added = names.flatMap((name) => {
        const maps = distinct.filter((path) => entryAt(before, path, name) === undefined && entryAt(resource.object, path, name) !== undefined);
        return maps.length < 2 ? [] : [{ name, maps }];
    });
    return added.length === 0 ? resource : { ...resource, shared: [...(resource.shared ?? []), ...added] };
}
/** Without the annotations of the resource itself: kustomize makes these anew when it adds one about the origin. */
function unshareAnnotations(resource) {
    return unshare(resource, ([first, second]) => first === "metadata" && second === "annotations");
}
/** Without those in maps that a strategic merge patch puts in place of what was there. */
function unshareReplaced(resource, patch) {
    return unshare(resource, (path) => path.some((_, depth) => {
        const map = valueAt(patch, path.slice(0, depth + 1));
        return (0,yaml_value/* isMap */.jh)(map) && map.$patch === "replace";
    }));
}
function unshare(resource, isOwn) {
    if (resource.shared === undefined)
        return resource;
    const shared = resource.shared.map(({ name, maps }) => ({
        name,
        maps: maps.filter((path) => !isOwn(path)),
    }));
    return { ...resource, shared };
}
function spread(before, after, { name, maps }) {
    const changed = maps.findLast((path) => entryAt(before, path, name) !== entryAt(after, path, name));
    const source = changed === undefined ? undefined : valueAt(after, changed);
    if (!(0,yaml_value/* isMap */.jh)(source))
        return after;
    const { value, written } = (0,yaml_written/* writtenField */.AN)(source, name);
    const edit = (map) => (0,yaml_value/* isMap */.jh)(map.value) ? { value: editMap(map.value, [[name, value, written]]) } : map;
    const edited = maps.reduce((object, path) => editAt(object, path, edit), { value: after });
    return (0,yaml_value/* isMap */.jh)(edited.value) ? edited.value : after;
}
/** Where lists have grown or shrunk, an index does not tell any more which item it was. */
function isStillThere(before, after, path, name) {
    const sameLists = path.every((_, depth) => {
        const [old, now] = [valueAt(before, path.slice(0, depth)), valueAt(after, path.slice(0, depth))];
        return !(0,yaml_value/* isList */.Lv)(old) || ((0,yaml_value/* isList */.Lv)(now) && now.length === old.length);
    });
    return sameLists && entryAt(after, path, name) !== undefined;
}
/** The maps that a field spec's path leads to, going through lists on the way. */
function placesOf(value, segments, path) {
    if ((0,yaml_value/* isList */.Lv)(value))
        return value.flatMap((item, index) => placesOf(item, segments, [...path, index]));
    if (!(0,yaml_value/* isMap */.jh)(value))
        return [];
    const [segment, ...rest] = segments;
    if (segment === undefined)
        return [path];
    const { name } = segment;
    const next = Object.hasOwn(value, name) ? value[name] : undefined;
    return next === undefined ? [] : placesOf(next, rest, [...path, name]);
}
function valueAt(value, path) {
    let current = value;
    for (const step of path) {
        if ((0,yaml_value/* isList */.Lv)(current))
            current = current[Number(step)];
        else if ((0,yaml_value/* isMap */.jh)(current) && Object.hasOwn(current, step))
            current = current[step];
        else
            return undefined;
    }
    return current;
}
function entryAt(value, path, name) {
    return valueAt(value, [...path, name]);
}
/** A merge goes through the fields of a map by name. */
function comparePaths(a, b) {
    const depth = a.findIndex((step, index) => step !== b[index]);
    if (depth < 0)
        return a.length - b.length;
    const [left, right] = [a[depth], b[depth]];
    if (typeof left === "number" && typeof right === "number")
        return left - right;
    return compareText(String(left), String(right ?? ""));
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/metadata/origin.js




/** `/`-joins and cleans two relative paths; unlike paths of a tree, the result may start with "..". */
function joinRelative(directory, path) {
    const segments = [];
    for (const segment of `${directory}/${path}`.split("/")) {
        if (segment === "" || segment === ".")
            continue;
        if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..")
            segments.pop();
        else
            segments.push(segment);
    }
    return segments.join("/");
}
/** The text of the origin annotation. */
function formatOrigin(origin) {
    return originLines(origin)
        .map((line) => `${line}\n`)
        .join("");
}
/** The text of the transformations annotation. */
function formatTransformations(transformations) {
    return transformations
        .flatMap((origin) => originLines(origin).map((line, index) => `${index === 0 ? "- " : "  "}${line}\n`))
        .join("");
}
function originLines(origin) {
    const lines = [];
    if (origin.path !== undefined && origin.path !== "")
        lines.push(`path: ${origin_scalar(origin.path)}`);
    if (origin.configuredIn !== undefined)
        lines.push(`configuredIn: ${origin_scalar(origin.configuredIn)}`);
    const by = origin.configuredBy;
    if (by !== undefined) {
        lines.push("configuredBy:");
        for (const name of ["apiVersion", "kind", "name", "namespace"]) {
            const value = by[name];
            if (value !== undefined && value !== "")
                lines.push(`  ${name}: ${origin_scalar(value)}`);
        }
    }
    return lines;
}
/**
 * Paths and names are plain YAML but for rare characters, and those that YAML takes for another value: Go writes these
 * in double quotes. https://github.com/yaml/go-yaml/blob/v3/encode.go
 */
function origin_scalar(text) {
    if (!/^[\w./][\w./ @+-]*$/.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    return (0,yaml_written/* isQuoted */.f5)({ value: text }) ? `"${text}"` : text;
}
/** Of what a field of a kustomization file asks for. */
function builtBy(path, kustomizationFile, kind) {
    const name = fileNameOf(kustomizationFile);
    return { configuredIn: joinRelative(path, name), configuredBy: { apiVersion: "builtin", kind } };
}
/** Of what a plugin makes or changes: where its configuration comes from. */
function configuredBy(plugin) {
    if (plugin.buildOrigin === undefined)
        return undefined;
    const { group, version, kind, name, namespace } = currentId(plugin);
    const apiVersion = joinApiVersion({ group, version });
    return { configuredIn: plugin.buildOrigin.path ?? "", configuredBy: { apiVersion, kind, name, namespace } };
}
function fromFile(resource, path) {
    return { ...resource, buildOrigin: { path } };
}
/** Notes that a transformer saw the resource; for one without an origin, the transformer is the origin. */
function noteTransformation(resource, origin) {
    const noted = unshareAnnotations(resource);
    if (resource.buildOrigin === undefined)
        return { ...noted, buildOrigin: origin };
    return { ...noted, transformations: [...(resource.transformations ?? []), origin] };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/plugins/chart.js




/**
 * Refuses a Helm chart: an entry of `helmCharts` or `helmChartInflationGenerator`, or a HelmChartInflationGenerator.
 * The message names the chart and its version.
 * @param settings of all charts of the kustomization
 */
function refuseChart(chart, loader, settings = null) {
    const first = (...names) => {
        const text = names.map((name) => (0,yaml_value/* getIn */.O6)(chart.value, name)).find((value) => typeof value === "string");
        return text === undefined ? "" : ` ${text}`;
    };
    const name = `${first("name", "chartName")}${first("version", "chartVersion")}`;
    throw new UnsupportedError("helm", `the Helm chart${name} has to be rendered by helm: bring what it renders into the repository`, locationOf(chart), identityOf([chart.value, settings], loader));
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/plugins/config.js




/** A resource read as a configuration: all of it is where its document starts. */
function configNode(resource) {
    const { file, line = 1, column = 1 } = resource.origin.location;
    return { value: resource.object, file, path: [], locator: () => ({ line, column }) };
}
/**
 * The kind and configuration of a builtin plugin. Throws `UnsupportedError` for any other: programs and containers
 * are not run.
 */
function requireBuiltin(resource, loader) {
    const { group, version, kind } = currentId(resource);
    if (group === "" && version === "builtin")
        return { kind, node: configNode(resource) };
    const annotations = (0,yaml_value/* isMap */.jh)(resource.object.metadata) ? resource.object.metadata.annotations : undefined;
    const isFunction = (0,yaml_value/* isMap */.jh)(annotations) && annotations["config.kubernetes.io/function"] !== undefined;
    throw new UnsupportedError("plugins", `${kind} is ${isFunction ? "a function in a container" : "an external plugin"}, which would have to be run: ` +
        "bring what it makes into the repository", resource.origin.location, identityOf(resource.object, loader));
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/plugins/iam-policy.js

/**
 * The ServiceAccount of an IAMPolicyGenerator, which binds it to an account of Google's cloud.
 * Source: api/filters/iampolicygenerator of kustomize 5.8.1. Throws `BuildError`.
 */
function generateServiceAccount(node) {
    const fields = record(node, ["cloud", "kubernetesService", "serviceAccount"], false);
    if (node_text(fields("cloud")) !== "gke")
        return fail(node, "IAMPolicyGenerator knows no other cloud than gke");
    const account = record(fields("kubernetesService"), ["namespace", "name"], false);
    const cloudAccount = record(fields("serviceAccount"), ["name", "projectId"], false);
    const email = `${node_text(cloudAccount("name"))}@${node_text(cloudAccount("projectId"))}.iam.gserviceaccount.com`;
    const namespace = node_text(account("namespace"));
    return {
        object: {
            apiVersion: "v1",
            kind: "ServiceAccount",
            metadata: {
                annotations: { "iam.gke.io/gcp-service-account": email },
                name: node_text(account("name")),
                ...(namespace === "" ? {} : { namespace }),
            },
        },
        previousIds: [],
        prefixes: [],
        suffixes: [],
        needsHash: false,
        behavior: "unspecified",
        origin: { location: locationOf(node) },
    };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/plugins/generators.js






/** Runs a generator that `generators` names. Throws `BuildError`, `UnsupportedError`. */
function runGenerator(resource, loader) {
    const { kind, node } = requireBuiltin(resource, loader);
    switch (kind) {
        case "ConfigMapGenerator":
            return generateConfig(parseGeneratorResource(node, "ConfigMap"), loader);
        case "SecretGenerator":
            return generateConfig(parseGeneratorResource(node, "Secret"), loader);
        case "IAMPolicyGenerator":
            return generateServiceAccount(node);
        case "HelmChartInflationGenerator":
            return refuseChart(node, loader);
        default:
            return fail(node, `there is no builtin generator ${kind}`);
    }
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/jsonpatch/apply.js



/** An operation that does not apply. The message names operation and path, never a value. */
class JsonPatchError extends Error {
    name = "JsonPatchError";
}
/**
 * Applies operations in their order; shares what they leave alone. As the library of kustomize does it, and unlike
 * RFC 6902: negative indices count from the end, `replace` makes a missing map key, a missing map key can be copied
 * and tested as null, an operation without a value writes null. Throws `JsonPatchError`.
 */
function applyJsonPatch(document, operations) {
    return throughJson(operations.reduce(applyOperation, document));
}
/**
 * What kustomize converts to JSON and back: how scalars are written is lost. Go reads every JSON number as a 64-bit
 * float, so an integer that needs more digits loses them, and stays an integer.
 */
function throughJson(value) {
    if (typeof value === "bigint")
        return BigInt(String(Number(value)));
    if ((0,yaml_value/* isList */.Lv)(value)) {
        const items = value.map(throughJson);
        return !(0,yaml_written/* hasWritten */.qF)(value) && items.every((item, i) => item === value[i]) ? value : items;
    }
    if (!(0,yaml_value/* isMap */.jh)(value))
        return value;
    const isWritten = (0,yaml_written/* hasWritten */.qF)(value);
    const edits = [];
    for (const [key, own] of Object.entries(value)) {
        const json = throughJson(own);
        if (isWritten || json !== own)
            edits.push([key, json]);
    }
    return editMap(isWritten ? {} : value, edits);
}
function applyOperation(document, operation) {
    const value = operation.value ?? null;
    const op = operationName(operation);
    switch (op) {
        case "add":
            return add(document, pointer(operation, "path"), value);
        case "remove":
            return remove(document, pointer(operation, "path"));
        case "replace":
            return replace(document, pointer(operation, "path"), value);
        case "move": {
            const from = pointer(operation, "from");
            const moved = read(document, from);
            return add(remove(document, from), pointer(operation, "path"), moved);
        }
        case "copy":
            return add(document, pointer(operation, "path"), read(document, pointer(operation, "from")));
        case "test": {
            const path = pointer(operation, "path");
            if (equal(read(document, path), value))
                return document;
            throw new JsonPatchError(`testing value ${path.text} failed`);
        }
        default:
            throw new JsonPatchError(`unknown operation "${op}"`);
    }
}
function operationName({ op }) {
    return typeof op === "string" ? op : "unknown";
}
function pointer(operation, name) {
    const text = operation[name];
    const op = operationName(operation);
    if (typeof text !== "string")
        throw new JsonPatchError(`${op} operation has no ${name}`);
    // What stands before the first "/" is ignored, not refused.
    const keys = text.split("/").slice(1).map(unescapeKey);
    return { operation: op, text, parents: keys.slice(0, -1), key: keys.at(-1) ?? "" };
}
function unescapeKey(key) {
    return key.replaceAll("~1", "/").replaceAll("~0", "~");
}
/** Edits the container that a pointer leads to. */
function editContainer(document, path, edit) {
    if (!path.text.includes("/"))
        throw missingPath(path);
    const descend = (container, depth) => {
        const part = path.parents[depth];
        if (part === undefined)
            return edit(requireContainer(container, path), path.key);
        const child = childOf(container, part, path);
        return setChild(container, part, descend(child, depth + 1));
    };
    return descend(document, 0);
}
function childOf(container, key, path) {
    const child = (0,yaml_value/* isMap */.jh)(container)
        ? Object.hasOwn(container, key)
            ? container[key]
            : undefined
        : (0,yaml_value/* isList */.Lv)(container)
            ? container[existingIndex(container, key) ?? -1]
            : undefined;
    if (child === undefined || child === null)
        throw missingPath(path);
    return child;
}
function requireContainer(container, path) {
    if ((0,yaml_value/* isMap */.jh)(container) || (0,yaml_value/* isList */.Lv)(container))
        return container;
    throw missingPath(path);
}
function missingPath(path) {
    return new JsonPatchError(`${path.operation} operation does not apply: doc is missing path: "${path.text}"`);
}
function missingKey(path) {
    return new JsonPatchError(`${path.operation} operation does not apply: doc is missing key: ${path.text}`);
}
function setChild(container, key, child) {
    if ((0,yaml_value/* isMap */.jh)(container))
        return container[key] === child ? container : editMap(container, [[key, child]]);
    if (!(0,yaml_value/* isList */.Lv)(container))
        return container;
    const index = existingIndex(container, key);
    return index === undefined || container[index] === child ? container : container.with(index, child);
}
function add(document, path, value) {
    return editContainer(document, path, (container, key) => {
        if ((0,yaml_value/* isMap */.jh)(container))
            return editMap(container, [[key, value]]);
        if (!(0,yaml_value/* isList */.Lv)(container))
            return container;
        if (key === "-")
            return [...container, value];
        const index = indexWithin(container.length + 1, key);
        if (index === undefined)
            throw missingKey(path);
        return container.toSpliced(index, 0, value);
    });
}
function remove(document, path) {
    return editContainer(document, path, (container, key) => {
        if ((0,yaml_value/* isMap */.jh)(container)) {
            if (!Object.hasOwn(container, key))
                throw missingKey(path);
            return editMap(container, [[key, undefined]]);
        }
        const index = (0,yaml_value/* isList */.Lv)(container) ? existingIndex(container, key) : undefined;
        if (!(0,yaml_value/* isList */.Lv)(container) || index === undefined)
            throw missingKey(path);
        return container.toSpliced(index, 1);
    });
}
function replace(document, path, value) {
    if (path.text === "") {
        if ((0,yaml_value/* isMap */.jh)(value) || (0,yaml_value/* isList */.Lv)(value))
            return value;
        throw new JsonPatchError("replace operation hit an error: the whole document must become a map or a list");
    }
    return editContainer(document, path, (container, key) => {
        if ((0,yaml_value/* isList */.Lv)(container) && existingIndex(container, key) === undefined)
            throw missingKey(path);
        return (0,yaml_value/* isMap */.jh)(container) ? editMap(container, [[key, value]]) : setChild(container, key, value);
    });
}
/** The value at a pointer; null for a map key that does not exist. */
function read(document, path) {
    let found = null;
    editContainer(document, path, (container, key) => {
        if ((0,yaml_value/* isMap */.jh)(container))
            found = (Object.hasOwn(container, key) ? container[key] : undefined) ?? null;
        if (!(0,yaml_value/* isList */.Lv)(container))
            return container;
        const index = existingIndex(container, key);
        if (index === undefined)
            throw missingKey(path);
        found = container[index] ?? null;
        return container;
    });
    return found;
}
function existingIndex(list, key) {
    return indexWithin(list.length, key);
}
/** Negative indices count from the end. Undefined: no number (Go's Atoi), or none of the indices below `count`. */
function indexWithin(count, key) {
    if (!/^[+-]?\d+$/.test(key))
        return undefined;
    const index = Number(key);
    const counted = index < 0 ? index + count : index;
    return counted >= 0 && counted < count ? counted : undefined;
}
function equal(a, b) {
    if ((0,yaml_value/* isMap */.jh)(a) && (0,yaml_value/* isMap */.jh)(b)) {
        const keys = Object.keys(a);
        return (keys.length === Object.keys(b).length &&
            keys.every((key) => Object.hasOwn(b, key) && equal(a[key] ?? null, b[key] ?? null)));
    }
    if ((0,yaml_value/* isList */.Lv)(a) && (0,yaml_value/* isList */.Lv)(b))
        return a.length === b.length && a.every((item, i) => equal(item, b[i] ?? null));
    return a === b;
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/jsonpatch/operation.js


/**
 * Parses the text of a JSON 6902 patch: JSON if it starts with "[", else YAML, of which only the first document
 * counts. An empty text is an empty patch.
 */
function parseJsonPatch(text, location) {
    const fail = (message) => ({ ok: false, message, location });
    const parsed = text.startsWith("[") ? parseJson(text) : parseYamlAsJson(text);
    if (!parsed.ok)
        return fail(parsed.error.message);
    const value = parsed.documents[0]?.value ?? null;
    if (value === null)
        return { ok: true, operations: [] };
    if (!(0,yaml_value/* isList */.Lv)(value))
        return fail("a JSON patch is a list of operations");
    const operations = [];
    for (const element of value) {
        if (!(0,yaml_value/* isMap */.jh)(element) && element !== null)
            return fail("a JSON patch is a list of operations");
        operations.push(element ?? {});
    }
    return { ok: true, operations };
}
/** JSON is YAML, but what starts like JSON must be JSON to its end. */
function parseJson(text) {
    try {
        JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return { ok: false, error: { message: 'a patch that starts with "[" must be valid JSON' } };
    }
    return parseYamlAsJson(text);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/selector/label-selector.js
/** Thrown by `parseLabelSelector`; the message says what is wrong with the selector. */
class LabelSelectorError extends Error {
    name = "LabelSelectorError";
}
/** Parses a selector; "" selects everything. Throws `LabelSelectorError`. */
function parseLabelSelector(text) {
    const tokens = new TokenReader(tokenize(text));
    const requirements = [];
    if (tokens.peek() === END)
        return requirements;
    for (;;) {
        requirements.push(readRequirement(tokens));
        const separator = tokens.next();
        if (separator === END)
            return requirements;
        if (separator !== ",")
            throw new LabelSelectorError(`found "${separator}", expected "," or the end`);
    }
}
/** Whether labels (or annotations) fulfil every requirement. */
function matchesLabels(selector, labels) {
    return selector.every((requirement) => fulfils(requirement, labels.get(requirement.key)));
}
function fulfils({ operator, values }, value) {
    switch (operator) {
        case "exists":
            return value !== undefined;
        case "!":
            return value === undefined;
        case "in":
            return value !== undefined && values.includes(value);
        case "notin":
            return value === undefined || !values.includes(value);
        case ">":
        case "<": {
            const own = parseInteger(value ?? "");
            const bound = parseInteger(values[0] ?? "");
            if (own === undefined || bound === undefined)
                return false;
            return operator === ">" ? own > bound : own < bound;
        }
    }
}
function parseInteger(text) {
    return /^[+-]?\d+$/.test(text) ? BigInt(text.replace(/^\+/, "")) : undefined;
}
const END = "";
const OPERATORS = ["=", "==", "!=", "in", "notin", ">", "<"];
/** Words, and the symbols `( ) , ! = == != > <`; the longest symbol wins. Only `\s` of Go's lexer separates. */
function tokenize(text) {
    return text.match(/==|!=|[=!(),<>]|[^=!(),<>\t\r\n ]+/g) ?? [];
}
class TokenReader {
    position = 0;
    tokens;
    constructor(tokens) {
        this.tokens = tokens;
    }
    peek() {
        return this.tokens[this.position] ?? END;
    }
    next() {
        const token = this.peek();
        this.position++;
        return token;
    }
}
function isWord(token) {
    return /^[^=!(),<>]/.test(token);
}
function readRequirement(tokens) {
    const denied = tokens.peek() === "!";
    if (denied)
        tokens.next();
    const key = tokens.next();
    if (!isWord(key))
        throw new LabelSelectorError(`found "${key}", expected a label key`);
    requireValidKey(key);
    if (denied)
        return { key, operator: "!", values: [] };
    if (tokens.peek() === END || tokens.peek() === ",")
        return { key, operator: "exists", values: [] };
    const operator = OPERATORS.find((known) => known === tokens.peek());
    if (operator === undefined) {
        throw new LabelSelectorError(`found "${tokens.peek()}", expected one of ${OPERATORS.join(", ")}`);
    }
    tokens.next();
    switch (operator) {
        case "in":
        case "notin":
            return { key, operator, values: readValues(tokens) };
        case "=":
        case "==":
            return { key, operator: "in", values: [label_selector_readValue(tokens)] };
        case "!=":
            return { key, operator: "notin", values: [label_selector_readValue(tokens)] };
        case ">":
        case "<": {
            const value = label_selector_readValue(tokens);
            if (parseInteger(value) === undefined) {
                throw new LabelSelectorError(`"${operator}" needs an integer`);
            }
            return { key, operator, values: [value] };
        }
    }
}
/** A value may be empty: `key=`. */
function label_selector_readValue(tokens) {
    if (tokens.peek() === END || tokens.peek() === ",")
        return "";
    const value = tokens.next();
    if (!isWord(value))
        throw new LabelSelectorError(`found "${value}", expected a value`);
    requireValidValue(value);
    return value;
}
/** `()` and a missing value between commas are the empty text. */
function readValues(tokens) {
    if (tokens.next() !== "(")
        throw new LabelSelectorError('expected "(" after in or notin');
    const values = [];
    let expectsValue = true;
    for (;;) {
        const token = tokens.next();
        if (token === ")" || token === ",") {
            if (expectsValue)
                values.push("");
            if (token === ")")
                break;
            expectsValue = true;
        }
        else if (isWord(token) && expectsValue) {
            requireValidValue(token);
            values.push(token);
            expectsValue = false;
        }
        else {
            throw new LabelSelectorError(`found "${token}", expected "," or ")"`);
        }
    }
    return values;
}
/**
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 * Test the length first: these go back at most once from each character, so the bounds keep them quick.
 */
const NAME = /^(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const SUBDOMAIN = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
function requireValidKey(key) {
    const slash = key.indexOf("/");
    const prefix = key.slice(0, Math.max(slash, 0));
    const name = key.slice(slash + 1);
    const validPrefix = slash < 0 || (prefix.length <= 253 && SUBDOMAIN.test(prefix));
    if (!validPrefix || name.length > 63 || !NAME.test(name)) {
        throw new LabelSelectorError(`"${key}" is no valid label key`);
    }
}
function requireValidValue(value) {
    if (value.length > 63 || !NAME.test(value)) {
        throw new LabelSelectorError(`"${value}" is no valid label value`);
    }
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/libraries.js
/** Travels as `BuildError` does. */
class MissingLibraryError extends Error {
    name = "MissingLibraryError";
    library;
    constructor(library) {
        super(`${library} is not loaded`);
        this.library = library;
    }
}
/** Throws `MissingLibraryError`. */
function requireLibrary(libraries, name) {
    const library = libraries[name];
    if (library === undefined)
        throw new MissingLibraryError(name);
    return library;
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/selector/pattern.js


/** Compiles a pattern of Go's syntax, to be found anywhere in a text. Throws `BuildError` for an invalid one. */
function compilePattern(pattern, libraries, location) {
    return orThrow(compileExpression({ before: "", pattern, after: "" }, libraries), pattern, location);
}
/** As `compilePattern`, for a pattern that must match the whole text; "" matches everything (kustomize: SelectorRegex). */
function compileWholePattern(pattern, libraries, location) {
    if (pattern === "")
        return () => true;
    const expression = { before: "^(?:", pattern, after: ")$" };
    // One `.*` between two ends is tried once from each place in the text; a second one would square that.
    const compiled = isPlain(pattern.replace(".*", ""))
        ? compilePlain(expression)
        : compileExpression(expression, libraries);
    return orThrow(compiled, pattern, location);
}
/**
 * Compiles a pattern of Go's syntax. It runs in linear time, so that a pull request cannot hang the build: nearly all
 * patterns are plain names, which JavaScript reads as Go does; the others are for RE2.
 */
function compileExpression(expression, libraries) {
    if (isPlain(expression.pattern))
        return compilePlain(expression);
    const { before, pattern, after } = expression;
    return requireLibrary(libraries, "goPattern")(before + pattern + after);
}
/** A name or names, in which nothing but `.` and `|` has a meaning, and short: it is tried at every place of a text. */
function isPlain(pattern) {
    return /^[\w/:.|-]{0,200}$/.test(pattern);
}
function compilePlain({ before, pattern, after }) {
    // Go's dot takes every character but \n, JavaScript's leaves out other ends of lines too; "u" makes it take whole ones.
    const expression = new RegExp(before + pattern.replaceAll(".", "[^\\n]") + after, "u");
    return { ok: true, matches: (text) => expression.test(text) };
}
function orThrow(compiled, pattern, location) {
    if (compiled.ok)
        return compiled.matches;
    throw new BuildError(`"${pattern}" is no valid regular expression: ${compiled.message}`, location);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/selector/selector.js







/** Reads a selector of a kustomization or configuration file. Throws `BuildError`. */
function parseSelector(node, strict = true) {
    const names = [
        "group",
        "version",
        "kind",
        "name",
        "namespace",
        "labelSelector",
        "annotationSelector",
    ];
    const fields = record(node, names, strict);
    return {
        group: node_text(fields("group")),
        version: node_text(fields("version")),
        kind: node_text(fields("kind")),
        name: node_text(fields("name")),
        namespace: node_text(fields("namespace")),
        labelSelector: node_text(fields("labelSelector")),
        annotationSelector: node_text(fields("annotationSelector")),
    };
}
/** Throws `BuildError` on an invalid regular expression or label selector. */
function compileSelector(selector, libraries, location) {
    const pattern = (source) => compileWholePattern(source, libraries, location);
    const group = pattern(selector.group);
    const version = pattern(selector.version);
    const kind = pattern(selector.kind);
    const labels = compileLabels(selector.labelSelector, location);
    const annotations = compileLabels(selector.annotationSelector, location);
    return {
        matchesKind: (id) => group(id.group) && version(id.version) && kind(id.kind),
        matchesName: pattern(selector.name),
        matchesNamespace: pattern(selector.namespace),
        matchesMetadata: ({ object }) => (labels.length === 0 || matchesLabels(labels, selector_textMap((0,yaml_value/* getIn */.O6)(object, "metadata", "labels")))) &&
            (annotations.length === 0 ||
                matchesLabels(annotations, selector_textMap((0,yaml_value/* getIn */.O6)(object, "metadata", "annotations")))),
    };
}
/**
 * The resources that a patch target selects, in their order: by original or current name and namespace, but current
 * group, version and kind (kustomize: resWrangler.Select). Throws `BuildError` on an invalid expression.
 */
function selectResources(resources, selector, { schema, libraries }, location) {
    const compiled = compileSelector(selector, libraries, location);
    return resources.filter((resource) => {
        const ids = [originalId(resource), currentId(resource)];
        return (ids.some((id) => compiled.matchesNamespace(effectiveNamespace(id, schema))) &&
            ids.some((id) => compiled.matchesName(id.name)) &&
            compiled.matchesKind(currentId(resource)) &&
            compiled.matchesMetadata(resource));
    });
}
function compileLabels(source, location) {
    try {
        return parseLabelSelector(source);
    }
    catch (error) {
        if (!(error instanceof LabelSelectorError))
            throw error;
        throw new BuildError(`"${source}" is no valid label selector: ${error.message}`, location);
    }
}
/** Labels or annotations as text. */
function selector_textMap(value) {
    if (!(0,yaml_value/* isMap */.jh)(value))
        return new Map();
    return new Map((0,yaml_written/* writtenTexts */.Ki)(value));
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/patches/metadata.js



/** Sets a field of `metadata`, or removes it where the value is undefined. */
function setMetadata(object, name, value) {
    const metadata = object.metadata;
    const known = (0,yaml_value/* isMap */.jh)(metadata) ? metadata : {};
    if ((0,yaml_value/* getIn */.O6)(known, name) === value)
        return object;
    return editMap(object, [["metadata", editMap(known, [[name, value]])]]);
}
/**
 * Whenever kustomize sets a resource's labels or annotations, it first reads all of them as text: a number becomes
 * a string as it is written, and so null; a list "", and nothing but an empty map disappears (kyaml/yaml/rnode.go,
 * getMapFromMeta and setMapInMetadata).
 */
function rewriteAsText(object, name) {
    const current = (0,yaml_value/* getIn */.O6)(object, "metadata", name);
    if (current === undefined)
        return object;
    if (!(0,yaml_value/* isMap */.jh)(current))
        return setMetadata(object, name, undefined);
    const texts = (0,yaml_written/* writtenTexts */.Ki)(current);
    if (texts.length === 0)
        return setMetadata(object, name, undefined);
    const changed = texts.filter(([key, text]) => current[key] !== text);
    return changed.length === 0 ? object : setMetadata(object, name, editMap(current, changed));
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/patches/parse.js




/**
 * Throws `BuildError` for a text that is neither (PatchTransformer.go, Config). A text without content is a patch that
 * does nothing; kustomize 5.5.0 refuses it instead.
 */
function parse_parsePatch({ text, location }) {
    const strategic = readStrategicPatches({ text, location });
    if (strategic.ok)
        return { kind: "strategic", patches: strategic.patches };
    const json = parseJsonPatch(text, location);
    if (json.ok)
        return { kind: "json", operations: json.operations };
    throw new BuildError(`unable to parse a strategic merge or JSON patch: as strategic merge patch, ${strategic.message}; ` +
        `as JSON patch, ${json.message}`, strategic.location);
}
/** Reads strategic merge patches, several documents and lists of them too. Throws `BuildError`. */
function parseStrategicPatches(patch) {
    const result = readStrategicPatches(patch);
    if (result.ok)
        return result.patches;
    throw new BuildError(result.message, result.location);
}
function readStrategicPatches({ text, location }) {
    const parsed = parseYaml(text);
    if (!parsed.ok) {
        // The line counts within the text, which is a line of the file only for a file of its own.
        return { ok: false, message: parsed.error.message, location };
    }
    const patches = [];
    const pending = parsed.documents.map((document) => document.value);
    for (let value = pending.shift(); value !== undefined; value = pending.shift()) {
        if (parse_isEmpty(value))
            continue;
        const message = problemOf(value);
        if (message !== undefined || !(0,yaml_value/* isMap */.jh)(value))
            return { ok: false, message: message ?? "", location };
        const items = listItems(value);
        if (items === undefined)
            patches.push(value);
        else
            pending.push(...items);
    }
    return { ok: true, patches };
}
function parse_isEmpty(value) {
    return (value === null ||
        ((0,yaml_value/* isMap */.jh)(value) && Object.keys(value).length === 0) ||
        ((0,yaml_value/* isList */.Lv)(value) && value.length === 0));
}
/** A patch must look like an object (kyaml/yaml/rnode.go, GetValidatedMetadata). */
function problemOf(value) {
    if (!(0,yaml_value/* isMap */.jh)(value))
        return "expected a map";
    const kind = value.kind;
    if (typeof kind !== "string" || kind === "")
        return "missing kind in the patch";
    if (kind.endsWith("List"))
        return undefined;
    const name = (0,yaml_value/* getIn */.O6)(value, "metadata", "name");
    return typeof name !== "string" || name === "" ? "missing metadata.name in the patch" : undefined;
}
/** The items of a `List` of any type; undefined for everything else (api/resource/factory.go, inlineAnyEmbeddedLists). */
function listItems(value) {
    if (typeof value.kind !== "string" || !value.kind.endsWith("List"))
        return undefined;
    const items = value.items;
    if (items === undefined)
        return undefined;
    if (items === null)
        return [];
    if (!(0,yaml_value/* isList */.Lv)(items))
        throw new BuildError("the items of a List must be a list");
    return items;
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/merge/error.js
/** Why a patch cannot be merged. Names fields, never values; the caller knows which patch and target. */
class MergeError extends Error {
    name = "MergeError";
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/merge/element.js



/** Neither missing nor null. */
function hasValue(cell) {
    return cell !== undefined && cell.value !== null;
}
function isEmptyMap(value) {
    return (0,yaml_value/* isMap */.jh)(value) && Object.keys(value).length === 0;
}
/** A scalar's text as kyaml compares merge keys by: as it is written; "" for null, maps and lists. */
function cellText(cell) {
    return hasValue(cell) ? (0,yaml_written/* writtenText */.v4)(cell) : "";
}
/** The cells of a list's items. */
function cellsOf(items) {
    return items.map((value, index) => ({ value, written: (0,yaml_written/* writtenAt */.nt)(items, index) }));
}
/** The field, also when it is null; undefined when there is no such field, or no map to have it. */
function fieldCell(value, name) {
    const field = value === undefined ? undefined : element_fieldOf(value, name);
    return field === undefined || !(0,yaml_value/* isMap */.jh)(value) ? undefined : { value: field, written: (0,yaml_written/* writtenAt */.nt)(value, name) };
}
/** The field's value, also null; undefined when there is no such field, or no map to have it. */
function element_fieldOf(value, name) {
    return (0,yaml_value/* isMap */.jh)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/**
 * Replaces, removes or appends an element of an associative list, told by its merge keys: kyaml's ElementSetter
 * (kyaml/yaml/fns.go) with all that follows from it. A key with the value "" matches every element that has the key;
 * elements that are empty are dropped on the way; without values nothing else survives.
 * @param keys merge keys; [""] for a list of primitives
 */
function setElement(items, element, keys, values) {
    const setsMap = keys[0] !== "" && values.length > 0 && values[0] !== "";
    const kept = [];
    let found = false;
    for (const item of items) {
        if (item.value === null || isEmptyMap(item.value))
            continue;
        if (!(0,yaml_value/* isMap */.jh)(item.value) && setsMap) {
            kept.push(item);
        }
        else if (!matchesKeys(item, keys, values)) {
            if (values.length > 0)
                kept.push(item);
        }
        else {
            found = true;
            if (element !== undefined)
                kept.push(element);
        }
    }
    if (!found && hasValue(element))
        kept.push(element);
    return kept;
}
function matchesKeys(item, keys, values) {
    return keys.slice(0, values.length).every((key, i) => matchesKey(item, key, values[i] ?? ""))
        ? values.length > 0
        : false;
}
function matchesKey(item, key, text) {
    const { value } = item;
    if (key === "") {
        if ((0,yaml_value/* isMap */.jh)(value) || (0,yaml_value/* isList */.Lv)(value))
            throw new MergeError("expected a scalar in a list of scalars");
        return cellText(item) === text;
    }
    if (!(0,yaml_value/* isMap */.jh)(value))
        throw new MergeError(`expected a map with the key "${key}" in the list`);
    const field = fieldCell(value, key);
    return field !== undefined && (text === "" || cellText(field) === text);
}
/** The first element that has all these key values (kyaml's ElementMatcher). */
function findElement(list, keys, values) {
    return list?.items.find((item) => {
        if (keys[0] === undefined || keys[0] === "")
            return cellText(item) === values[0];
        return ((0,yaml_value/* isMap */.jh)(item.value) &&
            keys.every((key, i) => {
                const field = fieldCell(item.value, key);
                return field !== undefined && cellText(field) === values[i];
            }));
    });
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/merge/directive.js




const directive_KEY = "$patch";
/** Reads and removes a map's directive. Lenient: an unknown one is left where it is. */
function takeMapDirective(patch, mode) {
    if (!(0,yaml_value/* isMap */.jh)(patch.value))
        return "merge";
    const field = fieldCell(patch.value, directive_KEY);
    if (field === undefined)
        return "merge";
    const directive = readDirective(cellText(field), mode);
    if (directive === undefined)
        return "merge";
    patch.value = editMap(patch.value, [[directive_KEY, undefined]]);
    return directive;
}
/** Reads and removes a list's directive: the first element with `$patch`, if it has nothing else. */
function takeListDirective(patch) {
    if (!(0,yaml_value/* isList */.Lv)(patch.value))
        return "merge";
    const holder = patch.value.find((element) => element_fieldOf(element, directive_KEY) !== undefined);
    if (!(0,yaml_value/* isMap */.jh)(holder) || Object.keys(holder).length > 1)
        return "merge";
    const text = cellText(fieldCell(holder, directive_KEY));
    const directive = readDirective(text, "strict") ?? "merge";
    patch.value = setElement(cellsOf(patch.value), undefined, [directive_KEY], [text]).map((item) => item.value);
    return directive;
}
function readDirective(text, mode) {
    if (text === "merge" || text === "replace" || text === "delete")
        return text;
    if (mode === "lenient")
        return undefined;
    throw new MergeError(`unknown patch strategy "${text}": use merge, replace or delete`);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/merge/keys.js
/** Leaves out the keys for which no element of the list has a value; all of them when none has any. */
function usedKeys(all, values, keys) {
    const used = new Set();
    for (const own of all) {
        own.forEach((value, i) => {
            const key = keys[i];
            if (value !== "" && key !== undefined)
                used.add(key);
        });
    }
    if (used.size === 0)
        return { keys, values };
    return {
        keys: keys.filter((key) => used.has(key)),
        values: values.filter((value, i) => value !== "" || used.has(keys[i] ?? "")),
    };
}
/** Completes the values of elements that are the same but for a missing key: [80, ""] and [80, TCP] become [80, TCP]. */
function joinKeyValues(all) {
    const joined = [...all];
    // Row by row against the list as it changes: what a row was completed to counts for the rows after it.
    for (let i = 0; i < joined.length; i++) {
        const row = joined[i] ?? [];
        for (let j = 0; j < joined.length; j++) {
            const both = joinRows(row, joined[j] ?? []);
            if (both === undefined)
                continue;
            joined[i] = both;
            joined[j] = both;
        }
    }
    return joined;
}
function joinRows(a, b) {
    if (a.length !== b.length)
        return undefined;
    if (!a.some((value, i) => value === b[i]))
        return undefined;
    if (a.some((value, i) => value !== b[i] && value !== "" && b[i] !== ""))
        return undefined;
    return a.map((value, i) => (value === "" ? (b[i] ?? "") : value));
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/merge/list.js




/**
 * Merges the elements of an associative list by their merge keys: those of the patch first, in its order, then what
 * else the target has. Source: kyaml/yaml/walk/associative_sequence.go of kustomize 5.8.1; elements without a key and
 * twins come out as oddly as they do there.
 */
function mergeElements(target, patch, mergeKeys, mergeElement) {
    const keys = mergeKeys.length > 0 ? mergeKeys : [""];
    const found = distinctKeyValues(target, patch, keys);
    const all = keys.length > 1 ? joinKeyValues(found) : found;
    const merged = { items: [] };
    let keysOfList = [];
    for (const values of all) {
        const used = usedKeys(all, values, keys);
        keysOfList = used.keys;
        const own = usedKeys([used.values], used.values, used.keys);
        const element = mergeElement(findElement(target, own.keys, own.values), findElement(patch, own.keys, own.values));
        if (!hasValue(element) || isEmptyMap(element.value)) {
            target.items = setElement(target.items, undefined, used.keys, used.values);
            continue;
        }
        completeKeys(element, used.keys, used.values);
        merged.items = setElement(merged.items, element, used.keys, used.values);
    }
    return all.length > 0 ? appendElements(merged.items, target.items, keysOfList) : target.items;
}
/** The key values of every element, each once; the patch's elements first. */
function distinctKeyValues(target, patch, keys) {
    const distinct = new Map();
    for (const item of [...(patch?.items ?? []), ...target.items]) {
        const values = keys[0] === "" ? [cellText(item)] : keys.map((key) => cellText(fieldCell(item.value, key)));
        const id = JSON.stringify(values);
        if (!distinct.has(id))
            distinct.set(id, values);
    }
    return [...distinct.values()];
}
/** Writes the keys that the element lacks but that were found in its twin; as text, which kustomize quotes. */
function completeKeys(element, keys, values) {
    keys.forEach((key, i) => {
        const text = values[i] ?? "";
        if (key === "" || text === "" || !(0,yaml_value/* isMap */.jh)(element.value))
            return;
        if (element_fieldOf(element.value, key) === undefined) {
            element.value = editMap(element.value, [[key, text]]);
        }
    });
}
/** Adds `more` to `items`, in place of elements with the same keys. */
function appendElements(items, more, keys) {
    let result = items;
    for (const element of more) {
        if (keys[0] === "") {
            result = setElement(result, element, keys, [cellText(element)]);
            continue;
        }
        const values = [];
        for (const key of keys) {
            const field = fieldCell(element.value, key);
            if (field === undefined)
                result = [...result, element];
            else
                values.push(cellText(field));
        }
        if (keys.length > 1)
            result = setElement(result, undefined, keys, values);
        result = setElement(result, element, keys, values);
    }
    return result;
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/merge/strategic.js








/**
 * Applies a strategic merge patch as kustomize does. Shares whatever the patch leaves alone.
 * Source: kyaml/yaml/merge2 and kyaml/yaml/walk of kustomize 5.8.1, with patch elements going first in lists.
 * @returns undefined when the patch deletes the target (`$patch: delete`)
 * Throws `MergeError` when the patch has another structure than the target (a list where the target has a map).
 */
function strategicMerge(target, patch, schema) {
    const merged = mergeCells({ schema, node: undefined, path: "" }, { value: target }, { value: patch });
    return merged !== undefined && (0,yaml_value/* isMap */.jh)(merged.value) ? merged.value : undefined;
}
/** Merges `patch` into `target`; undefined: nothing is left. Either may be missing; both may be the same cell. */
function mergeCells(place, target, patch) {
    const first = hasValue(target) ? target : patch;
    if (first === undefined || first.value === null || (0,yaml_value/* isMap */.jh)(first.value)) {
        requireSameKind(place, yaml_value/* isMap */.jh, "map", target, patch);
        return mergeMaps({ ...place, node: place.node ?? strategic_typeOf(place.schema, target, patch) }, target, patch);
    }
    if ((0,yaml_value/* isList */.Lv)(first.value)) {
        requireSameKind(place, yaml_value/* isList */.Lv, "list", target, patch);
        if (place.node?.isAssociative !== true)
            return patch ?? target;
        return mergeLists(place, target, patch);
    }
    requireSameKind(place, (value) => !(0,yaml_value/* isMap */.jh)(value) && !(0,yaml_value/* isList */.Lv)(value), "scalar", target, patch);
    return mergeScalars(target, patch);
}
/**
 * A scalar in a map keeps the style of the one whose place it takes, quotes or none (kyaml/yaml/fns.go, FieldSetter):
 * `80` over "443" is the text "80", and what is written over an unquoted text later need be none.
 */
function mergeScalars(target, patch) {
    if (patch === undefined || patch === target)
        return target;
    if (target === undefined || patch.value === null)
        return patch;
    const text = (0,yaml_written/* writtenText */.v4)(patch);
    if ((0,yaml_written/* isQuoted */.f5)(target))
        return { value: text, written: yaml_written/* QUOTED */.jB };
    return (0,yaml_written/* unquoted */.qZ)(patch.value, text);
}
function requireSameKind(place, isKind, kind, ...cells) {
    for (const cell of cells) {
        if (!hasValue(cell) || isKind(cell.value))
            continue;
        throw new MergeError(`wrong node kind at ${place.path === "" ? "the top" : place.path}: expected a ${kind}`);
    }
}
/** An object inside an object is merged by its own type, if it names one. */
function strategic_typeOf(schema, ...cells) {
    for (const cell of cells) {
        const apiVersion = cell && element_fieldOf(cell.value, "apiVersion");
        const kind = cell && element_fieldOf(cell.value, "kind");
        if (typeof apiVersion !== "string" || typeof kind !== "string")
            continue;
        const type = schema.forType(apiVersion, kind);
        if (type !== undefined)
            return type;
    }
    return undefined;
}
function mergeMaps(place, target, patch) {
    const merged = startMap(target, patch);
    if (merged === undefined || !(0,yaml_value/* isMap */.jh)(merged.value))
        return merged;
    const names = new Set([
        ...Object.keys(merged.value),
        ...Object.keys((0,yaml_value/* isMap */.jh)(patch?.value) ? patch.value : {}),
    ]);
    const edits = [];
    for (const name of [...names].sort(compareText)) {
        const own = fieldCell(merged.value, name);
        const theirs = patch === merged ? own : fieldCell(patch?.value, name);
        const before = own?.value;
        if (theirs === undefined && (0,yaml_written/* isEmptyNull */.JN)(merged.value, name)) {
            edits.push([name, undefined]);
            continue;
        }
        const path = place.path === "" ? name : `${place.path}.${name}`;
        const field = mergeCells({ ...place, node: place.node?.field(name), path }, own, theirs);
        if (field === undefined || (field.value === null && field.keepNull !== true)) {
            if (before !== undefined)
                edits.push([name, undefined]);
        }
        else if (field.value !== before || field.written !== own?.written) {
            edits.push([name, field.value, field.written]);
        }
    }
    merged.value = editMap(merged.value, edits);
    return merged;
}
/** What the fields are merged into: the target, or the patch where it adds or replaces; undefined when it deletes. */
function startMap(target, patch) {
    if (!hasValue(target)) {
        if (patch === undefined)
            return target === undefined ? undefined : { value: null, keepNull: true };
        return takeMapDirective(patch, "lenient") === "delete" ? undefined : patch;
    }
    if (patch === undefined)
        return target;
    if (patch.value === null)
        return undefined;
    const directive = takeMapDirective(patch, "strict");
    if (directive === "delete")
        return undefined;
    return directive === "replace" ? patch : target;
}
function mergeLists(place, target, patch) {
    const merged = startList(target, patch);
    if (merged === undefined || !(0,yaml_value/* isList */.Lv)(merged.value))
        return merged;
    const list = { items: cellsOf(merged.value) };
    const theirs = patch === merged ? list : listOf(patch);
    const elements = { ...place, node: place.node?.elements(), path: `${place.path}[]` };
    const mergeElement = (own, other) => isScalarCell(own) && isScalarCell(other) ? other : mergeCells(elements, own, other);
    const result = mergeElements(list, theirs, place.node?.mergeKeys ?? [], mergeElement);
    return { value: sameItems(result, merged.value) ? merged.value : result.map((item) => item.value) };
}
function startList(target, patch) {
    if (!hasValue(target))
        return patch;
    if (patch === undefined)
        return target;
    if (patch.value === null)
        return undefined;
    const directive = takeListDirective(patch);
    if (directive === "delete")
        return undefined;
    return directive === "replace" ? patch : target;
}
function isScalarCell(cell) {
    return hasValue(cell) && !(0,yaml_value/* isMap */.jh)(cell.value) && !(0,yaml_value/* isList */.Lv)(cell.value);
}
function listOf(cell) {
    if (cell === undefined || !(0,yaml_value/* isList */.Lv)(cell.value))
        return undefined;
    return { items: cellsOf(cell.value) };
}
function sameItems(items, values) {
    return items.length === values.length && items.every((item, i) => item.value === values[i]);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/transform/edit-resources.js






/** The resource with the object that an edit in place has made of its own. */
function withObject(resource, object) {
    return object === resource.object ? resource : settleShared(resource, object);
}
/** Applies an edit to every field of a resource that the specs for its type lead to. */
function editResource(resource, specs, creation, edit) {
    const id = currentId(resource);
    let object = resource.object;
    for (const spec of specs) {
        if (!isSelected(id, spec))
            continue;
        try {
            object = editField(object, spec, creation, edit);
        }
        catch (error) {
            if (!(error instanceof BuildError) || error.location !== undefined)
                throw error;
            throw new BuildError(`${formatId(id)}, field ${spec.path}: ${error.message}`, resource.origin.location);
        }
    }
    return withObject(resource, object);
}
/** The text of a scalar; null is the empty text. Throws `BuildError` for maps and lists. */
function edit_resources_scalarText(value) {
    if ((0,yaml_value/* isMap */.jh)(value) || (0,yaml_value/* isList */.Lv)(value))
        throw new BuildError("expected a single value, not a map or list");
    return value === null ? "" : String(value);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/patches/strategic.js









/**
 * Merges a patch into one resource, which keeps its namespace, and its name and kind unless the options allow a
 * change (kustomize: Resource.ApplySmPatch). Undefined when the patch deletes the resource. Throws `BuildError`.
 */
function applyStrategicPatch(target, patch, options, schema) {
    const { allowNameChange, allowKindChange, location } = options;
    const mayMove = allowNameChange || allowKindChange;
    // kustomize notes the options as annotations of the patch, and with that makes text of those that it has.
    const noted = mayMove ? rewriteAsText(patch, "annotations") : patch;
    const merged = merge(target, noted, schema, location);
    if (merged === undefined || Object.keys(merged).length === 0)
        return undefined;
    const { name, namespace, kind } = currentId(target);
    let object = merged;
    if (!allowKindChange && object.kind !== kind)
        object = editMap(object, [["kind", kind]]);
    if (!allowNameChange)
        object = setMetadata(object, "name", name);
    object = setMetadata(object, "namespace", namespace === "" ? undefined : namespace);
    return withObject(unshareReplaced(mayMove ? rememberId(target, schema) : target, patch), object);
}
function merge(target, patch, schema, location) {
    try {
        return strategicMerge(target.object, patch, schema);
    }
    catch (error) {
        if (!(error instanceof MergeError))
            throw error;
        throw new BuildError(`${error.message} while patching ${formatId(currentId(target))}`, location);
    }
}
/**
 * The patch as kustomize rewrites it for a target that a selector found: with the target's apiVersion but the patch's
 * own kind, and labels and annotations as text, which also takes the meaning from null there (resWrangler.ApplySmPatch).
 */
function forTarget(patch, target) {
    const text = rewriteAsText(rewriteAsText(patch, "labels"), "annotations");
    const namespace = (0,yaml_value/* getIn */.O6)(text, "metadata", "namespace");
    const named = setMetadata(text, "namespace", namespace === "" || namespace === null ? undefined : namespace);
    return editMap(named, [["apiVersion", target.object.apiVersion]]);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/patches/patches.js










/**
 * Applies the entries of `patches` in their order (kustomize: PatchTransformer). Inline text is to be trimmed by the
 * caller, as kustomize does. Throws `BuildError`.
 */
function applyPatches(resources, entries, context) {
    return entries.reduce((current, entry) => applyPatch(current, entry, context), resources);
}
function applyPatch(resources, entry, context) {
    const { schema } = context;
    const parsed = parse_parsePatch(entry);
    if (parsed.kind === "json") {
        if (entry.target === undefined)
            throw new BuildError("must specify a target for a JSON patch", entry.location);
        return patchSelected(resources, entry.target, parsed.operations, context, entry.location, (resource) => rememberId(resource, schema));
    }
    if (entry.target === undefined) {
        return parsed.patches.reduce((current, patch) => patchById(current, patch, entry, schema), resources);
    }
    const [patch, ...others] = parsed.patches;
    if (patch === undefined)
        return resources;
    if (others.length > 0) {
        throw new BuildError("several strategic merge patches in one entry of `patches` must not have a target: write an entry for each", entry.location);
    }
    const selected = selectResources(resources, entry.target, context, entry.location);
    return patchTargets(resources, selected, patch, entry, schema);
}
/** Applies `patchesStrategicMerge`: each text may hold several patches. Throws `BuildError`. */
function applyStrategicPatches(resources, texts, schema) {
    let current = resources;
    const parsed = texts.map((text) => ({ text, patches: parseStrategicPatches(text) }));
    const [first] = texts;
    if (first !== undefined && parsed.every(({ patches }) => patches.length === 0)) {
        throw new BuildError("the patches are empty", first.location);
    }
    for (const { text, patches } of parsed) {
        const entry = { ...text, allowNameChange: false, allowKindChange: false };
        for (const patch of patches) {
            current = patchTargets(current, [findTarget(current, patch, entry, schema)], patch, entry, schema);
        }
    }
    return current;
}
/**
 * Applies `patchesJson6902`; unlike with `patches`, a name that such a patch changes is not remembered for
 * references (kustomize: PatchJson6902Transformer). Throws `BuildError`.
 */
function applyJsonPatches(resources, entries, context) {
    let current = resources;
    for (const { text, target, location } of entries) {
        if (target.name === "")
            throw new BuildError("must specify the target name", location);
        const parsed = parseJsonPatch(text, location);
        if (!parsed.ok)
            throw new BuildError(parsed.message, location);
        if (parsed.operations.length === 0)
            throw new BuildError("the patch is empty", location);
        current = patchSelected(current, target, parsed.operations, context, location, (resource) => resource);
    }
    return current;
}
function findTarget(resources, patch, { location }, schema) {
    const id = currentId({ object: patch });
    const [target, ...others] = resources.filter((resource) => hasId(resource, id, schema));
    if (target !== undefined && others.length === 0)
        return target;
    const problem = target === undefined ? "no matches" : "multiple matches";
    throw new BuildError(`${problem} for Id ${formatId(id)}: failed to find the unique target of the patch; ` +
        "correct its apiVersion, kind, name or namespace, or give the entry a target", location);
}
/** A patch without a target finds the one resource that has its id, or had it once. */
function patchById(resources, patch, entry, schema) {
    const target = findTarget(resources, patch, entry, schema);
    return resources.flatMap((resource) => resource === target ? (applyStrategicPatch(resource, patch, entry, schema) ?? []) : resource);
}
/** Patches every resource with the id of a selected one, and refuses ids that then are there twice. */
function patchTargets(resources, selected, patch, entry, schema) {
    const ids = selected.map(currentId);
    const patched = resources.flatMap((resource) => {
        const id = currentId(resource);
        if (!ids.some((own) => own.namespace === id.namespace && sameId(own, id, schema)))
            return resource;
        return applyStrategicPatch(resource, forTarget(patch, resource), entry, schema) ?? [];
    });
    requireDistinctIds(patched, schema, entry.location);
    return patched;
}
function requireDistinctIds(resources, schema, location) {
    const seen = new Set();
    for (const resource of resources) {
        const id = currentId(resource);
        const key = formatId({ ...id, namespace: effectiveNamespace(id, schema) });
        if (seen.has(key)) {
            throw new BuildError(`may not add resource with an already registered id: ${formatId(id)}`, location);
        }
        seen.add(key);
    }
}
function patchSelected(resources, target, operations, context, location, prepare) {
    const selected = new Set(selectResources(resources, target, context, location));
    return resources.map((resource) => {
        if (!selected.has(resource))
            return resource;
        const prepared = withNotedAnnotations(prepare(resource));
        const object = patchObject(prepared, operations, location);
        return { ...prepared, object: rewriteAsText(object, "annotations"), shared: [] };
    });
}
function patchObject(resource, operations, location) {
    try {
        const patched = applyJsonPatch(resource.object, operations);
        if ((0,yaml_value/* isMap */.jh)(patched))
            return patched;
        throw new JsonPatchError("the result is no map");
    }
    catch (error) {
        if (!(error instanceof JsonPatchError))
            throw error;
        throw new BuildError(`${error.message} in ${formatId(currentId(resource))}`, location);
    }
}

// EXTERNAL MODULE: ./.tmp/build/kustomize/replacements/error.js
var replacements_error = __webpack_require__(2014);
;// CONCATENATED MODULE: ./.tmp/build/kustomize/replacements/field-path.js
/**
 * Splits a field path at dots. `\.` is no separator; brackets keep their dots: `[name=a.b]` stays as it is, and
 * `[a.b/c]` becomes the key `a.b/c`. Source: kyaml/utils/pathsplitter.go of kustomize 5.8.1.
 */
function splitFieldPath(path) {
    const parts = [];
    let bracketed;
    for (const part of splitAtDots(path)) {
        if (bracketed === undefined && part.startsWith("[") && !part.endsWith("]")) {
            bracketed = [part];
        }
        else if (bracketed === undefined) {
            parts.push(part);
        }
        else {
            bracketed.push(part);
            if (part.endsWith("]")) {
                parts.push(joinBracketed(bracketed));
                bracketed = undefined;
            }
        }
    }
    return bracketed === undefined ? parts : [...parts, joinBracketed(bracketed)];
}
function joinBracketed(parts) {
    const joined = parts.join(".");
    return joined.includes("=") ? joined : joined.replace(/^[[\]]+|[[\]]+$/g, "");
}
function splitAtDots(path) {
    const raw = path.split(".");
    const [first = "", ...rest] = raw.length > 1 && raw[0] === "" ? raw.slice(1) : raw;
    const parts = [first];
    for (const part of rest) {
        const last = parts.at(-1) ?? "";
        if (last.endsWith("\\"))
            parts[parts.length - 1] = `${last.slice(0, -1)}.${part}`;
        else
            parts.push(part);
    }
    return parts;
}
function readPathPart(text) {
    if (/^\+?\d+$/.test(text))
        return { kind: "index", index: Number(text) };
    if (text === "*")
        return { kind: "every" };
    if (!text.startsWith("[") || !text.endsWith("]"))
        return { kind: "key", key: text };
    const inner = text.replace(/\]$/, "").replace(/^\[/, "");
    const equals = inner.indexOf("=");
    if (equals < 0)
        return { kind: "invalid", text };
    return { kind: "match", field: inner.slice(0, equals), pattern: inner.slice(equals + 1) };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/replacements/lookup.js





/**
 * Looks one value up, as kustomize does for the source of a replacement or a variable (kyaml/yaml/fns.go, PathGetter).
 * Undefined when something on the way is missing. Throws `FieldPathError` when a part does not fit what is there.
 */
function lookUp(value, parts) {
    let found = { steps: [], value };
    for (const part of parts.map((text) => text.trim())) {
        if (part === "")
            continue;
        const step = stepInto(found.value, part);
        if (step === undefined)
            return undefined;
        found = { ...step, steps: [...found.steps, step.key] };
    }
    return found;
}
function stepInto(value, text) {
    const part = readPathPart(text);
    if (/^-\d+$/.test(text))
        throw new replacements_error/* FieldPathError */.q(`array index ${text} cannot be negative`);
    if (part.kind === "index" || text === "-") {
        const elements = lookup_listOf(value);
        const index = part.kind === "index" ? part.index : elements.length - 1;
        const element = elements[index];
        return element === undefined ? undefined : itemStep(elements, index);
    }
    switch (part.kind) {
        case "every":
            throw new replacements_error/* FieldPathError */.q("the wildcard * can be used in targets only");
        case "invalid":
            throw invalidPart(part.text);
        case "match": {
            const elements = lookup_listOf(value);
            const index = elements.findIndex((_, at) => hasText(itemStep(elements, at), part.field, part.pattern));
            return index < 0 ? undefined : itemStep(elements, index);
        }
        case "key":
            return fieldStep(value, part.key);
    }
}
function invalidPart(text) {
    return new replacements_error/* FieldPathError */.q(`"${text}" must be [field=value] to find a list's element`);
}
function lookup_listOf(value) {
    if (value === null)
        return [];
    if (!(0,yaml_value/* isList */.Lv)(value))
        throw (0,replacements_error/* wrongKind */.o)("list");
    return value;
}
function fieldStep(value, key) {
    if (value === null)
        return undefined;
    if (!(0,yaml_value/* isMap */.jh)(value))
        throw (0,replacements_error/* wrongKind */.o)("map");
    const field = Object.hasOwn(value, key) ? value[key] : undefined;
    return field === undefined ? undefined : { key, value: field, written: (0,yaml_written/* writtenAt */.nt)(value, key) };
}
function itemStep(items, index) {
    return { key: index, value: items[index] ?? null, written: (0,yaml_written/* writtenAt */.nt)(items, index) };
}
function hasText(element, field, text) {
    if (field === "")
        return cellText(element) === text;
    const own = fieldCell(element.value, field);
    return own !== undefined && cellText(own) === text;
}

// EXTERNAL MODULE: ./.tmp/build/kustomize/replacements/text.js
var replacements_text = __webpack_require__(9053);
;// CONCATENATED MODULE: ./.tmp/build/kustomize/replacements/match.js









/**
 * Finds every field that a target's path leads to (kyaml/yaml/match.go, PathMatcher, of kustomize 5.8.1).
 * Throws `FieldPathError` when a part does not fit what is there.
 */
function matchFields(value, path, options) {
    return matchFrom(value, path, options, false);
}
function matchFrom(value, path, options, isNew) {
    const [first, ...rest] = path;
    if (first === undefined)
        return { value, targets: [{ steps: [], isNew, isLost: false }] };
    const part = readPathPart(first);
    switch (part.kind) {
        case "index":
            return matchIndex(value, part.index, rest, options);
        case "every":
            return matchElements(value, rest, options, () => true);
        case "key":
            return matchKey(value, part.key, rest, options);
        case "match":
            return matchPattern(value, part, rest, options);
        case "invalid":
            throw invalidPart(part.text);
    }
}
function matchIndex(value, index, rest, options) {
    const elements = lookup_listOf(value);
    const element = elements[index];
    if (element !== undefined) {
        const match = matchFrom(element, rest, options, false);
        const edited = match.value === element ? value : elements.with(index, match.value);
        return { value: edited, targets: below(index, match.targets) };
    }
    if (index !== elements.length || options.create === undefined) {
        throw new replacements_error/* FieldPathError */.q(`index ${index} specified but only ${elements.length} elements found`);
    }
    return append(value, matchFrom(makeFor(rest, options.create), rest, options, true));
}
function matchElements(value, rest, options, selects) {
    const elements = lookup_listOf(value);
    const matches = elements.map((element, index) => selects(itemStep(elements, index))
        ? matchFrom(element, rest, options, false)
        : { value: element, targets: [] });
    if (value === null)
        return { value, targets: [] };
    const isSame = matches.every((match, index) => match.value === elements[index]);
    return {
        value: isSame ? value : matches.map((match) => match.value),
        targets: matches.flatMap((match, index) => below(index, match.targets)),
    };
}
/** `[name=web]` selects by a regular expression; `[=web]` also ends the path, whatever follows it. */
function matchPattern(value, { field, pattern }, rest, options) {
    const matches = options.compile(pattern);
    const after = field === "" ? [] : rest;
    const found = matchElements(value, after, options, (element) => {
        if (field === "")
            return matches(cellText(element).trim());
        const own = fieldStep(element.value, field);
        return own !== undefined && matches(cellText(own).trim());
    });
    if (found.targets.length > 0 || options.create === undefined)
        return found;
    const made = (0,replacements_text/* resolveText */.WY)(pattern);
    const element = field === "" ? made.value : editMap({}, [[field, made.value, made.written]]);
    return append(value, matchFrom(element, after, options, true));
}
function matchKey(value, key, rest, options) {
    const step = fieldStep(value, key);
    if (step === undefined && options.create === undefined)
        return { value, targets: [] };
    const isNew = step === undefined;
    const field = step === undefined ? makeFor(rest, options.create) : step.value;
    const isText = !(0,yaml_value/* isMap */.jh)(field) && !(0,yaml_value/* isList */.Lv)(field) && rest.length > 0;
    const match = isText ? matchInText(field, rest, options) : matchFrom(field, rest, options, isNew);
    if (value === null)
        return { value, targets: lose(match.targets) };
    if (!(0,yaml_value/* isMap */.jh)(value))
        throw (0,replacements_error/* wrongKind */.o)("map");
    return {
        value: match.value === field && !isNew ? value : editMap(value, [[key, match.value]]),
        targets: below(key, match.targets),
    };
}
/** kustomize looks into a text as if it were YAML; what it would write there by this way is lost. */
function matchInText(text, rest, options) {
    const parsed = parseYaml((0,yaml_written/* writtenText */.v4)({ value: text }));
    if (!parsed.ok)
        throw new replacements_error/* FieldPathError */.q("the text is no YAML");
    if (text === "")
        throw (0,replacements_error/* wrongKind */.o)("map");
    const match = matchFrom(parsed.documents[0]?.value ?? null, rest, options, false);
    return { value: text, targets: lose(match.targets) };
}
function append(value, match) {
    if (value === null)
        return { value, targets: lose(match.targets) };
    const elements = lookup_listOf(value);
    return { value: [...elements, match.value], targets: below(elements.length, match.targets) };
}
/** What is made for a field, so that the rest of the path fits into it. */
function makeFor(rest, kind) {
    const [next] = rest;
    if (next === undefined)
        return kind === "map" ? {} : kind === "list" ? [] : null;
    const isElement = readPathPart(next).kind === "index" || (next.startsWith("[") && next.endsWith("]"));
    return isElement ? [] : {};
}
function below(step, targets) {
    return targets.map((target) => ({ ...target, steps: [step, ...target.steps] }));
}
function lose(targets) {
    return targets.map((target) => ({ ...target, isLost: true }));
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/replacements/set.js


/** Over a map or list goes the value itself; into anything else its text, which keeps the field's type and quotes. */
function setScalar(field, target, value) {
    if (!(0,replacements_text/* isScalar */.jn)(field.value))
        return value;
    return target.isNew ? (0,replacements_text/* resolveText */.WY)((0,yaml_written/* writtenText */.v4)(value)) : (0,replacements_text/* retype */.Qf)((0,yaml_written/* writtenText */.v4)(value), field);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/replacements/json.js


/**
 * JSON as Go's encoding/json writes it: keys sorted, and `<`, `>` and `&` escaped for HTML.
 * @param indent for a level; "" writes all in one line
 */
function formatJson(value, indent, before = "") {
    const inner = before + indent;
    const around = (open, items, close) => {
        if (items.length === 0)
            return open + close;
        return indent === ""
            ? `${open}${items.join(",")}${close}`
            : `${open}\n${inner}${items.join(`,\n${inner}`)}\n${before}${close}`;
    };
    if ((0,yaml_value/* isList */.Lv)(value)) {
        return around("[", value.map((item) => formatJson(item, indent, inner)), "]");
    }
    if ((0,yaml_value/* isMap */.jh)(value)) {
        const separator = indent === "" ? ":" : ": ";
        const fields = Object.entries(value).sort(([a], [b]) => compareText(a, b));
        return around("{", fields.map(([key, field]) => formatText(key) + separator + formatJson(field, indent, inner)), "}");
    }
    return typeof value === "string" ? formatText(value) : String(value);
}
function formatText(text) {
    return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/replacements/structured.js










/**
 * Writes a value into YAML or JSON that is the text of a field (since kustomize 5.8.0): the part of the path that
 * leads to a text is for the object, the rest for what the text holds. The options delimiter and index do not count
 * there in 5.8.1. Undefined when the path does not lead into a text; then it is a path like any other.
 * Source: api/filters/replacement/replacement.go, setValueInStructuredData.
 */
function writeInText(object, value, path, options) {
    const field = findText(object, path);
    if (field === undefined)
        return undefined;
    const text = (0,yaml_written/* writtenText */.v4)(field.found);
    const written = editText(text, value, path.slice(field.length), options);
    if (written === undefined)
        return undefined;
    if (typeof field.found.value !== "string")
        return object;
    const { steps, written: style } = field.found;
    const edited = editAt({ value: object }, steps, () => ({ value: written, written: style })).value;
    return (0,yaml_value/* isMap */.jh)(edited) ? edited : undefined;
}
/** The first text on the path that is YAML, which every word is. */
function findText(object, path) {
    for (let length = 1; length < path.length; length++) {
        const found = orUndefined(() => lookUp(object, path.slice(0, length)));
        if (found === undefined || !(0,replacements_text/* isScalar */.jn)(found.value))
            continue;
        if (typeof found.value !== "string" || parseYaml(found.value).ok)
            return { found, length };
    }
    return undefined;
}
function editText(text, value, path, options) {
    const parsed = parseYaml(text);
    const document = parsed.ok ? parsed.documents[0]?.value : undefined;
    if (document === undefined || ((0,replacements_text/* isScalar */.jn)(document) && document !== null))
        return undefined;
    const match = orUndefined(() => matchFields(document, path, options));
    if (match === undefined || match.targets.length === 0)
        return undefined;
    const isJson = /^\s*[{[]/.test(text);
    return isJson
        ? writeJson(text, match.value, match.targets, value)
        : options.editYaml(text, match.targets, value);
}
function writeJson(text, document, targets, value) {
    const edited = orUndefined(() => targets
        .filter((target) => !target.isLost)
        .reduce((current, target) => editAt(current, target.steps, (field) => setScalar(field, target, value)), { value: document }));
    const isPretty = text.includes("\n") && text.includes("  ");
    return edited === undefined ? undefined : formatJson(edited.value, isPretty ? "  " : "");
}
/** kustomize takes a path that fails inside of a text for one that does not lead into it. */
function orUndefined(find) {
    try {
        return find();
    }
    catch (error) {
        if (error instanceof replacements_error/* FieldPathError */.q)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/replacements/write.js









/**
 * Writes a value into every field that a path leads to (api/filters/replacement/replacement.go, copyValueToTarget).
 * Throws `FieldPathError` when there is no such field.
 */
function writeField(object, value, fieldPath, options, tools) {
    const path = splitFieldPath(fieldPath);
    const create = options.create ? write_kindOf(value.value) : undefined;
    const matching = { ...tools, create };
    const written = writeInText(object, value, path, matching);
    if (written !== undefined)
        return written;
    const match = matchFields(object, path, matching);
    if (match.targets.length === 0)
        throw new replacements_error/* FieldPathError */.q("there is no such field");
    let current = { value: match.value };
    for (const target of match.targets) {
        if (!target.isLost)
            current = editAt(current, target.steps, (field) => newValue(field, target, value, options));
    }
    return (0,yaml_value/* isMap */.jh)(current.value) ? current.value : object;
}
function write_kindOf(value) {
    return (0,yaml_value/* isMap */.jh)(value) ? "map" : (0,yaml_value/* isList */.Lv)(value) ? "list" : "scalar";
}
function newValue(field, target, value, options) {
    if (options.delimiter !== "") {
        if (!(0,replacements_text/* isScalar */.jn)(field.value))
            throw new replacements_error/* FieldPathError */.q("the delimiter option needs a field that is not a map or list");
        const text = joinAt(target.isNew ? "" : (0,yaml_written/* writtenText */.v4)(field), options, (0,yaml_written/* writtenText */.v4)(value));
        return target.isNew ? (0,replacements_text/* resolveText */.WY)(text) : (0,replacements_text/* retype */.Qf)(text, field);
    }
    return setScalar(field, target, value);
}
function joinAt(text, { delimiter, index }, part) {
    const parts = text.split(delimiter);
    if (index < 0)
        return [part, ...parts].join(delimiter);
    if (index >= parts.length)
        return [...parts, part].join(delimiter);
    return parts.with(index, part).join(delimiter);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/replacements/apply.js













/**
 * Applies replacements in their order; each sees what the former wrote (api/filters/replacement/replacement.go of
 * kustomize 5.8.1). Throws `BuildError`.
 */
function applyReplacements(resources, replacements, libraries) {
    let current = resources;
    for (const replacement of replacements) {
        const { source, targets } = replacement;
        const value = typeof source === "string" ? { value: source } : readSource(current, source, replacement);
        for (const target of targets) {
            current = writeTarget(current, value, target, replacement, libraries);
        }
    }
    return current;
}
/** Any id that the resource has or had; kustomize looks at the current one first. */
function idsOf(resource) {
    return [currentId(resource), ...previousIds(resource)];
}
function readSource(resources, source, { location }) {
    const [resource, ...others] = resources.filter((candidate) => idsOf(candidate).some((id) => isSource(id, source)));
    if (resource === undefined)
        throw new BuildError(`nothing selected by ${formatId(source)}`, location);
    if (others.length > 0)
        throw new BuildError(`multiple matches for selector ${formatId(source)}`, location);
    try {
        const found = lookUp(resource.object, splitFieldPath(source.fieldPath));
        if (found === undefined || apply_isEmpty(found.value)) {
            throw new replacements_error/* FieldPathError */.q("the field is missing or empty");
        }
        return refine(found, source);
    }
    catch (error) {
        if (!(error instanceof replacements_error/* FieldPathError */.q))
            throw error;
        throw new BuildError(`cannot read fieldPath "${source.fieldPath}" of replacement source ${formatId(source)}: ${error.message}`, location);
    }
}
function isSource(id, source) {
    const namespace = (text) => (text === "" ? "default" : text);
    return ((source.group === "" || source.group === id.group) &&
        (source.version === "" || source.version === id.version) &&
        (source.kind === "" || source.kind === id.kind) &&
        (source.name === "" || source.name === id.name) &&
        (source.namespace === "" || namespace(source.namespace) === namespace(id.namespace)));
}
function apply_isEmpty(value) {
    return (value === null ||
        ((0,yaml_value/* isMap */.jh)(value) && Object.keys(value).length === 0) ||
        ((0,yaml_value/* isList */.Lv)(value) && value.length === 0));
}
function refine(source, { options }) {
    if (options.delimiter === "")
        return source;
    if (!(0,replacements_text/* isScalar */.jn)(source.value)) {
        throw new replacements_error/* FieldPathError */.q("the delimiter option needs a field that is not a map or list");
    }
    const part = (0,yaml_written/* writtenText */.v4)(source).split(options.delimiter)[options.index];
    if (part === undefined)
        throw new replacements_error/* FieldPathError */.q(`options.index ${options.index} is out of bounds`);
    return { value: part };
}
function writeTarget(resources, value, target, { location }, libraries) {
    const select = compileSelector(target.select, libraries, location);
    const rejects = target.reject.map((reject) => ({
        reject,
        compiled: compileSelector(reject, libraries, location),
    }));
    const tools = toolsFor(libraries, location);
    return resources.map((resource) => {
        const ids = idsOf(resource);
        const isRejected = rejects.some(({ reject, compiled }) => {
            const byMetadata = reject.annotationSelector !== "" || reject.labelSelector !== "";
            const byId = [reject.group, reject.version, reject.kind, reject.name, reject.namespace].some((part) => part !== "");
            return ((byMetadata && compiled.matchesMetadata(resource)) ||
                (byId && ids.some((id) => matchesId(compiled, id))));
        });
        if (isRejected || !select.matchesMetadata(resource) || !ids.some((id) => matchesId(select, id)))
            return resource;
        let written = resource;
        for (const path of target.fieldPaths) {
            try {
                written = withObject(written, writeField(written.object, value, path, target.options, tools));
            }
            catch (error) {
                if (!(error instanceof replacements_error/* FieldPathError */.q))
                    throw error;
                throw new BuildError(`unable to find${target.options.create ? " or create" : ""} field "${path}" in replacement target ` +
                    `${formatId(currentId(resource))}: ${error.message}`, location);
            }
        }
        return written;
    });
}
function toolsFor(libraries, location) {
    return {
        compile: (pattern) => compilePattern(pattern, libraries, location),
        editYaml: (...edit) => requireLibrary(libraries, "yamlText")(...edit),
    };
}
/** Namespaces as written: unlike a patch target, `default` does not select what has none. */
function matchesId(selector, id) {
    return selector.matchesKind(id) && selector.matchesName(id.name) && selector.matchesNamespace(id.namespace);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/transform/hash.js







/** Appends the hash of the content to the names of the configs that want it. */
function addHashes(resources, schema) {
    return resources.map((resource) => {
        if (!resource.needsHash && !asksForHash(resource.object))
            return resource;
        const { object, origin } = resource;
        if (object.kind !== "ConfigMap" && object.kind !== "Secret") {
            throw new UnsupportedError("plugins", "only the names of ConfigMaps and Secrets can be given a hash", origin.location);
        }
        const metadata = (0,yaml_value/* isMap */.jh)(object.metadata) ? object.metadata : {};
        const name = `${edit_resources_scalarText((0,yaml_value/* getIn */.O6)(object, "metadata", "name") ?? null)}-${nameSuffixHash(object)}`;
        const renamed = editMap(object, [["metadata", editMap(metadata, [["name", name]])]]);
        return withObject(rememberId(resource, schema), renamed);
    });
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/transform/images.js




/**
 * Changes name, tag or digest of images: in every list called `containers` or `initContainers`, and then where the
 * field specs say. CustomResourceDefinitions are left alone.
 * Source: api/filters/imagetag of kustomize 5.8.1.
 */
function setImage(resources, image, specs, libraries) {
    const isImage = imageMatcher(image.name, libraries);
    const edit = (value) => {
        const before = edit_resources_scalarText(value);
        return isImage(before) ? editImage(before, image) : value;
    };
    return resources.map((resource) => {
        if (resource.object.kind === "CustomResourceDefinition")
            return resource;
        const object = hasContainers(resource.object) ? editContainers(resource.object, edit) : resource.object;
        const edited = withObject(resource, (0,yaml_value/* isMap */.jh)(object) ? object : resource.object);
        return editResource(edited, specs.filter((spec) => !isForeignVolume(spec, resource)), "never", edit);
    });
}
/**
 * A PodSecurityPolicy has volumes of another kind: a list of words. Since image volumes were added, kustomize 5.7 and
 * later fail on it; here it builds as it did before.
 */
function isForeignVolume(spec, { object }) {
    return object.kind === "PodSecurityPolicy" && spec.path === "spec/volumes[]/image/reference";
}
const images_CONTAINER_FIELDS = new Set(["containers", "initContainers"]);
const known = new WeakMap();
/** Remembered by object: most objects have none, and every image asks for all of them. */
function hasContainers(object) {
    const before = known.get(object);
    if (before !== undefined)
        return before;
    const found = mentionsContainers(object);
    known.set(object, found);
    return found;
}
function mentionsContainers(value) {
    if ((0,yaml_value/* isList */.Lv)(value))
        return value.some(mentionsContainers);
    if (!(0,yaml_value/* isMap */.jh)(value))
        return false;
    for (const name in value) {
        if (images_CONTAINER_FIELDS.has(name))
            return true;
        const field = value[name];
        if (typeof field === "object" && mentionsContainers(field))
            return true;
    }
    return false;
}
function editContainers(value, edit) {
    if ((0,yaml_value/* isList */.Lv)(value)) {
        const items = value.map((item) => editContainers(item, edit));
        return items.some((item, index) => item !== value[index]) ? items : value;
    }
    if (!(0,yaml_value/* isMap */.jh)(value))
        return value;
    const edits = [];
    for (const [name, field] of Object.entries(value)) {
        const inside = editContainers(field, edit);
        const edited = images_CONTAINER_FIELDS.has(name) && (0,yaml_value/* isList */.Lv)(inside) ? inside.map((item) => editOne(item, edit)) : inside;
        if (edited !== field)
            edits.push([name, edited]);
    }
    return editMap(value, edits);
}
function editOne(container, edit) {
    if (!(0,yaml_value/* isMap */.jh)(container) || container.image === undefined)
        return container;
    const image = edit(container.image);
    return image === container.image ? container : editMap(container, [["image", image]]);
}
function editImage(value, image) {
    const parts = splitImage(value);
    const name = image.newName === "" ? parts.name : image.newName;
    let { tag, digest } = parts;
    if (image.newTag !== "" || image.digest !== "") {
        tag = image.newTag;
        digest = image.digest;
    }
    else if (image.tagSuffix !== "") {
        tag += image.tagSuffix;
        digest = "";
    }
    return name + (tag === "" ? "" : `:${tag}`) + (digest === "" ? "" : `@${digest}`);
}
/**
 * The name is a regular expression to kustomize, meant or not, and what `|` divides is not kept together
 * (api/internal/image/image.go); one that is invalid matches nothing.
 */
function imageMatcher(name, libraries) {
    const isExact = /^[\w/:-]*$/.test(name);
    let compiled;
    return (image) => {
        // Cheaper, and true of nearly every image: a text without the pattern's plain start cannot match.
        if (isExact && !image.startsWith(name))
            return false;
        compiled ??= compileImage(name, libraries);
        return compiled(image);
    };
}
function compileImage(name, libraries) {
    const expression = { before: "^", pattern: name, after: IMAGE_END };
    const result = compileExpression(expression, libraries);
    return result.ok ? result.matches : () => false;
}
const IMAGE_END = "(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$";
/** `[[host[:port]/]component/]component[:tag][@digest]` */
function splitImage(image) {
    const slash = Math.max(image.indexOf("/"), 0);
    const colon = image.indexOf(":", slash);
    const at = image.indexOf("@", slash);
    if (at >= 0 && (colon < 0 || at < colon))
        return { name: image.slice(0, at), tag: "", digest: image.slice(at + 1) };
    if (colon < 0)
        return { name: image, tag: "", digest: "" };
    const tagEnd = at < 0 ? image.length : at;
    return {
        name: image.slice(0, colon),
        tag: image.slice(colon + 1, tagEnd),
        digest: at < 0 ? "" : image.slice(at + 1),
    };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/transform/labels.js








/** Sets entries in the maps that the specs lead to: labels, selectors or annotations. Throws `BuildError`. */
function setEntries(resources, entries, specs) {
    const edits = Object.entries(entries);
    if (edits.length === 0)
        return resources;
    const names = Object.keys(entries);
    const noTexts = names.filter((name) => (0,scalar/* resolvePlain */.Rg)(name, "kustomize") !== name);
    return resources.map((resource) => {
        const edited = editResource(resource, specs, "map", (value) => {
            if (!(0,yaml_value/* isMap */.jh)(value))
                throw new BuildError("expected a map");
            requireTextKeys(value, noTexts);
            return edits.every(([key, text]) => value[key] === text) ? value : editMap(value, edits);
        });
        if (edited === resource)
            return resource;
        const id = currentId(resource);
        const own = specs.filter((spec) => isSelected(id, spec));
        return noteShared(resource.object, edited, names, own);
    });
}
/** Kustomize writes a new key without quotes, and then fails on one that is no text. */
function requireTextKeys(map, noTexts) {
    const key = noTexts.find((name) => !Object.hasOwn(map, name));
    if (key !== undefined)
        throw new BuildError(`YAML takes the key "${key}" for no text; choose another key`);
}
/** Which fields an entry of `labels` sets. Throws `BuildError` for contradicting field specs. */
function labelSpecs(entry, config) {
    const own = mergeFieldSpecs(entry.fieldSpecs, config.labels);
    if (entry.includeSelectors)
        return mergeFieldSpecs(own, config.commonLabels);
    const withTemplates = entry.includeTemplates ? mergeFieldSpecs(own, config.templateLabels) : own;
    return mergeFieldSpecs(withTemplates, [METADATA_LABELS]);
}
const METADATA_LABELS = {
    group: "",
    version: "",
    kind: "",
    path: "metadata/labels",
    create: true,
};

;// CONCATENATED MODULE: ./.tmp/build/kustomize/transform/name.js



/** Kinds whose names mean something outside of Kubernetes' control. */
const NEVER_RENAMED = [
    { group: "", version: "", kind: "CustomResourceDefinition" },
    { group: "apiregistration.k8s.io", version: "", kind: "APIService" },
    { group: "", version: "", kind: "Namespace" },
];
/** Adds a prefix to names, and remembers the names before. Source: api/internal/builtins/PrefixTransformer.go of kustomize 5.8.1. */
function addPrefix(resources, prefix, specs, schema) {
    return rename(resources, specs, (resource, spec) => {
        const noted = spec.path === "metadata/name" && prefix !== ""
            ? { ...rememberId(resource, schema), prefixes: [...resource.prefixes, prefix] }
            : resource;
        return editResource(noted, [spec], "scalar", (value) => prefix + edit_resources_scalarText(value));
    });
}
/** Adds a suffix to names, as `addPrefix` does. */
function addSuffix(resources, suffix, specs, schema) {
    return rename(resources, specs, (resource, spec) => {
        const noted = spec.path === "metadata/name" && suffix !== ""
            ? { ...rememberId(resource, schema), suffixes: [...resource.suffixes, suffix] }
            : resource;
        return editResource(noted, [spec], "scalar", (value) => edit_resources_scalarText(value) + suffix);
    });
}
function rename(resources, specs, apply) {
    return resources.map((resource) => {
        const original = originalId(resource);
        if (NEVER_RENAMED.some((type) => isSelected(original, type)))
            return resource;
        return specs.filter((spec) => isSelected(original, spec)).reduce(apply, resource);
    });
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/transform/namespace.js






const METADATA_NAMESPACE = {
    group: "",
    version: "",
    kind: "",
    path: "metadata/namespace",
    create: true,
};
/**
 * Sets the namespace of everything that can have one, of Namespaces themselves, and of what refers to it by field specs.
 * Source: api/filters/namespace/namespace.go of kustomize 5.8.1.
 */
function setNamespaces(resources, options, schema) {
    if (options.namespace === "")
        return resources;
    const edit = (value) => (edit_resources_scalarText(value) !== "" && options.unsetOnly ? value : options.namespace);
    return resources.map((resource) => setNamespace(rememberId(resource, schema), options, edit, schema));
}
function setNamespace(resource, options, edit, schema) {
    const id = currentId(resource);
    const apiVersion = joinApiVersion(id);
    const isBinding = id.kind === "RoleBinding" || id.kind === "ClusterRoleBinding";
    const specs = options.fieldSpecs.filter((spec) => spec.path !== "metadata/namespace" &&
        (spec.path !== "metadata/name" || apiVersion === "v1") &&
        !(isBinding && isBindingKind(spec.kind) && spec.path === "subjects/namespace"));
    let moved = resource;
    if (!schema.isClusterScoped(apiVersion, id.kind))
        moved = editResource(moved, [METADATA_NAMESPACE], "scalar", edit);
    if (isBinding)
        moved = editSubjects(moved, options.roleBindingSubjects, edit);
    return editResource(moved, specs, "scalar", edit);
}
function isBindingKind(kind) {
    return kind === "RoleBinding" || kind === "ClusterRoleBinding";
}
/** By default only the account "default" is certain to live in the namespace that is set. */
function editSubjects(resource, mode, edit) {
    const subjects = resource.object.subjects;
    if (mode === "none" || subjects === undefined || subjects === null)
        return resource;
    if (!(0,yaml_value/* isList */.Lv)(subjects))
        throw new BuildError("subjects must be a list", resource.origin.location);
    const edited = subjects.map((subject) => {
        if (!(0,yaml_value/* isMap */.jh)(subject))
            return subject;
        const isMeant = mode === "defaultOnly" ? subject.name === "default" : subject.kind === "ServiceAccount";
        return isMeant ? editMap(subject, [["namespace", edit(subject.namespace ?? null)]]) : subject;
    });
    return withObject(resource, editMap(resource.object, [["subjects", edited]]));
}
/** `setNamespaces`, with the check that no two resources have the same id now. Throws `BuildError`. */
function moveToNamespace(resources, options, schema) {
    const moved = setNamespaces(resources, options, schema);
    const seen = new Set();
    for (const resource of options.namespace === "" ? [] : moved) {
        const key = idKey(resource, schema);
        if (seen.has(key)) {
            throw new BuildError(`the namespace "${options.namespace}" makes two resources the same: ${formatId(currentId(resource))}; remove or rename one`, resource.origin.location);
        }
        seen.add(key);
    }
    return moved;
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/transform/patch-sources.js





/** Reads an entry of `patches`. Throws `BuildError` when its text is missing or given twice. */
function readPatch(reference, loader, strict = true) {
    const { target, allowNameChange, allowKindChange } = reference;
    return {
        ...readPatchText(reference, loader, "patch"),
        target: target.value === null ? undefined : parseSelector(target, strict),
        allowNameChange,
        allowKindChange,
    };
}
/** Reads an entry of `patchesJson6902`. Throws `BuildError`. */
function readJsonPatch(reference, loader, strict = true) {
    const { target } = reference;
    if (target.value === null)
        return fail(target, "a JSON patch needs a target");
    const selector = parseSelector(target, strict);
    if (selector.name === "")
        return fail(target, "the target of an entry of patchesJson6902 needs a name");
    return { ...readPatchText(reference, loader, "patch"), target: selector };
}
function readPatchText(reference, loader, field) {
    const { path, location } = reference;
    const patch = reference.patch.trim();
    if (patch !== "" && path !== "")
        throw new BuildError(`a patch has either ${field} or path, not both`, location);
    if (patch !== "")
        return { text: patch, location };
    if (path === "")
        throw new BuildError(`a patch needs one of ${field} and path`, location);
    return readPatchFile(path, location, loader);
}
function readPatchFile(path, location, loader) {
    const file = findFile(loader, path, location);
    return { text: readText(loader, file), location: { file: file.path } };
}
/** Reads the entries of `patchesStrategicMerge`: each a path, or, as of old, the patch itself. */
function patch_sources_readStrategicPatches(entries, loader) {
    return entries.map(({ text, location }) => isPatch(text, location) ? { text, location } : readPatchFile(text, location, loader));
}
function isPatch(text, location) {
    try {
        readObjects(text, location.file);
        return true;
    }
    catch (error) {
        if (error instanceof BuildError)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/replacements/replacement.js



const DEFAULT_FIELD_PATH = "metadata.name";
/**
 * The `path` of an entry of `replacements`; undefined for an inline one. Throws `BuildError` for an entry with both.
 */
function replacementPath(node) {
    const fields = record(node, ["source", "sourceValue", "targets", "path"]);
    const path = node_text(fields("path"));
    if (path === "")
        return undefined;
    if (fields("source").value !== null || list(fields("targets")).length > 0) {
        fail(node, "a replacement has either a path or a source with targets, not both");
    }
    return path;
}
/**
 * Reads one inline entry of `replacements`, or the content of a file that a `path` names: one replacement or a list
 * of them. Throws `BuildError`.
 * @param strict unknown fields are errors: true for inline entries, false for files and plugin configurations
 */
function parseReplacements(node, strict) {
    if ((0,yaml_value/* isList */.Lv)(node.value))
        return list(node).map((entry) => parseReplacement(entry, strict));
    if ((0,yaml_value/* isMap */.jh)(node.value))
        return [parseReplacement(node, strict)];
    return fail(node, "a replacements file holds one replacement or a list of them");
}
function parseReplacement(node, strict) {
    const fields = record(node, ["source", "sourceValue", "targets", "path"], strict);
    const source = fields("source");
    const sourceValue = fields("sourceValue");
    const targets = fields("targets");
    // kustomize passes inline entries on as YAML without empty lists, but reads files directly.
    const lacksTargets = targets.value === null || (strict && list(targets).length === 0);
    if ((source.value === null && sourceValue.value === null) || lacksTargets) {
        fail(node, "a replacement must specify a source and at least one target");
    }
    if (source.value !== null && sourceValue.value !== null) {
        fail(node, "a replacement has either a source or a sourceValue, not both");
    }
    return {
        source: source.value === null ? node_text(sourceValue) : parseSource(source, strict),
        targets: list(targets).map((target) => parseTarget(target, strict)),
        location: locationOf(node),
    };
}
function parseSource(node, strict) {
    const names = ["group", "version", "kind", "name", "namespace", "fieldPath", "options"];
    const fields = record(node, names, strict);
    return {
        group: node_text(fields("group")),
        version: node_text(fields("version")),
        kind: node_text(fields("kind")),
        name: node_text(fields("name")),
        namespace: node_text(fields("namespace")),
        fieldPath: node_text(fields("fieldPath")) || DEFAULT_FIELD_PATH,
        options: parseOptions(fields("options"), strict),
    };
}
function parseTarget(node, strict) {
    const fields = record(node, ["select", "reject", "fieldPaths", "options"], strict);
    const select = fields("select");
    if (select.value === null)
        fail(node, "a replacement target must specify resources to select");
    const fieldPaths = texts(fields("fieldPaths"));
    return {
        select: parseSelector(select, strict),
        reject: list(fields("reject")).map((selector) => parseSelector(selector, strict)),
        fieldPaths: fieldPaths.length > 0 ? fieldPaths : [DEFAULT_FIELD_PATH],
        options: parseOptions(fields("options"), strict),
    };
}
/** `encoding` is a field that kustomize knows but does nothing with. */
function parseOptions(node, strict) {
    const fields = record(node, ["delimiter", "index", "encoding", "create"], strict);
    return {
        delimiter: node_text(fields("delimiter")),
        index: integer(fields("index")),
        create: flag(fields("create")),
    };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/transform/replacement-sources.js




/** Reads the entries of `replacements`, inline or in files of their own. Throws `BuildError`. */
function readReplacements(entries, loader, strict = true) {
    return entries.flatMap((entry) => {
        const path = replacementPath(entry);
        if (path === undefined)
            return parseReplacements(entry, strict);
        const file = findFile(loader, path, locationOf(entry));
        return parseReplacements(parseFile(readText(loader, file), file.path), false);
    });
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/transform/replicas.js





/**
 * Sets the replicas of the workloads that have, or ever had, this name.
 * Throws `BuildError` when there is none of a kind that the specs know.
 */
function setReplicas(resources, entry, specs) {
    const own = resources.map((resource) => {
        const ids = [...previousIds(resource), currentId(resource)].filter((id) => id.name === entry.name);
        return specs.filter((spec) => ids.some((id) => isSelected(id, spec)));
    });
    if (own.every((specsOfOne) => specsOfOne.length === 0)) {
        throw new BuildError(`replicas: there is no resource with the name "${entry.name}" whose replicas can be set; ` +
            "correct the name, which is that before any prefix or suffix, or remove the entry", entry.location);
    }
    // Quotes stay, and make a text of the number.
    const edit = (value) => {
        edit_resources_scalarText(value);
        return (0,yaml_written/* isQuoted */.f5)({ value }) ? String(entry.count) : entry.count;
    };
    return resources.map((resource, index) => editResource(resource, own[index] ?? [], "scalar", edit));
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/plugins/value-add.js










/** Source: api/internal/builtins/ValueAddTransformer.go of kustomize 5.8.1. Throws `BuildError`. */
function parseValueAdd(node, { loader }) {
    const fields = record(node, ["value", "targets", "targetFilePath"], false);
    const path = node_text(fields("targetFilePath"));
    const targets = list(fields("targets")).map(value_add_parseTarget);
    if (path !== "") {
        const file = findFile(loader, path, locationOf(node));
        const content = record(parseFile(readText(loader, file), file.path), ["targets"], false);
        targets.push(...list(content("targets")).map(value_add_parseTarget));
    }
    if (targets.length === 0)
        return fail(node, "at least one target is needed");
    const directory = fileNameOf(loader.root);
    return { value: node_text(fields("value")).trim() || directory, targets };
}
function value_add_parseTarget(node) {
    const fields = record(node, ["selector", "fieldPath", "filePathPosition"], false);
    const selector = fields("selector");
    const fieldPath = node_text(fields("fieldPath"));
    const position = integer(fields("filePathPosition"));
    if (fieldPath === "")
        return fail(node, "fieldPath is missing");
    if (position < 0)
        return fail(node, "filePathPosition must not be negative");
    return {
        selector: selector.value === null ? undefined : parseSelector(selector, false),
        fieldPath,
        position,
        node,
    };
}
function addValue(resources, { value, targets }, context) {
    return targets.reduce((current, target) => {
        const selected = new Set(target.selector === undefined
            ? current
            : selectResources(current, target.selector, context, locationOf(target.node)));
        const edit = (before) => target.position === 0 ? value : insertPathPart(edit_resources_scalarText(before), target.position - 1, value);
        return current.map((resource) => selected.has(resource)
            ? withObject(resource, editCreating(resource.object, splitPath(target.fieldPath), edit))
            : resource);
    }, resources);
}
function editCreating(map, path, edit) {
    const [name, ...rest] = path;
    if (name === undefined)
        return map;
    const before = map[name] ?? null;
    if (rest.length === 0) {
        edit_resources_scalarText(before);
        return editMap(map, [[name, edit(before)]]);
    }
    if (before !== null && !(0,yaml_value/* isMap */.jh)(before))
        throw new BuildError(`the field ${name} is no map`);
    return editMap(map, [[name, editCreating(before ?? {}, rest, edit)]]);
}
/** Puts a part into a path; beyond its end, at the end. */
function insertPathPart(path, position, part) {
    const isAbsolute = path.startsWith("/");
    const parts = (isAbsolute ? path.slice(1) : path).split("/");
    const inserted = [...parts.slice(0, position), part, ...parts.slice(position)].join("/");
    return isAbsolute ? `/${inserted}` : inserted;
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/plugins/transformers.js
















/** The builtin transformers as resources of their own. Unknown fields are ignored here, as in kustomize. */
const TRANSFORMERS = {
    AnnotationsTransformer: (node) => configureEntries(node, "annotations"),
    LabelTransformer: (node) => configureEntries(node, "labels"),
    NamespaceTransformer: configureNamespace,
    PrefixTransformer: (node, layer) => configureName(node, layer, true, false),
    SuffixTransformer: (node, layer) => configureName(node, layer, false, true),
    PrefixSuffixTransformer: (node, layer) => configureName(node, layer, true, true),
    ImageTagTransformer: configureImage,
    ReplicaCountTransformer: configureReplicas,
    PatchTransformer: configurePatch,
    PatchJson6902Transformer: configureJsonPatch,
    PatchStrategicMergeTransformer: configureStrategicPatch,
    ReplacementTransformer: configureReplacements,
    ValueAddTransformer: (node, layer) => {
        const values = parseValueAdd(node, layer);
        return (resources) => addValue(resources, values, layer);
    },
    HashTransformer: (_node, layer) => (resources) => addHashes(resources, layer.schema),
};
/** Makes a transformer of a resource that `transformers` or `validators` name. Throws `BuildError`, `UnsupportedError`. */
function configureTransformer(resource, layer) {
    const { kind, node } = requireBuiltin(resource, layer.loader);
    const configure = TRANSFORMERS[kind];
    if (configure === undefined)
        return fail(node, `there is no builtin transformer ${kind}`);
    return { kind, run: configure(node, layer) };
}
function configureEntries(node, field) {
    const fields = record(node, [field, "fieldSpecs"], false);
    const entries = textMap(fields(field)) ?? {};
    const specs = parseFieldSpecs(fields("fieldSpecs"), false);
    return (resources) => setEntries(resources, entries, specs);
}
function configureNamespace(node, { schema }) {
    const fields = record(node, ["metadata", "fieldSpecs", "unsetOnly", "setRoleBindingSubjects"], false);
    const mode = node_text(fields("setRoleBindingSubjects")) || "defaultOnly";
    if (mode !== "defaultOnly" && mode !== "allServiceAccounts" && mode !== "none") {
        return fail(node, "setRoleBindingSubjects must be one of defaultOnly, allServiceAccounts, none");
    }
    const options = {
        namespace: node_text(record(fields("metadata"), ["namespace"], false)("namespace")),
        fieldSpecs: parseFieldSpecs(fields("fieldSpecs"), false),
        unsetOnly: flag(fields("unsetOnly")),
        roleBindingSubjects: mode,
    };
    return (resources) => moveToNamespace(resources, options, schema);
}
function configureName(node, { schema }, withPrefix, withSuffix) {
    const fields = record(node, ["prefix", "suffix", "fieldSpecs"], false);
    if (fields("fieldSpecs").value === null)
        return fail(node, "fieldSpecs are missing");
    const specs = parseFieldSpecs(fields("fieldSpecs"), false);
    const prefix = withPrefix ? node_text(fields("prefix")) : "";
    const suffix = withSuffix ? node_text(fields("suffix")) : "";
    return (resources) => {
        const prefixed = withPrefix ? addPrefix(resources, prefix, specs, schema) : resources;
        return withSuffix ? addSuffix(prefixed, suffix, specs, schema) : prefixed;
    };
}
function configureImage(node, { libraries }) {
    const fields = record(node, ["imageTag", "fieldSpecs"], false);
    const image = parseImage(fields("imageTag"), false);
    const specs = parseFieldSpecs(fields("fieldSpecs"), false);
    return (resources) => setImage(resources, image, specs, libraries);
}
function configureReplicas(node) {
    const fields = record(node, ["replica", "fieldSpecs"], false);
    const replica = parseReplica(fields("replica"), false);
    const specs = parseFieldSpecs(fields("fieldSpecs"), false);
    return (resources) => setReplicas(resources, replica, specs);
}
function configurePatch(node, layer) {
    const fields = record(node, ["path", "patch", "target", "options"], false);
    const options = record(fields("options"), ["allowNameChange", "allowKindChange"], false);
    const reference = {
        patch: node_text(fields("patch")),
        path: node_text(fields("path")),
        target: fields("target"),
        allowNameChange: flag(options("allowNameChange")),
        allowKindChange: flag(options("allowKindChange")),
        location: locationOf(node),
    };
    const entry = readPatch(reference, layer.loader, false);
    return (resources) => applyPatches(resources, [entry], layer);
}
function configureJsonPatch(node, layer) {
    const fields = record(node, ["path", "jsonOp", "target"], false);
    const reference = {
        patch: node_text(fields("jsonOp")),
        path: node_text(fields("path")),
        target: fields("target"),
        allowNameChange: false,
        allowKindChange: false,
        location: locationOf(node),
    };
    const entry = readJsonPatch(reference, layer.loader, false);
    return (resources) => applyJsonPatches(resources, [entry], layer);
}
function configureStrategicPatch(node, { loader, schema }) {
    const fields = record(node, ["paths", "patches"], false);
    const location = locationOf(node);
    const paths = list(fields("paths")).map((path) => ({ text: node_text(path), location }));
    const inline = node_text(fields("patches"));
    const texts = [
        ...patch_sources_readStrategicPatches(paths, loader),
        ...(inline === "" ? [] : [{ text: inline, location }]),
    ];
    if (texts.length === 0)
        throw new BuildError("neither paths nor patches are given", location);
    return (resources) => applyStrategicPatches(resources, texts, schema);
}
function configureReplacements(node, { libraries, loader }) {
    const entries = list(record(node, ["replacements"], false)("replacements"));
    const replacements = readReplacements(entries, loader, false);
    return (resources) => applyReplacements(resources, replacements, libraries);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/plugins/validators.js




const VALIDATED_BY = "validated-by";
/** Validators must change nothing, but for the label by which they sign. Throws `BuildError`. */
function requireUnchanged(validator, before, after) {
    const isSame = before.length === after.length &&
        before.every((resource, index) => {
            const other = after[index];
            return other !== undefined && isEqual(resource.object, withoutSignature(other.object));
        });
    if (!isSame)
        throw new BuildError(`the validator ${validator} changes resources, which a validator must not`);
}
function withoutSignature(object) {
    if ((0,yaml_value/* getIn */.O6)(object, "metadata", "labels", VALIDATED_BY) === undefined)
        return object;
    return setMetadataMap(object, "labels", editMap(metadataMap(object, "labels"), [[VALIDATED_BY, undefined]]));
}
function isEqual(a, b) {
    if (a === b)
        return true;
    if ((0,yaml_value/* isMap */.jh)(a) && (0,yaml_value/* isMap */.jh)(b)) {
        const names = Object.keys(a);
        return names.length === Object.keys(b).length && names.every((name) => isEqual(a[name], b[name]));
    }
    if ((0,yaml_value/* isList */.Lv)(a) && (0,yaml_value/* isList */.Lv)(b)) {
        return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
    }
    return false;
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/schema/kubernetes.js
/**
 * The lists of Kubernetes' own types that a strategic merge patch merges, by their keys, and the scope of the kinds:
 * the facts of `x-kubernetes-patch-strategy`, `x-kubernetes-patch-merge-key` and `x-kubernetes-list-map-keys` in the
 * API description of Kubernetes 1.21.2, which is the one that kustomize 5.8.1 has built in.
 * https://github.com/kubernetes/kubernetes/blob/v1.21.2/api/openapi-spec/swagger.json
 * Definitions and fields without such a list somewhere below are left out: nothing differs for them.
 */
const conditions = { mergeBy: ["type"] };
const object = { metadata: "ObjectMeta" };
const withConditions = { ...object, status: "ConditionsStatus" };
const DEFINITIONS = {
    Object: object,
    ObjectMeta: { finalizers: { mergeBy: [] }, ownerReferences: { mergeBy: ["uid"] } },
    ObjectWithConditions: withConditions,
    ConditionsStatus: { conditions },
    ComponentStatus: { ...object, conditions },
    ServiceAccount: { ...object, secrets: { mergeBy: ["name"] } },
    Service: { ...withConditions, spec: "ServiceSpec" },
    ServiceSpec: { ports: { mergeBy: ["port", "protocol"] } },
    Node: { ...object, spec: "NodeSpec", status: "NodeStatus" },
    NodeSpec: { podCIDRs: { mergeBy: [] } },
    NodeStatus: { addresses: { mergeBy: ["type"] }, conditions },
    WebhookConfiguration: { ...object, webhooks: { mergeBy: ["name"] } },
    CSINode: { ...object, spec: "CSINodeSpec" },
    CSINodeSpec: { drivers: { mergeBy: ["name"] } },
    CronJob: { ...object, spec: "CronJobSpec" },
    CronJobSpec: { jobTemplate: "JobTemplate" },
    JobTemplate: { ...object, spec: "WorkloadSpec" },
    Workload: { ...withConditions, spec: "WorkloadSpec" },
    WorkloadSpec: { template: "PodTemplateSpec" },
    PodTemplate: { ...object, template: "PodTemplateSpec" },
    PodTemplateSpec: { ...object, spec: "PodSpec" },
    Pod: { ...object, spec: "PodSpec", status: "PodStatus" },
    PodStatus: { conditions, podIPs: { mergeBy: ["ip"] } },
    PodSpec: {
        containers: { mergeBy: ["name"], of: "Container" },
        initContainers: { mergeBy: ["name"], of: "Container" },
        ephemeralContainers: { mergeBy: ["name"], of: "EphemeralContainer" },
        hostAliases: { mergeBy: ["ip"] },
        imagePullSecrets: { mergeBy: ["name"] },
        topologySpreadConstraints: { mergeBy: ["topologyKey", "whenUnsatisfiable"] },
        volumes: { mergeBy: ["name"], of: "Volume" },
    },
    Container: {
        env: { mergeBy: ["name"] },
        ports: { mergeBy: ["containerPort", "protocol"] },
        volumeDevices: { mergeBy: ["devicePath"] },
        volumeMounts: { mergeBy: ["mountPath"] },
    },
    EphemeralContainer: {
        env: { mergeBy: ["name"] },
        volumeDevices: { mergeBy: ["devicePath"] },
        volumeMounts: { mergeBy: ["mountPath"] },
    },
    Volume: { ephemeral: "EphemeralVolumeSource" },
    EphemeralVolumeSource: { volumeClaimTemplate: "Object" },
};
/** apiVersion → kind → definition, for the kinds that have more than `metadata`. */
const TYPE_DEFINITIONS = {
    v1: {
        ComponentStatus: "ComponentStatus",
        Namespace: "ObjectWithConditions",
        Node: "Node",
        PersistentVolumeClaim: "ObjectWithConditions",
        Pod: "Pod",
        PodTemplate: "PodTemplate",
        ReplicationController: "Workload",
        Service: "Service",
        ServiceAccount: "ServiceAccount",
    },
    "admissionregistration.k8s.io/v1": {
        MutatingWebhookConfiguration: "WebhookConfiguration",
        ValidatingWebhookConfiguration: "WebhookConfiguration",
    },
    "admissionregistration.k8s.io/v1beta1": {
        MutatingWebhookConfiguration: "WebhookConfiguration",
        ValidatingWebhookConfiguration: "WebhookConfiguration",
    },
    "apiregistration.k8s.io/v1": { APIService: "ObjectWithConditions" },
    "apiregistration.k8s.io/v1beta1": { APIService: "ObjectWithConditions" },
    "apps/v1": {
        DaemonSet: "Workload",
        Deployment: "Workload",
        ReplicaSet: "Workload",
        StatefulSet: "Workload",
    },
    "batch/v1": { CronJob: "CronJob", Job: "Workload" },
    "batch/v1beta1": { CronJob: "CronJob" },
    "policy/v1": { PodDisruptionBudget: "ObjectWithConditions" },
    "policy/v1beta1": { PodDisruptionBudget: "ObjectWithConditions" },
    "storage.k8s.io/v1": { CSINode: "CSINode" },
    "storage.k8s.io/v1beta1": { CSINode: "CSINode" },
};
/** apiVersion → kinds. */
const CLUSTER_SCOPED_KINDS = {
    v1: ["ComponentStatus", "Namespace", "Node", "NodeProxyOptions", "PersistentVolume"],
    "admissionregistration.k8s.io/v1": ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
    "admissionregistration.k8s.io/v1beta1": ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"],
    "apiextensions.k8s.io/v1": ["CustomResourceDefinition"],
    "apiextensions.k8s.io/v1beta1": ["CustomResourceDefinition"],
    "apiregistration.k8s.io/v1": ["APIService"],
    "apiregistration.k8s.io/v1beta1": ["APIService"],
    "certificates.k8s.io/v1": ["CertificateSigningRequest"],
    "certificates.k8s.io/v1beta1": ["CertificateSigningRequest"],
    "flowcontrol.apiserver.k8s.io/v1beta1": ["FlowSchema", "PriorityLevelConfiguration"],
    "networking.k8s.io/v1": ["IngressClass"],
    "networking.k8s.io/v1beta1": ["IngressClass"],
    "node.k8s.io/v1": ["RuntimeClass"],
    "node.k8s.io/v1beta1": ["RuntimeClass"],
    "policy/v1beta1": ["PodSecurityPolicy"],
    "rbac.authorization.k8s.io/v1": ["ClusterRole", "ClusterRoleBinding"],
    "rbac.authorization.k8s.io/v1beta1": ["ClusterRole", "ClusterRoleBinding"],
    "scheduling.k8s.io/v1": ["PriorityClass"],
    "scheduling.k8s.io/v1beta1": ["PriorityClass"],
    "storage.k8s.io/v1": ["CSIDriver", "CSINode", "StorageClass", "VolumeAttachment"],
    "storage.k8s.io/v1beta1": ["CSIDriver", "CSINode", "StorageClass", "VolumeAttachment"],
};
/** apiVersion → kinds. */
const NAMESPACED_KINDS = {
    v1: [
        "ConfigMap",
        "Endpoints",
        "Event",
        "LimitRange",
        "PersistentVolumeClaim",
        "Pod",
        "PodTemplate",
        "ReplicationController",
        "ResourceQuota",
        "Secret",
        "Service",
        "ServiceAccount",
    ],
    "apps/v1": ["ControllerRevision", "DaemonSet", "Deployment", "ReplicaSet", "StatefulSet"],
    "autoscaling/v1": ["HorizontalPodAutoscaler", "Scale"],
    "autoscaling/v2beta1": ["HorizontalPodAutoscaler"],
    "autoscaling/v2beta2": ["HorizontalPodAutoscaler"],
    "batch/v1": ["CronJob", "Job"],
    "batch/v1beta1": ["CronJob"],
    "coordination.k8s.io/v1": ["Lease"],
    "coordination.k8s.io/v1beta1": ["Lease"],
    "discovery.k8s.io/v1": ["EndpointSlice"],
    "discovery.k8s.io/v1beta1": ["EndpointSlice"],
    "events.k8s.io/v1": ["Event"],
    "events.k8s.io/v1beta1": ["Event"],
    "extensions/v1beta1": ["Ingress"],
    "networking.k8s.io/v1": ["Ingress", "NetworkPolicy"],
    "networking.k8s.io/v1beta1": ["Ingress"],
    "policy/v1": ["PodDisruptionBudget"],
    "policy/v1beta1": ["PodDisruptionBudget"],
    "rbac.authorization.k8s.io/v1": ["Role", "RoleBinding"],
    "rbac.authorization.k8s.io/v1beta1": ["Role", "RoleBinding"],
    "storage.k8s.io/v1beta1": ["CSIStorageCapacity"],
};

;// CONCATENATED MODULE: ./.tmp/build/kustomize/schema/builtin.js

/** The built-in Kubernetes types, as kustomize 5.8.1 knows them: those of Kubernetes 1.21.2, and nothing newer. */
const builtinSchema = {
    forType(apiVersion, kind) {
        const special = TYPE_DEFINITIONS[apiVersion]?.[kind];
        if (special !== undefined)
            return definitionNode(special);
        const isBuiltin = has(CLUSTER_SCOPED_KINDS, apiVersion, kind) || has(NAMESPACED_KINDS, apiVersion, kind);
        return isBuiltin ? definitionNode("Object") : undefined;
    },
    isClusterScoped: (apiVersion, kind) => has(CLUSTER_SCOPED_KINDS, apiVersion, kind),
};
function has(kinds, apiVersion, kind) {
    return kinds[apiVersion]?.includes(kind) ?? false;
}
/** A definition by the last part of its name in the API description, "PodTemplateSpec" for example. */
function definitionNode(name) {
    const definition = DEFINITIONS[name];
    if (definition === undefined)
        return undefined;
    return {
        field: (field) => (Object.hasOwn(definition, field) ? fieldNode(definition[field]) : undefined),
        elements: () => undefined,
        isAssociative: false,
        mergeKeys: [],
    };
}
function fieldNode(field) {
    if (typeof field === "string")
        return definitionNode(field);
    if (field === undefined)
        return undefined;
    return {
        field: () => undefined,
        elements: () => (field.of === undefined ? undefined : definitionNode(field.of)),
        isAssociative: true,
        mergeKeys: field.mergeBy,
    };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/schema/openapi.js


/** Bounds references to references, which kustomize would follow for ever. */
const MAX_REFERENCES = 100;
/**
 * A schema of the user's own, from an `openapi.path` (OpenAPI v2, parsed). For merging it takes the place of the
 * built-in one, but for a schema that comes when the built-in one was in use already (kustomize reads each when it
 * first needs it, and forgets none): then it adds to that. Which built-in kinds are cluster-scoped stays known, and the
 * document's paths tell it of more. A document without definitions knows no type, as in kustomize.
 * Source: kyaml/openapi/openapi.go of kustomize 5.8.1 (initSchema, parse, findNamespaceability).
 */
function openApiSchema(document, addsToBuiltin = false) {
    const definitions = (0,yaml_value/* getIn */.O6)(document, "definitions");
    const types = new Map();
    for (const definition of (0,yaml_value/* isMap */.jh)(definitions) ? Object.values(definitions) : []) {
        for (const type of typesOf(definition))
            if ((0,yaml_value/* isMap */.jh)(definition))
                types.set(type, definition);
    }
    const namespaced = namespacedByPath(document);
    return {
        forType(apiVersion, kind) {
            const definition = types.get(`${apiVersion} ${kind}`);
            if (definition !== undefined)
                return node({ document, addsToBuiltin }, definition);
            return addsToBuiltin ? builtinSchema.forType(apiVersion, kind) : undefined;
        },
        isClusterScoped: (apiVersion, kind) => builtinSchema.isClusterScoped(apiVersion, kind) || namespaced.get(`${apiVersion} ${kind}`) === false,
    };
}
/** The types that a definition or an operation is for, as "apps/v1 Deployment". */
function typesOf(value) {
    const extension = (0,yaml_value/* getIn */.O6)(value, "x-kubernetes-group-version-kind");
    const entries = (0,yaml_value/* isList */.Lv)(extension) ? extension : extension === undefined ? [] : [extension];
    return entries.flatMap((entry) => {
        const group = (0,yaml_value/* getIn */.O6)(entry, "group");
        const version = (0,yaml_value/* getIn */.O6)(entry, "version");
        const kind = (0,yaml_value/* getIn */.O6)(entry, "kind");
        if (typeof version !== "string" || typeof kind !== "string")
            return [];
        return [`${typeof group === "string" && group !== "" ? `${group}/` : ""}${version} ${kind}`];
    });
}
/** A type with one path below a namespace is namespaced, whatever its other paths say. */
function namespacedByPath(document) {
    const known = new Map();
    const paths = (0,yaml_value/* getIn */.O6)(document, "paths");
    for (const [path, operations] of Object.entries((0,yaml_value/* isMap */.jh)(paths) ? paths : {})) {
        for (const type of typesOf((0,yaml_value/* getIn */.O6)(operations, "get"))) {
            known.set(type, path.includes("namespaces/{namespace}") || known.get(type) === true);
        }
    }
    return known;
}
function node(definitions, schema) {
    const strategy = schema["x-kubernetes-patch-strategy"];
    const isAssociative = typeof strategy === "string" && strategy.split(",").includes("merge");
    const child = (value) => {
        const resolved = resolve(value, definitions.document);
        if (resolved !== undefined)
            return node(definitions, resolved);
        const reference = (0,yaml_value/* getIn */.O6)(value, "$ref");
        if (!definitions.addsToBuiltin || typeof reference !== "string")
            return undefined;
        return definitionNode(reference.slice(reference.lastIndexOf(".") + 1));
    };
    return {
        field: (name) => child((0,yaml_value/* getIn */.O6)(schema, "properties", name) ?? mapOrNothing(schema.additionalProperties)),
        elements: () => (schema.type === "array" ? child(schema.items) : undefined),
        isAssociative,
        mergeKeys: isAssociative ? mergeKeysOf(schema) : [],
    };
}
function mapOrNothing(value) {
    return (0,yaml_value/* isMap */.jh)(value) ? value : undefined;
}
function mergeKeysOf(schema) {
    const keys = schema["x-kubernetes-list-map-keys"];
    if ((0,yaml_value/* isList */.Lv)(keys))
        return keys.filter((key) => typeof key === "string");
    const key = schema["x-kubernetes-patch-merge-key"];
    return typeof key === "string" ? [key] : [];
}
/** Follows `$ref` (`#/definitions/…`, a JSON pointer into the document). */
function resolve(value, document) {
    let current = value;
    for (let followed = 0; followed < MAX_REFERENCES; followed++) {
        const reference = (0,yaml_value/* getIn */.O6)(current, "$ref");
        if (typeof reference !== "string")
            return (0,yaml_value/* isMap */.jh)(current) ? current : undefined;
        const path = reference.replace(/^#\/?/, "").split("/");
        current = (0,yaml_value/* getIn */.O6)(document, ...path.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/transform/transformations.js









/**
 * The transformers that the fields of a kustomization ask for, in the order in which kustomize runs them, whatever the
 * order of the fields: api/internal/target/kusttarget_configplugin.go of 5.8.1.
 */
function builtinTransformations(kustomization, layer) {
    return [
        ...strategicPatches(kustomization, layer),
        ...patches(kustomization, layer),
        ...names(kustomization, layer),
        ...labelsAndAnnotations(kustomization, layer),
        ...jsonPatches(kustomization, layer),
        ...values(kustomization, layer),
    ];
}
function strategicPatches({ patchesStrategicMerge }, layer) {
    if (patchesStrategicMerge.length === 0)
        return [];
    const texts = patch_sources_readStrategicPatches(patchesStrategicMerge, layer.loader);
    return [
        {
            kind: "PatchStrategicMergeTransformer",
            run: (resources) => applyStrategicPatches(resources, texts, layer.schema),
        },
    ];
}
function patches(kustomization, layer) {
    return kustomization.patches.map((reference) => {
        const entry = readPatch(reference, layer.loader);
        return { kind: "PatchTransformer", run: (resources) => applyPatches(resources, [entry], layer) };
    });
}
function names(kustomization, { config, schema }) {
    const { namespace, namePrefix, nameSuffix } = kustomization;
    const transformations = [];
    if (namespace !== "") {
        const options = {
            namespace,
            fieldSpecs: config.namespace,
            unsetOnly: false,
            roleBindingSubjects: "defaultOnly",
        };
        transformations.push({
            kind: "NamespaceTransformer",
            run: (resources) => moveToNamespace(resources, options, schema),
        });
    }
    if (namePrefix !== "") {
        transformations.push({
            kind: "PrefixTransformer",
            run: (resources) => addPrefix(resources, namePrefix, config.namePrefix, schema),
        });
    }
    if (nameSuffix !== "") {
        transformations.push({
            kind: "SuffixTransformer",
            run: (resources) => addSuffix(resources, nameSuffix, config.nameSuffix, schema),
        });
    }
    return transformations;
}
function labelsAndAnnotations(kustomization, { config }) {
    const { labels, commonLabels, commonAnnotations } = kustomization;
    const entries = labels.map((entry) => ({ pairs: entry.pairs, specs: labelSpecs(entry, config) }));
    const hasLabels = labels.length > 0 || Object.keys(commonLabels).length > 0;
    const all = hasLabels ? [...entries, { pairs: commonLabels, specs: config.commonLabels }] : [];
    const transformations = all.map(({ pairs, specs }) => ({
        kind: "LabelTransformer",
        run: (resources) => setEntries(resources, pairs, specs),
    }));
    if (Object.keys(commonAnnotations).length > 0) {
        transformations.push({
            kind: "AnnotationsTransformer",
            run: (resources) => setEntries(resources, commonAnnotations, config.commonAnnotations),
        });
    }
    return transformations;
}
function jsonPatches({ patchesJson6902 }, layer) {
    return patchesJson6902.map((reference) => {
        const entry = readJsonPatch(reference, layer.loader);
        return {
            kind: "PatchJson6902Transformer",
            run: (resources) => applyJsonPatches(resources, [entry], layer),
        };
    });
}
function values(kustomization, layer) {
    const { config, libraries, loader } = layer;
    const replicas = kustomization.replicas.map((entry) => ({
        kind: "ReplicaCountTransformer",
        run: (resources) => setReplicas(resources, entry, config.replicas),
    }));
    const images = kustomization.images.map((image) => ({
        kind: "ImageTagTransformer",
        run: (resources) => setImage(resources, image, config.images, libraries),
    }));
    if (kustomization.replacements.length === 0)
        return [...replicas, ...images];
    const replacements = readReplacements(kustomization.replacements, loader);
    const run = (resources) => applyReplacements(resources, replacements, libraries);
    return [...replicas, ...images, { kind: "ReplacementTransformer", run }];
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/accumulate.js





















/**
 * Gathers and customizes everything that a kustomization names, in kustomize's order: accumulateTarget in
 * api/internal/target/kusttarget.go of 5.8.1. Hashes, name references and variables are left to the root.
 * @param into nothing; for a component, what its parent has gathered
 */
function accumulate(target, into) {
    const { resources, components, transformers, validators, vars } = target.kustomization;
    const gathered = addResources(target, into, resources);
    const configured = addConfigurations(target, gathered);
    const generated = runGenerators(target, configured);
    const composed = components.reduce((current, entry) => addComponent(target, current, entry), generated);
    const layer = { ...target.context, loader: target.loader, config: composed.config };
    const builtin = builtinTransformations(target.kustomization, layer).map((step) => ({
        ...step,
        origin: builtBy(target.path, target.kustomization.file, step.kind),
    }));
    const steps = [...builtin, ...loadTransformers(target, composed, transformers)];
    const transformed = { ...composed, resources: transform(target, composed.resources, steps) };
    validate(target, transformed, validators);
    return {
        ...transformed,
        ...bindVariables(transformed.resources, transformed.variables, vars, target.context.schema),
    };
}
function addResources(target, into, entries) {
    return entries.reduce((current, entry) => addResource(target, current, entry), into);
}
function addResource(target, current, { text, location }) {
    const { context, loader } = target;
    const found = orLeaveOut(target, () => findResource(loader, text, location));
    if (found instanceof UnsupportedError)
        return current;
    if (found.kind === "directory")
        return addBase(target, current, found.path, { text, location });
    const resources = loadResources(context.cache, loader, found.file);
    const tracked = context.tracksOrigins
        ? resources.map((resource) => fromFile(resource, joinRelative(target.path, text)))
        : resources;
    return appendResources(current, tracked, context.schema);
}
function addBase(target, into, directory, entry) {
    const { context, loader } = target;
    const bases = basesOf(context.cache, loader.tree);
    const key = `${loader.loadRestrictor}\0${String(context.leavesOut)}\0${directory}`;
    const isShareable = !context.tracksOrigins && !context.hasOwnSchema;
    const known = isShareable ? bases.get(key) : undefined;
    if (known !== undefined) {
        for (const root of known.record.roots)
            checkCycle(loader, root, entry.location);
        mergeRecord(loader.record, known.record);
        return joinAccumulations(into, known.accumulation, context.schema);
    }
    const record = newRecord();
    const base = enter(target, directory, entry, record);
    if (base.kustomization.isComponent) {
        throw new BuildError(`"${entry.text}" is a Component; list it under components`, entry.location);
    }
    const accumulation = accumulate(base, accumulation_NOTHING);
    mergeRecord(loader.record, record);
    // A base that brings its own schema changes what is built after it.
    if (isShareable && !context.hasOwnSchema)
        bases.set(key, { accumulation, record });
    return joinAccumulations(into, accumulation, context.schema);
}
function addComponent(target, into, entry) {
    const directory = orLeaveOut(target, () => findDirectory(target.loader, entry.text, entry.location));
    if (directory instanceof UnsupportedError) {
        return { ...into, resources: maybeChanged(into.resources, directory) };
    }
    const record = newRecord();
    const component = enter(target, directory, entry, record);
    if (!component.kustomization.isComponent) {
        throw new BuildError(`"${entry.text}" is no Component; list it under resources`, entry.location);
    }
    const accumulation = accumulate(component, into);
    mergeRecord(target.loader.record, record);
    return joinAccumulations(accumulation_NOTHING, accumulation, target.context.schema);
}
function enter(target, directory, entry, record) {
    const loader = enterRoot(target.loader, directory, record, entry.location);
    const path = joinRelative(target.path, entry.text);
    return openTarget(target.context, loader, path, entry.location);
}
/** Reads the kustomization file of a loader's root. Throws `BuildError`. */
function openTarget(context, loader, path, location) {
    loader.record.roots.add(loader.root);
    const file = findKustomizationFile(loader, location);
    const kustomization = loadKustomization(context.cache, loader, file);
    useSchema(context, loader, kustomization);
    return { context, loader, kustomization, path };
}
/** Kubernetes 1.21.2 is the only version of the API that kustomize has built in. */
const BUILT_IN_VERSION = "v1.21.2";
function useSchema(context, loader, { openapi }) {
    if (openapi === undefined || context.hasOwnSchema)
        return;
    const { path, version, location } = openapi;
    if (path !== "" && version !== "")
        throw new BuildError("openapi has either path or version, not both", location);
    if (path === "" && version === "")
        return;
    if (path === "") {
        if (version !== BUILT_IN_VERSION) {
            throw new BuildError(`openapi.version must be ${BUILT_IN_VERSION}, the one that is built in`, location);
        }
    }
    else {
        const file = findFile(loader, path, location);
        const isOfRoot = loader.chain.length === 1;
        context.schema = openApiSchema(parseFile(readText(loader, file), file.path).value, !isOfRoot);
    }
    context.hasOwnSchema = true;
}
function addConfigurations(target, into) {
    const { configurations, crds } = target.kustomization;
    const read = ({ text, location }) => {
        const file = findFile(target.loader, text, location);
        return parseFile(readText(target.loader, file), file.path);
    };
    const own = configurations
        .map((entry) => parseTransformerConfig(read(entry)))
        .reduce(mergeConfigs, DEFAULT_CONFIG);
    const marked = crds.map((entry) => parseCrds(read(entry)));
    return { ...into, config: marked.reduce(mergeConfigs, mergeConfigs(into.config, own)) };
}
function runGenerators(target, into) {
    const { context, kustomization, loader, path } = target;
    const { charts, chartSettings } = kustomization;
    for (const chart of charts)
        orLeaveOut(target, () => refuseChart(chart, loader, chartSettings));
    const builtin = kustomization.configs.map((entry) => {
        const origin = builtBy(path, kustomization.file, `${entry.kind}Generator`);
        return orLeaveOut(target, () => withOrigin(context, generateOrRefuse(entry, loader), origin));
    });
    const external = loadPlugins(target, kustomization.generators).map((plugin) => orLeaveOut(target, () => withOrigin(context, runGenerator(plugin, loader), configuredBy(plugin))));
    // What was left out may be merged into a config, or be one whose name, with its hash, others refer to.
    const resources = [...builtin, ...external].reduce((current, config) => config instanceof UnsupportedError
        ? maybeChanged(current, config)
        : absorbConfig(current, config, context.schema), into.resources);
    return { ...into, resources };
}
function withOrigin(context, resource, origin) {
    return context.tracksOrigins && origin !== undefined ? { ...resource, buildOrigin: origin } : resource;
}
/** The configurations of generators, transformers or validators: inline, in files, or out of kustomizations. */
function loadPlugins(target, entries) {
    const inline = [];
    const paths = [];
    for (const entry of entries) {
        const resources = inlineResources(target, entry);
        if (resources === undefined)
            paths.push(entry);
        else
            inline.push(...resources);
    }
    const start = appendResources(accumulation_NOTHING, inline, target.context.schema);
    return addResources(target, start, paths).resources;
}
function inlineResources({ context, kustomization, path }, { text, location }) {
    try {
        const own = path === "" ? kustomization.file : "";
        const file = joinRelative(path, fileNameOf(kustomization.file));
        return resourcesOf(text, own || kustomization.file).map((resource) => {
            const located = { ...resource, origin: { location } };
            return context.tracksOrigins ? fromFile(located, file) : located;
        });
    }
    catch (error) {
        if (error instanceof BuildError)
            return undefined;
        throw error;
    }
}
function loadTransformers(target, { config }, entries) {
    const layer = { ...target.context, loader: target.loader, config };
    const { leftOut } = target.loader.record;
    const leftOutBefore = new Set(leftOut);
    const loaded = loadPlugins(target, entries).flatMap((plugin) => {
        const transformation = orLeaveOut(target, () => configureTransformer(plugin, layer));
        if (transformation instanceof UnsupportedError)
            return [];
        return [{ ...transformation, origin: configuredBy(plugin) }];
    });
    // A transformer itself, or a file that would have configured one.
    const missing = [...leftOut].filter((error) => !leftOutBefore.has(error));
    return [...loaded, ...missing.map(unseenTransformation)];
}
/** Changes nothing, but for the mark that something else might have. */
function unseenTransformation(leftOut) {
    return {
        kind: "left out",
        run: (resources) => maybeChanged(resources, leftOut),
        origin: undefined,
    };
}
function transform({ context }, resources, steps) {
    return steps.reduce((current, { run, origin }) => {
        const changed = run(current);
        if (!context.tracksOrigins || origin === undefined)
            return changed;
        return changed.map((resource) => noteTransformation(resource, origin));
    }, resources);
}
function validate(target, accumulation, entries) {
    for (const { run, kind } of loadTransformers(target, accumulation, entries)) {
        requireUnchanged(kind, accumulation.resources, run(accumulation.resources));
    }
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/names/targets.js




function targets_describe(resource, schema) {
    const id = currentId(resource);
    return {
        resource,
        id,
        original: originalId(resource),
        isClusterScoped: schema.isClusterScoped(joinApiVersion(id), id.kind),
        namespace: effectiveNamespace(id, schema),
    };
}
/** Indexes resources by the names that they had before: references are written against those. */
function createTargetIndex(resources, schema) {
    const byName = new Map();
    const moves = new Map();
    for (const resource of resources) {
        const target = { ...targets_describe(resource, schema), previous: previousIds(resource) };
        const before = effectiveNamespace(target.original, schema);
        moves.set(before, (moves.get(before) ?? new Set()).add(target.namespace));
        if (resource.previousIds.length === 0)
            continue;
        for (const name of new Set(target.previous.map((id) => id.name))) {
            const targets = byName.get(name);
            if (targets === undefined)
                byName.set(name, [target]);
            else
                targets.push(target);
        }
    }
    return {
        find(referrer, reach, reference) {
            const named = byName.get(reference.name);
            if (named === undefined)
                return undefined;
            const { namespace } = reference;
            if (namespace === undefined)
                return targets_select(named, referrer, reach, reference);
            // With a namespace beside the name: the resources that were there, else those that are there now.
            const wasInUse = canReach(moves.get(namespace), referrer, reach);
            const there = named.filter((target) => wasInUse
                ? effectiveNamespace(target.original, schema) === namespace
                : !target.isClusterScoped && target.namespace === namespace);
            return targets_select(there, referrer, reach, reference);
        },
    };
}
/** Whether a resource in any of these namespaces can be seen by the referrer. */
function canReach(namespaces, referrer, reach) {
    if (namespaces === undefined)
        return false;
    if (referrer.isClusterScoped || namespaces.has(referrer.namespace))
        return true;
    return [...reach].some((namespace) => namespaces.has(namespace));
}
function targets_select(named, referrer, reachable, reference) {
    const { target: type, roleRef } = reference;
    let candidates = named.filter((target) => target.previous.some((id) => isSelected(id, type)) &&
        (roleRef === undefined || target.previous.some((id) => isSelected(id, roleRef))) &&
        isInReach(target, referrer, reachable));
    if (candidates.length > 1)
        candidates = candidates.filter((target) => sameLayers(target, referrer, true));
    else
        return candidates[0]?.id;
    if (candidates.length > 1)
        candidates = candidates.filter((target) => sameLayers(target, referrer, false));
    const [first] = candidates;
    if (first === undefined)
        return undefined;
    const isSame = (target) => target.id.name === first.id.name &&
        (!reference.needsNamespace || target.id.namespace === first.id.namespace);
    if (candidates.every(isSame))
        return first.id;
    throw new BuildError(`"${reference.name}" could mean several resources: ${candidates.map(({ id }) => formatId(id)).join(", ")}`);
}
/** Namespaces whose service accounts a RoleBinding names. Throws `BuildError` for one that is no text. */
function namespacesInReach(referrer) {
    if (referrer.isClusterScoped)
        return new Set();
    const subjects = referrer.id.kind === "RoleBinding" ? referrer.resource.object.subjects : undefined;
    if (!(0,yaml_value/* isList */.Lv)(subjects))
        return new Set();
    const namespaces = subjects
        .filter((subject) => (0,yaml_value/* getIn */.O6)(subject, "kind") === "ServiceAccount")
        .map((subject) => (0,yaml_value/* getIn */.O6)(subject, "namespace"))
        .filter((namespace) => namespace !== undefined);
    if (namespaces.some((namespace) => typeof namespace !== "string")) {
        throw new BuildError("the namespace of a subject is no text; is it blank?");
    }
    return new Set(namespaces.filter((namespace) => typeof namespace === "string"));
}
/** Across namespaces nothing is seen but what is cluster-scoped, and service accounts by their bindings. */
function isInReach(target, referrer, reachable) {
    if (referrer.isClusterScoped || target.isClusterScoped || target.namespace === referrer.namespace)
        return true;
    return target.id.kind === "ServiceAccount" && reachable.has(target.id.namespace);
}
/** Whether both went through the same layers of prefixes and suffixes. */
function sameLayers(target, referrer, allowNone) {
    const same = (a, b) => (allowNone && (a.length === 0 || b.length === 0)) || sameEnding(a, b);
    return (same(target.resource.prefixes, referrer.resource.prefixes) &&
        same(target.resource.suffixes, referrer.resource.suffixes));
}
/** The longer list ends with the shorter; an empty list only equals an empty one. */
function sameEnding(a, b) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (short.length === 0)
        return long.length === 0;
    const offset = long.length - short.length;
    return short.every((text, index) => text === long[index + offset]);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/names/references.js








/**
 * Writes the final names (and where there is room, namespaces) of renamed resources into the fields that refer to them.
 * Source: api/filters/nameref/nameref.go and api/internal/accumulator/namereferencetransformer.go of kustomize 5.8.1.
 * Throws `BuildError` for a reference that could mean several resources.
 */
function fixNameReferences(resources, references, schema) {
    const index = createTargetIndex(resources, schema);
    const fieldsByType = knownFields.get(references) ?? new Map();
    knownFields.set(references, fieldsByType);
    return resources.map((resource) => {
        const referrer = targets_describe(resource, schema);
        const { original } = referrer;
        const type = `${original.group}/${original.version}/${original.kind}`;
        const fields = fieldsByType.get(type) ?? referringFields(original, references);
        fieldsByType.set(type, fields);
        return fields.length === 0 ? resource : fixResource(referrer, fields, index);
    });
}
/** The built-in references are those of nearly every build, and their fields are looked up by type. */
const knownFields = new WeakMap();
function referringFields(type, references) {
    return references.flatMap((target) => target.referrers.filter((spec) => isSelected(type, spec)).map((spec) => ({ spec, target })));
}
function fixResource(referrer, fields, index) {
    const { resource } = referrer;
    let object = resource.object;
    const reach = references_located(referrer, () => namespacesInReach(referrer));
    for (const { spec, target } of fields) {
        const isRoleRef = spec.path.endsWith("roleRef/name");
        const roleRef = isRoleRef ? roleRefType(object) : undefined;
        const find = (name, place) => index.find(referrer, reach, { name, target, roleRef, ...place });
        object = references_located(referrer, () => editField(object, { ...spec, create: false }, "never", (value) => fixField(value, find)));
    }
    return withObject(resource, object);
}
/** Adds to an error whose reference it is about. */
function references_located({ id, resource }, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof BuildError) || error.location !== undefined)
            throw error;
        throw new BuildError(`name reference of ${formatId(id)}: ${error.message}`, resource.origin.location);
    }
}
function fixField(value, find) {
    if (value === null)
        return value;
    if ((0,yaml_value/* isMap */.jh)(value))
        return fixMap(value, find);
    if (!(0,yaml_value/* isList */.Lv)(value))
        return fixScalar(value, find);
    const items = value.map((item) => {
        if (item === null)
            return item;
        if ((0,yaml_value/* isList */.Lv)(item))
            throw new BuildError("expected a list of names or of maps with a name");
        return (0,yaml_value/* isMap */.jh)(item) ? fixMap(item, find) : fixScalar(item, find);
    });
    return items.some((item, position) => item !== value[position]) ? items : value;
}
function fixScalar(value, find) {
    const target = find(edit_resources_scalarText(value), { namespace: undefined, needsNamespace: false });
    return target === undefined || target.name === value ? value : target.name;
}
/** A map with `name`, and perhaps `namespace`: both are written. */
function fixMap(map, find) {
    if (map.name === undefined)
        throw new BuildError("the configured path leads to a map without a name");
    const namespace = map.namespace === undefined ? undefined : edit_resources_scalarText(map.namespace);
    const target = find(edit_resources_scalarText(map.name), { namespace, needsNamespace: true });
    if (target === undefined)
        return map;
    if (target.namespace === "")
        return target.name === map.name ? map : editMap(map, [["name", target.name]]);
    if (target.name === map.name && target.namespace === map.namespace)
        return map;
    return editMap(map, [
        ["name", target.name],
        ["namespace", target.namespace],
    ]);
}
/** The type that a binding's `roleRef` names; undefined when it does not say. */
function roleRefType(object) {
    const group = (0,yaml_value/* getIn */.O6)(object, "roleRef", "apiGroup");
    const kind = (0,yaml_value/* getIn */.O6)(object, "roleRef", "kind");
    if (group === undefined || kind === undefined)
        return undefined;
    return { group: edit_resources_scalarText(group), version: "", kind: edit_resources_scalarText(kind) };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/order/order.js




/**
 * Orders the finished resources. The root's `sortOptions` win over the command line's `--reorder`.
 * Throws `BuildError` for invalid options.
 */
function orderResources(resources, options, reorder) {
    if (options === undefined)
        return reorder === "legacy" ? sortLegacy(resources, LEGACY_ORDER) : resources;
    if (options.order === "legacy")
        return sortLegacy(resources, options.legacy ?? LEGACY_ORDER);
    if (options.order !== "fifo") {
        throw new BuildError("sortOptions.order must be one of fifo, legacy", options.location);
    }
    if (options.legacy !== undefined) {
        throw new BuildError("legacySortOptions need sortOptions.order: legacy", options.location);
    }
    return resources;
}
function sortLegacy(resources, order) {
    const ranks = new Map([
        ...order.first.map((kind, index) => [kind, index - order.first.length]),
        ...order.last.map((kind, index) => [kind, index + 1]),
    ]);
    const keys = resources.map((resource) => sortKey(resource, ranks));
    return keys.sort(compareKeys).map((key) => key.resource);
}
function sortKey(resource, ranks) {
    const id = currentId(resource);
    return {
        resource,
        rank: ranks.get(id.kind) ?? 0,
        isNamespace: id.kind === "Namespace",
        isCore: id.group === "",
        type: [id.group || "~G", id.version || "~V", id.kind || "~K"].join("_"),
        id: [id.namespace || "~X", id.name || "~N"].join("|"),
    };
}
function compareKeys(a, b) {
    if (a.type === b.type)
        return compareText(a.id, b.id);
    if (a.rank !== b.rank)
        return a.rank - b.rank;
    // Kubernetes' own Namespaces go before other kinds of that name.
    const reversed = a.isNamespace && b.isNamespace && (a.isCore || b.isCore);
    return reversed ? compareText(b.type, a.type) : compareText(a.type, b.type);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/vars/reference.js
/**
 * Expands `$(NAME)` in a text (api/filters/refvar/expand.go of kustomize 5.8.1). `$$` is a `$` that starts nothing;
 * unknown names stay as they are; a text that is nothing but one reference becomes the variable's value, type and all.
 */
function expandText(text, values) {
    let expanded = "";
    let rest = text;
    for (;;) {
        const dollar = rest.indexOf("$");
        if (dollar < 0 || dollar === rest.length - 1)
            return expanded + rest;
        expanded += rest.slice(0, dollar);
        const reference = /^\$\(([^)]*)\)/.exec(rest.slice(dollar));
        if (reference === null) {
            const pair = rest.slice(dollar, dollar + 2);
            expanded += pair === "$$" ? "$" : pair;
            rest = rest.slice(dollar + 2);
            continue;
        }
        const [whole, name = ""] = reference;
        const value = values.get(name);
        if (value !== undefined && whole === text)
            return value;
        expanded += value === undefined ? whole : String(value);
        rest = rest.slice(dollar + whole.length);
    }
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/vars/expand.js









/**
 * Replaces `$(NAME)` in every field that `editFields` reaches: once, at the end of the root's build, after name
 * references are fixed. Throws `BuildError` when a variable's object or field does not exist.
 */
function expandVariables(resources, variables, editFields) {
    if (variables.length === 0)
        return resources;
    const values = new Map();
    for (const variable of variables) {
        const value = expand_valueOf(readVariable(resources, variable), variable);
        if (value !== undefined)
            values.set(variable.name, value);
    }
    return resources.map((resource) => editFields(resource, (field) => expandField(field, values)));
}
function readVariable(resources, variable) {
    const { name, object, fieldPath, location } = variable;
    const resource = resources.find((candidate) => candidate.variables?.includes(name));
    if (resource === undefined) {
        throw new BuildError(`the variable ${name} cannot be mapped to a field: there is no resource ${formatId(object)}; correct its objref`, location);
    }
    const message = `the field ${fieldPath} of the variable ${name} is not in ${formatId(object)}`;
    try {
        const found = lookUp(resource.object, splitFieldPath(fieldPath).flatMap(splitIndex));
        if (found !== undefined)
            return found;
    }
    catch (error) {
        if (!(error instanceof replacements_error/* FieldPathError */.q))
            throw error;
    }
    throw new BuildError(message, location);
}
/**
 * Numbers and booleans are read, anything else is text as it is written (kyaml/yaml/rnode.go, GetFieldValue). Undefined
 * for a map or list: kustomize leaves a reference to one as it stands, and only logs it.
 */
function expand_valueOf(field, { name, fieldPath, location }) {
    const { value } = field;
    if ((0,yaml_value/* isMap */.jh)(value) || (0,yaml_value/* isList */.Lv)(value))
        return undefined;
    const text = (0,yaml_written/* writtenText */.v4)(field);
    if (typeof value === "boolean" || (0,yaml_written/* isFloat */.dk)(field))
        return value ?? text;
    if (typeof value !== "number" && typeof value !== "bigint")
        return text;
    const integer = /^[-+]?[0-9]+$/.test(text) ? BigInt(text.replace("+", "")) : undefined;
    if (integer === undefined || BigInt.asIntN(64, integer) !== integer) {
        throw new BuildError(`the field ${fieldPath} of the variable ${name} must be an integer of decimal digits that fits 64 bits`, location);
    }
    return Number.isSafeInteger(Number(integer)) ? Number(integer) : integer;
}
/** `ports[0]` is the same as `ports.0` in a variable's path. */
function splitIndex(part) {
    const match = /^(.*)\[(\d+)\]$/.exec(part);
    if (match === null)
        return [part];
    return [match[1] ?? "", match[2] ?? ""].filter((piece) => piece !== "");
}
/** A text; the texts of a map's values; a list, which must hold only texts (api/filters/refvar/refvar.go). */
function expandField(field, values) {
    if (typeof field === "string")
        return expandText(field, values);
    if ((0,yaml_value/* isList */.Lv)(field)) {
        const items = field.map((item) => {
            if (typeof item === "string")
                return expandText(item, values);
            throw new BuildError("a list with variable references must hold only text");
        });
        return items.every((item, i) => item === field[i]) ? field : items;
    }
    if (!(0,yaml_value/* isMap */.jh)(field))
        return field;
    const edits = [];
    for (const [key, own] of Object.entries(field)) {
        const expanded = typeof own === "string" ? expandText(own, values) : own;
        if (expanded !== own)
            edits.push([key, expanded]);
    }
    return editMap(field, edits);
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/finish.js








/**
 * What happens once, at the root, when everything is gathered: makeCustomizedResMap in
 * api/internal/target/kusttarget.go and Run in api/krusty/kustomizer.go of kustomize 5.8.1.
 */
function finish({ resources, config, variables }, options) {
    const { schema, sortOptions, reorder, buildMetadata } = options;
    const hashed = addHashes(resources, schema);
    const referring = fixNameReferences(hashed, config.nameReference, schema);
    const expanded = variables.length === 0
        ? referring
        : expandVariables(referring, variables, (resource, edit) => editResource(resource, config.varReference, "never", edit));
    const deployed = expanded.filter((resource) => !isLocalConfig(resource.object));
    const ordered = orderResources(deployed, sortOptions, reorder);
    const labelled = buildMetadata.includes("managedByLabel")
        ? setEntries(ordered, { [MANAGED_BY]: `kustomize-${VERSION}` }, [METADATA_LABELS])
        : ordered;
    return labelled.map((resource) => finishResource(resource, buildMetadata));
}
const MANAGED_BY = "app.kubernetes.io/managed-by";
/** The release whose behaviour this is. */
const VERSION = "v5.8.1";
function finishResource(resource, buildMetadata) {
    const notes = new Map();
    const { buildOrigin, transformations } = resource;
    if (buildMetadata.includes("originAnnotations") && buildOrigin !== undefined) {
        notes.set(ORIGIN_ANNOTATION, formatOrigin(buildOrigin));
    }
    if (buildMetadata.includes("transformerAnnotations") && transformations !== undefined) {
        notes.set(TRANSFORMATIONS_ANNOTATION, formatTransformations(transformations));
    }
    const object = finishAnnotations(resource.object, notes);
    return object === resource.object ? resource : { ...resource, object };
}

;// CONCATENATED MODULE: ./.tmp/build/kustomize/build.js










function createKustomizeEngine() {
    const cache = createCache();
    return { build: (tree, root, options) => attempt(() => buildRoot(cache, tree, root, options)) };
}
/** Builds one root on its own. */
function buildKustomization(tree, root, options) {
    return createKustomizeEngine().build(tree, root, options);
}
function buildRoot(cache, tree, path, options) {
    const root = resolvePath(tree, path);
    if (root.kind !== "directory")
        throw new BuildError(`"${path}" is no directory of this revision`);
    const record = newRecord();
    const { loadRestrictor, leaveOut: leavesOut = false, libraries = {} } = options;
    const loader = { tree, root: root.path, chain: [root.path], loadRestrictor, record };
    const context = {
        cache,
        libraries,
        schema: builtinSchema,
        hasOwnSchema: false,
        tracksOrigins: false,
        leavesOut,
    };
    const opened = openTarget(context, loader, "", undefined);
    const { buildMetadata: asked, sortOptions } = opened.kustomization;
    const buildMetadata = options.managedByLabel === true ? [...asked, "managedByLabel"] : asked;
    const target = asked.length > 0 ? { ...opened, context: { ...context, tracksOrigins: true } } : opened;
    const accumulation = accumulate(target, accumulation_NOTHING);
    const { schema } = target.context;
    const finished = finish(accumulation, { schema, sortOptions, reorder: options.reorder, buildMetadata });
    return {
        kind: "built",
        manifests: finished.map(({ object, origin, maybeChangedBy }) => ({
            object,
            origin,
            ...(maybeChangedBy !== undefined && { maybeChangedBy }),
        })),
        reads: [...record.reads].sort(compareText),
        outsideRoot: record.outsideRoot,
        leftOut: [...record.leftOut].map(leftOutProblem).sort(compareProblems),
    };
}
function leftOutProblem(error) {
    return { ...refusal(error), code: "partly-analysed", message: `left out: ${error.message}` };
}
function refusal({ message, location, needs, identity }) {
    return {
        code: "unsupported",
        message,
        ...location,
        ...(needs !== undefined && { needs }),
        ...(identity !== undefined && { identity }),
    };
}
function compareProblems(a, b) {
    return (compareText(a.file ?? "", b.file ?? "") ||
        (a.line ?? 0) - (b.line ?? 0) ||
        compareText(a.message, b.message));
}
function attempt(build) {
    try {
        return build();
    }
    catch (error) {
        if (error instanceof BuildError) {
            return { kind: "error", problem: { code: "build-failed", message: error.message, ...error.location } };
        }
        if (error instanceof UnsupportedError) {
            const needs = error.needs === undefined ? [] : [error.needs];
            return { kind: "unsupported", needs, problems: [refusal(error)] };
        }
        if (error instanceof MissingLibraryError)
            return { kind: "needsLibrary", library: error.library };
        throw error;
    }
}

;// CONCATENATED MODULE: ./.tmp/build/build/libraries.js
const LOADERS = {
    goPattern: async () => ({
        goPattern: (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(115)]).then(__webpack_require__.bind(__webpack_require__, 5115))).compileGoPattern,
    }),
    yamlText: async () => ({
        yamlText: (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(809)]).then(__webpack_require__.bind(__webpack_require__, 9809))).editYamlText,
    }),
};
/** Loads one of the engine's libraries, each in a file of its own in the bundle. */
function loadLibrary(name) {
    return LOADERS[name]();
}

;// CONCATENATED MODULE: ./.tmp/build/build/embedded.js


/**
 * Builds with the engine of src/kustomize, which shares what several overlays have in common.
 * @param loadRestrictor undefined: whatever lies in the tree may be read, and it is told when that mattered
 */
function createEmbeddedBuild(loadRestrictor) {
    const engine = createKustomizeEngine();
    let libraries = {};
    const build = async (request, leaveOut) => {
        const { tree, root, side } = request;
        const options = {
            loadRestrictor: loadRestrictor === "root-only" ? "rootOnly" : "none",
            reorder: "legacy",
            leaveOut,
            libraries,
        };
        const result = isolated(() => engine.build(tree, root, options));
        if (result.kind !== "needsLibrary")
            return toOutcome(result, side, loadRestrictor === undefined);
        const loaded = await loadLibrary(result.library);
        libraries = { ...libraries, ...loaded };
        return build(request, leaveOut);
    };
    return {
        whole: (request) => build(request, false),
        rest: async (request, refusal) => {
            const rest = await build(request, true);
            return rest.status === "built" && rest.manifests.length > 0 ? rest : refusal;
        },
    };
}
function toOutcome(result, side, tellsRestrictor) {
    const told = (problem) => ({ ...problem, side });
    switch (result.kind) {
        case "built": {
            const { manifests, outsideRoot, leftOut } = result;
            const restrictor = tellsRestrictor && outsideRoot !== undefined ? [outsideRoot] : [];
            const problems = [...leftOut, ...restrictor].map(told);
            return { status: "built", builder: "embedded", manifests, problems, partial: leftOut.length > 0 };
        }
        case "error":
            return { status: "failed", builder: "embedded", problem: told(result.problem) };
        case "unsupported":
            return { status: "unsupported", needs: result.needs, problems: result.problems.map(told) };
    }
}
/**
 * A bug that one overlay brings to light must not take the others' forecast away. The error's own message is left
 * out: it may quote what the engine was working on.
 */
function isolated(attempt) {
    try {
        return attempt();
    }
    catch (error) {
        const name = error instanceof Error ? error.name : typeof error;
        const message = `The embedded builder failed (${name}), which is a bug: please report it, and use the builder \`kustomize\` meanwhile.`;
        return { kind: "error", problem: { code: "build-failed", message } };
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.tmp/build/process/run.js
var run = __webpack_require__(415);
;// CONCATENATED MODULE: ./.tmp/build/build/aliases.js


/**
 * Files whose YAML aliases cannot be read within bounds. kustomize copies what an alias stands for
 * (https://github.com/kubernetes-sigs/kustomize/blob/master/kyaml/yaml/rnode.go, DeAnchor), so that a few lines can
 * take all memory of the machine before any time limit ends it.
 */
function findAliasFaults(tree, paths) {
    return paths.flatMap((path) => {
        if (!/(\.ya?ml|\.json|Kustomization)$/.test(path))
            return [];
        const resolved = resolvePath(tree, path);
        if (resolved.kind !== "file")
            return [];
        const text = new TextDecoder().decode(tree.read(resolved.blob));
        if (!/(^|[\s[{,:])\*[^\s*]/.test(text) || !/(^|[\s[{,:])&\S/.test(text))
            return [];
        const parsed = parseYaml(text);
        if (parsed.ok)
            return [];
        const { message, ...position } = parsed.error;
        return { code: "invalid-yaml", message: `${path}: ${message}`, file: path, ...position };
    });
}

;// CONCATENATED MODULE: ./.tmp/build/build/environment.js
/** What a program needs to reach the network or to find its plugins, and no token. */
const PASSED_ON = [
    "PATH",
    "HOME",
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
    "XDG_DATA_HOME",
    "KUSTOMIZE_PLUGIN_HOME",
    "SSH_AUTH_SOCK",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
];
/** Port 9 is "discard": nothing listens, so that whatever goes through a proxy ends at once. */
const NOWHERE = "http://127.0.0.1:9";
/**
 * The environment for a build. kustomize has no switch to forbid the network: references to it are refused before it
 * runs, and here nothing is left to reach it with: no git or helm on PATH, no proxy that answers.
 * @param empty a folder with nothing in it
 */
function buildEnvironment(env, allow, empty) {
    const passed = allow.length === 0 ? {} : pick(env, PASSED_ON);
    const sealed = { HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE, GIT_ALLOW_PROTOCOL: "none" };
    return {
        PATH: empty,
        HOME: empty,
        TMPDIR: empty,
        ...passed,
        ...(allow.includes("network") ? {} : sealed),
        GIT_TERMINAL_PROMPT: "0",
    };
}
function pick(env, names) {
    return Object.fromEntries(names.flatMap((name) => {
        const value = env[name];
        return value === undefined ? [] : [[name, value]];
    }));
}

;// CONCATENATED MODULE: ./.tmp/build/build/escapes.js




/**
 * Fields of a kustomization, at any depth, in lower case (kustomize reads them in any), whose strings kustomize opens
 * as files or directories.
 */
const PATH_FIELDS = new Set([
    "resources",
    "bases",
    "components",
    "crds",
    "configurations",
    "generators",
    "transformers",
    "validators",
    "patchesstrategicmerge",
    "files",
    "envs",
    "env",
    "path",
]);
/**
 * References that leave the repository. kustomize's load restrictor stops files, but not directories: a base may lie
 * anywhere on the machine (https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/loader/fileloader.go).
 */
function findEscapes(tree, paths) {
    return paths.flatMap((path) => {
        if (!isKustomizationFile(path))
            return [];
        const resolved = resolvePath(tree, path);
        if (resolved.kind !== "file")
            return [];
        const parsed = parseYaml(new TextDecoder().decode(tree.read(resolved.blob)));
        if (!parsed.ok)
            return [];
        const escaping = parsed.documents.flatMap(({ value }) => escapingStrings(value, false, directoryOf(path)));
        return escaping.map((reference) => ({
            code: "build-failed",
            message: `${path} refers to '${reference}', which lies outside the repository, so nothing of it was read. Refer to a file or folder of this repository.`,
            file: path,
        }));
    });
}
function escapingStrings(value, isPath, directory) {
    if (typeof value === "string")
        return isPath && escapes(value, directory) ? [value] : [];
    if ((0,yaml_value/* isList */.Lv)(value))
        return value.flatMap((item) => escapingStrings(item, isPath, directory));
    if (!(0,yaml_value/* isMap */.jh)(value))
        return [];
    return Object.entries(value).flatMap(([key, child]) => escapingStrings(child, PATH_FIELDS.has(key.toLowerCase()), directory));
}
function escapes(reference, directory) {
    // Inline YAML, and URLs, which have rules of their own.
    if (reference.includes("\n") || reference.includes("://"))
        return false;
    // `files` entries may be `key=path`.
    const path = /^[^/=]+=(.*)$/.exec(reference)?.[1] ?? reference;
    return joinPath(directory, path) === undefined;
}

;// CONCATENATED MODULE: ./.tmp/build/build/failure.js



/** Longer messages repeat whole objects or lists of files. */
const MAX_MESSAGE_LENGTH = 2000;
/**
 * kustomize's own message, without what its wrapping and its error chain repeat, and with paths of the repository
 * instead of those of the temporary folder.
 * @param top the folder that stands for the top of the repository
 */
function readableMessage(stderr, top) {
    const message = unwrap(stderr)
        .replaceAll(`${top}/`, "")
        .replaceAll(top, ".")
        // "accumulation err='… must resolve to a file': recursed …" is said for every base on the way to the fault.
        .replace(/accumulating resources: accumulation err='accumulating resources from '[^']*': '[^']*' must resolve to a file': /g, "")
        .replace(/recursed accumulation of path '([^']*)': /g, "in $1: ")
        .replace(/': must build at directory: not a valid directory: evalsymlink failure on .*$/s, "'")
        // go-yaml quotes the start of a value that it cannot read, cut to ten characters: scrubbing would miss it.
        .replace(/(cannot unmarshal \S+) `[^`]*`/g, "$1")
        .trim();
    return message.length <= MAX_MESSAGE_LENGTH ? message : `${message.slice(0, MAX_MESSAGE_LENGTH)} …`;
}
/** Where a person would mend it: the file that the message names or, where that is missing, what refers to it. */
function locateFault(message, tree, root) {
    const file = namedFile(message, tree, root) ?? kustomizationOf(tree, root);
    if (file === undefined)
        return {};
    const resolved = resolvePath(tree, file);
    if (resolved.kind !== "file" || !/\.(ya?ml|json)$/.test(file))
        return { file };
    const parsed = parseYaml(new TextDecoder().decode(tree.read(resolved.blob)));
    if (parsed.ok || parsed.error.line === undefined)
        return { file };
    const { line, column } = parsed.error;
    return column === undefined ? { file, line } : { file, line, column };
}
/** Which stable code a message of kustomize stands for. */
function classifyFault(message) {
    if (/security; file .* is not in or below/.test(message))
        return "load-restrictor";
    return /MalformedYAMLError|yaml: line \d+|error converting YAML/.test(message)
        ? "invalid-yaml"
        : "build-failed";
}
/** kubectl may log its error as klog does, after a time: `E1122 … "command failed" err="…"`, quoted as Go quotes, or in lines between `<` and `>`. */
function unwrap(stderr) {
    const lines = /"command failed" err=<\n([^]*?)\n >/.exec(stderr)?.[1];
    if (lines !== undefined)
        return lines.replace(/^\t/gm, "");
    const quoted = /"command failed" err=("(?:[^"\\]|\\.)*")/.exec(stderr)?.[1];
    if (quoted === undefined)
        return stderr.replace(/^(Error|error): /gm, "");
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted.slice(1, -1).replaceAll('\\"', '"');
    }
}
/** The last path in the message that exists, relative to the top or to a directory that the message names. */
function namedFile(message, tree, root) {
    const words = message.match(/[^\s'"`:,;()[\]]+/g) ?? [];
    const directories = [root, "", ...words.filter((word) => tree.entry(word) === "directory")].reverse();
    for (const word of words.reverse()) {
        if (!word.includes(".") && !word.includes("/"))
            continue;
        for (const directory of directories) {
            const path = joinPath(directory, word);
            if (path === undefined || path === directory)
                continue;
            const entry = tree.entry(path);
            if (entry === "directory")
                return kustomizationOf(tree, path);
            if (entry !== undefined)
                return path;
        }
        // A path of the repository that is missing: its directory's kustomization is what refers to it.
        const referrer = word.includes("/") ? kustomizationOf(tree, directoryOf(word)) : undefined;
        if (referrer !== undefined)
            return referrer;
    }
    return undefined;
}
function kustomizationOf(tree, directory) {
    return KUSTOMIZATION_FILES.map((name) => joinPath(directory, name)).find((path) => path !== undefined && resolvePath(tree, path).kind === "file");
}

;// CONCATENATED MODULE: ./.tmp/build/build/limit.js
/** Runs tasks, at most `size` at a time, in the order in which they were given. */
function createLimit(size) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= size)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running++;
        try {
            return await task();
        }
        finally {
            // The place is handed on, not given back: nobody can slip in between.
            const next = waiting.shift();
            if (next === undefined)
                running--;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./.tmp/build/build/output.js


/** Reads what kustomize printed. A document that cannot be an object is left out and told; the others stand. */
function readOutput(stdout) {
    const parsed = parseYaml(new TextDecoder().decode(stdout));
    if (!parsed.ok) {
        const message = `kustomize printed what is no valid YAML: ${parsed.error.message}. Run it yourself and look at its output.`;
        return { manifests: [], problems: [{ code: "invalid-yaml", message }] };
    }
    const manifests = [];
    const problems = [];
    for (const [index, { value }] of parsed.documents.entries()) {
        if ((0,yaml_value/* isMap */.jh)(value))
            manifests.push({ object: value });
        else
            problems.push({ code: "invalid-manifest", message: noMapping(index + 1) });
    }
    return { manifests, problems };
}
function noMapping(document) {
    return `document ${document} of the build is no mapping, so it was not analysed. Make it one, or remove it.`;
}

;// CONCATENATED MODULE: ./.tmp/build/build/refusals.js


/**
 * Finds what a build needs beyond the repository in the files, before anything runs: kustomize has no switch that
 * keeps it from the network.
 */
function createRefusal(allow) {
    const indexes = new WeakMap();
    const cache = createMentionCache();
    return ({ tree, root, side }) => {
        const index = indexes.get(tree) ?? createRootIndex(tree, cache);
        indexes.set(tree, index);
        const refused = index.closure(root).uncertain.filter(({ needs }) => !allow.includes(needs));
        if (refused.length === 0)
            return undefined;
        const needs = [...new Set(refused.map((item) => item.needs))].sort();
        return { status: "unsupported", needs, problems: refused.map((item) => ({ ...refusals_describe(item), side })) };
    };
}
function refusals_describe({ file, line, field, needs, what }) {
    const problem = {
        code: "unsupported",
        message: `${field} of ${file} needs ${needs}, for ${what}: bring it into the repository`,
        file,
        needs,
    };
    return line === undefined ? problem : { ...problem, line };
}

;// CONCATENATED MODULE: ./.tmp/build/build/program.js


/**
 * The `kustomize` on PATH, else the `kubectl` (which carries one). Looks at the file system only: nothing is run.
 * @param path the PATH variable; relative entries are skipped, so that a checkout cannot bring its own program
 */
async function findKustomize(path) {
    const kustomize = await findExecutable("kustomize", path);
    if (kustomize !== undefined) {
        return {
            name: "kustomize",
            usage: "kustomize build",
            command: kustomize,
            args: ["build"],
            versionArgs: ["version"],
        };
    }
    const kubectl = await findExecutable("kubectl", path);
    if (kubectl === undefined)
        return undefined;
    return {
        name: "kubectl",
        usage: "kubectl kustomize",
        command: kubectl,
        args: ["kustomize"],
        versionArgs: ["version", "--client"],
    };
}
/** The version in what `kustomize version` or `kubectl version --client` prints, like "v5.5.0". */
function parseVersion(output) {
    const labelled = /Kustomize Version:\s*(v\d+\.\d+\.\d+\S*)/.exec(output);
    // `kustomize version` prints "v5.8.1"; before v5 "{Version:kustomize/v4.5.7 GitCommit:…}".
    return labelled?.[1] ?? /v\d+\.\d+\.\d+[\w.+-]*/.exec(output)?.[0];
}
async function findExecutable(name, path) {
    for (const directory of (path ?? "").split(external_node_path_.delimiter)) {
        const file = (0,external_node_path_.join)(directory, name);
        if ((0,external_node_path_.isAbsolute)(directory) && (await isExecutable(file)))
            return file;
    }
    return undefined;
}
async function isExecutable(file) {
    try {
        await (0,promises_.access)(file, promises_.constants.X_OK);
        return (await (0,promises_.stat)(file)).isFile();
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.tmp/build/build/external.js










/** Builds with a real kustomize, over a private copy of exactly the request's closure. */
function createExternalBuild(options) {
    const limit = createLimit(options.concurrency);
    const findRefusal = createRefusal(options.allow);
    let version;
    return async (request) => {
        const refusal = findRefusal(request);
        if (refusal !== undefined)
            return refusal;
        const { tree, closure, side } = request;
        const [fault] = [...findEscapes(tree, closure), ...findAliasFaults(tree, closure)];
        if (fault !== undefined)
            return failed({ ...fault, side });
        const top = await options.workspace.materialise(side, tree, closure);
        const empty = await options.workspace.empty();
        const result = await limit(() => runBuild(options, (0,external_node_path_.join)(top, request.root), empty));
        const outcome = interpret(result, request, top, options);
        // Only a program that answers is asked who it is.
        if (outcome.status !== "failed" || result.status !== "exited")
            return outcome;
        version ??= readVersion(options, empty);
        return failed({ ...outcome.problem, message: `${await version}: ${outcome.problem.message}` });
    };
}
function runBuild(options, directory, empty) {
    const { program, env, allow, timeLimit, outputLimit } = options;
    return (0,run/* run */.e)(program.command, [...program.args, directory, ...flagsOf(options)], {
        directory: empty,
        env: buildEnvironment(env, allow, empty),
        timeLimit,
        outputLimit,
    });
}
function flagsOf({ program, allow, loadRestrictor }) {
    const plugins = ["--enable-alpha-plugins", ...(program.name === "kustomize" ? ["--enable-exec"] : [])];
    return [
        `--load-restrictor=LoadRestrictions${loadRestrictor === "none" ? "None" : "RootOnly"}`,
        ...(allow.includes("helm") ? ["--enable-helm"] : []),
        ...(allow.includes("plugins") ? plugins : []),
        // For function containers only: remote bases need no flag.
        ...(allow.includes("plugins") && allow.includes("network") ? ["--network"] : []),
    ];
}
function interpret(result, request, top, options) {
    const reproduce = `Try it yourself: ${options.program.usage} ${request.root === "" ? "." : request.root}`;
    const fail = (code, cause) => {
        const place = locateFault(cause, request.tree, request.root);
        return failed({ code, message: `${cause}. ${reproduce}`, side: request.side, ...place });
    };
    switch (result.status) {
        case "timedOut":
            return fail("build-timeout", `the build took longer than ${options.timeLimit / 1000} s and was stopped`);
        case "outputTooLarge":
            return fail("build-too-large", `the build prints more than ${megabytes(options.outputLimit)} and was stopped`);
        case "killed":
            return fail("build-failed", `the build was ended from outside (${result.signal}), perhaps for lack of memory`);
        case "notFound":
            return fail("kustomize-not-found", `${options.program.command} is no longer there`);
        case "exited": {
            if (result.code === 0)
                return readBuilt(result.stdout, request);
            const message = readableMessage(result.stderr, top) || `exit code ${result.code} without a message`;
            const code = classifyFault(message);
            const hint = code === "load-restrictor"
                ? ". Move the file below its kustomization, or use the load restrictor `none`"
                : "";
            return fail(code, message + hint);
        }
    }
}
function readBuilt(stdout, request) {
    const { manifests, problems } = readOutput(stdout);
    const told = problems.map((problem) => ({ ...problem, side: request.side }));
    const [unreadable] = told.filter(({ code }) => code === "invalid-yaml");
    if (unreadable !== undefined)
        return failed(unreadable);
    return { status: "built", builder: "kustomize", manifests, problems: told, partial: told.length > 0 };
}
function failed(problem) {
    return { status: "failed", builder: "kustomize", problem };
}
/** "kustomize build v5.8.1": asked once, and only when there is a failure to explain. */
async function readVersion({ program, env, allow }, empty) {
    const result = await (0,run/* run */.e)(program.command, program.versionArgs, {
        directory: empty,
        env: buildEnvironment(env, allow, empty),
        timeLimit: 10_000,
        outputLimit: 64 * 1024,
    });
    const version = result.status === "exited" ? parseVersion(result.stdout.toString()) : undefined;
    return version === undefined ? program.usage : `${program.usage} ${version}`;
}
function megabytes(bytes) {
    return `${Math.round(bytes / 1024 / 1024)} MB`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.tmp/build/build/scrub.js


const scrub_MASK = "***";
/**
 * Takes every secret value, in each form in which a program may print it, out of a message for a person, and
 * terminal control sequences with it.
 */
function scrub(message, secrets) {
    const forms = new Set([...secrets].flatMap(formsOf));
    const longestFirst = [...forms].sort((a, b) => b.length - a.length || compareText(a, b));
    return longestFirst.reduce(mask, maskCredentials(stripControls(message)));
}
/** `https://user:token@host`: who writes a remote base so has put a password into the repository. */
function maskCredentials(text) {
    return text.replace(/(\w:\/\/)[^\s/@'"]+@/g, `$1${scrub_MASK}@`);
}
/** Keeps line ends; every other control character could drive a terminal or forge a log line. */
function stripControls(text) {
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    return (0,external_node_util_.stripVTControlCharacters)(text).replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " ");
}
/** The value, its lines, each quoted as Go and JSON quote, and in base64. */
function formsOf(value) {
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    return [value, value.trim(), ...lines]
        .filter((text) => text !== "")
        .flatMap((text) => [text, JSON.stringify(text).slice(1, -1), Buffer.from(text).toString("base64")]);
}
/** A number of `1.19.4` is no word of its own. */
const PART_OF_VERSION = { before: "|\\d\\.", after: "|\\.\\d" };
function mask(message, secret) {
    if (!message.includes(secret))
        return message;
    if (secret.length >= 4)
        return message.replaceAll(secret, scrub_MASK);
    // A short value stands for itself only as a whole word; masking it everywhere would leave nothing to read.
    const escaped = secret.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const { before, after } = /^\d+$/.test(secret) ? PART_OF_VERSION : { before: "", after: "" };
    return message.replace(new RegExp(`(?<!\\w${before})${escaped}(?!\\w${after})`, "g"), scrub_MASK);
}

;// CONCATENATED MODULE: ./.tmp/build/build/secret-values.js




/**
 * Finds every text that is, or could be, a Secret's value: what a `secretGenerator` reads, what a Secret manifest or
 * a patch of one holds, plain and decoded. Takes too much rather than too little: it is used to scrub.
 * Each file of a tree is read once, however many overlays share it.
 */
function createSecretCollector() {
    const known = new WeakMap();
    return (tree, paths) => {
        const byPath = known.get(tree) ?? new Map();
        known.set(tree, byPath);
        const all = new Set();
        for (const path of paths) {
            const values = byPath.get(path) ?? secretValuesOf(tree, path);
            byPath.set(path, values);
            for (const value of values)
                all.add(value);
        }
        return all;
    };
}
function secretValuesOf(tree, path) {
    const collector = { tree, values: new Set(), seen: new Set() };
    const text = /(\.ya?ml|\.json|Kustomization)$/.test(path) ? secret_values_readText(tree, path) : undefined;
    if (text !== undefined)
        collectFromYaml(collector, text, directoryOf(path));
    return collector.values;
}
function collectFromYaml(collector, text, directory) {
    const parsed = parseYaml(text);
    if (parsed.ok)
        for (const document of parsed.documents)
            walk(collector, document.value, directory);
    // Nobody can say what is a value in there, so all of it may be one.
    else if (BROKEN_SECRET.test(text))
        for (const line of text.split("\n"))
            addLoose(collector, line);
}
/** What of a Secret a broken text may still name, be it by an escape or a tag; prose does not. */
const BROKEN_SECRET = /secret|stringData|\/data\b|\bdata["']?\s*:|\\[xuU]|!!|!</i;
/**
 * Without any of this a text names neither a Secret's data nor a generator nor an operation of a patch: the words, or
 * what can spell a key in other ways (escapes, aliases, tags, explicit keys). It spares the prose of thousands of
 * descriptions in custom resource definitions, each of which is an error to a YAML parser.
 */
const MAY_HOLD_SECRET = /secret|data|\bop\b|[\\*!]|^[ \t-]*\?/im;
function walk(collector, value, directory) {
    if (typeof value === "string") {
        // Inline patches and generators are YAML in a string; kubectl's last-applied annotation is JSON in one.
        if (/\n|^\s*(?:[[{]|- )/.test(value) && MAY_HOLD_SECRET.test(value)) {
            collectFromYaml(collector, value, directory);
        }
        return;
    }
    if (typeof value !== "object" || value === null || collector.seen.has(value))
        return;
    collector.seen.add(value);
    if ((0,yaml_value/* isMap */.jh)(value))
        collectFromMap(collector, value, directory);
    for (const child of Object.values(value))
        walk(collector, child, directory);
}
function collectFromMap(collector, map, directory) {
    // Without a kind it may have been meant as one, and kustomize prints objects that lack their kind.
    if (map.kind === "Secret" || map.kind === undefined) {
        addScalars(collector, map.data);
        addScalars(collector, map.stringData);
    }
    if (map.kind === "SecretGenerator")
        collectFromGenerator(collector, map, directory);
    const generators = fieldOf(map, "secretGenerator");
    if ((0,yaml_value/* isList */.Lv)(generators)) {
        for (const entry of generators)
            if ((0,yaml_value/* isMap */.jh)(entry))
                collectFromGenerator(collector, entry, directory);
    }
    // A JSON patch operation; its target may be named elsewhere, so every one on data counts.
    const pointer = map.path;
    if (typeof map.op === "string" &&
        typeof pointer === "string" &&
        /^\/?$|^\/(data|stringData)/.test(pointer)) {
        addScalars(collector, map.value);
    }
}
function collectFromGenerator(collector, entry, directory) {
    for (const literal of strings(fieldOf(entry, "literals")))
        addAssignment(collector, literal);
    for (const source of strings(fieldOf(entry, "files"))) {
        const text = readFrom(collector, directory, source.slice(source.indexOf("=") + 1));
        if (text !== undefined)
            secret_values_addValue(collector, text);
    }
    for (const source of [...strings(fieldOf(entry, "envs")), ...strings(fieldOf(entry, "env"))]) {
        const text = readFrom(collector, directory, source);
        for (const line of text?.split("\n") ?? [])
            addAssignment(collector, line);
    }
}
/** `KEY=value`. Without a proper key the text may be a value that was put in the wrong place. */
function addAssignment(collector, assignment) {
    const equals = assignment.indexOf("=");
    const key = assignment.slice(0, Math.max(equals, 0)).trim();
    if (!/^[-._a-zA-Z0-9]+$/.test(key))
        secret_values_addValue(collector, key === "" ? assignment : key);
    const value = assignment.slice(equals + 1);
    secret_values_addValue(collector, value);
    const unquoted = /^(["'])(.*)\1$/.exec(value.trim());
    if (unquoted?.[2] !== undefined)
        secret_values_addValue(collector, unquoted[2]);
}
/** A tag ends where a value would, so that no part of a line is read over and over. */
const INNER_VALUE = /[:=]\s*(?:!(?:<[^\s<>]*>|[^\s{}[\],"']*)\s+)?[*&"']?([^\s{}[\],"'][^{}[\],"']*)/g;
function addLoose(collector, line) {
    secret_values_addValue(collector, line);
    const value = /^\s*(?:-\s+)?(?:[^\s:]+:\s+)?(.*)$/s.exec(line)?.[1] ?? "";
    addAssignment(collector, value.replace(/^["']|["']$/g, ""));
    // Values inside of `{…}`, without their tags and marks.
    for (const [, inner = ""] of line.matchAll(INNER_VALUE)) {
        secret_values_addValue(collector, inner.trim());
    }
}
function addScalars(collector, value) {
    if (value === undefined || value === null)
        return;
    if (typeof value === "object")
        for (const child of Object.values(value))
            addScalars(collector, child);
    else
        secret_values_addValue(collector, String(value));
}
function secret_values_addValue(collector, value) {
    collector.values.add(value);
    const decoded = decodeBase64(value);
    if (decoded !== undefined)
        collector.values.add(decoded);
}
function decodeBase64(value) {
    const compact = value.replace(/\s/g, "");
    if (compact.length < 4 || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact))
        return undefined;
    return decodeText(Buffer.from(compact, "base64"));
}
function readFrom(collector, directory, relative) {
    const path = joinPath(directory, relative);
    return path === undefined ? undefined : secret_values_readText(collector.tree, path);
}
/** Undefined for what is no file or no UTF-8: kustomize prints neither. */
function secret_values_readText(tree, path) {
    const resolved = resolvePath(tree, path);
    return resolved.kind === "file" ? decodeText(tree.read(resolved.blob)) : undefined;
}
function decodeText(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function strings(value) {
    const list = (0,yaml_value/* isList */.Lv)(value) ? value : [value];
    return list.filter((item) => typeof item === "string");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.tmp/build/process/signals.js
var signals = __webpack_require__(6963);
;// CONCATENATED MODULE: ./.tmp/build/build/workspace.js





/** @param parent where the private folders are made, like `os.tmpdir()` */
function createWorkspace(parent) {
    const folders = new Map();
    const made = new Set();
    let unwatch;
    const written = new Map();
    // A name that nobody can guess for each side: a reference that climbs out of one never lands in the other.
    const folder = (name) => {
        const known = folders.get(name);
        if (known !== undefined)
            return known;
        const path = makeFolder();
        folders.set(name, path);
        return path;
    };
    const makeFolder = async () => {
        unwatch ??= (0,signals/* watchSignals */.R)(() => {
            for (const path of made)
                (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        });
        const path = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "rollcast-")));
        made.add(path);
        return path;
    };
    return {
        async materialise(side, tree, paths) {
            const top = await folder(side);
            await Promise.all(paths.map((path) => {
                const key = `${side}:${path}`;
                const known = written.get(key) ?? writeEntry(top, tree, path);
                written.set(key, known);
                return known;
            }));
            return top;
        },
        empty: () => folder("empty"),
        async close() {
            await Promise.allSettled([...folders.values(), ...written.values()]);
            await Promise.all([...made].map((path) => (0,promises_.rm)(path, { recursive: true, force: true })));
            folders.clear();
            written.clear();
            made.clear();
            unwatch?.();
        },
    };
}
async function writeEntry(top, tree, path) {
    const entry = tree.entry(path);
    const target = (0,external_node_path_.join)(top, path);
    if (entry === "directory") {
        await (0,promises_.mkdir)(target, { recursive: true });
        return;
    }
    // A path that does not exist is in a closure because its appearance would matter.
    if (entry === undefined || entry.kind === "submodule")
        return;
    if (entry.kind === "symlink" && resolvePath(tree, path).kind === "outside")
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    if (entry.kind === "symlink")
        await (0,promises_.symlink)(new TextDecoder().decode(tree.read(entry.blob)), target);
    else
        await (0,promises_.writeFile)(target, tree.read(entry.blob), { mode: 0o600, flag: "wx" });
}

;// CONCATENATED MODULE: ./.tmp/build/build/builder.js










const DEFAULT_TIME_LIMIT = 60_000;
const DEFAULT_OUTPUT_LIMIT = 64 * 1024 * 1024;
/**
 * Chooses how overlays are built. A real kustomize is looked for only when one is needed, and nothing is run yet.
 * Throws `UserError` when the choice wants a real kustomize and there is none.
 */
async function createBuilder(options) {
    const workspace = createWorkspace(options.temporaryDirectory);
    const build = await chooseBuild(options.fork ? distrust(options) : options, workspace);
    const secretsOf = createSecretCollector();
    return {
        build: async (request) => scrubOutcome(advise(await build(request), options), request, secretsOf),
        close: () => workspace.close(),
    };
}
/** What the pull request of a stranger may ask for. */
function distrust(options) {
    const { loadRestrictor } = options;
    return { ...options, allow: [], loadRestrictor: loadRestrictor === "none" ? undefined : loadRestrictor };
}
async function chooseBuild(options, workspace) {
    const { choice, allow, loadRestrictor } = options;
    let found;
    const findExternal = () => (found ??= createExternal(options, workspace));
    switch (choice) {
        case "embedded":
            return embeddedOnly(createEmbeddedBuild(loadRestrictor));
        case "auto":
            return embeddedFirst(createEmbeddedBuild(loadRestrictor), findExternal, allow);
        case "kustomize":
            return (await findExternal()) ?? kustomizeMissing(choice);
        case "verify":
            // Both must answer the same question, so the real one's default holds for both.
            return verified(createEmbeddedBuild(loadRestrictor ?? "root-only").whole, (await findExternal()) ?? kustomizeMissing(choice));
    }
}
function kustomizeMissing(choice) {
    throw new user_error/* UserError */.y(`--builder ${choice} needs a real kustomize, and neither \`kustomize\` nor \`kubectl\` is on PATH. ` +
        "Install one of them (https://kubectl.docs.kubernetes.io/installation/kustomize/), or use --builder embedded.");
}
/** Undefined when there is no real kustomize. */
async function createExternal(options, workspace) {
    const program = await findKustomize(options.env.PATH);
    if (program === undefined)
        return undefined;
    return createExternalBuild({
        program,
        workspace,
        env: options.env,
        allow: options.allow,
        loadRestrictor: options.loadRestrictor ?? "root-only",
        concurrency: (0,external_node_os_.availableParallelism)(),
        timeLimit: options.timeLimit ?? DEFAULT_TIME_LIMIT,
        outputLimit: options.outputLimit ?? DEFAULT_OUTPUT_LIMIT,
    });
}
/** The last gate: whatever a builder says, no value of a Secret of this overlay's files passes. */
function scrubOutcome(outcome, request, secretsOf) {
    const problems = outcome.status === "failed" ? [outcome.problem] : outcome.problems;
    if (problems.length === 0)
        return outcome;
    const secrets = secretsOf(request.tree, request.closure);
    const scrubbed = (problem) => ({ ...problem, message: scrub(problem.message, secrets) });
    return outcome.status === "failed"
        ? { ...outcome, problem: scrubbed(outcome.problem) }
        : { ...outcome, problems: outcome.problems.map(scrubbed) };
}

;// CONCATENATED MODULE: ./.tmp/build/git/batch.js
const LINE_END = 0x0a;
/**
 * The format is `<id> SP <type> SP <size> LF <content> LF`, or else one line without a size, like `<name> SP missing LF`.
 * https://git-scm.com/docs/git-cat-file#_batch_output
 */
function createBatchReader(allowSize) {
    const answers = [];
    let header = "";
    let open;
    let filled = 0;
    const begin = () => {
        const [, id, type, size] = /^([0-9a-f]+) ([a-z]+) ([0-9]+)$/.exec(header) ?? [];
        header = "";
        if (id === undefined || type === undefined) {
            answers.push(undefined);
            return;
        }
        allowSize(Number(size), answers.length);
        open = { id, type, content: Buffer.allocUnsafe(Number(size)) };
        filled = 0;
    };
    return {
        answers,
        take(chunk) {
            let position = 0;
            while (position < chunk.length) {
                if (open === undefined) {
                    const end = chunk.indexOf(LINE_END, position);
                    header += chunk.toString("latin1", position, end < 0 ? chunk.length : end);
                    if (end < 0)
                        return;
                    position = end + 1;
                    begin();
                }
                else if (filled < open.content.length) {
                    const copied = chunk.copy(open.content, filled, position);
                    filled += copied;
                    position += copied;
                }
                else {
                    answers.push(open);
                    open = undefined;
                    position++;
                }
            }
        },
    };
}

// EXTERNAL MODULE: ./.tmp/build/process/child.js + 2 modules
var process_child = __webpack_require__(8399);
;// CONCATENATED MODULE: ./.tmp/build/process/conversation.js


/**
 * Starts a program to talk with. It never keeps Node from ending while it is asked nothing, and if Node is killed, the
 * end of its input tells the program: so give this only programs that end with their input.
 */
function startConversation(command, args, options) {
    const child = (0,process_child/* startChild */.v0)(command, args, options);
    let listener;
    let killed = false;
    const kill = () => {
        killed = true;
        child.kill();
    };
    child.stdout.on("data", (chunk) => listener?.(chunk));
    // Told to whoever asks next.
    child.end.catch(() => undefined);
    child.hold(false);
    /** Hands what comes from now on to `take`; resolves when it has all of the answer. */
    const listen = (take, tooLarge) => new Promise((resolve, reject) => {
        let size = 0;
        listener = (chunk) => {
            // What it had printed before it was killed is no answer.
            if (killed)
                return;
            size += chunk.length;
            if (size > options.outputLimit) {
                tooLarge();
                return;
            }
            try {
                if (take(chunk))
                    resolve(undefined);
            }
            catch (error) {
                kill();
                reject(error instanceof Error ? error : new Error(String(error)));
            }
        };
    });
    return {
        async ask(question, take) {
            if (listener !== undefined)
                throw new Error("One question at a time");
            let stopped;
            const stop = (reason) => {
                stopped ??= reason;
                kill();
            };
            const unwatch = (0,signals/* watchSignals */.R)(kill);
            const timer = setTimeout(stop, options.timeLimit, "timedOut");
            const answer = listen(take, () => {
                stop("outputTooLarge");
            });
            child.hold(true);
            child.stdin.write(question);
            try {
                const end = await Promise.race([answer, child.end]);
                if (end === undefined || stopped === undefined || end.status === "notFound")
                    return end;
                return { status: stopped, stderr: end.stderr };
            }
            finally {
                listener = undefined;
                child.hold(false);
                clearTimeout(timer);
                unwatch();
            }
        },
        close() {
            child.stdin.destroy();
            kill();
        },
    };
}

;// CONCATENATED MODULE: ./.tmp/build/git/git.js



const TIME_LIMIT = 120_000;
const OUTPUT_LIMIT = 1024 ** 3;
/**
 * Settings that make git read only, the same everywhere, and deaf to what a repository's own configuration could make
 * it run. Filters (`filter.*.clean`) stay: without them the working tree's files are not what a commit would hold,
 * and `git status` runs them as well. https://git-scm.com/docs/git-config
 */
const SETTINGS = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.splitIndex=false",
    "core.safecrlf=false",
    "core.quotePath=false",
    "core.looseCompression=0",
    "protocol.ext.allow=never",
    "gc.auto=0",
    "maintenance.auto=false",
    "fetch.prune=false",
    "fetch.pruneTags=false",
    "fetch.writeCommitGraph=false",
    "advice.addEmbeddedRepo=false",
].flatMap((setting) => ["-c", setting]);
/**
 * Variables that tie git to another repository; a git hook, for one, runs with them set.
 * The list of `git rev-parse --local-env-vars`, without the ones that carry configuration.
 */
const REPOSITORY_VARIABLES = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_COMMON_DIR",
    "GIT_DIR",
    "GIT_GRAFT_FILE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_INTERNAL_SUPER_PREFIX",
    "GIT_NAMESPACE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
    "GIT_SHALLOW_FILE",
    "GIT_WORK_TREE",
];
function createGit({ directory, env }) {
    const environment = gitEnvironment(env);
    const options = (call) => ({
        directory,
        env: { ...environment, ...call.env },
        input: call.input ?? "",
        timeLimit: call.timeLimit ?? TIME_LIMIT,
        outputLimit: call.outputLimit ?? OUTPUT_LIMIT,
    });
    return {
        run: async (args, call = {}) => completed(args, await (0,run/* run */.e)("git", [...SETTINGS, ...args], options(call)), directory),
        runSync: (args, call = {}) => completed(args, (0,run/* runSync */.H)("git", [...SETTINGS, ...args], options(call)), directory),
        converse(args, env) {
            const conversation = startConversation("git", [...SETTINGS, ...args], options({ env }));
            return {
                async ask(...question) {
                    const end = await conversation.ask(...question);
                    if (end === undefined)
                        return undefined;
                    return completed(args, end.status === "exited" ? { ...end, stdout: Buffer.of() } : end, directory);
                },
                close: conversation.close,
            };
        },
    };
}
function gitEnvironment(env) {
    const defined = Object.entries(env).filter((entry) => entry[1] !== undefined && !REPOSITORY_VARIABLES.includes(entry[0]));
    return {
        ...Object.fromEntries(defined),
        LC_ALL: "C",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        // ssh asks this program instead of the terminal, and without one nobody: https://man.openbsd.org/ssh#SSH_ASKPASS
        SSH_ASKPASS: env.SSH_ASKPASS ?? "false",
        SSH_ASKPASS_REQUIRE: "force",
        GIT_PAGER: "cat",
        GIT_LITERAL_PATHSPECS: "1",
    };
}
function completed(args, result, directory) {
    const command = `git ${args[0] ?? ""}`;
    switch (result.status) {
        case "exited":
            return result;
        case "notFound":
            throw new user_error/* UserError */.y(`Cannot run git in ${directory}. Install git (https://git-scm.com), or correct the directory.`);
        case "timedOut":
            throw new user_error/* UserError */.y(`${command} took too long and was stopped. ${messageOf(result.stderr)}`.trim());
        case "outputTooLarge":
            throw new user_error/* UserError */.y(`${command} printed more than Rollcast can hold.`);
        case "killed":
            throw new user_error/* UserError */.y(`${command} was killed (${result.signal}). ${messageOf(result.stderr)}`.trim());
    }
}
/** Git's own words for an error message: the first lines, without any password of a URL. */
function messageOf(stderr) {
    const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("hint:"));
    return lines
        .slice(0, 5)
        .join("\n")
        .replaceAll(/:\/\/[^/@\s]+@/g, "://");
}
/** Output that must have come: throws `UserError` with git's message otherwise. */
function outputOf(output, doing) {
    if (output.code !== 0)
        throw new user_error/* UserError */.y(`Cannot ${doing}. Git says: ${messageOf(output.stderr)}`);
    return output.stdout;
}
/** One line of output as text. */
function lineOf(stdout) {
    return stdout.toString().replace(/\r?\n$/, "");
}

;// CONCATENATED MODULE: ./.tmp/build/git/blobs.js



/** Bytes. Kubernetes refuses objects over about 3 MB; the largest files of CRDs have some tens of megabytes. */
const BLOB_LIMIT = 64 * 1024 * 1024;
/** `source` tells where the blobs are now: a snapshot of the working tree has objects of its own. */
function createBlobs(git, source) {
    const contents = new Map();
    return {
        read(blob, path) {
            const known = contents.get(blob);
            if (known !== undefined)
                return known;
            const { stdout, stderr } = git.runSync(["cat-file", "--batch"], {
                input: `${blob}\n`,
                env: source().env,
            });
            const { answers, take } = createBatchReader((size) => {
                refuseLarge(size, path() ?? blob);
            });
            take(stdout);
            const content = answers[0]?.content;
            if (content === undefined)
                throw unreadable(path() ?? blob, messageOf(stderr));
            contents.set(blob, content);
            return content;
        },
        async preload(files) {
            const missing = [
                ...new Map(files.filter(({ blob }) => !contents.has(blob)).map((file) => [file.blob, file])).values(),
            ];
            const { objects, failure } = await source().objects.read(missing.map(({ blob }) => blob), (size, question) => {
                refuseLarge(size, missing[question]?.path);
            });
            for (const [index, { path, blob }] of missing.entries()) {
                const content = objects[index]?.content;
                if (content === undefined)
                    throw unreadable(path, messageOf(failure ?? ""));
                contents.set(blob, content);
            }
        },
    };
}
/** Gives a tree what `preload` wants to know: the blobs of these paths; directories and unknown paths are left out. */
function blobsOf(tree, paths) {
    const files = [];
    for (const path of paths) {
        const entry = tree.entry(path);
        if (entry !== undefined && entry !== "directory" && entry.kind !== "submodule") {
            files.push({ path, blob: entry.blob });
        }
    }
    return files;
}
function refuseLarge(size, what) {
    if (size <= BLOB_LIMIT)
        return;
    throw new user_error/* UserError */.y(`${what ?? "A file"} has ${size} bytes; Rollcast reads files of up to ${BLOB_LIMIT} bytes. ` +
        "Keep it out of what the overlays build from.");
}
function unreadable(what, message) {
    return new user_error/* UserError */.y(`Cannot read ${what} from git: its object is missing or damaged. Run \`git fsck\`. ${message}`.trim());
}

;// CONCATENATED MODULE: ./.tmp/build/git/remote.js


/** Milliseconds; a large history over a slow line. */
const NETWORK_TIME_LIMIT = 600_000;
/** `origin`, or the only remote; undefined when there is none, or several without an `origin`. */
async function findRemote(git, access) {
    const names = lineOf((await git.run(["remote"])).stdout)
        .split("\n")
        .filter((name) => name !== "");
    const name = names.includes("origin") ? "origin" : names.length === 1 ? names[0] : undefined;
    if (name === undefined)
        return undefined;
    const call = { env: authorization(access), timeLimit: NETWORK_TIME_LIMIT };
    return {
        name,
        fetch: (args) => git.run([
            "fetch",
            "--quiet",
            "--no-tags",
            "--no-prune",
            "--no-write-fetch-head",
            "--no-recurse-submodules",
            // Without it, git moves the remote-tracking branches of what it fetches.
            "--refmap=",
            ...args,
        ], call),
        async find(refs) {
            const result = await git.run(["ls-remote", "--", name, ...refs], call);
            if (result.code !== 0)
                return { ok: false, result };
            const found = new Map(lineOf(result.stdout)
                .split("\n")
                .map((line) => line.split("\t"))
                .map(([id = "", ref = ""]) => [ref, id]));
            return { ok: true, id: refs.map((ref) => found.get(ref)).find((id) => id !== undefined) };
        },
    };
}
/**
 * The token as git's configuration, by environment: arguments can be read by every process of the machine.
 * The empty value first removes a header that the checkout has left: with two of them GitHub answers 400.
 * https://git-scm.com/docs/git-config#Documentation/git-config.txt-httpextraHeader
 */
function authorization({ env, token, serverUrl = "https://github.com", }) {
    if (token === undefined || token === "")
        return {};
    const key = `http.${serverUrl.replace(/\/+$/, "")}/.extraheader`;
    const credentials = Buffer.from(`x-access-token:${token}`).toString("base64");
    const first = Number(env.GIT_CONFIG_COUNT ?? 0);
    return {
        GIT_CONFIG_COUNT: `${first + 2}`,
        [`GIT_CONFIG_KEY_${first}`]: key,
        [`GIT_CONFIG_VALUE_${first}`]: "",
        [`GIT_CONFIG_KEY_${first + 1}`]: key,
        [`GIT_CONFIG_VALUE_${first + 1}`]: `AUTHORIZATION: basic ${credentials}`,
    };
}
/** Why something could not be had from the remote, and what to do. */
function remoteError(what, remote, result) {
    const why = remote === undefined
        ? "This clone is incomplete, and it has no remote `origin` to ask."
        : `Fetching it from ${remote.name} failed. Git says: ${messageOf(result?.stderr ?? "")}`;
    return new user_error/* UserError */.y(`${what} ${why} Check out with the full history (\`fetch-depth: 0\` in actions/checkout), or fetch it first.`);
}

;// CONCATENATED MODULE: ./.tmp/build/git/revision.js



/** Full object id, SHA-1 or SHA-256. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** A revision and its steps to ancestors: `HEAD^1`, `main~3`. https://git-scm.com/docs/gitrevisions */
const ANCESTOR = /^(.+?)((?:\^\d*|~\d*)+)$/;
/** A name of a ref or an object. Others, like `:/text` or `HEAD@{9}`, can end a git that should go on. */
const PLAIN_NAME = /^[\w./][\w./-]*$/;
/** Finds the commit of a revision, on the remote too. Throws `UserError` when there is none. */
async function findCommit(context, revision) {
    const id = (await localCommit(context, revision)) ??
        (await missingCommit(context, revision)) ??
        (await missingAncestor(context, revision)) ??
        (await remoteCommit(context, revision));
    if (id === undefined)
        throw await unknownRevision(context, revision);
    return { id, name: () => revision_nameOf(context.git, revision, id) };
}
/** The id of a commit that is in the repository. A tag gives the commit that it names. */
async function localCommit({ git, objects }, revision) {
    if (PLAIN_NAME.test(ANCESTOR.exec(revision)?.[1] ?? revision)) {
        const { objects: found, failure } = await objects.read([`${revision}^{commit}`]);
        if (failure === undefined)
            return found[0]?.id;
    }
    const { code, stdout } = await git.run([
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        `${revision}^{commit}`,
    ]);
    // `^main` is no error: git answers `^<id>`, all that is not in it.
    const id = lineOf(stdout);
    return code === 0 && OBJECT_ID.test(id) ? id : undefined;
}
async function missingCommit({ history }, revision) {
    if (!OBJECT_ID.test(revision))
        return undefined;
    await history.ensureCommit(revision, revision);
    return revision;
}
/** The parent of the last commit of a shallow clone is known by name, but not there. */
async function missingAncestor(context, revision) {
    const [, start, steps] = ANCESTOR.exec(revision) ?? [];
    if (start === undefined || steps === undefined)
        return undefined;
    let id = await localCommit(context, start);
    for (const [, kind, digits] of steps.matchAll(/([\^~])(\d*)/g)) {
        const count = digits === undefined || digits === "" ? 1 : Number(digits);
        const parentsToFollow = kind === "~" ? Array(count).fill(1) : count === 0 ? [] : [count];
        for (const number of parentsToFollow) {
            if (id === undefined)
                return undefined;
            id = (await context.history.parents(id))[number - 1];
            if (id !== undefined)
                await context.history.ensureCommit(id, revision);
        }
    }
    return id;
}
/** A branch or tag that a single-branch clone has not got. */
async function remoteCommit(context, revision) {
    const { history, findRemote } = context;
    const remote = await findRemote();
    if (remote === undefined)
        return undefined;
    const short = revision.startsWith(`${remote.name}/`) ? revision.slice(remote.name.length + 1) : revision;
    const tracking = await localCommit(context, `refs/remotes/${remote.name}/${short}`);
    if (tracking !== undefined)
        return tracking;
    const refs = short.startsWith("refs/")
        ? [short]
        : // `^{}` is the commit of an annotated tag: https://git-scm.com/docs/gitprotocol-http
            [`refs/heads/${short}`, `refs/tags/${short}^{}`, `refs/tags/${short}`];
    const answer = await remote.find(refs);
    if (!answer.ok) {
        if ((await localCommit(context, "HEAD")) === undefined)
            throw noCommits();
        throw remoteError(`There is no commit, branch or tag "${revision}" in this repository.`, remote, answer.result);
    }
    if (answer.id === undefined)
        return undefined;
    await history.ensureCommit(answer.id, revision);
    return answer.id;
}
async function unknownRevision(context, revision) {
    if ((await localCommit(context, "HEAD")) === undefined)
        return noCommits();
    const remote = await context.findRemote();
    const where = remote === undefined ? "this repository" : `this repository or in ${remote.name}`;
    return new user_error/* UserError */.y(`There is no commit, branch or tag "${revision}" in ${where}. ` +
        "Correct the name, or fetch it first; `git branch --all` lists the branches.");
}
function noCommits() {
    return new user_error/* UserError */.y("The repository has no commits yet. Commit something to compare with first.");
}
async function revision_nameOf(git, revision, id) {
    if (revision === "HEAD") {
        const { code, stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"]);
        return code === 0 ? lineOf(stdout) : shortId(id);
    }
    if (OBJECT_ID.test(revision) || ANCESTOR.test(revision))
        return shortId(id);
    return revision.replace(/^refs\/(?:heads|tags|remotes)\//, "");
}
function shortId(id) {
    return id.slice(0, 7);
}

;// CONCATENATED MODULE: ./.tmp/build/git/default-branch.js



const USUAL_NAMES = ["main", "master"];
/** The branch that changes are merged into. Throws `UserError` when it cannot be told. */
async function findDefaultBranch(context) {
    const remote = await context.findRemote();
    const candidates = [
        ...(remote === undefined ? [] : await remoteBranches(context, remote.name)),
        ...USUAL_NAMES.map((name) => ({ name, ref: `refs/heads/${name}` })),
    ];
    const found = (await firstCommit(context, candidates)) ?? (await firstCommit(context, await configuredBranch(context)));
    if (found !== undefined)
        return found;
    if ((await localCommit(context, "HEAD")) === undefined)
        throw noCommits();
    // A checkout of one commit, as in CI, knows no branch at all.
    const answer = await remote?.find(["HEAD"]);
    const id = answer?.ok === true ? answer.id : undefined;
    if (id !== undefined)
        return named((await findCommit(context, id)).id, "the default branch");
    throw new user_error/* UserError */.y("Cannot tell the default branch: there is no origin/HEAD, main or master. " +
        "Name the branch or commit to compare with, with --base.");
}
function named(id, name) {
    return { id, name: () => Promise.resolve(name) };
}
async function firstCommit(context, candidates) {
    for (const { name, ref } of candidates) {
        const id = await localCommit(context, ref);
        if (id !== undefined)
            return named(id, name);
    }
    return undefined;
}
async function remoteBranches({ git }, remote) {
    const prefix = `refs/remotes/${remote}/`;
    const { code, stdout } = await git.run(["symbolic-ref", "--quiet", `${prefix}HEAD`]);
    const head = code === 0 && lineOf(stdout).startsWith(prefix) ? [lineOf(stdout).slice(prefix.length)] : [];
    return [...head, ...USUAL_NAMES].map((name) => ({ name, ref: `${prefix}${name}` }));
}
async function configuredBranch({ git }) {
    const { code, stdout } = await git.run(["config", "--get", "init.defaultBranch"]);
    const name = lineOf(stdout);
    return code === 0 && name !== "" ? [{ name, ref: `refs/heads/${name}` }] : [];
}

;// CONCATENATED MODULE: ./.tmp/build/git/history.js




/** The first step back into the history; every further one doubles it. */
const FIRST_DEEPENING = 16;
/** From here on, all of it is cheaper than asking again. */
const LAST_DEEPENING = 4096;
function createHistory(git, objects, findRemote) {
    const isShallow = async () => lineOf((await git.run(["rev-parse", "--is-shallow-repository"])).stdout) === "true";
    const fetch = async (remote, args) => {
        const result = await remote.fetch(args);
        objects.restart();
        return result;
    };
    const hasCommit = async (id) => (await objects.read([`${id}^{commit}`])).objects[0] !== undefined;
    const findMergeBase = async (a, b) => {
        const { code, stdout } = await git.run(["merge-base", "--end-of-options", a, b]);
        return code === 0 ? lineOf(stdout) : undefined;
    };
    return {
        async ensureCommit(id, name) {
            if (await hasCommit(id))
                return;
            const [remote, shallow] = await Promise.all([findRemote(), isShallow()]);
            const what = `The commit ${name} is not in this repository.`;
            if (remote === undefined)
                throw remoteError(what, remote);
            // In a complete clone `--depth` would cut off history that is there.
            const depth = shallow ? ["--depth=1"] : [];
            const result = await fetch(remote, [...depth, "--", remote.name, id]);
            if (result.code !== 0 || !(await hasCommit(id)))
                throw remoteError(what, remote, result);
        },
        async parents(id) {
            // The object itself names its parents; everything else in git hides those that a shallow clone lacks.
            const { objects: found, failure } = await objects.read([`${id}^{commit}`]);
            if (found[0] === undefined)
                throw new user_error/* UserError */.y(`Cannot read the commit ${id}. ${messageOf(failure ?? "")}`);
            const commit = found[0].content.toString("latin1");
            const header = commit.slice(0, commit.indexOf("\n\n"));
            return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = ""]) => parent);
        },
        async mergeBase(a, b) {
            if (a === b)
                return a;
            const what = `Cannot find where ${a.slice(0, 10)} and ${b.slice(0, 10)} branched off.`;
            for (let step = FIRST_DEEPENING;; step *= 2) {
                const found = await findMergeBase(a, b);
                if (found !== undefined)
                    return found;
                const shallow = await isShallow();
                if (!shallow) {
                    throw new user_error/* UserError */.y(`${what} They have no commit in common. Name the commit to compare with, with --base.`);
                }
                const remote = await findRemote();
                if (remote === undefined)
                    throw remoteError(what, remote);
                const depth = step > LAST_DEEPENING ? "--unshallow" : `--deepen=${step}`;
                // Asking for the commits at which the history ends works also when the newest ones are not on the server.
                const ends = await shallowCommits(git);
                const result = await fetch(remote, [depth, "--", remote.name, ...ends]);
                if (result.code !== 0)
                    throw remoteError(what, remote, result);
            }
        },
    };
}
async function shallowCommits(git) {
    const path = lineOf((await git.run(["rev-parse", "--path-format=absolute", "--git-path", "shallow"])).stdout);
    return (await (0,promises_.readFile)(path, "utf8")).split("\n").filter((line) => line !== "");
}

;// CONCATENATED MODULE: ./.tmp/build/git/objects.js

/** `env` tells git where the objects are. */
function createObjects(git, env = {}) {
    let conversation;
    let turn = Promise.resolve();
    let closed = false;
    const ask = async (names, allowSize) => {
        if (closed)
            throw new Error("The repository is closed");
        conversation ??= git.converse(["cat-file", "--batch"], env);
        const { answers, take } = createBatchReader(allowSize);
        const isComplete = (chunk) => {
            take(chunk);
            return answers.length === names.length;
        };
        let failure;
        let completed = false;
        try {
            failure = (await conversation.ask(`${names.join("\n")}\n`, isComplete))?.stderr;
            completed = failure === undefined;
        }
        finally {
            // It has ended or was stopped: whoever asks next gets a new one.
            if (!completed)
                conversation = undefined;
        }
        return { objects: answers, failure };
    };
    const stop = () => {
        conversation?.close();
        conversation = undefined;
    };
    return {
        read(names, allowSize = () => undefined) {
            if (names.length === 0)
                return Promise.resolve({ objects: [], failure: undefined });
            const answer = turn.then(() => ask(names, allowSize));
            turn = answer.catch(() => undefined);
            return answer;
        },
        restart: stop,
        close() {
            closed = true;
            stop();
        },
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.tmp/build/git/tree.js


/**
 * Reads the output of `git ls-tree -r -z --full-tree`: `<mode> SP <type> SP <id> TAB <path> NUL`.
 * https://git-scm.com/docs/git-ls-tree#_output_format
 */
function parseListing(output) {
    const records = (0,external_node_buffer_.isUtf8)(output) ? output.toString().split("\0") : splitBytes(output);
    const entries = [];
    for (const record of records) {
        if (record === "")
            continue;
        const tab = record.indexOf("\t");
        const [mode = "", , id = ""] = record.slice(0, tab).split(" ");
        entries.push([record.slice(tab + 1), entryOf(mode, id)]);
    }
    return entries;
}
function entryOf(mode, id) {
    if (mode === "120000")
        return { kind: "symlink", blob: id };
    if (mode === "160000")
        return { kind: "submodule", commit: id };
    return { kind: "file", blob: id };
}
/**
 * Git's paths are bytes. One that is not UTF-8 is shown with `\xNN` for each byte that is not ASCII: its own name is
 * lost, but no file is, and no two become one. YAML is UTF-8, so no kustomization can name such a file anyway.
 * `bytes` has a character for each.
 */
function decodePath(bytes) {
    if (!/[\x80-\xff]/.test(bytes))
        return bytes;
    const buffer = Buffer.from(bytes, "latin1");
    return (0,external_node_buffer_.isUtf8)(buffer) ? buffer.toString() : escapeBytes(bytes);
}
function splitBytes(output) {
    const records = [];
    let start = 0;
    for (let end = output.indexOf(0); end >= 0; end = output.indexOf(0, start)) {
        records.push(decodePath(output.toString("latin1", start, end)));
        start = end + 1;
    }
    return records;
}
function escapeBytes(bytes) {
    return bytes.replaceAll(/[\x80-\xff]/g, (char) => `\\x${char.charCodeAt(0).toString(16)}`);
}
/** Paths that are not the same in both trees: added, removed, other content, or another kind of entry. Sorted. */
function changedPaths(base, head) {
    const changed = head.paths().filter((path) => !isSame(base.entry(path), head.entry(path)));
    for (const path of base.paths()) {
        const entry = head.entry(path);
        if (entry === undefined || entry === "directory")
            changed.push(path);
    }
    return changed.sort(compareText);
}
function isSame(a, b) {
    if (a === undefined || b === undefined || a === "directory" || b === "directory")
        return a === b;
    if (a.kind === "submodule" || b.kind === "submodule") {
        return a.kind === "submodule" && b.kind === "submodule" && a.commit === b.commit;
    }
    return a.kind === b.kind && a.blob === b.blob;
}

;// CONCATENATED MODULE: ./.tmp/build/git/tree-object.js

/** Directories of both sides, those that are the same counted once. With more, `git ls-tree` is worth its start. */
const FEW = 64;
/**
 * The files of two commits, or tree objects, if they have few directories: read through the git that runs already, a
 * level at a time. Undefined when they are many, and whenever anything is odd: `git ls-tree` then says what is wrong.
 */
async function readSmallTrees(objects, ids) {
    const sides = [[], []];
    let level = sides.map((files, side) => ({
        name: `${ids[side] ?? ""}^{tree}`,
        prefix: "",
        files,
    }));
    for (let count = 0; level.length > 0;) {
        const names = [...new Set(level.map(({ name }) => name))];
        count += names.length;
        if (count > FEW || level.length > FEW * sides.length)
            return undefined;
        const trees = await readTreeObjects(objects, names);
        if (trees === undefined)
            return undefined;
        level = level.flatMap((directory) => addFiles(directory, trees.get(directory.name) ?? []));
    }
    return sides;
}
/** Puts the files of a directory where they go, and gives the directories in it. */
function addFiles({ prefix, files }, entries) {
    const below = [];
    for (const { mode, name, id } of entries) {
        const path = prefix + name;
        if (mode === DIRECTORY)
            below.push({ name: id, prefix: `${path}/`, files });
        else
            files.push([decodePath(path), entryOf(mode, id)]);
    }
    return below;
}
async function readTreeObjects(objects, names) {
    const answers = await objects.read(names);
    const trees = new Map();
    for (const [index, name] of names.entries()) {
        const tree = answers.objects[index];
        const entries = tree?.type === "tree" ? parseTreeObject(tree.content, tree.id.length / 2) : undefined;
        if (entries === undefined)
            return undefined;
        trees.set(name, entries);
    }
    return trees;
}
const DIRECTORY = "040000";
const MODES = new Set([DIRECTORY, "100644", "100755", "120000", "160000"]);
/**
 * Each entry is `<mode> SP <name> NUL <bytes of the id>`; undefined for anything else.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects
 */
function parseTreeObject(content, idSize) {
    const entries = [];
    let position = 0;
    while (position < content.length) {
        const space = content.indexOf(0x20, position);
        const nameEnd = content.indexOf(0, space);
        const end = nameEnd + 1 + idSize;
        if (space < 0 || nameEnd < 0 || end > content.length)
            return undefined;
        const mode = content.toString("latin1", position, space).padStart(DIRECTORY.length, "0");
        const name = content.toString("latin1", space + 1, nameEnd);
        if (!MODES.has(mode) || name === "")
            return undefined;
        entries.push({ mode, name, id: content.toString("hex", nameEnd + 1, end) });
        position = end;
    }
    return entries;
}

;// CONCATENATED MODULE: ./.tmp/build/git/working-tree.js







/**
 * Takes the working tree with its changed, new and deleted files, except ignored ones: `git add --all` and
 * `git write-tree`, on a copy of the index and with a temporary object directory. So git's own rules decide about
 * filters, line endings, symbolic links, submodules and sparse checkouts, and nothing of the user's is changed.
 * Throws `UserError` for unresolved conflicts and unreadable files.
 */
async function snapshotWorkingTree(git) {
    const [objectsOfUser, indexOfUser] = await Promise.all([
        gitPath(git, "objects"),
        gitPath(git, "index"),
        refuseConflicts(git),
    ]);
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "rollcast-"));
    const unwatch = (0,signals/* watchSignals */.R)(() => {
        (0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
    });
    const remove = async () => {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
        unwatch();
    };
    try {
        const objects = (0,external_node_path_.join)(directory, "objects");
        await (0,promises_.mkdir)((0,external_node_path_.join)(objects, "info"), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(objects, "info", "alternates"), `${objectsOfUser}\n`);
        const index = (0,external_node_path_.join)(directory, "index");
        await copyIndex(indexOfUser, index);
        const objectsOnly = { GIT_OBJECT_DIRECTORY: objects };
        const env = { ...objectsOnly, GIT_INDEX_FILE: index };
        outputOf(await git.run(["add", "--all"], { env }), "read the working tree");
        const tree = outputOf(await git.run(["write-tree", "--missing-ok"], { env }), "read the working tree");
        return { tree: lineOf(tree), env: objectsOnly, remove };
    }
    catch (error) {
        await remove();
        throw error;
    }
}
async function gitPath(git, name) {
    const { stdout } = await git.run(["rev-parse", "--path-format=absolute", "--git-path", name]);
    return lineOf(stdout);
}
/**
 * A file that changed in the same moment as the index was written is only noticed because git compares the index's
 * own time with the file's, so the copy must not be younger: https://git-scm.com/docs/racy-git
 */
async function copyIndex(from, to) {
    try {
        await (0,promises_.copyFile)(from, to);
        const { mtimeMs } = await (0,promises_.stat)(from);
        const time = new Date(Math.floor(mtimeMs));
        await (0,promises_.utimes)(to, time, time);
    }
    catch (error) {
        const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
        if (!isMissing)
            throw error;
    }
}
async function refuseConflicts(git) {
    const { stdout } = await git.run(["ls-files", "--unmerged", "-z"]);
    const paths = stdout
        .toString()
        .split("\0")
        .filter((record) => record !== "");
    const conflicts = [...new Set(paths.map((record) => record.slice(record.indexOf("\t") + 1)))];
    if (conflicts.length === 0)
        return;
    const shown = conflicts.slice(0, 3).join(", ");
    const more = conflicts.length > 3 ? ` and ${conflicts.length - 3} more` : "";
    throw new user_error/* UserError */.y(`Unresolved conflicts in ${shown}${more}. Resolve them and \`git add\` the files, ` +
        "or name a commit to look at, with --head.");
}

;// CONCATENATED MODULE: ./.tmp/build/git/repository.js













/**
 * Opens the git repository that holds a directory. Working tree, index and refs of the user are never changed;
 * objects that a shallow clone lacks are fetched into it. Throws `UserError` when there is no usable repository.
 */
async function openRepository(options) {
    const git = createGit(options);
    const objects = createObjects(git);
    await repository_probe(objects, options.directory);
    const context = createContext(git, objects, options);
    const own = { objects, env: {} };
    const snapshots = [];
    const source = () => snapshots.at(-1) ?? own;
    const blobs = createBlobs(git, source);
    const workingTrees = [];
    const takeWorkingTree = async (top) => {
        const workingTree = await snapshotWorkingTree(top);
        workingTrees.push(workingTree);
        snapshots.push({ objects: createObjects(top, workingTree.env), env: workingTree.env });
        return workingTree.tree;
    };
    return {
        async compare(request) {
            const top = request.head === undefined ? openTop(options) : Promise.resolve(git);
            // Git looks for the top meanwhile; if there is none, that is told when the sides are found.
            top.catch(() => undefined);
            const sides = await findSides(context, request);
            const headId = sides.head?.id ?? (await takeWorkingTree(await top));
            const [headRef, baseRef, [headTree, baseTree]] = await Promise.all([
                sides.head?.name() ?? "working tree",
                sides.base.name(),
                readTrees(git, source(), blobs, [headId, sides.base.id]),
            ]);
            return {
                base: { revision: { ref: baseRef, sha: sides.base.id }, tree: baseTree },
                head: { revision: { ref: headRef, sha: sides.head?.id ?? null }, tree: headTree },
                changedPaths: changedPaths(baseTree, headTree),
            };
        },
        preload: (files) => blobs.preload(files.flatMap(({ tree, paths }) => blobsOf(tree, paths))),
        async close() {
            for (const { objects } of [own, ...snapshots])
                objects.close();
            for (const workingTree of workingTrees.splice(0))
                await workingTree.remove();
        },
    };
}
/** No revision has this name; whatever git says of it, the repository can be read. */
const NO_REVISION = ".";
/** Throws `UserError` if git cannot read the repository at all. */
async function repository_probe(objects, directory) {
    const { failure } = await objects.read([NO_REVISION]);
    if (failure !== undefined)
        throw notUsable(directory, failure);
}
/** Git at the top of the working tree: of a folder below, it would see only that. Throws `UserError` without one. */
async function openTop({ directory, env }) {
    const git = createGit({ directory, env });
    const { code, stdout, stderr } = await git.run(["rev-parse", "--is-bare-repository", "--show-toplevel"]);
    // A bare repository answers the first question and fails at the second.
    const [bare, ...top] = lineOf(stdout).split("\n");
    if (bare === "true") {
        throw new user_error/* UserError */.y(`${directory} is a bare repository: it has no working tree. Name the commit to look at, with --head.`);
    }
    if (code !== 0)
        throw notUsable(directory, stderr);
    return createGit({ directory: top.join("\n"), env });
}
function notUsable(directory, stderr) {
    if (stderr.includes("dubious ownership")) {
        // https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
        const owned = /'([^'\n]+)'/.exec(stderr)?.[1] ?? directory;
        return new user_error/* UserError */.y(`Git refuses to read ${owned}, because it belongs to another user. ` +
            `If you trust it, run: git config --global --add safe.directory '${owned}'`);
    }
    if (stderr.includes("not a git repository")) {
        return new user_error/* UserError */.y(`There is no git repository in ${(0,external_node_path_.resolve)(directory)}. Run Rollcast inside one, or name it with --repo.`);
    }
    return new user_error/* UserError */.y(`Cannot use the git repository in ${directory}. Git says: ${messageOf(stderr)}`);
}
function createContext(git, objects, access) {
    let remote;
    const remoteOnce = () => (remote ??= findRemote(git, access));
    return { git, objects, history: createHistory(git, objects, remoteOnce), findRemote: remoteOnce };
}
/** Head is undefined for the working tree, whose place in the history is HEAD. */
async function findSides(context, request) {
    // One after the other: both may have to fetch, and git locks a shallow repository.
    const head = request.head === undefined ? undefined : await findCommit(context, request.head);
    const base = request.base === undefined ? await findDefaultBranch(context) : await findCommit(context, request.base);
    if (request.base !== undefined && !request.mergeBase)
        return { base, head };
    const tip = head?.id ?? (await localCommit(context, "HEAD"));
    if (tip === undefined)
        throw noCommits();
    return { base: { name: base.name, id: await context.history.mergeBase(base.id, tip) }, head };
}
/** The trees of two commits or tree objects. */
async function readTrees(git, { objects, env }, blobs, ids) {
    const small = await readSmallTrees(objects, ids);
    const files = small ?? (await Promise.all([listFiles(git, ids[0], env), listFiles(git, ids[1], env)]));
    return [treeOf(files[0], blobs), treeOf(files[1], blobs)];
}
async function listFiles(git, id, env) {
    const args = ["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", id];
    return parseListing(outputOf(await git.run(args, { env }), `read the files of ${id}`));
}
function treeOf(files, blobs) {
    const tree = createFileTree(files, (blob) => blobs.read(blob, () => tree.paths().find((path) => blobsOf(tree, [path])[0]?.blob === blob)));
    return tree;
}

;// CONCATENATED MODULE: ./.tmp/build/report/json.js
/** The JSON output: the forecast itself, as schema/forecast.schema.json says. */
function json_formatJson(forecast) {
    return `${JSON.stringify(forecast, null, 2)}\n`;
}

// EXTERNAL MODULE: ./.tmp/build/report/escape.js
var report_escape = __webpack_require__(8780);
;// CONCATENATED MODULE: ./.tmp/build/report/phrases.js
/** How things are said, as plain text without markup, so that every output says them alike. */
/** "1 restart", "2 restarts". */
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
}
/** "a", "a and b", "a, b and c". */
function enumerate(items) {
    const last = items.at(-1) ?? "";
    return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
/** Seconds as a person says them: "45 s", "1 min 30 s", "2 h". */
function duration(seconds) {
    const parts = [
        [Math.floor(seconds / 3600), "h"],
        [Math.floor((seconds % 3600) / 60), "min"],
        [Math.ceil(seconds % 60), "s"],
    ];
    const said = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
    return said.join(" ") || "0 s";
}
/** The directory of an overlay; "." for the top of the repository. */
function overlayName(path) {
    return path === "" ? "." : path;
}
function configName(config) {
    return `${config.kind}/${config.name}`;
}
/** "container a", "containers a and b". */
function containersPhrase(names, name) {
    return `${names.length === 1 ? "container" : "containers"} ${enumerate(names.map(name))}`;
}
function workloadName(workload) {
    return `${workload.kind}/${workload.name}`;
}
/** `text` within so many UTF-16 code units: cut between two characters, with an ellipsis, where it is longer. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(0, limit - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
const HELD_BACK = {
    onDelete: "waits: `OnDelete` replaces no pod until somebody deletes it",
    paused: "waits: its rollout is paused",
    partition: "waits: the `partition` holds every pod back",
    noReplicas: "no pods run: 0 replicas",
    suspended: "waits: suspended",
};
const EFFECTS = {
    restart: "restarts",
    recreate: "is deleted and made anew, all pods at once",
    applyFails: "apply fails: the API server refuses this change",
    create: "is new",
    delete: "is deleted, where the delivery prunes",
    nextRun: "takes effect from its next run",
    none: "does not restart",
    unknown: "may restart",
};
/** What happens to a workload; words in backticks are code. */
function effectPhrase(workload) {
    return workload.heldBack === undefined ? EFFECTS[workload.effect] : HELD_BACK[workload.heldBack];
}
/** What happens to a config. */
function configChangePhrase({ change, notSeenAt, }) {
    return notSeenAt === undefined ? change : `not seen at ${notSeenAt}`;
}
/** Since when a finding is true. */
function sincePhrase({ isNew, notSeenAtBase }) {
    return isNew ? "new in this change" : notSeenAtBase === true ? "perhaps new" : "was there before";
}
const CAUSE_NOUNS = {
    config: "config",
    image: "image",
    env: "environment",
    command: "command",
    resources: "resources",
    probe: "probe",
    label: "label",
    annotation: "annotation",
    volume: "volume",
    other: "pod template",
};
function causeNoun(type) {
    return CAUSE_NOUNS[type];
}
/** A field's path from the pod template on, which is where a reader looks: `containers[app].env[LOG_LEVEL]`. */
function fieldInPodTemplate(path) {
    return path.replace(/^spec\.(?:jobTemplate\.spec\.)?template\.(?:spec\.)?/, "");
}

;// CONCATENATED MODULE: ./.tmp/build/report/impact/fold.js

/**
 * Folds what is identical: first over overlays, then over subjects that share fact and overlays. Facts are the same
 * when their JSON is. Rows come in the order of their first entry.
 */
function fold(entries) {
    const overOverlays = group(entries, ({ fact, subject }) => JSON.stringify([fact, subject])).map((same) => ({
        overlays: sortedUnique(same.rest.map(({ overlay }) => overlay)),
        subject: same.first.subject,
        fact: same.first.fact,
        details: same.rest.flatMap(({ detail }) => (detail === undefined ? [] : [detail])),
    }));
    return group(overOverlays, ({ fact, overlays }) => JSON.stringify([fact, overlays])).map((same) => ({
        overlays: same.first.overlays,
        subjects: sortedUnique(same.rest.map(({ subject }) => subject)),
        fact: same.first.fact,
        details: same.rest.flatMap(({ details }) => details),
    }));
}
/** Groups by key, in the order of first sight; `rest` holds all of a group, the first too. */
function group(items, key) {
    const groups = new Map();
    for (const item of items) {
        const name = key(item);
        const known = groups.get(name);
        if (known === undefined)
            groups.set(name, { first: item, rest: [item] });
        else
            known.rest.push(item);
    }
    return [...groups.values()];
}
function sortedUnique(texts) {
    return [...new Set(texts)].sort(compareText);
}

;// CONCATENATED MODULE: ./.tmp/build/report/impact/findings.js



/** Findings by check and remedy, identical ones of several containers or overlays folded; the forecast's order stays. */
function findingGroups(findings) {
    const sameButContainer = group(findings, (finding) => JSON.stringify({ ...finding, container: finding.container === undefined }));
    const rows = fold(sameButContainer.map(({ first, rest }) => {
        const { overlay, workload, container, ...common } = first;
        const containers = container === undefined ? [] : sortedUnique(rest.flatMap((same) => same.container ?? []));
        const subject = workload === null ? "" : workloadName(workload);
        return { overlay, subject, fact: { ...common, containers }, detail: rest.length };
    }));
    return group(rows, ({ fact }) => JSON.stringify([fact.check, fact.remediation])).map(({ first: { fact }, rest }) => ({
        check: fact.check,
        severity: fact.severity,
        remediation: fact.remediation,
        rows: rest,
    }));
}
/** Neither suppressed nor switched off. */
function activeFindings(forecast) {
    return forecast.findings.filter(({ suppressed, severity }) => suppressed === undefined && severity !== "ignore");
}
/** The entries of `failOn` that a finding meets: why the verdict is "fail". */
function failingEntries(forecast) {
    return forecast.failOn.filter((entry) => {
        const parsed = parseFailOn([entry]);
        return parsed.ok && judge(forecast.findings, parsed.gate) === "fail";
    });
}

;// CONCATENATED MODULE: ./.tmp/build/report/headline.js


/** The verdict that a person reads in five seconds. It never calls safe what was not analysed. */
function headline(forecast) {
    const tally = tallyOf(forecast);
    return { tone: toneOf(forecast, tally), clauses: clausesOf(forecast, tally) };
}
function tallyOf({ overlays }) {
    const workloads = overlays.flatMap((overlay) => overlay.workloads);
    // What the change does not reach is no news, analysed or not: it is told further down.
    const touched = overlays.filter((overlay) => overlay.touched);
    const withEffect = (effect) => workloads.filter((workload) => workload.effect === effect).length;
    return {
        restarts: withEffect("restart") + withEffect("recreate"),
        restartOverlays: overlays.filter(restarts).length,
        unknown: withEffect("unknown"),
        applyFails: withEffect("applyFails"),
        created: withEffect("create"),
        deleted: withEffect("delete"),
        reloaded: new Set(overlays.flatMap(reloadedWorkloads)).size,
        notAnalysed: touched.filter(({ analysis }) => analysis === "none").length,
        partlyAnalysed: touched.filter(({ analysis }) => analysis === "partial").length,
    };
}
function reloadedWorkloads({ path, staleConfigs }) {
    return staleConfigs
        .filter(({ effect }) => effect === "reloaded")
        .map(({ workload: { kind, namespace, name } }) => JSON.stringify([path, kind, namespace, name]));
}
function restarts({ workloads }) {
    return workloads.some(({ effect }) => effect === "restart" || effect === "recreate");
}
function clausesOf({ summary }, tally) {
    const clauses = [restartClause(summary.unsafeRestarts, tally)];
    const add = (number, text) => {
        if (number > 0)
            clauses.push(text);
    };
    add(tally.applyFails, tally.applyFails === 1 ? "1 apply fails" : `${tally.applyFails} applies fail`);
    add(summary.staleConfigs, `${count(summary.staleConfigs, "workload keeps", "workloads keep")} a stale config`);
    add(tally.reloaded, `${tally.reloaded} restarted by a reloader`);
    add(tally.unknown, `${tally.unknown} may restart`);
    add(tally.created, `${tally.created} new`);
    add(tally.deleted, `${tally.deleted} deleted`);
    add(tally.notAnalysed, `${count(tally.notAnalysed, "overlay")} not analysed`);
    add(tally.partlyAnalysed, `${tally.notAnalysed > 0 ? tally.partlyAnalysed : count(tally.partlyAnalysed, "overlay")} only partly analysed`);
    return clauses;
}
function restartClause(unsafe, tally) {
    if (tally.restarts === 0) {
        return tally.notAnalysed + tally.partlyAnalysed > 0
            ? "No restart found in what was analysed"
            : "No restarts";
    }
    const all = `${count(tally.restarts, "restart")} in ${count(tally.restartOverlays, "overlay")}`;
    if (unsafe === 0)
        return all;
    return tally.restarts === unsafe
        ? `${all}, ${unsafe === 1 ? "unsafe" : "all unsafe"}`
        : `${all}, ${unsafe} unsafe`;
}
function toneOf(forecast, tally) {
    const active = activeFindings(forecast);
    const dangerous = forecast.verdict === "fail" ||
        tally.applyFails > 0 ||
        active.some(({ severity }) => severity === "error");
    if (dangerous)
        return "danger";
    const unsure = tally.notAnalysed + tally.partlyAnalysed + tally.unknown + tally.deleted > 0;
    const untouched = new Set(forecast.overlays.flatMap(({ path, touched }) => (touched ? [] : [path])));
    const isNews = active.some(({ overlay }) => !untouched.has(overlay));
    return unsure || isNews || forecast.summary.staleConfigs > 0 ? "caution" : "calm";
}

;// CONCATENATED MODULE: ./.tmp/build/report/impact/configs.js


/** The changes of configs, the same change in several overlays folded. Real names differ in each, so they are left out. */
function configRows(forecast) {
    return fold(forecast.overlays.flatMap(({ path, configChanges }) => configChanges.map((config) => ({
        overlay: path,
        subject: configName(config),
        fact: {
            isSecret: config.kind === "Secret",
            generated: config.generated,
            change: config.change,
            ...(config.notSeenAt === undefined ? {} : { notSeenAt: config.notSeenAt }),
            // Of what cannot be compared no key is known to have changed.
            keys: config.notSeenAt === undefined ? config.keys : [],
        },
    }))));
}

;// CONCATENATED MODULE: ./.tmp/build/report/impact/workloads.js



const workloads_RESTARTING = ["applyFails", "recreate", "restart", "unknown"];
/** Whether an effect belongs to the restarts: pods are replaced, may be, or should be and the apply fails. */
function concernsRestarts(effect) {
    return workloads_RESTARTING.includes(effect);
}
/** What happens to the workloads, identical impact folded. */
function workloadRows(forecast) {
    const findingsOf = findingsByWorkload(forecast);
    const entries = forecast.overlays.flatMap((overlay) => {
        const label = workloadLabels(overlay.workloads);
        return overlay.workloads.map((workload) => {
            const findings = findingsOf.get(subjectKey(overlay.path, workload)) ?? [];
            const { kind, pods, rollout } = workload;
            return {
                overlay: overlay.path,
                subject: label(workload),
                fact: factOf(workload, overlay, findings),
                detail: { kind, pods, rollout },
            };
        });
    });
    const rows = fold(entries);
    const restarts = rows.filter(({ fact }) => concernsRestarts(fact.effect));
    return {
        // The sort is stable, so that within a rank the forecast's own order stays.
        restarts: [...restarts].sort((a, b) => workloads_rank(a.fact) - workloads_rank(b.fact)),
        others: rows.filter(({ fact }) => !concernsRestarts(fact.effect)),
    };
}
function workloads_rank(fact) {
    const risk = fact.risk === "error" ? 0 : fact.unsafe ? 1 : fact.risk === "warning" ? 2 : 3;
    return (fact.effect === "applyFails" ? 0 : 10) + risk * 2 + (fact.effect === "unknown" ? 1 : 0);
}
function subjectKey(overlay, { kind, namespace, name }) {
    return JSON.stringify([overlay, kind, namespace, name]);
}
/** The active findings of each workload of each overlay. */
function findingsByWorkload(forecast) {
    const about = activeFindings(forecast).flatMap((finding) => finding.workload === null ? [] : [{ key: subjectKey(finding.overlay, finding.workload), finding }]);
    return new Map(group(about, ({ key }) => key).map(({ first, rest }) => [first.key, rest.map(({ finding }) => finding)]));
}
function factOf(workload, overlay, findings) {
    const severities = new Set(findings.map(({ severity }) => severity));
    return {
        effect: workload.effect,
        ...(workload.heldBack === undefined ? {} : { heldBack: workload.heldBack }),
        ...(workload.reason === undefined ? {} : { reason: workload.reason }),
        causes: causeLines(workload.causes, overlay.configChanges),
        strategy: workload.rollout?.strategy ?? null,
        availabilityProven: workload.rollout?.availabilityProven ?? true,
        unsafe: findings.some(({ unsafe }) => unsafe),
        risk: severities.has("error") ? "error" : severities.has("warning") ? "warning" : null,
        checks: sortedUnique(findings.map(({ check }) => check)),
    };
}
/** One line for each config, image and kind of field; configs first, which is what nobody sees in a diff. */
function causeLines(causes, changes) {
    const configs = causes.flatMap((cause) => cause.config === undefined ? [] : [{ ...cause, config: cause.config }]);
    const images = causes.filter(({ type }) => type === "image");
    const fields = causes.filter(({ type }) => type !== "config" && type !== "image");
    return [
        ...group(configs, ({ config }) => configKey(config)).map(({ first, rest }) => configLine(first.config, rest, changes)),
        ...group(images, (cause) => `${cause.imageAtBase ?? ""} ${cause.imageAtHead ?? ""}`).map(({ first }) => ({
            type: "image",
            base: first.imageAtBase ?? "",
            head: first.imageAtHead ?? "",
        })),
        ...group(fields, ({ type }) => type).map(({ first, rest }) => ({
            type: "field",
            noun: causeNoun(first.type),
            paths: sortedUnique(rest.map(({ path }) => fieldInPodTemplate(path))),
        })),
    ];
}
function configLine(config, causes, changes) {
    const reads = causes.some((cause) => cause.reads === "read")
        ? "read"
        : causes.some((cause) => cause.reads === "possible" || cause.reads === undefined)
            ? "possible"
            : "notRead";
    const change = changes.find((candidate) => configKey(candidate) === configKey(config));
    const read = sortedUnique(causes.flatMap(({ keys }) => keys ?? []));
    const changed = change?.keys ?? [];
    const concerned = read.length > 0 ? changed.filter(({ key }) => read.includes(key)) : changed;
    return {
        type: "config",
        config: configName(config),
        keys: read.length > 0 ? read : sortedUnique(changed.map(({ key }) => key)),
        reads,
        sources: workloads_sourcesOf(concerned.flatMap(({ source }) => (source === undefined ? [] : [source])), change?.sources ?? []),
    };
}
/** The places of the changed keys, else the files of the whole config. */
function workloads_sourcesOf(keys, files) {
    const places = keys.length > 0 ? keys : files.map((file) => ({ file }));
    return group(places, ({ file, line }) => `${file}:${line ?? ""}`).map(({ first }) => first.line === undefined ? { file: first.file } : { file: first.file, line: first.line });
}
function configKey({ kind, name, namespace }) {
    return JSON.stringify([kind, name, namespace]);
}
/**
 * How the workloads of one overlay are called: with the namespace only where two would be called the same, because
 * overlays mostly differ in nothing but it.
 */
function workloadLabels(workloads) {
    const spaces = new Map();
    for (const workload of workloads) {
        const name = workloadName(workload);
        spaces.set(name, (spaces.get(name) ?? new Set()).add(workload.namespace));
    }
    return (workload) => {
        const name = workloadName(workload);
        return (spaces.get(name)?.size ?? 0) < 2 ? name : `${name} in ${workload.namespace ?? "no namespace"}`;
    };
}

;// CONCATENATED MODULE: ./.tmp/build/report/impact/stale.js



/** Rows of one effect, identical impact folded; the ways in which one workload reads one config are one row. */
function staleRows(forecast, effect) {
    const entries = forecast.overlays.flatMap((overlay) => {
        const label = workloadLabels(overlay.staleConfigs.map(({ workload }) => workload));
        const concerned = overlay.staleConfigs.filter((stale) => stale.effect === effect);
        return group(concerned, (stale) => `${label(stale.workload)} ${configKey(stale.config)}`).map(({ first, rest }) => ({
            overlay: overlay.path,
            subject: label(first.workload),
            fact: {
                effect,
                config: configName(first.config),
                keys: sortedUnique(rest.flatMap(({ keys }) => keys)),
                reads: group(rest, ({ how, container }) => `${how} ${container ?? ""}`).map(({ first: { how, container } }) => ({ how, container })),
                ...(first.reason === undefined ? {} : { reason: first.reason }),
            },
        }));
    });
    return fold(entries);
}

;// CONCATENATED MODULE: ./.tmp/build/report/markdown/blocks.js


/** The pieces that sections are made of. What they are given is Markdown already, escaped by whoever made it. */
/** Blocks with a blank line between; empty ones are left out. */
function blocks(...parts) {
    return parts.filter((part) => part !== "").join("\n\n");
}
/** A folded block. `summary` is HTML, in which Markdown is not parsed: only Rollcast's own words go there. */
function details(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(headers, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(headers), line(headers.map(() => "---")), ...rows.map(line)].join("\n");
}
/** A table that shows its first rows and folds the others, so that no comment is a wall. */
function foldedTable(headers, rows, shown, restName) {
    // One row more costs less than a fold with a single row in it.
    if (rows.length <= shown + 1)
        return table(headers, rows);
    return blocks(table(headers, rows.slice(0, shown)), details(`${rows.length - shown} ${restName}`, table(headers, rows.slice(shown))));
}
/** Code spans, at most `limit` of them. */
function codes(texts, limit) {
    const shown = texts.slice(0, texts.length > limit ? limit : undefined).map(report_escape/* codeSpan */.SS);
    const hidden = texts.length - shown.length;
    return [...shown, ...(hidden > 0 ? [`${hidden} more`] : [])].join(", ");
}
/** Names in a table's cell: as they are when few, else their number, with the list folded. */
function namesCell(names, noun, shown) {
    const list = names.map(report_escape/* codeSpan */.SS);
    if (list.length <= shown)
        return list.join("<br>");
    return `<details><summary>${count(list.length, noun).replace(" ", "&nbsp;")}</summary>${list.join("<br>")}</details>`;
}
function overlaysCell(paths) {
    return namesCell(paths.map(overlayName), "overlay", 3);
}
function workloadsCell(names) {
    return namesCell(names, "workload", 6);
}
/** Overlays in running text. */
function overlaysInline(paths) {
    return codes(paths.map(overlayName), 3);
}

;// CONCATENATED MODULE: ./.tmp/build/report/markdown/context.js

/** A place in the repository, linked where the context allows it. */
function place({ file, line }, { repositoryUrl, headSha }) {
    const label = (0,report_escape/* codeSpan */.SS)(line === undefined ? file : `${file}:${line}`);
    if (repositoryUrl === undefined || headSha === undefined)
        return label;
    const anchor = line === undefined ? "" : `#L${line}`;
    return (0,report_escape/* link */.nf)(label, `${repositoryUrl}/blob/${headSha}/${(0,report_escape/* urlPath */.Lx)(file)}${anchor}`);
}

;// CONCATENATED MODULE: ./.tmp/build/report/markdown/analysis.js





const MAX_MESSAGE = 1200;
/** What was not analysed, and why; and what else there is to know about the analysis. */
function analysisSection(forecast, context) {
    const touched = forecast.overlays.filter((overlay) => overlay.touched);
    const none = touched.filter(({ analysis }) => analysis === "none");
    const partial = touched.filter(({ analysis }) => analysis === "partial");
    const untouched = forecast.overlays.filter((overlay) => !overlay.touched && overlay.analysis !== "full");
    const full = forecast.overlays.filter(({ analysis }) => analysis === "full");
    return blocks(none.length === 0
        ? ""
        : details(`Not analysed: ${count(none.length, "overlay")}. Nothing is known about ${none.length === 1 ? "its" : "their"} workloads`, problemList(none, context)), partial.length === 0
        ? ""
        : details(`Only partly analysed: ${count(partial.length, "overlay")}`, problemList(partial, context)), untouched.length === 0
        ? ""
        : details(`${count(untouched.length, "overlay")} that this change does not touch, with inputs outside the repository`, problemList(untouched, context)), full.every(({ problems }) => problems.length === 0) ? "" : details("Notes", problemList(full, context)));
}
function problemList(overlays, context) {
    const silent = overlays.filter(({ problems, analysis }) => problems.length === 0 && analysis !== "full");
    const rows = fold(overlays.flatMap(({ path, problems }) => problems.map((fact) => ({ overlay: path, subject: "", fact }))));
    return [
        ...rows.map((row) => `- ${overlaysInline(row.overlays)}: ${problemMarkdown(row.fact, context)}`),
        ...(silent.length > 0
            ? [`- ${overlaysInline(silent.map(({ path }) => path))}: no reason was recorded`]
            : []),
    ].join("\n");
}
function problemMarkdown(problem, context) {
    const side = problem.side === undefined ? ", was there before" : ` at ${problem.side}`;
    const { file, line } = problem;
    const where = file === undefined ? "" : ` · ${place(line === undefined ? { file } : { file, line }, context)}`;
    return `${(0,report_escape/* codeSpan */.SS)(problem.code)}${side} · ${(0,report_escape/* prose */.CS)(shorten(problem.message, MAX_MESSAGE))}${where}`;
}

;// CONCATENATED MODULE: ./.tmp/build/report/markdown/configs.js




/** Every changed key of every changed config; `maxLines` is the longest diff that is shown. */
function configsSection(rows, maxLines, context) {
    if (rows.length === 0)
        return "";
    return details(title(rows), blocks(...rows.map((row) => configMarkdown(row, maxLines, context))));
}
function title(rows) {
    const configsIn = (some) => some.reduce((sum, { subjects }) => sum + subjects.length, 0);
    const changed = configsIn(rows.filter(({ fact }) => fact.notSeenAt === undefined));
    const unseen = configsIn(rows) - changed;
    const clauses = [
        ...(changed === 0 ? [] : [`What changed in ${count(changed, "config")}, key by key`]),
        ...(unseen === 0 ? [] : [`${count(unseen, "config")} that could not be compared`]),
    ];
    return clauses.join(" · ");
}
function configMarkdown({ subjects, overlays, fact }, maxLines, context) {
    const kind = fact.generated ? "generated" : "not generated";
    return blocks(`**${codes(subjects, 6)}** ${configChangePhrase(fact)} · ${kind} · in ${overlaysInline(overlays)}`, ...fact.keys.map((key) => keyMarkdown(key, fact.isSecret, maxLines, context)));
}
function keyMarkdown(change, isSecret, maxLines, context) {
    const origin = change.source === undefined ? "" : ` · ${place(change.source, context)}`;
    const line = `${(0,report_escape/* codeSpan */.SS)(change.key)} ${change.change}${origin}`;
    if (isSecret)
        return `${line} · the values of a Secret are never shown`;
    // The header of a value of one line says nothing.
    const diff = change.diff?.replace(/^@@ -1 \+1 @@\n/, "");
    if (diff === undefined)
        return change.diffTruncated === true ? `${line} · too long to show` : line;
    const lines = diff.trimEnd().split("\n").length;
    if (lines > maxLines)
        return maxLines === 0 ? line : `${line} · ${count(lines, "line")} of diff left out`;
    const end = change.diffTruncated === true ? "The diff goes on; it is too long to show." : "";
    return blocks(line, (0,report_escape/* fence */.EU)(diff, "diff"), end);
}

;// CONCATENATED MODULE: ./.tmp/build/report/rollout-phrase.js

/**
 * How one rollout goes, or several of the same strategy, in the fewest words: "3 of 4 pods stay ready · 30 s or more",
 * "1–4 pods · all but 1 stay ready · 15 s or more". Empty when there are none.
 */
function rolloutPhrase(views) {
    const [first, ...others] = views;
    if (first === undefined)
        return "";
    const rollouts = views.flatMap(({ rollout }) => (rollout === null ? [] : [rollout]));
    const parts = [
        (others.length === 0 ? readyOf(first) : undefined) ?? `${podsPhrase(views)}${waysPhrase(rollouts)}`,
        timePhrase(rollouts),
    ];
    return parts.filter((part) => part !== "").join(" · ");
}
/** "3 of 4 pods stay ready": for a single rollout of which everything is known. */
function readyOf({ pods, rollout }) {
    if (rollout === null || rollout.strategy === "Recreate" || !rollout.availabilityProven)
        return undefined;
    const { minAvailable, replicas } = rollout;
    if (minAvailable === null || replicas === null || replicas !== pods || replicas < 1)
        return undefined;
    return `${minAvailable} of ${count(replicas, "pod")} ${minAvailable === 1 ? "stays" : "stay"} ready`;
}
function podsPhrase(views) {
    const known = views.flatMap(({ pods }) => (pods === null ? [] : [pods]));
    if (known.length < views.length) {
        return views.every(({ kind }) => kind === "DaemonSet") ? "one pod a node" : "number of pods unknown";
    }
    const [least, most] = [Math.min(...known), Math.max(...known)];
    return least === most ? count(most, "pod") : `${least}–${most} pods`;
}
function waysPhrase(rollouts) {
    if (rollouts.length === 0)
        return "";
    if (rollouts.every(({ strategy }) => strategy === "Recreate"))
        return " · all stop before the first starts";
    if (rollouts.every(({ strategy }) => strategy === "InPlace"))
        return " · containers restart in place";
    if (rollouts.some(({ availabilityProven }) => !availabilityProven))
        return " · readiness not proven";
    const missing = rollouts.flatMap(({ replicas, minAvailable }) => replicas === null || minAvailable === null ? [] : [replicas - minAvailable]);
    if (missing.length < rollouts.length)
        return "";
    if (rollouts.some(({ minAvailable }) => minAvailable === 0))
        return " · down to 0 ready";
    const most = Math.max(...missing);
    return most === 0 ? " · all stay ready" : ` · all but ${most} stay ready`;
}
function timePhrase(rollouts) {
    const times = rollouts.flatMap(({ minSeconds }) => (minSeconds === null ? [] : [minSeconds]));
    const least = Math.min(...times);
    return times.length < rollouts.length || times.length === 0 || least === 0
        ? ""
        : `${duration(least)} or more`;
}

;// CONCATENATED MODULE: ./.tmp/build/report/markdown/workloads.js





const SHOWN_ROWS = 12;
const SHOWN_CAUSES = 4;
const ICONS = { error: "🔴", warning: "🟡" };
function icon(severity) {
    return severity === "error" || severity === "warning" ? ICONS[severity] : "";
}
/** The one table: which workloads restart, where, why and how; the worst on top. */
function restartsTable(rows, context) {
    if (rows.length === 0)
        return "";
    const cells = rows.map(({ subjects, overlays, fact, details: rollouts }) => [
        rowIcon(fact),
        workloadsCell(subjects),
        overlaysCell(overlays),
        causesCell(fact, context),
        rolloutCell(fact, rolloutPhrase(rollouts)),
    ]);
    const hidden = rows.slice(SHOWN_ROWS).some(({ fact }) => fact.unsafe)
        ? "more rows"
        : "more rows, none unsafe";
    return foldedTable(["", "Restarts", "In", "Because of", "How it goes"], cells, SHOWN_ROWS, hidden);
}
function rowIcon({ effect, risk }) {
    if (effect === "applyFails")
        return icon("error");
    return icon(risk ?? (effect === "unknown" ? "warning" : null));
}
function causesCell({ causes, reason }, context) {
    const lines = causes.slice(0, SHOWN_CAUSES).map((cause) => causeMarkdown(cause, context));
    const hidden = causes.length - lines.length;
    if (hidden > 0)
        lines.push(`and ${hidden} more`);
    if (reason !== undefined)
        lines.push((0,report_escape/* prose */.CS)(reason));
    return lines.join("<br>");
}
function causeMarkdown(cause, context) {
    switch (cause.type) {
        case "image":
            return `image ${(0,report_escape/* codeSpan */.SS)(cause.base)} → ${(0,report_escape/* codeSpan */.SS)(cause.head)}`;
        case "field":
            return `${cause.noun} ${codes(cause.paths, 3)}`;
        case "config": {
            const sources = cause.sources.slice(0, 2).map((source) => place(source, context));
            return [`${(0,report_escape/* codeSpan */.SS)(cause.config)} ${workloads_configMarkdown(cause)}`.trim(), ...sources].join("<br>");
        }
    }
}
function workloads_configMarkdown({ reads, keys }) {
    const named = codes(keys, 3);
    if (reads === "notRead")
        return named === "" ? "(reads no changed key)" : `(does not read ${named})`;
    return named;
}
function rolloutCell(fact, rollout) {
    const lines = [];
    if (fact.effect !== "restart")
        lines.push(`**${(0,report_escape/* prose */.CS)(effectPhrase(fact))}**`);
    if (fact.effect !== "applyFails" && rollout !== "")
        lines.push((0,report_escape/* plain */.pj)(rollout));
    if (fact.checks.length > 0)
        lines.push(`${fact.unsafe ? "**unsafe**: " : ""}${codes(fact.checks, 3)}`);
    return lines.join("<br>");
}
/** Workloads that the change concerns without a restart now: new, deleted, from the next run, held back. */
function otherWorkloads(rows, context) {
    if (rows.length === 0)
        return "";
    const cells = rows.map(({ subjects, overlays, fact }) => [
        workloadsCell(subjects),
        overlaysCell(overlays),
        [`${icon(fact.risk)} ${(0,report_escape/* prose */.CS)(effectPhrase(fact))}`.trim(), ...fact.checks.map(report_escape/* codeSpan */.SS)].join("<br>"),
        causesCell(fact, context),
    ]);
    const title = "Also concerned, without a restart now";
    const body = table(["Workload", "In", "What happens", "Because of"], cells);
    // Pods that go, a renamed workload's too, are not to be overlooked.
    return rows.some(({ fact }) => fact.effect === "delete")
        ? blocks(`#### ${title}`, body)
        : details(title, body);
}

;// CONCATENATED MODULE: ./.tmp/build/report/markdown/findings.js






const findings_SHOWN_ROWS = 6;
/** What to mend: a group for each check with its remedy once; known warnings and exemptions are folded away. */
function findingsSection(findings, context) {
    const active = findings.filter(({ suppressed }) => suppressed === undefined);
    const urgent = active.filter(({ isNew, severity }) => isNew || severity === "error");
    const known = active.filter(({ isNew, severity }) => !isNew && severity !== "error");
    const exempted = findings.filter(({ suppressed }) => suppressed !== undefined);
    return blocks(urgent.length === 0 ? "" : blocks("#### What to do", groupsMarkdown(urgent, context)), known.length === 0 ? "" : details(knownTitle(known), groupsMarkdown(known, context, true)), exempted.length === 0
        ? ""
        : details(count(exempted.length, "exempted finding"), exemptions(exempted, context)));
}
function knownTitle(known) {
    const isUnsure = known.some(({ notSeenAtBase }) => notSeenAtBase === true);
    const were = known.length === 1 ? "was" : "were";
    return `${count(known.length, "warning")} that ${were} there before this change${isUnsure ? ", or may have been" : ""}`;
}
/** @param counted each line says how many findings it stands for, so that it agrees with a number above the list */
function groupsMarkdown(findings, context, counted = false) {
    return blocks(...findingGroups(findings).map((group) => groupMarkdown(group, context, counted)));
}
function groupMarkdown({ check, severity, remediation, rows }, context, counted) {
    const isMixed = rows.some(({ fact }) => fact.severity !== severity);
    const lines = rows.map((row) => `- ${isMixed ? `${icon(row.fact.severity)} ` : ""}${rowMarkdown(row, context)}${counted ? findings_times(row) : ""}`);
    const shown = lines.length <= findings_SHOWN_ROWS + 1 ? lines : lines.slice(0, findings_SHOWN_ROWS);
    const hidden = lines.slice(shown.length);
    return blocks(`${icon(severity)} **${(0,report_escape/* codeSpan */.SS)(check)}** ${(0,report_escape/* prose */.CS)(remediation)}`.trim(), shown.join("\n"), hidden.length === 0 ? "" : details(`${hidden.length} more`, hidden.join("\n")));
}
function rowMarkdown({ subjects, overlays, fact }, context) {
    const named = subjects.filter((subject) => subject !== "");
    const containers = fact.containers.length === 0 ? "" : containersPhrase(fact.containers, report_escape/* codeSpan */.SS);
    return [
        [codes(named, 6), containers].filter((part) => part !== "").join(", "),
        overlaysInline(overlays),
        (0,report_escape/* prose */.CS)(fact.message),
        ...(fact.file === undefined ? [] : [place(findings_locationOf(fact.file, fact.line), context)]),
        fact.isNew ? `**${sincePhrase(fact)}**` : sincePhrase(fact),
    ]
        .filter((part) => part !== "")
        .join(" · ");
}
/** " · ×3" for a line in which several findings are folded. */
function findings_times({ details: numbers }) {
    const total = numbers.reduce((sum, number) => sum + number, 0);
    return total === 1 ? "" : ` · ×${total}`;
}
function findings_locationOf(file, line) {
    return line === undefined ? { file } : { file, line };
}
function exemptions(findings, context) {
    const rows = findingGroups(findings).flatMap(({ check, rows: sameCheck }) => sameCheck.map((row) => ({ check, row })));
    return rows
        .map(({ check, row }) => `- ${(0,report_escape/* codeSpan */.SS)(check)} ${rowMarkdown(row, context)} · reason: ${(0,report_escape/* plain */.pj)(row.fact.suppressed?.reason ?? "")}${findings_times(row)}`)
        .join("\n");
}

;// CONCATENATED MODULE: ./.tmp/build/report/markdown/graph.js




/** Above these a graph is not readable any more; Mermaid itself gives up at 500 edges and 50,000 characters. */
const MAX_NODES = 40;
const MAX_EDGES = 80;
/** Source file → config → workload, over all overlays. Too large a graph is not drawn: the table has it all. */
function graphSection(forecast, restarts) {
    const edges = uniqueEdges([...restarts.flatMap(restartEdges), ...staleEdges(forecast)]);
    const nodes = sortedUnique(edges.flatMap(({ from, to }) => [from, to]));
    if (edges.length === 0 || nodes.length > MAX_NODES || edges.length > MAX_EDGES)
        return "";
    const unsafe = new Set(restarts.filter(({ fact }) => fact.unsafe).flatMap(({ subjects }) => subjects));
    return details("Graph: from the file to the workload", (0,report_escape/* fence */.EU)(diagram(nodes, edges, unsafe), "mermaid"));
}
function restartEdges({ subjects, fact }) {
    return fact.causes.flatMap((cause) => cause.type !== "config"
        ? []
        : [
            ...cause.sources.map(({ file }) => ({ from: file, to: cause.config, kind: "feeds" })),
            ...subjects.map((subject) => ({ from: cause.config, to: subject, kind: "restarts" })),
        ]);
}
function staleEdges(forecast) {
    return staleRows(forecast, "stale").flatMap(({ subjects, fact }) => subjects.map((subject) => ({ from: fact.config, to: subject, kind: "stale" })));
}
function uniqueEdges(edges) {
    return [...new Map(edges.map((edge) => [JSON.stringify([edge.from, edge.to, edge.kind]), edge])).values()];
}
function diagram(nodes, edges, unsafe) {
    const ids = new Map(nodes.map((node, index) => [node, `n${index}`]));
    const id = (node) => ids.get(node) ?? "";
    const unsafeIds = nodes.filter((node) => unsafe.has(node)).map(id);
    return [
        "flowchart LR",
        ...nodes.map((node) => `  ${id(node)}["${(0,report_escape/* mermaidLabel */._b)(node)}"]`),
        ...edges.map(({ from, to, kind }) => `  ${id(from)} ${kind === "stale" ? "-. stale .->" : "-->"} ${id(to)}`),
        ...(unsafeIds.length > 0
            ? ["  classDef unsafe stroke:#cf222e,stroke-width:3px", `  class ${unsafeIds.join(",")} unsafe`]
            : []),
    ].join("\n");
}

;// CONCATENATED MODULE: ./.tmp/build/report/markdown/rollouts.js





const HEADERS = [
    "Workload",
    "In",
    "Strategy",
    "Replicas",
    "Surge / unavailable",
    "Stay available",
    "Waves",
    "At least",
];
/** The arithmetic of every rollout, as the controllers do it. */
function rolloutsSection(forecast) {
    const entries = forecast.overlays.flatMap(({ path, workloads }) => {
        const label = workloadLabels(workloads);
        return workloads.flatMap((workload) => workload.rollout === null || !concernsRestarts(workload.effect)
            ? []
            : [{ overlay: path, subject: label(workload), fact: workload.rollout }]);
    });
    if (entries.length === 0)
        return "";
    const rows = fold(entries).map(({ subjects, overlays, fact }) => [
        workloadsCell(subjects),
        overlaysCell(overlays),
        ...rolloutCells(fact),
    ]);
    return details("Rollouts, pod by pod", blocks(explanation(entries.map(({ fact }) => fact)), table(HEADERS, rows)));
}
function explanation(rollouts) {
    const bound = "Times are lower bounds: probes and `minReadySeconds` allow no less; pulling images and starting up come on top.";
    return rollouts.every(({ availabilityProven }) => availabilityProven)
        ? bound
        : `${bound} With \\* a container has no \`readinessProbe\`: there, *available* only means *started*.`;
}
function rolloutCells(rollout) {
    const number = (value) => (value === null ? "unknown" : String(value));
    const surge = rollout.strategy === "Recreate" ? "–" : `${number(rollout.maxSurge)} / ${number(rollout.maxUnavailable)}`;
    return [
        (0,report_escape/* plain */.pj)(rollout.strategy),
        number(rollout.replicas),
        surge,
        `${number(rollout.minAvailable)}${rollout.availabilityProven ? "" : "\\*"}`,
        number(rollout.waves),
        rollout.minSeconds === null ? "unknown" : duration(rollout.minSeconds),
    ];
}

;// CONCATENATED MODULE: ./.tmp/build/report/markdown/stale.js



const stale_SHOWN_ROWS = 8;
const stale_HEADERS = ["Workload", "In", "Changed config", "Reads it as"];
/** Workloads that run on with the old content, which nothing else tells. */
function staleSection(rows, remedies) {
    if (rows.length === 0)
        return "";
    return blocks("#### Stale configs", "These workloads keep the content they started with until something else restarts them.", foldedTable(stale_HEADERS, rows.map(staleCells), stale_SHOWN_ROWS, "more rows"), remedies.map(report_escape/* prose */.CS).join("<br>"));
}
function staleCells({ subjects, overlays, fact }) {
    return [
        workloadsCell(subjects),
        overlaysCell(overlays),
        `${(0,report_escape/* codeSpan */.SS)(fact.config)} ${codes(fact.keys, 3)}`.trim(),
        [...fact.reads.map(readMarkdown), ...(fact.reason === undefined ? [] : [(0,report_escape/* prose */.CS)(fact.reason)])].join("<br>"),
    ];
}
const WAYS = {
    env: "environment variable",
    envFrom: "environment (`envFrom`)",
    subPath: "file mounted by `subPath`",
    volume: "file of a volume",
    imagePullSecret: "image pull secret",
};
function readMarkdown({ how, container }) {
    return container === null ? WAYS[how] : `${WAYS[how]} of ${(0,report_escape/* codeSpan */.SS)(container)}`;
}
/** Workloads that a controller in the cluster restarts, as an annotation asks it to. */
function reloadedSection(rows) {
    if (rows.length === 0)
        return "";
    return blocks("#### Restarted by a controller in the cluster", foldedTable(stale_HEADERS, rows.map(staleCells), stale_SHOWN_ROWS, "more rows"));
}
/** Workloads that see the change without any restart. */
function liveSection(rows) {
    if (rows.length === 0)
        return "";
    const workloads = rows.reduce((sum, { subjects, overlays }) => sum + subjects.length * overlays.length, 0);
    return details(`${count(workloads, "workload sees", "workloads see")} a changed config live, without a restart`, blocks("The kubelet updates the files of a mounted volume after about a minute; a program that reads them only once, when it starts, keeps the old content.", table(stale_HEADERS, rows.map(staleCells))));
}

;// CONCATENATED MODULE: ./.tmp/build/report/markdown/document.js
















/** The forms of a report from the longest to the shortest; each leaves out whole parts, and says which. */
const LEVELS = ["full", "short-diffs", "no-diffs", "tables", "unsafe-only", "counts"];
const document_LEFT_OUT = {
    full: [],
    "short-diffs": ["long diffs"],
    "no-diffs": ["the diffs"],
    tables: ["the diffs", "the graph", "the rollouts", "what happens to workloads that do not restart"],
    "unsafe-only": ["everything but the unsafe restarts and what to do about them"],
    counts: ["everything but the counts"],
};
const SHORT_DIFF = 20;
const MAX_DIFF_LINES = {
    full: Infinity,
    "short-diffs": SHORT_DIFF,
    "no-diffs": 0,
    tables: 0,
    "unsafe-only": 0,
    counts: 0,
};
const TONES = { danger: "🔴", caution: "🟡", calm: "🟢" };
/** Checks whose findings the stale table and the list of what was not analysed show already. */
const SHOWN_ELSEWHERE = ["stale-config", "not-analysed"];
/** One form of the whole report, without a marker. Ends with a newline. */
function formatMarkdown(forecast, context, level) {
    return `${blocks(verdictLine(forecast), gateLine(forecast), body(forecast, context, level), leftOut(level, context), footer(forecast, context))}\n`;
}
/** The longest form that fits. `size` measures as the receiver does; the shortest form is taken if none fits. */
function fitMarkdown(forecast, context, limit, size) {
    for (const level of LEVELS) {
        const markdown = formatMarkdown(forecast, context, level);
        if (size(markdown) <= limit)
            return { markdown, level };
    }
    return { markdown: formatMarkdown(forecast, context, "counts"), level: "counts" };
}
function verdictLine(forecast) {
    const { tone, clauses } = headline(forecast);
    return `### ${TONES[tone]} ${clauses.join(" · ")}`;
}
function gateLine(forecast) {
    if (forecast.verdict === "pass")
        return "";
    const entries = failingEntries(forecast);
    return `**The gate fails**${entries.length > 0 ? `: ${codes(entries, 10)}` : ""}`;
}
function body(forecast, context, level) {
    if (level === "counts")
        return "";
    const { restarts, others } = workloadRows(forecast);
    const findings = forecast.findings.filter(({ check, suppressed, severity }) => severity !== "ignore" && (suppressed !== undefined || !SHOWN_ELSEWHERE.includes(check)));
    if (level === "unsafe-only") {
        const unsafe = restarts.filter(({ fact }) => fact.unsafe || fact.effect === "applyFails");
        const urgent = findings.filter((finding) => finding.suppressed === undefined && finding.unsafe);
        return blocks(restartsTable(unsafe, context), findingsSection(urgent, context));
    }
    return blocks(restartsTable(restarts, context), staleSection(staleRows(forecast, "stale"), staleRemedies(forecast)), reloadedSection(staleRows(forecast, "reloaded")), findingsSection(findings, context), configsSection(configRows(forecast), MAX_DIFF_LINES[level], context), level === "tables"
        ? ""
        : blocks(graphSection(forecast, restarts), rolloutsSection(forecast), otherWorkloads(others, context), liveSection(staleRows(forecast, "live"))), analysisSection(forecast, context));
}
function staleRemedies(forecast) {
    const stale = activeFindings(forecast).filter(({ check }) => check === "stale-config");
    return sortedUnique(stale.map(({ remediation }) => remediation));
}
function leftOut(level, { reportUrl }) {
    const parts = document_LEFT_OUT[level];
    if (parts.length === 0)
        return "";
    const where = reportUrl === undefined
        ? "The JSON report has everything, and so has `rollcast` on the command line."
        : `The ${(0,report_escape/* link */.nf)("full report", reportUrl)} has everything.`;
    return `> Left out to fit GitHub's size limit: ${enumerate(parts)}. ${where}`;
}
function footer(forecast, { reportUrl }) {
    const { overlaysTotal, overlaysAffected } = forecast.summary;
    const rest = overlaysTotal - forecast.overlays.length;
    const parts = [
        `${revision(forecast.head)} against ${revision(forecast.base)}`,
        `${overlaysAffected} of ${count(overlaysTotal, "overlay")} affected`,
        rest > 0 ? `the other${rest === 1 ? "" : ` ${rest}`} proven untouched` : "",
        forecast.verdict === "pass" && forecast.failOn.length > 0 ? "gate passed" : "",
        reportUrl === undefined ? "" : (0,report_escape/* link */.nf)("full report", reportUrl),
    ];
    return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}
/** "main at abc1234"; only the name where it is the commit's own id, or there is no commit. */
function revision({ ref, sha }) {
    const name = (0,report_escape/* codeSpan */.SS)(ref);
    return sha === null || sha.startsWith(ref) ? name : `${name} at ${(0,report_escape/* codeSpan */.SS)(sha.slice(0, 7))}`;
}

;// CONCATENATED MODULE: ./.tmp/build/report/summary.js

/**
 * GitHub refuses a step's summary above 1 MiB; the rest is left to what else the step writes.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const SUMMARY_LIMIT = 1_000_000;
/** The job summary, which is also the command line's Markdown. `limit` is in UTF-8 bytes. */
function formatSummary(forecast, context = {}, limit = SUMMARY_LIMIT) {
    const encoder = new TextEncoder();
    return fitMarkdown(forecast, context, limit, (text) => encoder.encode(text).length).markdown;
}

// EXTERNAL MODULE: ./node_modules/fast-string-width/dist/index.js + 2 modules
var dist = __webpack_require__(3223);
;// CONCATENATED MODULE: ./.tmp/build/report/text/layout.js


/** SGR parameters, on and off. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
const SGR = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] };
function paint(text, color, { color: on }) {
    const [start, end] = SGR[color];
    return on && text !== "" ? `\u001b[${start}m${text}\u001b[${end}m` : text;
}
/** Breaks at spaces, so that no line is wider than `width` columns, save for a word that alone is. */
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && (0,dist/* default */.A)(longer) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}
/** Wrapped text whose first line starts with `label` and whose others are indented as far. */
function hanging(label, text, style, color) {
    const indent = (0,dist/* default */.A)(label);
    return wrap(text, Math.max(20, style.width - indent))
        .map(report_escape/* terminal */.Fo)
        .map((line, index) => {
        // A line that starts only here must not read as a workflow command either: hence `terminal`.
        if (index > 0)
            return `${" ".repeat(indent)}${line}`;
        return `${color === undefined ? label : paint(label, color, style)}${line}`;
    });
}
const ASCII = { "·": "-", "→": "->", "–": "-", "…": "..." };
/** The signs that Rollcast's own words use in ASCII, where the terminal shows no others. */
function inCharset(text, { unicode }) {
    return unicode ? text : text.replace(/[·→–…]/g, (sign) => ASCII[sign] ?? sign);
}
const SHOWN_NAMES = 8;
/** Names in a line, and how many more there are. */
function namesText(names) {
    const shown = names.slice(0, SHOWN_NAMES).map(report_escape/* terminal */.Fo);
    return [...shown, ...(names.length > SHOWN_NAMES ? [`${names.length - SHOWN_NAMES} more`] : [])].join(", ");
}

;// CONCATENATED MODULE: ./.tmp/build/report/text/configs.js




const SHOWN_LINES = 20;
/** The changed keys of the changed configs, with their diffs; of Secrets only the names of the keys. */
function configLines(forecast, style) {
    return configRows(forecast).flatMap(({ subjects, overlays, fact }) => [
        ...hanging("  ", `${namesText(subjects)} ${configChangePhrase(fact)} in ${namesText(overlays.map(overlayName))}`, style),
        ...fact.keys.flatMap((key) => keyLines(key, fact.isSecret, style)),
    ]);
}
function keyLines(change, isSecret, style) {
    const name = hanging("    ", `${(0,report_escape/* terminal */.Fo)(change.key)} ${change.change}`, style);
    if (isSecret || change.diff === undefined)
        return name;
    const lines = (0,report_escape/* visibleLines */.gB)(change.diff).trimEnd().split("\n");
    const hidden = lines.length - SHOWN_LINES;
    return [
        ...name,
        ...lines.slice(0, SHOWN_LINES).map((line) => diffLine(line, style)),
        ...(hidden > 0 ? [paint(`      … ${hidden} more lines`, "dim", style)] : []),
        ...(change.diffTruncated === true ? [paint("      … the diff goes on", "dim", style)] : []),
    ];
}
/** A line of a diff; the bar keeps a runner from taking it for a workflow command. */
function diffLine(line, style) {
    const text = `      | ${(0,report_escape/* terminal */.Fo)(line)}`;
    if (line.startsWith("+"))
        return paint(text, "green", style);
    if (line.startsWith("-"))
        return paint(text, "red", style);
    return line.startsWith("@@") ? paint(text, "dim", style) : text;
}

;// CONCATENATED MODULE: ./.tmp/build/report/text.js










/** The forecast for a terminal: the same order as the comment. Plain text without `color`. Ends with a newline. */
function text_formatText(forecast, style) {
    const { restarts, others } = workloadRows(forecast);
    const section = (title, lines) => lines.length === 0 ? "" : [paint(title, "bold", style), ...lines].join("\n");
    const stale = (effect) => staleRows(forecast, effect).flatMap((row) => staleLines(row, style));
    const sections = [
        verdict(forecast, style),
        section("Restarts", restarts.flatMap((row) => workloadLines(row, style))),
        section("Stale configs: kept until something else restarts the pods", stale("stale")),
        section("Restarted by a controller in the cluster", stale("reloaded")),
        section("What to do", findingLines(forecast, (finding) => finding.suppressed === undefined, style)),
        section("Exempted", findingLines(forecast, (finding) => finding.suppressed !== undefined, style)),
        section("Changed configs", configLines(forecast, style)),
        section("Also concerned, without a restart now", others.flatMap((row) => workloadLines(row, style))),
        section("Seen live, without a restart", stale("live")),
        section("Not analysed, and notes", problemLines(forecast, style)),
        section("Not touched by this change, with inputs outside the repository", untouchedLines(forecast, style)),
        scope(forecast, style),
    ];
    return inCharset(`${sections.filter((text) => text !== "").join("\n\n")}\n`, style);
}
const text_TONES = { danger: "red", caution: "yellow", calm: "green" };
function verdict(forecast, style) {
    const { tone, clauses } = headline(forecast);
    const lines = hanging("", clauses.join(" · "), style).map((line) => paint(paint(line, text_TONES[tone], style), "bold", style));
    if (forecast.verdict === "pass")
        return lines.join("\n");
    return [...lines, ...hanging("The gate fails: ", failingEntries(forecast).join(", "), style, "red")].join("\n");
}
function scope({ base, head, summary }, style) {
    const name = ({ ref, sha }) => (0,report_escape/* terminal */.Fo)(sha === null || sha.startsWith(ref) ? ref : `${ref} (${sha.slice(0, 7)})`);
    const { filesChanged, overlaysAffected, overlaysTotal } = summary;
    if (filesChanged === 0) {
        const text = `${name(head)} is the same as ${name(base)}: there is nothing to compare. Compare with an older commit, like --base HEAD~1.`;
        return hanging("", text, style).join("\n");
    }
    const text = `${name(head)} against ${name(base)} · ${overlaysAffected} of ${count(overlaysTotal, "overlay")} affected`;
    return hanging("", text, style)
        .map((line) => paint(line, "dim", style))
        .join("\n");
}
function tag({ effect, unsafe, risk }) {
    if (effect === "applyFails")
        return ["FAILS", "red"];
    if (unsafe)
        return ["UNSAFE", risk === "error" ? "red" : "yellow"];
    if (effect === "unknown")
        return ["MAYBE", "yellow"];
    return risk === null ? ["", undefined] : ["CHECK", "yellow"];
}
function workloadLines({ subjects, overlays, fact, details }, style) {
    const [word, color] = tag(fact);
    const effect = fact.effect === "restart" ? [] : [(0,report_escape/* terminalProse */._A)(effectPhrase(fact))];
    const hasRollout = concernsRestarts(fact.effect) && fact.effect !== "applyFails";
    const rollout = hasRollout ? rolloutPhrase(details) : "";
    return [
        ...subjectLine(subjects, style, word === "" ? "" : `  ${color === undefined ? word : paint(word, color, style)}`),
        ...text_field("in", overlayList(overlays), style),
        ...fact.causes.flatMap((cause) => text_field("because", causeText(cause), style)),
        ...text_field("why", (0,report_escape/* terminalProse */._A)(fact.reason ?? ""), style),
        ...text_field("how", [...effect, ...(rollout === "" ? [] : [rollout])].join(" · "), style),
        ...text_field("checks", fact.checks.map(report_escape/* terminal */.Fo).join(", "), style),
    ];
}
/** The workloads' names, bold, and what is appended to them. */
function subjectLine(subjects, style, appended = "") {
    const lines = hanging("  ", namesText(subjects), style).map((line) => paint(line, "bold", style));
    return lines.map((line, index) => (index === lines.length - 1 ? `${line}${appended}` : line));
}
/** A labelled line below a name; nothing when it is empty. */
function text_field(label, text, style) {
    return text === "" ? [] : hanging(`    ${label.padEnd(8)}`, text, style, "dim");
}
function causeText(cause) {
    switch (cause.type) {
        case "image":
            return `image ${(0,report_escape/* terminal */.Fo)(cause.base)} → ${(0,report_escape/* terminal */.Fo)(cause.head)}`;
        case "field":
            return `${cause.noun} ${namesText(cause.paths)}`;
        case "config": {
            const keys = namesText(cause.keys);
            const read = cause.reads === "notRead" ? `(does not read ${keys === "" ? "a changed key" : keys})` : keys;
            const sources = cause.sources.map(({ file, line }) => placeText(file, line));
            return [(0,report_escape/* terminal */.Fo)(cause.config), read, sources.length > 0 ? `from ${sources.join(", ")}` : ""]
                .filter((part) => part !== "")
                .join(" ");
        }
    }
}
function staleLines({ subjects, overlays, fact }, style) {
    const ways = fact.reads.map(({ how, container }) => container === null ? how : `${how} of ${(0,report_escape/* terminal */.Fo)(container)}`);
    return [
        ...subjectLine(subjects, style),
        ...text_field("in", overlayList(overlays), style),
        ...text_field("config", `${(0,report_escape/* terminal */.Fo)(fact.config)} ${namesText(fact.keys)}`.trim(), style),
        ...text_field("reads", ways.join(", "), style),
        ...text_field("why", (0,report_escape/* terminalProse */._A)(fact.reason ?? ""), style),
    ];
}
function findingLines(forecast, which, style) {
    // What was not analysed has a section of its own.
    const findings = forecast.findings.filter((finding) => finding.severity !== "ignore" && finding.check !== "not-analysed" && which(finding));
    return findingGroups(findings).flatMap(({ check, severity, remediation, rows }) => [
        ...hanging("  ", (0,report_escape/* terminal */.Fo)(check), style).map((line) => paint(line, severity === "error" ? "red" : "yellow", style)),
        ...hanging("    ", (0,report_escape/* terminalProse */._A)(remediation), style),
        ...rows.flatMap(({ subjects, overlays, fact }) => [
            ...hanging("  - ", [findingSubject(subjects, fact), (0,report_escape/* terminalProse */._A)(fact.message)]
                .filter((part) => part !== "")
                .join(": "), style),
            ...text_field("in", overlayList(overlays), style),
            ...text_field("at", fact.file === undefined ? "" : placeText(fact.file, fact.line), style),
            ...text_field("since", since(fact), style),
            ...text_field("reason", (0,report_escape/* terminal */.Fo)(fact.suppressed?.reason ?? ""), style),
        ]),
    ]);
}
function since({ isNew, notSeenAtBase }) {
    if (isNew)
        return "this change";
    return notSeenAtBase === true ? "this change, perhaps" : "before this change";
}
function findingSubject(subjects, { containers }) {
    const named = namesText(subjects);
    return containers.length === 0 ? named : `${named}, ${containersPhrase(containers, report_escape/* terminal */.Fo)}`;
}
function problemLines(forecast, style) {
    const words = { none: "not analysed", partial: "partly analysed", full: "note" };
    const rows = fold(forecast.overlays.filter(isTold).flatMap(({ path, analysis, problems }) => (problems.length === 0 && analysis !== "full" ? [null] : problems).map((problem) => ({
        overlay: path,
        subject: "",
        fact: { analysis, problem },
    }))));
    return rows.flatMap(({ overlays, fact: { analysis, problem } }) => [
        ...hanging("  ", `${words[analysis]}: ${overlayList(overlays)}`, style).map((line) => paint(line, analysis === "full" ? "dim" : "yellow", style)),
        ...(problem === null
            ? []
            : [
                ...hanging("    ", (0,report_escape/* terminalProse */._A)(problem.message), style),
                ...text_field("at", problem.file === undefined ? "" : placeText(problem.file, problem.line), style),
                ...text_field("side", problem.side ?? "both, so before this change too", style),
            ]),
    ]);
}
/** Overlays with inputs elsewhere are in every forecast: why they were not analysed is told when the change reaches them. */
function isTold({ touched, analysis }) {
    return touched || analysis === "full";
}
function untouchedLines({ overlays }, style) {
    const paths = overlays.filter((overlay) => !isTold(overlay)).map(({ path }) => path);
    return paths.length === 0 ? [] : hanging("  ", overlayList(paths), style);
}
function placeText(file, line) {
    return (0,report_escape/* terminal */.Fo)(line === undefined ? file : `${file}:${line}`);
}
function overlayList(paths) {
    return namesText(paths.map(overlayName));
}

// EXTERNAL MODULE: ./.tmp/build/cli/write-error.js
var write_error = __webpack_require__(1377);
;// CONCATENATED MODULE: ./.tmp/build/cli/forecast-command.js









/** Builds and compares as the command line asks. Throws `UserError`. */
async function runForecast(options, context) {
    const { env, temporaryDirectory, progress } = context;
    const repository = await openRepository({ directory: options.repository, env });
    try {
        const { allow, loadRestrictor } = options;
        const choice = options.builder;
        const builder = await createBuilder({
            choice,
            allow,
            loadRestrictor,
            fork: false,
            env,
            temporaryDirectory,
        });
        try {
            const { base, head, overlays, failOn } = options;
            const revisions = { base, mergeBase: base === undefined, head };
            return await forecast({ revisions, overlays, failOn }, { repository, builder, progress });
        }
        finally {
            await builder.close();
        }
    }
    finally {
        await repository.close();
    }
}
/** The forecast in the format that was asked for, ready to be written. */
function formatForecast(result, format, style) {
    switch (format) {
        case "text":
            return text_formatText(result, style);
        case "markdown":
            return formatSummary(result);
        case "json":
            return json_formatJson(result);
    }
}
/** Writes the report to a file that the user named. */
async function writeReport(file, report) {
    try {
        await (0,promises_.writeFile)(file, report);
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error))
            throw error;
        throw new user_error/* UserError */.y(`cannot write ${file}: ${(0,write_error/* reasonOf */.A)(error)}. Give --output another file, in a folder that exists and that you may write to.`);
    }
}
/**
 * 0 the policy passed, 1 it failed, 2 it passed but an overlay that the change reaches was not analysed. What was there
 * before, like a base that did not build, is told but does not fail a head that builds.
 */
function exitCodeOf({ verdict, overlays }) {
    if (verdict === "fail")
        return 1;
    const isUnknown = overlays.some(({ status, touched, problems }) => {
        return (touched && status === "notAnalysed") || problems.some(({ code }) => code === "builders-differ");
    });
    return isUnknown ? 2 : 0;
}


/***/ }),

/***/ 2014:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ wrongKind),
/* harmony export */   q: () => (/* binding */ FieldPathError)
/* harmony export */ });
/** Why a path does not lead to a field. Names fields, never values; the caller knows the replacement. */
class FieldPathError extends Error {
    name = "FieldPathError";
}
function wrongKind(expected) {
    return new FieldPathError(`wrong node kind: expected a ${expected}`);
}


/***/ }),

/***/ 9053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ retype),
/* harmony export */   WY: () => (/* binding */ resolveText),
/* harmony export */   jn: () => (/* binding */ isScalar)
/* harmony export */ });
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2460);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3711);
/* harmony import */ var _yaml_written_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5361);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2014);




/** What a text becomes in a field that is new: what it would be, written in YAML without quotes. */
function resolveText(text) {
    const value = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePlain */ .Rg)(text, "kustomize");
    if (value === _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .UNRESOLVED */ .gm)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .FieldPathError */ .q("the value cannot be written as JSON");
    return (0,_yaml_written_js__WEBPACK_IMPORTED_MODULE_2__/* .unquoted */ .qZ)(value, text);
}
/**
 * What a text becomes in a field that is there: kustomize changes the text but leaves type and quotes, and fails when
 * they do not fit. Throws `FieldPathError`.
 */
function retype(text, field) {
    if ((0,_yaml_written_js__WEBPACK_IMPORTED_MODULE_2__/* .isQuoted */ .f5)(field))
        return { value: text, written: _yaml_written_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTED */ .jB };
    const { tag, name } = typeOf(field);
    const value = (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveTagged */ .ht)(tag, text);
    if (value === _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .UNRESOLVED */ .gm)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .FieldPathError */ .q(`the value does not fit the field, which holds ${name}`);
    return (0,_yaml_written_js__WEBPACK_IMPORTED_MODULE_2__/* .unquoted */ .qZ)(value, text);
}
function typeOf(field) {
    const { value, written } = field;
    if (typeof value === "string") {
        return typeof written === "string" && (0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimestamp */ .Fx)(written)
            ? { tag: "!!timestamp", name: "a timestamp" }
            : { tag: "!!str", name: "a text" };
    }
    if (typeof value === "boolean")
        return { tag: "!!bool", name: "true or false" };
    if ((0,_yaml_written_js__WEBPACK_IMPORTED_MODULE_2__/* .isFloat */ .dk)(field))
        return { tag: "!!float", name: "a number" };
    return value === null ? { tag: "!!null", name: "null" } : { tag: "!!int", name: "an integer" };
}
function isScalar(value) {
    return !(0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value) && !(0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value);
}


/***/ }),

/***/ 2460:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ isTimestamp),
/* harmony export */   Rg: () => (/* binding */ resolvePlain),
/* harmony export */   X2: () => (/* binding */ isAmbiguous),
/* harmony export */   gm: () => (/* binding */ UNRESOLVED),
/* harmony export */   ht: () => (/* binding */ resolveTagged)
/* harmony export */ });
/** A scalar that its explicit tag does not fit, or that cannot be written as JSON. */
const UNRESOLVED = Symbol("unresolved");
const NULL = new Set(["", "~", "null", "Null", "NULL"]);
const TRUE = new Set(["true", "True", "TRUE"]);
const FALSE = new Set(["false", "False", "FALSE"]);
const OLD_TRUE = new Set(["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"]);
const OLD_FALSE = new Set(["n", "N", "no", "No", "NO", "off", "Off", "OFF"]);
const NO_JSON = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const POINT_FLOAT = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+)?$/;
const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
/** Nothing else can be anything but a string: numbers, timestamps, and words of up to five letters. */
const MAY_BE_SPECIAL = /^(?:[-+.~0-9]|[yYnNtTfFoO][A-Za-z]{0,4}$)/;
/** What Go's writer puts in quotes when it is a text, besides other values: YAML 1.1's booleans, and timestamps. */
function isAmbiguous(text) {
    return (text.length <= 3 && (OLD_TRUE.has(text) || OLD_FALSE.has(text))) || isTimestamp(text);
}
function isTimestamp(text) {
    return resolveTimestamp(text) !== undefined;
}
/** The value of a plain (unquoted, untagged) scalar. */
function resolvePlain(text, dialect) {
    if (text === "")
        return null;
    if (!MAY_BE_SPECIAL.test(text))
        return text;
    if (NULL.has(text))
        return null;
    if (TRUE.has(text) || (dialect === "json" && OLD_TRUE.has(text)))
        return true;
    if (FALSE.has(text) || (dialect === "json" && OLD_FALSE.has(text)))
        return false;
    if (NO_JSON.test(text))
        return UNRESOLVED;
    const timestamp = resolveTimestamp(text);
    if (timestamp !== undefined)
        return dialect === "json" ? text : timestamp;
    return resolveNumber(text) ?? text;
}
/** The value of a scalar with an explicit tag, given by its short form ("!!int"). What Go does not know is a text. */
function resolveTagged(tag, text) {
    switch (tag) {
        case "!!str":
            return text;
        case "!!binary":
            return resolveBinary(text);
        case "!!null":
            return NULL.has(text) ? null : UNRESOLVED;
        case "!!bool":
            return TRUE.has(text) ? true : FALSE.has(text) ? false : UNRESOLVED;
        case "!!int": {
            const number = FLOAT.test(text) && /[.eE]/.test(text) ? undefined : resolveNumber(text);
            return number ?? UNRESOLVED;
        }
        case "!!float":
            return resolveFloat(text);
        case "!!timestamp":
            return resolveTimestamp(text) ?? UNRESOLVED;
        default:
            return text;
    }
}
function resolveNumber(text) {
    const first = text.charCodeAt(0);
    if (first === 0x2e)
        return POINT_FLOAT.test(text) ? finite(text.replaceAll("_", "")) : undefined;
    if (first !== 0x2b && first !== 0x2d && (first < 0x30 || first > 0x39))
        return undefined;
    const plain = text.replaceAll("_", "");
    const integer = INTEGER.exec(plain);
    if (integer !== null) {
        const value = resolveInteger(integer);
        if (value !== undefined)
            return value;
    }
    return FLOAT.test(plain) ? finite(plain) : undefined;
}
/** An integer counts as a float as long as it fits 64 bits with its sign. */
function resolveFloat(text) {
    const number = resolveNumber(text) ?? UNRESOLVED;
    if (typeof number !== "bigint")
        return number;
    return number < -INT64_MIN ? Number(number) : UNRESOLVED;
}
const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;
/** Undefined when it does not fit 64 bits: then it may still be a float. */
function resolveInteger(match) {
    const [, sign, hex, binary, octal, decimal] = match;
    const digits = hex !== undefined
        ? `0x${hex}`
        : binary !== undefined
            ? `0b${binary}`
            : octal !== undefined
                ? `0o${octal}`
                : (decimal ?? "");
    const small = Number(digits);
    if (Number.isSafeInteger(small))
        return sign === "-" && small !== 0 ? -small : small;
    const value = sign === "-" ? -BigInt(digits) : BigInt(digits);
    const largest = sign === "" ? UINT64_MAX : UINT64_MAX >> 1n;
    return value >= INT64_MIN && value <= largest ? value : undefined;
}
/** Minus zero becomes zero, as on its way through Go's JSON. */
function finite(text) {
    const value = Number(text);
    return Number.isFinite(value) ? value + 0 : undefined;
}
function resolveBinary(text) {
    const base64 = text.replace(/[\r\n]/g, "");
    const complete = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64);
    return complete ? Buffer.from(base64, "base64").toString("utf8") : UNRESOLVED;
}
const TIMESTAMP = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(\.[0-9]+)?(Z|[-+][0-9]{2}:[0-9]{2}))| ([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(\.[0-9]+)?)?$/;
/** RFC 3339 text of a timestamp, as Go's time.Time is written to JSON; undefined for anything else. */
function resolveTimestamp(text) {
    if (text.charCodeAt(4) !== 0x2d)
        return undefined;
    const match = TIMESTAMP.exec(text);
    if (match === null)
        return undefined;
    const [, year = "", month = "", day = ""] = match;
    const hour = Number(match[4] ?? match[9] ?? 0);
    const minute = Number(match[5] ?? match[10] ?? 0);
    const second = Number(match[6] ?? match[11] ?? 0);
    if (Number(month) < 1 || Number(month) > 12 || hour > 23 || minute > 59 || second > 59)
        return undefined;
    const daysInMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    if (Number(day) < 1 || Number(day) > daysInMonth)
        return undefined;
    const fraction = (match[7] ?? match[12] ?? "").slice(0, 10).replace(/\.?0*$/, "");
    const zone = match[8] === undefined || /^[-+]00:00$/.test(match[8]) ? "Z" : match[8];
    const two = (part) => String(part).padStart(2, "0");
    return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${fraction}${zone}`;
}


/***/ }),

/***/ 3711:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   O6: () => (/* binding */ getIn),
/* harmony export */   dg: () => (/* binding */ newMap),
/* harmony export */   jh: () => (/* binding */ isMap)
/* harmony export */ });
/** V8 keeps what is made of this as compact objects, and what is made of null as hash tables, slow to make and to copy. */
const NO_PROPERTIES = Object.freeze(Object.create(null));
/** An empty map, to be filled by who makes it and by nobody after. */
function newMap() {
    return Object.create(NO_PROPERTIES);
}
function isMap(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** The value at a path of map keys; undefined as soon as something on the way is missing or no map. */
function getIn(value, ...path) {
    let current = value;
    for (const key of path) {
        if (!isMap(current) || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}


/***/ }),

/***/ 5361:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ writtenField),
/* harmony export */   JN: () => (/* binding */ isEmptyNull),
/* harmony export */   Ki: () => (/* binding */ writtenTexts),
/* harmony export */   dk: () => (/* binding */ isFloat),
/* harmony export */   f5: () => (/* binding */ isQuoted),
/* harmony export */   jB: () => (/* binding */ QUOTED),
/* harmony export */   kY: () => (/* binding */ plainWritten),
/* harmony export */   nt: () => (/* binding */ writtenAt),
/* harmony export */   ox: () => (/* binding */ noteWritten),
/* harmony export */   pp: () => (/* binding */ copyWritten),
/* harmony export */   qF: () => (/* binding */ hasWritten),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   um: () => (/* binding */ quotedWritten),
/* harmony export */   v4: () => (/* binding */ writtenText)
/* harmony export */ });
/* harmony import */ var _scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2460);

const QUOTED = Symbol("quoted");
const fieldsOf = new WeakMap();
function noteWritten(container, fields) {
    fieldsOf.set(container, fields);
}
/** To be called for every copy of a map or list, with what is edited in the copy. */
function copyWritten(from, to, edits) {
    const before = fieldsOf.get(from);
    let after;
    for (const [name, written] of edits) {
        if (written === undefined && before === undefined)
            continue;
        after ??= new Map(before);
        if (written === undefined)
            after.delete(name);
        else
            after.set(name, written);
    }
    const fields = after ?? before;
    if (fields !== undefined && fields.size > 0)
        fieldsOf.set(to, fields);
}
function hasWritten(container) {
    return fieldsOf.has(container);
}
function writtenAt(container, name) {
    return fieldsOf.get(container)?.get(name);
}
/**
 * A null where nothing is written after the colon. It is the same value as `null`, but a strategic merge of kustomize
 * keeps a written null and drops an empty one.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/kyaml/yaml/merge2/merge2.go (VisitMap)
 */
function isEmptyNull(map, name) {
    return map[name] === null && writtenAt(map, name) === "";
}
/**
 * Whether a scalar is in quotes, or a block. One that was not read from a file, but set, is where it cannot do without:
 * what has another value unquoted, now or in YAML 1.1, or would be no plain scalar (YAML 1.2, 7.3.3).
 */
function isQuoted({ value, written }) {
    if (typeof value !== "string" || written !== undefined)
        return written === QUOTED;
    return NOT_PLAIN.test(value) || (0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(value) || (0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePlain */ .Rg)(value, "kustomize") !== value;
}
const NOT_PLAIN = /^(?:[\s,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)|:(?:\s|$)|\s#|[\n\t]|\s$/;
/** Whether a number is a float to YAML, which `1.0` and `1e3` are, and integers that need more than 64 bits. */
function isFloat(scalar) {
    const { value } = scalar;
    if (typeof value !== "number")
        return false;
    const text = writtenText(scalar);
    return !Number.isSafeInteger(value) || (/[.eE]/.test(text) && !/^[-+]?0[xX]/.test(text));
}
/** A scalar without quotes that is written as this text. */
function unquoted(value, text) {
    return { value, written: text === writtenText({ value }) && !isQuoted({ value }) ? undefined : text };
}
/** A field or item with the way in which it is written. */
function writtenField(map, name) {
    return { value: map[name] ?? null, written: writtenAt(map, name) };
}
/** The fields of a map as text, as they are written; maps and lists as "". */
function writtenTexts(map) {
    return Object.keys(map).map((name) => [name, writtenText(writtenField(map, name))]);
}
/** How a plain scalar is written; undefined when that follows from its value. */
function plainWritten(text, value) {
    if (text === value)
        return (0,_scalar_js__WEBPACK_IMPORTED_MODULE_0__/* .isAmbiguous */ .X2)(text) ? text : undefined;
    return text === writtenText({ value }) ? undefined : text;
}
/** How a text in quotes, or a block, is written; undefined when that follows from its value. */
function quotedWritten(text) {
    return isQuoted({ value: text }) ? undefined : QUOTED;
}
/** The text of a scalar as it is written; "" for a map or list. */
function writtenText({ value, written }) {
    if (typeof written === "string")
        return written;
    return typeof value === "object" && value !== null ? "" : String(value);
}


/***/ })

};
