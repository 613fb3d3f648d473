import { manifest } from "./check-fixture.ts";

export const HERE = (name: string) => `name: ${name}, namespace: shop`;

export const ROLES =
  manifest("rbac.authorization.k8s.io/v1 Role", "rules: []", HERE("reader")) +
  manifest("v1 ServiceAccount", "automountServiceAccountToken: true", HERE("runner"));

export const route = (...to: readonly string[]) =>
  manifest(
    "gateway.networking.k8s.io/v1 HTTPRoute",
    `spec: { rules: [${to.map((name) => `{ backendRefs: [{ name: ${name}, port: 80 }] }`).join(", ")}] }`,
    HERE("r"),
  );

export const scaler = (type: string, target: string) => manifest(type, `spec: { ${target} }`, HERE("s"));
export const binding = (role: string, account: string) =>
  manifest(
    "rbac.authorization.k8s.io/v1 RoleBinding",
    `roleRef: { kind: Role, name: ${role} }, subjects: [{ kind: ServiceAccount, name: ${account}, namespace: shop }]`,
    HERE("b"),
  );
