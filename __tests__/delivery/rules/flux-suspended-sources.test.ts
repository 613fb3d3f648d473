import { expect, test } from "vitest";
import {
  cluster,
  gitRepository,
  kustomization,
  APPS,
  RESTARTS,
  SOURCE,
  V2,
  WEB,
  type Case,
} from "./flux-repository.ts";
import { deployment, outcome, URL } from "./outcome.ts";

const suspended = (name = "flux-system", suspend = true) =>
  gitRepository(name, URL, `ref: {branch: main}, suspend: ${suspend}`);
const HELD = { ...cluster(), [SOURCE]: suspended() };
const OTHER = "clusters/prod/ext.yaml";
const WAITS = [...RESTARTS, "apps waits: sourceSuspended"];

// https://fluxcd.io/flux/components/source/gitrepositories/#suspend
const CASES: readonly Case[] = [
  ["what a suspended source brings waits", HELD, V2, WAITS],
  ["the change that suspends it was fetched before", cluster(), { ...V2, [SOURCE]: suspended() }, RESTARTS],
  [
    "the change that resumes it brings its own, and all that gathered",
    HELD,
    { ...V2, [SOURCE]: suspended("flux-system", false) },
    [...RESTARTS, "flux-system unknown GitRepository flux-system/flux-system"],
  ],
  [
    "a declaration by the same source waits too",
    HELD,
    { [APPS]: kustomization("apps", "./apps/web", "namePrefix: a-") },
    [
      "apps create Deployment a-web",
      "apps delete Deployment web",
      "apps waits: sourceSuspended",
      "flux-system waits: sourceSuspended",
    ],
  ],
  [
    "a declaration by another source does not",
    { ...cluster(), [OTHER]: suspended("ext"), [APPS]: kustomization("apps", "./apps/web", "", "ext") },
    { [APPS]: kustomization("apps", "./apps/web", "namePrefix: a-", "ext") },
    ["apps create Deployment a-web", "apps delete Deployment web"],
  ],
  [
    "a new Kustomization of a suspended source waits",
    { ...HELD, "apps/b/b.yaml": deployment("1").replace("name: web,", "name: web, namespace: shop,") },
    { "clusters/prod/b.yaml": kustomization("b", "./apps/b") },
    ["b create Deployment shop/web", "b waits: sourceSuspended", "flux-system waits: sourceSuspended"],
  ],
  [
    "another source goes on",
    {
      ...cluster(),
      [OTHER]: suspended("ext"),
      "clusters/prod/b.yaml": kustomization("b", "./apps/b", "", "ext"),
      "apps/b/b.yaml": deployment("1"),
    },
    { [WEB]: deployment("2") },
    RESTARTS,
  ],
];

test.each(CASES)("%s", async (_, base, change, expected) => {
  expect(await outcome(base, change)).toEqual(expected);
});
