// Charts out of the git repositories of their authors, packed by a real helm with what they depend on.
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const DEEPEST = 4;

/**
 * @param repositories folders, bare ones too; the first that has a chart of a name is its source
 * @param readdress what a schema, which may name others by their address, is to be instead
 */
export function createChartSources({ helm, repositories, folder, readdress }) {
  const sources = new Map();
  for (const repository of repositories) {
    const paths = git(repository, "ls-tree", "-r", "--name-only", "HEAD").split("\n");
    for (const path of paths.filter((each) => each.endsWith("/Chart.yaml"))) {
      if (/(^|\/)(examples?|tests?|docs|test-chart|fixtures|testdata)\//.test(path)) continue;
      const chart = chartAt(repository, "HEAD", path);
      const found = { repository, path: path.slice(0, -"/Chart.yaml".length) };
      if (typeof chart?.name === "string" && !sources.has(chart.name)) sources.set(chart.name, found);
    }
  }
  const packed = new Map();
  const pack = (name, version, depth = 0) => {
    const key = `${name} ${version}`;
    if (!packed.has(key)) packed.set(key, packOne(name, version, depth));
    return packed.get(key);
  };
  /** The chart in a folder, at the version that is asked for, or else as the repository has it now, under that version. */
  const packOne = (name, version, depth) => {
    const source = sources.get(name);
    if (source === undefined) return { missing: `no source of ${name} here` };
    if (depth > DEEPEST) return { missing: "charts in charts without end" };
    const exact = commitOf(source, version);
    const work = mkdtempSync(join(folder, "chart-"));
    const top = extract(source, exact ?? "HEAD", work);
    const schema = join(top, "values.schema.json");
    if (existsSync(schema)) writeFileSync(schema, readdress(readFileSync(schema, "utf8")));
    const chart = parse(readFileSync(join(top, "Chart.yaml"), "utf8"));
    for (const dependency of dependenciesOf(top, chart)) {
      const charts = join(top, "charts");
      const here = existsSync(charts) ? readdirSync(charts) : [];
      if (here.some((each) => each === dependency.name || each.startsWith(`${dependency.name}-`))) continue;
      const wanted = /^v?\d+\.\d+\.\d+\S*$/.test(dependency.version ?? "") ? dependency.version : undefined;
      const below = pack(dependency.name, wanted, depth + 1);
      if (below.missing !== undefined) return below;
      mkdirSync(charts, { recursive: true });
      writeFileSync(join(charts, `${dependency.name}-${below.version}.tgz`), below.bytes);
    }
    const given = version === undefined || exact !== undefined ? [] : ["--version", version];
    const out = join(work, "out");
    const made = spawnSync(helm, ["package", top, "--destination", out, ...given], { encoding: "utf8" });
    if (made.status !== 0) return { missing: `helm does not pack it: ${made.stderr.slice(0, 200)}` };
    const bytes = readFileSync(join(out, readdirSync(out)[0]));
    return {
      bytes,
      version: version ?? chart.version,
      isExact: version === undefined || exact !== undefined,
    };
  };
  return { pack };
}

/** The commit at which the chart had this version; undefined where none had. */
function commitOf({ repository, path }, version) {
  if (version === undefined || chartAt(repository, "HEAD", `${path}/Chart.yaml`)?.version === version)
    return "HEAD";
  const plain = version.replace(/^v/, "");
  const commits = git(...[repository, "log", "--format=%H", `-S${plain}`, "--", `${path}/Chart.yaml`]).split(
    "\n",
  );
  return commits
    .filter((commit) => commit !== "")
    .find(
      (commit) =>
        String(chartAt(repository, commit, `${path}/Chart.yaml`)?.version).replace(/^v/, "") === plain,
    );
}

function extract({ repository, path }, commit, work) {
  const archive = spawnSync("git", ["archive", commit, path], { cwd: repository, maxBuffer: 1 << 30 });
  spawnSync("tar", ["-x", "-C", work], { input: archive.stdout });
  const top = join(work, path);
  // Links to what only the whole repository has, like its LICENSE.
  for (const entry of readdirSync(top, { recursive: true })) {
    const file = join(top, entry);
    if (lstatSync(file).isSymbolicLink() && statSync(file, { throwIfNoEntry: false }) === undefined)
      execFileSync("rm", [file]);
  }
  return top;
}

function dependenciesOf(top, chart) {
  const old = join(top, "requirements.yaml");
  const listed =
    chart.dependencies ?? (existsSync(old) ? parse(readFileSync(old, "utf8"))?.dependencies : undefined);
  return listed ?? [];
}

function chartAt(repository, commit, path) {
  try {
    return parse(git(repository, "show", `${commit}:${path}`));
  } catch {
    // A template of one, or a commit without it.
    return undefined;
  }
}

function git(repository, ...args) {
  return execFileSync("git", args, {
    cwd: repository,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
}
