/** The cloud that the draft names, and whether this page may talk to it. */
import type { Cloud, CloudName } from "../../domain/cloud.ts";
import type { Setup } from "../../setup/setup.ts";

type Clouds = Pick<Setup, "clouds" | "cloudsByHand">;

/** One that this page does not know is the first that it may talk to. */
export const cloudOf = ({ clouds, cloudsByHand }: Clouds, name: CloudName): Cloud | undefined =>
  [...clouds, ...cloudsByHand].find((one) => one.name === name) ?? clouds[0];

/** Is a person to do there what the page's policy forbids? */
export const isByHand = ({ cloudsByHand }: Clouds, cloud: Cloud | undefined): boolean =>
  cloud !== undefined && cloudsByHand.includes(cloud);
