package guiyan.members;

import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody is put back on the roll. */
record ReinstateForm(@NotBlank @Size(max = 400) String reason) {

    void applyTo(Member member, Audit audit) {
        member.reinstate();
        audit.record(Act.of("member.reinstated").on(member.id).because(reason), member);
    }
}
