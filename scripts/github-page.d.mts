import type { Browser } from "playwright-core";

export const WIDTHS: { readonly desktop: number; readonly phone: number };

export interface PageOptions {
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly frame?: boolean;
}

export interface TableMeasure {
  readonly needs: number;
  readonly has: number;
  readonly headers: readonly string[];
}

export function findChromium(env?: Readonly<Record<string, string | undefined>>): string | undefined;
export function openChromium(executablePath: string): Promise<Browser>;
export function githubPage(markdown: string, options?: PageOptions): string;
export function measureTables(): readonly TableMeasure[];
export function measurePage(): { readonly needs: number; readonly has: number };
