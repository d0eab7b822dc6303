package guiyan.members.units;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationCode;
import guiyan.organizations.Organizations;
import guiyan.people.Persons;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Idempotent;
import guiyan.platform.Place;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/organizations/{id}")
@Tag(name = "Organizations")
class UnitActResource {

    private final Organizations organizations;
    private final UnitChanges changes;
    private final Persons persons;
    private final Audit audit;
    private final Caller caller;

    UnitActResource(Organizations organizations, UnitChanges changes, Persons persons, Audit audit, Caller caller) {
        this.organizations = organizations;
        this.changes = changes;
        this.persons = persons;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Path("/affected")
    @Allowed(Right.ORGANIZATIONS_WRITE)
    @Operation(
            summary = "Count who and what a change of a unit would affect",
            description = "Rows by kind, people by village group, and those who stand in the way; never names.")
    public UnitAffected showAffected(
            PublicId id, @QueryParam("to") @Parameter(description = "The unit it would come to") PublicId to) {
        var unit = organizations.require(caller.scope(), id);
        var doubles = to == null ? 0 : changes.doubles(unit, organizations.require(caller.scope(), to));
        var groups = unit.keepsARegister() ? persons.groups(unit.id) : Map.<String, Long>of();
        return UnitAffected.of(unit, changes.counts(unit), groups, doubles);
    }

    @POST
    @Path("/move")
    @Allowed(Right.ORGANIZATIONS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Move a unit under another one, with all that lies in it",
            description = "In one go up to a township; its code stays.")
    public UnitChanged moveOrganization(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull UnitMoveForm form) {
        var unit = organizations.require(caller.scope(), id, ifMatch);
        var parent = named(form.parentId(), "parentId");
        var before = organizations.findById(unit.parentId == null ? unit.id : unit.parentId);
        var way = "%s → %s · %s".formatted(before.shortName, parent.shortName, form.reason());
        var from = Place.of(unit);
        var moved = changes.move(unit, parent);
        audit.record(Act.of("organization.moved").because(way).movedFrom(from), unit);
        return shown(unit, moved);
    }

    @POST
    @Path("/merge")
    @Allowed(Right.ORGANIZATIONS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Merge another unit of the same level into this one",
            description = "Its people, rows, accounts and units come over; it stays on record and points here.")
    public UnitChanged mergeOrganizations(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull UnitMergeForm form) {
        var unit = organizations.require(caller.scope(), id, ifMatch);
        var other = named(form.otherId(), "otherId");
        var moved = changes.merge(other, unit, form.on());
        var why = "%s → %s · %s".formatted(other.shortName, unit.shortName, form.reason());
        audit.record(Act.of("organization.merged").because(why), unit);
        audit.record(Act.of("organization.merged-away").because(why).mergedInto(unit.id), other);
        return shown(unit, moved);
    }

    @POST
    @Path("/split")
    @ResponseStatus(201)
    @Allowed(Right.ORGANIZATIONS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Split a branch: some village groups become one of their own",
            description = "Answers the new branch; the people and households of the groups go with it.")
    public UnitChanged splitOrganization(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull UnitSplitForm form) {
        var unit = organizations.require(caller.scope(), id, ifMatch);
        unit.requireStanding();
        if (!unit.keepsARegister()) throw new Refusal(OrganizationCode.UNIT_KEEPS_NO_REGISTER, "level");
        var part = organizations.setUpBeside(unit, form.code(), form.name(), form.shortName(), form.on());
        var moved = changes.split(unit, part, form.villageGroups());
        var why = "%s · %s".formatted(String.join(" ", form.villageGroups()), form.reason());
        audit.record(Act.of("organization.split").because(cut(why)), organizations.written(unit));
        audit.record(Act.of("organization.split-off").because(cut(why)), part);
        return shown(part, moved);
    }

    private static String cut(String why) {
        return why.length() <= 400 ? why : why.substring(0, 399) + "…";
    }

    private Organization named(PublicId id, String field) {
        var unit = organizations.findById(id.value());
        if (unit == null || !caller.scope().holds(unit)) throw new Refusal(OrganizationCode.UNIT_UNKNOWN, field);
        unit.requireStanding();
        return unit;
    }

    /** As it stands after the tables have been written past the session. */
    private UnitChanged shown(Organization unit, Map<String, Long> moved) {
        organizations.flush();
        organizations.getEntityManager().refresh(unit);
        return UnitChanged.of(unit, moved);
    }
}
