/** The path with `.` and `..` resolved as far as it goes; always with `/`. */
export function normalise(path: string): string {
  const slashed = path.replaceAll("\\", "/");
  const absolute = slashed.startsWith("/");
  const parts: string[] = [];
  for (const part of slashed.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".." || !absolute) parts.push(part);
  }
  const joined = parts.join("/");
  return absolute ? `/${joined}` : joined || ".";
}

/** The folder a path stands in; `.` for a bare name. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  if (slash < 0) return ".";
  return slash === 0 ? "/" : path.slice(0, slash);
}

/** A path that is relative to a folder, as seen from where the folder's own path starts. */
export function resolveIn(folder: string, path: string): string {
  return path.startsWith("/") ? normalise(path) : normalise(`${folder}/${path}`);
}

/** The way from a folder to a path; both must start at the same place. */
export function relativeTo(folder: string, path: string): string {
  const from = normalise(folder).split("/").filter(isStep);
  const to = normalise(path).split("/").filter(isStep);
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/") || ".";
}

/** The path that an address in a document is, without its query and fragment, and with `%20` and its like decoded. */
export function decodedHref(href: string): string {
  const path = href.replace(/[?#].*$/s, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Whether an address names something that is no file beside the document: another scheme, a host, or a path of Windows. */
export function isElsewhere(href: string): boolean {
  return /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(href) || href.startsWith("//") || href.includes("\\");
}

/** The last step of a path without its last suffix. */
export function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

/** The last suffix of a path in lower case, with its dot; empty where there is none. */
export function suffixOf(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot).toLowerCase() : "";
}

function isStep(part: string): boolean {
  return part !== "" && part !== ".";
}
