import { ownValue } from "../../model/own-value.ts";

/** Values by name, like `ARGOCD_APP_NAME`. */
export type BuildEnvironment = Readonly<Record<string, string>>;

const REFERENCE = /\$(?:\{([*#$@!?0-9-])\}|\{\}|\{([^}]+)\}|(\{)|([*#$@!?0-9-])|(\w+))/gs;

/**
 * Replaces `$name` and `${name}` as Argo CD does in images, labels and annotations: what has no value is empty, and `$$`
 * is a dollar.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/pkg/apis/application/v1alpha1/types.go (Envsubst)
 * https://pkg.go.dev/os#Expand
 */
export function expand(text: string, environment: BuildEnvironment): string {
  return text.replace(
    REFERENCE,
    (_, special?: string, braced?: string, _open?: string, single?: string, plain?: string) => {
      const name = special ?? braced ?? single ?? plain;
      if (name === undefined) return "";
      return name === "$" ? "$" : (ownValue(environment, name) ?? "");
    },
  );
}
