package guiyan.outflow.certificates;

import guiyan.organizations.OrganizationRef;
import guiyan.outflow.Outflow;
import guiyan.outflow.values.OutflowReason;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A certificate as the register shows it: the columns of L-03 with the absence it was issued for. */
record CertificateView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) String number,
        @Schema(required = true) PersonRef member,
        OrganizationRef organization,
        @Schema(required = true) LocalDate issuedOn,
        @Schema(required = true) String issuedBy,
        OutflowReason reason,
        String destination,
        PartialDate departedOn,
        LocalDate lastCheckedOn,
        LocalDate checkDueOn,
        @Schema(required = true) boolean overdue,
        LocalDate withdrawnOn,
        String withdrawnBecause,

        @Schema(
                required = true,
                description = "What speaks against the certificate; warnings, which forbid nothing (R-07)")
        List<Doubt> doubts)
        implements Revisioned, Located {

    /** Why a certificate may be out of place. */
    @Schema(name = "CertificateDoubt")
    enum Doubt {
        NOT_AWAY,
        STUDY_LEAVE
    }

    static CertificateView of(
            ActivityCertificate certificate, OrganizationRef organization, Outflow open, LocalDate today) {
        return new CertificateView(
                PublicId.of(certificate.id),
                Revisioned.etag(certificate),
                certificate.number,
                PersonRef.of(certificate.person),
                organization,
                certificate.issuedOn,
                certificate.issuedBy,
                open == null ? null : open.reason,
                open == null || open.destination == null ? null : open.destination.text(),
                open == null ? null : open.departedOn,
                certificate.lastCheckedOn,
                certificate.checkDueOn(),
                certificate.isOverdue(today),
                certificate.withdrawnOn,
                certificate.withdrawnBecause,
                doubts(certificate, open));
    }

    private static List<Doubt> doubts(ActivityCertificate certificate, Outflow open) {
        if (!certificate.isValid()) return List.of();
        if (open == null) return List.of(Doubt.NOT_AWAY);
        return open.reason == OutflowReason.STUDY ? List.of(Doubt.STUDY_LEAVE) : List.of();
    }

    @Override
    public String location() {
        return "/activity-certificates/" + id;
    }
}
