/**
 * What this browser has asked, in IndexedDB: the only place that can keep a private key which nobody can read. A request
 * that was used or has expired loses its key and stays as a name for a while, so that a late reply is told what it is.
 */
import { z } from "zod/mini";
import type { Instant } from "../domain/instant.ts";
import { HandoverError } from "./handover-error.ts";

/** Asked for when it is used: on a page that was not opened securely the browser does not know the class at all. */
const isKey = (stored: unknown): stored is CryptoKey =>
  typeof CryptoKey !== "undefined" && stored instanceof CryptoKey;
const RECORD = z.object({
  id: z.string(),
  code: z.string(),
  issuer: z.string(),
  typed: z.string(),
  words: z.array(z.string()),
  privateKey: z.unknown(),
  usedAt: z.nullable(z.number()),
});

export type RequestRecord = Omit<z.output<typeof RECORD>, "privateKey"> & {
  readonly privateKey: CryptoKey | null;
};

export interface RequestStore {
  put(record: RequestRecord): Promise<void>;
  all(): Promise<readonly RequestRecord[]>;
  /** Marks as used and drops the key, in one step; false when that was done before, by this tab or another. */
  use(id: string, at: Instant): Promise<boolean>;
  remove(id: string): Promise<void>;
}

const DATABASE = "entra-setup";
const STORE = "requests";

/** A store in the browser's database. Every method rejects with `no-storage` where the browser keeps nothing. */
export function openRequestStore(database: IDBFactory | undefined): RequestStore {
  const inStore = async <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore, done: (value: T) => void) => void,
  ): Promise<T> => {
    if (!database) throw new HandoverError("no-storage");
    let opened: IDBDatabase | null = null;
    try {
      opened = await open(database);
      return await transact(opened, mode, work);
    } catch (cause) {
      throw new HandoverError("no-storage", { cause });
    } finally {
      opened?.close();
    }
  };
  return {
    put: (record) =>
      inStore("readwrite", (store, done: (nothing: undefined) => void) => {
        store.put(record).onsuccess = () => done(undefined);
      }),
    all: () =>
      inStore("readonly", (store, done: (records: readonly RequestRecord[]) => void) => {
        const read = store.getAll();
        read.onsuccess = () => done(read.result.flatMap(parseRecord));
      }),
    use: (id, at) =>
      inStore("readwrite", (store, done: (isFirst: boolean) => void) => {
        const read = store.get(id);
        read.onsuccess = () => {
          const [record] = parseRecord(read.result);
          if (!record || record.usedAt !== null) return done(false);
          store.put({ ...record, privateKey: null, usedAt: at });
          done(true);
        };
      }),
    remove: (id) =>
      inStore("readwrite", (store, done: (nothing: undefined) => void) => {
        store.delete(id).onsuccess = () => done(undefined);
      }),
  };
}

/** Another version of this app may have written anything. */
function parseRecord(stored: unknown): RequestRecord[] {
  const parsed = RECORD.safeParse(stored);
  if (!parsed.success) return [];
  const { privateKey, ...record } = parsed.data;
  if (privateKey !== null && !isKey(privateKey)) return [];
  return [{ ...record, privateKey }];
}

const open = (database: IDBFactory): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = database.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });

/** The value counts only once the transaction is through: before that nothing is stored. */
const transact = <T>(
  opened: IDBDatabase,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore, done: (value: T) => void) => void,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const transaction = opened.transaction(STORE, mode);
    let give = () => reject(new Error("no value"));
    transaction.oncomplete = () => give();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
    work(transaction.objectStore(STORE), (value) => {
      give = () => resolve(value);
    });
  });
