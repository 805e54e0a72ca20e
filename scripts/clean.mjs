import { rmSync } from "node:fs";

// Only what the build makes anew: the edition beside it, dist/edition, is the user's to keep.
for (const folder of ["dist/lib", "dist/modules", "dist/wasm", "dist/xslt"]) {
  rmSync(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true });
}
