import type { AddCommand } from "../../terminal.js";
import { addAdd } from "./add.js";
import { addDiff } from "./diff.js";
import { addList } from "./list.js";
import { addVerify } from "./verify.js";

/** `teiwright schema`: what can be done with schemas, one file a command. */
export const addSchemaCommands: AddCommand = (program, terminal, finish) => {
  const schema = program.command("schema").description("pin schemas in the project, list and verify them, compare two");
  for (const add of [addAdd, addList, addVerify, addDiff]) add(schema, terminal, finish);
};
