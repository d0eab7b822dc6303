package guiyan.members.transfers;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which letters are asked for. */
class TransferFilter {

    /** From which side the letters are seen. */
    @Schema(name = "TransferDirection")
    enum Direction {
        OUTGOING,
        INCOMING
    }

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it, as home or as destination")
    public PublicId organization;

    @QueryParam("direction")
    @Parameter(description = "`OUTGOING` unless told")
    public Direction direction;

    @QueryParam("state")
    @Parameter(description = "`ISSUED` unless told, or every state when a member is named")
    public TransferState state;

    @QueryParam("member")
    @Parameter(description = "Only letters about this member of the home")
    public PublicId member;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "Only letters whose validity has passed")
    public boolean overdue;

    boolean comesIn() {
        return direction == Direction.INCOMING && member == null;
    }

    TransferState stateAsked() {
        return state == null && member == null ? TransferState.ISSUED : state;
    }

    Long memberId() {
        return member == null ? null : member.value();
    }
}
