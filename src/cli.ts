#!/usr/bin/env node
import stringWidth from "string-width";
import { parseYaml } from "./yaml/parse.ts";
import { structuredPatch } from "diff";
import picomatch from "picomatch";
import { RE2JS } from "re2js";
import { parseDocument } from "yaml";

console.log(stringWidth("a"), parseYaml("a: 1\n"), [structuredPatch, picomatch, RE2JS, parseDocument].length);
