/** English: every word of the screens after the start. */
import { enActs } from "./en/acts.ts";
import { enAddress } from "./en/address.ts";
import { enAnswer } from "./en/answer.ts";
import { enApply } from "./en/apply.ts";
import { enCare } from "./en/care.ts";
import { enColleague } from "./en/colleague.ts";
import { enConsole } from "./en/console.ts";
import { enConsoleActs } from "./en/console-acts.ts";
import { enDecoder } from "./en/decoder.ts";
import { enDone } from "./en/done.ts";
import { enLearn } from "./en/learn.ts";
import { enMicrosoft } from "./en/microsoft.ts";
import { enPeople } from "./en/people.ts";
import { enPlan } from "./en/plan.ts";
import { enProblems } from "./en/problems.ts";
import { enProduct } from "./en/product.ts";
import { enReview } from "./en/review.ts";
import { enScripts } from "./en/scripts.ts";
import { enTest } from "./en/test-sign-in.ts";
import { enWho } from "./en/who.ts";
import { enWizard } from "./en/wizard.ts";

export const en = {
  wizard: enWizard,
  address: enAddress,
  console: enConsole,
  microsoft: enMicrosoft,
  who: enWho,
  review: enReview,
  apply: enApply,
  test: enTest,
  done: enDone,
  care: enCare,
  people: enPeople,
  plan: enPlan,
  problems: enProblems,
  product: enProduct,
  learn: enLearn,
  acts: enActs,
  consoleActs: enConsoleActs,
  scripts: enScripts,
  colleague: enColleague,
  answer: enAnswer,
  decoder: enDecoder,
} as const;
