package guiyan.training.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is taught (domain.md S-32). */
@Schema(name = "TrainingSubject")
public enum Subject {
    LITERACY,
    POLICY,
    LAW,
    ADAPTATION,
    VOCATIONAL
}
