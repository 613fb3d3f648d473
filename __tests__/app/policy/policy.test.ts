import { describe, expect, test } from "vitest";
import { forecastTrees, worldOfTrees, type CaseFiles } from "../../support/forecast-trees.ts";
import { forecastIn } from "../../support/world.ts";
import { POLICY, repository, asked, under, of, RECREATE } from "./policy-repository.ts";

describe("a policy of base", () => {
  test("gives severities, which say what they were, and no level becomes calmer of a milder one", async () => {
    const result = await under(
      `version: 1\nchecks: { ${RECREATE}: error, missing-readiness-probe: error }\n`,
    );
    expect(of(result, RECREATE)).toContainEqual(["overlay:apps/prod", "error", undefined]);
    expect(result.findings.find(({ check }) => check === "missing-readiness-probe")).toMatchObject({
      severity: "error",
      severityOfCheck: "warning",
    });
  });

  test("switches a check off: its findings are there, ignored, and make no restart unsafe", async () => {
    const plain = await under("version: 1\n");
    const off = await under(`version: 1\nchecks: { ${RECREATE}: ignore }\n`);
    expect([plain.summary.unsafeRestarts, off.summary.unsafeRestarts]).toEqual([3, 0]);
    expect(of(off, RECREATE)).toContainEqual(["overlay:apps/prod", "ignore", undefined]);
  });

  test("exempts by check, deployable and workload, with reason and end", async () => {
    const policy = (more: string) => `version: 1
exemptions:
  - { checks: ${RECREATE}, reason: because, ${more} }
`;
    const exempted = async (more: string) =>
      of(await under(policy(more)), RECREATE).flatMap(([id, , reason]) => (reason === undefined ? [] : [id]));
    expect(await exempted("deployables: apps/prod")).toEqual(["overlay:apps/prod"]);
    expect(await exempted("workloads: Deployment/w*")).toHaveLength(3);
    expect(await exempted("workloads: StatefulSet/w*")).toEqual([]);
    expect(await exempted("deployables: apps/*, workloads: web, until: 2026-06-01")).toHaveLength(2);
    expect(await exempted("deployables: apps/*, workloads: web, until: 2026-05-31")).toEqual([]);
  });

  test("tells an exemption that has ended, and a glob that matches nothing, as known issues", async () => {
    const result = await under(`version: 1
exemptions:
  - { checks: ${RECREATE}, reason: because, deployables: [apps/prod, apps/nowhere], until: 2020-01-01 }
`);
    const told = result.findings.filter(({ check }) => check === "policy-file");
    expect(told.map(({ line, isNew, message }) => [line, isNew, message])).toEqual([
      [3, false, "No deployable matches `apps/nowhere`."],
      [
        3,
        false,
        expect.stringMatching(/^The exemption from recreate-strategy \(because\) ended on 2020-01-01/),
      ],
    ]);
  });

  test.each([
    ["web", undefined],
    ["prod-web", undefined],
    ["Deployment/*", undefined],
    ["shop/Deployment/w*", undefined],
    ["{a,b}-ledger", undefined],
    ["legder", "`legder`"],
    ["Deployment/legder*", "`Deployment/legder*`"],
    ["Deploymnet/web", "`Deploymnet/web`"],
  ])("says of a glob over workloads whether it fits any name: %s", async (glob, told) => {
    const result = await under(`version: 1
exemptions:
  - { checks: ${RECREATE}, reason: because, workloads: "${glob}" }
`);
    const found = result.findings.filter(({ check }) => check === "policy-file");
    expect(found.map(({ line, message }) => [line, message])).toEqual(
      told === undefined ? [] : [[3, `No workload of this repository can be called ${told}.`]],
    );
  });

  test.each([".rollcast.yml", "rollcast.yaml", ".github/.rollcast.yaml"])(
    "names a file that nobody reads: %s",
    async (path) => {
      const files = (version: string) => ({ ...repository(version), [path]: "version: 1\n" });
      const result = await forecastTrees(files("1"), files("2"), undefined, asked());
      expect(result.findings.filter(({ check }) => check === "policy-file")).toMatchObject([
        {
          file: path,
          isNew: false,
          message: `\`${path}\` is not read: the policy file is called \`${POLICY}\`.`,
        },
      ]);
    },
  );

  test("leaves out, by name and reason, and what it alone reads is told so", async () => {
    const result = await under("version: 1\nleave-out:\n  - { deployables: test/**, reason: fixtures }\n");
    expect(result.deployables.map(({ id }) => id)).toEqual(["overlay:apps/dev", "overlay:apps/prod"]);
    expect(result.policy?.leftOut).toEqual([
      { id: "overlay:test/fixture", name: "test/fixture", reason: "fixtures" },
    ]);
    expect(result.account.find(({ path }) => path === "test/fixture/web.yaml")).toMatchObject({
      line: "inert",
      code: "left-out",
      reason: "The policy leaves out what reads it: fixtures",
    });
    expect(result.summary.deployablesTotal).toBe(2);
  });

  test("has environments with a gate and limits of their own", async () => {
    const result = await under(`version: 1
fail-on: []
environments:
  - { name: production, deployables: apps/prod, fail-on: [${RECREATE}] }
  - { name: dev, deployables: apps/*, checks: { many-restarts: { limit: 0 } } }
`);
    expect(result.verdict).toBe("fail");
    expect(result.deployables.map(({ id, environment }) => [id, environment])).toEqual([
      ["overlay:apps/dev", { name: "dev", production: false }],
      ["overlay:apps/prod", { name: "production", production: true }],
      ["overlay:test/fixture", { name: null, production: false }],
    ]);
    expect(result.findings.filter(({ check }) => check === "many-restarts")).toMatchObject([
      {
        environment: "dev",
        deployable: null,
        message: "1 workloads restart at once in dev; the policy allows 0.",
        line: 5,
      },
    ]);
  });

  test("says who applies, where the repository does not", async () => {
    const result = await under("version: 1\nappliers:\n  - { deployables: apps/*, applier: server-side }\n");
    expect(result.deployables.map(({ applier }) => applier)).toEqual(["serverSide", "serverSide", "unknown"]);
  });

  test("hides values of ConfigMaps, whatever the run asks for", async () => {
    const config = (value: string) =>
      `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { k: ${value} }\n`;
    const policy = "version: 1\nconfig-values: keys\n";
    const result = await forecastTrees(
      repository("1", policy, config("one")),
      repository("1", policy, config("two")),
      undefined,
      asked({ configValues: "show" }),
    );
    expect(result.deployables[0]?.configChanges[0]?.keys).toMatchObject([{ key: "k", hidden: "asked" }]);
  });

  test("refuses a gate on a check that nobody switched on", async () => {
    const gate = [{ check: "many-restarts", onlyErrors: false, onlyNew: false }] as const;
    await expect(under("version: 1\n", "version: 1\n", asked({ gate }))).rejects.toThrow(
      /starts switched off/,
    );
  });
});

