import { expect, test } from "vitest";
import { FORMATS } from "../../../src/report/formats.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const remotes = ["a", "b", "c", "d"].map((name) => `github.com/acme/${name}//deploy?ref=v1.0.0`);
const files = (own: string, ...more: readonly string[]) => ({
  "kustomization.yaml": `resources:\n${["web.yaml", ...remotes.map((_, n) => `part-${n}`)].map((each) => `- ${each}\n`).join("")}`,
  "web.yaml": `kind: ConfigMap\napiVersion: v1\nmetadata: {name: web, labels: {a: ${own}}}\n`,
  ...Object.fromEntries(
    remotes.map((remote, n) => [
      `part-${n}/kustomization.yaml`,
      `resources:\n${[remote, ...(n === 3 ? more : [])].map((each) => `- ${each}\n`).join("")}`,
    ]),
  ),
});

/** What stands there as a list, and what is folded. */
async function told(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const text = FORMATS.markdown(await forecastTrees(base, head), {});
  const [shown = "", folded = ""] = text.split(/<summary>\d more reasons?<\/summary>/);
  const namesIn = (part: string) => [...part.matchAll(/acme\/(\w+)\/\//g)].map(([, name]) => name);
  return { shown: namesIn(shown), folded: namesIn(folded) };
}

test("of what was left out before two reasons stand there, and the others are folded", async () => {
  expect(await told(files("x"), files("y"))).toEqual({ shown: ["a", "b"], folded: ["c", "d"] });
});

test("what is left out anew comes first", async () => {
  const head = files("y", "github.com/acme/news//deploy?ref=v1.0.0");
  const { shown, folded } = await told(files("x"), head);
  expect(shown[0]).toBe("news");
  expect([...shown, ...folded].sort()).toEqual(["a", "b", "c", "d", "news"]);
});
