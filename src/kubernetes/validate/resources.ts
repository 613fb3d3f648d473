import type { Value, ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { ONE, readQuantity } from "../quantity.ts";
import { mapIn, textIn } from "../values.ts";
import { isQualifiedName } from "./names.ts";

const STANDARD_RESOURCES = new Set(["cpu", "memory", "ephemeral-storage"]);

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (ValidateContainerResourceRequirements) */
export function validateResources(resources: ValueMap, path: Path, report: Report): void {
  const limits = mapIn(resources.limits);
  for (const field of ["limits", "requests"]) {
    for (const [name, value] of Object.entries(mapIn(resources[field]))) {
      const where = inside(at(path, field), name);
      if (!isContainerResource(name)) report(where, NO_RESOURCE);
      const amount = amountOf(value);
      if (amount !== undefined && amount < 0n) report(where, "must not be negative");
      if (amount !== undefined && isExtended(name) && amount % ONE !== 0n)
        report(where, "must be a whole number");
      const page = readQuantity(/^hugepages-(.+)$/.exec(name)?.[1])?.amount;
      if (page !== undefined && amount !== undefined && page > 0n && (amount <= 0n || amount % page !== 0n))
        report(where, "must be a multiple of the page");
    }
  }
  const named = [...Object.keys(limits), ...Object.keys(mapIn(resources.requests))];
  if (
    named.some((name) => name.startsWith("hugepages-")) &&
    !named.includes("cpu") &&
    !named.includes("memory")
  )
    report(path, "must have cpu or memory beside huge pages");
  for (const [name, value] of Object.entries(mapIn(resources.requests))) {
    const [request, limit] = [amountOf(value), amountOf(limits[name])];
    if (request !== undefined && limit !== undefined && request > limit)
      report(inside(at(path, "requests"), name), "must not be more than the limit");
    const isExact = isExtended(name) || name.startsWith("hugepages-");
    if (isExact && limit === undefined)
      report(inside(at(path, "limits"), name), "must be set beside its request");
    if (isExact && request !== undefined && limit !== undefined && request !== limit)
      report(inside(at(path, "requests"), name), "must be the same as the limit");
  }
}

export const NO_RESOURCE = "is no resource that Kubernetes knows, nor one with a prefix like example.com/";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateContainerResourceName) */
export function isContainerResource(name: string): boolean {
  if (!name.includes("/")) return STANDARD_RESOURCES.has(name) || name.startsWith("hugepages-");
  return isQualifiedName(name) && !name.startsWith("requests.");
}

function isExtended(name: string): boolean {
  return name.includes("/") && isQualifiedName(name) && !name.includes("kubernetes.io/");
}

export function amountOf(value: Value | undefined): bigint | undefined {
  return readQuantity(value)?.amount;
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateContainerResourceDivisor) */
export function validateDivisor({ resource, divisor }: ValueMap, path: Path, report: Report): void {
  const amount = amountOf(divisor) ?? 0n;
  if (amount === 0n) return;
  const isCpu = textIn(resource).endsWith(".cpu");
  const units = isCpu ? [1_000_000n, ONE] : MEMORY_UNITS;
  if (!units.includes(amount))
    report(path, isCpu ? "must be 1m or 1" : "must be 1, 1k, 1M, … or 1Ki, 1Mi, …");
}

const MEMORY_UNITS: readonly bigint[] = [0, 1, 2, 3, 4, 5, 6].flatMap((power) => [
  ONE * 1000n ** BigInt(power),
  ONE * 1024n ** BigInt(power),
]);
