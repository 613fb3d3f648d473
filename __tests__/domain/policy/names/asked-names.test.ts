import { describe, expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";
import { HERE } from "../slip-fixture.ts";

const slip = (who: string, what: string, meant: string) =>
  `warning: ${who} names ${what}, which is not in the build. Did you mean ${meant}?`;

describe("one name of several that is a letter off", () => {
  const MIDDLEWARE = manifest("traefik.io/v1alpha1 Middleware", "spec: {}", HERE("buffering"));
  const TRANSPORT = manifest("traefik.io/v1alpha1 ServersTransport", "spec: {}", HERE("insecure"));
  const WEB = manifest("v1 Service", "spec: { ports: [{ port: 80 }] }", HERE("website"));
  const HELD = WEB + MIDDLEWARE + TRANSPORT;
  const rule = (to = "website", middleware = "buffering", transport = "insecure") =>
    `{ match: PathPrefix(/a), middlewares: [{ name: ${middleware} }], services: [{ name: ${to}, port: 80, serversTransport: ${transport} }] }`;
  const traefik = (...rules: readonly string[]) =>
    manifest("traefik.io/v1alpha1 IngressRoute", `spec: { routes: [${rules.join(", ")}] }`, HERE("r"));
  const WHOLE = traefik(rule(), rule());
  it.each<readonly [string, head: string, readonly string[]]>([
    ["a Service", traefik(rule(), rule("websit")), [slip("IngressRoute r", "Service websit", "website")]],
    [
      "a middleware",
      traefik(rule(), rule("website", "bufering")),
      [slip("IngressRoute r", "Middleware bufering", "buffering")],
    ],
    [
      "all of them",
      traefik(rule("website", "bufering"), rule("website", "bufering")),
      [slip("IngressRoute r", "Middleware bufering", "buffering")],
    ],
    [
      "a transport",
      traefik(rule(), rule("website", "buffering", "insecre")),
      [slip("IngressRoute r", "ServersTransport insecre", "insecure")],
    ],
    ["another middleware", traefik(rule(), rule("website", "compress")), []],
    ["one of another provider", traefik(rule(), rule("website", "buffering@file")), []],
    // That is told where the Service loses its route.
    ["each Service", traefik(rule("websit"), rule("websit")), []],
  ])("%s", (_, head, expected) => {
    expect(told("misspelt-name", WHOLE + HELD, head + HELD)).toEqual(expected);
    expect(told("misspelt-name", head + HELD, head + HELD)).toEqual([]);
  });

  it("of a route that comes", () => {
    expect(told("misspelt-name", HELD, traefik(rule("website", "bufering")) + HELD)).toEqual([
      slip("IngressRoute r", "Middleware bufering", "buffering"),
    ]);
  });
});
