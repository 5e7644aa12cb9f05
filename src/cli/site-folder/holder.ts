import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** The process that holds a lock. */
export interface Holder {
  readonly process: number;
  readonly host: string;
  /** Where the number of the process means the same: in a container it is another's. */
  readonly space?: string;
  /** When the process began, as the kernel counts, where it tells: numbers of processes come round again. */
  readonly began?: string;
}

/** This process. */
export function describeSelf(): Holder {
  const space = findSpace();
  const began = findBegin(process.pid);
  return {
    process: process.pid,
    host: hostname(),
    ...(space !== undefined && { space }),
    ...(began !== undefined && { began }),
  };
}

/** What is no description of a holder was cut short by hand or by a disk: nobody holds it. */
export function parseHolder(text: string): Partial<Holder> {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return {};
  }
}

/**
 * Whether the process is still at work. One of another machine or container cannot be looked up: then it counts whether it
 * has shown itself lately.
 */
export function isHolding({ process: id, host, space, began }: Partial<Holder>, isHeard: boolean): boolean {
  if (id === undefined) return false;
  if (host !== hostname() || space !== findSpace()) return isHeard;
  if (began !== undefined) return findBegin(id) === began;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The name of the namespace of process numbers (pid_namespaces(7)), where there is such a thing. */
function findSpace(): string | undefined {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return undefined;
  }
}

/** The 22nd field of `/proc/<id>/stat` (proc(5)), counted after the name in brackets, which may hold spaces. */
function findBegin(id: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    return undefined;
  }
}
