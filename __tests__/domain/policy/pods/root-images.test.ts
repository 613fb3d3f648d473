import { expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

const pods = (image: string, own = "", ofPod = "", more = "") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { replicas: 3, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { securityContext: { ${ofPod} }, containers: [{ name: web, image: "${image}", readinessProbe: { tcpSocket: { port: 80 } }, securityContext: { ${own} }${more} }] } } }
`;
const told = (base: string, head: string) => messages("unready-pods", base, head);
const NO_ROOT = [
  "The image of container web runs as root where nothing says another user, which `runAsNonRoot` refuses: where nothing sets one, the kubelet never starts it.",
];
const NO_STEP = [
  "The image of container web begins as root and goes on as another user, which it may not without the capability SETUID: it ends as it starts. Say its user (`runAsUser`), or add SETUID and SETGID.",
];
const DROPS = "capabilities: { drop: [ALL] }";

it.each<readonly [image: string, own: string, ofPod: string, readonly string[]]>([
  ["nginx:1.27", "runAsNonRoot: true", "", NO_ROOT],
  ["docker.io/library/postgres:16", "", "runAsNonRoot: true", NO_ROOT],
  ["public.ecr.aws/docker/library/redis:7", "", "runAsNonRoot: true", NO_ROOT],
  ["nginx:1.27", "runAsNonRoot: false", "runAsNonRoot: true", []],
  ["nginx:1.27", "runAsNonRoot: true", "runAsUser: 101", []],
  ["nginxinc/nginx-unprivileged:1.27", "runAsNonRoot: true", "", []],
  ["ghcr.io/acme/nginx:1.27", "runAsNonRoot: true", "", []],
  ["nginx:1.27", DROPS, "", NO_STEP],
  ["nginx:1.27", "capabilities: { drop: [all], add: [CHOWN, SETUID, SETGID] }", "", []],
  ["nginx:1.27", "capabilities: { drop: [NET_RAW] }", "", []],
  ["postgres:16", DROPS, "runAsUser: 999", []],
  ["redis:7", DROPS, "", []],
])("%s with %s, and %s of its pod", (image, own, ofPod, expected) => {
  expect(told(pods(image), pods(image, own, ofPod))).toEqual(expected);
  expect(told("", pods(image, own, ofPod))).toEqual(expected);
});

it("says nothing of what was so, or of another command", () => {
  const hardened = (tag: string) => pods(`nginx:${tag}`, "runAsNonRoot: true");
  expect(told(hardened("1.27"), hardened("1.28"))).toEqual([]);
  expect(told(pods("nginx:1"), pods("nginx:1", DROPS, "", ", command: [sleep, infinity]"))).toEqual([]);
});
