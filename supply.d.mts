export interface LockedPackage {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly integrity: string;
  readonly hasInstallScript: boolean;
  readonly isShipped: boolean;
  readonly needs: readonly string[];
}
export declare function lockedPackages(): readonly LockedPackage[];
export declare function shippedPackages(): readonly LockedPackage[];
export declare function billOfMaterials(): {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly {
    readonly "bom-ref": string;
    readonly name: string;
    readonly version: string;
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
};
