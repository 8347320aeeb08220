import { expect, test } from "vitest";
import { hostsOf } from "./launcher/lay-files.ts";
import { deployFolder } from "./launcher/recipes/recipes.ts";
import { EXAMPLE } from "./launcher/recipes/site.ts";

const FILES = deployFolder({ ...EXAMPLE, connect: hostsOf(["global"]) });

test.each(Object.entries(FILES))(
  "deploy/%s is made from the table of headers (update with npm run docs)",
  async (name, text) => {
    await expect(text).toMatchFileSnapshot(`deploy/${name}`);
  },
);
