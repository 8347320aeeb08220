/** The other side's own words, where there are any, in Korean quotation marks. */
export const quoted = (text: string | undefined): string => (text ? `: “${text}”` : "");
