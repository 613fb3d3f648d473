/**
 * What to say about an error that nobody expected. Only its kind and the places in the code: its message could quote
 * what a file holds, and that file could hold a Secret.
 */
export function describeBug(error: unknown): string {
  const kind = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? "").replace(error.message, "") : "";
  const places = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return [`This is a bug in Rollcast (${kind}). Please report it, with these lines:`, ...places].join("\n");
}
