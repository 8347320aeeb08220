/** German: every word of the screens after the start. */
import type { Catalogue } from "./catalogue.ts";
import { acts } from "./de/acts.ts";
import { address } from "./de/address.ts";
import { answer } from "./de/answer.ts";
import { apply } from "./de/apply.ts";
import { care } from "./de/care.ts";
import { colleague } from "./de/colleague.ts";
import { console } from "./de/console.ts";
import { consoleActs } from "./de/console-acts.ts";
import { decoder } from "./de/decoder.ts";
import { done } from "./de/done.ts";
import { learn } from "./de/learn.ts";
import { microsoft } from "./de/microsoft.ts";
import { people } from "./de/people.ts";
import { plan } from "./de/plan.ts";
import { problems } from "./de/problems.ts";
import { product } from "./de/product.ts";
import { review } from "./de/review.ts";
import { scripts } from "./de/scripts.ts";
import { test } from "./de/test-sign-in.ts";
import { who } from "./de/who.ts";
import { wizard } from "./de/wizard.ts";

export const de = {
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
