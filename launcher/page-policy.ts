/**
 * The built page carries its policy itself as well, for servers that send no header. Two policies both hold, so where
 * other clouds are named, the page's own has to name the same hosts.
 */
import { metaPolicy } from "./security-headers.ts";

const META = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(">)/;

export const hasPolicy = (page: string): boolean => META.test(page);

/** The page with a policy for these origins. A page without one, such as the sandbox's, stays as it is. */
export const withPolicy = (page: string, connect: readonly string[]): string =>
  page.replace(META, (_, open, close) => `${open}${metaPolicy(connect).replaceAll("'", "&#39;")}${close}`);
