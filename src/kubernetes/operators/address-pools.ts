import type { ValueMap } from "../../yaml/value.ts";
import { addressRange } from "../address-ranges.ts";
import { mapsIn, textIn, textsIn } from "../values.ts";
import { spec, type Rules } from "./rules.ts";

/** What stands for a value that comes later is no address. */
const ADDRESSES = /^[\da-f.:/\s-]+$/i;

/** The ranges of a pool of addresses for balancers, as MetalLB or Cilium has them; one address alone is a range of Cilium. */
export function rangesOf(self: ValueMap): readonly string[] {
  return [
    ...textsIn(self.addresses),
    ...mapsIn(self.blocks).map(({ cidr, start, stop }) => {
      const first = textIn(start);
      return first === "" ? textIn(cidr) : `${first}-${textIn(stop) || first}`;
    }),
  ];
}

/**
 * https://github.com/metallb/metallb/blob/v0.15.2/internal/config/config.go (ParseCIDR),
 * https://github.com/cilium/cilium/blob/v1.18.4/operator/pkg/lbipam/lbipam.go (handleNewPool)
 */
export const addressPool: Rules = (self, report) => {
  const field = self.blocks === undefined ? "addresses" : "blocks";
  for (const range of rangesOf(self)) {
    if (ADDRESSES.test(range) && addressRange(range) === undefined)
      report(spec(field), `must be ranges like 10.0.0.0/24 or 10.0.0.10-10.0.0.20, and has ${range}`);
  }
};
