/** Polish: every word of the screens after the start. */
import type { Catalogue } from "./catalogue.ts";
import { acts } from "./pl/acts.ts";
import { address } from "./pl/address.ts";
import { answer } from "./pl/answer.ts";
import { apply } from "./pl/apply.ts";
import { care } from "./pl/care.ts";
import { colleague } from "./pl/colleague.ts";
import { console } from "./pl/console.ts";
import { consoleActs } from "./pl/console-acts.ts";
import { decoder } from "./pl/decoder.ts";
import { done } from "./pl/done.ts";
import { learn } from "./pl/learn.ts";
import { microsoft } from "./pl/microsoft.ts";
import { people } from "./pl/people.ts";
import { plan } from "./pl/plan.ts";
import { problems } from "./pl/problems.ts";
import { product } from "./pl/product.ts";
import { review } from "./pl/review.ts";
import { scripts } from "./pl/scripts.ts";
import { test } from "./pl/test-sign-in.ts";
import { who } from "./pl/who.ts";
import { wizard } from "./pl/wizard.ts";

export const pl = {
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
