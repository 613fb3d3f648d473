import type { SourceLocation } from "../../model/manifest.ts";
import type { FileTree } from "../../tree/file-tree.ts";
import { cleanPath, isBelow, resolvePath } from "../../tree/path.ts";
import type { TargetBranch } from "../../model/target-branch.ts";
import { isUsualTarget, reachOf } from "../revision.ts";
import { isOwnRepository, repositoryKey } from "../repository-url.ts";
import type { Deployable, Pin, Waiting } from "../../model/deployable.ts";
import { getIn, textIn, type ValueMap } from "../../yaml/value.ts";
import * as messages from "./messages.ts";
import { mapsAt, textsAt } from "../../model/fields.ts";

/** What a Kustomization or a HelmRelease takes its files from. */
export interface SourceReference {
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** `spec.sourceRef`; its namespace is the object's own where it names none. */
export function sourceReference(reference: ValueMap, namespace: string): SourceReference {
  return {
    kind: textIn(reference, "kind"),
    namespace: textIn(reference, "namespace") || namespace,
    name: textIn(reference, "name"),
  };
}

export function sourceKey({ kind, namespace, name }: SourceReference): string {
  return `${kind} ${namespace}/${name}`;
}

export type SourceVerdict =
  /** This repository. */
  | {
      readonly kind: "own";
      /** Nothing but its path says that it is this repository. */
      readonly isAssumed: boolean;
      readonly waiting?: Waiting;
      readonly pin?: Pin;
      readonly follows?: string;
      readonly ignore: string | null;
      /** `spec.sparseCheckout`; empty without. */
      readonly sparse: readonly string[];
      /** Why Flux fetches nothing of it. */
      readonly fault?: string;
    }
  | { readonly kind: "foreign"; readonly message: string };

export interface SourceQuestion {
  /** The files at hand. */
  readonly tree: FileTree;
  readonly reference: SourceReference;
  /** The source's object, if the repository holds it. */
  readonly source: ValueMap | undefined;
  readonly ownUrls: readonly string[];
  readonly branch: TargetBranch;
  /** The directory that is asked for. */
  readonly root: string;
  /** Whether the files at hand are those of the revision that the source follows. */
  readonly isAtRevision: boolean;
  /** The source of the deployable that this one is declared by. */
  readonly parentSource: string | undefined;
  /** Whether that source was only taken to be this repository. */
  readonly parentIsAssumed: boolean;
  /** Whether what is declared reads its own declaration: then this is its repository. */
  readonly readsItself: boolean;
  /** Whether the path that is asked for is a directory of this repository, and not its top. */
  readonly hasPath: boolean;
}

/** Whether a source is this repository, and when a change of it arrives. */
export function judgeSource(question: SourceQuestion): SourceVerdict {
  const { reference, source } = question;
  if (reference.kind === "") return { kind: "foreign", message: messages.noSource() };
  if (reference.kind !== "GitRepository" && reference.kind !== "OCIRepository") {
    const isAssembled = reference.kind === "ExternalArtifact" && source !== undefined;
    const message = isAssembled ? messages.assembled : messages.unknownSource;
    return { kind: "foreign", message: message(sourceKey(reference)) };
  }
  const isParents = question.parentSource === sourceKey(reference);
  const isKnown = isParents || question.readsItself;
  const isProven = question.readsItself || (isParents && !question.parentIsAssumed);
  if (source === undefined) {
    const isOwn = isKnown || (question.parentSource === undefined && question.hasPath);
    return isOwn
      ? { kind: "own", isAssumed: !isProven && !isBootstraps(question), ignore: null, sparse: [] }
      : { kind: "foreign", message: messages.missingSource(sourceKey(reference)) };
  }
  const url = textIn(source, "spec", "url");
  const byUrl = isOwnUrl(url, question.ownUrls);
  const isOwn = isKnown || (byUrl ?? question.hasPath);
  if (!isOwn) return { kind: "foreign", message: messages.anotherRepository(url, sourceKey(reference)) };
  const included = includedIn(source, question.root);
  if (included !== undefined) {
    return { kind: "foreign", message: messages.includes(sourceKey(reference), included) };
  }
  const isAssumed = !isProven && byUrl !== true;
  const arrival = arrivalOf(source, question);
  const sparse = sparseOf(source);
  const keepsLast = arrival.waiting !== undefined || getIn(source, "spec", "suspend") === true;
  const gone = keepsLast ? undefined : sparse.find((path) => isGone(question.tree, path));
  return {
    kind: "own",
    isAssumed,
    ...arrival,
    ignore: ignoreOf(source),
    sparse,
    ...(gone !== undefined && { fault: messages.uncheckable(sourceKey(reference), gone) }),
  };
}

/** https://github.com/fluxcd/source-controller/blob/v1.9.1/internal/controller/gitrepository_controller.go (validateSparseCheckoutPaths) */
function isGone(tree: FileTree, path: string): boolean {
  return resolvePath(tree, cleanPath(path)).kind === "missing";
}

/** Nothing of such a source is applied. */
export function faultOf(
  verdict: SourceVerdict,
  place: SourceLocation | undefined,
): Pick<Deployable, "notAnalysed"> {
  if (verdict.kind !== "own" || verdict.fault === undefined) return {};
  return { notAnalysed: { code: "build-failed", message: verdict.fault, ...place } };
}

/**
 * Bootstrapping names the source of a cluster's own repository so, and need not keep it there. Where nothing is known of the
 * checkout, that is no proof either. https://fluxcd.io/flux/installation/bootstrap/
 */
function isBootstraps({ reference, ownUrls }: SourceQuestion): boolean {
  return ownUrls.length > 0 && sourceKey(reference) === "GitRepository flux-system/flux-system";
}

/** An OCI artifact is taken for this repository's when it is called as the repository is. */
function isOwnUrl(url: string, own: readonly string[]): boolean | undefined {
  if (!url.startsWith("oci://")) return isOwnRepository(url, own);
  const keys = own.flatMap((known) => repositoryKey(known) ?? []);
  if (keys.length === 0) return undefined;
  return keys.some((key) => `${url.toLowerCase()}/`.includes(`/${key.split("/").slice(1).join("/")}/`));
}

interface Arrival {
  readonly waiting?: Waiting;
  readonly pin?: Pin;
  readonly follows?: string;
}

/** Nothing waits for the files that are at hand. */
function arrivalOf(source: ValueMap, { branch, isAtRevision }: SourceQuestion): Arrival {
  const { waiting, ...followed } = arrival(source, branch);
  return { ...followed, ...(!isAtRevision && waiting !== undefined && { waiting }) };
}

/**
 * https://fluxcd.io/flux/components/source/gitrepositories/#reference, in Flux's order of precedence; without any it is `master`:
 * https://github.com/fluxcd/pkg/blob/git/v0.52.0/git/gogit/client.go (DefaultBranch)
 */
function arrival(source: ValueMap, branch: TargetBranch): Arrival {
  const field = (name: string): string => textIn(source, "spec", "ref", name);
  const pinned = field("commit") || field("name") || field("semver") || field("tag") || field("digest");
  if (source.kind !== "GitRepository") {
    return pinned === "" ? {} : { pin: { revision: pinned, isGit: false, isSure: false } };
  }
  const revision = pinned.replace(/^refs\/heads\//, "") || field("branch") || "master";
  const isFixed = pinned !== "" && !field("name").startsWith("refs/heads/");
  if (isFixed) return { waiting: notReached(messages.follows(pinned)), pin: gitPin(pinned, true) };
  const reach = reachOf(revision, branch);
  if (reach === "reached") return { follows: revision };
  if (reach === "notReached")
    return { waiting: notReached(messages.follows(revision)), pin: gitPin(revision, true) };
  if (isUsualTarget(revision)) return { follows: revision };
  return { waiting: notReached(messages.mayFollow(revision)), pin: gitPin(revision, false) };
}

/** What a deployable keeps of it. */
export function followedBy({ pin, follows }: Arrival): Pick<Deployable, "pin" | "follows"> {
  return { ...(pin !== undefined && { pin }), ...(follows !== undefined && { follows }) };
}

function gitPin(revision: string, isSure: boolean): Pin {
  return { revision, isGit: true, isSure };
}

function notReached(reason: string): Waiting {
  return { code: "notReached", reason };
}

/**
 * A prefix of paths, as go-git compares it.
 * https://fluxcd.io/flux/components/source/gitrepositories/#sparse-checkout
 */
function sparseOf(source: ValueMap): readonly string[] {
  if (source.kind !== "GitRepository") return [];
  const directories = textsAt(source, "spec", "sparseCheckout").map((path) =>
    path.replace(/^(?:\.?\/)+/, ""),
  );
  return directories.some((path) => path === "" || path === ".") ? [] : directories;
}

/**
 * The other source whose files are put where a directory is read.
 * https://fluxcd.io/flux/components/source/gitrepositories/#include
 */
function includedIn(source: ValueMap, root: string): string | undefined {
  const included = mapsAt(source, "spec", "include").find((include) => {
    const name = textIn(include, "repository", "name");
    const to = (textIn(include, "toPath") || name).replace(/^(?:\.?\/)+|(?<!\/)\/+$/g, "");
    return isBelow(root, to) || isBelow(to, root);
  });
  return included === undefined ? undefined : textIn(included, "repository", "name");
}

function ignoreOf(source: ValueMap): string | null {
  return textIn(source, "spec", "ignore") || null;
}
