/**
 * Consoles whose settings only their own pages can write (GigaionLLC: HTML forms) or that have none (sctgdesk,
 * lantongxue). They still answer RustDesk's clients, so what was typed by hand can be tried out.
 */
import type { ProductName } from "../../domain/console-product.ts";
import { type Flavour, type FlavourPorts, makeClientApi } from "../client-api.ts";
import { ConsoleError } from "../console-error.ts";

export function makeByHandOnly(product: ProductName, using: FlavourPorts): Flavour {
  const cannot = async (): Promise<never> => {
    throw new ConsoleError("settings-unknown", { product });
  };
  return {
    ...makeClientApi(using),
    product,
    signIn: cannot,
    submitCode: cannot,
    readSettings: cannot,
    hasChanged: () => false,
    checkWritable: () => {
      throw new ConsoleError("settings-unknown", { product });
    },
    saveProvider: cannot,
    removeProvider: cannot,
    previewRemoval: () => [],
    listAdmins: async () => null,
    preview: () => [],
    signOut: async () => {},
  };
}
