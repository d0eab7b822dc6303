package guiyan.people.contactpoints;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.Register;
import guiyan.people.SearchKeys;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Idempotent;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/contact-points")
@Tag(name = "Contact points")
class ContactPointResource {

    private final ContactPoints points;
    private final Persons persons;
    private final SearchKeys keys;
    private final Caller caller;
    private final Audit audit;
    private final BusinessClock clock;

    ContactPointResource(
            ContactPoints points, Persons persons, SearchKeys keys, Caller caller, Audit audit, BusinessClock clock) {
        this.points = points;
        this.persons = persons;
        this.keys = keys;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** How somebody made sure of a contact point. */
    record Verification(@NotNull ContactPoint.How how) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.MEMBERS_READ)
    @Operation(
            summary = "List a person's contact points, masked",
            description = "Those in use first, then the retired ones; freshness tells when somebody last made sure.")
    public Page<ContactPointView> listContactPoints(@NotNull @QueryParam("person") PublicId person) {
        var somebody = persons.require(caller.scope(), person);
        return Page.whole(
                points.of(caller.scope(), somebody).stream().map(this::shown).toList());
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.MEMBERS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Add a contact point to a person",
            description = "Starts unverified; the number is kept encrypted and found by its tail.")
    public ContactPointView addContactPoint(@Valid @NotNull ContactPointForm form) {
        var person = persons.require(caller.scope(), form.personId());
        person.requireInUse();
        var phone = form.phone();
        var point = points.add(person, phone, form.owner(), form.label());
        keys.add(Register.MEMBER, List.of(new SearchKeys.Entry(person, null, List.of(phone))));
        return done("contact-point.added", person, point);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(ContactPointForm.class)
    @Allowed(Right.MEMBERS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Revise a contact point; another number starts unverified",
            description = "A mask that comes back unchanged leaves the number alone.")
    public ContactPointView reviseContactPoint(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var point = points.require(caller.scope(), id, ifMatch);
        var form = patch.onto(ContactPointForm.of(point));
        var person = persons.require(caller.scope(), PublicId.of(point.personId));
        point.owner = form.owner();
        point.label = form.label();
        if (!form.keepsTheValueOf(point)) {
            point.become(points.sealed(form.phone()));
            keys.add(Register.MEMBER, List.of(new SearchKeys.Entry(person, null, List.of(form.phone()))));
        }
        return done("contact-point.revised", person, point);
    }

    @POST
    @Path("/{id}/verify")
    @Allowed(Right.MEMBERS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Say that somebody made sure of a contact point today",
            description = "An import never does this: only somebody who has reached the person.")
    public ContactPointView verifyContactPoint(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Verification verification) {
        var point = points.require(caller.scope(), id, ifMatch);
        point.verify(clock.today(), caller.who().name(), verification.how());
        return done("contact-point.verified", persons.require(caller.scope(), PublicId.of(point.personId)), point);
    }

    @POST
    @Path("/{id}/retire")
    @Allowed(Right.MEMBERS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Say that a contact point is not used any more",
            description = "It is kept for the history and no longer found.")
    public ContactPointView retireContactPoint(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        var point = points.require(caller.scope(), id, ifMatch);
        point.retire(clock.today());
        return done("contact-point.retired", persons.require(caller.scope(), PublicId.of(point.personId)), point);
    }

    private ContactPointView done(String act, Person person, ContactPoint point) {
        audit.record(Act.of(act).on(person.id).changing(List.of("phone")), point);
        persons.written(person);
        return shown(points.written(point));
    }

    private ContactPointView shown(ContactPoint point) {
        return ContactPointView.of(point, clock.today());
    }
}
