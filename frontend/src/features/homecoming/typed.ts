import type { ProjectOpportunityForm, ProjectOpportunityView, VentureView } from '../../api/schema';
import type { Typed } from './VentureFields';

/** What stands there of a venture, to be typed over. */
export function typedVenture(venture: VentureView): Partial<Typed> {
  const { title, kind, field, uscc, place, registeredOn, leasedMu, policies, state } = venture;
  return {
    memberId: venture.member.id,
    title,
    kind,
    ...(field && { field }),
    ...(uscc && { uscc }),
    ...(place && { place }),
    ...(registeredOn && { registeredOn }),
    ...(typeof leasedMu === 'number' && { leasedMu: String(leasedMu) }),
    ...(policies && { policies }),
    stand: state === 'PREPARING' ? ('PREPARING' as const) : ('OPERATING' as const),
  };
}

/** What stands there of an opportunity, to be typed over. */
export function typedOpportunity(of: ProjectOpportunityView): Partial<ProjectOpportunityForm> {
  const { title, field, place, details, askWhom, phone, validThrough, verifiedOn } = of;
  const form = { title, field, place, details, askWhom, phone, validThrough, verifiedOn };
  return form as Partial<ProjectOpportunityForm>;
}
