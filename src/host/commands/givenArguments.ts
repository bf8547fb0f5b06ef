import * as vscode from 'vscode';
import * as z from 'zod/mini';

/**
 * What comes from outside: a command is given nothing by the palette, text by other extensions, its element by a tree; a
 * panel is given its state by VS Code. Loaded when the first of them comes, so that no schema is made while the
 * extension starts.
 */

const textSchema = z.string();
/** A run: its id from other extensions, itself from the tree, its panel's state after a reload. */
const runSchema = z.union([z.string(), z.object({ run_id: z.string() })]);
const runsSchema = z.array(z.object({ run_id: z.string() }));
/** A source as a command gets it: its name from other extensions, itself from the tree. */
const sourceSchema = z.union([z.string(), z.object({ row: z.object({ id: z.string() }) })]);
/** What other extensions may add without a question. */
const additionSchema = z.union([
  z.object({ target: z.string(), name: z.optional(z.string()) }),
  z.object({ laws: z.string() }),
]);

export type GivenSource = { readonly name: string } | { readonly id: string };
export type GivenAddition = z.infer<typeof additionSchema>;

export function givenText(argument: unknown): string | undefined {
  return textSchema.safeParse(argument).data;
}

/** The file that another extension names, as text; undefined lets the user choose. */
export function givenUri(argument: unknown): vscode.Uri | undefined {
  const text = givenText(argument);
  return text === undefined ? undefined : vscode.Uri.parse(text, true);
}

export function givenRunId(argument: unknown): string | undefined {
  const { data } = runSchema.safeParse(argument);
  return typeof data === 'object' ? data.run_id : data;
}

/** The runs that are selected in a tree, which it passes as a command's second argument. */
export function givenSelection(argument: unknown): readonly { readonly run_id: string }[] {
  return runsSchema.safeParse(argument).data ?? [];
}

export function givenSource(argument: unknown): GivenSource | undefined {
  const { data } = sourceSchema.safeParse(argument);
  if (data === undefined) return undefined;
  return typeof data === 'string' ? { name: data } : { id: data.row.id };
}

export function givenAddition(argument: unknown): GivenAddition | undefined {
  return additionSchema.safeParse(argument).data;
}
