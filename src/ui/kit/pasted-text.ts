/** What a paste brings, as text; an image or a file brings none. */
export const pastedText = ({ clipboardData }: ClipboardEvent): string => clipboardData?.getData("text") ?? "";
