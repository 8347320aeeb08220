/** Japanese: every word of the screens after the start. */
import type { Catalogue } from "./catalogue.ts";
import { acts } from "./ja/acts.ts";
import { address } from "./ja/address.ts";
import { answer } from "./ja/answer.ts";
import { apply } from "./ja/apply.ts";
import { care } from "./ja/care.ts";
import { colleague } from "./ja/colleague.ts";
import { console } from "./ja/console.ts";
import { consoleActs } from "./ja/console-acts.ts";
import { decoder } from "./ja/decoder.ts";
import { done } from "./ja/done.ts";
import { learn } from "./ja/learn.ts";
import { microsoft } from "./ja/microsoft.ts";
import { people } from "./ja/people.ts";
import { plan } from "./ja/plan.ts";
import { problems } from "./ja/problems.ts";
import { product } from "./ja/product.ts";
import { review } from "./ja/review.ts";
import { scripts } from "./ja/scripts.ts";
import { test } from "./ja/test-sign-in.ts";
import { who } from "./ja/who.ts";
import { wizard } from "./ja/wizard.ts";

export const ja = {
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
