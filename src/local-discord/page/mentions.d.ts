/** The beginning of a name that stands between an @ and the caret, or null where no name is being typed. */
export function nameBeingTyped(beforeCaret: string): string | null;

/** Puts ids in the place of names: `@Accord hello` becomes `<@1> hello`. */
export function withIds(text: string, people: readonly { id: string; name: string }[]): string;