describe("a change cannot relax what judges it", () => {
  const STRICT = `version: 1\nfail-on: [${RECREATE}]\n`;
  const LAX = `version: 1\nchecks: { ${RECREATE}: ignore }\n`;

  test("the file of base holds, and the change of it is told with what it would change", async () => {
    const result = await under(STRICT, LAX);
    expect(result.verdict).toBe("fail");
    expect(result.policy).toMatchObject({
      from: "base",
      change: {
        change: "modified",
        settings: [
          { setting: "fail-on", base: RECREATE, head: null },
          { setting: `checks.${RECREATE}.severity`, base: null, head: "ignore" },
        ],
        wouldBe: { verdict: "pass", level: "calm" },
      },
    });
  });

  test.each([
    ["kinds", "kinds-without-pods: [example.com/Thing]"],
    ["numbers", "checks: { few-pods-stay: { severity: error, share: 1 } }"],
    ["appliers", "appliers: [{ deployables: apps/prod, applier: client-side }]"],
  ])("a change of %s is told with what it would change, by a second forecast", async (_, more) => {
    const head = `${STRICT}${more}\n`;
    expect((await under(STRICT, head)).policy?.change?.wouldBe).toMatchObject({ verdict: "fail" });
  });

  test("leaving everything out is told as what it would be", async () => {
    const head = 'version: 1\nleave-out: [{ deployables: "**", reason: rest }]\n';
    const result = await under(STRICT, head);
    expect([result.verdict, result.summary.level]).toEqual(["fail", "danger"]);
    expect(result.policy?.change?.wouldBe).toEqual({ verdict: "pass", level: "calm" });
    const stranger = await under(STRICT, head, asked({}, { isFork: true }));
    expect(stranger.policy?.change).not.toHaveProperty("wouldBe");
  });

  test("hosts that a change adds are not asked, not even to tell what it would be", async () => {
    const result = await under(STRICT, `${STRICT}allow-hosts: [charts.example.com]\n`);
    expect(result.policy?.change).toMatchObject({
      settings: [{ setting: "allow-hosts", base: null, head: "charts.example.com" }],
    });
    expect(result.policy?.change).not.toHaveProperty("wouldBe");
  });

  test("a broken one of head is an error, and not a file that nobody can tell", async () => {
    const result = await under(STRICT, "version: 1\nchecks: [\n");
    expect(result.findings.find(({ check }) => check === "policy-file")).toMatchObject({
      severity: "error",
      isNew: true,
    });
    expect(result.account.find(({ path }) => path === POLICY)).toMatchObject({
      line: "inert",
      code: "policy",
    });
  });

  test("a first policy takes effect with its merge", async () => {
    const result = await forecastTrees(repository("1"), repository("2", LAX), undefined, asked());
    expect(result.policy).toMatchObject({ from: "none", change: { change: "added" } });
    expect(of(result, RECREATE)).toContainEqual(["overlay:apps/prod", "warning", undefined]);
  });

  test("a change of the file alone is never calm, and one of its comments is", async () => {
    const level = async (head: string) =>
      (await forecastTrees(repository("1", STRICT), repository("1", head), undefined, asked())).summary.level;
    expect(await level(LAX)).toBe("caution");
    expect(await level(`# why\n${STRICT}`)).toBe("calm");
  });

  test("a removed policy still judges", async () => {
    const result = await forecastTrees(repository("1", STRICT), repository("2"), undefined, asked());
    expect([result.verdict, result.policy?.change?.change]).toEqual(["fail", "removed"]);
  });

  test("a file that cannot be read after the merge is an error at its line", async () => {
    const result = await under(STRICT, "version: 1\nfoo: 1\n");
    expect(result.findings.filter(({ check }) => check === "policy-file")).toMatchObject([
      { severity: "error", isNew: true, file: POLICY, line: 2 },
    ]);
  });

  test("a file of base that cannot be read ends the run, unless the change mends it", async () => {
    await expect(under("version: 1\nfoo: 1\n")).rejects.toThrow(/\.rollcast\.yaml:2:1: unknown key "foo"/);
    const mended = await under("version: 1\nfoo: 1\n", STRICT);
    expect(mended.policy?.from).toBe("none");
    expect(mended.findings.find(({ check }) => check === "policy-file")?.message).toContain("at base");
    expect(mended.summary.level).not.toBe("calm");
  });

  test("a link, a submodule and a folder are no policy", async () => {
    const at = (file: CaseFiles[string], path = "p.yaml") =>
      forecastTrees(
        repository("1"),
        { ...repository("1"), [path]: file },
        undefined,
        asked({}, { path: "p.yaml" }),
      );
    await expect(at({ link: "../elsewhere" })).rejects.toThrow(/symbolic link/);
    await expect(at({ mode: "160000", oid: "1".repeat(40) })).rejects.toThrow(/submodule/);
    await expect(at("version: 1\n", "p.yaml/x")).rejects.toThrow(/folder/);
  });

  test("a checkout in a working tree is no submodule of the change", async () => {
    const readElsewhere = () => Promise.resolve("version: 1\n");
    const at = (sha: string | null) =>
      forecastIn(
        worldOfTrees(
          repository("1"),
          { ...repository("2"), org: { mode: "160000", oid: "1".repeat(40) } },
          { base: "1".repeat(40), head: sha },
        ),
        { directory: "" },
        {
          revisions: { base: "base", mergeBase: false, head: "head" },
          ...asked({}, { path: "org/p.yaml", readElsewhere }),
        },
      );
    expect((await at(null)).policy?.from).toBe("other");
    await expect(at("2".repeat(40))).rejects.toThrow(/org is a submodule/);
  });

  test("a named file that neither side has is asked of elsewhere, and only then", async () => {
    const readElsewhere = (path: string) => Promise.resolve(`version: 1\nfail-on: [${RECREATE}] # ${path}\n`);
    const elsewhere = await forecastTrees(
      repository("1"),
      repository("2"),
      undefined,
      asked({}, { path: "org/p.yaml", readElsewhere }),
    );
    expect([elsewhere.policy?.from, elsewhere.verdict]).toEqual(["other", "fail"]);
    const own = { ...repository("2"), "org/p.yaml": "version: 1\n" };
    const taken = await forecastTrees(
      repository("1"),
      own,
      undefined,
      asked({}, { path: "org/p.yaml", readElsewhere }),
    );
    expect([taken.policy?.from, taken.verdict]).toEqual(["none", "pass"]);
  });

  test("an exempting annotation that a change brings counts, but not from a fork, nor where only base's do", async () => {
    const annotated = `, annotations: { rollcast.dev/ignore: "${RECREATE}: tonight" }`;
    const result = async (policy: string, isFork: boolean) => {
      const all = await forecastTrees(
        repository("1", policy),
        repository("2", policy, "", annotated),
        undefined,
        asked({}, { isFork }),
      );
      return all.findings
        .filter(({ check }) => check === RECREATE)
        .map(({ suppressed }) => suppressed?.reason)[0];
    };
    expect(await result("version: 1\n", false)).toBe("tonight");
    expect(await result("version: 1\n", true)).toBeUndefined();
    expect(await result("version: 1\nexempting-annotations: base\n", false)).toBeUndefined();
  });
});
