package guiyan.members.corrections;

import guiyan.members.Members;
import guiyan.people.Own;
import guiyan.platform.Allowed;
import guiyan.platform.Idempotent;
import guiyan.platform.Retried;
import guiyan.platform.Right;
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
    private final CorrectionDesk desk;
    private final Members members;
    private final Own own;

    OwnCorrectionResource(
            Corrections corrections, CorrectionViews views, CorrectionDesk desk, Members members, Own own) {
        this.corrections = corrections;
        this.views = views;
        this.desk = desk;
        this.members = members;
        this.own = own;
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
        members.requireOn(person.id);
        var member = members.findById(person.id);
        return views.of(desk.propose(member, form.changes(), form.reason(), person.name));
    }
}
