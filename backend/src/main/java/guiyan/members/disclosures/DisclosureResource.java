package guiyan.members.disclosures;

import guiyan.members.Member;
import guiyan.members.Members;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import guiyan.platform.limits.Limited;
import guiyan.platform.limits.Limits;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/members/{id}/disclosures")
@Tag(name = "Members")
class DisclosureResource {

    private final Members members;
    private final Disclosures disclosures;
    private final Limits limits;
    private final Caller caller;
    private final Audit audit;

    DisclosureResource(Members members, Disclosures disclosures, Limits limits, Caller caller, Audit audit) {
        this.members = members;
        this.disclosures = disclosures;
        this.limits = limits;
        this.caller = caller;
        this.audit = audit;
    }

    @POST
    @Allowed(Right.PHONE_REVEAL)
    @Retried
    @Transactional
    @Operation(
            summary = "Show some of one member's values in clear, for a purpose",
            description =
                    "A citizen id is shown to the service station only. Each time stands in the member's access log; the answer is kept nowhere. A limit of its own holds.")
    public DisclosureView discloseMember(PublicId id, @Valid @NotNull DisclosureForm form) {
        var member = members.require(caller.scope(), id);
        if (!form.fields().stream().allMatch(field -> caller.has(field.right)))
            throw new Refusal(DisclosureCode.FIELD_NOT_YOURS, "fields");
        member.person.requireInUse();
        limits.ofCaller(Limited.DISCLOSURE, caller.who().accountId());
        note(member, form);
        return disclosures.of(member, form);
    }

    private void note(Member member, DisclosureForm form) {
        var fields =
                form.fields().stream().map(field -> field.attribute).sorted().toList();
        audit.record(
                Act.read("member.disclosed", fields)
                        .on(member.id)
                        .because(form.purpose().strip()),
                member);
    }
}
