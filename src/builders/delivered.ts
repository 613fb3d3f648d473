import type { BuildOutcome, BuildRequest } from "../app/ports.ts";
import { finish, prepare, type Prepared } from "../delivery/deliver.ts";
import type { ArtifactCache } from "../delivery/flux/artifact.ts";
import { packedOf } from "../delivery/flux/prepare.ts";
import type { Aim } from "../model/aim.ts";
import { oncePer } from "../model/once.ts";
import type { Deployable } from "../model/deployable.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Problem } from "../model/problem.ts";
import type { ChartRelease } from "../model/chart.ts";
import type { FileTree } from "../tree/file-tree.ts";
import { resolvePath } from "../tree/path.ts";
import type { Build } from "./build.ts";
import { postRendered } from "./helm/post-render.ts";
import { outcomeOf } from "./helm/outcome.ts";
import type { RenderChart } from "./helm/render.ts";

/** Builds what a deployable applies: whatever its owner does before and after kustomize is done around the build. */
export function delivered(build: Build, renderChart?: RenderChart): Build {
  const artifacts: ArtifactCache = oncePer(() => new Map());
  return async (request) => {
    const { deployable } = request;
    if (deployable === undefined) return build(request);
    const read = chartTree(deployable, request.tree, artifacts);
    const prepared: Prepared = read.ok
      ? prepare(deployable, read.tree, artifacts, request.variables)
      : { kind: "unsupported", problems: [read.problem] };
    const tree = read.ok ? read.tree : request.tree;
    const outcome = await around(prepared, deployable, { ...request, tree }, { build, renderChart });
    return outcome.status === "built" ? finished(outcome, deployable, request) : outcome;
  };
}

/** A chart of Flux is packed from what its source packs. */
function chartTree(
  { delivery }: Deployable,
  tree: FileTree,
  artifacts: ArtifactCache,
): ReturnType<typeof packedOf> {
  if (delivery.kind !== "helm" || delivery.artifact === undefined) return { ok: true, tree };
  // Flux may take submodules along, and what is in them is not known here.
  if (resolvePath(tree, delivery.release?.chart ?? "").kind === "submodule") return { ok: true, tree };
  return packedOf(delivery.artifact, tree, artifacts);
}

async function around(
  prepared: Prepared,
  deployable: Deployable,
  request: BuildRequest,
  { build, renderChart }: { readonly build: Build; readonly renderChart: RenderChart | undefined },
): Promise<BuildOutcome> {
  const { side } = request;
  switch (prepared.kind) {
    case "failed":
      return failed({ ...declaredAt(deployable), ...prepared.problem, side });
    case "unsupported":
      return {
        status: "unsupported",
        needs: [],
        problems: prepared.problems.map((each) => ({ ...each, side })),
      };
    case "manifests": {
      const problems = prepared.problems.map((each): Problem => ({ ...each, side }));
      return built(prepared.manifests, problems);
    }
    case "chart": {
      const { release } = prepared;
      if (renderChart === undefined) return unrendered(deployable, release, request);
      const { delivery, id } = deployable;
      const outcome = outcomeOf(await renderChart(request.tree, release, side), release, side);
      const changed =
        delivery.kind === "helm" ? await postRendered(outcome, delivery, { build, side, id }) : outcome;
      return withDeclaration(changed, deployable);
    }
    case "kustomize": {
      const { root, closure: asked } = request;
      const isOwn = prepared.tree === request.tree;
      const closure = [...new Set([...asked, ...prepared.written])];
      const variant = isOwn ? {} : { variant: deployable.id };
      const restrictor =
        deployable.delivery.kind === "flux" ? ({ loadRestrictor: "none", withoutCharts: true } as const) : {};
      const outcome = await build({ ...variant, ...restrictor, side, root, tree: prepared.tree, closure });
      return withPlaces(outcome, prepared, deployable);
    }
  }
}

/** Without the permission, or without a helm, it is only known that it is a chart. */
function unrendered(
  deployable: Deployable,
  { chart, remote }: ChartRelease,
  { side, tree }: BuildRequest,
): BuildOutcome {
  const { delivery } = deployable;
  if (remote === undefined && resolvePath(tree, chart).kind === "missing") {
    const message = `there is no chart in "${chart}"`;
    return failed({ code: "build-failed", message, side, ...declaredAt(deployable) });
  }
  const renderer = delivery.kind === "helm" ? (delivery.renderer ?? "") : "";
  const message = `${renderer} renders the chart in "${chart === "" ? "." : chart}" with helm: bring what it renders into the repository`;
  const problem: Problem = { code: "unsupported", message, needs: "helm", side, ...declaredAt(deployable) };
  return { status: "unsupported", needs: ["helm"], problems: [problem] };
}

