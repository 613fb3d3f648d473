import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";

describe("parseArguments", () => {
  it("without any, forecasts the working tree against where it left the default branch", () => {
    expect(parseArguments([])).toEqual({
      kind: "forecast",
      options: {
        base: undefined,
        head: undefined,
        repository: undefined,
        overlays: [],
        failOn: [],
        configValues: "show",
        format: "text",
        builder: "auto",
        allow: [],
        loadRestrictor: undefined,
        output: undefined,
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
        repository: "/srv/repo",
        overlays: ["overlays/*", "apps/**"],
        failOn: ["stale-config:new", "recreate-strategy", "single-replica"],
        configValues: "keys",
        format: "json",
        builder: "verify",
        allow: ["helm", "network"],
        loadRestrictor: "none",
        output: "out.json",
      },
    });
  });

  it.each([
    [["--help"], "help"],
    [["-h"], "help"],
    [["help"], "help"],
    [["--bogus", "--help"], "help"],
    [["--version"], "version"],
    [["demo"], "demo"],
  ])("%j is %s", (args, kind) => {
    expect(parseArguments(args).kind).toBe(kind);
  });

  it.each([
    [["--bas", "main"], "unknown option --bas. See rollcast --help."],
    [["-x"], "unknown option -x. See rollcast --help."],
    [["--base"], "--base needs a value, like --base=VALUE."],
    [["--base", "--head", "x"], "--base needs a value, but is followed by --head."],
    [["--format", "xml"], "--format cannot be 'xml': it is one of text, markdown, json."],
    [["--builder", "helm"], "--builder cannot be 'helm': it is one of auto, embedded, kustomize, verify."],
    [["--allow", "network,root"], "--allow cannot be 'root': it is one of network, helm, plugins."],
    [["--help=yes"], "--help takes no value."],
    [
      ["overlays/prod"],
      "unknown argument 'overlays/prod'. To forecast another folder, use --repo overlays/prod; see rollcast --help.",
    ],
    [["demo", "--format", "json"], "demo takes no options: run `rollcast demo` alone."],
  ])("%j is refused with what to do", (args, fault) => {
    expect(parseArguments(args)).toEqual({ kind: "invalid", faults: [fault] });
  });

  it("tells all faults at once", () => {
    const command = parseArguments(["--format", "xml", "--builder", "make"]);
    expect(command.kind === "invalid" && command.faults).toHaveLength(2);
  });
});
