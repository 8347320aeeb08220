/** The consoles that can be simulated at the console's address; RustDesk Server Pro unless told. */
export const PRODUCTS = [
  "pro",
  "databk",
  "lejianwen",
  "betterdesk",
  "gigaionllc",
  "sctgdesk",
  "lantongxue",
] as const;

export type Product = (typeof PRODUCTS)[number];

export const isProduct = (name: string): name is Product => PRODUCTS.some((one) => one === name);
