package guiyan.training.values;

/** By which programme people are trained (domain.md S-31, S-34, S-35, S-30). */
public enum TrainingType {
    NIGHT_SCHOOL,
    SUNSHINE_PROJECT,
    PROFESSION_MATCHED,
    DISTANCE_EDUCATION,
    OTHER
}
