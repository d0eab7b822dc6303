package guiyan.imports;

import guiyan.imports.intake.Intake;
import guiyan.imports.mappings.Choices;
import guiyan.imports.mappings.Mappings;
import guiyan.imports.store.Formats;
import guiyan.imports.store.Import;
import guiyan.imports.store.Import.State;
import guiyan.imports.store.Imports;
import guiyan.imports.store.ImportsCode;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import jakarta.inject.Singleton;

/** Reads the kept file once more as a clerk says it is, and remembers that for the next file with these headings. */
@Singleton
class Rereading {

    private final Imports imports;
    private final Formats formats;
    private final Intake intake;
    private final Mappings mappings;
    private final Organizations organizations;
    private final Caller caller;

    Rereading(
            Imports imports,
            Formats formats,
            Intake intake,
            Mappings mappings,
            Organizations organizations,
            Caller caller) {
        this.imports = imports;
        this.formats = formats;
        this.intake = intake;
        this.mappings = mappings;
        this.organizations = organizations;
        this.caller = caller;
    }

    Import as(Import work, ImportForm form) {
        work.requireState(State.NEEDS_MAPPING, State.VALIDATED);
        var choices = Choices.of(imports.source(work));
        if (form.sheets() != null) form.sheets().forEach(choices::take);
        if (form.organization() != null) work.place(organizations.require(caller.scope(), form.organization()));
        work.kind = form.kind();
        requireFields(work, form);
        work.basis = form.basis();
        work.asOf = form.asOf();
        var read = intake.read(work, choices);
        mappings.remember(read, imports.source(read));
        return read;
    }

    private void requireFields(Import work, ImportForm form) {
        if (work.kind.equals(Import.AUTO)) return;
        var known = formats.fields(work.kind);
        form.fields().filter(field -> !known.contains(field)).findFirst().ifPresent(unknown -> {
            throw new Refusal(ImportsCode.FIELD_UNKNOWN, "sheets", unknown);
        });
    }
}
