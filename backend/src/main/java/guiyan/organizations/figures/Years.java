package guiyan.organizations.figures;

import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The years of a period, counted from its first day, for figures that are told year by year. */
public record Years(List<Year> all) {

    private static final int MOST = 10;

    /** One of them; the last may be cut short. */
    public record Year(LocalDate from, LocalDate to) {}

    /** None where the period is no longer than a year, or too long to be taken apart. */
    static Years of(LocalDate from, LocalDate to) {
        var years = new ArrayList<Year>();
        for (var day = from; !day.isAfter(to) && years.size() <= MOST; day = day.plusYears(1)) {
            var last = day.plusYears(1).minusDays(1);
            years.add(new Year(day, last.isAfter(to) ? to : last));
        }
        return new Years(years.size() < 2 || years.size() > MOST ? List.of() : years);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What a question selects of each year; {@code of} tells it by the condition that a day lies in the year. */
    public String columns(String day, UnaryOperator<String> of) {
        return IntStream.range(0, all.size())
                .mapToObj(year -> of.apply("%1$s between :from%2$d and :to%2$d".formatted(day, year)))
                .collect(Collectors.joining(", "));
    }

    public void bind(Query query) {
        for (int year = 0; year < all.size(); year++)
            query.setParameter("from" + year, all.get(year).from).setParameter("to" + year, all.get(year).to);
    }
}
