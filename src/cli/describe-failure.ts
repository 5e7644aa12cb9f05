import { OwnerError } from "../read/owner-error.ts";

/** What the codes of the operating system mean for the owner (errno(3)). */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; make room",
  EDQUOT: "the disk quota is used up; make room",
  EROFS: "the file system is read-only; give a folder on another",
  EACCES: "permission is denied; see to the rights of the folder",
  EPERM: "the operation is not permitted; see to the rights of the folder",
  EBUSY: "it is in use, or something is mounted there; give a folder inside it",
  EXDEV: "something is mounted there; give a folder inside it",
  ENOENT: "it is missing and could not be made; see to the folders above it, and to the room on the disk",
  ELOOP: "found links that lead round in a circle; give another --output",
  ENOTDIR: "a part of this path is a file; give another --output",
  EMFILE: "too many files are open; close other programs",
  ENAMETOOLONG: "the path is longer than the file system allows; give a shorter --output",
  EIO: "the disk reports an error",
};

/** What went wrong, for the owner. What he cannot mend keeps its trace: it is a mistake in Daybook. */
export function describeFailure(error: unknown): string {
  if (error instanceof OwnerError) return error.message;
  const { code, path, message, stack } = error as NodeJS.ErrnoException;
  const reason = code === undefined ? undefined : REASONS[code];
  if (reason !== undefined) return `${path === undefined ? "" : `${path}: `}${reason} (${code})`;
  return `Daybook itself failed; please tell its authors: ${stack ?? message ?? String(error)}`;
}
