import { misnamedPolicy, unreadablePolicy } from "../../domain/policy/policy-file.ts";
import type { PolicyOptions } from "../../domain/policy/apply.ts";
import type { Finding, PolicyChange, PolicyReport } from "../../domain/forecast.ts";
import { UserError } from "../../model/user-error.ts";
import type { PolicyFile } from "../../policy/file.ts";
import { parsePolicy, type PolicyResult } from "../../policy/parse.ts";
import { settingChanges } from "../../policy/settings.ts";
import { fileText } from "../../tree/file-tree.ts";
import type { Comparison, Repository } from "../ports.ts";
import { policyRefusal, unreadable } from "./refusals.ts";

/** Where a policy is read when nobody names a file. */
const POLICY_FILE = ".rollcast.yaml";

/** How a team's policy file is looked for, and what decides beside it. */
export interface PolicyRequest extends PolicyOptions {
  /** From the top of the repository; undefined: `.rollcast.yaml`, if there is one. */
  readonly path?: string;
  /** The text of a named file that neither side has, out of another repository below the workspace. Throws `UserError`. */
  readonly readElsewhere?: (path: string) => Promise<string>;
  /** Take the file of head for what decides, as it will after the merge: to say what it would change. */
  readonly afterMerge?: true;
}

/** A policy as it was found. */
export interface FoundPolicy {
  /** What decides; undefined: nothing does. */
  readonly file: PolicyFile | undefined;
  /** For the report; undefined where there is no file on either side. */
  readonly report: Pick<PolicyReport, "file" | "from" | "change"> | undefined;
  /** What is wrong with the file itself. */
  readonly findings: readonly Finding[];
  /** The file as it is after the merge, if it can be read. */
  readonly atHead: PolicyFile | undefined;
}

/**
 * Reads the policy that judges a change: the file of base, whatever path is named, so that no change relaxes what judges
 * it. Throws `UserError` for a file that nobody has, or of which base cannot be read and head is no better.
 */
export async function readPolicy(
  request: Pick<PolicyRequest, "path" | "readElsewhere" | "afterMerge">,
  comparison: Comparison,
  repository: Pick<Repository, "preload">,
): Promise<FoundPolicy> {
  const found = await findPolicy(request, comparison, repository);
  return request.afterMerge === true ? { ...NOTHING, file: found.atHead, atHead: found.atHead } : found;
}

async function findPolicy(
  { path, readElsewhere }: Pick<PolicyRequest, "path" | "readElsewhere">,
  { base, head }: Comparison,
  repository: Pick<Repository, "preload">,
): Promise<FoundPolicy> {
  const file = path ?? POLICY_FILE;
  // A checkout that lies in the working tree looks like a submodule, but no change points it anywhere.
  const isOwn = head.revision.sha === null;
  const refusal = policyRefusal(base.tree, file) ?? policyRefusal(head.tree, file, isOwn);
  if (refusal !== undefined) throw new UserError(refusal);
  await repository.preload(
    [base.tree, head.tree].map((tree) => ({ tree, paths: tree.entry(file) ? [file] : [] })),
  );
  const [before, after] = [fileText(base.tree, file), fileText(head.tree, file)];
  if (before === undefined && after === undefined) {
    if (path === undefined) return { ...NOTHING, findings: misnamed({ base, head }) };
    return elsewhere(file, readElsewhere);
  }
  return ofSides(file, { before, after });
}

const NOTHING: FoundPolicy = { file: undefined, report: undefined, findings: [], atHead: undefined };

/** Where people put such files of other programs. */
const NEARLY = ["", ".github/", ".config/"].flatMap((folder) =>
  [".rollcast.yaml", ".rollcast.yml", "rollcast.yaml", "rollcast.yml", ".rollcast.json"]
    .map((name) => `${folder}${name}`)
    .filter((path) => path !== POLICY_FILE),
);

function misnamed({ base, head }: Pick<Comparison, "base" | "head">): readonly Finding[] {
  return NEARLY.filter((path) => head.tree.entry(path) !== undefined).map((path) =>
    misnamedPolicy(path, POLICY_FILE, base.tree.entry(path) === undefined),
  );
}

async function elsewhere(file: string, read: PolicyRequest["readElsewhere"]): Promise<FoundPolicy> {
  if (read === undefined)
    throw new UserError(`There is no policy file ${file}, neither at base nor at head.`);
  const parsed = parsePolicy(await read(file), file);
  if (!parsed.ok) throw new UserError(unreadable(file, parsed.faults));
  return { ...NOTHING, file: parsed.policy, report: { file, from: "other" }, atHead: parsed.policy };
}

interface Texts {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function ofSides(file: string, { before, after }: Texts): FoundPolicy {
  const isSame = before === after;
  const base = before === undefined ? undefined : parsePolicy(before, file);
  const head = isSame ? base : after === undefined ? undefined : parsePolicy(after, file);
  if (base?.ok === false && (isSame || head?.ok === false))
    throw new UserError(unreadable(file, base.faults));
  const [atBase, atHead] = [policyOf(base), policyOf(head)];
  return {
    file: atBase,
    atHead,
    findings: [...faultFindings(file, base, "base"), ...(isSame ? [] : faultFindings(file, head, "head"))],
    report: {
      file,
      from: atBase === undefined ? "none" : "base",
      ...(!isSame && { change: changeOf({ before, after }, atBase, head?.ok === false ? atBase : atHead) }),
    },
  };
}

function policyOf(result: PolicyResult | undefined): PolicyFile | undefined {
  return result?.ok === true ? result.policy : undefined;
}

function faultFindings(
  file: string,
  result: PolicyResult | undefined,
  side: "base" | "head",
): readonly Finding[] {
  const [first, ...others] = result?.ok === false ? result.faults : [];
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : ` And ${others.length} more.`;
  const fault = `line ${first.line}, column ${first.column}: ${first.message}${more}`;
  return [unreadablePolicy({ file, line: first.line }, fault, side)];
}

function changeOf(
  { before, after }: Texts,
  base: PolicyFile | undefined,
  head: PolicyFile | undefined,
): PolicyChange {
  const change = before === undefined ? "added" : after === undefined ? "removed" : "modified";
  return { change, settings: settingChanges(base, head) };
}
