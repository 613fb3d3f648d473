// Whom to ask about an edit, and whether the forecast tells what they say.

/**
 * Roots near the files, those that the forecast says read them, and one at random: what the forecast says must not be
 * the only judge of that.
 */
export function rootsToAsk(forecast, { roots, changed, random, limit }) {
  const distance = (root) => Math.max(...changed.map((path) => sharedLength(root, path)));
  const readers = forecast.deployables
    .filter(({ touched, analysis }) => touched && analysis !== "none")
    .map(({ path }) => path)
    .filter((path) => roots.includes(path));
  const near = roots
    .map((root) => ({ root, shared: distance(root) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ root }) => root);
  const half = Math.ceil(limit / 2);
  return [...new Set([...near.slice(0, half), ...sample(readers, half, random), random.pick(roots)])].slice(
    0,
    limit,
  );
}

function sample(list, count, random) {
  if (list.length <= count) return list;
  const start = random.below(list.length);
  return [...list.slice(start), ...list].slice(0, count);
}

/** How many names two paths begin with in common. */
function sharedLength(root, path) {
  const [a, b] = [root.split("/"), path.split("/")];
  const end = a.findIndex((name, index) => name !== b[index]);
  return root === "" ? 0 : end === -1 ? a.length : end;
}

/** Only built on, by its name: what nobody takes from it is deployed nowhere. */
const BASE = /(^|\/)bases?(\/|$)/;

/**
 * Of what is not analysed nothing is asked. Where nobody deploys a root by itself, its objects are told where they are
 * deployed, perhaps under a longer name.
 */
export function isTold({ deployables }, { root, name, what }) {
  const own = deployables.filter(({ path }) => path === root);
  if (own.length === 0 && BASE.test(root)) return true;
  // Flux and Argo CD apply a directory without a kustomization too.
  if (what === "build that fails" && own.some(({ kind }) => kind !== "overlay")) return true;
  const asked = own.length > 0 ? own : deployables;
  return asked.some((deployable) => deployable.analysis === "none" || tells(deployable, name, what));
}

function tells({ status, configChanges, workloads, otherObjects, problems }, name, what) {
  switch (what) {
    case "build that fails":
      return problems.length > 0 || status === "removed";
    case "restart":
    case "workload":
      return workloads.some((workload) => workload.name.includes(name) && workload.effect !== "none");
    case "config":
      return configChanges.some((change) =>
        [change.name, change.nameAtBase, change.nameAtHead].some((each) => each?.includes(name)),
      );
    default:
      return [...workloads, ...otherObjects, ...configChanges].some((each) => each.name.includes(name));
  }
}
