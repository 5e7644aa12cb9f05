/**
 * Tries what needs a machine of its own: a full and a read-only disk, a clock three years on, no network at all, and
 * SIGKILL at many moments. Needs Linux, root, and Debian's faketime, mount and util-linux.
 */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { printMachine, printTable } from "../bench/table.ts";
import { faults } from "./faults.ts";

const run = promisify(execFile);

/** What must be there, and how to tell that it is. */
const NEEDS: readonly { readonly name: string; readonly probe: () => Promise<unknown> }[] = [
  {
    name: "root, who may mount (run as root)",
    probe: async () => process.getuid?.() === 0 || Promise.reject(),
  },
  { name: "the Debian package mount (apt-get install mount)", probe: () => run("mount", ["--version"]) },
  {
    name: "the Debian package util-linux (apt-get install util-linux)",
    probe: () => run("unshare", ["-n", "true"]),
  },
  {
    name: "the Debian package faketime (apt-get install faketime)",
    probe: () => run("faketime", ["--version"]),
  },
];

const probed = await Promise.allSettled(NEEDS.map(({ probe }) => probe()));
const missing = NEEDS.filter((_, place) => probed[place]?.status === "rejected");
for (const { name } of missing) console.error(`Missing: ${name}.`);
if (missing.length > 0) process.exit(1);

const rows: string[][] = [];
for (const { name, expected, attempt } of faults) {
  const surprises = await attempt().catch((error: unknown) => [String(error)]);
  const seen = surprises.length === 0 ? "holds" : surprises.join("; ");
  console.error(`${name}: ${seen}`);
  rows.push([name, expected, seen]);
}
printTable(["fault", "what must hold", "seen"], rows);
printMachine();
if (rows.some(([, , seen]) => seen !== "holds")) process.exitCode = 1;
