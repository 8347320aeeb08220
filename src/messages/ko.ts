/** Korean: every word of the screens after the start. */
import type { Catalogue } from "./catalogue.ts";
import { acts } from "./ko/acts.ts";
import { address } from "./ko/address.ts";
import { answer } from "./ko/answer.ts";
import { apply } from "./ko/apply.ts";
import { care } from "./ko/care.ts";
import { colleague } from "./ko/colleague.ts";
import { console } from "./ko/console.ts";
import { consoleActs } from "./ko/console-acts.ts";
import { decoder } from "./ko/decoder.ts";
import { done } from "./ko/done.ts";
import { learn } from "./ko/learn.ts";
import { microsoft } from "./ko/microsoft.ts";
import { people } from "./ko/people.ts";
import { plan } from "./ko/plan.ts";
import { problems } from "./ko/problems.ts";
import { product } from "./ko/product.ts";
import { review } from "./ko/review.ts";
import { scripts } from "./ko/scripts.ts";
import { test } from "./ko/test-sign-in.ts";
import { who } from "./ko/who.ts";
import { wizard } from "./ko/wizard.ts";

export const ko = {
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
