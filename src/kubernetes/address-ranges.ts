import { BlockList, isIPv6 } from "node:net";
import { isIp, isNetwork } from "./validate/addresses.ts";

/** "10.0.0.0/24" or "10.0.0.10-10.0.0.20"; undefined where it is neither, or ends before it begins. */
export function addressRange(text: string): BlockList | undefined {
  const [first = "", last, ...rest] = text.split("-").map((part) => part.trim());
  if (rest.length > 0) return undefined;
  const list = new BlockList();
  const family = isIPv6(last ?? first.replace(/\/.*/, "")) ? "ipv6" : "ipv4";
  try {
    if (last === undefined) {
      if (!isNetwork(first)) return undefined;
      const [address = "", bits] = first.split("/");
      list.addSubnet(address, Number(bits), family);
    } else list.addRange(first, last, family);
    return list;
  } catch {
    return undefined;
  }
}

export function isInRange(list: BlockList, address: string): boolean {
  return isIp(address) && list.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}
