import type { ValueMap } from "../yaml/value.ts";

/** A CustomResourceDefinition of the repository. */
export interface Definition {
  readonly manifest: ValueMap;
  readonly file: string;
}

/** The definitions of a kind that lie anywhere in the repository, whoever applies them, or nobody. */
export type Definitions = (group: string, kind: string) => readonly Definition[];

export const NO_DEFINITIONS: Definitions = () => [];

/** The versions in which objects of a kind are written anywhere in the repository. */
export type Versions = (group: string, kind: string) => ReadonlySet<string>;
