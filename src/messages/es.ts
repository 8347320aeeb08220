/** Spanish: every word of the screens after the start. */
import type { Catalogue } from "./catalogue.ts";
import { acts } from "./es/acts.ts";
import { address } from "./es/address.ts";
import { answer } from "./es/answer.ts";
import { apply } from "./es/apply.ts";
import { care } from "./es/care.ts";
import { colleague } from "./es/colleague.ts";
import { console } from "./es/console.ts";
import { consoleActs } from "./es/console-acts.ts";
import { decoder } from "./es/decoder.ts";
import { done } from "./es/done.ts";
import { learn } from "./es/learn.ts";
import { microsoft } from "./es/microsoft.ts";
import { people } from "./es/people.ts";
import { plan } from "./es/plan.ts";
import { problems } from "./es/problems.ts";
import { product } from "./es/product.ts";
import { review } from "./es/review.ts";
import { scripts } from "./es/scripts.ts";
import { test } from "./es/test-sign-in.ts";
import { who } from "./es/who.ts";
import { wizard } from "./es/wizard.ts";

export const es = {
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
