import { CareFigures } from '../CareFigures';
import { ServiceFigures } from '../orders/ServiceFigures';

/** Who is in care, and what was done for families in its season, as figures. */
export function CareBoard({ organization }: { organization: string | undefined }) {
  return (
    <div className="stack">
      <CareFigures organization={organization} />
      <ServiceFigures organization={organization} />
    </div>
  );
}
