package guiyan.training.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To what end people are trained: to find their way in a city, or to make a living (domain.md S-33). */
@Schema(name = "TrainingAim")
public enum Aim {
    ADAPTATION,
    VOCATIONAL
}
