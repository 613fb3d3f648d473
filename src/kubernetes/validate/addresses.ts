import { isIP } from "node:net";

/**
 * Without the name of an interface, and not one of IPv4 in the form of IPv6:
 * https://github.com/kubernetes/apimachinery/blob/v0.36.3/pkg/util/validation/ip.go
 */
export function isIp(text: string): boolean {
  return isIP(text) !== 0 && !/%|^[0:]*:ffff:.*\./i.test(text);
}

/** A network like `10.0.0.0/8`: https://pkg.go.dev/net#ParseCIDR */
export function isNetwork(text: string): boolean {
  const [, address = "", bits = ""] = /^([^/]+)\/(\d|[1-9]\d{1,2})$/.exec(text) ?? [];
  return isIp(address) && Number(bits) <= lengthOf(address);
}

export const AN_ADDRESS = "must be an IP address";

/** What the API server does not take in a network; gate StrictIPCIDRValidation, on since 1.36. */
export function networkFault(text: string): string | undefined {
  if (!isNetwork(text)) return "must be a network like 10.0.0.0/8";
  const { first, size } = partsOf(text);
  return first % size === 0n
    ? undefined
    : "must be the first address of its network (Kubernetes before 1.36 takes others)";
}

/** Whether one of two networks is a part of the other, and not all of it. */
export function isPartOf(inner: string, outer: string): boolean {
  const [small, large] = [partsOf(inner), partsOf(outer)];
  const isSameFamily = inner.includes(":") === outer.includes(":");
  return isSameFamily && small.size < large.size && small.first / large.size === large.first / large.size;
}

function partsOf(network: string): { readonly first: bigint; readonly size: bigint } {
  const [address = "", bits] = network.split("/");
  return { first: numberOf(address), size: 1n << BigInt(lengthOf(address) - Number(bits)) };
}

function lengthOf(address: string): number {
  return address.includes(":") ? 128 : 32;
}

function numberOf(address: string): bigint {
  if (!address.includes(":")) return joined(address.split("."), 8n);
  // An URL has it written in the one way that there is, without the form of IPv4 at its end.
  const [left = [], right = []] = new URL(`http://[${address}]`).hostname
    .slice(1, -1)
    .split("::")
    .map((half) => half.split(":").filter((group) => group !== ""));
  const zeros = Array.from({ length: 8 - left.length - right.length }, () => "0");
  return joined(
    [...left, ...zeros, ...right].map((group) => `0x${group}`),
    16n,
  );
}

function joined(parts: readonly string[], bits: bigint): bigint {
  return parts.reduce((sum, part) => (sum << bits) + BigInt(part), 0n);
}

const SPECIAL: readonly (readonly [range: RegExp, name: string])[] = [
  [/^(?:0\.0\.0\.0|[0:]+)$/, "unspecified"],
  [/^(?:127\.|(?:0*:)+0*1$)/, "in the loopback range"],
  [/^(?:169\.254\.|fe[89ab]\w:)/i, "in the link-local range"],
  [/^(?:224\.0\.0\.|ff02:)/i, "in the link-local multicast range"],
];

/** Why traffic cannot be sent there: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidateEndpointIP) */
export function specialRange(address: string): string | undefined {
  return SPECIAL.find(([range]) => range.test(address))?.[1];
}
