/** Italian: every word of the screens after the start. */
import type { Catalogue } from "./catalogue.ts";
import { acts } from "./it/acts.ts";
import { address } from "./it/address.ts";
import { answer } from "./it/answer.ts";
import { apply } from "./it/apply.ts";
import { care } from "./it/care.ts";
import { colleague } from "./it/colleague.ts";
import { console } from "./it/console.ts";
import { consoleActs } from "./it/console-acts.ts";
import { decoder } from "./it/decoder.ts";
import { done } from "./it/done.ts";
import { learn } from "./it/learn.ts";
import { microsoft } from "./it/microsoft.ts";
import { people } from "./it/people.ts";
import { plan } from "./it/plan.ts";
import { problems } from "./it/problems.ts";
import { product } from "./it/product.ts";
import { review } from "./it/review.ts";
import { scripts } from "./it/scripts.ts";
import { test } from "./it/test-sign-in.ts";
import { who } from "./it/who.ts";
import { wizard } from "./it/wizard.ts";

export const it = {
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
