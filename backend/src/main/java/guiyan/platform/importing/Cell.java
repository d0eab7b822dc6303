package guiyan.platform.importing;

import java.math.BigDecimal;
import java.time.LocalDate;

/** One cell of a clerk's file: what stands in it, and what kind of cell it was. */
public record Cell(Kind kind, String text, BigDecimal number, LocalDate date, boolean filled) {

    /** What the file says the cell is; CSV and HTML know only BLANK and TEXT. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        DATE,
        ERROR
    }

    public static final Cell BLANK = new Cell(Kind.BLANK, "", null, null, false);

    /** A cell of text, exactly as written; blank when nothing but white space stands in it. */
    public static Cell text(String text) {
        return text == null || text.isBlank() ? BLANK : new Cell(Kind.TEXT, text, null, null, false);
    }

    /** A numeric cell; {@code text} is the number as the file stores it. */
    public static Cell number(BigDecimal number, String text) {
        return new Cell(Kind.NUMBER, text, number, null, false);
    }

    /** A numeric cell formatted as a date. */
    public static Cell date(LocalDate date) {
        return new Cell(Kind.DATE, date.toString(), null, date, false);
    }

    /** An error cell such as {@code #REF!}. */
    public static Cell error(String text) {
        return new Cell(Kind.ERROR, text, null, null, false);
    }

    /** The same cell, filled in from the merged block it belongs to. */
    public Cell asFilled() {
        return new Cell(kind, text, number, date, true);
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }
}
