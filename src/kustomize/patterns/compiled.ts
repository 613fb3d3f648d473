export type Matches = (text: string) => boolean;

export type Compiled =
  { readonly ok: true; readonly matches: Matches } | { readonly ok: false; readonly message: string };
