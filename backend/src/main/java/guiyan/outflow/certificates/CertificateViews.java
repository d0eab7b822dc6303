package guiyan.outflow.certificates;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.outflow.Outflows;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows certificates together: their branches and the absences of their holders are asked for once a page. */
@Singleton
class CertificateViews {

    private final Organizations organizations;
    private final Outflows outflows;
    private final BusinessClock clock;

    CertificateViews(Organizations organizations, Outflows outflows, BusinessClock clock) {
        this.organizations = organizations;
        this.outflows = outflows;
        this.clock = clock;
    }

    CertificateView of(ActivityCertificate certificate) {
        return of(List.of(certificate)).get(0);
    }

    List<CertificateView> of(List<ActivityCertificate> certificates) {
        var units =
                organizations.byId(certificates.stream().map(c -> c.branchId).collect(Collectors.toSet()));
        var open = outflows.openOf(certificates.stream().map(c -> c.personId).toList()).stream()
                .collect(Collectors.toMap(o -> o.personId, Function.identity(), (one, other) -> one));
        return certificates.stream()
                .map(c -> CertificateView.of(
                        c, OrganizationRef.of(units.get(c.branchId)), open.get(c.personId), clock.today()))
                .toList();
    }
}
