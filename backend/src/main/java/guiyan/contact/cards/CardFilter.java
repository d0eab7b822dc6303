package guiyan.contact.cards;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which cards of a year are asked for. */
class CardFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("member")
    @Parameter(description = "Only for this member")
    public PublicId member;

    @QueryParam("state")
    @Parameter(description = "Only in this state")
    public CardState state;

    @QueryParam("needsAddress")
    @Parameter(description = "Only those that somebody is to find an address for, or not")
    public Boolean needsAddress;

    Long memberId() {
        return member == null ? null : member.value();
    }
}
