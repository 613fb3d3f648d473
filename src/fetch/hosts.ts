import { BlockList, isIP } from "node:net";

/** Whether a host may be asked. */
export interface HostRule {
  /** What the run was given: `host`, `host:port` or `*.host`; empty: any public host. */
  readonly allowed: readonly string[];
  /** What the team's policy says, in the same words; empty: no more than the run was given. */
  readonly policy?: readonly string[];
}

/** A rule that the policy, which is read later, makes narrower; a host with a private address may be named by either. */
export function confinableHosts(allowed: readonly string[]): {
  readonly rule: HostRule;
  readonly confine: (hosts: readonly string[]) => void;
} {
  let policy: readonly string[] = [];
  return {
    rule: {
      allowed,
      get policy() {
        return policy;
      },
    },
    confine: (hosts) => {
      policy = hosts;
    },
  };
}

function listsOf({ allowed, policy = [] }: HostRule): readonly (readonly string[])[] {
  return [allowed, policy].filter((list) => list.length > 0);
}

/** Whether only some hosts may be asked. */
export function namesHosts(rule: HostRule): boolean {
  return listsOf(rule).length > 0;
}

/** Whether a host is named by the rule, by itself or by a pattern: in each list that there is. */
export function isListed(rule: HostRule, host: string, port: string): boolean {
  const lists = listsOf(rule);
  return lists.length > 0 && lists.every((list) => isIn(list, host, port));
}

function isIn(list: readonly string[], host: string, port: string): boolean {
  const name = host.toLowerCase();
  return list.some((entry) => {
    const wanted = entry.toLowerCase();
    if (wanted === name || wanted === `${name}:${port}`) return true;
    return wanted.startsWith("*.") && name.endsWith(wanted.slice(1));
  });
}

/** Whether a host may be asked as far as its name tells; its address has to be looked at too. */
export function mayAsk(rule: HostRule, host: string, port: string): boolean {
  return !namesHosts(rule) || isListed(rule, host, port);
}

let known: BlockList | undefined;

/** Made at the first question: most runs ask no server. */
function privateAddresses(): BlockList {
  return (known ??= privateBlocks());
}

/**
 * Addresses that lead to the machine itself, to its network, or to the services of a cloud's machines.
 * https://www.iana.org/assignments/iana-ipv4-special-registry/ and its twin for IPv6
 */
function privateBlocks(): BlockList {
  const blocks = new BlockList();
  const four = [
    ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"],
    ...["192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24"],
    ...["192.88.99.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"],
  ];
  const six = [
    ...["::/96", "::ffff:0:0:0/96", "64:ff9b:1::/48", "100::/64", "2001::/32", "2001:db8::/32", "2002::/16"],
    ...["3fff::/20", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8"],
    ...four.map(translated),
  ];
  for (const [family, ranges] of [
    ["ipv4", four],
    ["ipv6", six],
  ] as const) {
    for (const range of ranges) {
      const [network = "", bits = ""] = range.split("/");
      blocks.addSubnet(network, Number(bits), family);
    }
  }
  return blocks;
}

/** As a translator of networks that know IPv6 only spells it: https://www.rfc-editor.org/rfc/rfc6052#section-2.1 */
function translated(range: string): string {
  const [network = "", bits = ""] = range.split("/");
  return `64:ff9b::${network}/${96 + Number(bits)}`;
}

/** Whether an address is no public one. One of IPv4 in the clothes of IPv6 is seen through. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "");
  const family = isIP(bare);
  if (family === 4) return privateAddresses().check(bare, "ipv4");
  if (family === 6) return privateAddresses().check(bare, "ipv6");
  return true;
}
