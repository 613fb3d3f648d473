/** A host and its port that stand side by side. */
export interface Pair {
  /** By what the host is named. */
  readonly key: string;
  readonly host: string;
  readonly port: string;
}

type Texts = readonly (readonly [key: string, text: string])[];

const HOST = /^(.*?)(?:host(?:name)?|addr(?:ess)?|server)$/i;
/** In a text the port stands no further from its host. */
const NEAR = 3;

/** Those of variables by their names, and those of the lines of a text by where they stand. */
export function pairsIn(texts: Texts): readonly Pair[] {
  const lines = texts.filter(([, text]) => text.includes("\n")).map(([, text]) => linesOf(text));
  return [pairsOf(texts, Infinity), ...lines.map((each) => pairsOf(each, NEAR))].flat();
}

/** What is named twice with different values says nothing. */
function pairsOf(texts: Texts, near: number): readonly Pair[] {
  return texts.flatMap(([key, host], at) => {
    const before = HOST.exec(key)?.[1];
    if (before === undefined) return [];
    const name = `${before}port`.toLowerCase();
    const ports = new Set(
      texts
        .slice(Math.max(0, at - near), at + near + 1)
        .flatMap(([other, text]) => (other.toLowerCase() === name ? [text] : [])),
    );
    const [port = ""] = ports;
    return ports.size === 1 && /^\d{1,5}$/.test(port) ? [{ key, host, port }] : [];
  });
}

/** `host: redis`, `port = 6379`, `"host": "redis",` */
function linesOf(text: string): Texts {
  return text.split("\n").map((line): Texts[number] => {
    const [, key = "", value = ""] =
      /^\s*["']?([\w.-]+)["']?\s*[:=]\s*["']?([\w.-]+)["']?[,;]?\s*$/.exec(line) ?? [];
    return [key, value];
  });
}
