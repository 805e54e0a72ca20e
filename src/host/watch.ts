/** Tells of changes in a folder until the process ends; changes that come close together are told together. */
export async function watchFolder(
  folder: string,
  { ignored, changed }: { readonly ignored: (path: string) => boolean; readonly changed: () => void },
): Promise<void> {
  // Loaded here: no other command has need of it.
  const { watch } = await import("chokidar");
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { ignoreInitial: true, ignored: (path) => ignored(path.replaceAll("\\", "/")) });
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
}

/** How long nothing must happen before changes are told, in milliseconds: editors write a file in several steps. */
const QUIET = 100;
