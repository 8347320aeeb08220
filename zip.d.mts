export declare function makeZip(files: Readonly<Record<string, Uint8Array>>): Buffer;
