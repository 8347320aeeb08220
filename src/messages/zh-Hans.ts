/** Simplified Chinese: every word of the screens after the start. */
import type { Catalogue } from "./catalogue.ts";
import { acts } from "./zh-Hans/acts.ts";
import { address } from "./zh-Hans/address.ts";
import { answer } from "./zh-Hans/answer.ts";
import { apply } from "./zh-Hans/apply.ts";
import { care } from "./zh-Hans/care.ts";
import { colleague } from "./zh-Hans/colleague.ts";
import { console } from "./zh-Hans/console.ts";
import { consoleActs } from "./zh-Hans/console-acts.ts";
import { decoder } from "./zh-Hans/decoder.ts";
import { done } from "./zh-Hans/done.ts";
import { learn } from "./zh-Hans/learn.ts";
import { microsoft } from "./zh-Hans/microsoft.ts";
import { people } from "./zh-Hans/people.ts";
import { plan } from "./zh-Hans/plan.ts";
import { problems } from "./zh-Hans/problems.ts";
import { product } from "./zh-Hans/product.ts";
import { review } from "./zh-Hans/review.ts";
import { scripts } from "./zh-Hans/scripts.ts";
import { test } from "./zh-Hans/test-sign-in.ts";
import { who } from "./zh-Hans/who.ts";
import { wizard } from "./zh-Hans/wizard.ts";

export const zhHans = {
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
