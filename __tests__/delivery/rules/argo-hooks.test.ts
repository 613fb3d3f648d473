import { expect, test } from "vitest";
import { app, WEB, type Case } from "./argo-repository.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { configMap, deployment, FACTS, outcome, present } from "./outcome.ts";

const HOOK = "argocd.argoproj.io/hook";
const web = (tag: string, annotations = "{}", more = "") => ({
  ...app(),
  [WEB]: deployment(tag, more, "web", annotations),
});
const SKIP = `{${HOOK}: Skip}`;
const job = (tag: string, policy: string) => ({
  ...app(),
  "apps/web/job.yaml": `apiVersion: batch/v1
kind: Job
metadata: {name: j, annotations: {${HOOK}: PreSync, ${HOOK}-delete-policy: "${policy}"}}
spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: "b:${tag}"}]}}}
`,
});
const settings = (value: string, annotations: string) => ({
  "apps/web/c.yaml": configMap("c", `{a: ${value}}`).replace(
    "{name: c",
    `{name: c, annotations: ${annotations}`,
  ),
});
const event = (name: string | undefined) => {
  const { "apps/web/job.yaml": text } = job("1", "BeforeHookCreation");
  const own = name === undefined ? "" : `${HOOK}: ${name}`;
  return { ...app(), "apps/web/job.yaml": text.replace(/annotations: \{.*\}\}/, `annotations: {${own}}}`) };
};
const lossOf = async (base: Case[1], head: Case[1]) => {
  const { findings } = await forecastTrees(present(base), present(head), FACTS);
  return findings.flatMap(({ check, message }) =>
    check === "removed-object" ? [message.replace(/^Job j /, "")] : [],
  );
};
const READER = web("1", "{}", ", envFrom: [{configMapRef: {name: c}}]");

// https://github.com/argoproj/gitops-engine/blob/master/pkg/sync/hook/hook.go (Skip)
const CASES: readonly Case[] = [
  ["48 a skipped object is never applied", web("1", SKIP), web("2", SKIP), []],
  ["48 nor what begins to be skipped", web("1"), web("2", SKIP), []],
  ["48 nor made", { ...app(), ...settings("b", "{}") }, web("1", SKIP), []],
  [
    "48 what is skipped no longer is applied with all that changed meanwhile",
    web("1", SKIP),
    web("1"),
    ["web unknown Application argocd/web"],
  ],
  ["48 a skipped config changes nothing", { ...READER, ...settings("b", SKIP) }, settings("c", SKIP), []],
  [
    "48 beside another event it is a hook",
    web("1", `{${HOOK}: "Sync,Skip"}`),
    web("2", `{${HOOK}: "Sync,Skip"}`),
    ["web recreate Deployment web/web"],
  ],
  ...["BeforeHookCreation", "HookSucceeded", "HookFailed,BeforeHookCreation"].map((policy): Case => [
    `48 a hook that goes by ${policy} is recreated`,
    job("1", policy),
    job("2", policy),
    ["web nextRun Job web/j"],
  ]),
  [
    "48 one that goes only when it fails is there, and cannot be changed",
    job("1", "HookFailed"),
    job("2", "HookFailed"),
    ["web applyFails Job web/j"],
  ],
];

test.each([
  ["PostSync", "is recreated at every sync"],
  ["SyncFail", "is made when that happens, and at no sync"],
  ["PostDelete", "is made when that happens, and at no sync"],
])("48 when a Job of %s runs", async (event, when) => {
  const files = (tag: string) => {
    const { "apps/web/job.yaml": text } = job(tag, "HookSucceeded");
    return present({ ...app(), "apps/web/job.yaml": text.replace("PreSync", event) });
  };
  const { deployables } = await forecastTrees(files("1"), files("2"), FACTS);
  expect(deployables[0]?.workloads[0]?.reason).toBe(`${HOOK}: the Job ${when}.`);
});

test("48 a hook of a failed sync that becomes an ordinary Job is made at the next sync", async () => {
  const { "apps/web/job.yaml": text } = job("1", "HookSucceeded");
  const files = (annotations: string) =>
    present({ ...app(), "apps/web/job.yaml": text.replace(/annotations: \{.*\}\}/, `${annotations}}`) });
  const { deployables } = await forecastTrees(files(`annotations: {${HOOK}: SyncFail}`), files(""), FACTS);
  expect(deployables[0]?.workloads.map(({ effect, reason }) => [effect, reason])).toEqual([
    ["create", "It was a hook that no sync makes, and is made at the next one."],
  ]);
});

test.each([
  ["SyncFail", "PreSync", "runs at no sync any more."],
  ["PostDelete", "PreSync", "runs at no sync any more."],
  ["PreSynk", "PreSync", `runs at no sync any more, since ${HOOK} names no event that Argo CD has.`],
  ["PostSync", "PreSync", "runs in the phase PostSync from now on, and ran in PreSync: what comes between"],
  ["Sync", "PostSync", undefined],
  ["SyncFail", "PostDelete", undefined],
])("48 a Job that becomes a hook of %s, and was one of %s", async (after, before, message) => {
  expect(await lossOf(event(before), event(after))).toEqual(
    message === undefined ? [] : [expect.stringContaining(message)],
  );
});

test.each([
  ["Argo CD's own hook", HOOK, ["runs at no sync any more, since"]],
  ["a hook of Helm", "helm.sh/hook", []],
])(
  "48 where nobody is seen to apply it, %s is one of an event that nobody has",
  async (_, mark, expected) => {
    const bare = (name: string) => {
      const { "apps/web/job.yaml": text = "" } = event(name) as Record<string, string>;
      return { "apps/web/job.yaml": text.replace(HOOK, mark) };
    };
    expect(await lossOf(bare("PostSync"), bare("PostSnyc"))).toEqual(
      expected.map((text) => expect.stringContaining(text) as unknown),
    );
  },
);

test.each([
  ["that is a hook no more", event("PreSync"), event(undefined), ["is no hook any more: it was recreated"]],
  ["that is new, of no event", app(), event("presync"), ["runs at no sync, since"]],
  ["that is new, of a deletion", app(), event("PreDelete"), []],
])("48 a Job %s", async (_, base, change, expected) => {
  expect(await lossOf(base, change)).toEqual(
    expected.map((text) => expect.stringContaining(text) as unknown),
  );
});

test("48 nothing of a ConfigMap, which runs nothing", async () => {
  const config = (annotations: string) => ({ ...app(), ...settings("b", annotations) });
  expect(await lossOf(config(`{${HOOK}: PreSync}`), config("{}"))).toEqual([]);
});

test.each([
  [
    "SyncFail",
    "PreSync",
    ["ConfigMap c is applied at no sync any more: what changes of it does not arrive."],
  ],
  ["SyncFail", "PostDelete", []],
  ["PostSync", "PreSync", []],
])("48 a ConfigMap that becomes a hook of %s, and was one of %s", async (after, before, expected) => {
  const config = (hook: string) => ({ ...app(), ...settings("b", `{${HOOK}: ${hook}}`) });
  expect(await lossOf(config(before), config(after))).toEqual(expected);
});

/** https://github.com/argoproj/gitops-engine/blob/master/pkg/sync/reconcile.go */
test.each(["SyncFail", "PostDelete", "Synk"])(
  "48 an ordinary object that becomes a hook of %s is pruned",
  async (after) => {
    const change = web("1", `{${HOOK}: ${after}}`);
    expect(await outcome(web("1"), change)).toEqual(["web delete Deployment web/web"]);
  },
);

test.each(CASES)("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});
