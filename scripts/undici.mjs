// GitHub's packages load undici for a `fetch` that asks proxies, which nobody here calls: `src/github/proxied-fetch.ts` asks them without it.
export function fetch() {
  throw new Error("GitHub is asked through src/github/proxied-fetch.ts");
}

/** They make one as they start. */
export class ProxyAgent {}
