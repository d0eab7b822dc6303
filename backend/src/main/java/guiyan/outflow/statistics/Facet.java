package guiyan.outflow.statistics;

/** What a figure tells those away apart by. */
enum Facet {
    DEPARTED_BY("o.departedBy"),
    AREA("o.destination.areaCode"),
    ABROAD("o.destination.abroad"),
    COUNTRY("o.destination.country"),
    REASON("o.reason"),
    HOST_REPORTED("case when o.hostReportedOn <= :on then true else false end"),
    REVIEW("o.review.state"),
    LIAISON("""
            exists (select 1 from LiaisonAssignment l
            where l.outflowId = o.id and l.fromOn <= :on and (l.toOn is null or l.toOn > :on))
            """);

    final String column;

    Facet(String column) {
        this.column = column;
    }
}
