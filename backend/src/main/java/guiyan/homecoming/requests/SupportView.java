package guiyan.homecoming.requests;

import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request as the API shows it; its words, its steps and its answer stand in the file of one alone. */
@Schema(name = "SupportRequestView")
record SupportView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef member,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) SupportTopic topic,

        @Schema(required = true, description = "Raised by himself, on his phone")
        boolean byHimself,

        @Schema(required = true) LocalDate receivedOn,
        @Schema(required = true) SupportState state,
        LocalDate takenOn,
        LocalDate closedOn,
        SupportResult result,
        Integer daysToSolve,

        @Schema(description = "Shown where one request is asked for")
        String words,

        @Schema(description = "Shown where one request is asked for")
        List<StepView> milestones,

        @Schema(description = "Shown where one request is asked for")
        String outcome)
        implements Revisioned, Located {

    static SupportView of(SupportRequest request, OrganizationRef unit) {
        return of(request, unit, null, null, null);
    }

    static SupportView of(
            SupportRequest request, OrganizationRef unit, String words, List<StepView> steps, String outcome) {
        return new SupportView(
                PublicId.of(request.id),
                Revisioned.etag(request),
                PersonRef.of(request.person),
                unit,
                request.topic,
                request.byHimself,
                request.receivedOn,
                request.state(),
                request.takenOn,
                request.closedOn,
                request.result,
                request.daysToSolve(),
                words,
                steps,
                outcome);
    }

    @Override
    public String location() {
        return "/support-requests/" + id;
    }
}
