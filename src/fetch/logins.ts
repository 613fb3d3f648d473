import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The value of an `Authorization` header for a host, like `ghcr.io` or `registry.example.com:5000`. */
export type Logins = (host: string) => Promise<string | undefined>;

/**
 * Logins as `docker login` and `helm registry login` leave them: in `DOCKER_CONFIG`, else `~/.docker`, and in
 * `HELM_REGISTRY_CONFIG`. Programs that keep passwords elsewhere (`credHelpers`) are not run.
 * https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
export function readLogins(env: Readonly<Record<string, string | undefined>>): Logins {
  let known: Promise<ReadonlyMap<string, string>> | undefined;
  return async (host) => (await (known ??= loginsIn(filesOf(env)))).get(nameOf(host));
}

function filesOf({
  DOCKER_CONFIG: docker,
  HELM_REGISTRY_CONFIG: helm,
  HOME: home,
}: Readonly<Record<string, string | undefined>>): readonly string[] {
  const folder = docker ?? (home === undefined ? undefined : join(home, ".docker"));
  return [
    ...(helm === undefined ? [] : [helm]),
    ...(folder === undefined ? [] : [join(folder, "config.json")]),
  ];
}

async function loginsIn(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const logins = new Map<string, string>();
  // Of two for a host the last one counts, which is docker's.
  for (const file of files) {
    const text = await readFile(file, "utf8").catch(() => "");
    for (const [place, entry] of Object.entries(objectIn(parsed(text), "auths"))) {
      const login = loginOf(entry);
      if (login !== undefined) logins.set(nameOf(place), `Basic ${login}`);
    }
  }
  return logins;
}

function loginOf(entry: unknown): string | undefined {
  const field = (name: string): string => {
    const value = objectOf(entry)[name];
    return typeof value === "string" ? value : "";
  };
  if (field("auth") !== "") return field("auth");
  if (field("username") === "") return undefined;
  return Buffer.from(`${field("username")}:${field("password")}`).toString("base64");
}

/** Docker Hub has three names. */
function nameOf(place: string): string {
  const host = place
    .replace(/^https?:\/\//, "")
    .replace(/\/.*/s, "")
    .toLowerCase();
  return ["index.docker.io", "registry-1.docker.io"].includes(host) ? "docker.io" : host;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectIn(value: unknown, name: string): Readonly<Record<string, unknown>> {
  return objectOf(objectOf(value)[name]);
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
