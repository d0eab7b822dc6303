package guiyan.bench;

import guiyan.bench.Load.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table a run ends with: what was measured, the limit's figure, what must hold and whether it does. */
final class Report {

    private final List<String[]> lines = new ArrayList<>();
    private int missed;
    private String costs = "";

    /** A share of the limit that must be reached. */
    void atLeast(String measure, double figure, double limit, double share, String unit, String rows) {
        line(
                measure,
                figure,
                limit,
                figure / limit,
                "≥ %.0f %%".formatted(share * 100),
                figure / limit >= share,
                unit,
                rows);
    }

    /** The same for requests a second, with what each costs the processors. */
    void atLeast(String measure, List<Rate> rates, double share, String rows) {
        var ours = rates.get(0);
        var limit = rates.get(1);
        costs = "%.2f : %.2f".formatted(ours.cpu(), limit.cpu());
        atLeast(measure, ours.perSecond(), limit.perSecond(), share, "/s", rows);
    }

    /** A multiple of the limit that must not be passed. */
    void atMost(String measure, double figure, double limit, double times, String unit, String rows) {
        line(measure, figure, limit, figure / limit, "≤ %.2f ×".formatted(times), figure / limit <= times, unit, rows);
    }

    private void line(
            String measure,
            double figure,
            double limit,
            double ratio,
            String must,
            boolean holds,
            String unit,
            String rows) {
        if (!holds) missed++;
        var line = new String[] {
            measure, number(figure) + " " + unit, number(limit), number(ratio), must, holds ? "yes" : "NO", rows, costs
        };
        costs = "";
        lines.add(line);
        System.out.println("  " + String.join(" · ", line));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }

    /** Prints the table; true when every line holds. */
    boolean print(String title) {
        System.out.printf("%n%s%n%n", title);
        row("measure", "figure", "limit", "ratio", "must", "holds", "rows read", "cpu ms");
        for (var line : lines) row(line);
        System.out.printf("%n%d of %d hold%n", lines.size() - missed, lines.size());
        return missed == 0;
    }

    private static void row(String... cells) {
        System.out.printf("%-58s %16s %10s %7s %9s %6s %10s %14s%n", (Object[]) cells);
    }
}
