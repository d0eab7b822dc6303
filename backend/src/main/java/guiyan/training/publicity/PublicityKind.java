package guiyan.training.publicity;

/** In which form something is made known (domain.md S-14 … S-16, S-19). */
public enum PublicityKind {
    MEMBER_ASSEMBLY,
    FILM_SCREENING,
    STUDY_VISIT,
    ENCOURAGEMENT_VISIT,
    OTHER
}
