import type { AddCommand } from "../../terminal.js";
import { addAdd } from "./add.js";
import { addCompile } from "./compile.js";
import { addList } from "./list.js";
import { addVerify } from "./verify.js";

/** `teiwright schema`: what can be done with schemas, one file a command. */
export const addSchemaCommands: AddCommand = (program, terminal, finish) => {
  const schema = program
    .command("schema")
    .description("compile schemas from ODD; pin schemas in the project, list them, look whether they are as pinned");
  for (const add of [addAdd, addCompile, addList, addVerify]) add(schema, terminal, finish);
};
