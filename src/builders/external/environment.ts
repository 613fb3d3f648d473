import type { Capability } from "../../model/capability.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a program needs to reach the network or to find its plugins, and no token. */
const PASSED_ON = [
  "PATH",
  "HOME",
  "XDG_CONFIG_HOME",
  "XDG_CACHE_HOME",
  "XDG_DATA_HOME",
  "KUSTOMIZE_PLUGIN_HOME",
  "SSH_AUTH_SOCK",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
];

/** Port 9 is "discard": nothing listens, so that whatever goes through a proxy ends at once. */
const NOWHERE = "http://127.0.0.1:9";

/**
 * The environment for a build. kustomize has no switch to forbid the network: references to it are refused before it
 * runs, and here nothing is left to reach it with: no git or helm on PATH, no proxy that answers.
 * @param empty a folder with nothing in it
 */
export function buildEnvironment(
  env: Environment,
  allow: readonly Capability[],
  empty: string,
): Readonly<Record<string, string>> {
  const passed = allow.length === 0 ? {} : pick(env, PASSED_ON);
  const nowhere = { HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE, http_proxy: NOWHERE, https_proxy: NOWHERE };
  const sealed = { ...nowhere, NO_PROXY: "", no_proxy: "", GIT_ALLOW_PROTOCOL: "none" };
  return {
    PATH: empty,
    HOME: empty,
    TMPDIR: empty,
    ...passed,
    ...(allow.includes("network") ? {} : sealed),
    GIT_TERMINAL_PROMPT: "0",
  };
}

function pick(env: Environment, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
