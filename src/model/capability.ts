/** What a build that may reach further than the tree needs, by the names of `--allow`. */
export type Capability = "network" | "helm" | "plugins";
