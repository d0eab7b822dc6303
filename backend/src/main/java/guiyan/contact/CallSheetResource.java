package guiyan.contact;

import guiyan.members.Member;
import guiyan.outflow.Outflow;
import guiyan.outflow.Outflows;
import guiyan.people.PersonRef;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/members/{id}/call-sheet")
@Tag(name = "Contact")
class CallSheetResource {

    private static final int ATTEMPTS = 40;
    private static final int SHOWN = 5;

    private final Outflows outflows;
    private final ContactPoints points;
    private final ContactRecords records;
    private final ContactViews views;
    private final Promises promises;
    private final PromiseViews promiseViews;
    private final Door door;
    private final News news;
    private final Audit audit;
    private final Caller caller;

    CallSheetResource(
            Outflows outflows,
            ContactPoints points,
            ContactRecords records,
            ContactViews views,
            Promises promises,
            PromiseViews promiseViews,
            Door door,
            News news,
            Audit audit,
            Caller caller) {
        this.outflows = outflows;
        this.points = points;
        this.records = records;
        this.views = views;
        this.promises = promises;
        this.promiseViews = promiseViews;
        this.door = door;
        this.news = news;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Allowed(Right.CONTACTS_READ)
    @Operation(
            summary = "Show the sheet for the next call of a member",
            description =
                    "Which number to try, what was promised and is owed, what there is to tell. Numbers are masked; who looked stands in the member's access log.")
    public CallSheet showCallSheet(PublicId id) {
        var called = outflows.requireMember(caller.scope(), id);
        var member = called.member();
        audit.seen(Act.read("member.call-sheet", List.of()).on(member.id), member);
        return sheet(member, called.outflow());
    }

    private CallSheet sheet(Member member, Outflow away) {
        var latest = records.latest(member.id, ATTEMPTS);
        var reached = latest.stream().filter(ContactRecord::isCall).findFirst();
        var open = door.about(member.id);
        return new CallSheet(
                PersonRef.of(member.person),
                points.inUse(member.id).stream().map(CallSheet.SheetNumber::of).toList(),
                Ladder.after(oldestFirst(latest)),
                reached.map(record -> record.occurredOn).orElse(null),
                promises.openTo(member.id).stream().map(promiseViews::of).toList(),
                open.own().stream().map(CallSheet.Owed::of).toList(),
                open.others(),
                views.of(latest.subList(0, Math.min(SHOWN, latest.size()))),
                news.about(member.person, away));
    }

    private static List<ContactRecord> oldestFirst(List<ContactRecord> latest) {
        var turned = new ArrayList<>(latest);
        Collections.reverse(turned);
        return turned;
    }
}
