package guiyan.jobs.referrals;

/** The office of a cadre who introduces somebody. */
public enum IntroducerRole {
    VILLAGE_SECRETARY,
    LABOUR_OFFICER,
    STATION_STAFF,
    DEPUTY_HEAD,
    OTHER
}
