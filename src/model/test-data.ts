/**
 * Whether a path lies in a folder that holds data for tests: Go's tools pass over folders of that name, other languages have
 * fixtures below their tests, or what a test expects, and what lies there looks like a repository of its own, which nobody deploys.
 * https://pkg.go.dev/cmd/go#hdr-Test_packages. Nor is what a step of kuttl compares a cluster with:
 * https://kuttl.dev/docs/testing/steps.html
 */
export function isTestData(path: string): boolean {
  return TEST_DATA.test(path);
}

/** https://github.com/helm-unittest/helm-unittest, https://jestjs.io/docs/manual-mocks, https://docs.cypress.io/app/core-concepts/writing-and-organizing-tests */
const TEST_DATA =
  /^tests\/data\/|(?:^|\/)(?:(?:testdata|__(?:fixtures|mocks|snapshots)__|tests?\/(?:[\w-]+\/)?(?:expected|golden)|(?:tests?\/(?:[\w-]+\/)?|(?:spec|e2e|cypress)\/)fixtures)(?:\/|$)|tests?\/(?:.*\/)?(?:[^/]+(?:\.expected|_test)|(?:[\w-]+-)?assert(?:-[\w-]+)?)\.ya?ml$|\d+-(?:assert|errors)\.yaml$)/;

/**
 * Whether a folder of these files is a test: its steps are applied to a cluster that is made for it, or its objects to none. Beside a
 * test of Kyverno the policy itself may lie, unless the folder is one of tests.
 * https://kuttl.dev/docs/testing/steps.html, https://kyverno.github.io/chainsaw/latest/quick-start/run-tests/,
 * https://kyverno.io/docs/kyverno-cli/usage/test/
 */
export function isTestCase(folder: string, names: readonly string[]): boolean {
  const isOfTests = /(?:^|\/)tests?(?:\/|$)/.test(folder);
  return names.some(
    (name) =>
      /^(?:chainsaw-test|\d+-assert)\.yaml$/.test(name) || (isOfTests && /^kyverno-test\.ya?ml$/.test(name)),
  );
}
