import { sha256 } from "../../model/sha256.ts";
import type { Finding } from "../../domain/forecast.ts";
import { namedAlike } from "../../model/identity.ts";
import { keyText } from "../../model/key-text.ts";

/**
 * What tells a finding from all others, today and after other edits: no line, and of its message no number and no name
 * suffix hash. Where that leaves several alike they are counted, as GitHub's own action counts equal lines.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning#data-for-preventing-duplicated-alerts
 */
export function createFingerprints(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return (finding) => {
    const hash = sha256(identity(finding)).slice(0, 16);
    const times = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, times);
    return `${hash}:${times}`;
  };
}

function identity({ check, workload, container, message, file, deployable }: Finding): string {
  const where = file ?? deployable;
  return keyText([check, workload && namedAlike(workload), container, steady(message), where]);
}

/** The letters of a hash: https://github.com/kubernetes-sigs/kustomize/blob/master/api/hasher/hasher.go */
const NAME_SUFFIX_HASH = /-[bcdfghkmt2456789]{10}(?![\w-])/g;

function steady(message: string): string {
  return message.replace(NAME_SUFFIX_HASH, "-#").replace(/\d+/g, "#");
}
