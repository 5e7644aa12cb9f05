export interface HostRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** A `_headers` file as both hosts read it: a path begins with a slash, what follows are its headers. */
export function parseHeadersFile(file: string): HostRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of file.split("\n").map((one) => one.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("/")) rules.push({ path: line, headers: [] });
    else {
      const [name = "", ...value] = line.split(":");
      rules.at(-1)?.headers.push([name.toLowerCase(), value.join(":").trim()]);
    }
  }
  return rules;
}

/** As Cloudflare does: every rule that matches counts, values of one header are joined. */
export function findCloudflareHeaders(rules: readonly HostRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    const pattern = escapeRegExp(rule.path)
      .replace("\\*", ".*")
      .replaceAll(/:[a-z]\w*/gi, "[^/]+");
    if (!new RegExp(`^${pattern}$`).test(path)) continue;
    for (const [name, value] of rule.headers)
      found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value);
  }
  return found;
}

/** As Netlify does: a slash at the end counts for nothing, case neither, and the later rule goes before the earlier. */
export function findNetlifyHeaders(rules: readonly HostRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const rule of rules) {
    const parts = rule.path.split("/").filter(Boolean);
    const pattern = parts.map((part) =>
      part.startsWith(":") ? "[^/]+" : part === "*" ? "?.*" : escapeRegExp(part).replaceAll("\\*", ".*"),
    );
    if (!new RegExp(`^/${pattern.join("/")}/?$`, "iu").test(path)) continue;
    for (const [name, value] of rule.headers) found.set(name, value);
  }
  return found;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
