import { describe, expect, it } from "vitest";
import { confinableHosts, isListed, isPrivateAddress, mayAsk } from "../../src/fetch/hosts.ts";

describe("an address", () => {
  it.each([
    ["127.0.0.1", "the machine"],
    ["169.254.169.254", "a cloud's machine"],
    ["fd00:ec2::254", "a cloud's machine, by IPv6"],
    ["[::1]", "the machine, as a URL has it"],
    ["::ffff:127.0.0.1", "IPv4, mapped"],
    ["::ffff:0:127.0.0.1", "IPv4, translated"],
    ["::127.0.0.1", "IPv4, compatible"],
    ["64:ff9b::10.0.0.1", "IPv4, behind a translator"],
    ["64:ff9b::a9fe:a9fe", "a cloud's machine, behind a translator"],
    ["2002:a00:1::1", "IPv4, as 6to4"],
    ["2001:0:4136:e378::1", "IPv4, as Teredo"],
    ["fec0::1", "a site"],
    ["fe80::1%eth0", "a link"],
    ["localhost", "no address"],
  ])("is private: %s, %s", (address) => {
    expect(isPrivateAddress(address)).toBe(true);
  });

  it.each(["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8"])(
    "is public: %s",
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );
});

describe("a host that a run and a policy speak of", () => {
  it.each([
    ["neither names any", [], [], true, false],
    ["the run alone names it", ["a.example"], [], true, true],
    ["the policy alone names it", [], ["a.example"], true, true],
    ["both name it", ["*.example"], ["a.example:443"], true, true],
    ["the policy names another", ["a.example"], ["b.example"], false, false],
    ["the run names another", ["b.example"], ["*.example"], false, false],
  ])("%s", (_, asked, policy, isAllowed, isNamed) => {
    const { rule, confine } = confinableHosts(asked);
    confine(policy);
    expect([mayAsk(rule, "a.example", "443"), isListed(rule, "a.example", "443")]).toEqual([
      isAllowed,
      isNamed,
    ]);
  });
});
