package guiyan.outflow.statistics;

import guiyan.areas.FlowScope;
import guiyan.outflow.values.OutflowReason;
import guiyan.outflow.values.ReviewState;
import java.time.LocalDate;
import java.util.Map;

/** So many of a unit who are away alike, as far as the question tells them apart. */
record Alike(long unit, long n, Map<Facet, Object> facets) {

    private Object of(Facet facet) {
        if (!facets.containsKey(facet)) throw new IllegalStateException("not asked for: " + facet);
        return facets.get(facet);
    }

    LocalDate departedBy() {
        return (LocalDate) of(Facet.DEPARTED_BY);
    }

    String area() {
        return (String) of(Facet.AREA);
    }

    String country() {
        return (String) of(Facet.COUNTRY);
    }

    OutflowReason reason() {
        return (OutflowReason) of(Facet.REASON);
    }

    ReviewState review() {
        return (ReviewState) of(Facet.REVIEW);
    }

    boolean isAtHost() {
        return (Boolean) of(Facet.HOST_REPORTED);
    }

    boolean hasLiaison() {
        return (Boolean) of(Facet.LIAISON);
    }

    FlowScope scope(String home) {
        return Boolean.TRUE.equals(of(Facet.ABROAD)) ? FlowScope.ABROAD : FlowScope.of(home, area(), null);
    }
}
