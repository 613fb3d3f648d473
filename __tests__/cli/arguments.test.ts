import { describe, expect, it } from "vitest";
import { CHECK_IDS } from "../../src/domain/check-ids.ts";
import { parseArguments } from "../../src/cli/arguments.ts";

describe("parseArguments", () => {
  it("without any, forecasts the working tree against where it left the default branch", () => {
    expect(parseArguments([])).toEqual({
      kind: "forecast",
      options: {
        base: undefined,
        head: undefined,
        mergeBase: true,
        positional: undefined,
        repository: undefined,
        overlays: [],
        gate: [],
        policy: undefined,
        configValues: "show",
        format: "text",
        builder: "auto",
        allow: [],
        allowHosts: [],
        cacheDirectory: undefined,
        loadRestrictor: undefined,
        output: undefined,
        quiet: false,
        watch: false,
      },
    });
  });

  it("reads every option, lists repeated or separated by commas", () => {
    const args = [
      ...[
        "--base",
        "main",
        "--head=v2",
        "--repo",
        "/srv/repo",
        "--overlay",
        "overlays/*",
        "--overlay",
        "apps/**",
      ],
      ...[
        "--format",
        "json",
        "--fail-on",
        "stale-config:new, recreate-strategy",
        "--fail-on",
        "single-replica",
      ],
      ...[
        "--config-values",
        "keys",
        "--builder",
        "verify",
        "--allow",
        "helm,network",
        "--load-restrictor",
        "none",
        "--output",
        "out.json",
      ],
    ];
    expect(parseArguments(args)).toEqual({
      kind: "forecast",
      options: {
        base: "main",
        head: "v2",
        mergeBase: false,
        positional: undefined,
        repository: "/srv/repo",
        overlays: ["overlays/*", "apps/**"],
        gate: [
          { check: "stale-config", onlyErrors: false, onlyNew: true },
          { check: "recreate-strategy", onlyErrors: false, onlyNew: false },
          { check: "single-replica", onlyErrors: false, onlyNew: false },
        ],
        policy: undefined,
        configValues: "keys",
        format: "json",
        builder: "verify",
        allow: ["helm", "network"],
        allowHosts: [],
        cacheDirectory: undefined,
        loadRestrictor: "none",
        output: "out.json",
        quiet: false,
        watch: false,
      },
    });
  });

  it("takes a dash for standard output, as other programs do", () => {
    expect(parseArguments(["-o", "-"])).toMatchObject({ kind: "forecast", options: { output: undefined } });
  });

  it.each([
    [["--help"], "help"],
    [["-h"], "help"],
    [["help"], "help"],
    [["--bogus", "--help"], "help"],
    [["--version"], "version"],
    [["demo"], "demo"],
    [["demo", "--format", "json"], "demo"],
    [["-V"], "version"],
    [["version"], "version"],
    [["checks"], "checks"],
    [["explain", "stale-config"], "explain"],
    [["list", "--overlay", "."], "list"],
  ])("%j is %s", (args, kind) => {
    expect(parseArguments(args).kind).toBe(kind);
  });

  it.each([
    [["--bogus", "main"], "unknown option --bogus. See rollcast --help."],
    [["--formt", "json"], "unknown option --formt. Did you mean --format? See rollcast --help."],
    [
      ["--fail-on=singel-replica"],
      '--fail-on: there is no check "singel-replica". Did you mean single-replica?',
    ],
    [
      ["--fail-on=probes"],
      `--fail-on: there is no check "probes". Known checks are: ${CHECK_IDS.join(", ")}.`,
    ],
    [["--fial-on=x"], "unknown option --fial-on. Did you mean --fail-on? See rollcast --help."],
    [["-x"], "unknown option -x. See rollcast --help."],
    [["--base"], "--base needs a value, like --base=VALUE."],
    [["--base", "--head", "x"], "--base needs a value, but is followed by --head."],
    [
      ["--format", "xml"],
      "--format cannot be 'xml': it is one of text, markdown, json, html, sarif, github, junit, gitlab.",
    ],
    [["--builder", "helm"], "--builder cannot be 'helm': it is one of auto, embedded, kustomize, verify."],
    [["--allow", "network,root"], "--allow cannot be 'root': it is one of network, helm, plugins."],
    [["--help=yes"], "--help takes no value."],
    [["demo", "--base", "main"], "demo takes no --base: leave it out."],
    [["list", "apps"], "list takes no argument, but got 'apps'. See rollcast --help."],
    [["checks", "--format=json"], "checks takes no options: run `rollcast checks` alone."],
    [
      ["explain"],
      "explain takes the name of one check, like `rollcast explain stale-config`; `rollcast checks` lists them.",
    ],
    [
      ["chekcs"],
      "unknown command 'chekcs'. Did you mean checks? To compare with a revision of that name, write --base=chekcs.",
    ],
    [["diff"], "rollcast compares as it is: leave `diff` out, or write --base=diff for a branch."],
    [
      ["main", "feature"],
      "too many arguments: 'main', 'feature'. To compare two revisions, write main..feature; see rollcast --help.",
    ],
    [["v1", "--base", "main"], "'v1' and --base both say what to compare with: leave one out."],
    [["main..v1", "--head", "v2"], "main..v1 and --head both say what to forecast: leave one out."],
  ])("%j is refused with what to do", (args, fault) => {
    expect(parseArguments(args)).toEqual({ kind: "invalid", faults: [fault] });
  });

  it.each([
    [["HEAD~1"], { base: "HEAD~1", head: undefined, mergeBase: false }],
    [["origin/main"], { base: "origin/main", head: undefined, mergeBase: false }],
    [["main..feature"], { base: "main", head: "feature", mergeBase: false }],
    [["main...feature"], { base: "main", head: "feature", mergeBase: true }],
    [["v1.2.."], { base: "v1.2", head: "HEAD", mergeBase: false }],
    [["..feature"], { base: "HEAD", head: "feature", mergeBase: false }],
    [["main", "--head", "v1.2"], { base: "main", head: "v1.2", mergeBase: false }],
    [["../elsewhere"], { base: "../elsewhere", head: undefined, mergeBase: false }],
  ])("%j says what to compare, as in git", ([first = "", ...more], revisions) => {
    expect(parseArguments([first, ...more])).toMatchObject({
      kind: "forecast",
      options: { ...revisions, positional: first },
    });
    expect(parseArguments(["--base", first, ...more])).toMatchObject({ options: revisions });
  });

  it("tells all faults at once", () => {
    const command = parseArguments(["--format", "xml", "--builder", "make"]);
    expect(command.kind === "invalid" && command.faults).toHaveLength(2);
  });
});
