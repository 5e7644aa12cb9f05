import { OwnerError } from "../../read/owner-error.ts";
import { checkAnswer, type Key } from "./answers.ts";

/** What the command line may answer. */
export interface Flags {
  readonly title?: string;
  readonly description?: string;
  readonly address?: string;
  readonly owner?: string;
  readonly email?: string;
  readonly language?: string;
  readonly timeZone?: string;
  readonly identity?: string;
  readonly sample?: "remove" | "keep";
  readonly capture?: string;
  /** Whether values of the owner's may be written over. */
  readonly overwrite?: boolean;
  /** Takes what is proposed wherever something is, and the removal of the sample with it. */
  readonly yes?: boolean;
}

interface Flag {
  readonly name: string;
  readonly value: string;
  of(flags: Flags): string | undefined;
}

/** The flag that answers each question. */
export const FLAGS: Readonly<Record<Key, Flag>> = {
  title: { name: "--title", value: "<text>", of: ({ title }) => title },
  description: { name: "--description", value: "<sentence>", of: ({ description }) => description },
  address: { name: "--address", value: "<url>", of: ({ address }) => address },
  "owner.name": { name: "--owner", value: "<name>", of: ({ owner }) => owner },
  "owner.email": { name: "--email", value: "<address>", of: ({ email }) => email },
  language: { name: "--language", value: "<code>", of: ({ language }) => language },
  timeZone: { name: "--time-zone", value: "<zone>", of: ({ timeZone }) => timeZone },
  identity: { name: "--identity", value: "<domain,year>", of: ({ identity }) => identity },
};

/** What the flag of a question says; absent where it was not given. Throws an `OwnerError` for what cannot be. */
export function readFlag(key: Key, flags: Flags): string | undefined {
  const { name, of } = FLAGS[key];
  const given = of(flags);
  if (given === undefined) return undefined;
  const checked = checkAnswer(key, given);
  if ("value" in checked) return checked.value;
  throw new OwnerError(`${name}: found "${given}"; ${checked.remedy}`);
}
