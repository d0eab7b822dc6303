package guiyan.members;

import guiyan.people.Register;
import guiyan.people.SearchKeys;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.platform.MergePatch;
import guiyan.platform.PlatformCode;
import guiyan.platform.Put;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Audit;
import guiyan.platform.audit.AuditEvent;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Members as another system tells of them, under the numbers it has given them. */
@Singleton
class ExternalMembers {

    private final MemberViews views;
    private final Registrar registrar;
    private final Branches branches;
    private final ContactPoints points;
    private final SearchKeys keys;
    private final Audit audit;
    private final Members members;

    ExternalMembers(
            MemberViews views,
            Registrar registrar,
            Branches branches,
            ContactPoints points,
            SearchKeys keys,
            Audit audit,
            Members members) {
        this.views = views;
        this.registrar = registrar;
        this.branches = branches;
        this.points = points;
        this.keys = keys;
        this.audit = audit;
        this.members = members;
    }

    /** Enrols somebody whom the source tells of for the first time. */
    Put<MemberView> enrol(MergePatch told, String source, String externalId) {
        var form = told.onto(MemberForm.blank()).known(source, externalId);
        var entry = registrar.enrol(form, branches.named(form.organizationId()));
        keys.add(Register.MEMBER, List.of(entry));
        return new Put<>(views.of(members.findById(entry.person().id)), Put.Outcome.CREATED);
    }

    /** Revises what is told anew; a fact that stands here as of a later day is not overwritten by an older one. */
    Put<MemberView> revise(Member member, MergePatch told, LocalDate asOf) {
        var own = points.own(member.id);
        var before = MemberViews.form(member, own);
        var form = told.onto(before).known(member.person.source, member.person.externalId);
        var changed = MemberChanges.between(before, form);
        if (changed.isEmpty()) return new Put<>(views.of(member), Put.Outcome.REVISED);
        if (audit.since(asOf, member.id).stream().anyMatch(event -> concerns(event, changed)))
            throw new Refusal(PlatformCode.NEWER_VALUE_STORED, "asOf");
        registrar.revise(member, own, before, form);
        return new Put<>(views.of(member), Put.Outcome.REVISED);
    }

    /** Whoever is enrolled is told all of him that day. */
    private static boolean concerns(AuditEvent event, Collection<String> changed) {
        if (event.action.equals("member.enrolled")) return true;
        return event.fields != null && Stream.of(event.fields.split(",")).anyMatch(changed::contains);
    }
}
