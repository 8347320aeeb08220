/** One component per step. */
import type { ComponentType } from "react";
import type { StepName } from "../route.ts";
import { AddressStep } from "../steps/address.tsx";
import { ApplyStep } from "../steps/apply.tsx";
import { ConsoleStep } from "../steps/console.tsx";
import { DoneStep } from "../steps/done.tsx";
import { MicrosoftStep } from "../steps/microsoft.tsx";
import { ReviewStep } from "../steps/review.tsx";
import { TestStep } from "../steps/test.tsx";
import { WhoStep } from "../steps/who.tsx";

export const SCREENS: Record<StepName, ComponentType> = {
  address: AddressStep,
  console: ConsoleStep,
  microsoft: MicrosoftStep,
  who: WhoStep,
  review: ReviewStep,
  apply: ApplyStep,
  test: TestStep,
  done: DoneStep,
};
