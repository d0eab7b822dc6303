package guiyan.jobs.values;

/** How the township heard of a post (S-24). */
public enum VacancySource {
    INVESTMENT_TRIP,
    BUSINESS_TRIP,
    INTERNET,
    PERSONAL_NETWORK,
    EMPLOYER,
    LABOUR_BUREAU
}
