import type { ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, type Path } from "../path.ts";
import { mapIn, mapsIn, textIn, textsIn } from "../values.ts";
import { isIp } from "./addresses.ts";

const MOST_SERVERS = 3;
const MOST_SEARCHES = 32;
const LONGEST_SEARCHES = 2048;
/** Labels may begin with an underscore, and hold some: gate RelaxedDNSSearchValidation. */
const SEARCH = /^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validatePodDNSConfig) */
export function validateDns(spec: ValueMap, path: Path, report: Report): void {
  const config = mapIn(spec.dnsConfig);
  const where = at(path, "dnsConfig");
  const servers = textsIn(config.nameservers);
  if (textIn(spec.dnsPolicy) === "None" && servers.length === 0)
    report(at(where, "nameservers"), "must name one when dnsPolicy is None");
  if (mapsIn(config.options).some(({ name }) => textIn(name) === ""))
    report(at(where, "options"), "must have names");
  if (servers.length > MOST_SERVERS)
    report(at(where, "nameservers"), `must not be more than ${MOST_SERVERS}`);
  if (servers.some((server) => !isIp(server))) report(at(where, "nameservers"), "must be IP addresses");
  const searches = textsIn(config.searches);
  if (searches.length > MOST_SEARCHES || searches.join(" ").length > LONGEST_SEARCHES)
    report(
      at(where, "searches"),
      `must not be more than ${MOST_SEARCHES}, or ${LONGEST_SEARCHES} characters in all`,
    );
  if (!searches.every(isSearch)) report(at(where, "searches"), "must be names of domains");
}

function isSearch(search: string): boolean {
  if (search === ".") return true;
  const name = search.replace(/\.$/, "");
  return name.length <= 253 && SEARCH.test(name);
}
