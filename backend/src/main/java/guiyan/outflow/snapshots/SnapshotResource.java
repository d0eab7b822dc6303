package guiyan.outflow.snapshots;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
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
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/ledger-snapshots")
@Tag(name = "Ledger snapshots")
class SnapshotResource {

    private final Snapshots snapshots;
    private final Freezing freezing;
    private final Content content;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    SnapshotResource(
            Snapshots snapshots,
            Freezing freezing,
            Content content,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.snapshots = snapshots;
        this.freezing = freezing;
        this.content = content;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(summary = "List frozen ledgers", description = "One a unit and month; who has signed, and the hash.")
    public Page<SnapshotView> listLedgerSnapshots(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization,
            @QueryParam("month") @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month,
            @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), organization);
        return snapshots.search(scope, month, cursor).mapAll(this::shown);
    }

    private List<SnapshotView> shown(List<LedgerSnapshot> rows) {
        var units = organizations.byId(rows.stream().map(each -> each.unitId).collect(Collectors.toSet()));
        return rows.stream()
                .map(each -> SnapshotView.of(each, units.get(each.unitId)))
                .toList();
    }

    private SnapshotView shown(LedgerSnapshot snapshot) {
        return shown(List.of(snapshot)).get(0);
    }

    /** The ledgers of a township's units. */
    record SnapshotList(List<SnapshotView> items) {}

    @POST
    @ResponseStatus(201)
    @Allowed(Right.LEDGER_SIGN)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Freeze the ledger of a unit, or of every unit of a township, for a month",
            description =
                    "The current month is as of today. What nobody has signed yet is written anew; what is signed stays as it is, and is refused when nothing else is asked for.")
    public SnapshotList takeLedgerSnapshots(@Valid @NotNull SnapshotForm form) {
        var scope = organizations.narrowed(caller.scope(), form.organizationId());
        var taken = freezing.of(scope, YearMonth.parse(form.month()));
        snapshots.flush();
        return new SnapshotList(shown(taken));
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(summary = "Show a frozen ledger with its rows", description = "As it was signed; its hash is checked.")
    public SnapshotContentView showLedgerSnapshot(PublicId id) {
        var snapshot = snapshots.require(caller.scope(), id);
        var rows = content.rows(snapshot).stream().map(SnapshotRow::shown).toList();
        return new SnapshotContentView(shown(snapshot), rows);
    }

    @GET
    @Path("/{id}/differences")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "Show what has changed since the last frozen ledger, cell by cell",
            description =
                    "Who is new, who is no longer away, changed cells and numbers, and what contradicts the earlier one.")
    public Differences showLedgerDifferences(PublicId id) {
        var later = snapshots.require(caller.scope(), id);
        var earlier = snapshots.before(later).orElse(null);
        var before = earlier == null ? List.<SnapshotRow>of() : content.rows(earlier);
        return Differences.between(earlier, before, later, content.rows(later));
    }

    @POST
    @Path("/{id}/sign")
    @Allowed(Right.LEDGER_SIGN)
    @Retried
    @Transactional
    @Operation(
            summary = "Sign a frozen ledger for one's side",
            description =
                    "Secretary and liaison for the village, station and township for the township; each side once.")
    public SnapshotView signLedgerSnapshot(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        var snapshot = snapshots.require(caller.scope(), id, ifMatch);
        if (caller.has(Right.OUTFLOWS_REVIEW))
            snapshot.signForTownship(caller.who().name(), clock.now());
        else snapshot.signForVillage(caller.who().name(), clock.now());
        audit.record(Act.of("snapshot.signed").because(snapshot.month), snapshot);
        return shown(snapshots.written(snapshot));
    }
}
