const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/;
const IPV6 = /^[\da-fA-F]*:[\da-fA-F:.]+$/;

/** IPv6 is only told from what it cannot be. */
export function isIp(text: string): boolean {
  return (IPV4.test(text) && !text.endsWith(".")) || IPV6.test(text);
}

/** A network like `10.0.0.0/8`: https://pkg.go.dev/net#ParseCIDR */
export function isNetwork(text: string): boolean {
  const [, address = "", bits = ""] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  return isIp(address) && Number(bits) <= (address.includes(":") ? 128 : 32);
}

export const AN_ADDRESS = "must be an IP address";
export const A_NETWORK = "must be a network like 10.0.0.0/8";

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
