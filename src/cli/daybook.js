#!/usr/bin/env node
// The one plain script: it teaches Node to read TypeScript, so that everything after it can be written in it.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL("../../tsconfig.json", import.meta.url));
register();
await import("./main.ts");
