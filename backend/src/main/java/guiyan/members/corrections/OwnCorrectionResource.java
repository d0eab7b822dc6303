package guiyan.members.corrections;

import guiyan.members.Members;
import guiyan.people.Own;
import guiyan.platform.Allowed;
import guiyan.platform.Idempotent;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/me/correction-requests")
@Tag(name = "Correction requests")
class OwnCorrectionResource {

    private final Corrections corrections;
    private final CorrectionViews views;
    private final Correcting correcting;
    private final Members members;
    private final Own own;
    private final Audit audit;
    private final BusinessClock clock;

    OwnCorrectionResource(
            Corrections corrections,
            CorrectionViews views,
            Correcting correcting,
            Members members,
            Own own,
            Audit audit,
            BusinessClock clock) {
        this.corrections = corrections;
        this.views = views;
        this.correcting = correcting;
        this.members = members;
        this.own = own;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "List what was asked to be corrected in one's own file, the newest first",
            description = "By oneself or by the village, with what was decided and why.")
    public List<CorrectionView> listOwnCorrections() {
        return views.of(corrections.about(own.person().id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.OWN_DATA)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Ask that one's own file be corrected",
            description = "Frozen as it is sent; the station decides within 15 days, with a reason.")
    public CorrectionView proposeOwnCorrection(@Valid @NotNull OwnCorrectionForm form) {
        var person = own.person();
        var request = correcting.proposal(members.findById(person.id), form.changes());
        request.reason = form.reason();
        request.propose(clock.today(), person.name);
        corrections.recorded(request);
        audit.record(Act.of("correction.proposed").on(person.id).because(form.reason()), request);
        return views.of(corrections.written(request));
    }
}
