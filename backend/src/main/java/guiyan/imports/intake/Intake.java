package guiyan.imports.intake;

import guiyan.imports.files.StoredFiles;
import guiyan.imports.mappings.Choices;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.imports.running.ImportRun;
import guiyan.imports.store.Formats;
import guiyan.imports.store.Import;
import guiyan.imports.store.Import.State;
import guiyan.imports.store.Import.Task;
import guiyan.imports.store.Imports;
import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import guiyan.platform.work.Work;
import jakarta.inject.Singleton;

/** Takes a file in: keeps it, finds out what it is, and has its rows read in the background. */
@Singleton
public class Intake {

    private final Imports imports;
    private final Formats formats;
    private final StoredFiles files;
    private final SourceReader reader;
    private final Organizations organizations;
    private final Caller caller;
    private final Work work;

    Intake(
            Imports imports,
            Formats formats,
            StoredFiles files,
            SourceReader reader,
            Organizations organizations,
            Caller caller,
            Work work) {
        this.imports = imports;
        this.formats = formats;
        this.files = files;
        this.reader = reader;
        this.organizations = organizations;
        this.caller = caller;
        this.work = work;
    }

    /** Begins an import in the transaction at hand; refuses a file that cannot be read at all. */
    public Import take(Upload upload) {
        var begun = upload.begun();
        formats.requireRight(begun);
        begun.place(place(upload.organization()));
        begun.accountId = caller.who().accountId();
        begun.accountName = caller.who().name();
        begun.forAccountId = caller.who().principalId();
        begun.begin(Task.READ, State.QUEUED);
        imports.recorded(begun);
        files.keep(begun.id, upload.content());
        return read(begun, upload.choices());
    }

    private Organization place(PublicId organization) {
        if (organization != null) return organizations.require(caller.scope(), organization);
        var own = caller.who().unitId();
        return own == null ? null : organizations.findById(own);
    }

    /** Reads the kept file with what was chosen; the rows follow in the background when nothing needs asking. */
    public Import read(Import begun, Choices choices) {
        try {
            var isClear = files.open(begun.id, begun.fileName, file -> reader.read(begun, file, choices));
            formats.requireRight(begun);
            begun.begin(Task.READ, isClear ? State.QUEUED : State.NEEDS_MAPPING);
        } catch (UnreadableFile unreadable) {
            throw new Refusal(unreadable.code, "file", unreadable.value);
        }
        if (begun.state == State.QUEUED) work.submitAfterCommit(ImportRun.NAME, begun.id);
        return imports.written(begun);
    }
}
