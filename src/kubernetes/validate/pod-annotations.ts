import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn } from "../values.ts";
import { isLocalPath } from "./names.ts";

const COST = "controller.kubernetes.io/pod-deletion-cost";
const [LEAST, MOST] = [-(2 ** 31), 2 ** 31 - 1];

/** What annotations said before there were fields for it; both have to say the same. */
const PROFILES = [
  {
    of: "container.apparmor.security.beta.kubernetes.io/",
    field: "appArmorProfile",
    defaults: ["runtime/default"],
  },
  {
    of: "container.seccomp.security.alpha.kubernetes.io/",
    field: "seccompProfile",
    defaults: ["runtime/default", "docker/default"],
  },
] as const;
const OF_POD = "seccomp.security.alpha.kubernetes.io/pod";
const LOCAL = "localhost/";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidatePodSpecificAnnotations) */
export function validatePodAnnotations(pod: ValueMap, path: Path | undefined, report: Report): void {
  const annotations = mapIn(mapIn(pod.metadata).annotations);
  const spec = mapIn(pod.spec);
  const containers = [...mapsIn(spec.initContainers), ...mapsIn(spec.containers)];
  const byName = new Map(containers.map((container) => [container.name, container]));
  for (const [key, value] of Object.entries(annotations)) {
    const fault = key === COST ? costFault(textIn(value)) : profileFault(key, textIn(value), spec, byName);
    if (fault !== undefined) report(inside(at(at(path, "metadata"), "annotations"), key), fault);
  }
}

function costFault(cost: string): string | undefined {
  const isNumber = /^(?:0|[1-9]\d*|-\d+)$/.test(cost) && Number(cost) >= LEAST && Number(cost) <= MOST;
  return isNumber ? undefined : `must be a whole number between ${LEAST} and ${MOST}`;
}

function profileFault(
  key: string,
  value: string,
  spec: ValueMap,
  byName: ReadonlyMap<unknown, ValueMap>,
): string | undefined {
  const [known = PROFILES[1]] = PROFILES.filter(({ of }) => key.startsWith(of));
  if (key !== OF_POD && !key.startsWith(known.of)) return undefined;
  const { field, defaults } = known;
  const isAppArmor = field === "appArmorProfile";
  const container = key === OF_POD ? spec : byName.get(key.slice(known.of.length));
  if (container === undefined && isAppArmor) return "names no container of the pod";
  const isLocal = value.startsWith(LOCAL) && (isAppArmor || isLocalPath(value.slice(LOCAL.length)));
  const isKnown = [...defaults, "unconfined"].some((each) => each === value);
  if (!isLocal && !isKnown && !(isAppArmor && value === "")) return "is no profile that Kubernetes knows";
  const own = mapIn(container?.securityContext)[field];
  const profile = own ?? (isAppArmor ? mapIn(spec.securityContext)[field] : undefined);
  if (!isMap(profile)) return undefined;
  const { type, localhostProfile } = profile;
  const same =
    type === "Localhost"
      ? [`${LOCAL}${textIn(localhostProfile)}`]
      : type === "Unconfined"
        ? ["unconfined"]
        : defaults;
  return same.some((each) => each === value) ? undefined : `must say what ${field} says`;
}
