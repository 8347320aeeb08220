/** The other side's own words, where there are any, in this language's quotation marks. */
export const quoted = (text: string | undefined): string => (text ? `: “${text}”` : "");
