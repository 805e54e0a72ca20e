/** The end of a message about the first of several places. */
export function othersToo(others: readonly unknown[]): string {
  if (others.length === 0) return "";
  return others.length === 1 ? "; one more place has it" : `; ${others.length} more places have it`;
}