/** What names no place of its own is mended where the release is declared. */
function withDeclaration(outcome: BuildOutcome, deployable: Deployable): BuildOutcome {
  const place = declaredAt(deployable);
  const placed = (problem: Problem): Problem =>
    problem.file === undefined ? { ...problem, ...place } : problem;
  return outcome.status === "failed"
    ? { ...outcome, problem: placed(outcome.problem) }
    : { ...outcome, problems: outcome.problems.map(placed) };
}

function built(manifests: readonly Manifest[], problems: readonly Problem[]): BuildOutcome {
  const partial = problems.some(({ code }) => code === "partly-analysed");
  return { status: "built", builder: "embedded", manifests, problems, partial };
}

function failed(problem: Problem): BuildOutcome {
  return { status: "failed", builder: "embedded", problem };
}

/** A fault in what the delivery has written is one of whatever declares it. */
function withPlaces(
  outcome: BuildOutcome,
  { isWritten, dropped }: Extract<Prepared, { kind: "kustomize" }>,
  deployable: Deployable,
): BuildOutcome {
  const placed = (problem: Problem): Problem => {
    const { code, message, side, file, line, identity, needs } = problem;
    if (file === undefined || !isWritten({ file, ...(line !== undefined && { line }) })) return problem;
    return {
      ...{ code, message },
      ...(side !== undefined && { side }),
      ...(identity !== undefined && { identity }),
      ...(needs !== undefined && { needs }),
      ...declaredAt(deployable),
    };
  };
  if (outcome.status === "failed") return { ...outcome, problem: placed(outcome.problem) };
  const problems = outcome.problems.map(placed);
  const refused = deployable.delivery.kind === "flux" ? problems.find(isRefusedByFlux) : undefined;
  if (refused === undefined) {
    if (outcome.status !== "built") return { ...outcome, problems };
    const aims = outcome.aims ?? [];
    const own = aims.filter(({ location }) => !isWritten(location));
    const declared = declaredAims(
      aims.filter(({ location }) => isWritten(location)),
      deployable,
    );
    return { ...outcome, problems, aims: [...own, ...declared, ...dropped] };
  }
  const message = `Flux builds without charts and plugins, and applies nothing of this Kustomization: ${refused.message}`;
  return failed({ ...refused, code: "build-failed", message });
}

/** What a declaration asks of many is not asked of this one: patterns of names, and lists of which another image fits. */
function declaredAims(written: readonly Aim[], { declaredAt: place }: Deployable): readonly Aim[] {
  if (place === undefined) return [];
  const { parent: _, ...location } = place;
  const images = written.filter(({ kind }) => kind === "image");
  const patches = written.filter(({ kind, at }) => kind === "patch" && NAMED.test(at));
  const isForMany = images.some(({ hits }) => hits);
  return [
    ...images.map((aim) => (isForMany && !aim.hits ? { ...aim, isOneOfMany: true as const } : aim)),
    ...patches,
  ].map((aim) => ({ ...aim, location, owner: location.file, isDeclared: true }));
}

const NAMED = /(?:^|, )name [\w.-]+(?:,|$)/;

/** https://github.com/fluxcd/pkg/blob/e2cfd1a2/kustomize/kustomize_generator.go (Build) */
function isRefusedByFlux({ needs }: Problem): boolean {
  return needs === "helm" || needs === "plugins";
}

function declaredAt({ declaredAt: place }: Deployable): Pick<Problem, "file" | "line"> {
  if (place === undefined) return {};
  return { file: place.file, ...(place.line !== undefined && { line: place.line }) };
}

function finished(
  outcome: Extract<BuildOutcome, { status: "built" }>,
  deployable: Deployable,
  { variables, side }: BuildRequest,
): BuildOutcome {
  const result = finish(deployable, outcome.manifests, variables);
  const hidden = { secrets: [...(outcome.secrets ?? []), ...(result.secrets ?? [])] };
  if (!result.ok) {
    const problem: Problem = { ...declaredAt(deployable), ...result.problem, side };
    return problem.code === "unsupported"
      ? { status: "unsupported", needs: [], problems: [problem], ...hidden }
      : { status: "failed", builder: outcome.builder, problem, ...hidden };
  }
  const told = result.problems.map((problem): Problem => ({ ...problem, side }));
  const partial = outcome.partial || told.some(({ code }) => code === "partly-analysed");
  const problems = [...outcome.problems, ...told];
  return { ...outcome, manifests: result.manifests, problems, partial, ...hidden };
}
