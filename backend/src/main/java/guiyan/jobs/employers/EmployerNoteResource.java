package guiyan.jobs.employers;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Revisioned;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/employers/{id}/notes")
@Tag(name = "Jobs")
class EmployerNoteResource {

    private final Employers employers;
    private final WritingUnits units;
    private final EntityManager database;
    private final Vault vault;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;
    private final Ids ids;

    EmployerNoteResource(
            Employers employers,
            WritingUnits units,
            EntityManager database,
            Vault vault,
            Audit audit,
            Caller caller,
            BusinessClock clock,
            Ids ids) {
        this.employers = employers;
        this.units = units;
        this.database = database;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** What was heard of an employer. */
    @Schema(name = "EmployerNoteForm")
    record Heard(
            @NotNull NoteKind kind,
            @NotNull @PastOrPresent LocalDate notedOn,
            @Size(max = 300) String words) {

        boolean isEmptyComplaint() {
            return kind == NoteKind.COMPLAINT && (words == null || words.isBlank());
        }
    }

    /** What came of a complaint. */
    @Schema(name = "EmployerNoteResult")
    record Result(
            @NotNull @PastOrPresent LocalDate on,
            @NotBlank @Size(max = 300) String result) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.VACANCIES_READ)
    @Operation(
            summary = "List what was heard of an employer, the latest first",
            description = "Paying, contracts, lodging, complaints and what came of them.")
    public Page<EmployerNoteView> listEmployerNotes(PublicId id, @Valid @BeanParam Cursor cursor) {
        return employers
                .notes(employers.requireSeen(units.reaching(), id), cursor)
                .map(this::view);
    }

    private EmployerNoteView view(EmployerNote note) {
        return new EmployerNoteView(
                PublicId.of(note.id),
                Revisioned.etag(note),
                PublicId.of(note.employerId),
                note.kind,
                note.notedOn,
                note.notedBy,
                opened(note.wordsCipher),
                opened(note.resultCipher),
                note.settledOn);
    }

    private String opened(byte[] words) {
        return words == null ? null : vault.openText(words);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.VACANCIES_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(summary = "Note what was heard of an employer", description = "Kept in sealed words.")
    public EmployerNoteView noteOnEmployer(PublicId id, @Valid @NotNull Heard heard) {
        if (heard.isEmptyComplaint()) throw new Refusal(EmployerCode.COMPLAINT_WITHOUT_WORDS, "words");
        var employer = employers.require(caller.scope(), id);
        var note = new EmployerNote();
        note.id = ids.next();
        note.recordedAt = clock.now();
        note.revisedAt = note.recordedAt;
        note.employerId = employer.id;
        note.kind = heard.kind();
        note.notedOn = heard.notedOn();
        note.notedBy = caller.who().name();
        note.wordsCipher = heard.words() == null ? null : vault.sealText(heard.words());
        database.persist(note);
        audit.record(Act.of("employer.heard-of").because(note.kind.name()), employer);
        database.flush();
        return view(note);
    }

    @POST
    @Path("/{note}/settle")
    @Allowed(Right.VACANCIES_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Say what came of a complaint", description = "Once; what was complained of stays.")
    public EmployerNoteView settleEmployerNote(
            PublicId id, PublicId note, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Result result) {
        var employer = employers.require(caller.scope(), id);
        var complaint = employers.note(employer, note);
        Precondition.check(ifMatch, complaint);
        complaint.settle(result.on(), vault.sealText(result.result()));
        complaint.revisedAt = clock.now();
        audit.record(Act.of("employer.complaint-settled"), employer);
        database.flush();
        return view(complaint);
    }
}
