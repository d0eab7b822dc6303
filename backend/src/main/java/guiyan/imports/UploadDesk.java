package guiyan.imports;

import guiyan.imports.intake.Intake;
import guiyan.imports.intake.Upload;
import guiyan.platform.Idempotent;
import guiyan.platform.Retried;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Where a caller hands a file in: the same file under the same key is taken once. */
@Singleton
class UploadDesk {

    private final Intake intake;
    private final ImportViews views;

    UploadDesk(Intake intake, ImportViews views) {
        this.intake = intake;
        this.views = views;
    }

    @Retried
    @Transactional
    @Idempotent
    ImportView accept(Upload upload) {
        return views.shown(intake.take(upload));
    }
}
