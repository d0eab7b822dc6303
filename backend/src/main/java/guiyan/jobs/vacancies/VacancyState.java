package guiyan.jobs.vacancies;

/** How a post stands on a day; it expires by itself. */
public enum VacancyState {
    OPEN,
    NOT_YET,
    EXPIRED,
    CLOSED
}
