export declare function lookForChromium(): string | null | undefined;
export declare function findChromium(): string | undefined;
