/** The other side's own words, where there are any, in Chinese quotation marks. */
export const quoted = (text: string | undefined): string => (text ? `：“${text}”` : "");
