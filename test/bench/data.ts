import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

/**
 * The file or folder to measure on: the first argument, else its place in `shared/data` beside the project. Where it is
 * absent the benchmark says so and ends, for the data is not part of the project.
 */
export function chooseData(bench: string, place: string): string {
  const path = process.argv[2] ?? fileURLToPath(new URL(`../../../shared/data/${place}`, import.meta.url));
  if (existsSync(path)) return path;
  console.log(`bench:${bench}: no data at ${path}. Give its path as an argument.`);
  process.exit(0);
}

/** The values of a gzipped file of JSON lines. */
export function readJsonLines<Value>(path: string): Value[] {
  const text = gunzipSync(readFileSync(path)).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Value);
}
