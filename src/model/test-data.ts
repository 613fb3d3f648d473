/**
 * Whether a path lies in a folder that holds data for tests: Go's tools pass over folders of that name, other languages have
 * fixtures below their tests, and what lies there looks like a repository of its own, which nobody deploys.
 * https://pkg.go.dev/cmd/go#hdr-Test_packages. Nor is what a step of kuttl compares a cluster with:
 * https://kuttl.dev/docs/testing/steps.html
 */
export function isTestData(path: string): boolean {
  return /(?:^|\/)(?:(?:testdata|__fixtures__|(?:tests?|spec)\/fixtures)(?:\/|$)|\d+-(?:assert|errors)\.yaml$)/.test(
    path,
  );
}
