/** French: every word of the screens after the start. */
import type { Catalogue } from "./catalogue.ts";
import { acts } from "./fr/acts.ts";
import { address } from "./fr/address.ts";
import { answer } from "./fr/answer.ts";
import { apply } from "./fr/apply.ts";
import { care } from "./fr/care.ts";
import { colleague } from "./fr/colleague.ts";
import { console } from "./fr/console.ts";
import { consoleActs } from "./fr/console-acts.ts";
import { decoder } from "./fr/decoder.ts";
import { done } from "./fr/done.ts";
import { learn } from "./fr/learn.ts";
import { microsoft } from "./fr/microsoft.ts";
import { people } from "./fr/people.ts";
import { plan } from "./fr/plan.ts";
import { problems } from "./fr/problems.ts";
import { product } from "./fr/product.ts";
import { review } from "./fr/review.ts";
import { scripts } from "./fr/scripts.ts";
import { test } from "./fr/test-sign-in.ts";
import { who } from "./fr/who.ts";
import { wizard } from "./fr/wizard.ts";

export const fr = {
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
