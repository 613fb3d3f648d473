import { expect, it } from "vitest";
import { told } from "../check-fixture.ts";

const pods = (key: string, more = "", optional = "") =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: n }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: i, env: [{ name: A, valueFrom: { secretKeyRef: { name: login, key: ${key}${optional} } } }${more}] }] } } }\n`;
const more = (key: string, name = "login") =>
  `, { name: B, valueFrom: { secretKeyRef: { name: ${name}, key: ${key} } } }`;
const SECRET =
  "---\napiVersion: v1\nkind: Secret\nmetadata: { name: login, namespace: n }\nstringData: { credential: a, credetnial: b }\n";
const ITEM =
  "---\napiVersion: onepassword.com/v1\nkind: OnePasswordItem\nmetadata: { name: login, namespace: n }\nspec: { itemPath: a }\n";
const external = (key: string) =>
  `---\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: login, namespace: n }\nspec: { target: { name: login }, data: [{ secretKey: ${key}, remoteRef: { key: a } }] }\n`;
const SLIP =
  "warning: Deployment web takes key credetnial of Secret login, whose contents are not in the build, and no longer credential: its pods do not start where there is no such key. Did you mean credential?";
const OTHERS = `---\n${pods("credential").replace("name: web", "name: api").replace("name: login", "name: other")}`;

it.each<readonly [string, string, string, readonly string[]]>([
  ["is a letter off", pods("credential"), pods("credetnial"), [SLIP]],
  [
    "is a letter off, of what an operator makes",
    pods("credential") + ITEM,
    pods("credetnial") + ITEM,
    [SLIP],
  ],
  [
    "is a letter off, and is a word that others take",
    pods("credetnial") + OTHERS,
    pods("credential") + OTHERS,
    [
      "warning: Deployment web takes key credential of Secret login, whose contents are not in the build, and no longer credetnial: its pods do not start where there is no such key.",
    ],
  ],
  ["is another word", pods("credential"), pods("password"), []],
  ["comes beside the former", pods("credential"), pods("credential", more("credetnial")), []],
  ["was there beside it", pods("credential", more("credetnial")), pods("credetnial", more("credetnial")), []],
  ["is of another Secret", pods("credential"), pods("user", more("credetnial", "other")), []],
  ["may be missing", pods("credential"), pods("credetnial", "", ", optional: true"), []],
  ["is in the build", pods("credential") + SECRET, pods("credetnial") + SECRET, []],
  [
    "is no longer made, as another check tells",
    pods("credential") + external("credential"),
    pods("credetnial") + external("credential"),
    [],
  ],
  ["is of a new workload", "", pods("credetnial"), []],
])("a key that pods take %s", (_, base, head, expected) => {
  expect(told("misspelt-name", base, head)).toEqual(expected);
});
