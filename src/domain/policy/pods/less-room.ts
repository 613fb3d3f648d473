import { readQuantity } from "../../../kubernetes/quantity.ts";
import { scalarText, textsIn, type ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import type { Workload } from "../../controllers/workload.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { comingContainers, comingTemplates } from "./changed-containers.ts";
import { isThousandth, memoryLimit } from "./lost-units.ts";
import { isTooLittle } from "./unstartable.ts";
import { groupedBy } from "../../../model/grouped.ts";
import { ownValue } from "../../../model/own-value.ts";

/** Pods that are evicted or killed when they take what they took, or are told to take. */
export function lessRoom(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  return comingTemplates(workload, side, base).flatMap((each) => {
    const { template, former } = each;
    const told = (key: string, message: string, container?: string): Violation => ({
      key: `room ${key}`,
      ...(container !== undefined && { container }),
      severity: "warning",
      message,
      unsafe: false,
    });
    const formerVolumes = groupedBy(mapsAt(former?.spec ?? {}, "volumes"), ({ name }) => name);
    const volumes = mapsAt(template.spec, "volumes").flatMap((volume) => {
      const name = textAt(volume, "name") ?? "";
      const [old] = formerVolumes.get(name) ?? [];
      const [was, is] = [old, volume].map((one) => readQuantity(mapAt(one ?? {}, "emptyDir").sizeLimit));
      if (was === undefined || is === undefined || is.amount * 2n >= was.amount) return [];
      const message = `Its volume ${name} may hold ${is.text} from now on, and ${was.text} before: a pod that writes more is evicted.`;
      return [told(`volume ${name}`, message)];
    });
    const limits = comingContainers(each).flatMap(({ container: { name, path, value }, old = {} }) => {
      const message = lessMemory(old, value);
      return message === undefined ? [] : [told(`memory ${path}`, `Container ${name} ${message}`, name)];
    });
    const heaps = comingContainers(each).flatMap(({ container: { name, path, value }, old }) => {
      const message = heapMessage(name, value);
      return message === undefined || (old !== undefined && heapMessage(name, old) !== undefined)
        ? []
        : [told(`heap ${path}`, message, name)];
    });
    return [...volumes, ...(heaps.length > 0 ? heaps : limits)];
  });
}

/**
 * Who trims a limit has looked at what is taken. A cut by more than half, or to less than what was asked for as its ordinary
 * need, is another matter, and a mistaken unit is told for itself: https://kubernetes.io/docs/tasks/configure-pod-container/assign-memory-resource/#exceed-a-container-s-memory-limit
 */
function lessMemory(before: ValueMap, after: ValueMap): string | undefined {
  const amountOf = (container: ValueMap, of: string) =>
    readQuantity(mapAt(container, "resources", of).memory);
  const [was, is] = [amountOf(before, "limits"), amountOf(after, "limits")];
  if (was === undefined || is === undefined || isTooLittle(is)) return undefined;
  if (isThousandth(memoryLimit(before), memoryLimit(after))) return undefined;
  const asked = amountOf(before, "requests");
  const isLess = asked !== undefined && asked.amount < was.amount && is.amount < asked.amount;
  if (is.amount * 2n >= was.amount && !isLess) return undefined;
  const than = isLess ? `asked for ${asked.text}` : `up to ${was.text}`;
  return `may have ${is.text} of memory from now on, and ${than} before: where it takes more, it is killed and started again, over and over.`;
}

const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3, t: 1024 ** 4 };

/** How programs are told how much memory they may take, by the unit that stands behind it where none does. */
const HEAPS: readonly (readonly [asks: RegExp, unit: string])[] = [
  // https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html
  [/(-Xmx)(\d{1,9})([kmgt]?)\b/i, ""],
  // https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib
  [/(--max[-_]old[-_]space[-_]size)[= ](\d{1,9})()\b/, "m"],
  // https://pkg.go.dev/runtime#hdr-Environment_Variables
  [/(GOMEMLIMIT)=(\d{1,15})([KMGT]?)i?B?$/i, ""],
  // https://redis.io/docs/latest/develop/reference/eviction/#maxmem
  [/(--maxmemory)[= ](\d{1,15})([kmg]?)b?\b/i, ""],
];

/** A container that is told to take more memory than it may have. */
function heapMessage(name: string, container: ValueMap): string | undefined {
  const limit = readQuantity(mapAt(container, "resources", "limits").memory);
  if (limit === undefined) return undefined;
  const variables = mapsAt(container, "env").map(
    (each) => `${scalarText(each.name)}=${scalarText(each.value)}`,
  );
  const words = ["command", "args"].map((field) => textsIn(container[field]).join(" "));
  const texts = [...words, ...variables];
  for (const [asks, otherwise] of HEAPS) {
    for (const text of texts) {
      const [, by = "", amount = "", unit = ""] = asks.exec(text) ?? [];
      const bytes = Number(amount) * (ownValue(UNITS, (unit || otherwise).toLowerCase()) ?? 1);
      if (by === "" || BigInt(bytes) * 1_000_000_000n <= limit.amount) continue;
      return `Container ${name} is told to take up to ${amount}${unit || otherwise} of memory (\`${by}\`), and may have ${limit.text}: it is killed when it does.`;
    }
  }
  return undefined;
}
