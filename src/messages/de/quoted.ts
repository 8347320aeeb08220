/** The other side's own words, where there are any, in German quotation marks. */
export const quoted = (text: string | undefined): string => (text ? `: „${text}“` : "");
