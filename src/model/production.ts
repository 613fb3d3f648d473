const PRODUCTION = ["prod", "production", "live"];

/** By whole parts of the name: "shop-prod-2" is production, "product-api", "preprod" and "non-prod" are not. */
export function soundsLikeProduction(text: string): boolean {
  const parts = text.toLowerCase().split(/[-._/\d]+/);
  return parts.some(
    (part, index) => PRODUCTION.includes(part) && !NEGATIONS.includes(parts[index - 1] ?? ""),
  );
}

const NEGATIONS = ["non", "not", "no", "pre"];
