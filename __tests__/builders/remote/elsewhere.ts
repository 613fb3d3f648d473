import type { BuilderChoice } from "../../../src/app/ports.ts";
import type { Forecast } from "../../../src/domain/forecast.ts";
import { deployment } from "../../gitops/deployment.ts";
import { createGitRepository, type Files, type GitRepository } from "../../support/git-repository.ts";
import { forecastChange } from "../../support/forecast-repository.ts";
import { serveGit, type GitServer } from "../../support/git-http.ts";

export interface Elsewhere {
  readonly repository: GitRepository;
  readonly server: GitServer;
  readonly host: string;
}

export const BASE: Files = {
  "config/kustomization.yaml": "resources: [../base]\nnamePrefix: my-\n",
  "base/kustomization.yaml":
    "resources: [web.yaml]\nconfigMapGenerator: [{name: settings, files: [a.txt]}]\n",
  "base/web.yaml": deployment("nginx:1.0"),
  "base/a.txt": "one\n",
  "other/big.bin": new Uint8Array(100_000).fill(7),
};

/** A repository on a server that sends commits without blobs, as GitHub and GitLab do. */
export async function serveRepository(files: Files = BASE): Promise<Elsewhere> {
  const repository = createGitRepository();
  repository.commit(files);
  repository.git("tag", "v1");
  repository.git("config", "uploadpack.allowFilter", "true");
  const server = await serveGit(repository.directory, repository.env);
  return { repository, server, host: new URL(server.url).host };
}

export function overlay(url: string, more = "", name = "overlay"): Files {
  return { [`${name}/kustomization.yaml`]: `resources: ["${url}"]\n${more}` };
}

/** With the network allowed, and nothing of the machine's git configuration. */
export function forecastWith(
  allowHosts: readonly string[],
  base: Files,
  head: Files,
  more: Partial<BuilderChoice> & { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Forecast> {
  const env = { PATH: process.env.PATH ?? "", GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
  return forecastChange(base, head, {}, { choice: "auto", allow: ["network"], allowHosts, env, ...more });
}

export const image = (tag: string): string => `images: [{name: nginx, newTag: "${tag}"}]\n`;
