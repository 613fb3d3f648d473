/** What something else may replace on the way to the cluster: a template, a variable, a builder's own address. */
export const FILLED_IN = /[${}<>%]|:\/\/|@@|\.\.|^[A-Z][A-Z0-9_]*$/;
