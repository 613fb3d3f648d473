import { mapAt, textAt, textsAt } from "../../fields.ts";
import type { PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { comingContainers, comingTemplates } from "./changed-containers.ts";

/**
 * Pods that are hardened from now on in a way that their image does not bear: it says no user, and so is root's, or it
 * begins as root and goes on as another one.
 */
export function rootImages(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  return comingTemplates(workload, side, base).flatMap((each) =>
    comingContainers(each).flatMap(({ container: { name, path, value }, old }): readonly Violation[] => {
      const why = unborne(value, each.template);
      if (why === undefined || (old !== undefined && unborne(old, each.former) === why)) return [];
      const message = `The image of container ${name} ${why}`;
      return [{ key: `root image ${path}`, container: name, severity: "warning", message, unsafe: false }];
    }),
  );
}

/** Of Docker Hub's official ones, those that step down from root as they start, and those that stay it. */
const STEPS_DOWN = ["nginx", "postgres", "mysql", "mariadb", "mongo", "rabbitmq"];
const ROOT = new Set([
  ...[...STEPS_DOWN, "alpine", "busybox", "debian", "ubuntu", "httpd", "redis", "python", "node", "golang"],
  ...["php", "ruby", "wordpress", "nextcloud", "registry", "caddy", "traefik"],
]);
/** Docker Hub itself, and its known copies. */
const IMAGE =
  /^(?:(?:docker\.io\/)?(?:library\/)?|public\.ecr\.aws\/docker\/library\/|mirror\.gcr\.io\/library\/)([a-z]+)(?:[:@]|$)/;

/** The name of one of Docker Hub's own images, else "". */
export function officialImage(container: ValueMap): string {
  return IMAGE.exec(textAt(container, "image") ?? "")?.[1] ?? "";
}

function unborne(value: ValueMap, template: PodTemplate | undefined): string | undefined {
  const image = officialImage(value);
  if (!ROOT.has(image)) return undefined;
  const [own, ofPod] = [mapAt(value, "securityContext"), mapAt(template?.spec ?? {}, "securityContext")];
  if ((own.runAsUser ?? ofPod.runAsUser ?? null) !== null) return undefined;
  // https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/kubelet/kuberuntime/security_context.go (verifyRunAsNonRoot)
  if ((own.runAsNonRoot ?? ofPod.runAsNonRoot) === true)
    return "runs as root where nothing says another user, which `runAsNonRoot` refuses: where nothing sets one, the kubelet never starts it.";
  const added = textsAt(own, "capabilities", "add");
  const mayNot = textsAt(own, "capabilities", "drop").some((each) => /^(?:CAP_)?(?:ALL|SETUID)$/i.test(each));
  const isGiven = added.some((each) => /^(?:CAP_)?(?:ALL|SETUID)$/i.test(each));
  if (!mayNot || isGiven || !STEPS_DOWN.includes(image) || (value.command ?? null) !== null) return undefined;
  return "begins as root and goes on as another user, which it may not without the capability SETUID: it ends as it starts. Say its user (`runAsUser`), or add SETUID and SETGID.";
}
