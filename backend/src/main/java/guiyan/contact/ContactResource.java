package guiyan.contact;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.members.Members;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/contact-records")
@Tag(name = "Contact")
class ContactResource {

    private final ContactRecords records;
    private final ContactDesk desk;
    private final ContactViews views;
    private final Members members;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    ContactResource(
            ContactRecords records,
            ContactDesk desk,
            ContactViews views,
            Members members,
            Organizations organizations,
            Caller caller,
            BusinessClock clock) {
        this.records = records;
        this.desk = desk;
        this.views = views;
        this.members = members;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.CONTACTS_READ)
    @Operation(
            summary = "List records of contact, the newest first",
            description = "By the day on which somebody was contacted; withdrawn ones are left out.")
    public Page<ContactView> listContactRecords(
            @Valid @BeanParam ContactFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return records.search(scope, filter, cursor).map(views::of);
    }

    @GET
    @Path("/doubtful")
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.CONTACT_DOUBTS)
    @Operation(
            summary = "List records that look alike, the newest first",
            description =
                    "Three or more people reached within five minutes, or one note for three people in a week: marked for somebody to look at; nothing follows from it.")
    public Page<ContactView> listDoubtfulRecords(
            @Valid @BeanParam DoubtFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return records.doubtful(scope, filter.from(clock.today()), filter.to, cursor)
                .map(views::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.CONTACTS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down that a member was contacted, or that it was tried",
            description =
                    "Only `REACHED` by phone, video, message or face to face fulfils the month's call, by the day it happened. A number that was reached counts as verified, a wrong one no longer.")
    public ContactView recordContact(@Valid @NotNull ContactForm form) {
        var member = members.require(caller.scope(), form.memberId());
        member.requireActive();
        return views.of(desk.record(member.person, form));
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.CONTACTS_READ)
    @Operation(
            summary = "Show one record of contact",
            description = "The note is shown to the village's secretary and liaison.")
    public ContactView showContactRecord(PublicId id) {
        return views.of(records.require(caller.scope(), id));
    }

    @POST
    @Path("/{id}/withdraw")
    @Allowed(Right.CONTACTS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Withdraw a record of contact within minutes",
            description = "What it fulfilled is to be done again; later a record stands as it is.")
    public ContactView withdrawContactRecord(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        return views.of(desk.withdraw(records.require(caller.scope(), id, ifMatch)));
    }
}
