/** Romanian: every word of the screens after the start. */
import type { Catalogue } from "./catalogue.ts";
import { acts } from "./ro/acts.ts";
import { address } from "./ro/address.ts";
import { answer } from "./ro/answer.ts";
import { apply } from "./ro/apply.ts";
import { care } from "./ro/care.ts";
import { colleague } from "./ro/colleague.ts";
import { console } from "./ro/console.ts";
import { consoleActs } from "./ro/console-acts.ts";
import { decoder } from "./ro/decoder.ts";
import { done } from "./ro/done.ts";
import { learn } from "./ro/learn.ts";
import { microsoft } from "./ro/microsoft.ts";
import { people } from "./ro/people.ts";
import { plan } from "./ro/plan.ts";
import { problems } from "./ro/problems.ts";
import { product } from "./ro/product.ts";
import { review } from "./ro/review.ts";
import { scripts } from "./ro/scripts.ts";
import { test } from "./ro/test-sign-in.ts";
import { who } from "./ro/who.ts";
import { wizard } from "./ro/wizard.ts";

export const ro = {
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
