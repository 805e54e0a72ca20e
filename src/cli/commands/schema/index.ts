import type { AddCommand } from "../../terminal.js";
import { addAdd } from "./add.js";
import { addCompile } from "./compile.js";
import { addDiff } from "./diff.js";
import { addList } from "./list.js";
import { addVerify } from "./verify.js";

/** `teiwright schema`: what can be done with schemas, one file a command. */
export const addSchemaCommands: AddCommand = (program, terminal, finish) => {
  const schema = program
    .command("schema")
    .description("compile schemas from ODD, compare two; pin schemas in the project, list and verify them");
  for (const add of [addAdd, addCompile, addList, addVerify, addDiff]) add(schema, terminal, finish);
};
