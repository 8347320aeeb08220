export interface Weighed {
  readonly bytes: number;
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
}
export declare const SIZE_BUDGETS: Readonly<
  Record<"firstScreen" | "wholeApp", { readonly budget: number; readonly limit: number }>
>;
export declare function brotliBytes(file: string): number;
export declare function sizesOf(folder: string): {
  readonly firstScreen: Weighed;
  readonly wholeApp: Weighed;
};
