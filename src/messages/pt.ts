/** Brazilian Portuguese: every word of the screens after the start. */
import type { Catalogue } from "./catalogue.ts";
import { acts } from "./pt/acts.ts";
import { address } from "./pt/address.ts";
import { answer } from "./pt/answer.ts";
import { apply } from "./pt/apply.ts";
import { care } from "./pt/care.ts";
import { colleague } from "./pt/colleague.ts";
import { console } from "./pt/console.ts";
import { consoleActs } from "./pt/console-acts.ts";
import { decoder } from "./pt/decoder.ts";
import { done } from "./pt/done.ts";
import { learn } from "./pt/learn.ts";
import { microsoft } from "./pt/microsoft.ts";
import { people } from "./pt/people.ts";
import { plan } from "./pt/plan.ts";
import { problems } from "./pt/problems.ts";
import { product } from "./pt/product.ts";
import { review } from "./pt/review.ts";
import { scripts } from "./pt/scripts.ts";
import { test } from "./pt/test-sign-in.ts";
import { who } from "./pt/who.ts";
import { wizard } from "./pt/wizard.ts";

export const pt = {
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
