/**
 * Labels of the Microsoft Entra admin center in Romanian: none. The portal is not offered in Romanian, and Microsoft's
 * Romanian pages that name a few labels (an APIs page of Customer Insights, an AlchemyInsights page) are
 * machine-translated, so nothing in them is what a person sees. The English labels stand.
 */
import type { PortalLabels } from "./en.ts";

export const portalRo = {} satisfies Partial<PortalLabels>;
