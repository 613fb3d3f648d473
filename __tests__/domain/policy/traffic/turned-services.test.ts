import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const pods = (
  name: string,
  labels = `app: ${name}`,
  spec = "",
  kind = "apps/v1 Deployment",
  ports = "{ name: http, containerPort: 80 }",
) =>
  manifest(
    kind,
    `spec: { ${spec}template: { metadata: { labels: { ${labels} } }, spec: { containers: [{ name: a, image: a, ports: [${ports}] }] } } }`,
    `name: ${name}, namespace: shop`,
  );
const service = (selector: string, ports = "{ port: 80 }", rest = "") =>
  manifest("v1 Service", `spec: { ${rest}selector: { ${selector} }, ports: [${ports}] }`);
const TURNED =
  "Service web no longer sends to Deployment web, whose pods stay: whoever calls it comes to Deployment api alone.";
const [blue, green] = [pods("web", "app: web, slot: blue"), pods("api", "app: web, slot: green")];

describe("a Service that stays", () => {
  it.each<readonly [string, base: string, head: string, readonly string[]]>([
    [
      "and turns to other pods",
      pods("web") + pods("api") + service("app: web"),
      pods("web") + pods("api") + service("app: api"),
      [TURNED],
    ],
    [
      "and turns to a workload without pods",
      pods("web") + pods("api", "app: api", "replicas: 0, ") + service("app: web"),
      pods("web") + pods("api", "app: api", "replicas: 0, ") + service("app: api"),
      [TURNED.replace("alone.", "alone, which has no pods.")],
    ],
    [
      "and turns to pods that are new",
      pods("web") + service("app: web"),
      pods("web") + pods("api") + service("app: api"),
      [TURNED],
    ],
    [
      "and leaves some of its pods",
      blue + green + service("app: web"),
      blue + green + service("app: web, slot: green"),
      [TURNED],
    ],
    [
      "as it is, while some of its pods get other labels",
      blue + green + service("app: web"),
      pods("web", "app: www") + green + service("app: web"),
      [TURNED],
    ],
    [
      "and loses a port with what it leaves",
      pods("web") + pods("api") + service("app: web", "{ port: 80 }, { port: 81 }"),
      pods("web") + pods("api") + service("app: api"),
      [TURNED],
    ],
    [
      "and loses a port of what it keeps",
      blue + green + service("app: web", "{ port: 80 }, { port: 81 }"),
      blue + green + service("app: web, slot: green"),
      ["Service web no longer has port 81: whoever calls Deployment api there gets no answer.", TURNED],
    ],
    [
      "with the labels of the same pods",
      pods("web") + service("app: web"),
      pods("web", "app: www") + service("app: www"),
      [],
    ],
    [
      "while what it leaves goes",
      pods("web") + pods("api") + service("app: web"),
      pods("api") + service("app: api"),
      [],
    ],
    [
      "while what it leaves has no pods any more",
      pods("web") + pods("api") + service("app: web"),
      pods("web", "app: web", "replicas: 0, ") + pods("api") + service("app: api"),
      [],
    ],
    [
      "and leaves a job of the same labels",
      pods("web", "app: web", "", "batch/v1 Job") + green + service("app: web"),
      pods("web", "app: web", "", "batch/v1 Job") + green + service("app: web, slot: green"),
      [],
    ],
    [
      "and leaves pods that have no port of its",
      pods("web", "app: web", "", undefined, "") +
        green +
        service("app: web", "{ port: 80, targetPort: http }"),
      pods("web", "app: web", "", undefined, "") +
        green +
        service("app: web, slot: green", "{ port: 80, targetPort: http }"),
      [],
    ],
    [
      "and is another name from now on",
      pods("web") + pods("api") + service("app: web"),
      pods("web") + pods("api") + service("app: api", "", "type: ExternalName, externalName: a.b, "),
      ["Service web is another name for a.b from now on: whoever calls Deployment web by it talks to that."],
    ],
    [
      "and takes more",
      pods("web") + green + service("app: web, slot: green"),
      pods("web") + green + service("app: web"),
      [],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(messages("lost-traffic", base, base)).toEqual([]);
    expect(messages("lost-traffic", base, head)).toEqual(expected);
  });

  it("and turns is not told where not all was seen", () => {
    const [base, head] = [service("app: web"), service("app: api")].map(
      (each) => pods("web") + pods("api") + each,
    );
    for (const side of [{ headIncomplete: true }, { baseIncomplete: true }])
      expect(messages("lost-traffic", base ?? "", head ?? "", side)).toEqual([]);
  });
});
