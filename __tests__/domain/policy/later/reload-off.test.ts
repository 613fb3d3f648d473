import { describe, expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

const CONFIG =
  "\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: app, namespace: shop }\ndata: { A: a }\n";
const ENV = "envFrom: [{ configMapRef: { name: app } }]";

function build(annotations: string, reads = ENV, inTemplate = ""): string {
  return `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop, annotations: { ${annotations} } }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web }, annotations: { ${inTemplate} } }
    spec: { containers: [{ name: web, image: x, ${reads} }] }
${CONFIG}`;
}

const HASHED = (text: string) => text.replaceAll("name: app", "name: app-cd7b9c545f");
const OTHER = "envFrom: [{ configMapRef: { name: other } }]";
const PULLS = (text: string) =>
  text.replace("spec: { containers", "spec: { imagePullSecrets: [{ name: pull }], containers");
const AUTO = 'reloader.stakater.com/auto: "true"';
const LOST =
  "Deployment web no longer asks to be restarted when its configs change: a later edit of ConfigMap app restarts nothing.";

describe("a workload that a controller restarts when its configs change", () => {
  it.each([
    ["asks no longer", build(AUTO), build(""), [LOST]],
    ["switches it off", build(AUTO), build('reloader.stakater.com/auto: "false"'), [LOST]],
    ["misspells it", build(AUTO), build('reloader.stakater.com/atuo: "true"'), [LOST]],
    ["names no config any more", build("configmap.reloader.stakater.com/reload: app"), build(""), [LOST]],
    ["names no Secret any more", build("secret.reloader.stakater.com/reload: app"), build(""), [LOST]],
    ["looks for none any more", build('reloader.stakater.com/search: "true"'), build(""), [LOST]],
    ["leaves Wave", build('wave.pusher.com/update-on-config-change: "true"'), build(""), [LOST]],
    ["asks in its template no longer", build("", ENV, AUTO), build(""), [LOST]],
    ["asks in another way", build(AUTO), build("configmap.reloader.stakater.com/reload: app"), []],
    ["asks as before", build(AUTO), build(`${AUTO}, a: b`), []],
    ["begins to ask", build(""), build(AUTO), []],
    ["reads no config", build(AUTO, ""), build("", ""), []],
    ["reads one whose name changes with it", HASHED(build(AUTO)), HASHED(build("")), []],
    ["reads one that is elsewhere", build(AUTO, OTHER), build("", OTHER), [LOST.replace("app", "other")]],
    ["takes its images with one", PULLS(build(AUTO, "")), PULLS(build("", "")), []],
  ])("%s", (_, base, head, expected) => {
    expect(messages("removed-object", base, head)).toEqual(expected);
  });
});
