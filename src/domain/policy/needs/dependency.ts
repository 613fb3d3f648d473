/** An object that no pod of a workload is made without, or whose lack its controller takes for a fault. */
export interface Dependency {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly isNamespaced: boolean;
  /** Where it is not that of the workload. */
  readonly namespace?: string;
  readonly of: "pods" | "controller";
  /** Its removal alone tells. */
  readonly isConfirmed: boolean;
}
