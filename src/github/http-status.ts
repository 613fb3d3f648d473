/** The HTTP status of octokit's `RequestError` (or of one like it, from another copy of the class). */
export function httpStatus(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("status" in error)) return undefined;
  return typeof error.status === "number" ? error.status : undefined;
}
