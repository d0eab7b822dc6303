package guiyan.training.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether many are taught together, or one alone, hand in hand. */
@Schema(name = "TrainingMode")
public enum Mode {
    GROUP,
    ONE_TO_ONE
}
