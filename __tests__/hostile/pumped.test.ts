import { describe, expect, it } from "vitest";
import { nameTemplates } from "../../src/app/discovery/assembled-names.ts";
import { expand } from "../../src/delivery/flux/envsubst/evaluate.ts";
import { fitsGobwas } from "../../src/delivery/argo/gobwas.ts";
import { questionsOf, underAnotherClock } from "../../src/delivery/helm/templates.ts";
import { changesClusters } from "../../src/domain/account/commands.ts";
import { damageOf, holdsObject } from "../../src/domain/account/contents.ts";
import { withoutComment } from "../../src/domain/lines/comment.ts";
import { containerLine } from "../../src/domain/lines/container-line.ts";
import { createSecretCollector } from "../../src/domain/secrets/collect.ts";
import { maskSentence } from "../../src/domain/secrets/gate.ts";
import { createSecretMask } from "../../src/domain/secrets/mask.ts";
import { buildKustomization } from "../../src/kustomize/engine/build.ts";
import { parseRepositoryUrl } from "../../src/kustomize/files/repository-url.ts";
import { compileGoPattern } from "../../src/kustomize/patterns/go-pattern.ts";
import * as escape from "../../src/report/escape.ts";
import { hanging } from "../../src/report/text/layout.ts";
import { isBrokenJq } from "../../src/sources/argo/refused.ts";
import { windowFaults } from "../../src/sources/argo/sync-windows.ts";
import { repositoryKey } from "../../src/sources/repository-url.ts";
import { parseAttributes } from "../../src/tree/checkout/attributes.ts";
import { parseYaml, parseYamlAsJson } from "../../src/yaml/parse.ts";
import { memoryTree } from "../support/memory-tree.ts";

/** What an expression may go over again and again, if it is written carelessly. */
const PUMPS = [
  ..."a 0 : = - ! \" ' ` < > & @ # $ % * _ ~ [ ] ( ) { } \\ / | , ; ? + .".split(" "),
  ...[
    " ",
    "\t",
    "\n",
    "\r\n",
    "\u0085",
    "\u200b",
    "a ",
    "a: ",
    "- ",
    ": ",
    "= ",
    "a=",
    "a:",
    "\n\n- ",
    " \n",
  ],
  ...[
    "eyJ-",
    "eyJaaaaaaaaaaaa.",
    "https://",
    "a://b:",
    "a@",
    "&token=",
    "authorization: ",
    "export ",
    "AKIA",
  ],
  ...[
    "-----BEGIN ",
    "$(",
    "$(a)",
    "${",
    "${a",
    "{{",
    "}}",
    "::",
    "##[",
    "<!--",
    "&a [",
    "*a ",
    "!!str ",
    "? ",
  ],
  ...[":a:", "d4e5f6a", "#1", "www.", "\\|", "``", "**", "a_", "](", "ENC[", "data: ", "kind: Secret\n"],
  ...[
    "kubectl ",
    "x: ",
    "kind:",
    "apiVersion:",
    "import '",
    "fileset(",
    'source="',
    "Host(",
    '\\"',
    "[a",
    "\r",
  ],
];
const LENGTH = 10_000;
const FRAMES: readonly ((pumped: string) => string)[] = [
  (pumped) => pumped,
  (pumped) => `k: ${pumped}x`,
  (pumped) => `password=${pumped}"`,
];

const mask = createSecretMask(["Cn4ry-value-99", "Zq7wX"], new Set());
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "mask of a text": mask.text,
  "mask of a value": mask.value,
  "mask of a message": (text) => maskSentence(text, mask),
  "mask made of it": (text) => createSecretMask([text], new Set()).text("x"),
  collector: (text) => {
    const tree = memoryTree({ "s.yaml": `kind: Secret\n${text}`, "k.env": text });
    return createSecretCollector()(tree, tree.paths());
  },
  parser: (text) => [parseYaml(text), parseYamlAsJson(text)],
  "parser of a block": (text) => parseYaml(`a: |\n  ${text.replaceAll("\n", "\n  ")}\n`),
  "Markdown, HTML, terminal": (text) => [
    escape.plain(text),
    escape.codeSpan(text),
    escape.breakableText(text),
    escape.htmlText(text),
    escape.pageText(text),
    escape.terminal(text),
    escape.prose(text),
    escape.fence(text, "diff"),
    escape.sarifText(text),
  ],
  "wrapped lines": (text) => hanging("  ", text, { color: false, width: 80, unicode: true }),
  "files by their text": (text) => [changesClusters(text), holdsObject(text), damageOf(text)],
  "templates of a chart": (text) => [questionsOf(text), underAnotherClock(text)],
  "names and lines": (text) => [nameTemplates(text), withoutComment(text), containerLine(text, 1, "x")],
  globs: (text) => fitsGobwas(text, "a/b"),
  addresses: (text) => [parseRepositoryUrl(text), repositoryKey(text)],
  substitution: (text) => expand(text, { variables: new Map([["a", "b"]]), strict: false }),
  jq: (text) => Array.from({ length: 20 }, () => isBrokenJq(text)),
  attributes: (text) => parseAttributes(text, new Map()),
  engine: (text) =>
    buildKustomization(
      memoryTree({
        "kustomization.yaml": `resources: [c.yaml]\nimages: [{name: ${JSON.stringify(text)}, newTag: x}]\ncommonAnnotations: {a: ${JSON.stringify(text)}}\nsecretGenerator: [{name: s, literals: [${JSON.stringify(text)}]}]\n`,
        "c.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\ndata: {a: ${JSON.stringify(text)}}\n`,
      }),
      "",
      { loadRestrictor: "none", reorder: "legacy", libraries: { goPattern: compileGoPattern } },
    ),
};

/** Go's durations: each digit may be of the number before the unit or of the next one, for whoever searches carelessly. */
const DURATION = `0.${"s000".repeat(40)}`;

describe("a text that can be read in more ways than anybody counts", () => {
  it("as the time limit of a repository", () => {
    expect(parseRepositoryUrl(`https://a.example/b.git?timeout=${DURATION}`)?.timeLimit).toBe(27_000);
  });
  it("as the duration of a sync window", () => {
    const window = { kind: "allow", schedule: "* * * * *", duration: DURATION, applications: ["*"] };
    const project = { kind: "AppProject", metadata: { name: "p" }, spec: { syncWindows: [window] } };
    const target = { project: "p", name: "web", namespace: "shop", clusters: [] };
    expect(windowFaults([project], target)).toHaveLength(1);
  });
});

describe("a text that says the same again and again takes no longer than another", () => {
  it.each(Object.entries(READERS))("%s", { timeout: 120_000 }, (_, read) => {
    const slow: string[] = [];
    for (const pump of PUMPS) {
      for (const [index, frame] of FRAMES.entries()) {
        const text = frame(pump.repeat(Math.ceil(LENGTH / pump.length)));
        const before = process.cpuUsage().user;
        read(text);
        const milliseconds = (process.cpuUsage().user - before) / 1000;
        if (milliseconds > 600) slow.push(`${JSON.stringify(pump)} in frame ${index}: ${milliseconds} ms`);
      }
    }
    expect(slow).toEqual([]);
  });
});
