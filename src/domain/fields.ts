export * from "../model/fields.ts";
