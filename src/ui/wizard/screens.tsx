/** One component per step. */
import type { ComponentType } from "preact";
import type { StepName } from "../route.ts";
import { AddressStep } from "../steps/address.tsx";
import { ApplyStep } from "../steps/apply.tsx";
import { ConsoleStep } from "../steps/console.tsx";
import { DoneStep } from "../steps/done.tsx";
import { HealthStep } from "../steps/health.tsx";
import { MicrosoftStep } from "../steps/microsoft.tsx";
import { PeopleStep } from "../steps/people.tsx";
import { RemoveStep } from "../steps/remove.tsx";
import { RetireStep } from "../steps/retire.tsx";
import { ReviewStep } from "../steps/review.tsx";
import { SecretStep } from "../steps/secret.tsx";
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
  health: HealthStep,
  secret: SecretStep,
  retire: RetireStep,
  people: PeopleStep,
  remove: RemoveStep,
};
