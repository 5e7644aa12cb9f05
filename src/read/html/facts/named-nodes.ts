import { type JsonLdNode, textsOf } from "./json-ld.ts";
import { joinLines } from "./metas.ts";

/** The name of somebody in JSON-LD, with its place in the markup. */
export interface NamedNode {
  readonly value: string;
  /** It says itself that it is no person. */
  readonly isOrganisation: boolean;
  readonly start: number;
  readonly end: number;
}

const MOST = 20;

/** The names that a property of some nodes holds: as text, as an object with its name, or by the `@id` of another node. */
export function findNames(
  nodes: readonly JsonLdNode[],
  key: string,
  all: readonly JsonLdNode[],
): NamedNode[] {
  return nodes.flatMap(({ properties, script }) => {
    const held = properties[key];
    return (Array.isArray(held) ? held.slice(0, MOST) : [held]).flatMap((one): NamedNode[] => {
      const name = typeof one === "string" ? one : (nameOf(one) ?? findById(one, all));
      if (name === undefined || joinLines(name) === "") return [];
      const at = script.text.indexOf(JSON.stringify(name).slice(1, -1));
      const start = script.start + Math.max(0, at);
      return [
        {
          value: joinLines(name),
          isOrganisation: /Organi[sz]ation/.test(typesOf(one)),
          start,
          end: at < 0 ? start + script.text.length : start + name.length,
        },
      ];
    });
  });
}

function nameOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "name" in value ? textsOf(value.name)[0] : undefined;
}

function findById(value: unknown, all: readonly JsonLdNode[]): string | undefined {
  if (typeof value !== "object" || value === null || !("@id" in value)) return undefined;
  return all.flatMap(({ properties }) =>
    properties["@id"] === value["@id"] ? (nameOf(properties) ?? []) : [],
  )[0];
}

function typesOf(value: unknown): string {
  return typeof value === "object" && value !== null && "@type" in value
    ? textsOf(value["@type"]).join(" ")
    : "";
}
