/** Traditional Chinese: every word of the screens after the start. */
import type { Catalogue } from "./catalogue.ts";
import { acts } from "./zh-Hant/acts.ts";
import { address } from "./zh-Hant/address.ts";
import { answer } from "./zh-Hant/answer.ts";
import { apply } from "./zh-Hant/apply.ts";
import { care } from "./zh-Hant/care.ts";
import { colleague } from "./zh-Hant/colleague.ts";
import { console } from "./zh-Hant/console.ts";
import { consoleActs } from "./zh-Hant/console-acts.ts";
import { decoder } from "./zh-Hant/decoder.ts";
import { done } from "./zh-Hant/done.ts";
import { learn } from "./zh-Hant/learn.ts";
import { microsoft } from "./zh-Hant/microsoft.ts";
import { people } from "./zh-Hant/people.ts";
import { plan } from "./zh-Hant/plan.ts";
import { problems } from "./zh-Hant/problems.ts";
import { product } from "./zh-Hant/product.ts";
import { review } from "./zh-Hant/review.ts";
import { scripts } from "./zh-Hant/scripts.ts";
import { test } from "./zh-Hant/test-sign-in.ts";
import { who } from "./zh-Hant/who.ts";
import { wizard } from "./zh-Hant/wizard.ts";

export const zhHant = {
  wizard,
  address,
  console,
  microsoft,
  who,
  review,
  apply,
  test,
  done,
  care,
  people,
  plan,
  problems,
  product,
  learn,
  acts,
  consoleActs,
  scripts,
  colleague,
  answer,
  decoder,
} satisfies Catalogue;
