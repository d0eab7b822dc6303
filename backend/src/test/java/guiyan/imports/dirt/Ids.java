package guiyan.imports.dirt;

/** Citizen ids of invented people: the unassigned prefix 439901, a birth, a sequence (odd for men). */
public final class Ids {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Ids() {}

    public static String of(String birth, int sequence) {
        var digits = "439901" + birth + "%03d".formatted(sequence);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        return digits + "10X98765432".charAt(sum % 11);
    }
}
