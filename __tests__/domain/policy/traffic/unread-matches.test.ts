import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const route = (match: string, type = "traefik.io/v1alpha1 IngressRoute") =>
  manifest(
    type,
    `spec: ${JSON.stringify({ routes: [{ match, services: [{ name: "web", port: 80 }] }] })}`,
    "name: web",
  );
const told = (fault: string, kind = "IngressRoute") => [
  `${kind} web has a match that Traefik cannot read (${fault}): it leaves that route out, and whoever asks for it gets no answer.`,
];
const unread = (base: string, head: string) =>
  messages("lost-traffic", base, head).filter((text) => text.includes("cannot read"));

it.each<readonly [match: string, readonly string[]]>([
  ["Host(`a.io) && Path(`/b`)", told("a quote is not closed")],
  ["Host(`a.io)", told("a quote is not closed")],
  ["Host(`a.io`", told(") is missing")],
  ["Hst(`a.io`)", told("Hst is no matcher")],
  ["Host(`a.io`) & Path(`/`)", told("its operators are && and ||")],
  ["Host(a.io)", told("a value is not in backticks")],
  ["Host('a.io')", told("a value is not in backticks")],
  ["Host(`a.io`) PathPrefix(`/`)", told("an operator is missing")],
  ["Host(`a.io`) &&", told("an operator has nothing beside it")],
  ["Host(`a.io`) && !(Path(`/a`) || Headers(`x`, `y`))", []],
  ['Host("a.io")', []],
  ["HostRegexp(`{sub:[a-z]+}.a.io`)", []],
  ["Host(`${DOMAIN})", []],
  ["", []],
])("the match %s", (match, expected) => {
  expect(unread(route("Host(`b.io`)"), route(match))).toEqual(expected);
});

it("is told of new routes, of routes for TCP, of the group before, and not of what was so", () => {
  const wrong = "HostSNI(`*`";
  const tcp = "traefik.containo.us/v1alpha1 IngressRouteTCP";
  expect(unread("", route(wrong, tcp))).toEqual(told(") is missing", "IngressRouteTCP"));
  expect(unread(route(wrong), route(wrong).replace("80", "81"))).toEqual([]);
  expect(unread("", route(wrong, "example.com/v1 IngressRoute"))).toEqual([]);
});
