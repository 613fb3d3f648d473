import type { Finding, Forecast } from "../../domain/forecast.ts";

/**
 * GitHub shows no result without a file. One that belongs to no line stands where its deployable is declared, else at
 * a changed file that it reads, else at the kustomization file that it has by the usual name.
 */
export function placeOf(
  { deployables, account }: Forecast,
  { file, line, deployable: id }: Finding,
): { readonly file: string; readonly line?: number } {
  if (file !== undefined) return line === undefined ? { file } : { file, line };
  const deployable = deployables.find((each) => each.id === id);
  const declared = deployable?.declaredAt;
  if (declared !== undefined) {
    return declared.line === undefined
      ? { file: declared.file }
      : { file: declared.file, line: declared.line };
  }
  const changed = account.find(
    ({ change, deployables: readers }) => change !== "removed" && id !== null && readers.includes(id),
  );
  const path = deployable?.path ?? "";
  return { file: changed?.path ?? `${path === "" ? "" : `${path}/`}kustomization.yaml` };
}
